// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rookery {

/// Finds the first of several stop sequences in text that arrives in pieces, however the pieces are
/// cut. Text that may be the beginning of a stop sequence is held back until it is decided.
class StopMatcher {
  public:
    /// Empty sequences are ignored.
    explicit StopMatcher(std::vector<std::string> sequences);

    /// Takes the next piece and gives the text that is certain not to belong to a stop sequence. Once a
    /// sequence was found, matched() is true, and this and every later call give only what stood before.
    std::string push(std::string_view piece);
    /// The text ends here: gives what was held back.
    std::string flush();

    bool matched() const { return m_matched; }
    /// The sequence that was found; empty before.
    const std::string& match() const { return m_match; }
    /// Whether some text is held back.
    bool isHolding() const { return !m_held.empty(); }

  private:
    std::vector<std::string> m_sequences;
    std::string m_held;
    std::string m_match;
    bool m_matched = false;
};

} // namespace rookery
