// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "core/extract/extract.h"

namespace rookery {

/// One section a page, in reading order.
Extraction pdfText(std::span<const std::byte> bytes, const ExtractContext& context);

/// A page as text is set: words divided at a line's end are joined, lines trimmed, at most one
/// empty line.
std::string tidyPage(std::string_view text);

} // namespace rookery
