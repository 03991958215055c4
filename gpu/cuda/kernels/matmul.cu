// SPDX-License-Identifier: Apache-2.0
//
// Products of many rows by plain multiply-adds, for cards before compute capability 8.0: a thread
// has four rows of the matrix by four rows of activations.
#include "gpu/cuda/kernels/tile.cuh"

namespace rookery::cuda {
namespace {

constexpr unsigned Each = 4;
constexpr unsigned Lanes = BlockRows / Each;
static_assert(TileThreads / Lanes * Each == TileTokens, "every token of a tile has its threads");

template <Packed Type> ROOKERY_DEVICE void multiply(const ProductsCall& call) {
    ROOKERY_SHARED(float, xs, TileTokens* TileStride);
    ROOKERY_SHARED(float, ws, BlockRows* TileStride);
    ROOKERY_SHARED(float, scales, BlockRows);
    const unsigned job = jobOf(call, blockX());
    Tile<Type> tile(call, job);
    const unsigned lane = threadX() % Lanes;
    const unsigned group = threadX() / Lanes * Each;

    float sums[Each][Each] = {};
    tile.load(0);
    for (unsigned begin = 0; begin < tile.cols(); begin += StepColumns) {
        tile.share(xs, ws, scales);
        blockBarrier();
        if (begin + StepColumns < tile.cols())
            tile.load(begin + StepColumns);
        float step[Each][Each] = {};
        for (unsigned k = 0; k < StepColumns; ++k) {
            float w[Each];
            float x[Each];
            ROOKERY_UNROLL
            for (unsigned i = 0; i < Each; ++i) {
                w[i] = ws[(lane + i * Lanes) * TileStride + k];
                x[i] = xs[(group + i) * TileStride + k];
            }
            ROOKERY_UNROLL
            for (unsigned r = 0; r < Each; ++r)
                ROOKERY_UNROLL
            for (unsigned t = 0; t < Each; ++t)
                step[r][t] += w[r] * x[t];
        }
        ROOKERY_UNROLL
        for (unsigned r = 0; r < Each; ++r) {
            const float scale = IsQuantised<Type> ? scales[lane + r * Lanes] : 1.0f;
            ROOKERY_UNROLL
            for (unsigned t = 0; t < Each; ++t)
                sums[r][t] += scale * step[r][t];
        }
        blockBarrier();
    }
    ROOKERY_UNROLL
    for (unsigned t = 0; t < Each; ++t)
        ROOKERY_UNROLL
    for (unsigned r = 0; r < Each; ++r) {
        const unsigned token = tile.firstToken() + group + t;
        const unsigned n = tile.firstRow() + lane + r * Lanes;
        if (token < call.rows && n < call.jobs[job].rows)
            store(call, job, call.firstRow + token, n, sums[r][t]);
    }
}

} // namespace

ROOKERY_KERNEL(rookery_matmul_f32, ProductsCall, TileThreads) {
    multiply<Packed::F32>(call);
}
ROOKERY_KERNEL(rookery_matmul_f16, ProductsCall, TileThreads) {
    multiply<Packed::F16>(call);
}
ROOKERY_KERNEL(rookery_matmul_bf16, ProductsCall, TileThreads) {
    multiply<Packed::BF16>(call);
}
ROOKERY_KERNEL(rookery_matmul_q8_0, ProductsCall, TileThreads) {
    multiply<Packed::Q8>(call);
}
ROOKERY_KERNEL(rookery_matmul_q4_0, ProductsCall, TileThreads) {
    multiply<Packed::Q4>(call);
}

} // namespace rookery::cuda
