// SPDX-License-Identifier: Apache-2.0
//
// What the user wants of the prompt-order helper: for the program, for one chat, for one model. Data and
// the rule that follows from it; who keeps it is not known here.
#pragma once

#include <string>
#include <string_view>

#include "core/prompt/recipes.h"

namespace rookery {

enum class OrderMode { Off, Suggest, Automatic };

/// One chat's part. Stored in the JSON object of the conversation's settings as "prompt_order".
struct ChatOrder {
    enum class Wish { AsProgram, Never, Always };
    Wish wish = Wish::AsProgram;
    int dismissed = 0; ///< offers turned away; after MostDismissed the chat is left alone

    friend bool operator==(const ChatOrder&, const ChatOrder&) = default;
};
inline constexpr int MostDismissed = 3;

/// Reads a conversation's settings. What is missing, or no JSON, is the default.
ChatOrder readChatOrder(std::string_view settings);
/// `settings` with this chat's part replaced; its other members stay. Text that is no JSON object is
/// replaced by one.
std::string writeChatOrder(std::string_view settings, const ChatOrder& chat);

enum class Offer {
    None,
    Show,  ///< the quiet line with Preview and Apply
    Apply, ///< put it in order when sending, and say so
};
Offer offerFor(OrderMode mode, const ChatOrder& chat, const Finding& finding);

/// What is stored with a message that was sent in another order: {"recipe": "...", "part": 2, "left_out": [0]}.
struct PlanNote {
    Recipe recipe = Recipe::Sandwich;
    int part = -1;                    ///< of BestPart: PlanOptions::part
    std::vector<std::size_t> leftOut; ///< PlanOptions::withoutExcerpts

    friend bool operator==(const PlanNote&, const PlanNote&) = default;
};
std::string writePlanNote(const PlanNote& note);
std::optional<PlanNote> readPlanNote(std::string_view note);

} // namespace rookery
