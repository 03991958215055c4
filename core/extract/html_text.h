// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/document/document.h"

namespace rookery {

struct HtmlText {
    DocumentProblem problem = DocumentProblem::None;
    std::string title;
    std::vector<DocumentSection> sections;
};

/// What a reader of the page sees, divided at headings of the first two levels: no scripts, styles or hidden parts; cells of a table row divided
/// by " | ", list items marked with "- ". `bytes` is UTF-8. TooMuchText beyond `limit` bytes.
HtmlText htmlText(std::string_view bytes, std::int64_t limit);

} // namespace rookery
