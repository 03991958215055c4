// SPDX-License-Identifier: Apache-2.0
//
// One slice of columns, for files that are compiled for one instruction set alone: everything has
// internal linkage, so that the linker cannot choose one file's copy for a file with other flags.
// `V` has the vectors: Float, Int, Lanes, Tokens (whose sums fill the registers), and functions.
#pragma once

#include "core/cpu/kernels_int8_slice.h"

namespace rookery::cpu {
namespace {

inline std::int32_t fourBytes(const std::int8_t* from) {
    std::int32_t value;
    __builtin_memcpy(&value, from, sizeof value);
    return value;
}

/// T tokens times two vectors of rows. `w` is the strip of the first, `inStrip` the rows before it.
template <class V, ByteForm Form, int T>
inline void multiplyTile(const ByteSlice& slice, const ByteWeights* w, int inStrip,
                         const ByteColumns* x, float* out, int rows) {
    using Float = typename V::Float;
    using Int = typename V::Int;
    constexpr int Parts = Form == ByteForm::TwoScales ? 2 : 1;
    constexpr int Groups = 8 / Parts;
    Float sum[T][2];
    for (int t = 0; t < T; ++t)
        sum[t][0] = sum[t][1] = V::zero();
    for (int block = 0; block < slice.blocks; ++block) {
        const ByteWeights* weights[2] = {w + block, w + block};
        int at[2] = {inStrip, inStrip + V::Lanes};
        if (V::Lanes == SliceRows) {
            weights[1] += SliceBlocks;
            at[1] = 0;
        }
        for (int part = 0; part < Parts; ++part) {
            Int total[T][2];
            for (int t = 0; t < T; ++t) {
                const ByteColumns& columns = x[t * slice.stride + block];
                const std::int32_t start = Form == ByteForm::Minimum    ? 0
                                           : Form == ByteForm::OneScale ? columns.start
                                           : part == 0                  ? columns.halfStart
                                                       : columns.start - columns.halfStart;
                total[t][0] = total[t][1] = V::setInt(start);
            }
            for (int g = part * Groups; g < (part + 1) * Groups; ++g) {
                const Int first = V::loadInt(weights[0]->codes[g] + 4 * at[0]);
                const Int second = V::loadInt(weights[1]->codes[g] + 4 * at[1]);
                for (int t = 0; t < T; ++t) {
                    const Int four =
                        V::setInt(fourBytes(x[t * slice.stride + block].values + 4 * g));
                    total[t][0] = V::addProducts(total[t][0], first, four);
                    total[t][1] = V::addProducts(total[t][1], second, four);
                }
            }
            for (int v = 0; v < 2; ++v) {
                const float* factors = part == 0 ? weights[v]->scale : weights[v]->second;
                const Float scale = V::load(factors + at[v]);
                for (int t = 0; t < T; ++t) {
                    const ByteColumns& columns = x[t * slice.stride + block];
                    const Float factor = V::multiply(scale, V::set(columns.scale));
                    sum[t][v] = V::multiplyAdd(V::toFloat(total[t][v]), factor, sum[t][v]);
                }
                if (Form != ByteForm::Minimum)
                    continue;
                const Float minimum = V::load(weights[v]->second + at[v]);
                for (int t = 0; t < T; ++t)
                    sum[t][v] =
                        V::multiplyAdd(minimum, V::set(x[t * slice.stride + block].sum), sum[t][v]);
            }
        }
    }
    for (int t = 0; t < T; ++t) {
        float* to = out + t * slice.outStride;
        if (rows >= 2 * V::Lanes) {
            for (int v = 0; v < 2; ++v) {
                float* half = to + v * V::Lanes;
                V::store(half, slice.isFirst ? sum[t][v] : V::add(sum[t][v], V::load(half)));
            }
            continue;
        }
        float all[2 * V::Lanes];
        V::store(all, sum[t][0]);
        V::store(all + V::Lanes, sum[t][1]);
        for (int n = 0; n < rows; ++n)
            to[n] = slice.isFirst ? all[n] : to[n] + all[n];
    }
}

template <class V, ByteForm Form> inline void multiplySliceOf(const ByteSlice& slice) {
    for (int row = 0; row < slice.rows; row += 2 * V::Lanes) {
        const ByteWeights* w = slice.weights + row / SliceRows * SliceBlocks;
        const int inStrip = row % SliceRows;
        const int rows = slice.rows - row;
        const ByteColumns* x = slice.x;
        float* out = slice.out + row;
        int left = slice.tokens;
        for (; left >= V::Tokens; left -= V::Tokens) {
            multiplyTile<V, Form, V::Tokens>(slice, w, inStrip, x, out, rows);
            x += V::Tokens * slice.stride;
            out += V::Tokens * slice.outStride;
        }
        for (; left > 0; --left) {
            multiplyTile<V, Form, 1>(slice, w, inStrip, x, out, rows);
            x += slice.stride;
            out += slice.outStride;
        }
    }
}

template <class V> inline void multiplySliceWith(const ByteSlice& slice) {
    switch (slice.form) {
    case ByteForm::OneScale:
        return multiplySliceOf<V, ByteForm::OneScale>(slice);
    case ByteForm::TwoScales:
        return multiplySliceOf<V, ByteForm::TwoScales>(slice);
    case ByteForm::Minimum:
        return multiplySliceOf<V, ByteForm::Minimum>(slice);
    }
}

} // namespace
} // namespace rookery::cpu
