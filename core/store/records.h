// SPDX-License-Identifier: Apache-2.0
//
// The rows of rookery.db as values. Times are Unix milliseconds, UTC. An id of 0 means "none".
// Texts are UTF-8: what is not is stored with U+FFFD in its place. JSON columns are opaque to the
// store.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/token.h"

namespace rookery {

using ConversationId = std::int64_t;
using MessageId = std::int64_t;

enum class Role { System, User, Assistant };
/// "system", "user", "assistant".
std::string_view roleName(Role role);
std::optional<Role> roleFromName(std::string_view name);

/// Why an answer ended. None for messages that are not answers.
enum class StopReason {
    None,
    Streaming,   ///< being written now; after a restart no answer is in this state
    End,         ///< the model finished: end token or stop sequence
    Length,      ///< the token limit
    Cancelled,   ///< the user stopped it; can be continued
    Error,       ///< Message::error says what happened; can be continued
    Interrupted, ///< the program ended in the middle; can be continued
};
/// "" (None), "streaming", "end", "length", "cancelled", "error", "interrupted".
std::string_view stopReasonName(StopReason reason);
std::optional<StopReason> stopReasonFromName(std::string_view name);

enum class TitleSource {
    Automatic, ///< may be replaced by a better automatic title
    User,      ///< never replaced by the program
};

/// A model the user has had; the row outlives the file.
struct ModelRecord {
    std::string fingerprint{}; ///< core/model/fingerprint
    std::string name{};
    std::string path{};
    std::string architecture{}; ///< "rwkv7"
    std::int64_t lastUsedMs = 0;
};

struct Conversation {
    ConversationId id = 0;
    std::string title{}; ///< empty: untitled
    TitleSource titleSource = TitleSource::Automatic;
    std::string chatFormat{}; ///< id of core/prompt/chat_format; empty: the model's default
    std::string tokenizer{}; ///< id of core/tokenizer/tokenizer_catalog; empty: the model's default
    std::string modelFingerprint{}; ///< last model used; empty: none yet
    std::string systemPrompt{};
    std::string
        settings; ///< JSON object, the conversation's layer of the generation settings; "" = none
    std::string draft{};        ///< text in the input box
    double scrollPosition = -1; ///< as the window gave it; -1: at the end
    bool pinned = false;
    bool archived = false;
    std::string folder{};        ///< empty: none
    MessageId activeMessage = 0; ///< leaf of the branch shown; 0: empty conversation
    std::int64_t createdMs = 0;
    std::int64_t usedMs = 0;    ///< last message or answer; orders the list
    std::int64_t deletedMs = 0; ///< 0: not deleted; else it can be brought back until purged
};

/// What the list shows.
struct ConversationSummary {
    ConversationId id = 0;
    std::string title{};
    TitleSource titleSource = TitleSource::Automatic;
    std::string modelFingerprint{};
    bool pinned = false;
    bool archived = false;
    std::string folder{};
    std::int64_t createdMs = 0;
    std::int64_t usedMs = 0;
    std::int64_t deletedMs = 0;
};

/// What was measured while an answer was made; all 0 when unknown.
struct AnswerStats {
    std::int64_t tokens = 0;        ///< generated
    std::int64_t resumedTokens = 0; ///< taken from a stored state instead of being read again
    std::int64_t readTokens = 0;    ///< fed before the first generated token
    double firstTokenMs = 0;
    double thoughtMs = 0; ///< the thought before the answer proper; 0: none, or not measured to its end
    double readTokensPerSecond = 0;
    double writeTokensPerSecond = 0;
};

struct Message {
    MessageId id = 0;
    ConversationId conversation = 0;
    MessageId parent = 0; ///< 0: a first message
    Role role = Role::User;
    std::string content{}; ///< what the model was given, or gave
    std::string
        typed; ///< what the user typed when the prompt helper changed it; "" = the same as content
    std::string plan{}; ///< JSON of the prompt helper's plan; "" = none
    StopReason stopReason = StopReason::None;
    std::string
        error; ///< for StopReason::Error: name of the ErrorCode or JSON, as the caller likes
    std::int64_t createdMs = 0;
    std::string modelFingerprint{};
    std::string modelName{};
    std::string sampler{}; ///< JSON of the sampling settings; "" = none
    AnswerStats stats{};
    bool bookmarked = false;
    std::int64_t deletedMs = 0; ///< 0: not deleted
    std::int64_t visitedMs = 0; ///< last time it was the leaf shown
    int siblingIndex = 0;       ///< "2 / 3" is index 1, count 3; deleted siblings do not count
    int siblingCount = 1;
};

/// What the model was fed for one message, glue of the chat format included, so that the tokens of
/// a path one after another are exactly the model's past.
struct MessageTokens {
    MessageId message = 0;
    std::string tokenizer{};
    std::vector<Token> tokens{};
};

} // namespace rookery
