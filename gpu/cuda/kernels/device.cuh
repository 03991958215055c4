// SPDX-License-Identifier: Apache-2.0
//
// What every kernel sees: the language of the device, operands, and element-wise instructions.
#pragma once

#ifdef __CUDACC__
#include "gpu/cuda/kernels/card.cuh"
#else
#include "gpu/cuda/emulation/device.h"
#endif

namespace rookery::cuda {

constexpr unsigned KindShift = 30;
constexpr unsigned AddressMask = (1u << KindShift) - 1;
constexpr unsigned KindVector = 2;

/// Element i of a row of an operand; a vector is the same for every row.
ROOKERY_DEVICE float operandAt(const Regions& at, unsigned word, unsigned stride, unsigned row,
                               unsigned i) {
    const unsigned address = word & AddressMask;
    if ((word >> KindShift) == KindVector)
        return at.vectors[address + i];
    return at.arena[address + row * stride + i];
}

// The values of Op in core/model/program.h.
constexpr unsigned OpNorm = 1;
constexpr unsigned OpRmsNorm = 2;
constexpr unsigned OpL2Norm = 3;
constexpr unsigned OpTokenShift = 4;
constexpr unsigned OpAdd = 6;
constexpr unsigned OpMul = 7;
constexpr unsigned OpMulAdd = 8;
constexpr unsigned OpLerp = 9;
constexpr unsigned OpUnary = 10;
constexpr unsigned OpRepeatHeads = 11;
constexpr unsigned OpHeadBonus = 16;

ROOKERY_DEVICE float sigmoid(float x) {
    return 1.0f / (1.0f + expOf(-x));
}

ROOKERY_DEVICE float tanhOf(float x) {
    const float e = expOf(-2.0f * (x < 0.0f ? -x : x));
    const float y = (1.0f - e) / (1.0f + e);
    return x < 0.0f ? -y : y;
}

/// function: the value of Unary.
ROOKERY_DEVICE float unaryOf(unsigned function, float x) {
    switch (function) {
    case 1:
        return sigmoid(x);
    case 2:
        return tanhOf(x);
    case 3:
        return x * sigmoid(x);
    case 4:
        return x > 0.0f ? x * x : 0.0f;
    case 5:
        return expOf(-expOf(x));
    case 6:
        return expOf(-0.606531f * sigmoid(x));
    case 7:
        return 1.0f - x;
    default:
        return x;
    }
}

ROOKERY_DEVICE float elementOf(unsigned op, unsigned function, float a, float b, float c) {
    switch (op) {
    case OpAdd:
        return a + b;
    case OpMul:
        return a * b;
    case OpMulAdd:
        return a + b * c;
    case OpLerp:
        return a + (b - a) * c;
    case OpUnary:
        return unaryOf(function, a);
    default:
        return a;
    }
}

} // namespace rookery::cuda
