// SPDX-License-Identifier: Apache-2.0
//
// Between kernels_int8.cpp and kernels_int16.cpp, which unpack weights of all types and layouts to
// one form each, and the files with the instructions that multiply them.
#pragma once

#include <cstddef>
#include <cstdint>

#include "core/cpu/kernels_int16.h"
#include "core/cpu/kernels_int8.h"

namespace rookery::cpu {

/// Rows side by side.
constexpr int SliceRows = 16;

/// One block of 32 columns of 16 rows.
struct alignas(64) ByteWeights {
    float scale[SliceRows];
    float second[SliceRows];              ///< scale of columns 16 .. 31, or minimum
    std::uint8_t codes[8][SliceRows * 4]; ///< [four columns][row][column]
};

enum class ByteForm : std::uint8_t {
    OneScale,  ///< codes stand 128 above the signed ones
    TwoScales, ///< the same, 16 columns for each scale
    Minimum,   ///< weight = scale * code + minimum
};

/// The same for 16-bit integers.
struct alignas(64) WordWeights {
    float scale[SliceRows];
    std::int16_t codes[16][SliceRows * 2]; ///< [two columns][row][column]
};

/// What one slice of columns gives to `tokens` tokens and 32 rows.
template <class WeightsT, class ColumnsT, int MostBlocks> struct ProductSlice {
    using Weights = WeightsT;
    using Columns = ColumnsT;
    /// Blocks that are unpacked together: with 32 rows they stay in the first-level cache.
    static constexpr int Blocks = MostBlocks;
    const Weights* weights = nullptr; ///< [2][Blocks]
    int blocks = 0;
    ByteForm form = ByteForm::OneScale; ///< of bytes
    int tokens = 0;
    const Columns* x = nullptr; ///< of the first block
    std::int64_t stride = 0;    ///< from token to token, in blocks
    float* out = nullptr;       ///< of the first row
    std::int64_t outStride = 0;
    int rows = 0;         ///< 1 .. 32, of which results are wanted
    bool isFirst = false; ///< `out` is overwritten; else the products are added to it
};
using ByteSlice = ProductSlice<ByteWeights, ByteColumns, 16>;
using WordSlice = ProductSlice<WordWeights, WordColumns, 8>;

/// With AVX-512 VNNI.
void multiplySliceAvx512(const ByteSlice& slice);
void multiplySliceAvx512(const WordSlice& slice);
/// With AVX-VNNI.
void multiplySliceAvx(const ByteSlice& slice);

/// Blocks [first, first + count) of the 16 rows from rowBegin of a matrix of MatrixLayout::Strips.
void unpackStrip(const MatrixView& w, int rowBegin, int first, int count, ByteWeights* out);
/// The same for MatrixLayout::Panels.
void unpackBytePanel(const MatrixView& w, int rowBegin, int first, int count, ByteWeights* out);

} // namespace rookery::cpu
