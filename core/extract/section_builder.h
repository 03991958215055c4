// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "core/extract/section_list.h"
#include "core/extract/text_builder.h"

namespace rookery {

/// Collects running text from markup (text_builder.h), divided where its titles stand.
class SectionBuilder {
  public:
    explicit SectionBuilder(std::int64_t limit) : m_text(limit) {}

    /// What comes until endHeading() is a title; one that is longer than LongestHeading becomes text after all.
    void beginHeading();
    void endHeading();
    TextBuilder& text() { return m_text; }
    bool isFull() const { return m_text.isFull(); }
    std::vector<DocumentSection> take();

  private:
    void keep(const std::string& paragraphs);

    TextBuilder m_text; ///< of the section, or of the title that is being read
    SectionList m_sections;
    bool m_inHeading = false;
};

} // namespace rookery
