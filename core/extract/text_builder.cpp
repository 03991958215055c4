// SPDX-License-Identifier: Apache-2.0
#include "core/extract/text_builder.h"

#include <algorithm>
#include <utility>

namespace rookery {

void TextBuilder::put(std::string_view text) {
    if (text.empty() || m_full)
        return;
    if (!m_text.empty())
        m_text.append(m_breaks > 0 ? static_cast<std::size_t>(m_breaks) : std::size_t{m_blank},
                      m_breaks > 0 ? '\n' : ' ');
    m_breaks = 0;
    m_blank = false;
    if (static_cast<std::int64_t>(m_text.size() + text.size()) > m_limit) {
        m_full = true;
        return;
    }
    m_text += text;
}

void TextBuilder::addText(std::string_view text) {
    constexpr std::string_view White = " \t\r\n\f";
    while (!text.empty()) {
        const auto begin = text.find_first_not_of(White);
        if (begin > 0)
            m_blank = true;
        if (begin == std::string_view::npos)
            return;
        text.remove_prefix(begin);
        const auto word = text.substr(0, text.find_first_of(White));
        put(word);
        text.remove_prefix(word.size());
    }
}

void TextBuilder::addVerbatim(std::string_view text) {
    put(text);
}

void TextBuilder::breakLine() {
    m_breaks = std::max(m_breaks, 1);
}

void TextBuilder::breakParagraph() {
    m_breaks = 2;
}

std::string TextBuilder::take() {
    m_breaks = 0;
    m_blank = false;
    m_limit -= static_cast<std::int64_t>(m_text.size());
    return std::exchange(m_text, {});
}

} // namespace rookery
