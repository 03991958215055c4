// SPDX-License-Identifier: Apache-2.0
#version 450
#extension GL_GOOGLE_include_directive : require
#extension GL_EXT_control_flow_attributes : require
//
// The recurrence of versions 5 and 6, a workgroup for each head and a thread for each value channel,
// which keeps its column of the state in registers. Operands: r, w, k, v, bonus (may be absent).
#include "common.glsl"
#include "state.glsl"
#include "recurrence.glsl"

layout(local_size_x_id = 0, local_size_y = 1, local_size_z = 1) in;
layout(constant_id = 1) const uint HeadSize = 64u;

shared float r[HeadSize];
shared float w[HeadSize];
shared float k[HeadSize];
shared float ruk[HeadSize];

void main() {
    const uint i = gl_LocalInvocationID.x;
    const uint channel = gl_WorkGroupID.x * HeadSize + i;
    const uint at = stateStart() + gl_WorkGroupID.x * HeadSize * HeadSize + i;
    const float u = inWord(4u) != 0u ? inputAt(4u, 0u, channel) : 0.0;
    float s[HeadSize];
    [[unroll]] for (uint j = 0u; j < HeadSize; ++j)
        s[j] = state[at + j * HeadSize];
    for (uint t = 0u; t < push.rows; ++t) {
        const uint row = push.firstRow + t;
        barrier();
        r[i] = inputAt(0u, row, channel);
        w[i] = inputAt(1u, row, channel);
        k[i] = inputAt(2u, row, channel);
        ruk[i] = r[i] * u * k[i];
        const float v = inputAt(3u, row, channel);
        barrier();
        float y = 0.0;
        [[unroll]] for (uint j = 0u; j < HeadSize; ++j) {
            y += r[j] * s[j] + ruk[j] * v;
            s[j] = w[j] * s[j] + k[j] * v;
        }
        put(row, channel, y);
    }
    [[unroll]] for (uint j = 0u; j < HeadSize; ++j)
        state[at + j * HeadSize] = s[j];
}
