// SPDX-License-Identifier: Apache-2.0
#include "core/prompt/part_answers.h"

namespace rookery {

int bestPart(const std::vector<PartAnswer>& answers) {
    int best = -1;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const PartAnswer& answer = answers[i];
        const PartAnswer* const before = best < 0 ? nullptr : &answers[static_cast<std::size_t>(best)];
        const bool better = before == nullptr || (answer.says && !before->says) ||
                            (answer.says == before->says && answer.entropy < before->entropy);
        if (better)
            best = static_cast<int>(i);
    }
    return best;
}

bool saysNothing(std::string_view answer, std::string_view phrase, const PhraseLanguage* language) {
    const FoldedText text = foldText(answer);
    if (text.words.empty())
        return true;
    const FoldedText wanted = foldText(phrase);
    if (!wanted.words.empty() && text.folded.find(wanted.folded) != std::string::npos)
        return true;
    return language != nullptr && findKind(*language, WordKind::Absent, text) >= 0;
}

} // namespace rookery
