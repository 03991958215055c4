// SPDX-License-Identifier: Apache-2.0
//
// Reads one candidate: what speaks for a request, and what makes it part of the material after all.
#pragma once

#include <vector>

#include "core/prompt/candidates.h"
#include "core/prompt/rewrite.h"

namespace rookery {

/// What is asked about a message once, whichever candidate is looked at.
struct Surface {
    std::string_view text;
    const std::vector<Line>* lines = nullptr;
    const PhraseTable* table = nullptr;
    const ReorderInput* input = nullptr;
};

/// What a stretch of words does, as far as the language's words tell.
struct Request {
    const PhraseLanguage* language = nullptr;
    FoldedText folded;
    std::vector<Pointer> pointers;
    bool operationFirst = false; ///< begins with an order to work on a text
    bool operation = false;
    bool ask = false;
    bool question = false; ///< ends with a question mark, or asks in a dense language
    bool names = false;    ///< this, it, the text
    bool forward = false;  ///< points forward
    bool states = false;   ///< begins like a statement: with a function word
    bool pointsWithNoun() const;
    bool isAny() const { return operation || ask || question || (pointsWithNoun() && !states); }
};
Request readRequest(std::string_view words, std::string_view around, const PhraseTable& table);

/// Span of a complete request that stands before everything; empty if there is none.
Span headRequest(const Surface& surface, const Candidate& candidate);

struct Evidence {
    double logOdds = 0;
    std::vector<ReasonFound> reasons;
    std::vector<VetoFound> vetoes;
    bool isDelimited = false;
};
Evidence weigh(const Surface& surface, const Candidate& candidate, const Request& request,
               const std::vector<Span>& body);

} // namespace rookery
