// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <functional>
#include <string>
#include <vector>

#include <QString>

#include "app/messages.h"
#include "core/engine/turn.h"

namespace rookery {

/// Follows one answer while it is written and passes on what happens, not more often than a person can see or a
/// journal needs. Lives on the inference thread for the time of a turn.
class TurnRelay {
  public:
    struct Targets {
        std::function<void(qint64 done, qint64 total)> reading;
        std::function<void(std::size_t covered, const State& state)> beforeAnswer;
        std::function<void(std::size_t covered, const State& state)> checkpoint;
        /// `answer`: its tokens that the state covers.
        std::function<void(std::span<const Token> answer, const State& state)> answerCheckpoint;
        /// Text joined over at least 16 ms; `generated` tokens were written in `seconds` so far.
        std::function<void(const QString& piece, int generated, double seconds)> text;
        std::function<void(const JournalPoint& point)> journal;
    };

    /// `answer` is its place among several. Targets that are empty are not told.
    TurnRelay(const TurnPlan& plan, const TurnRequest& request, int answer, Targets targets);
    TurnRelay(const TurnRelay&) = delete;
    TurnRelay& operator=(const TurnRelay&) = delete;

    const TurnObserver& observer() const { return m_observer; }
    /// Passes on what waits.
    void flush();
    PartialAnswer partial() const { return {m_shown, m_tokens}; }

  private:
    using Clock = std::chrono::steady_clock;

    void reading(std::int64_t done, std::int64_t total);
    void text(std::string_view piece);
    void journal(const TurnProgress& progress);

    RequestId m_id;
    int m_answer;
    std::size_t m_answerSoFar;
    Targets m_targets;
    TurnObserver m_observer;
    std::string m_shown;
    std::string m_pending;
    std::vector<Token> m_tokens; ///< of the answer, up to the last clean point
    int m_generated = 0;
    std::size_t m_journaledText;
    std::size_t m_journaledTokens;
    Clock::time_point m_firstText = Clock::now();
    Clock::time_point m_lastText;
    Clock::time_point m_lastReading;
    Clock::time_point m_lastJournal = Clock::now();
};

} // namespace rookery
