// SPDX-License-Identifier: Apache-2.0
//
// Rounds activations to bytes and unpacks weights for kernels_int_avx512.cpp and
// kernels_int_avx.cpp, 32 rows and SliceBlocks blocks of columns at a time; they stay in the
// first-level cache while all tokens pass over them.
#include "core/cpu/kernels_int8.h"

#include <algorithm>
#include <cstring>

#include "core/cpu/cpu_features.h"
#include "core/cpu/kernels_int_slice.h"
#include "core/cpu/scratch.h"

#ifndef ROOKERY_CPU_INT8_BLOCKS
#define ROOKERY_CPU_INT8_BLOCKS
namespace rookery::cpu {
constexpr int SliceBlocks = ByteSlice::Blocks;
} // namespace rookery::cpu
#endif

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/cpu/kernels_int8.cpp"
#include "hwy/foreach_target.h"
// After foreach_target.
#include "hwy/highway.h"

#include "core/cpu/kernels_blocks-inl.h"

HWY_BEFORE_NAMESPACE();
namespace rookery::cpu {
namespace HWY_NAMESPACE {
namespace {

namespace hn = hwy::HWY_NAMESPACE;

void roundRow(const float* x, int cols, ByteColumns* out) {
    constexpr int Block = 32;
    constexpr float Largest = 127;
    constexpr std::int32_t Offset = 128;
    const hn::CappedTag<float, 16> d;
    constexpr int Lanes = static_cast<int>(hn::MaxLanes(hn::CappedTag<float, 16>()));
    const hn::Rebind<std::int32_t, decltype(d)> d32;
    const hn::Rebind<std::int8_t, decltype(d)> d8;
    for (int block = 0; block < cols / Block; ++block, x += Block) {
        auto most = hn::Zero(d);
        for (int i = 0; i < Block; i += Lanes)
            most = hn::Max(most, hn::Abs(hn::LoadU(d, x + i)));
        const float peak = hn::GetLane(hn::MaxOfLanes(d, most));
        const auto inverse = hn::Set(d, peak > 0 ? Largest / peak : 0.0f);
        ByteColumns& columns = out[block];
        std::int32_t sums[2];
        for (int half = 0; half < 2; ++half) {
            auto sum = hn::Zero(d32);
            for (int i = half * Block / 2; i < (half + 1) * Block / 2; i += Lanes) {
                const auto rounded = hn::NearestInt(hn::Mul(hn::LoadU(d, x + i), inverse));
                sum = hn::Add(sum, rounded);
                hn::StoreU(hn::DemoteTo(d8, rounded), d8, columns.values + i);
            }
            sums[half] = hn::GetLane(hn::SumOfLanes(d32, sum));
        }
        columns.scale = peak / Largest;
        columns.sum = columns.scale * static_cast<float>(sums[0] + sums[1]);
        columns.start = -Offset * (sums[0] + sums[1]);
        columns.halfStart = -Offset * sums[0];
    }
}

/// The signed codes of a type with a constant offset are shifted up to stand around 128.
template <class Row> constexpr int codeShift() {
    return Row::HasMinimum && Row::MinimumOfScale == 0
               ? 0
               : 128 + static_cast<int>(Row::MinimumOfScale);
}

/// Blocks [first, first + count) of one row to lane `lane` of `out`.
template <class Row>
HWY_INLINE void unpackRow(const std::byte* row, int first, int count, int lane, ByteWeights* out) {
    constexpr int Block = 32;
    constexpr int Parts = Block / Row::Columns;
    const hn::CappedTag<std::int16_t, 16> d16;
    constexpr int Lanes = static_cast<int>(hn::MaxLanes(hn::CappedTag<std::int16_t, 16>()));
    const hn::Rebind<std::uint8_t, decltype(d16)> d8;
    const auto shift = hn::Set(d16, static_cast<std::int16_t>(codeShift<Row>()));
    float scale[2 * SliceBlocks + 4];
    float minimum[2 * SliceBlocks + 4];
    Row::scales(row, first * Parts, count * Parts, scale, minimum);
    for (int block = 0; block < count; ++block, ++out) {
        alignas(32) std::uint8_t codes[Block];
        for (int k = 0; k < Block; k += Lanes) {
            const int part = (first + block) * Parts + k / Row::Columns;
            const auto code = hn::Add(Row::codes(d16, row, part, k % Row::Columns), shift);
            hn::StoreU(hn::DemoteTo(d8, code), d8, codes + k);
        }
        for (int g = 0; g < Block / 4; ++g)
            std::memcpy(out->codes[g] + 4 * lane, codes + 4 * g, 4);
        out->scale[lane] = scale[block * Parts];
        out->second[lane] = Parts == 2                                    ? scale[block * Parts + 1]
                            : Row::HasMinimum && Row::MinimumOfScale == 0 ? minimum[block]
                                                                          : 0;
    }
}

void unpackRows(const MatrixView& w, int rowBegin, int first, int count, ByteWeights* out) {
    const int rows = std::min(SliceRows, w.rows - rowBegin);
    for (int block = 0; block < count && rows < SliceRows; ++block)
        out[block] = {};
    withBlockType(w.type, [&](auto type) HWY_ATTR {
        for (int lane = 0; lane < rows; ++lane)
            unpackRow<decltype(type)>(w.data + (rowBegin + lane) * w.rowBytes, first, count, lane,
                                      out);
    });
}

} // namespace
} // namespace HWY_NAMESPACE
} // namespace rookery::cpu
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace rookery::cpu {
HWY_EXPORT(roundRow);
HWY_EXPORT(unpackRows);

namespace {

/// Scratch memory of one thread.
struct ByteScratch {
    ByteWeights weights[2 * SliceBlocks];
};

ByteForm formOf(DType type) {
    switch (type) {
    case DType::Q3_K:
    case DType::Q6_K:
        return ByteForm::TwoScales;
    case DType::Q4_1:
    case DType::Q5_1:
    case DType::Q4_K:
    case DType::Q5_K:
        return ByteForm::Minimum;
    default:
        return ByteForm::OneScale;
    }
}

} // namespace

bool hasManyByteProducts() {
    return hasByteProducts() || hasShortByteProducts();
}

bool canMultiplyBytes(DType type, int cols) {
    // Q2_K has a minimum for each 16 columns: it stays with f32.
    return blockElements(type) > 1 && type != DType::Q2_K && cols > 0 && cols % 32 == 0;
}

void roundToBytes(const float* x, int cols, ByteColumns* out) {
    HWY_DYNAMIC_DISPATCH(roundRow)(x, cols, out);
}

std::size_t multiplyManyBytesScratch() {
    return scratchBytes<ByteScratch>();
}

void multiplyManyBytes(const MatrixView& w, int rowBegin, int tokens, const ByteColumns* x,
                       std::int64_t stride, const MutableRowsView& out, std::byte* scratch) {
    ByteWeights* const weights = scratchAs<ByteScratch>(scratch).weights;
    ByteSlice slice{.weights = weights,
                    .form = formOf(w.type),
                    .tokens = tokens,
                    .stride = stride,
                    .out = out.data + rowBegin,
                    .outStride = out.stride,
                    .rows = std::min(ManyRows, w.rows - rowBegin)};
    const int blocks = w.cols / 32;
    for (int first = 0; first < blocks; first += SliceBlocks) {
        slice.blocks = std::min(SliceBlocks, blocks - first);
        for (int row = 0; row < slice.rows; row += SliceRows) {
            ByteWeights* strip = weights + row / SliceRows * SliceBlocks;
            if (w.layout == MatrixLayout::Strips)
                unpackStrip(w, rowBegin + row, first, slice.blocks, strip);
            else if (w.layout == MatrixLayout::Panels)
                unpackBytePanel(w, rowBegin + row, first, slice.blocks, strip);
            else
                HWY_DYNAMIC_DISPATCH(unpackRows)(w, rowBegin + row, first, slice.blocks, strip);
        }
        slice.x = x + first;
        slice.isFirst = first == 0;
        if (hasByteProducts())
            multiplySliceAvx512(slice);
        else
            multiplySliceAvx(slice);
    }
}

} // namespace rookery::cpu
#endif
