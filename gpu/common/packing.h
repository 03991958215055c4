// SPDX-License-Identifier: Apache-2.0
//
// How matrices lie in a device's memory. A matrix is cut into blocks of RowBlock rows, and within a
// block the rows are interleaved in chunks of 16 bytes: chunk 0 of every row, chunk 1 of every row,
// and so on. Threads that each own a row then read neighbouring chunks at the same time, with loads
// of 16 bytes and without sums across threads, whatever the width of a subgroup or warp.
//
//     f32:  4 weights a chunk      f16, bf16:  8      q8_0:  16 codes      q4_0:  32 codes
//
// Behind the chunks of a block of a quantised type lie its scales, f16, two a word: word s of a row
// has those of its quantised blocks 2s (low half) and 2s + 1. Rows and columns that are not there
// are zero.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "core/checkpoint/tensor_view.h"
#include "core/engine/backend.h"
#include "core/model/weight_source.h"

namespace rookery::gpu {

constexpr int RowBlock = 32;
constexpr int ChunkBytes = 16;

struct PackedShape {
    DType type = DType::F32; ///< F32, F16, BF16, Q8_0 or Q4_0
    int rows = 0;
    int cols = 0;
    int blocks = 0;              ///< of RowBlock rows, the last one filled up
    int chunks = 0;              ///< in a row
    int scaleWords = 0;          ///< in a row; 0 for floats
    std::int64_t blockBytes = 0; ///< of one block of rows, a multiple of 16
    std::int64_t byteCount() const { return blocks * blockBytes; }
};

PackedShape packedShape(DType type, int rows, int cols);

/// The type that a device holds: the file's own for F32, F16, BF16, Q8_0 and Q4_0 in Auto. Other
/// block types become Q8_0, whose rounding (at most 1/254 of the largest of 32 weights) is finer
/// than the steps of these types; matrices without whole blocks of 32 become F16 or F32. Low-rank
/// factors are never forced to a block type: small, read for every token, sensitive to rounding.
/// A matrix that was changed after reading (merged, rescaled) keeps 16 bits only if that is exact,
/// which reads all of it.
DType deviceType(const WeightSource& source, WeightType wanted, int vocabulary);

/// Writes blocks first .. first + count - 1 of rows; out: exactly count * blockBytes.
void packBlocks(const WeightSource& source, const PackedShape& shape, int first, int count,
                std::span<std::byte> out);

} // namespace rookery::gpu
