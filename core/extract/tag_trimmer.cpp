// SPDX-License-Identifier: Apache-2.0
#include "core/extract/tag_trimmer.h"

#include <algorithm>
#include <utility>

namespace rookery {

namespace {

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

bool beginsName(char c) {
    const char lower = static_cast<char>(c | 0x20);
    return (lower >= 'a' && lower <= 'z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

} // namespace

std::string_view TagTrimmer::trimmed(std::string_view bytes) {
    // Nearly every text comes through whole; it is copied from the first character that does not.
    std::size_t i = 0;
    while (i < bytes.size() && !m_cutting && !follow(bytes[i])) {
        ++i;
        if (m_place == Place::Text)
            i = std::min(bytes.find('<', i), bytes.size());
    }
    if (i == bytes.size())
        return bytes;
    m_kept.assign(bytes.substr(0, i));
    if (!std::exchange(m_cutting, true))
        ++i; // was followed
    for (; i < bytes.size(); ++i) {
        const bool wasCutting = std::exchange(m_cutting, follow(bytes[i]));
        if (m_cutting)
            continue;
        if (wasCutting && bytes[i] == '<')
            m_kept += '>'; // ends the tag that was cut
        m_kept += bytes[i];
    }
    return m_kept;
}

bool TagTrimmer::follow(char c) {
    const bool tooMany = m_attributes > MostAttributes;
    // A tag that is being cut ends at the first sign of an end, so that a missing quotation mark costs no text.
    if (tooMany && (c == '>' || c == '<')) {
        m_place = c == '>' ? Place::Text : Place::Open;
        m_attributes = 0;
        return false;
    }
    switch (m_place) {
    case Place::Text:
        if (c == '<')
            m_place = Place::Open;
        return false;
    case Place::Open:
        m_place = beginsName(c) ? Place::Tag : c == '<' ? Place::Open : Place::Text;
        m_attributes = 0;
        m_inWord = true;
        return false;
    case Place::Tag:
        if (c == '>') {
            m_place = Place::Text;
            return false;
        }
        if (c == '=')
            m_place = Place::Equals;
        if (isBlank(c)) {
            m_inWord = false;
        } else if (!m_inWord) {
            m_inWord = true;
            ++m_attributes;
        }
        break;
    case Place::Equals:
        if (c == '"' || c == '\'') {
            m_place = Place::Value;
            m_quote = c;
        } else if (!isBlank(c)) {
            m_place = c == '>' ? Place::Text : Place::Tag;
        }
        break;
    case Place::Value:
        if (c == m_quote) {
            m_place = Place::Tag;
            m_inWord = false; // a name may follow at once
        }
        break;
    }
    return m_attributes > MostAttributes;
}

} // namespace rookery
