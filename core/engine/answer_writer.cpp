// SPDX-License-Identifier: Apache-2.0
#include "core/engine/answer_writer.h"

#include <algorithm>

#include "core/base/thought.h"

namespace rookery {

namespace {

/// On long answers a checkpoint is offered every so many tokens: some ten seconds to a minute of writing.
constexpr int AnswerCheckpointInterval = 512;

/// Room is taken once for so many tokens: a page is not resident before it is written to, and buffers that grow would
/// leave their smaller selves behind.
constexpr int MostTokensReserved = 1 << 18;
constexpr std::size_t BytesPerToken = 8;
constexpr float NotDrawn = -1; ///< among the surprisals

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

} // namespace

AnswerText::AnswerText(const std::vector<std::string>& stops, std::string opening)
    : m_matcher(stops), m_text(std::move(opening)) {
    while (!m_text.empty() && isBlank(m_text.front()))
        m_text.erase(0, 1);
}

AnswerText::Piece AnswerText::finish() {
    std::string certain = m_matcher.push(m_decoder.flush());
    return take(certain + m_matcher.flush());
}

AnswerText::Piece AnswerText::take(std::string certain) {
    std::string shown = certain;
    if (m_text.empty())
        shown.erase(shown.begin(), std::find_if_not(shown.begin(), shown.end(), isBlank));
    const std::size_t before = m_text.size();
    m_text += shown;
    m_hasThought = m_hasThought || endsThought(before);
    return {std::move(certain), std::move(shown)};
}

/// Whether text since `from`, with what stood right before it, closes a thought at the very beginning.
bool AnswerText::endsThought(std::size_t from) const {
    if (!m_text.starts_with(ThoughtBegin))
        return false;
    return m_text.find(ThoughtEnd, from - std::min(from, ThoughtEnd.size() - 1)) != std::string::npos;
}

AnswerWriter::AnswerWriter(LoadedModel& model, const Tokenizer& tokenizer,
                           std::span<const Token> banned, State& state, const TurnRequest& request,
                           const TurnObserver& observer)
    : m_model(model), m_tokenizer(tokenizer), m_banned(banned), m_state(state), m_request(request),
      m_observer(observer), m_sampler(request.sampling, request.seed),
      m_answer(request.stops, request.answerOpening) {
    m_result.covered = request.prompt.size();
    const auto tokens = static_cast<std::size_t>(std::clamp(request.maxTokens, 0, MostTokensReserved));
    m_result.tokens.reserve(tokens);
    m_answer.reserve(tokens * BytesPerToken);
}

Result<void> AnswerWriter::begin() {
    if (!m_request.samplerState.empty()) {
        if (auto restored = m_sampler.restore(m_request.samplerState); !restored)
            return restored;
    }
    replayAnswer();
    return {};
}

Result<std::optional<Token>> AnswerWriter::draw(std::span<const float> logits, bool cut) {
    const std::optional<Token> endOfText = m_tokenizer.endOfText();
    const std::optional<Token> ended;
    const Random randomBefore = m_sampler.random();
    const Token token = m_sampler.draw(logits, m_banned);
    if (token < 0)
        return Error{ErrorCode::BadFormat,
                     "the model's logits are not numbers: the file is damaged"};
    if (endOfText && token == *endOfText) {
        if (auto finished = finishAtEnd(); !finished)
            return finished.error();
        return ended;
    }

    const std::string bytes = m_tokenizer.tokenBytes(token);
    const AnswerText::Piece piece = m_answer.push(bytes);
    if (auto kept = followHolding(piece.certain, randomBefore); !kept)
        return kept.error();
    m_sampler.accept(token, bytes);
    m_result.tokens.push_back(token);
    if (m_request.surprisals) {
        m_result.surprisals.resize(m_result.tokens.size() - 1, NotDrawn);
        m_result.surprisals.push_back(static_cast<float>(surprisalOf(logits, token)));
    }
    ++m_result.tokensGenerated;
    show(piece);
    if (m_answer.matched()) {
        if (auto back = rewind(piece.certain); !back)
            return back.error();
        return ended;
    }
    if (!m_held)
        reportProgress();
    if (!cut && m_result.tokensGenerated < m_request.maxTokens)
        return std::optional(token);
    m_result.end = cut ? TurnEnd::Cancelled : TurnEnd::Length;
    if (auto done = cutHere(); !done)
        return done.error();
    return ended;
}

void AnswerWriter::fed() {
    ++m_result.covered;
    if (++m_sinceCheckpoint < AnswerCheckpointInterval || m_held)
        return;
    m_sinceCheckpoint = 0;
    if (m_observer.answerCheckpoint)
        m_observer.answerCheckpoint(m_result.tokens, m_state);
}

TurnResult AnswerWriter::finish() {
    m_result.samplerState = m_sampler.serialise();
    if (m_request.surprisals)
        m_result.surprisals.resize(m_result.tokens.size(), NotDrawn);
    m_result.text = m_answer.text();
    while (!m_result.text.empty() && isBlank(m_result.text.back()))
        m_result.text.pop_back();
    return std::move(m_result);
}

/// Tokens at the end were taken back; those that take their place are no drawn ones.
void AnswerWriter::keepSurprisals() {
    m_result.surprisals.resize(std::min(m_result.surprisals.size(), m_result.tokens.size()));
}

/// An answer that goes on: its text so far, so that stop sequences across the seam are found.
void AnswerWriter::replayAnswer() {
    const auto tokens = std::span(m_request.prompt).last(m_request.answerSoFar);
    m_result.tokens.assign(tokens.begin(), tokens.end());
    for (const Token token : tokens) {
        const std::string bytes = m_tokenizer.tokenBytes(token);
        m_answer.push(bytes);
        if (m_request.samplerState.empty())
            m_sampler.accept(token, bytes);
    }
}

/// Called when a token is drawn and its text is matched, before it is fed or counted.
Result<void> AnswerWriter::followHolding(const std::string& certain, const Random& randomBefore) {
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
Result<void> AnswerWriter::rewind(const std::string& certain) {
    m_result.end = TurnEnd::Finished;
    if (m_held)
        return returnToHoldPoint();
    m_result.tokens.pop_back(); // the whole sequence came in one token
    keepSurprisals();
    return feedText(certain);
}

Result<void> AnswerWriter::returnToHoldPoint() {
    if (auto copied = m_state.copyFrom(*m_spare); !copied)
        return copied;
    m_result.covered = m_held->covered;
    m_result.tokens.resize(m_held->tokens);
    keepSurprisals();
    return feedText(m_held->certain);
}

/// Dropped tokens began with text of the answer: that text is fed in tokens of its own.
Result<void> AnswerWriter::feedText(const std::string& text) {
    if (text.empty())
        return {};
    for (const Token token : m_tokenizer.encode(text, TextPosition::Middle)) {
        if (auto done = m_model.forward(std::span(&token, 1), m_state, {}); !done)
            return done;
        m_result.tokens.push_back(token);
        ++m_result.covered;
    }
    return {};
}

/// The end-of-text token was drawn; it is never fed. Held text is a blank line at the end: dropped.
Result<void> AnswerWriter::finishAtEnd() {
    m_result.end = TurnEnd::Finished;
    if (m_held)
        return returnToHoldPoint();
    show(m_answer.finish());
    return {};
}

/// The answer is cut by the user or the limit. The last token stays unfed, so that it can go on,
/// except in the middle of a possible stop sequence: then the answer ends before that.
Result<void> AnswerWriter::cutHere() {
    if (!m_held)
        return {};
    m_sampler = m_held->sampler;
    return returnToHoldPoint();
}

void AnswerWriter::show(const AnswerText::Piece& piece) {
    if (!piece.shown.empty() && m_observer.text)
        m_observer.text(piece.shown);
}

void AnswerWriter::reportProgress() {
    if (m_observer.progress)
        m_observer.progress({m_answer.text(), m_result.tokens, &m_sampler});
}

} // namespace rookery
