// SPDX-License-Identifier: Apache-2.0
//
// Products of a weight matrix with a few activation rows: decoding. Each weight is read from memory once and
// widened once for all tokens; four rows run side by side so that four streams are under way and the
// activations are loaded once for them. Float types are multiplied as f32. Block types are multiplied as
// integers: 8-bit (or 4-bit) weights with activations rounded to 16 bits, one exact integer sum per block.
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

HWY_BEFORE_NAMESPACE();
namespace rookery::cpu {
namespace HWY_NAMESPACE {
namespace {

namespace hn = hwy::HWY_NAMESPACE;

constexpr int Block = 32;

// How far ahead of the multiplication a row is fetched: a few hundred nanoseconds of streaming.
constexpr int PrefetchBytes = 1024;

HWY_INLINE void prefetch(const void* address) {
    hwy::Prefetch(static_cast<const char*>(address) + PrefetchBytes);
}

// ---- Weights of float types: load(tag of f32, element index) widens Lanes(tag) weights. ----

struct F32Row {
    const float* weights;
    explicit F32Row(const std::byte* row) : weights(reinterpret_cast<const float*>(row)) {}
    template <class D>
    HWY_INLINE hn::Vec<D> load(D d, int k) const {
        return hn::LoadU(d, weights + k);
    }
    const void* address(int k) const { return weights + k; }
};

struct F16Row {
    const hwy::float16_t* weights;
    explicit F16Row(const std::byte* row) : weights(reinterpret_cast<const hwy::float16_t*>(row)) {}
    template <class D>
    HWY_INLINE hn::Vec<D> load(D d, int k) const {
        return hn::PromoteTo(d, hn::LoadU(hn::Rebind<hwy::float16_t, D>(), weights + k));
    }
    const void* address(int k) const { return weights + k; }
};

struct BF16Row {
    const hwy::bfloat16_t* weights;
    explicit BF16Row(const std::byte* row) : weights(reinterpret_cast<const hwy::bfloat16_t*>(row)) {}
    template <class D>
    HWY_INLINE hn::Vec<D> load(D d, int k) const {
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
    int k = 0;
    for (; k + U * lanes <= w.cols; k += U * lanes) {
        for (int r = 0; r < R; ++r) {
            const Row weights(base + r * w.rowBytes);
            prefetch(weights.address(k));
            for (int u = 0; u < U; ++u) {
                const V weight = weights.load(d, k + u * lanes);
                for (int t = 0; t < T; ++t)
                    sum[r][t][u] = hn::MulAdd(weight, hn::LoadU(d, few.x[first + t] + k + u * lanes), sum[r][t][u]);
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
                result += hn::GetLane(Row(base + r * w.rowBytes).load(one, i)) * few.x[first + t][i];
            few.out[first + t][row + r] = result;
        }
}

// ---- Block types: integer(block) gives the sum of weight * activation over one block. ----

HWY_INLINE float scaleAt(const std::byte* bytes) {
    const hn::CappedTag<float, 1> one;
    const hn::Rebind<hwy::float16_t, decltype(one)> half;
    hwy::float16_t value;
    std::memcpy(&value, bytes, sizeof value);
    return hn::GetLane(hn::PromoteTo(one, hn::LoadU(half, &value)));
}

struct Q8_0Row {
    static constexpr int Bytes = 34;
    static constexpr int Offset = 0; ///< what the stored integers exceed the weights by
    template <class D16, class D32>
    static HWY_INLINE hn::Vec<D32> integer(D16 d16, D32 d32, const std::byte* block, const std::int16_t* x) {
        const hn::Rebind<std::int8_t, D16> d8;
        const int lanes = static_cast<int>(hn::Lanes(d16));
        const auto* weights = reinterpret_cast<const std::int8_t*>(block + 2);
        auto low = hn::Zero(d32);
        auto high = hn::Zero(d32);
        for (int i = 0; i < Block; i += lanes)
            low = hn::ReorderWidenMulAccumulate(d32, hn::PromoteTo(d16, hn::LoadU(d8, weights + i)),
                                                hn::LoadU(d16, x + i), low, high);
        return hn::Add(low, high);
    }
};

struct Q4_0Row {
    static constexpr int Bytes = 18;
    static constexpr int Offset = 8;
    template <class D16, class D32>
    static HWY_INLINE hn::Vec<D32> integer(D16, D32, const std::byte* block, const std::int16_t* x) {
        // 16 bytes, one vector of 16-bit lanes where vectors are that long: low nibbles are the first half.
        const hn::CappedTag<std::int16_t, 16> d16;
        const hn::Rebind<std::uint8_t, decltype(d16)> d8;
        const hn::RepartitionToWide<decltype(d16)> d32;
        const int lanes = static_cast<int>(hn::Lanes(d16));
        const auto* nibbles = reinterpret_cast<const std::uint8_t*>(block + 2);
        const auto mask = hn::Set(d16, 15);
        auto low = hn::Zero(d32);
        auto high = hn::Zero(d32);
        for (int i = 0; i < 16; i += lanes) {
            const auto pair = hn::PromoteTo(d16, hn::LoadU(d8, nibbles + i));
            low = hn::ReorderWidenMulAccumulate(d32, hn::And(pair, mask), hn::LoadU(d16, x + i), low, high);
            low = hn::ReorderWidenMulAccumulate(d32, hn::ShiftRight<4>(pair), hn::LoadU(d16, x + 16 + i), low, high);
        }
        return hn::Add(low, high);
    }
};

/// Tag of the integer sums of a block type: half as many lanes as the 16-bit vectors it multiplies.
template <class Row>
struct SumTag {
    using D16 = hn::CappedTag<std::int16_t, Block>;
};
template <>
struct SumTag<Q4_0Row> {
    using D16 = hn::CappedTag<std::int16_t, 16>;
};

template <class Row, int R, int T>
HWY_INLINE void dotBlocks(const MatrixView& w, int row, const FewTokens& few, int first) {
    const typename SumTag<Row>::D16 d16;
    const hn::RepartitionToWide<decltype(d16)> d32;
    const hn::Rebind<float, decltype(d32)> d;
    using V = hn::Vec<decltype(d)>;
    V sum[R][T];
    float offset[R][T];
    for (int r = 0; r < R; ++r)
        for (int t = 0; t < T; ++t) {
            sum[r][t] = hn::Zero(d);
            offset[r][t] = 0;
        }
    const std::byte* base = w.data + row * w.rowBytes;
    const int blocks = w.cols / Block;
    for (int b = 0; b < blocks; ++b) {
        for (int r = 0; r < R; ++r) {
            const std::byte* block = base + r * w.rowBytes + b * Row::Bytes;
            prefetch(block);
            const float weightScale = scaleAt(block);
            for (int t = 0; t < T; ++t) {
                const QuantisedRowView& x = few.quantised[first + t];
                const auto integer = Row::integer(d16, d32, block, x.values + b * Block);
                sum[r][t] =
                    hn::MulAdd(hn::ConvertTo(d, integer), hn::Set(d, weightScale * x.scales[b]), sum[r][t]);
                if constexpr (Row::Offset != 0)
                    offset[r][t] += weightScale * x.sums[b];
            }
        }
    }
    for (int r = 0; r < R; ++r)
        for (int t = 0; t < T; ++t)
            few.out[first + t][row + r] =
                hn::GetLane(hn::SumOfLanes(d, sum[r][t])) - static_cast<float>(Row::Offset) * offset[r][t];
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
HWY_INLINE void multiplyBlocks(const MatrixView& w, int rowBegin, int rowEnd, const FewTokens& few) {
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
    case DType::Q8_0:
        return multiplyBlocks<Q8_0Row>(w, rowBegin, rowEnd, few);
    case DType::Q4_0:
        return multiplyBlocks<Q4_0Row>(w, rowBegin, rowEnd, few);
    default:
        assert(false && "a matrix type without a kernel");
    }
}

/// One block of 32: scale to the 16-bit range, round, and sum.
void quantise(const float* x, int cols, std::int16_t* values, float* scales, float* sums) {
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
        auto sum = hn::Zero(d32);
        for (int i = 0; i < Block; i += lanes) {
            const auto rounded = hn::NearestInt(hn::Mul(hn::LoadU(d, x + begin + i), inverse));
            sum = hn::Add(sum, rounded);
            hn::StoreU(hn::DemoteTo(d16, rounded), d16, values + begin + i);
        }
        scales[begin / Block] = scale;
        sums[begin / Block] = scale * static_cast<float>(hn::GetLane(hn::SumOfLanes(d32, sum)));
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
    HWY_DYNAMIC_DISPATCH(multiply)(w, rowBegin, rowEnd, few);
}

void quantiseRow(const float* x, int cols, std::int16_t* values, float* scales, float* sums) {
    HWY_DYNAMIC_DISPATCH(quantise)(x, cols, values, scales, sums);
}

bool needsQuantisedActivations(DType type) { return type == DType::Q8_0 || type == DType::Q4_0; }

bool hasMatrixKernel(DType type) {
    return type == DType::F32 || type == DType::F16 || type == DType::BF16 || needsQuantisedActivations(type);
}

} // namespace rookery::cpu
#endif
