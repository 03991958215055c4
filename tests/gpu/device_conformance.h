// SPDX-License-Identifier: Apache-2.0
//
// What the conformance tests of graphics devices ask of every case.
#pragma once

#include <algorithm>
#include <string>

#include "gpu/common/packing.h"
#include "tests/support/backend_checks.h"

namespace rookery {

/// Whether a matrix is of a block type that the device does not hold. Such become q8_0: weights are
/// rounded anew, by at most 1/254 of the largest of 32, about as much as rounding activations to
/// eight bits, which was measured to change logits of these models by up to 0.66.
inline bool isRepacked(const Program& program) {
    return std::ranges::any_of(program.code(), [&](const Instruction& instruction) {
        if (instruction.op != Op::MatMul)
            return false;
        const WeightSource& source = program.weight(instruction.in[1]);
        const DType held = gpu::deviceType(source, WeightType::Auto, 0);
        return held == DType::Q8_0 && source.storedType() != DType::Q8_0;
    });
}

/// checkCase() with the limits of a device: sums of products are in another order than where the tolerances were
/// measured, and what is repacked is compared by its logits alone.
inline std::string checkOnDevice(LoadedModel& model, ConformanceCase testCase, std::size_t chunk) {
    const bool repacked = isRepacked(model.program());
    if (repacked)
        testCase.greedy.clear();
    const double limit = repacked ? 0.4 : std::max(testCase.tolerance, 2e-4);
    return checkCase(model, testCase, chunk, limit, repacked ? 0 : 4 * limit);
}

} // namespace rookery
