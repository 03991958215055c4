// SPDX-License-Identifier: Apache-2.0
//
// The value types that threads exchange. Nothing in here points into another thread's objects; what is shared
// through std::shared_ptr is const.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QString>

#include "core/base/result.h"
#include "core/base/token.h"
#include "core/chat/stored_branch.h"
#include "core/engine/sampler.h"
#include "core/engine/turn.h"
#include "core/store/records.h"
#include "core/store/state_store.h"

namespace rookery {

/// Names one request; events that carry another one are dropped.
using RequestId = std::uint64_t;

/// The model that answers now.
struct ModelDescription {
    QString path;
    QString name;
    QString architecture; ///< "RWKV-7"
    QString initialState; ///< path of the tuned state in use; empty: none
    QString lora;         ///< path of the LoRA file in use; empty: none
    float loraAlpha = 0;
    QString tokenizerId;
    QString tokenizerName;
    QString deviceId;
    QString deviceName;
    DeviceKind deviceKind = DeviceKind::Cpu;
    std::optional<Error> deviceFault; ///< why it is not on the device that it was meant for
    std::string fingerprint;
    std::string architectureId; ///< "rwkv7"
    int vocabulary = 0;
    int threads = 0;
    qint64 fileBytes = 0;
    qint64 weightBytes = 0;
    qint64 parameters = 0;
    qint64 stateBytes = 0;
    qint64 kvBytesPerToken = 0; ///< of a Transformer with the same layers and width, keys and values in f16
};

struct LoadOutcome {
    RequestId id = 0;
    std::optional<Error> error; ///< the model before goes on answering
    ModelDescription model;
};

/// One that could be used with the loaded model.
struct TokenizerChoice {
    std::string wish; ///< what openTokenizer() takes: "world" or a path; empty: the one the model asks for
    QString id;       ///< Tokenizer::id(); empty when it cannot be opened
    QString name;
    bool fits = false;
    std::optional<Error> problem;
};

struct TokenizerList {
    std::vector<TokenizerChoice> choices;
    std::shared_ptr<const Tokenizer> current; ///< null without a model
    QString currentId;
    QString currentName;
    std::optional<Error> error; ///< of chooseTokenizer(); the one before stays
    std::optional<std::string> chosen; ///< the wish that chooseTokenizer() has fulfilled
};

enum class TurnPurpose {
    Answer,  ///< becomes a message: journaled, its states kept
    Aside,   ///< about the chat, on a fork of its state that is thrown away: a title, suggestions, a summary
    PreRead, ///< nothing is written: the state behind the prompt is kept for chats that begin with it
};

/// What the inference thread needs for one turn.
struct TurnPlan {
    RequestId id = 0;
    TurnPurpose purpose = TurnPurpose::Answer;
    ConversationId conversation = 0; ///< with PreRead: what its state is kept under
    bool temporary = false;          ///< nothing of it may reach the disk
    StoredBranch branch;
    bool continues = false;      ///< the last message of `branch` is the answer that goes on
    std::string samplerState;    ///< with `continues`
    SamplerParameters sampling;
    std::uint64_t seed = 0;
    std::vector<std::uint64_t> otherSeeds; ///< of further answers made at the same time
    int maxTokens = 1024;
    std::vector<std::string> stops; ///< beyond those of the chat format
    bool surprisals = false;     ///< TurnOutcome::written is wanted
    bool otherTokenizer = false; ///< than the one of the answer before, with the same model
    std::optional<std::string> rawPrompt; ///< instead of `branch`: exactly what the model reads, without roles
};

/// A branch that is shown and may be answered soon, and the stored state nearest to its end.
struct WakeRequest {
    ConversationId conversation = 0;
    std::string fingerprint;   ///< of the model whose state it is
    std::vector<Token> tokens; ///< of the whole branch
    std::optional<StoredState> stored;
};

/// What the model knows of a branch before anything is asked.
struct WakeOutcome {
    ConversationId conversation = 0;
    std::size_t covered = 0; ///< tokens behind a state in memory now
    std::size_t total = 0;   ///< tokens of the branch
};

/// The branch as tokens: what to look up among the stored states.
struct ComposedTurn {
    RequestId id = 0;
    TurnPurpose purpose = TurnPurpose::Answer;
    std::string fingerprint;
    std::string tokenizer;
    std::vector<Token> prompt;
    std::size_t hot = 0;               ///< tokens that a state still in memory covers
    std::vector<MessageTokens> encoded; ///< messages that had no tokens for this tokenizer
    std::optional<Error> error;
};

/// A piece of the answer for the journal.
struct JournalPoint {
    RequestId id = 0;
    int answer = 0;            ///< of several made at the same time
    std::string text;          ///< added since the point before
    std::vector<Token> tokens; ///< likewise
    std::string samplerState;
};

/// A state to be kept on the disk.
struct TakenSnapshot {
    ConversationId conversation = 0;
    SnapshotKind kind = SnapshotKind::Tip;
    std::string fingerprint;
    std::vector<Token> tokens;
    std::shared_ptr<const std::vector<float>> floats;
};

/// Where the state came from that a turn went on from.
enum class ResumedFrom { Nothing, Memory, Disk };

/// What had been written of an answer when an error ended it.
struct PartialAnswer {
    std::string text;
    std::vector<Token> tokens;
};

/// A stretch of an answer that is whole characters, and how unlikely the model found its tokens, in bits.
struct WrittenPiece {
    QString text;
    float bits = 0;
    bool operator==(const WrittenPiece&) const = default;
};

struct TurnOutcome {
    RequestId id = 0;
    TurnPurpose purpose = TurnPurpose::Answer;
    ConversationId conversation = 0;
    bool temporary = false;     ///< `conversation` is one in memory
    std::vector<float> layerNorms; ///< of the state after the first answer, by layer
    std::vector<WrittenPiece> written; ///< of the first answer, where wanted
    bool started = false;       ///< false: taken back before the model saw it
    std::optional<Error> error;
    std::vector<TurnResult> results;     ///< one an answer; empty with `error`
    std::vector<PartialAnswer> partials; ///< with `error`, one an answer
    ResumedFrom resumedFrom = ResumedFrom::Nothing;
    bool otherTokenizer = false; ///< as in TurnPlan

    /// The first answer's, or that of a turn that never ran.
    TurnResult result() const { return results.empty() ? TurnResult() : results.front(); }
};

} // namespace rookery
