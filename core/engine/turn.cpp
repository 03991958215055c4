// SPDX-License-Identifier: Apache-2.0
#include "core/engine/turn.h"

#include <algorithm>
#include <chrono>
#include <optional>

#include "core/prompt/stop_matcher.h"
#include "core/tokenizer/stream_decoder.h"

namespace rookery {

namespace {

using Clock = std::chrono::steady_clock;

/// Tokens fed in one call while reading: small enough that cancelling answers within a blink on a slow
/// machine, large enough for full-speed matrix products.
constexpr std::size_t ReadChunk = 256;
/// On long prompts a checkpoint is offered every so many tokens.
constexpr std::size_t CheckpointInterval = 4096;

double millisecondsSince(Clock::time_point start) {
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Text of an answer as it is built: token bytes to characters, stop sequences held back, leading
/// blanks dropped.
class AnswerText {
  public:
    AnswerText(const std::vector<std::string>& stops, std::string opening)
        : m_matcher(stops), m_text(std::move(opening)) {
        while (!m_text.empty() && isBlank(m_text.front()))
            m_text.erase(0, 1);
    }

    struct Piece {
        std::string certain; ///< text that is now certain not to belong to a stop sequence
        std::string shown;   ///< the same without the blanks that begin the answer
    };
    Piece push(std::string_view bytes) { return take(m_matcher.push(m_decoder.feed(bytes))); }
    /// The answer ends without a stop sequence: characters held back are shown.
    Piece finish() {
        std::string certain = m_matcher.push(m_decoder.flush());
        return take(certain + m_matcher.flush());
    }

    bool matched() const { return m_matcher.matched(); }
    bool isHolding() const { return m_matcher.isHolding(); }
    const std::string& text() const { return m_text; }

  private:
    Piece take(std::string certain) {
        std::string shown = certain;
        if (m_text.empty())
            shown.erase(shown.begin(), std::find_if_not(shown.begin(), shown.end(), isBlank));
        m_text += shown;
        return {std::move(certain), std::move(shown)};
    }

    StreamDecoder m_decoder;
    StopMatcher m_matcher;
    std::string m_text;
};

class Turn {
  public:
    Turn(LoadedModel& model, const Tokenizer& tokenizer, std::span<const Token> banned, State& state,
         const TurnRequest& request, const TurnObserver& observer, std::stop_token stop)
        : m_model(model), m_tokenizer(tokenizer), m_banned(banned), m_state(state), m_request(request),
          m_observer(observer), m_stop(std::move(stop)), m_sampler(request.sampling, request.seed),
          m_answer(request.stops, request.answerOpening),
          m_logits(static_cast<std::size_t>(model.program().hyperparameters().vocabulary)) {}

    Result<TurnResult> run() {
        const auto start = Clock::now();
        m_result.tokensResumed = static_cast<int>(m_request.covered);
        if (auto read = readPrompt(); !read)
            return read.error();
        m_result.readMs = millisecondsSince(start);
        if (m_result.covered < m_request.prompt.size() || m_request.maxTokens == 0) {
            if (m_result.covered < m_request.prompt.size())
                m_result.end = TurnEnd::Cancelled;
            return std::move(m_result);
        }

        if (!m_request.samplerState.empty()) {
            if (auto restored = m_sampler.restore(m_request.samplerState); !restored)
                return restored.error();
        }
        replayAnswer();
        const auto generating = Clock::now();
        if (auto generated = generate(start); !generated)
            return generated.error();
        m_result.generateMs = millisecondsSince(generating);
        m_result.samplerState = m_sampler.serialise();
        m_result.text = m_answer.text();
        while (!m_result.text.empty() && isBlank(m_result.text.back()))
            m_result.text.pop_back();
        return std::move(m_result);
    }

  private:
    /// Feeds what the state does not cover. The last token goes alone, so that making the answer again
    /// from the state before it computes exactly the same.
    Result<void> readPrompt() {
        const std::size_t end = m_request.prompt.size();
        const std::size_t toRead = end - m_request.covered;
        std::size_t at = m_request.covered;
        std::size_t nextCheckpoint = at + CheckpointInterval;
        while (at < end) {
            m_result.covered = at;
            if (m_stop.stop_requested())
                return {};
            std::size_t count = std::min(ReadChunk, end - at);
            if (count > 1 && at + count == end)
                --count;
            const bool last = at + count == end;
            if (last && at > m_request.covered && m_observer.beforeAnswer)
                m_observer.beforeAnswer(at, m_state);
            if (auto fed = feed(std::span(m_request.prompt).subspan(at, count), last); !fed)
                return fed;
            at += count;
            m_result.tokensRead += static_cast<int>(count);
            if (m_observer.reading)
                m_observer.reading(static_cast<std::int64_t>(at - m_request.covered),
                                   static_cast<std::int64_t>(toRead));
            if (at >= nextCheckpoint && at + ReadChunk < end && m_observer.checkpoint) {
                m_observer.checkpoint(at, m_state);
                nextCheckpoint = at + CheckpointInterval;
            }
        }
        m_result.covered = at;
        return {};
    }

    /// An answer that goes on: its text so far, so that stop sequences across the seam are found.
    void replayAnswer() {
        const auto tokens = std::span(m_request.prompt).last(m_request.answerSoFar);
        m_result.tokens.assign(tokens.begin(), tokens.end());
        for (const Token token : tokens) {
            const std::string bytes = m_tokenizer.tokenBytes(token);
            m_answer.push(bytes);
            if (m_request.samplerState.empty())
                m_sampler.accept(token, bytes);
        }
    }

    Result<void> generate(Clock::time_point start) {
        const std::optional<Token> endOfText = m_tokenizer.endOfText();
        for (;;) {
            const Random randomBefore = m_sampler.random();
            const Token token = m_sampler.draw(m_logits, m_banned);
            if (m_result.tokensGenerated == 0)
                m_result.firstTokenMs = millisecondsSince(start);
            if (token < 0)
                return {ErrorCode::BadFormat, "the model's logits are not numbers: the file is damaged"};
            if (endOfText && token == *endOfText)
                return finishAtEnd();

            const std::string bytes = m_tokenizer.tokenBytes(token);
            const AnswerText::Piece piece = m_answer.push(bytes);
            if (auto kept = followHolding(piece.certain, randomBefore); !kept)
                return kept;
            m_sampler.accept(token, bytes);
            m_result.tokens.push_back(token);
            ++m_result.tokensGenerated;
            show(piece);
            if (m_answer.matched())
                return rewind(piece.certain);
            if (!m_held)
                reportProgress();

            const bool cut = m_stop.stop_requested();
            if (cut || m_result.tokensGenerated >= m_request.maxTokens) {
                m_result.end = cut ? TurnEnd::Cancelled : TurnEnd::Length;
                return cutHere();
            }
            if (auto fed = feed(std::span(&token, 1), true); !fed)
                return fed;
            ++m_result.covered;
        }
    }

    /// Where the state stood before the token with which text began to be held back.
    struct HoldPoint {
        std::size_t tokens = 0;  ///< of the answer
        std::size_t covered = 0; ///< by m_spare
        std::string certain;     ///< text that became certain since, though its tokens are not clean
        Sampler sampler;         ///< before that token was drawn
    };

    /// Called when a token is drawn and its text is matched, before it is fed or counted.
    Result<void> followHolding(const std::string& certain, const Random& randomBefore) {
        if (m_held)
            m_held->certain += certain;
        if (!m_answer.isHolding() && !m_answer.matched())
            m_held.reset();
        if (!m_answer.isHolding() || m_held)
            return {};
        if (!m_spare) {
            auto made = m_model.newState();
            if (!made)
                return made.error();
            m_spare = std::move(*made);
        }
        if (auto copied = m_spare->copyFrom(m_state); !copied)
            return copied;
        m_held.emplace(HoldPoint{m_result.tokens.size(), m_result.covered, certain, m_sampler});
        m_held->sampler.setRandom(randomBefore);
        return {};
    }

    /// A stop sequence was found, its last token not fed yet: back to the last place before it.
    Result<void> rewind(const std::string& certain) {
        m_result.end = TurnEnd::Finished;
        if (m_held)
            return returnToHoldPoint();
        m_result.tokens.pop_back(); // the whole sequence came in one token
        return feedText(certain);
    }

    Result<void> returnToHoldPoint() {
        if (auto copied = m_state.copyFrom(*m_spare); !copied)
            return copied;
        m_result.covered = m_held->covered;
        m_result.tokens.resize(m_held->tokens);
        return feedText(m_held->certain);
    }

    /// Dropped tokens began with text of the answer: that text is fed in tokens of its own.
    Result<void> feedText(const std::string& text) {
        const std::vector<Token> tokens = m_tokenizer.encode(text, TextPosition::Middle);
        if (text.empty() || tokens.empty())
            return {};
        if (auto fed = feed(tokens, false); !fed)
            return fed;
        m_result.tokens.insert(m_result.tokens.end(), tokens.begin(), tokens.end());
        m_result.covered += tokens.size();
        return {};
    }

    /// The end-of-text token was drawn; it is never fed. Held text is a blank line at the end: dropped.
    Result<void> finishAtEnd() {
        m_result.end = TurnEnd::Finished;
        if (m_held)
            return returnToHoldPoint();
        show(m_answer.finish());
        return {};
    }

    /// The answer is cut by the user or the limit. The last token stays unfed, so that it can go on,
    /// except in the middle of a possible stop sequence: then the answer ends before that.
    Result<void> cutHere() {
        if (!m_held)
            return {};
        m_sampler = m_held->sampler;
        return returnToHoldPoint();
    }

    void show(const AnswerText::Piece& piece) {
        if (!piece.shown.empty() && m_observer.text)
            m_observer.text(piece.shown);
    }

    void reportProgress() {
        if (m_observer.progress)
            m_observer.progress({m_answer.text(), m_result.tokens, &m_sampler});
    }

    Result<void> feed(std::span<const Token> tokens, bool wantLogits) {
        return m_model.forward(tokens, m_state, wantLogits ? std::span<float>(m_logits) : std::span<float>());
    }

    LoadedModel& m_model;
    const Tokenizer& m_tokenizer;
    std::span<const Token> m_banned;
    State& m_state;
    const TurnRequest& m_request;
    const TurnObserver& m_observer;
    std::stop_token m_stop;
    Sampler m_sampler;
    AnswerText m_answer;
    std::vector<float> m_logits;
    std::unique_ptr<State> m_spare;
    std::optional<HoldPoint> m_held;
    TurnResult m_result;
};

} // namespace

std::string_view turnEndName(TurnEnd end) {
    switch (end) {
    case TurnEnd::Finished:
        return "end";
    case TurnEnd::Length:
        return "length";
    case TurnEnd::Cancelled:
        return "cancelled";
    }
    return "";
}

std::vector<Token> bannedTokens(const Tokenizer& tokenizer, int vocabulary) {
    const std::optional<Token> end = tokenizer.endOfText();
    std::vector<Token> banned;
    for (Token token = 0; token < vocabulary; ++token) {
        const bool meaningless =
            token >= tokenizer.vocabularySize() || tokenizer.tokenBytes(token).empty();
        if (meaningless && token != end)
            banned.push_back(token);
    }
    return banned;
}

Result<TurnResult> runTurn(LoadedModel& model, const Tokenizer& tokenizer,
                           std::span<const Token> banned, State& state, const TurnRequest& request,
                           const TurnObserver& observer, std::stop_token stop) {
    const bool sane = request.covered < request.prompt.size() &&
                      request.answerSoFar <= request.prompt.size();
    if (!sane)
        return {ErrorCode::InvalidArgument, "a turn needs at least one token that is not read yet"};
    return Turn(model, tokenizer, banned, state, request, observer, std::move(stop)).run();
}

} // namespace rookery
