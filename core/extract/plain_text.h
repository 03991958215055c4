// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/document/document.h"

namespace rookery {

/// Text of any common encoding as UTF-8 with LF line ends: a byte order mark decides, then valid
/// UTF-8, then what the letters suggest. Nothing: these bytes are not text.
std::optional<std::string> decodeText(std::span<const std::byte> bytes);

/// By the file name: Markdown, Source, Html, otherwise Text.
DocumentKind plainKind(std::string_view name);
/// True for names of files that hold source code or text that belongs to it.
bool isSourceName(std::string_view name);

} // namespace rookery
