// SPDX-License-Identifier: Apache-2.0
//
// The sentences of a long text that answer a request best, by BM25 over its words (recipe R5).
#pragma once

#include <string_view>
#include <vector>

#include "core/prompt/phrase_table.h"
#include "core/prompt/text_units.h"

namespace rookery {

struct ExcerptOptions {
    int mostUnits = 400;  ///< of all passages together; the best sentence is taken even if it is longer
    int mostHits = 12;    ///< sentences found by their words
    int neighbours = 1;   ///< sentences on either side of a found one
};

/// A run of whole sentences.
struct Passage {
    Span span;
    double score = 0; ///< of its best sentence; higher is better
};

/// Passages in the order of the text, none overlapping. Words of `request` that its language counts as
/// stop words do not search; letters of dense scripts search as pairs. Empty if no word is found.
/// Time: linear in the text.
std::vector<Passage> findExcerpts(std::string_view text, std::string_view request, const PhraseLanguage* language,
                                  const ExcerptOptions& options = {});

/// The words that findExcerpts() looks for: folded, each once, in order.
std::vector<std::string> searchTerms(std::string_view request, const PhraseLanguage* language);

} // namespace rookery
