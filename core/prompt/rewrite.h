// SPDX-License-Identifier: Apache-2.0
//
// Turns the words of direction of a request that moves in front of its material: "the text above" into
// "the text below". The rules of a pair are names of predicates:
//   before_punct, before_word, before_doc_noun, after_doc_noun, after_doc_noun_or_participle, placed (one of
//   the two before, or before a mark), not_near_number, not_after_quantity, not_article, not_next:a|b,
//   not_previous:a|b, not_idiom:a b|c d
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/prompt/phrase_table.h"

namespace rookery {

/// A backward word that may be turned.
struct Pointer {
    Span span;              ///< in the instruction
    std::string forward;    ///< with the case of what it replaces
    bool hasNoun = false;   ///< a name of a document stands beside it
};

/// Every backward word in `instruction` that passes its rules and stands outside quotation marks.
std::vector<Pointer> findPointers(const FoldedText& instruction, const PhraseLanguage& language);
/// Whether a forward word stands in the text, outside quotation marks.
bool hasForward(const FoldedText& instruction, const PhraseLanguage& language);

/// The instruction as it reads in front of the material. Unchanged if it points both ways. Applying it
/// twice changes nothing.
std::string rewriteInstruction(std::string_view instruction, const PhraseLanguage& language);

} // namespace rookery
