// SPDX-License-Identifier: Apache-2.0
#version 450
#extension GL_GOOGLE_include_directive : require
#extension GL_EXT_control_flow_attributes : require
//
// Products of one row: a workgroup for each block of 32 rows of a matrix. Its threads are 32 /
// LaneRows lanes, which own rows, by some slices, which share out the columns and are added up last.
// Independent products of one dispatch follow each other in the numbers of the workgroups.
#include "common.glsl"
#include "weights.glsl"

layout(local_size_x_id = 0, local_size_y = 1, local_size_z = 1) in;
layout(constant_id = 2) const uint LaneRows = 1u;
layout(constant_id = 3) const uint Slices = 8u;
const uint Lanes = RowBlock / LaneRows;

layout(set = 0, binding = 0, std430) readonly buffer Arena4 { vec4 arena4[]; };

layout(push_constant) uniform Push {
    uint jobs; // where pairs (first workgroup, words of the product) begin
    uint jobCount;
    uint firstRow;
    uint rows;
} push;

shared float partial[Slices * RowBlock];

float scaleOf(Product p, uint scales, uint quantised, uint row) {
    const uint word = weightWords[p.window].words[scales + quantised / 2u * RowBlock + row];
    const vec2 pair = unpackHalf2x16(word);
    return (quantised & 1u) == 0u ? pair.x : pair.y;
}

void main() {
    uint job = 0u;
    while (job + 1u < push.jobCount && code[push.jobs + 2u * (job + 1u)] <= gl_WorkGroupID.x)
        ++job;
    const uint block = gl_WorkGroupID.x - code[push.jobs + 2u * job];
    const Product p = productAt(code[push.jobs + 2u * job + 1u]);
    const uint lid = gl_LocalInvocationID.x;
    const uint lane = lid % Lanes;
    const uint slice = lid / Lanes;
    const uint row = push.firstRow + gl_WorkGroupID.y;
    const uint first = p.firstChunk + block * p.blockChunks;
    const uint scales = (first + p.chunks * RowBlock) * 4u;
    const uint x = (p.input_ + row * p.inputStride) / 4u;

    float sums[LaneRows];
    [[unroll]] for (uint r = 0u; r < LaneRows; ++r)
        sums[r] = 0.0;
    for (uint c = slice; c < p.chunks; c += Slices) {
        if (Type == TypeF32) {
            const vec4 x0 = arena4[x + c];
            [[unroll]] for (uint r = 0u; r < LaneRows; ++r) {
                const uvec4 w = weightChunks[p.window].chunks[first + c * RowBlock + lane + r * Lanes];
                sums[r] += dot(uintBitsToFloat(w), x0);
            }
        } else if (Type == TypeF16 || Type == TypeBF16) {
            const vec4 x0 = arena4[x + c * 2u];
            const vec4 x1 = arena4[x + c * 2u + 1u];
            [[unroll]] for (uint r = 0u; r < LaneRows; ++r) {
                const uvec4 w = weightChunks[p.window].chunks[first + c * RowBlock + lane + r * Lanes];
                vec4 w0;
                vec4 w1;
                if (Type == TypeF16) {
                    w0 = vec4(unpackHalf2x16(w.x), unpackHalf2x16(w.y));
                    w1 = vec4(unpackHalf2x16(w.z), unpackHalf2x16(w.w));
                } else {
                    w0 = vec4(bfloats(w.x), bfloats(w.y));
                    w1 = vec4(bfloats(w.z), bfloats(w.w));
                }
                sums[r] += dot(w0, x0) + dot(w1, x1);
            }
        } else if (Type == TypeQ8) {
            const vec4 x0 = arena4[x + c * 4u];
            const vec4 x1 = arena4[x + c * 4u + 1u];
            const vec4 x2 = arena4[x + c * 4u + 2u];
            const vec4 x3 = arena4[x + c * 4u + 3u];
            [[unroll]] for (uint r = 0u; r < LaneRows; ++r) {
                const uint n = lane + r * Lanes;
                const uvec4 w = weightChunks[p.window].chunks[first + c * RowBlock + n];
                const float d = dot(codesOf(w.x), x0) + dot(codesOf(w.y), x1) +
                                dot(codesOf(w.z), x2) + dot(codesOf(w.w), x3);
                sums[r] += scaleOf(p, scales, c / 2u, n) * d;
            }
        } else {
            const vec4 x0 = arena4[x + c * 8u];
            const vec4 x1 = arena4[x + c * 8u + 1u];
            const vec4 x2 = arena4[x + c * 8u + 2u];
            const vec4 x3 = arena4[x + c * 8u + 3u];
            const vec4 x4 = arena4[x + c * 8u + 4u];
            const vec4 x5 = arena4[x + c * 8u + 5u];
            const vec4 x6 = arena4[x + c * 8u + 6u];
            const vec4 x7 = arena4[x + c * 8u + 7u];
            [[unroll]] for (uint r = 0u; r < LaneRows; ++r) {
                const uint n = lane + r * Lanes;
                const uvec4 w = weightChunks[p.window].chunks[first + c * RowBlock + n];
                const float d = dot(lowNibbles(w.x), x0) + dot(lowNibbles(w.y), x1) +
                                dot(lowNibbles(w.z), x2) + dot(lowNibbles(w.w), x3) +
                                dot(lowNibbles(w.x >> 4), x4) + dot(lowNibbles(w.y >> 4), x5) +
                                dot(lowNibbles(w.z >> 4), x6) + dot(lowNibbles(w.w >> 4), x7);
                sums[r] += scaleOf(p, scales, c, n) * d;
            }
        }
    }
    [[unroll]] for (uint r = 0u; r < LaneRows; ++r)
        partial[slice * RowBlock + lane + r * Lanes] = sums[r];
    barrier();
    for (uint n = lid; n < RowBlock; n += gl_WorkGroupSize.x) {
        float sum = 0.0;
        for (uint s = 0u; s < Slices; ++s)
            sum += partial[s * RowBlock + n];
        if (block * RowBlock + n < p.rows)
            store(p, row, p.firstRow + block * RowBlock + n, sum);
    }
}
