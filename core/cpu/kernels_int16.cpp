// SPDX-License-Identifier: Apache-2.0
//
// Rounds activations to 13 bits and weights to 15 for kernels_int_avx512.cpp.
#include "core/cpu/kernels_int16.h"

#include <algorithm>

#include "core/cpu/kernels_int_slice.h"
#include "core/cpu/scratch.h"

#ifndef ROOKERY_CPU_INT16_COLUMNS
#define ROOKERY_CPU_INT16_COLUMNS
namespace rookery::cpu {
constexpr int WordBlock = 32;
constexpr int SliceColumns = WordSlice::Blocks * WordBlock;
} // namespace rookery::cpu
#endif

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/cpu/kernels_int16.cpp"
#include "hwy/foreach_target.h"
// After foreach_target.
#include "hwy/highway.h"

HWY_BEFORE_NAMESPACE();
namespace rookery::cpu {
namespace HWY_NAMESPACE {
namespace {

namespace hn = hwy::HWY_NAMESPACE;

using D = hn::CappedTag<float, 16>;
constexpr int Lanes = static_cast<int>(hn::MaxLanes(D()));

void roundRow(const float* x, int cols, WordColumns* out) {
    const D d;
    const hn::Rebind<std::int16_t, D> d16;
    for (int block = 0; block < cols / WordBlock; ++block, x += WordBlock) {
        auto most = hn::Zero(d);
        for (int i = 0; i < WordBlock; i += Lanes)
            most = hn::Max(most, hn::Abs(hn::LoadU(d, x + i)));
        const float peak = hn::GetLane(hn::MaxOfLanes(d, most));
        const auto inverse = hn::Set(d, peak > 0 ? LargestRounded / peak : 0.0f);
        for (int i = 0; i < WordBlock; i += Lanes) {
            const auto rounded = hn::NearestInt(hn::Mul(hn::LoadU(d, x + i), inverse));
            hn::StoreU(hn::DemoteTo(d16, rounded), d16, out[block].values + i);
        }
        out[block].scale = peak / LargestRounded;
    }
}

/// `count` blocks of 16 rows, which lie turned: turned[k * 16 + row].
void roundWeights(const float* turned, int count, WordWeights* out) {
    const D d;
    const hn::Rebind<std::int32_t, D> d32;
    for (int block = 0; block < count; ++block, turned += WordBlock * SliceRows)
        for (int row = 0; row < SliceRows; row += Lanes) {
            auto most = hn::Zero(d);
            for (int k = 0; k < WordBlock; ++k)
                most = hn::Max(most, hn::Abs(hn::LoadU(d, turned + k * SliceRows + row)));
            const auto inverse =
                hn::IfThenElseZero(hn::Gt(most, hn::Zero(d)),
                                   hn::Div(hn::Set(d, static_cast<float>(LargestWeight)), most));
            hn::StoreU(hn::Mul(most, hn::Set(d, 1.0f / LargestWeight)), d, out[block].scale + row);
            for (int k = 0; k < WordBlock; k += 2) {
                const float* pair = turned + k * SliceRows + row;
                const auto even = hn::NearestInt(hn::Mul(hn::LoadU(d, pair), inverse));
                const auto odd = hn::NearestInt(hn::Mul(hn::LoadU(d, pair + SliceRows), inverse));
                const auto joined =
                    hn::Or(hn::And(even, hn::Set(d32, 0xffff)), hn::ShiftLeft<16>(odd));
                hn::StoreU(joined, d32,
                           reinterpret_cast<std::int32_t*>(out[block].codes[k / 2] + 2 * row));
            }
        }
}

} // namespace
} // namespace HWY_NAMESPACE
} // namespace rookery::cpu
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace rookery::cpu {
HWY_EXPORT(roundRow);
HWY_EXPORT(roundWeights);

namespace {

/// Scratch memory of one thread.
struct WordScratch {
    WordWeights weights[2 * WordSlice::Blocks];
    float turned[SliceColumns * SliceRows];
    float row[SliceColumns];
};

/// Columns [first, first + depth) of 16 rows, or of those that there are, turned.
void widenTurned(const MatrixView& w, int row, int first, int depth, WordScratch& scratch) {
    if (w.layout != MatrixLayout::Rows)
        return widenColumns(w, row, first, depth, scratch.turned, SliceRows);
    for (int lane = 0; lane < SliceRows; ++lane) {
        if (row + lane < w.rows)
            widenRow(w, row + lane, first, depth, scratch.row);
        for (int k = 0; k < depth; ++k)
            scratch.turned[k * SliceRows + lane] = row + lane < w.rows ? scratch.row[k] : 0;
    }
}

} // namespace

bool canMultiplyWords(DType type, int cols) {
    return (type == DType::F16 || type == DType::BF16) && cols > 0 && cols % WordBlock == 0;
}

void roundToWords(const float* x, int cols, WordColumns* out) {
    HWY_DYNAMIC_DISPATCH(roundRow)(x, cols, out);
}

std::size_t multiplyManyWordsScratch() {
    return scratchBytes<WordScratch>();
}

void multiplyManyWords(const MatrixView& w, int rowBegin, int tokens, const WordColumns* x,
                       std::int64_t stride, const MutableRowsView& out, std::byte* scratch) {
    auto& memory = scratchAs<WordScratch>(scratch);
    WordSlice slice;
    slice.weights = memory.weights;
    slice.tokens = tokens;
    slice.stride = stride;
    slice.out = out.data + rowBegin;
    slice.outStride = out.stride;
    slice.rows = std::min(ManyRows, w.rows - rowBegin);
    for (int first = 0; first < w.cols; first += SliceColumns) {
        const int depth = std::min(SliceColumns, w.cols - first);
        slice.blocks = depth / WordBlock;
        for (int row = 0; row < slice.rows; row += SliceRows) {
            widenTurned(w, rowBegin + row, first, depth, memory);
            HWY_DYNAMIC_DISPATCH(roundWeights)
            (memory.turned, slice.blocks, memory.weights + row / SliceRows * WordSlice::Blocks);
        }
        slice.x = x + first / WordBlock;
        slice.isFirst = first == 0;
        multiplySliceAvx512(slice);
    }
}

} // namespace rookery::cpu
#endif
