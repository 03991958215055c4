// SPDX-License-Identifier: Apache-2.0
//
// The recurrence of rwkv6qwen2, a block of threads for each head.
// Operands: r, w, k, v.
#include "gpu/cuda/kernels/recurrence.cuh"

namespace rookery::cuda {
namespace {

template <typename Column> ROOKERY_DEVICE void recur(const RecurrenceCall& call) {
    ROOKERY_SHARED(float, r, Column::Places);
    ROOKERY_SHARED(float, w, Column::Places);
    ROOKERY_SHARED(float, k, Column::Places);
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
            r[to] = inputAt(call, 0, row, from);
            w[to] = inputAt(call, 1, row, from);
            k[to] = inputAt(call, 2, row, from);
        }
        const float v = inputAt(call, 3, row, channel);
        blockBarrier();
        float y = 0.0f;
        ROOKERY_UNROLL
        for (unsigned j = 0; j < s.keys(); ++j) {
            const float now = w[own + j] * s.at(j) + k[own + j] * v;
            s.set(j, now);
            y += r[own + j] * now;
        }
        y = s.total(y);
        if (s.firstKey() == 0)
            put(call, row, channel, y / sqrtOf(static_cast<float>(s.size())));
    }
    s.finish();
}

} // namespace

ROOKERY_KERNEL(rookery_gated_linear_64, RecurrenceCall, 128) {
    recur<HeldColumn<64, 2>>(call);
}
ROOKERY_KERNEL(rookery_gated_linear_128, RecurrenceCall, 512) {
    recur<HeldColumn<128, 4>>(call);
}
ROOKERY_KERNEL(rookery_gated_linear_any, RecurrenceCall, MostHeadSize) {
    recur<FarColumn>(call);
}

} // namespace rookery::cuda
