// SPDX-License-Identifier: Apache-2.0
#include "core/engine/conversation_prompt.h"

namespace rookery {

namespace {

/// Whether the model is given anything for it as a turn. An answer that was stopped before its first word is none.
bool isTurn(const PromptMessage& message) {
    return message.speaker == Speaker::User ||
           (message.speaker == Speaker::Assistant && !(message.content.empty() && message.tokens.empty()));
}

/// `before`: the speaker of the turn before; System for none. What follows does not matter: the same message may be
/// answered on one branch and followed by another message of the user's on the next.
std::string turnText(const ChatFormat& format, const PromptMessage& message, Speaker before) {
    const TurnPlace place = before == Speaker::System ? TurnPlace::First : TurnPlace::Later;
    if (message.speaker == Speaker::User)
        return userTurn(format, message.content, place);
    return before == Speaker::User ? assistantTurn(message.content) : namedAnswerTurn(format, message.content, place);
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
    for (const PromptMessage& message : branch) {
        if (message.speaker == Speaker::System) {
            if (prompt.tokens.empty())
                system = systemTurn(format, message.content);
        } else if (!message.tokens.empty()) {
            append(prompt.tokens, message.tokens);
        } else if (isTurn(message)) {
            if (prompt.tokens.empty() && !system.empty())
                append(prompt.tokens, tokenizer.encode(system, TextPosition::Start));
            append(prompt.tokens, tokenizer.encode(turnText(format, message, before),
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
