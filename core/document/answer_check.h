// SPDX-License-Identifier: Apache-2.0
//
// Are the numbers and quotations of an answer in the material? A fixed state does not recall
// exactly, so each is looked up; found means that it stands there, not that it is the right one.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/prompt/text_units.h"

namespace rookery {

struct AnswerClaim {
    enum class Kind { Number, Quotation };
    Kind kind = Kind::Number;
    Span span{};      ///< in the answer; of a quotation without its marks
    int passage = -1; ///< where it was found first; -1: not found
};

/// The numbers of a text in one spelling: "1,234.50", "1 234,50" and "1.234,50" are the same. A
/// number that can be read in two ways ("1.234") has both. Digits of Arabic, Devanagari and
/// full-width scripts count as digits.
std::vector<std::string> spellings(std::string_view number);

/// Material that answers are checked against. Costs memory of about twice its text.
class CheckedMaterial {
  public:
    /// Passages in order.
    explicit CheckedMaterial(const std::vector<std::string_view>& passages);

    /// Numbers (other than single digits and list numbers) and quotations of at least two words or
    /// six letters, in order. Not counted: what stands in code.
    std::vector<AnswerClaim> check(std::string_view answer) const;

  private:
    int passageOfNumber(std::string_view number) const;
    int passageOfQuotation(std::string_view quotation) const;

    std::unordered_map<std::string, int> m_numbers; ///< spelling -> first passage
    std::string m_words;                            ///< all words, folded, one blank between
    std::vector<std::size_t> m_begins;              ///< of each passage in m_words
};

} // namespace rookery
