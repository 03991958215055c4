// SPDX-License-Identifier: Apache-2.0
#version 450
#extension GL_GOOGLE_include_directive : require
#extension GL_EXT_control_flow_attributes : require
//
// Products of many rows: a workgroup for a tile of 32 rows of a matrix by Tokens rows of
// activations. It goes over the columns 32 at a time, which is one block of the quantised types. The
// activations of a step are brought to shared memory; weights come straight from memory, each read
// by all threads of the same rows and decoded once for LaneTokens products.
#include "common.glsl"
#include "weights.glsl"

layout(local_size_x_id = 0, local_size_y = 1, local_size_z = 1) in;
layout(constant_id = 2) const uint LaneRows = 4u;
layout(constant_id = 3) const uint LaneTokens = 4u;
layout(constant_id = 4) const uint Tokens = 64u;
const uint Lanes = RowBlock / LaneRows;
const uint Step = 32u;
const uint Stride = Step + 4u; // keeps neighbouring tokens in different banks

layout(push_constant) uniform Push {
    uint jobs;
    uint jobCount;
    uint firstRow;
    uint rows;
} push;

shared float xs[Tokens * Stride];

void main() {
    uint job = 0u;
    while (job + 1u < push.jobCount && code[push.jobs + 2u * (job + 1u)] <= gl_WorkGroupID.x)
        ++job;
    const uint block = gl_WorkGroupID.x - code[push.jobs + 2u * job];
    const Product p = productAt(code[push.jobs + 2u * job + 1u]);
    const uint lid = gl_LocalInvocationID.x;
    const uint lane = lid % Lanes;
    const uint group = lid / Lanes;
    const uint firstToken = gl_WorkGroupID.y * Tokens;
    const uint first = p.firstChunk + block * p.blockChunks;
    const uint firstWord = first * 4u;
    const uint scales = (first + p.chunks * RowBlock) * 4u;
    const uint perWord = Type == TypeF32 ? 1u : Type == TypeQ8 ? 4u : Type == TypeQ4 ? 8u : 2u;
    const uint words = p.chunks * 4u;

    float sums[LaneRows * LaneTokens];
    [[unroll]] for (uint i = 0u; i < LaneRows * LaneTokens; ++i)
        sums[i] = 0.0;
    for (uint begin = 0u; begin < p.cols; begin += Step) {
        barrier();
        for (uint i = lid; i < Tokens * Step; i += gl_WorkGroupSize.x) {
            const uint token = firstToken + i / Step;
            const uint col = begin + i % Step;
            xs[i / Step * Stride + i % Step] =
                token < push.rows && col < p.cols
                    ? arena[p.input_ + (push.firstRow + token) * p.inputStride + col]
                    : 0.0;
        }
        barrier();
        float scale[LaneRows];
        if (Type == TypeQ8 || Type == TypeQ4) {
            [[unroll]] for (uint r = 0u; r < LaneRows; ++r) {
                const uint quantised = begin / Step;
                const vec2 pair = unpackHalf2x16(
                    weightWords[p.window]
                        .words[scales + quantised / 2u * RowBlock + lane + r * Lanes]);
                scale[r] = (quantised & 1u) == 0u ? pair.x : pair.y;
            }
        }
        const uint firstOfStep = begin / perWord;
        const uint wordsOfStep = min(Step / perWord, words - firstOfStep);
        for (uint i = 0u; i < wordsOfStep; ++i) {
            const uint number = firstOfStep + i;
            const uint at = firstWord + number / 4u * RowBlock * 4u + number % 4u;
            const uint column = Type == TypeQ4 ? i * 4u : i * perWord;
            vec4 low[LaneRows];
            vec4 high[LaneRows];
            [[unroll]] for (uint r = 0u; r < LaneRows; ++r) {
                const uint word = weightWords[p.window].words[at + (lane + r * Lanes) * 4u];
                if (Type == TypeF32)
                    low[r].x = uintBitsToFloat(word);
                else if (Type == TypeF16)
                    low[r].xy = unpackHalf2x16(word);
                else if (Type == TypeBF16)
                    low[r].xy = bfloats(word);
                else if (Type == TypeQ8)
                    low[r] = codesOf(word) * scale[r];
                else {
                    low[r] = lowNibbles(word) * scale[r];
                    high[r] = lowNibbles(word >> 4) * scale[r];
                }
            }
            [[unroll]] for (uint t = 0u; t < LaneTokens; ++t) {
                const uint x = (group * LaneTokens + t) * Stride + column;
                if (Type == TypeF32) {
                    [[unroll]] for (uint r = 0u; r < LaneRows; ++r)
                        sums[r * LaneTokens + t] += low[r].x * xs[x];
                } else if (Type == TypeF16 || Type == TypeBF16) {
                    const vec2 pair = vec2(xs[x], xs[x + 1u]);
                    [[unroll]] for (uint r = 0u; r < LaneRows; ++r)
                        sums[r * LaneTokens + t] += dot(low[r].xy, pair);
                } else {
                    const vec4 four = vec4(xs[x], xs[x + 1u], xs[x + 2u], xs[x + 3u]);
                    [[unroll]] for (uint r = 0u; r < LaneRows; ++r)
                        sums[r * LaneTokens + t] += dot(low[r], four);
                    if (Type == TypeQ4) {
                        const vec4 more =
                            vec4(xs[x + 16u], xs[x + 17u], xs[x + 18u], xs[x + 19u]);
                        [[unroll]] for (uint r = 0u; r < LaneRows; ++r)
                            sums[r * LaneTokens + t] += dot(high[r], more);
                    }
                }
            }
        }
    }
    // Through shared memory to the epilogue: a loop that holds another one is not unrolled, and sums
    // that are reached by a variable index would live in memory for all of the above.
    barrier();
    [[unroll]] for (uint t = 0u; t < LaneTokens; ++t) {
        [[unroll]] for (uint r = 0u; r < LaneRows; ++r)
            xs[(group * LaneTokens + t) * Stride + lane + r * Lanes] = sums[r * LaneTokens + t];
    }
    barrier();
    for (uint i = lid; i < Tokens * RowBlock; i += gl_WorkGroupSize.x) {
        const uint token = firstToken + i / RowBlock;
        const uint n = block * RowBlock + i % RowBlock;
        if (token < push.rows && n < p.rows)
            store(p, push.firstRow + token, p.firstRow + n, xs[i / RowBlock * Stride + i % RowBlock]);
    }
}
