// SPDX-License-Identifier: Apache-2.0
//
// Products of many rows on the matrix units of cards from compute capability 8.0 on. Each warp has
// all 32 rows of the matrix by 16 rows of activations.
//
// The units take numbers of ten bits of mantissa (TF32). That is enough for weights of 16 bits and
// for quantised codes, whose scales are applied to the sum of a step. Activations, and weights of
// 32 bits, are taken apart into two such numbers, which keeps 21 bits: a product is the sum of two
// products of parts, or of three.
#include "gpu/cuda/kernels/tile.cuh"

namespace rookery::cuda {
namespace {

constexpr unsigned WarpTokens = 16;
constexpr unsigned UnitRows = 16;
constexpr unsigned UnitTokens = 8;
[[maybe_unused]] constexpr unsigned UnitColumns = 8;
[[maybe_unused]] constexpr unsigned RowUnits = BlockRows / UnitRows;
[[maybe_unused]] constexpr unsigned TokenUnits = WarpTokens / UnitTokens;
static_assert(TileThreads / 32 * WarpTokens == TileTokens, "every token of a tile has its warp");

/// The part of a number that the unit keeps, and what is left.
ROOKERY_DEVICE unsigned upperPart(float value) {
    return floatToBits(value) & 0xffffe000u;
}
ROOKERY_DEVICE unsigned lowerPart(float value) {
    return floatToBits(value - bitsToFloat(upperPart(value)));
}

template <Packed Type> ROOKERY_DEVICE void multiply(const ProductsCall& call) {
    ROOKERY_SHARED(float, xs, TileTokens* TileStride);
    ROOKERY_SHARED(float, ws, BlockRows* TileStride);
    ROOKERY_SHARED(float, scales, BlockRows);
    const unsigned job = jobOf(call, blockX());
    Tile<Type> tile(call, job);
    const unsigned g = threadX() % 32 / 4;
    const unsigned t = threadX() % 4;
    const unsigned tokens = threadX() / 32 * WarpTokens;
    const bool isNeeded = tile.firstToken() + tokens < call.rows; // by the whole warp

    float sums[RowUnits][TokenUnits][4] = {};
    tile.load(0);
    for (unsigned begin = 0; begin < tile.cols(); begin += StepColumns) {
        tile.share(xs, ws, scales);
        blockBarrier();
        if (begin + StepColumns < tile.cols())
            tile.load(begin + StepColumns);
        float step[RowUnits][TokenUnits][4] = {};
        ROOKERY_UNROLL
        for (unsigned k = 0; isNeeded && k < StepColumns; k += UnitColumns) {
            unsigned upper[TokenUnits][2];
            unsigned lower[TokenUnits][2];
            ROOKERY_UNROLL
            for (unsigned u = 0; u < TokenUnits; ++u)
                ROOKERY_UNROLL
            for (unsigned i = 0; i < 2; ++i) {
                const float x = xs[(tokens + u * UnitTokens + g) * TileStride + k + t + 4 * i];
                upper[u][i] = upperPart(x);
                lower[u][i] = lowerPart(x);
            }
            ROOKERY_UNROLL
            for (unsigned m = 0; m < RowUnits; ++m) {
                unsigned w[4];
                unsigned rest[4];
                ROOKERY_UNROLL
                for (unsigned i = 0; i < 4; ++i) {
                    const float weight =
                        ws[(m * UnitRows + g + i % 2 * 8) * TileStride + k + t + i / 2 * 4];
                    w[i] = upperPart(weight);
                    rest[i] = Type == Packed::F32 ? lowerPart(weight) : 0;
                }
                ROOKERY_UNROLL
                for (unsigned u = 0; u < TokenUnits; ++u) {
                    if (Type == Packed::F32)
                        multiplyTiles(step[m][u], rest, upper[u]);
                    multiplyTiles(step[m][u], w, lower[u]);
                    multiplyTiles(step[m][u], w, upper[u]);
                }
            }
        }
        ROOKERY_UNROLL
        for (unsigned m = 0; m < RowUnits; ++m)
            ROOKERY_UNROLL
        for (unsigned i = 0; i < 4; ++i) {
            const float scale = IsQuantised<Type> ? scales[m * UnitRows + g + i / 2 * 8] : 1.0f;
            ROOKERY_UNROLL
            for (unsigned u = 0; u < TokenUnits; ++u)
                sums[m][u][i] += scale * step[m][u][i];
        }
        blockBarrier();
    }
    ROOKERY_UNROLL
    for (unsigned u = 0; u < TokenUnits; ++u)
        ROOKERY_UNROLL
    for (unsigned m = 0; m < RowUnits; ++m)
        ROOKERY_UNROLL
    for (unsigned i = 0; i < 4; ++i) {
        const unsigned token = tile.firstToken() + tokens + u * UnitTokens + 2 * t + i % 2;
        const unsigned n = tile.firstRow() + m * UnitRows + g + i / 2 * 8;
        if (token < call.rows && n < call.jobs[job].rows)
            store(call, job, call.firstRow + token, n, sums[m][u][i]);
    }
}

} // namespace

// On older cards these have nothing to compute with, and nobody starts them.
#if !defined(__CUDA_ARCH__) || __CUDA_ARCH__ >= 800
#define ROOKERY_TILES(name, type)                                                                  \
    ROOKERY_KERNEL(name, ProductsCall, TileThreads) {                                              \
        multiply<type>(call);                                                                      \
    }
#else
#define ROOKERY_TILES(name, type)                                                                  \
    ROOKERY_KERNEL(name, ProductsCall, TileThreads) {                                              \
    }
#endif
ROOKERY_TILES(rookery_matmul_tiles_f32, Packed::F32)
ROOKERY_TILES(rookery_matmul_tiles_f16, Packed::F16)
ROOKERY_TILES(rookery_matmul_tiles_bf16, Packed::BF16)
ROOKERY_TILES(rookery_matmul_tiles_q8_0, Packed::Q8)
ROOKERY_TILES(rookery_matmul_tiles_q4_0, Packed::Q4)

} // namespace rookery::cuda
