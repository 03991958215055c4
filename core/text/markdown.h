// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "core/text/blocks.h"

namespace rookery {

/// Longest stretch of Markdown that is parsed as one: bounds what its author can make the parser
/// do.
inline constexpr std::size_t MaxMarkdownBytes = 16 * 1024;

/// The blocks of a stretch of Markdown (CommonMark with tables, strikethrough, task lists, bare
/// addresses, and formulas between dollar signs or \( and \), which become readableFormula(); no raw HTML, no
/// code by indentation). `source` is valid UTF-8; beyond MaxMarkdownBytes it is shown as one
/// paragraph of plain text. Appended to `blocks`.
void appendMarkdown(std::string_view source, std::vector<TextBlock>& blocks);

} // namespace rookery
