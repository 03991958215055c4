// SPDX-License-Identifier: Apache-2.0
//
// Runs the instructions of a Rows dispatch, a block of threads for `slice` columns of a row. A
// thread computes the same elements in every instruction, so what it reads is what it wrote itself,
// and nothing waits but the sums of norms.
#include "gpu/cuda/kernels/device.cuh"

namespace rookery::cuda {
namespace {

/// The sum of `value` over the block, whose threads are whole warps; the same order every time.
ROOKERY_DEVICE float total(float value) {
    ROOKERY_SHARED(float, partial, 32);
    ROOKERY_UNROLL
    for (unsigned bits = 16; bits > 0; bits /= 2)
        value += laneXor(value, bits);
    if (threadX() % 32 == 0)
        partial[threadX() / 32] = value;
    blockBarrier();
    float sum = 0.0f;
    for (unsigned warp = 0; warp < threadCount() / 32; ++warp)
        sum += partial[warp];
    blockBarrier(); // the next sum is written to the same place
    return sum;
}

} // namespace

ROOKERY_KERNEL(rookery_rows, RowsCall, 1024) {
    const unsigned threads = threadCount();
    const unsigned left = blockX() * call.slice;
    const unsigned right = left + call.slice < call.width ? left + call.slice : call.width;
    const unsigned begin = left + threadX();
    const float columns = static_cast<float>(right - left);
    const unsigned row = call.firstRow + blockY();
    const Regions at = call.at;

    for (unsigned number = 0; number < call.ops; ++number) {
        const unsigned w = number * OpWords;
        const unsigned op = call.words[w] & 255u;
        const unsigned function = (call.words[w] >> 8) & 255u;
        const float epsilon = bitsToFloat(call.words[w + 1]);
        const unsigned to = (call.words[w + 2] & AddressMask) + row * call.words[w + 3];
        const unsigned in0 = call.words[w + 4];
        const unsigned stride0 = call.words[w + 5];
        const unsigned in1 = call.words[w + 6];
        const unsigned stride1 = call.words[w + 7];
        const unsigned in2 = call.words[w + 8];
        const unsigned stride2 = call.words[w + 9];
        const unsigned x = (in0 & AddressMask) + row * stride0;

        if (op == OpNorm) {
            float sum = 0.0f;
            for (unsigned i = begin; i < right; i += threads)
                sum += at.arena[x + i];
            const float mean = total(sum) / columns;
            sum = 0.0f;
            for (unsigned i = begin; i < right; i += threads) {
                const float d = at.arena[x + i] - mean;
                sum += d * d;
            }
            const float scale = 1.0f / sqrtOf(total(sum) / columns + epsilon);
            for (unsigned i = begin; i < right; i += threads)
                at.arena[to + i] =
                    (at.arena[x + i] - mean) * scale * operandAt(at, in1, stride1, row, i) +
                    operandAt(at, in2, stride2, row, i);
        } else if (op == OpRmsNorm || op == OpL2Norm) {
            float sum = 0.0f;
            for (unsigned i = begin; i < right; i += threads) {
                const float value = at.arena[x + i];
                sum += value * value;
            }
            const float squares = total(sum);
            if (op == OpRmsNorm) {
                const float scale = 1.0f / sqrtOf(squares / columns + epsilon);
                for (unsigned i = begin; i < right; i += threads)
                    at.arena[to + i] =
                        at.arena[x + i] * scale * operandAt(at, in1, stride1, row, i);
            } else {
                const float scale = 1.0f / maxOf(sqrtOf(squares), epsilon);
                for (unsigned i = begin; i < right; i += threads)
                    at.arena[to + i] = at.arena[x + i] * scale;
            }
        } else if (op == OpHeadBonus) {
            const unsigned in3 = call.words[w + 10];
            const unsigned stride3 = call.words[w + 11];
            const unsigned in4 = call.words[w + 12];
            const unsigned stride4 = call.words[w + 13];
            float sum = 0.0f;
            for (unsigned i = begin; i < right; i += threads)
                sum += operandAt(at, in1, stride1, row, i) * operandAt(at, in2, stride2, row, i) *
                       operandAt(at, in4, stride4, row, i);
            const float bonus = total(sum);
            for (unsigned i = begin; i < right; i += threads)
                at.arena[to + i] = at.arena[x + i] + operandAt(at, in3, stride3, row, i) * bonus;
        } else if (op == OpTokenShift) {
            // The blocks of the first row alone touch the state; they put the last row there.
            const unsigned from = call.words[w + 14];
            const unsigned last = (in0 & AddressMask) + (call.firstRow + call.rows - 1) * stride0;
            for (unsigned i = begin; i < right; i += threads) {
                const float now = at.arena[x + i];
                if (blockY() == 0) {
                    const float before = at.state[from + i];
                    at.state[from + i] = at.arena[last + i];
                    at.arena[to + i] = before - now;
                } else {
                    at.arena[to + i] = at.arena[x - stride0 + i] - now;
                }
            }
        } else if (op == OpRepeatHeads) {
            const unsigned heads = call.words[w + 15] >> 16;
            const unsigned kvHeads = call.words[w + 15] & 0xffffu;
            const unsigned size = call.width / heads;
            for (unsigned i = begin; i < right; i += threads)
                at.arena[to + i] = at.arena[x + i / size / (heads / kvHeads) * size + i % size];
        } else {
            for (unsigned i = begin; i < right; i += threads) {
                const float a = operandAt(at, in0, stride0, row, i);
                const float b = in1 != 0 ? operandAt(at, in1, stride1, row, i) : 0.0f;
                const float c = in2 != 0 ? operandAt(at, in2, stride2, row, i) : 0.0f;
                at.arena[to + i] = elementOf(op, function, a, b, c);
            }
        }
    }
}

} // namespace rookery::cuda
