// SPDX-License-Identifier: Apache-2.0
//
// What every shader sees: the regions of gpu/common/encoding.h and how operands name places in them.

layout(set = 0, binding = 0, std430) buffer Arena { float arena[]; };
layout(set = 0, binding = 1, std430) readonly buffer Vectors { float vectors[]; };
layout(set = 0, binding = 2, std430) readonly buffer Code { uint code[]; };

const uint KindShift = 30u;
const uint AddressMask = (1u << KindShift) - 1u;
const uint KindVector = 2u;

// The operations and functions that a launch runs, one bit each: kernels that interpret instructions
// are compiled without the others. Where both sides of a branch are executed, this is most of the time.
layout(constant_id = 5) const uint OpSet = 0xffffffffu;
layout(constant_id = 6) const uint FunctionSet = 0xffffffffu;

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

bool isOp(uint op, uint wanted) {
    return ((OpSet >> wanted) & 1u) != 0u && op == wanted;
}

bool isFunction(uint function, uint wanted) {
    return ((FunctionSet >> wanted) & 1u) != 0u && function == wanted;
}

float unaryOf(uint function, float x) {
    if (isFunction(function, 1u))
        return sigmoid(x);
    if (isFunction(function, 2u))
        return tanhOf(x);
    if (isFunction(function, 3u))
        return x * sigmoid(x);
    if (isFunction(function, 4u))
        return x > 0.0 ? x * x : 0.0;
    if (isFunction(function, 5u))
        return exp(-exp(x));
    if (isFunction(function, 6u))
        return exp(-0.606531 * sigmoid(x));
    if (isFunction(function, 7u))
        return 1.0 - x;
    return x;
}

float elementOf(uint op, uint function, float a, float b, float c) {
    if (isOp(op, OpAdd))
        return a + b;
    if (isOp(op, OpMul))
        return a * b;
    if (isOp(op, OpMulAdd))
        return a + b * c;
    if (isOp(op, OpLerp))
        return a + (b - a) * c;
    if (isOp(op, OpUnary))
        return unaryOf(function, a);
    return a;
}
