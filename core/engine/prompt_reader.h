// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <stop_token>

#include "core/base/result.h"
#include "core/engine/backend.h"
#include "core/engine/turn.h"

namespace rookery {

struct PromptReading {
    std::size_t covered = 0; ///< tokens of the prompt in the state; all of them unless it was stopped
    int tokensRead = 0;
    double ms = 0;
};

/// Feeds what the state does not cover of the prompt, with reading, beforeAnswer and checkpoint of the observer.
/// The calls are those of the first time, so that the result is the same to the last bit (products of many
/// tokens round otherwise than those of one): chunks, then the last token before the answer alone, so that
/// making the answer again from the state before it computes exactly the same, then the tokens of an answer
/// that goes on one by one, as they were drawn. logits: [vocabulary], after the last token; untouched when it
/// was stopped.
Result<PromptReading> readPrompt(LoadedModel& model, State& state, const TurnRequest& request,
                                 const TurnObserver& observer, const std::stop_token& stop,
                                 std::span<float> logits);

} // namespace rookery
