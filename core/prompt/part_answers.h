// SPDX-License-Identifier: Apache-2.0
//
// Which part of a long text to answer from (recipe R6): the one whose answer begins most surely, leaving out
// parts that say they do not tell.
#pragma once

#include <string_view>
#include <vector>

#include "core/prompt/phrase_table.h"

namespace rookery {

/// How an answer to one part began.
struct PartAnswer {
    double entropy = 0; ///< of the first token's distribution, in nats
    bool says = true;   ///< false: it said that the part does not tell
};
/// The part to answer from: the least entropy among those that say something, among all if none does; -1
/// without parts.
int bestPart(const std::vector<PartAnswer>& answers);

/// Whether an answer says that what was asked is not there: in the words of `phrase`, or in those the table has
/// for the language of the request (null: unknown).
bool saysNothing(std::string_view answer, std::string_view phrase, const PhraseLanguage* language);

} // namespace rookery
