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

} // namespace

Result<PromptReading> readPrompt(LoadedModel& model, State& state, const TurnRequest& request,
                                 const TurnObserver& observer, const std::stop_token& stop,
                                 std::span<float> logits) {
    const auto start = Clock::now();
    const std::size_t end = request.prompt.size();
    PromptReading reading{request.covered, 0, 0};
    std::size_t nextCheckpoint = reading.covered + CheckpointInterval;
    while (reading.covered < end && !stop.stop_requested()) {
        const std::size_t at = reading.covered;
        std::size_t count = std::min(ReadChunk, end - at);
        if (count > 1 && at + count == end)
            --count;
        const bool last = at + count == end;
        if (last && at > request.covered && observer.beforeAnswer)
            observer.beforeAnswer(at, state);
        auto fed = model.forward(std::span(request.prompt).subspan(at, count), state,
                                 last ? logits : std::span<float>());
        if (!fed)
            return fed.error();
        reading.covered += count;
        reading.tokensRead += static_cast<int>(count);
        if (observer.reading)
            observer.reading(static_cast<std::int64_t>(reading.covered - request.covered),
                             static_cast<std::int64_t>(end - request.covered));
        if (reading.covered >= nextCheckpoint && reading.covered + ReadChunk < end && observer.checkpoint) {
            observer.checkpoint(reading.covered, state);
            nextCheckpoint = reading.covered + CheckpointInterval;
        }
    }
    reading.ms = std::chrono::duration<double, std::milli>(Clock::now() - start).count();
    return reading;
}

} // namespace rookery
