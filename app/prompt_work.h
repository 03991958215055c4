// SPDX-License-Identifier: Apache-2.0
//
// What the prompt-order helper makes of one text, away from the GUI thread.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QStringList>

#include "app/prompt_blocks.h"
#include "core/prompt/plan_diff.h"
#include "core/tokenizer/tokenizer.h"

namespace rookery {

/// Made from once and for all; lives as long as the program. Any thread.
const PhraseTable& promptPhrases();

struct PromptWork {
    ReorderInput input;
    ReorderProfile profile;
    std::optional<Recipe> recipe; ///< nothing: what suits the size of the text
    std::size_t testedTokens = 0; ///< how long a text the model was tested with; 0: unknown
    PlanOptions options;
    bool withPreview = false;
    std::shared_ptr<const Tokenizer> tokenizer; ///< null: sizes are not known
};

struct PreparedPrompt {
    std::string text;
    Finding finding;
    Recipe recipe = Recipe::Sandwich;
    Plan plan;
    std::string sent;
    std::vector<std::string> parts; ///< of BestPart: what is asked of each
    std::size_t materialTokens = 0; ///< 0: not counted
    // With a preview:
    std::vector<PromptBlockModel::Block> typedBlocks;
    std::vector<PromptBlockModel::Block> sentBlocks;
    QStringList passages;
    std::vector<PlanCost> costs; ///< by recipe; empty: not counted
};

/// Decision::None if the text is left as it is. Any thread.
std::shared_ptr<PreparedPrompt> preparePrompt(const PromptWork& work);

} // namespace rookery
