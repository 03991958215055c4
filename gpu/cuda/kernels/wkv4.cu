// SPDX-License-Identifier: Apache-2.0
//
// The recurrence of version 4, a thread for each channel. Operands: k, v, decay, bonus.
#include "gpu/cuda/kernels/recurrence.cuh"

namespace rookery::cuda {

ROOKERY_KERNEL(rookery_wkv4, RecurrenceCall, ChannelThreads) {
    const unsigned width = call.words[19];
    const unsigned channel = blockX() * ChannelThreads + threadX();
    if (channel >= width)
        return;
    const unsigned at = stateStart(call) + channel;
    const float decay = inputAt(call, 2, 0, channel);
    const float bonus = inputAt(call, 3, 0, channel);
    float aa = call.at.state[at];
    float bb = call.at.state[at + width];
    float pp = call.at.state[at + 2 * width];
    for (unsigned t = 0; t < call.rows; ++t) {
        const unsigned row = call.firstRow + t;
        const float k = inputAt(call, 0, row, channel);
        const float v = inputAt(call, 1, row, channel);
        float q = maxOf(pp, bonus + k);
        float e1 = expOf(pp - q);
        float e2 = expOf(bonus + k - q);
        put(call, row, channel, (e1 * aa + e2 * v) / (e1 * bb + e2));
        q = maxOf(pp + decay, k);
        e1 = expOf(pp + decay - q);
        e2 = expOf(k - q);
        aa = e1 * aa + e2 * v;
        bb = e1 * bb + e2;
        pp = q;
    }
    call.at.state[at] = aa;
    call.at.state[at + width] = bb;
    call.at.state[at + 2 * width] = pp;
}

} // namespace rookery::cuda
