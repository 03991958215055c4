// SPDX-License-Identifier: Apache-2.0
//
// One answer as it comes, token by token: drawing, text, stop sequences, and the state left so that the
// next turn goes on exactly there. Who feeds the drawn tokens, alone or with those of other answers in
// one pass over the weights, is the caller's business (turn.h).
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/base/token.h"
#include "core/engine/backend.h"
#include "core/engine/sampler.h"
#include "core/engine/turn.h"
#include "core/prompt/stop_matcher.h"
#include "core/tokenizer/stream_decoder.h"
#include "core/tokenizer/tokenizer.h"

namespace rookery {

/// Text of an answer as it is built: token bytes to characters, stop sequences held back, leading
/// blanks dropped.
class AnswerText {
  public:
    AnswerText(const std::vector<std::string>& stops, std::string opening);

    struct Piece {
        std::string certain; ///< text that is now certain not to belong to a stop sequence
        std::string shown;   ///< the same without the blanks that begin the answer
    };
    Piece push(std::string_view bytes) { return take(m_matcher.push(m_decoder.feed(bytes))); }
    /// The answer ends without a stop sequence: characters held back are shown.
    Piece finish();

    void reserve(std::size_t bytes) { m_text.reserve(bytes); }
    bool matched() const { return m_matcher.matched(); }
    bool isHolding() const { return m_matcher.isHolding(); }
    /// Whether the answer began with a thought (core/text/blocks.h) that has ended.
    bool hasThought() const { return m_hasThought; }
    const std::string& text() const { return m_text; }

  private:
    Piece take(std::string certain);
    bool endsThought(std::size_t from) const;

    StreamDecoder m_decoder;
    StopMatcher m_matcher;
    std::string m_text;
    bool m_hasThought = false;
};

/// Borrows everything it is made with.
class AnswerWriter {
  public:
    /// `state` covers all of request.prompt. Call begin() before anything else.
    AnswerWriter(LoadedModel& model, const Tokenizer& tokenizer, std::span<const Token> banned, State& state,
                 const TurnRequest& request, const TurnObserver& observer);

    /// An answer that goes on takes up its sampler and its text so far. Error: BadFormat.
    Result<void> begin();
    /// Draws one token from the logits after everything fed so far. Returns the token to be fed to the state
    /// before the next call; none when the answer has ended. `cut` ends it after this token.
    /// Errors: BadFormat (the logits are not numbers), those of the device.
    Result<std::optional<Token>> draw(std::span<const float> logits, bool cut);
    /// The token that draw() returned is in the state now.
    void fed();

    /// What there is at the end; times and counts of reading are the caller's.
    TurnResult finish();
    int tokensGenerated() const { return m_result.tokensGenerated; }
    bool hasThought() const { return m_answer.hasThought(); }

  private:
    /// Where the state stood before the token with which text began to be held back.
    struct HoldPoint {
        std::size_t tokens = 0;  ///< of the answer
        std::size_t covered = 0; ///< by m_spare
        std::string certain;     ///< text that became certain since, though its tokens are not clean
        Sampler sampler;         ///< before that token was drawn
    };

    void replayAnswer();
    void keepSurprisals();
    Result<void> followHolding(const std::string& certain, const Random& randomBefore);
    Result<void> rewind(const std::string& certain);
    Result<void> returnToHoldPoint();
    Result<void> feedText(const std::string& text);
    Result<void> finishAtEnd();
    Result<void> cutHere();
    void show(const AnswerText::Piece& piece);
    void reportProgress();

    LoadedModel& m_model;
    const Tokenizer& m_tokenizer;
    std::span<const Token> m_banned;
    State& m_state;
    const TurnRequest& m_request;
    const TurnObserver& m_observer;
    Sampler m_sampler;
    AnswerText m_answer;
    std::unique_ptr<State> m_spare;
    std::optional<HoldPoint> m_held;
    int m_sinceCheckpoint = 0; ///< tokens fed
    TurnResult m_result;
};

} // namespace rookery
