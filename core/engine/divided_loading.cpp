// SPDX-License-Identifier: Apache-2.0
#include "core/engine/divided_loading.h"

#include <algorithm>
#include <utility>

#include "core/engine/device_memory.h"
#include "core/engine/divided_model.h"
#include "core/engine/memory_need.h"

namespace rookery {
namespace {

/// Of the layers that were tried: what is taken back when a driver has less than it said.
constexpr int RetreatShare = 8;

/// How many of the first layers fit the device, of at most `most`; `most` where nobody knows.
int layersThatFit(const DevicePair& where, const std::shared_ptr<const Program>& program,
                  const LoadOptions& options, int most) {
    const auto* memory = dynamic_cast<const DeviceMemory*>(&where.backend);
    const std::int64_t budget = memory == nullptr ? 0 : memory->memoryBudget(where.device);
    if (budget <= 0)
        return most;
    const auto fits = [&](int layers) {
        const auto division = divide(program, layers);
        return division && memory->memoryNeed(*division->front, options) <= budget;
    };
    // By itself, since less crosses the border in front of the head than any other.
    if (fits(most))
        return most;
    // What is needed grows with every layer: halve the range in which the answer lies.
    int fitting = 0;
    int tooMany = most;
    while (tooMany - fitting > 1) {
        const int layers = fitting + (tooMany - fitting) / 2;
        (fits(layers) ? fitting : tooMany) = layers;
    }
    return fitting;
}

/// Adds what was loaded before and what is still to come.
Progress shifted(const Progress& progress, std::int64_t before, std::int64_t after) {
    if (!progress)
        return {};
    return [progress, before, after](std::int64_t done, std::int64_t total) {
        progress(before + done, before + total + after);
    };
}

} // namespace

Result<std::unique_ptr<LoadedModel>>
loadDivided(const DevicePair& where, const std::shared_ptr<const Program>& program, int most,
            const LoadOptions& options, const Progress& progress, const std::stop_token& stop) {
    int layers =
        layersThatFit(where, program, options, std::min(most, program->hyperparameters().layers));
    while (layers > 0) {
        auto division = divide(program, layers);
        if (!division)
            return division.error();
        const std::int64_t backBytes = weightBytesNeeded(*division->back, options.weights);
        auto front = where.backend.load(division->front, where.device, options,
                                        shifted(progress, 0, backBytes), stop);
        if (!front && front.error().code == ErrorCode::OutOfMemory) {
            layers -= std::max(1, layers / RetreatShare);
            continue;
        }
        if (!front)
            return front.error();
        auto back = where.cpu.load(division->back, where.processor, options,
                                   shifted(progress, (*front)->stats().weightBytes, 0), stop);
        if (!back)
            return back.error();
        return joinParts(program, std::move(*division), std::move(*front), std::move(*back));
    }
    return {ErrorCode::OutOfMemory, "not one layer fits the memory of " + where.device.name};
}

} // namespace rookery
