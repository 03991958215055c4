// SPDX-License-Identifier: Apache-2.0
#include "core/extract/section_builder.h"

#include <algorithm>

namespace rookery {

void SectionBuilder::keep(const std::string& paragraphs) {
    std::string& text = m_sections.text();
    if (!text.empty() && !paragraphs.empty())
        text += "\n\n";
    text += paragraphs;
}

void SectionBuilder::beginHeading() {
    keep(m_text.take());
    m_inHeading = true;
}

void SectionBuilder::endHeading() {
    std::string heading = m_text.take();
    m_inHeading = false;
    if (heading.size() > LongestHeading)
        return keep(heading);
    std::replace(heading.begin(), heading.end(), '\n', ' ');
    if (!heading.empty())
        m_sections.begin(heading);
}

std::vector<DocumentSection> SectionBuilder::take() {
    if (m_inHeading)
        endHeading();
    keep(m_text.take());
    return m_sections.take();
}

} // namespace rookery
