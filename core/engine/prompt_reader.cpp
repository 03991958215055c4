// SPDX-License-Identifier: Apache-2.0
#include "core/engine/prompt_reader.h"

#include <algorithm>
#include <chrono>

namespace rookery {

namespace {

using Clock = std::chrono::steady_clock;

/// Tokens fed in one call: small enough that cancelling answers within a blink on a slow machine, large enough
/// for full-speed matrix products.
constexpr std::size_t ReadChunk = 256;
/// On long prompts a checkpoint is offered every so many tokens.
constexpr std::size_t CheckpointInterval = 4096;

/// Feeds the prompt to the state, piece by piece, and tells the observer.
class PromptReader {
  public:
    PromptReader(LoadedModel& model, State& state, const TurnRequest& request, const TurnObserver& observer,
                 const std::stop_token& stop, std::span<float> logits)
        : m_model(model), m_state(state), m_request(request), m_observer(observer), m_stop(stop), m_logits(logits),
          m_reading{request.covered, 0, 0} {}

    const PromptReading& reading() const { return m_reading; }

    /// Up to `end` in chunks, the last token alone, with the places where states are worth keeping.
    Result<void> readChunks(std::size_t end) {
        std::size_t nextCheckpoint = m_reading.covered + CheckpointInterval;
        while (m_reading.covered < end && !m_stop.stop_requested()) {
            const std::size_t at = m_reading.covered;
            std::size_t count = std::min(ReadChunk, end - at);
            if (count > 1 && at + count == end)
                --count;
            if (at + count == end && at > m_request.covered && m_observer.beforeAnswer)
                m_observer.beforeAnswer(at, m_state);
            if (auto fed = feed(count); !fed)
                return fed;
            if (m_reading.covered >= nextCheckpoint && m_reading.covered + ReadChunk < end &&
                m_observer.checkpoint) {
                m_observer.checkpoint(m_reading.covered, m_state);
                nextCheckpoint = m_reading.covered + CheckpointInterval;
            }
        }
        return {};
    }

    /// The rest, token by token.
    Result<void> readSingly() {
        while (m_reading.covered < m_request.prompt.size() && !m_stop.stop_requested())
            if (auto fed = feed(1); !fed)
                return fed;
        return {};
    }

  private:
    Result<void> feed(std::size_t count) {
        const auto prompt = std::span(m_request.prompt);
        const bool last = m_reading.covered + count == prompt.size();
        auto fed = m_model.forward(prompt.subspan(m_reading.covered, count), m_state,
                                   last ? m_logits : std::span<float>());
        if (!fed)
            return fed;
        m_reading.covered += count;
        m_reading.tokensRead += static_cast<int>(count);
        if (m_observer.reading)
            m_observer.reading(static_cast<std::int64_t>(m_reading.covered - m_request.covered),
                               static_cast<std::int64_t>(prompt.size() - m_request.covered));
        return {};
    }

    LoadedModel& m_model;
    State& m_state;
    const TurnRequest& m_request;
    const TurnObserver& m_observer;
    const std::stop_token& m_stop;
    std::span<float> m_logits;
    PromptReading m_reading;
};

} // namespace

Result<PromptReading> readPrompt(LoadedModel& model, State& state, const TurnRequest& request,
                                 const TurnObserver& observer, const std::stop_token& stop,
                                 std::span<float> logits) {
    const auto start = Clock::now();
    PromptReader reader(model, state, request, observer, stop, logits);
    const std::size_t end = request.prompt.size();
    const std::size_t answerBegin = request.samplerState.empty() ? end : end - request.answerSoFar;
    if (auto read = reader.readChunks(std::max<std::size_t>(answerBegin, 1)); !read)
        return read.error();
    if (auto read = reader.readSingly(); !read)
        return read.error();
    PromptReading reading = reader.reading();
    reading.ms = std::chrono::duration<double, std::milli>(Clock::now() - start).count();
    return reading;
}

} // namespace rookery
