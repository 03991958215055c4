// SPDX-License-Identifier: Apache-2.0
//
// One turn of a conversation over one State, without threads, text layout or databases: read what has
// not been read, answer until a stop, and leave the state so that the next turn goes on exactly here.
//
// What the state covers. A conversation is one sequence of tokens: everything fed or to be fed, in
// order. After an answer that ended by itself the state covers all of it. After one that was cut (by the
// user or by the length limit) it covers all but the last token, so that the answer can go on, or all
// of it when it was cut in the middle of a possible stop sequence. Text that belongs to a stop sequence
// is never left in the state.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/base/token.h"
#include "core/engine/backend.h"
#include "core/engine/sampler.h"
#include "core/tokenizer/tokenizer.h"

namespace rookery {

enum class TurnEnd { Finished, Length, Cancelled };

/// Tokens that `tokenizer` can never mean and that must not be drawn from `vocabulary` logits: ids
/// beyond its size and control tokens other than the end of text. Sorted. Costs one pass over the
/// vocabulary: keep the result with the model.
std::vector<Token> bannedTokens(const Tokenizer& tokenizer, int vocabulary);

struct TurnRequest {
    /// Everything before the answer, in order; at least one token. When an answer goes on, its tokens
    /// so far are the end of `prompt`, and `answerSoFar` says how many.
    std::vector<Token> prompt;
    /// How many tokens of `prompt` the state already covers; less than prompt.size().
    std::size_t covered = 0;
    std::size_t answerSoFar = 0;
    SamplerParameters sampling;
    std::uint64_t seed = 0;
    /// Sampler::serialise() of an answer that goes on; empty for a new one.
    std::string samplerState;
    std::vector<std::string> stops;
    int maxTokens = 1024; ///< new tokens in this call; 0 only reads
    /// Whether TurnResult::surprisals are wanted; they cost a pass over the vocabulary for each token.
    bool surprisals = false;
    /// Text the answer begins with because the prompt already holds it (ChatFormat::answerOpening).
    std::string answerOpening;
};

/// The answer as it stands at a moment when nothing is held back: what a journal may keep.
struct TurnProgress {
    std::string_view text;             ///< whole answer so far, without leading blanks
    std::span<const Token> tokens;     ///< of the answer, `answerSoFar` ones included
    const Sampler* sampler = nullptr;  ///< after the last of them
};

/// Called on the thread of runTurn(); any may be empty.
struct TurnObserver {
    /// While the prompt is read: tokens done of tokens to read.
    Progress reading;
    /// All of the prompt but its last token is covered (`covered` tokens): the place to keep a state from
    /// which the answer can be made again. Not called if the state already stood there or later.
    std::function<void(std::size_t covered, const State& state)> beforeAnswer;
    /// On long prompts, now and then: the state covers `covered` tokens.
    std::function<void(std::size_t covered, const State& state)> checkpoint;
    /// On long answers, now and then: the state covers all before the answer and these tokens of it
    /// (`answerSoFar` ones included). From there an answer that a crash cut off goes on.
    std::function<void(std::span<const Token> answer, const State& state)> answerCheckpoint;
    /// New text to show; whole characters only.
    std::function<void(std::string_view piece)> text;
    std::function<void(const TurnProgress& progress)> progress;
};

struct TurnResult {
    TurnEnd end = TurnEnd::Finished;
    std::string text;           ///< answer without leading and trailing blanks, `answerSoFar` included
    std::vector<Token> tokens;  ///< of the answer, exactly as they follow the prompt, `answerSoFar` included
    /// Where wanted, one for each of `tokens`: how unlikely the model alone found it, in bits, before temperature
    /// and penalties; below 0 for tokens that were not drawn in this call.
    std::vector<float> surprisals;
    std::size_t covered = 0;    ///< tokens of prompt + answer that the state covers now
    std::string samplerState;   ///< for going on after Length or Cancelled
    int tokensResumed = 0;      ///< tokens the state covered at the start
    int tokensRead = 0;         ///< prompt tokens fed now
    int tokensGenerated = 0;
    double firstEntropy = 0;    ///< of the distribution of the first token, in nats: how sure the model began
    double firstTokenMs = 0;    ///< from the call to the first drawn token
    double thoughtMs = 0;       ///< from then to the end of the thought that began the answer; 0: none, or not its whole
    double readMs = 0;
    double generateMs = 0;
};

/// Runs one turn. On an error of the device the state is undefined; on Cancelled while still reading,
/// the result has no answer but the one so far, end Cancelled, and `covered` says how far the reading came.
Result<TurnResult> runTurn(LoadedModel& model, const Tokenizer& tokenizer,
                           std::span<const Token> banned, State& state, const TurnRequest& request,
                           const TurnObserver& observer, std::stop_token stop);

/// A further answer made beside the first one.
struct OtherAnswer {
    State* state = nullptr; ///< becomes that answer's state; what it held before is overwritten
    std::uint64_t seed = 0;
    const TurnObserver* observer = nullptr; ///< text and progress
};

/// As runTurn(), and `others` further answers from the same point: the prompt is read once, the state is
/// forked, and each step of all answers is one pass over the weights. An answer that ends early does not wait
/// for the others. Results in order, `state` and `request.seed` first.
Result<std::vector<TurnResult>> runTurns(LoadedModel& model, const Tokenizer& tokenizer,
                                         std::span<const Token> banned, State& state,
                                         const TurnRequest& request, const TurnObserver& observer,
                                         std::span<const OtherAnswer> others, std::stop_token stop);

} // namespace rookery
