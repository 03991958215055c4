// SPDX-License-Identifier: Apache-2.0
//
// What every shader sees: the regions of gpu/common/encoding.h and how operands name places in them.

layout(set = 0, binding = 0, std430) buffer Arena { float arena[]; };
layout(set = 0, binding = 1, std430) readonly buffer Vectors { float vectors[]; };
layout(set = 0, binding = 2, std430) readonly buffer Code { uint code[]; };

const uint KindShift = 30u;
const uint AddressMask = (1u << KindShift) - 1u;
const uint KindVector = 2u;

// Element i of a row of an operand; a vector is the same for every row.
float operandAt(uint word, uint stride, uint row, uint i) {
    const uint address = word & AddressMask;
    if ((word >> KindShift) == KindVector)
        return vectors[address + i];
    return arena[address + row * stride + i];
}

// The values of Op and Unary in core/model/program.h.
const uint OpNorm = 1u;
const uint OpRmsNorm = 2u;
const uint OpL2Norm = 3u;
const uint OpTokenShift = 4u;
const uint OpAdd = 6u;
const uint OpMul = 7u;
const uint OpMulAdd = 8u;
const uint OpLerp = 9u;
const uint OpUnary = 10u;
const uint OpRepeatHeads = 11u;
const uint OpHeadBonus = 16u;
const uint OpLastRow = 17u;

float sigmoid(float x) {
    return 1.0 / (1.0 + exp(-x));
}

// tanh of the shading language may overflow to NaN for large arguments.
float tanhOf(float x) {
    const float e = exp(-2.0 * abs(x));
    return sign(x) * (1.0 - e) / (1.0 + e);
}

float unaryOf(uint function, float x) {
    switch (function) {
    case 1u: return sigmoid(x);
    case 2u: return tanhOf(x);
    case 3u: return x * sigmoid(x);
    case 4u: return x > 0.0 ? x * x : 0.0;
    case 5u: return exp(-exp(x));
    case 6u: return exp(-0.606531 * sigmoid(x));
    case 7u: return 1.0 - x;
    }
    return x;
}

float elementOf(uint op, uint function, float a, float b, float c) {
    switch (op) {
    case OpAdd: return a + b;
    case OpMul: return a * b;
    case OpMulAdd: return a + b * c;
    case OpLerp: return a + (b - a) * c;
    case OpUnary: return unaryOf(function, a);
    }
    return a;
}
