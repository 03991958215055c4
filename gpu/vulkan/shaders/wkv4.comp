// SPDX-License-Identifier: Apache-2.0
#version 450
#extension GL_GOOGLE_include_directive : require
//
// The recurrence of version 4, a thread for each channel. Operands: k, v, decay, bonus.
#include "common.glsl"
#include "state.glsl"
#include "recurrence.glsl"

layout(local_size_x_id = 0, local_size_y = 1, local_size_z = 1) in;

void main() {
    const uint width = code[push.code_ + 19u];
    const uint channel = gl_GlobalInvocationID.x;
    if (channel >= width)
        return;
    const uint at = stateStart() + channel;
    const float decay = inputAt(2u, 0u, channel);
    const float bonus = inputAt(3u, 0u, channel);
    float aa = state[at];
    float bb = state[at + width];
    float pp = state[at + 2u * width];
    for (uint t = 0u; t < push.rows; ++t) {
        const uint row = push.firstRow + t;
        const float k = inputAt(0u, row, channel);
        const float v = inputAt(1u, row, channel);
        float q = max(pp, bonus + k);
        float e1 = exp(pp - q);
        float e2 = exp(bonus + k - q);
        put(row, channel, (e1 * aa + e2 * v) / (e1 * bb + e2));
        q = max(pp + decay, k);
        e1 = exp(pp + decay - q);
        e2 = exp(k - q);
        aa = e1 * aa + e2 * v;
        bb = e1 * bb + e2;
        pp = q;
    }
    state[at] = aa;
    state[at + width] = bb;
    state[at + 2u * width] = pp;
}
