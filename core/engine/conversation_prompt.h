// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/token.h"
#include "core/prompt/chat_format.h"
#include "core/tokenizer/tokenizer.h"

namespace rookery {

/// One message of the branch shown, oldest first.
struct PromptMessage {
    Speaker speaker = Speaker::User;
    std::string content;
    /// Exactly what the model was fed for it with this tokenizer; empty when it never was.
    std::vector<Token> tokens;
};

/// A branch as the one sequence of tokens that the model must have read.
struct ConversationPrompt {
    std::vector<Token> tokens;
    /// By message: where its tokens end in `tokens`.
    std::vector<std::size_t> ends;
};

/// Stored tokens are used as they are; messages without tokens are encoded by themselves, so that no
/// token ever spans two messages. A system message stands only in front of the first user message;
/// elsewhere it is left out. Its tokens are part of that message's, but never span into its words: they
/// are the same whatever is asked, so that a state behind them serves every conversation that begins so.
/// A branch of nothing but a system message is its tokens alone.
ConversationPrompt composePrompt(const ChatFormat& format, std::span<const PromptMessage> branch,
                                 const Tokenizer& tokenizer);

} // namespace rookery
