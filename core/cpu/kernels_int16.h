// SPDX-License-Identifier: Apache-2.0
//
// Products of f16 and bf16 weights with many activation rows in 16-bit integers (AVX-512 VNNI),
// where there is no tile unit: twice as many for each instruction as in f32. (With AVX2 the half as
// many registers leave too little of that.)
//
// Weights are rounded to 15 bits and activations to 13 with one scale for each 32 columns, so that
// the sum of 32 products fits a 32-bit integer. On the average that is as fine as the 11 bits that
// engines usually give activations of f16 models. Of the ways to share 28 bits this one moved the
// logits of the conformance models least: weights have the larger peaks.
#pragma once

#include <cstddef>
#include <cstdint>

#include "core/cpu/kernels.h"

namespace rookery::cpu {

/// 32 activations of one token.
struct WordColumns {
    float scale = 0;
    std::int16_t values[32] = {};
};

/// The largest rounded weight and activation: 32 products of such stay below 2^31.
constexpr int LargestWeight = 16383;
constexpr int LargestRounded = 4095;

/// True for types and sizes that multiplyManyWords() takes.
bool canMultiplyWords(DType type, int cols);
/// Rounds one row; cols must be a multiple of 32.
void roundToWords(const float* x, int cols, WordColumns* out);

/// Bytes of scratch memory that multiplyManyWords() needs.
std::size_t multiplyManyWordsScratch();
/// As multiplyManyBytes(); only where hasByteProducts() is true.
void multiplyManyWords(const MatrixView& w, int rowBegin, int tokens, const WordColumns* x,
                       std::int64_t stride, const MutableRowsView& out, std::byte* scratch);

} // namespace rookery::cpu
