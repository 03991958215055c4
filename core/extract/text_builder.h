// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace rookery {

/// Collects running text from markup: white space runs become one blank, blocks stand on lines of
/// their own with an empty line between paragraphs, and no more than `limit` bytes are kept, those
/// that were taken included.
class TextBuilder {
  public:
    explicit TextBuilder(std::int64_t limit) : m_limit(limit) {}

    void addText(std::string_view text);     ///< white space is folded
    void addVerbatim(std::string_view text); ///< white space is kept: preformatted text
    void breakLine();                        ///< the next text starts a line
    void breakParagraph();                   ///< and an empty line comes before it
    bool isFull() const { return m_full; }
    bool isEmpty() const { return m_text.empty(); }
    std::string take();

  private:
    void put(std::string_view text);

    std::int64_t m_limit; ///< of what is still to come
    std::string m_text;
    int m_breaks = 0;     ///< line ends owed before the next text
    bool m_blank = false; ///< a blank is owed before the next text
    bool m_full = false;
};

} // namespace rookery
