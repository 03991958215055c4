// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "core/document/document.h"

namespace rookery {

/// The chapters of a Markdown text: one section for each heading of the first two levels ("# ", "## "), without its
/// line (section_list.h). Deeper headings stay in the text, and lines in fenced code are no headings.
/// Any text gives sections; nothing but heading lines is lost.
std::vector<DocumentSection> markdownSections(std::string_view text);

} // namespace rookery
