// SPDX-License-Identifier: Apache-2.0
#version 450
#extension GL_GOOGLE_include_directive : require
//
// Runs the instructions of a Rows dispatch, one workgroup for `slice` columns of a row. A thread
// computes the same elements in every instruction, so what it reads is what it wrote itself, and
// nothing waits but the sums of norms.
#include "common.glsl"
#include "state.glsl"

layout(local_size_x_id = 0, local_size_y = 1, local_size_z = 1) in;

layout(push_constant) uniform Push {
    uint code_;
    uint ops;
    uint width;
    uint slice;
    uint firstRow;
    uint rows;      // of the sequence
    uint stateBase; // floats before what is bound as the state
} push;

// A power of four: the sum goes over groups of its root.
layout(constant_id = 1) const uint Root = 8u;
shared float partial[Root * Root];
shared float groupSums[Root];

// The sum of `value` over the workgroup, in the same order every time.
float total(float value) {
    const uint lid = gl_LocalInvocationID.x;
    partial[lid] = value;
    barrier();
    if (lid < Root) {
        float sum = 0.0;
        for (uint i = 0u; i < Root; ++i)
            sum += partial[lid * Root + i];
        groupSums[lid] = sum;
    }
    barrier();
    float sum = 0.0;
    for (uint i = 0u; i < Root; ++i)
        sum += groupSums[i];
    return sum;
}

void main() {
    const uint threads = gl_WorkGroupSize.x;
    const uint begin = gl_WorkGroupID.x * push.slice + gl_LocalInvocationID.x;
    const uint end = min(gl_WorkGroupID.x * push.slice + push.slice, push.width);
    const uint columns = end - gl_WorkGroupID.x * push.slice;
    const uint row = push.firstRow + gl_WorkGroupID.y;

    for (uint number = 0u; number < push.ops; ++number) {
        const uint at = push.code_ + number * 16u;
        const uint op = code[at] & 255u;
        const uint function = (code[at] >> 8) & 255u;
        const float epsilon = uintBitsToFloat(code[at + 1u]);
        const uint to = (code[at + 2u] & AddressMask) + row * code[at + 3u];
        const uint in0 = code[at + 4u], stride0 = code[at + 5u];
        const uint in1 = code[at + 6u], stride1 = code[at + 7u];
        const uint in2 = code[at + 8u], stride2 = code[at + 9u];
        const uint x = (in0 & AddressMask) + row * stride0;

        if (isOp(op, OpNorm)) {
            float sum = 0.0;
            for (uint i = begin; i < end; i += threads)
                sum += arena[x + i];
            const float mean = total(sum) / float(columns);
            sum = 0.0;
            for (uint i = begin; i < end; i += threads)
                sum += (arena[x + i] - mean) * (arena[x + i] - mean);
            const float scale = 1.0 / sqrt(total(sum) / float(columns) + epsilon);
            for (uint i = begin; i < end; i += threads)
                arena[to + i] = (arena[x + i] - mean) * scale * operandAt(in1, stride1, row, i) +
                                operandAt(in2, stride2, row, i);
        } else if (isOp(op, OpRmsNorm)) {
            float sum = 0.0;
            for (uint i = begin; i < end; i += threads)
                sum += arena[x + i] * arena[x + i];
            const float scale = 1.0 / sqrt(total(sum) / float(columns) + epsilon);
            for (uint i = begin; i < end; i += threads)
                arena[to + i] = arena[x + i] * scale * operandAt(in1, stride1, row, i);
        } else if (isOp(op, OpL2Norm)) {
            float sum = 0.0;
            for (uint i = begin; i < end; i += threads)
                sum += arena[x + i] * arena[x + i];
            const float scale = 1.0 / max(sqrt(total(sum)), epsilon);
            for (uint i = begin; i < end; i += threads)
                arena[to + i] = arena[x + i] * scale;
        } else if (isOp(op, OpHeadBonus)) {
            const uint in3 = code[at + 10u], stride3 = code[at + 11u];
            const uint in4 = code[at + 12u], stride4 = code[at + 13u];
            float sum = 0.0;
            for (uint i = begin; i < end; i += threads)
                sum += operandAt(in1, stride1, row, i) * operandAt(in2, stride2, row, i) *
                       operandAt(in4, stride4, row, i);
            const float bonus = total(sum);
            for (uint i = begin; i < end; i += threads)
                arena[to + i] = arena[x + i] + operandAt(in3, stride3, row, i) * bonus;
        } else if (isOp(op, OpTokenShift)) {
            // The workgroups of the first row alone touch the state; they put the last row there.
            const uint from = code[at + 14u] - push.stateBase;
            const uint last =
                (in0 & AddressMask) + (push.firstRow + push.rows - 1u) * stride0;
            for (uint i = begin; i < end; i += threads) {
                const float now = arena[x + i];
                if (gl_WorkGroupID.y == 0u) {
                    const float before = state[from + i];
                    state[from + i] = arena[last + i];
                    arena[to + i] = before - now;
                } else {
                    arena[to + i] = arena[x - stride0 + i] - now;
                }
            }
        } else if (isOp(op, OpRepeatHeads)) {
            const uint heads = code[at + 15u] >> 16;
            const uint kvHeads = code[at + 15u] & 0xffffu;
            const uint size = push.width / heads;
            for (uint i = begin; i < end; i += threads)
                arena[to + i] = arena[x + i / size / (heads / kvHeads) * size + i % size];
        } else {
            for (uint i = begin; i < end; i += threads) {
                const float a = operandAt(in0, stride0, row, i);
                const float b = in1 != 0u ? operandAt(in1, stride1, row, i) : 0.0;
                const float c = in2 != 0u ? operandAt(in2, stride2, row, i) : 0.0;
                arena[to + i] = elementOf(op, function, a, b, c);
            }
        }
    }
}
