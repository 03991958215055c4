// SPDX-License-Identifier: Apache-2.0
//
// The recurrence of versions 5 and 6, a block of threads for each head.
// Operands: r, w, k, v, bonus (may be absent).
#include "gpu/cuda/kernels/recurrence.cuh"

namespace rookery::cuda {
namespace {

template <typename Column> ROOKERY_DEVICE void recur(const RecurrenceCall& call) {
    ROOKERY_SHARED(float, r, Column::Places);
    ROOKERY_SHARED(float, w, Column::Places);
    ROOKERY_SHARED(float, k, Column::Places);
    ROOKERY_SHARED(float, ruk, Column::Places);
    Column s(call, blockX());
    const unsigned first = blockX() * s.size();
    const unsigned channel = first + s.channel();
    const unsigned own = s.place(s.firstKey());
    for (unsigned t = 0; t < call.rows; ++t) {
        const unsigned row = call.firstRow + t;
        blockBarrier(); // everybody has used the row before
        if (threadX() < s.size()) {
            const unsigned from = first + threadX();
            const unsigned to = s.place(threadX());
            const float ri = inputAt(call, 0, row, from);
            const float ki = inputAt(call, 2, row, from);
            const float u = hasInput(call, 4) ? inputAt(call, 4, 0, from) : 0.0f;
            r[to] = ri;
            w[to] = inputAt(call, 1, row, from);
            k[to] = ki;
            ruk[to] = ri * u * ki;
        }
        const float v = inputAt(call, 3, row, channel);
        blockBarrier();
        float y = 0.0f;
        ROOKERY_UNROLL
        for (unsigned j = 0; j < s.keys(); ++j) {
            const float before = s.at(j);
            y += r[own + j] * before + ruk[own + j] * v;
            s.set(j, w[own + j] * before + k[own + j] * v);
        }
        y = s.total(y);
        if (s.firstKey() == 0)
            put(call, row, channel, y);
    }
    s.finish();
}

} // namespace

ROOKERY_KERNEL(rookery_wkv6_64, RecurrenceCall, 128) {
    recur<HeldColumn<64, 2>>(call);
}
ROOKERY_KERNEL(rookery_wkv6_128, RecurrenceCall, 512) {
    recur<HeldColumn<128, 4>>(call);
}
ROOKERY_KERNEL(rookery_wkv6_any, RecurrenceCall, MostHeadSize) {
    recur<FarColumn>(call);
}

} // namespace rookery::cuda
