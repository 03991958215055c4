// SPDX-License-Identifier: Apache-2.0
//
// The recurrence of version 7, a block of threads for each head.
// Operands: r, w, k, v, kk, a.
#include "gpu/cuda/kernels/recurrence.cuh"

namespace rookery::cuda {
namespace {

template <typename Column> ROOKERY_DEVICE void recur(const RecurrenceCall& call) {
    ROOKERY_SHARED(float, r, Column::Places);
    ROOKERY_SHARED(float, w, Column::Places);
    ROOKERY_SHARED(float, k, Column::Places);
    ROOKERY_SHARED(float, kk, Column::Places);
    ROOKERY_SHARED(float, kka, Column::Places);
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
            const float kki = inputAt(call, 4, row, from);
            r[to] = inputAt(call, 0, row, from);
            w[to] = inputAt(call, 1, row, from);
            k[to] = inputAt(call, 2, row, from);
            kk[to] = kki;
            kka[to] = kki * inputAt(call, 5, row, from);
        }
        const float v = inputAt(call, 3, row, channel);
        blockBarrier();
        float sa = 0.0f;
        ROOKERY_UNROLL
        for (unsigned j = 0; j < s.keys(); ++j)
            sa -= s.at(j) * kk[own + j];
        sa = s.total(sa);
        float y = 0.0f;
        ROOKERY_UNROLL
        for (unsigned j = 0; j < s.keys(); ++j) {
            const float now = w[own + j] * s.at(j) + sa * kka[own + j] + v * k[own + j];
            s.set(j, now);
            y += now * r[own + j];
        }
        y = s.total(y);
        if (s.firstKey() == 0)
            put(call, row, channel, y);
    }
    s.finish();
}

} // namespace

ROOKERY_KERNEL(rookery_wkv7_64, RecurrenceCall, 128) {
    recur<HeldColumn<64, 2>>(call);
}
ROOKERY_KERNEL(rookery_wkv7_128, RecurrenceCall, 512) {
    recur<HeldColumn<128, 4>>(call);
}
ROOKERY_KERNEL(rookery_wkv7_any, RecurrenceCall, MostHeadSize) {
    recur<FarColumn>(call);
}

} // namespace rookery::cuda
