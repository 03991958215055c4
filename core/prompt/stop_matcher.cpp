// SPDX-License-Identifier: Apache-2.0
#include "core/prompt/stop_matcher.h"

#include <algorithm>

namespace rookery {

StopMatcher::StopMatcher(std::vector<std::string> sequences) : m_sequences(std::move(sequences)) {
    std::erase_if(m_sequences, [](const std::string& s) { return s.empty(); });
}

std::string StopMatcher::push(std::string_view piece) {
    if (m_matched)
        return {};
    m_held += piece;

    std::size_t first = std::string::npos;
    for (const std::string& sequence : m_sequences) {
        const std::size_t at = m_held.find(sequence);
        if (at < first) {
            first = at;
            m_match = sequence;
        }
    }
    if (first != std::string::npos) {
        m_matched = true;
        std::string certain = m_held.substr(0, first);
        m_held.clear();
        return certain;
    }

    // The longest suffix that begins some sequence stays.
    std::size_t keep = 0;
    for (const std::string& sequence : m_sequences) {
        const std::size_t longest = std::min(sequence.size() - 1, m_held.size());
        for (std::size_t length = longest; length > keep; --length) {
            if (m_held.compare(m_held.size() - length, length, sequence, 0, length) == 0)
                keep = length;
        }
    }
    std::string certain = m_held.substr(0, m_held.size() - keep);
    m_held.erase(0, m_held.size() - keep);
    return certain;
}

std::string StopMatcher::flush() {
    std::string rest = std::move(m_held);
    m_held.clear();
    return rest;
}

} // namespace rookery
