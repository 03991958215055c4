// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stop_token>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/engine/backend.h"

namespace rookery {

struct SpeedOptions {
    int prefill = 512; ///< tokens that are read at once
    int decode = 128;  ///< tokens that are written after them
    int repeats = 3;
    int chunk = 0;     ///< tokens in one call while reading; 0: all. Stopping is possible between calls.
};

/// How fast a loaded model is. But for the first token these are medians over the repeats.
struct Speed {
    double firstTokenMs = 0; ///< one token straight after loading, without a warm-up
    double prefillPerSecond = 0;
    double decodePerSecond = 0;
    double stateSaveMs = 0; ///< from the device to the host's memory
    double stateLoadMs = 0;
};

/// Measures a model that nobody else uses meanwhile. The tokens mean nothing, since the work does not depend on
/// them, and are the same each time; what is written is the likeliest token each time, without a sampler.
/// Progress counts tokens. Errors: InvalidArgument (a count below one), Cancelled, those of the model.
Result<Speed> measureSpeed(LoadedModel& model, const SpeedOptions& options, const Progress& progress,
                           const std::stop_token& stop);

} // namespace rookery
