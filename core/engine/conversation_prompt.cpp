// SPDX-License-Identifier: Apache-2.0
#include "core/engine/conversation_prompt.h"

namespace rookery {

namespace {

std::string turnText(const ChatFormat& format, const PromptMessage& message, bool first) {
    if (message.speaker == Speaker::User)
        return userTurn(format, message.content, first ? TurnPlace::First : TurnPlace::Later);
    if (message.speaker == Speaker::Assistant && !message.content.empty())
        return assistantTurn(message.content);
    return {};
}

void append(std::vector<Token>& tokens, const std::vector<Token>& more) {
    tokens.insert(tokens.end(), more.begin(), more.end());
}

} // namespace

ConversationPrompt composePrompt(const ChatFormat& format, std::span<const PromptMessage> branch,
                                 const Tokenizer& tokenizer) {
    ConversationPrompt prompt;
    std::string system;
    for (const PromptMessage& message : branch) {
        if (message.speaker == Speaker::System) {
            if (prompt.tokens.empty())
                system = systemTurn(format, message.content);
        } else if (!message.tokens.empty()) {
            append(prompt.tokens, message.tokens);
        } else {
            const bool first = prompt.tokens.empty();
            if (first && message.speaker == Speaker::User && !system.empty())
                append(prompt.tokens, tokenizer.encode(system, TextPosition::Start));
            append(prompt.tokens, tokenizer.encode(turnText(format, message, first),
                                                   prompt.tokens.empty() ? TextPosition::Start
                                                                         : TextPosition::Middle));
        }
        prompt.ends.push_back(prompt.tokens.size());
    }
    if (prompt.tokens.empty() && !system.empty()) {
        prompt.tokens = tokenizer.encode(system, TextPosition::Start);
        prompt.ends.back() = prompt.tokens.size();
    }
    return prompt;
}

} // namespace rookery
