// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/document/document.h"

namespace rookery {

/// A longer line is no title.
inline constexpr std::size_t LongestHeading = 300;

/// The chapters of a text as its headings come: what stands before the first has none; headings that nothing follows
/// but the next one are joined, "Part – Chapter"; one at the very end is its own text.
class SectionList {
  public:
    /// A section begins. `heading`: at most LongestHeading bytes.
    void begin(std::string_view heading);
    /// Of the section that is being filled.
    std::string& text() { return m_sections.back().text; }
    std::vector<DocumentSection> take();

  private:
    std::vector<DocumentSection> m_sections{1};
};

} // namespace rookery
