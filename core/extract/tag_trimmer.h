// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace rookery {

/// Leaves out what comes after the 256th attribute of a tag. libxml2 compares each attribute with all before it,
/// so a tag of 300,000 would take minutes; no document needs as many. Text goes in piece by piece.
class TagTrimmer {
  public:
    static constexpr int MostAttributes = 256;

    /// The part of `bytes` to be parsed: `bytes` itself, or a shorter copy that lives until the next call.
    std::string_view trimmed(std::string_view bytes);

  private:
    enum class Place {
        Text,
        Open,    ///< behind "<"
        Tag,     ///< between attributes, or in a name or a bare value
        Equals,  ///< behind "=": a quote begins a value here
        Value,   ///< in quotation marks
    };

    /// Follows one character; true if it belongs to an attribute too many.
    bool follow(char c);

    std::string m_kept; ///< what trimmed() returns if something was left out
    Place m_place = Place::Text;
    char m_quote = 0;
    int m_attributes = 0;
    bool m_cutting = false; ///< the last character was left out
    bool m_inWord = false; ///< of Tag: not in the blanks between words
};

} // namespace rookery
