// SPDX-License-Identifier: Apache-2.0
//
// What a plan does to a message, piece by piece and word by word: the two columns of the preview.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/prompt/recipes.h"

namespace rookery {

enum class Change {
    Same,     ///< material, as it stands
    Moved,    ///< words of the request, in another place
    Replaced, ///< words of the request that became others: see `before`
    Inserted, ///< not by the user: cues, headings, empty lines
    Repeated, ///< once more what stands elsewhere
};

struct DiffPart {
    Change change = Change::Same;
    std::string text;
    std::string before; ///< of Replaced: the user's own words; may be empty, as `text` may
};

struct PlanDiff {
    std::vector<DiffPart> typed; ///< the input's text: Same, Moved and Replaced
    std::vector<DiffPart> sent;  ///< joined texts are renderPlan()
};

PlanDiff diffPlan(const ReorderInput& input, const Finding& finding, const Plan& plan);

/// Words that stand in both texts, in order, as Moved; the others as Replaced. Joined texts are `now`.
std::vector<DiffPart> diffWords(std::string_view before, std::string_view now);

struct PlanCost {
    std::size_t typed = 0; ///< tokens of the input's text and of all attachments
    std::size_t sent = 0;  ///< tokens of renderPlan()
};
/// `count` says how many tokens a text has.
PlanCost planCost(const ReorderInput& input, const Plan& plan, const std::function<std::size_t(std::string_view)>& count);

} // namespace rookery
