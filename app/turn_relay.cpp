// SPDX-License-Identifier: Apache-2.0
#include "app/turn_relay.h"

#include <algorithm>
#include <utility>

namespace rookery {

namespace {

constexpr auto TextInterval = std::chrono::milliseconds(16);
constexpr auto ReadingInterval = std::chrono::milliseconds(50);
/// Shorter than AnswerJournal's own, which then is the one that counts.
constexpr auto JournalInterval = std::chrono::milliseconds(200);

} // namespace

TurnRelay::TurnRelay(const TurnPlan& plan, const TurnRequest& request, int answer, Targets targets)
    : m_id(plan.id), m_answer(answer), m_answerSoFar(request.answerSoFar), m_targets(std::move(targets)),
      m_tokens(request.prompt.end() - static_cast<std::ptrdiff_t>(request.answerSoFar), request.prompt.end()),
      m_journaledText(plan.continues ? plan.branch.messages.back().content.size() : 0),
      m_journaledTokens(request.answerSoFar) {
    if (m_targets.reading)
        m_observer.reading = [this](std::int64_t done, std::int64_t total) { reading(done, total); };
    m_observer.beforeAnswer = m_targets.beforeAnswer;
    m_observer.checkpoint = m_targets.checkpoint;
    m_observer.answerCheckpoint = m_targets.answerCheckpoint;
    m_observer.text = [this](std::string_view piece) { text(piece); };
    m_observer.progress = [this](const TurnProgress& progress) { journal(progress); };
}

void TurnRelay::flush() {
    if (m_pending.empty())
        return;
    if (m_targets.text)
        m_targets.text(QString::fromStdString(m_pending), m_generated,
                       std::chrono::duration<double>(Clock::now() - m_firstText).count());
    m_pending.clear();
    m_lastText = Clock::now();
}

void TurnRelay::reading(std::int64_t done, std::int64_t total) {
    const auto now = Clock::now();
    if (done < total && now - m_lastReading < ReadingInterval)
        return;
    m_lastReading = now;
    m_targets.reading(done, total);
}

void TurnRelay::text(std::string_view piece) {
    if (m_shown.empty())
        m_firstText = Clock::now();
    m_shown += piece;
    m_pending += piece;
    if (Clock::now() - m_lastText >= TextInterval)
        flush();
}

void TurnRelay::journal(const TurnProgress& progress) {
    m_generated = static_cast<int>(progress.tokens.size() - m_answerSoFar);
    const auto known = static_cast<std::ptrdiff_t>(std::min(progress.tokens.size(), m_tokens.size()));
    m_tokens.insert(m_tokens.end(), progress.tokens.begin() + known, progress.tokens.end());
    const auto now = Clock::now();
    if (!m_targets.journal || now - m_lastJournal < JournalInterval)
        return;
    m_lastJournal = now;
    JournalPoint point;
    point.id = m_id;
    point.answer = m_answer;
    point.text = progress.text.substr(std::min(m_journaledText, progress.text.size()));
    const auto fresh = progress.tokens.subspan(m_journaledTokens);
    point.tokens.assign(fresh.begin(), fresh.end());
    point.samplerState = progress.sampler->serialise();
    m_journaledText = progress.text.size();
    m_journaledTokens = progress.tokens.size();
    m_targets.journal(point);
}

} // namespace rookery
