// SPDX-License-Identifier: Apache-2.0
#include "core/engine/conversation_prompt.h"

namespace rookery {

namespace {

std::string turnText(const ChatFormat& format, const PromptMessage& message, bool first,
                     std::string_view system) {
    if (message.speaker == Speaker::User)
        return userTurn(format, message.content, first ? TurnPlace::First : TurnPlace::Later, system);
    if (message.speaker == Speaker::Assistant && !message.content.empty())
        return assistantTurn(message.content);
    return {};
}

} // namespace

ConversationPrompt composePrompt(const ChatFormat& format, std::span<const PromptMessage> branch,
                                 const Tokenizer& tokenizer) {
    ConversationPrompt prompt;
    std::string_view system;
    for (const PromptMessage& message : branch) {
        if (message.speaker == Speaker::System) {
            if (prompt.tokens.empty())
                system = message.content;
        } else if (!message.tokens.empty()) {
            prompt.tokens.insert(prompt.tokens.end(), message.tokens.begin(), message.tokens.end());
        } else {
            const bool first = prompt.tokens.empty();
            const std::vector<Token> tokens =
                tokenizer.encode(turnText(format, message, first, system),
                                 first ? TextPosition::Start : TextPosition::Middle);
            prompt.tokens.insert(prompt.tokens.end(), tokens.begin(), tokens.end());
        }
        prompt.ends.push_back(prompt.tokens.size());
    }
    return prompt;
}

} // namespace rookery
