// SPDX-License-Identifier: Apache-2.0
#include "core/extract/section_list.h"

#include <utility>

namespace rookery {

namespace {

bool isBlank(std::string_view text) {
    return text.find_first_not_of(" \t\n\f") == std::string_view::npos;
}

} // namespace

void SectionList::begin(std::string_view heading) {
    DocumentSection& before = m_sections.back();
    if (!isBlank(before.text)) {
        m_sections.push_back({0, std::string(heading), {}});
        return;
    }
    const std::string joined = before.heading.empty() ? std::string() : before.heading + " – ";
    before = {
        0, joined.size() + heading.size() > LongestHeading ? std::string(heading) : joined + std::string(heading), {}};
}

std::vector<DocumentSection> SectionList::take() {
    DocumentSection& last = m_sections.back();
    if (!last.heading.empty() && isBlank(last.text))
        last.text = last.heading; // a section without text would not be read at all
    return std::exchange(m_sections, std::vector<DocumentSection>(1));
}

} // namespace rookery
