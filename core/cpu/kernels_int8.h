// SPDX-License-Identifier: Apache-2.0
//
// Products of block types with many activation rows in 8-bit integers (VNNI), where there is no
// tile unit.
//
// An activation row is rounded to bytes with one scale for each 32 columns, as is usual for these
// types. The products of 32 columns (16 where a type has a scale for each 16) are summed in 32-bit
// integers, which is exact, then multiplied by the scales of the weights and of the row, and added
// up in f32. The instructions want weights without sign, so each code stands a constant above the
// signed one, and the sum begins at -constant * (sum of the activations). Types with a minimum keep
// their codes; minimum * (sum of the activations) comes on top.
#pragma once

#include <cstddef>
#include <cstdint>

#include "core/cpu/kernels.h"

namespace rookery::cpu {

/// 32 activations of one token.
struct ByteColumns {
    float scale = 0;
    float sum = 0;              ///< of the 32 rounded activations
    std::int32_t start = 0;     ///< -128 * the sum of `values`
    std::int32_t halfStart = 0; ///< the same for the first 16
    std::int8_t values[32] = {};
};

/// True where the processor multiplies bytes four at a time.
bool hasManyByteProducts();
/// True for types and sizes that multiplyManyBytes() takes.
bool canMultiplyBytes(DType type, int cols);
/// Rounds one row; cols must be a multiple of 32.
void roundToBytes(const float* x, int cols, ByteColumns* out);

/// Bytes of scratch memory that multiplyManyBytes() needs.
std::size_t multiplyManyBytesScratch();
/// out[t][n] for `tokens` tokens, row t of the activations being at x + t * stride, and rows
/// [rowBegin, min(rowBegin + ManyRows, w.rows)) of W; rowBegin is a multiple of ManyRows.
void multiplyManyBytes(const MatrixView& w, int rowBegin, int tokens, const ByteColumns* x,
                       std::int64_t stride, const MutableRowsView& out, std::byte* scratch);

} // namespace rookery::cpu
