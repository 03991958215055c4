// SPDX-License-Identifier: Apache-2.0
//
// What products of one row and of many rows share: finding the job of a block, unpacking chunks of
// weights (gpu/common/packing.h), and the epilogue.
#pragma once

#include "gpu/cuda/kernels/device.cuh"

namespace rookery::cuda {

enum class Packed : unsigned char { F32, F16, BF16, Q8, Q4 };

/// Weights in a chunk of 16 bytes.
template <Packed Type>
constexpr unsigned PerChunk = Type == Packed::F32  ? 4
                              : Type == Packed::Q8 ? 16
                              : Type == Packed::Q4 ? 32
                                                   : 8;
template <Packed Type> constexpr bool IsQuantised = Type == Packed::Q8 || Type == Packed::Q4;

ROOKERY_DEVICE unsigned jobOf(const ProductsCall& call, unsigned block) {
    unsigned job = 0;
    while (job + 1 < call.jobCount && call.jobs[job + 1].firstBlock <= block)
        ++job;
    return job;
}

/// Applies the epilogue to one element and stores it. n: row of the matrix.
ROOKERY_DEVICE void store(const ProductsCall& call, unsigned job, unsigned row, unsigned n,
                          float value) {
    const Job& j = call.jobs[job];
    for (unsigned i = 0; i < j.stepCount; ++i) {
        const Step& step = j.steps[i];
        const unsigned position = (step.op >> 16) & 3u;
        const float first =
            step.first != 0 ? operandAt(call.at, step.first, step.firstStride, row, n) : 0.0f;
        const float second =
            step.second != 0 ? operandAt(call.at, step.second, step.secondStride, row, n) : 0.0f;
        const float a = position == 0 ? value : first;
        const float b = position == 1 ? value : position == 0 ? first : second;
        const float c = position == 2 ? value : second;
        value = elementOf(step.op & 255u, (step.op >> 8) & 255u, a, b, c);
    }
    call.at.arena[j.out + row * j.outStride + n] = value;
}

/// Byte i of a word as a signed number.
ROOKERY_DEVICE float codeOf(unsigned word, unsigned i) {
    return static_cast<float>(static_cast<signed char>(word >> (8 * i) & 255u));
}
/// The low four bits of byte i.
ROOKERY_DEVICE float nibbleOf(unsigned word, unsigned i) {
    return static_cast<float>(static_cast<int>(word >> (8 * i) & 15u) - 8);
}

/// Weight i of a word, and how many a word holds; of Q4 the low half of each byte.
template <Packed Type> ROOKERY_DEVICE float weightOf(unsigned word, unsigned i) {
    if (Type == Packed::F32)
        return bitsToFloat(word);
    if (Type == Packed::F16)
        return lowHalf(word >> (16 * i));
    if (Type == Packed::BF16)
        return bitsToFloat(i == 0 ? word << 16 : word & 0xffff0000u);
    return Type == Packed::Q8 ? codeOf(word, i) : nibbleOf(word, i);
}

ROOKERY_DEVICE unsigned wordOf(const Chunk& chunk, unsigned i) {
    return i == 0 ? chunk.x : i == 1 ? chunk.y : i == 2 ? chunk.z : chunk.w;
}

/// The scale of quantised block `quantised` from its word of two.
ROOKERY_DEVICE float scaleOf(unsigned pair, unsigned quantised) {
    return lowHalf(quantised % 2 == 0 ? pair : pair >> 16);
}

} // namespace rookery::cuda
