// SPDX-License-Identifier: Apache-2.0
//
// Products of a weight matrix with a few activation rows: decoding. Each weight is read from memory
// once and widened once for all tokens; four rows run side by side so that four streams are under
// way and the activations are loaded once for them. Float types are multiplied as f32. Block types
// are multiplied as integers: weights of 2 to 8 bits with activations rounded to 16 bits, one exact
// sum for each scale.
#include "core/cpu/kernels.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstring>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/cpu/kernels_matvec.cpp"
#include "hwy/foreach_target.h"
// After foreach_target.
#include "hwy/cache_control.h"
#include "hwy/highway.h"

#include "core/cpu/kernels_blocks-inl.h"
#include "core/cpu/kernels_bytes.h"

HWY_BEFORE_NAMESPACE();
namespace rookery::cpu {
namespace HWY_NAMESPACE {
namespace {

namespace hn = hwy::HWY_NAMESPACE;

constexpr int Block = 32;

/// How far ahead of the multiplication a row is fetched: a few hundred nanoseconds of streaming.
/// Short rows fetch the same place of the rows that come next.
HWY_INLINE std::ptrdiff_t prefetchDistance(const MatrixView& w, int rows) {
    return static_cast<std::ptrdiff_t>(w.rowBytes > 8192 ? 1024 : w.rowBytes * rows);
}

HWY_INLINE void prefetch(const void* address, std::ptrdiff_t distance) {
    hwy::Prefetch(static_cast<const char*>(address) + distance);
}

// ---- Weights of float types: load(tag of f32, element index) widens Lanes(tag) weights. ----

struct F32Row {
    const float* weights;
    explicit F32Row(const std::byte* row) : weights(reinterpret_cast<const float*>(row)) {}
    template <class D> HWY_INLINE hn::Vec<D> load(D d, int k) const {
        return hn::LoadU(d, weights + k);
    }
    const void* address(int k) const { return weights + k; }
};

struct F16Row {
    const hwy::float16_t* weights;
    explicit F16Row(const std::byte* row) : weights(reinterpret_cast<const hwy::float16_t*>(row)) {}
    template <class D> HWY_INLINE hn::Vec<D> load(D d, int k) const {
        return hn::PromoteTo(d, hn::LoadU(hn::Rebind<hwy::float16_t, D>(), weights + k));
    }
    const void* address(int k) const { return weights + k; }
};

struct BF16Row {
    const hwy::bfloat16_t* weights;
    explicit BF16Row(const std::byte* row)
        : weights(reinterpret_cast<const hwy::bfloat16_t*>(row)) {}
    template <class D> HWY_INLINE hn::Vec<D> load(D d, int k) const {
        return hn::PromoteTo(d, hn::LoadU(hn::Rebind<hwy::bfloat16_t, D>(), weights + k));
    }
    const void* address(int k) const { return weights + k; }
};

/// R rows of W times T rows of x, from x[first + t]; U vectors of k in flight for each pair.
template <class Row, int R, int T, int U>
HWY_INLINE void dotFloat(const MatrixView& w, int row, const FewTokens& few, int first) {
    const hn::ScalableTag<float> d;
    const hn::CappedTag<float, 1> one;
    using V = hn::Vec<decltype(d)>;
    const int lanes = static_cast<int>(hn::Lanes(d));
    V sum[R][T][U];
    for (int r = 0; r < R; ++r)
        for (int t = 0; t < T; ++t)
            for (int u = 0; u < U; ++u)
                sum[r][t][u] = hn::Zero(d);
    const std::byte* base = w.data + row * w.rowBytes;
    const std::ptrdiff_t distance = prefetchDistance(w, R);
    int k = 0;
    for (; k + U * lanes <= w.cols; k += U * lanes) {
        for (int r = 0; r < R; ++r) {
            const Row weights(base + r * w.rowBytes);
            prefetch(weights.address(k), distance);
            for (int u = 0; u < U; ++u) {
                const V weight = weights.load(d, k + u * lanes);
                for (int t = 0; t < T; ++t)
                    sum[r][t][u] = hn::MulAdd(
                        weight, hn::LoadU(d, few.x[first + t] + k + u * lanes), sum[r][t][u]);
            }
        }
    }
    for (; k + lanes <= w.cols; k += lanes)
        for (int r = 0; r < R; ++r) {
            const V weight = Row(base + r * w.rowBytes).load(d, k);
            for (int t = 0; t < T; ++t)
                sum[r][t][0] = hn::MulAdd(weight, hn::LoadU(d, few.x[first + t] + k), sum[r][t][0]);
        }
    for (int r = 0; r < R; ++r)
        for (int t = 0; t < T; ++t) {
            V total = sum[r][t][0];
            for (int u = 1; u < U; ++u)
                total = hn::Add(total, sum[r][t][u]);
            float result = hn::GetLane(hn::SumOfLanes(d, total));
            for (int i = k; i < w.cols; ++i)
                result +=
                    hn::GetLane(Row(base + r * w.rowBytes).load(one, i)) * few.x[first + t][i];
            few.out[first + t][row + r] = result;
        }
}

// ---- Block types. ----

/// Parts whose scales are prepared at a time.
constexpr int MaxParts = 64;

/// Fills factors[i] = scale[i] * (scale of x in part first + i) and returns sum(minimum[i] * sum of
/// x there). Four lanes, as scales were stored.
template <class Row>
HWY_INLINE float combineScales(const float* scale, const float* minimum, const QuantisedRowView& x,
                               int first, int count, float* factors) {
    const hn::CappedTag<float, 4> d;
    constexpr bool Implied = Row::MinimumOfScale != 0;
    auto offset = hn::Zero(d);
    float rest = 0;
    int i = 0;
    if constexpr (Row::Columns == 32) {
        for (; i + 4 <= count; i += 4) {
            hn::StoreU(hn::Mul(hn::LoadU(d, scale + i), hn::LoadU(d, x.scales + first + i)), d,
                       factors + i);
            if constexpr (Row::HasMinimum)
                offset = hn::MulAdd(hn::LoadU(d, (Implied ? scale : minimum) + i),
                                    hn::LoadU(d, x.sums + first + i), offset);
        }
    }
    for (; i < count; ++i) {
        factors[i] = scale[i] * x.scales[(first + i) * Row::Columns / Block];
        if constexpr (Row::HasMinimum)
            rest += (Implied ? scale : minimum)[i] *
                    (Row::Columns == 32 ? x.sums : x.halfSums)[first + i];
    }
    if constexpr (!Row::HasMinimum)
        return 0;
    const float sum = hn::GetLane(hn::SumOfLanes(d, offset)) + rest;
    return Implied ? Row::MinimumOfScale * sum : sum;
}

template <class Row, int R, int T>
HWY_INLINE void dotBlocks(const MatrixView& w, int row, const FewTokens& few, int first) {
    const hn::CappedTag<std::int16_t, Row::Lanes> d16;
    const hn::RepartitionToWide<decltype(d16)> d32;
    const hn::Rebind<float, decltype(d32)> d;
    using V = hn::Vec<decltype(d)>;
    const int lanes = static_cast<int>(hn::Lanes(d16));
    V sum[R][T];
    float offset[R][T];
    for (int r = 0; r < R; ++r)
        for (int t = 0; t < T; ++t) {
            sum[r][t] = hn::Zero(d);
            offset[r][t] = 0;
        }
    const std::byte* base = w.data + row * w.rowBytes;
    const int parts = w.cols / Row::Columns;
    for (int begin = 0; begin < parts; begin += MaxParts) {
        const int count = std::min(MaxParts, parts - begin);
        float factors[R][T][MaxParts];
        for (int r = 0; r < R; ++r) {
            float scale[MaxParts];
            float minimum[MaxParts];
            Row::scales(base + r * w.rowBytes, begin, count, scale, minimum);
            for (int t = 0; t < T; ++t)
                offset[r][t] += combineScales<Row>(scale, minimum, few.quantised[first + t], begin,
                                                   count, factors[r][t]);
        }
        for (int i = 0; i < count; ++i) {
            const int column = (begin + i) * Row::Columns;
            for (int r = 0; r < R; ++r) {
                const std::byte* weights = base + r * w.rowBytes;
                hn::Vec<decltype(d32)> low[T];
                hn::Vec<decltype(d32)> high[T];
                for (int t = 0; t < T; ++t)
                    low[t] = high[t] = hn::Zero(d32);
                for (int k = 0; k < Row::Columns; k += lanes) {
                    const auto codes = Row::codes(d16, weights, begin + i, k);
                    for (int t = 0; t < T; ++t)
                        low[t] = hn::ReorderWidenMulAccumulate(
                            d32, codes,
                            hn::LoadU(d16, few.quantised[first + t].values + column + k), low[t],
                            high[t]);
                }
                for (int t = 0; t < T; ++t)
                    sum[r][t] = hn::MulAdd(hn::ConvertTo(d, hn::Add(low[t], high[t])),
                                           hn::Set(d, factors[r][t][i]), sum[r][t]);
            }
        }
    }
    for (int r = 0; r < R; ++r)
        for (int t = 0; t < T; ++t)
            few.out[first + t][row + r] = hn::GetLane(hn::SumOfLanes(d, sum[r][t])) + offset[r][t];
}

// ---- Rows and tokens divided into tiles that fit the registers. ----

template <class Row>
HWY_INLINE void multiplyFloat(const MatrixView& w, int rowBegin, int rowEnd, const FewTokens& few) {
    int row = rowBegin;
    for (; row + 4 <= rowEnd; row += 4) {
        int t = 0;
        for (; t + 4 <= few.tokens; t += 4) {
            dotFloat<Row, 2, 4, 1>(w, row, few, t);
            dotFloat<Row, 2, 4, 1>(w, row + 2, few, t);
        }
        for (; t + 2 <= few.tokens; t += 2)
            dotFloat<Row, 4, 2, 1>(w, row, few, t);
        if (t < few.tokens)
            dotFloat<Row, 4, 1, 2>(w, row, few, t);
    }
    for (; row < rowEnd; ++row)
        for (int t = 0; t < few.tokens; ++t)
            dotFloat<Row, 1, 1, 2>(w, row, few, t);
}

template <class Row>
HWY_INLINE void multiplyBlocks(const MatrixView& w, int rowBegin, int rowEnd,
                               const FewTokens& few) {
    int row = rowBegin;
    for (; row + 4 <= rowEnd; row += 4) {
        int t = 0;
        for (; t + 2 <= few.tokens; t += 2)
            dotBlocks<Row, 4, 2>(w, row, few, t);
        if (t < few.tokens)
            dotBlocks<Row, 4, 1>(w, row, few, t);
    }
    for (; row < rowEnd; ++row)
        for (int t = 0; t < few.tokens; ++t)
            dotBlocks<Row, 1, 1>(w, row, few, t);
}

void multiply(const MatrixView& w, int rowBegin, int rowEnd, const FewTokens& few) {
    switch (w.type) {
    case DType::F32:
        return multiplyFloat<F32Row>(w, rowBegin, rowEnd, few);
    case DType::F16:
        return multiplyFloat<F16Row>(w, rowBegin, rowEnd, few);
    case DType::BF16:
        return multiplyFloat<BF16Row>(w, rowBegin, rowEnd, few);
    default:
        withBlockType(w.type, [&](auto row) HWY_ATTR {
            multiplyBlocks<decltype(row)>(w, rowBegin, rowEnd, few);
        });
    }
}

/// Each 32 columns are scaled to the 16-bit range and rounded; sums as QuantisedRowView says.
void quantise(const float* x, int cols, const MutableQuantisedRow& out) {
    const hn::CappedTag<float, 16> d;
    const hn::RebindToSigned<decltype(d)> d32;
    const hn::Rebind<std::int16_t, decltype(d)> d16;
    const int lanes = static_cast<int>(hn::Lanes(d));
    for (int begin = 0; begin < cols; begin += Block) {
        auto largest = hn::Zero(d);
        for (int i = 0; i < Block; i += lanes)
            largest = hn::Max(largest, hn::Abs(hn::LoadU(d, x + begin + i)));
        const float peak = hn::GetLane(hn::MaxOfLanes(d, largest));
        const float scale = peak / 32767.0f;
        const auto inverse = hn::Set(d, peak > 0 ? 32767.0f / peak : 0.0f);
        float halves[2];
        for (int half = 0; half < 2; ++half) {
            auto sum = hn::Zero(d32);
            for (int i = 16 * half; i < 16 * half + 16; i += lanes) {
                const auto rounded = hn::NearestInt(hn::Mul(hn::LoadU(d, x + begin + i), inverse));
                sum = hn::Add(sum, rounded);
                hn::StoreU(hn::DemoteTo(d16, rounded), d16, out.values + begin + i);
            }
            halves[half] = scale * static_cast<float>(hn::GetLane(hn::SumOfLanes(d32, sum)));
            out.halfSums[begin / 16 + half] = halves[half];
        }
        out.scales[begin / Block] = scale;
        out.sums[begin / Block] = halves[0] + halves[1];
    }
}

} // namespace
} // namespace HWY_NAMESPACE
} // namespace rookery::cpu
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace rookery::cpu {
HWY_EXPORT(multiply);
HWY_EXPORT(quantise);

void multiplyFew(const MatrixView& w, int rowBegin, int rowEnd, const FewTokens& few) {
    switch (w.layout) {
    case MatrixLayout::Strips:
        return multiplyStrips(w, rowBegin, rowEnd, few);
    case MatrixLayout::Panels:
        return multiplyPanels(w, rowBegin, rowEnd, few);
    case MatrixLayout::Rows:
        break;
    }
    HWY_DYNAMIC_DISPATCH(multiply)(w, rowBegin, rowEnd, few);
}

void quantiseRow(const float* x, int cols, const MutableQuantisedRow& out) {
    HWY_DYNAMIC_DISPATCH(quantise)(x, cols, out);
}

int rowStep(const MatrixView& w) {
    switch (w.layout) {
    case MatrixLayout::Strips:
        return StripRows;
    case MatrixLayout::Panels:
        return w.panelRows;
    case MatrixLayout::Rows:
        break;
    }
    return 4; // rows that run side by side
}

bool needsQuantisedActivations(const MatrixView& w) {
    return w.layout == MatrixLayout::Rows && w.type != DType::F32 && w.type != DType::F16 &&
           w.type != DType::BF16;
}

bool needsSplitActivations(const MatrixView& w) {
    return w.layout == MatrixLayout::Strips ||
           (w.layout == MatrixLayout::Panels && (w.type == DType::Q8_0 || w.type == DType::Q4_0));
}

} // namespace rookery::cpu
#endif
