// SPDX-License-Identifier: Apache-2.0
//
// One slice of columns, for files that are compiled for one instruction set alone: everything has
// internal linkage, so that the linker cannot choose one file's copy for a file with other flags.
// `V` has the vectors: Float, Int, Lanes, Tokens (whose sums fill the registers), and functions.
#pragma once

#include "core/cpu/kernels_int_slice.h"

namespace rookery::cpu {
namespace {

/// Four bytes or two words of an activation row.
inline std::int32_t fourBytes(const void* from) {
    std::int32_t value;
    __builtin_memcpy(&value, from, sizeof value);
    return value;
}

/// Where the sum of a part begins.
template <ByteForm Form> inline std::int32_t startOf(const ByteColumns& columns, int part) {
    if (Form == ByteForm::Minimum)
        return 0;
    if (Form == ByteForm::OneScale)
        return columns.start;
    return part == 0 ? columns.halfStart : columns.start - columns.halfStart;
}
template <ByteForm> inline std::int32_t startOf(const WordColumns&, int) {
    return 0;
}

inline const float* scaleOf(const ByteWeights& weights, int part) {
    return part == 0 ? weights.scale : weights.second;
}
inline const float* scaleOf(const WordWeights& weights, int) {
    return weights.scale;
}

/// T tokens times two vectors of rows. `w` is the strip of the first, `inStrip` the rows before it.
template <class V, ByteForm Form, int T, class Slice>
inline void multiplyTile(const Slice& slice, const typename Slice::Weights* w, int inStrip,
                         const typename Slice::Columns* x, float* out, int rows) {
    using Float = typename V::Float;
    using Int = typename V::Int;
    constexpr int LaneCodes = sizeof(w->codes[0]) / sizeof(w->codes[0][0]) / SliceRows;
    constexpr int Parts = Form == ByteForm::TwoScales ? 2 : 1;
    constexpr int Groups = 32 / LaneCodes / Parts;
    Float sum[T][2];
    for (int t = 0; t < T; ++t)
        sum[t][0] = sum[t][1] = V::zero();
    for (int block = 0; block < slice.blocks; ++block) {
        const typename Slice::Weights* weights[2] = {w + block, w + block};
        int at[2] = {inStrip, inStrip + V::Lanes};
        if (V::Lanes == SliceRows) {
            weights[1] += Slice::Blocks;
            at[1] = 0;
        }
        for (int part = 0; part < Parts; ++part) {
            Int total[T][2];
            for (int t = 0; t < T; ++t)
                total[t][0] = total[t][1] =
                    V::setInt(startOf<Form>(x[t * slice.stride + block], part));
            for (int g = part * Groups; g < (part + 1) * Groups; ++g) {
                const Int first = V::loadInt(weights[0]->codes[g] + LaneCodes * at[0]);
                const Int second = V::loadInt(weights[1]->codes[g] + LaneCodes * at[1]);
                for (int t = 0; t < T; ++t) {
                    const auto& columns = x[t * slice.stride + block];
                    const Int values = V::setInt(fourBytes(columns.values + LaneCodes * g));
                    total[t][0] = V::addProducts(total[t][0], first, values, w);
                    total[t][1] = V::addProducts(total[t][1], second, values, w);
                }
            }
            for (int v = 0; v < 2; ++v) {
                const Float scale = V::load(scaleOf(*weights[v], part) + at[v]);
                for (int t = 0; t < T; ++t) {
                    const Float factor =
                        V::multiply(scale, V::set(x[t * slice.stride + block].scale));
                    sum[t][v] = V::multiplyAdd(V::toFloat(total[t][v]), factor, sum[t][v]);
                }
                if constexpr (Form == ByteForm::Minimum) {
                    const Float minimum = V::load(weights[v]->second + at[v]);
                    for (int t = 0; t < T; ++t)
                        sum[t][v] = V::multiplyAdd(minimum, V::set(x[t * slice.stride + block].sum),
                                                   sum[t][v]);
                }
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

template <class V, ByteForm Form, class Slice> inline void multiplySliceOf(const Slice& slice) {
    for (int row = 0; row < slice.rows; row += 2 * V::Lanes) {
        const auto* w = slice.weights + row / SliceRows * Slice::Blocks;
        const int inStrip = row % SliceRows;
        const int rows = slice.rows - row;
        const auto* x = slice.x;
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

template <class V> inline void multiplyBytesWith(const ByteSlice& slice) {
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
