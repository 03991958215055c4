// SPDX-License-Identifier: Apache-2.0
//
// From the store to the engine: a branch of stored messages as the sequence of tokens that the model must have
// read, and a stored state as one to go on from. The window and the command line both answer through this, so
// that either goes on exactly where the other stopped.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/engine/backend.h"
#include "core/engine/conversation_prompt.h"
#include "core/prompt/chat_format.h"
#include "core/store/store.h"

namespace rookery {

struct StoredBranch {
    std::string chatFormat;              ///< as chatFormatNamed() takes it
    std::string initialState;            ///< path of the tuned state it began with; empty: the model's own
    std::string tokenizer;               ///< whose tokens `messages` hold
    std::vector<PromptMessage> messages; ///< the system prompt first, then oldest first
    std::vector<MessageId> ids;          ///< of `messages`; 0 for the system prompt
};

/// The messages from the first one to `leaf` (0: the system prompt alone). Errors: those of the store.
Result<StoredBranch> readBranch(Store& store, ConversationId conversation, MessageId leaf,
                                const std::string& tokenizer);

/// Its chat format, or the default one.
ChatFormat formatOf(const StoredBranch& branch);

/// The tokens of those messages of the branch that had none: what the store should keep from now on.
std::vector<MessageTokens> newTokens(const StoredBranch& branch, const ConversationPrompt& prompt);

/// Makes `state` the stored one. False if that is no state of `program`: then the tokens are read.
Result<bool> restoreState(const StoredState& stored, const Program& program, State& state);

} // namespace rookery
