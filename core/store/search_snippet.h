// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/store/search_index.h"

namespace rookery {

/// Tokens that must follow one another.
struct SearchPhrase {
    std::vector<std::string> tokens; ///< as SearchToken::folded
    bool lastIsPrefix = false;       ///< the last token may be the beginning of a word
};

/// Cuts what the user typed at white space; the last phrase may end in an unfinished word of two
/// letters or more. At most 16 phrases of 64 tokens: more is not a search.
std::vector<SearchPhrase> searchPhrases(std::string_view typed);

/// All places of the phrases in `text`, in order, merged where they overlap or touch.
std::vector<TextRange> findPhrases(std::string_view text, const std::vector<SearchPhrase>& phrases);

/// Fills snippet, hits and firstHit of `hit` from the whole text.
void markHits(std::string_view text, const std::vector<SearchPhrase>& phrases, SearchHit& hit);

} // namespace rookery
