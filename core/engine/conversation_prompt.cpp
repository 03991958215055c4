// SPDX-License-Identifier: Apache-2.0
#include "core/engine/conversation_prompt.h"

#include <algorithm>

namespace rookery {

namespace {

/// Whether the model is given anything for it as a turn. An answer that was stopped before its first word is none.
bool isTurn(const PromptMessage& message) {
    return message.speaker == Speaker::User ||
           (message.speaker == Speaker::Assistant && !(message.content.empty() && message.tokens.empty()));
}

/// `before` and `after` are the speakers of the turns around this one; System for none.
std::string turnText(const ChatFormat& format, const PromptMessage& message, Speaker before, Speaker after) {
    const TurnPlace place = before == Speaker::System ? TurnPlace::First : TurnPlace::Later;
    if (message.speaker == Speaker::User)
        return after == Speaker::User ? unansweredTurn(format, message.content, place)
                                      : userTurn(format, message.content, place);
    return before == Speaker::User ? assistantTurn(message.content) : namedAnswerTurn(format, message.content, place);
}

/// The speaker of the first turn from `at` on.
Speaker speakerFrom(std::span<const PromptMessage> branch, std::size_t at) {
    const auto next = std::find_if(branch.begin() + static_cast<std::ptrdiff_t>(at), branch.end(), isTurn);
    return next == branch.end() ? Speaker::System : next->speaker;
}

void append(std::vector<Token>& tokens, const std::vector<Token>& more) {
    tokens.insert(tokens.end(), more.begin(), more.end());
}

} // namespace

ConversationPrompt composePrompt(const ChatFormat& format, std::span<const PromptMessage> branch,
                                 const Tokenizer& tokenizer) {
    ConversationPrompt prompt;
    std::string system;
    Speaker before = Speaker::System;
    for (std::size_t i = 0; i < branch.size(); ++i) {
        const PromptMessage& message = branch[i];
        if (message.speaker == Speaker::System) {
            if (prompt.tokens.empty())
                system = systemTurn(format, message.content);
        } else if (!message.tokens.empty()) {
            append(prompt.tokens, message.tokens);
        } else if (isTurn(message)) {
            if (prompt.tokens.empty() && !system.empty())
                append(prompt.tokens, tokenizer.encode(system, TextPosition::Start));
            append(prompt.tokens, tokenizer.encode(turnText(format, message, before, speakerFrom(branch, i + 1)),
                                                   prompt.tokens.empty() ? TextPosition::Start
                                                                         : TextPosition::Middle));
        }
        if (isTurn(message))
            before = message.speaker;
        prompt.ends.push_back(prompt.tokens.size());
    }
    if (prompt.tokens.empty() && !system.empty()) {
        prompt.tokens = tokenizer.encode(system, TextPosition::Start);
        prompt.ends.back() = prompt.tokens.size();
    }
    return prompt;
}

} // namespace rookery
