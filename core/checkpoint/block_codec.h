// SPDX-License-Identifier: Apache-2.0
//
// Stored elements to float and back, a row at a time. Rows may lie at any alignment.
// Layouts and values: docs/formats.md, "Quantised blocks".
#pragma once

#include <cstddef>
#include <cstdint>

#include "core/checkpoint/tensor_view.h"

namespace rookery {

/// Decodes `elements` values of `type` at `row` into out[0, elements). `elements` is a whole number
/// of blocks. Every step but the last is exact in float, so the result is the same on every
/// machine.
void decodeRow(DType type, const std::byte* row, std::int64_t elements, float* out);

/// Encode `elements` values; `out` takes elements * 2 bytes. Rounding: nearest, ties to even.
void encodeF16(const float* values, std::int64_t elements, std::byte* out);
void encodeBf16(const float* values, std::int64_t elements, std::byte* out);

/// Encodes blocks of 32 as Q8_0: d = max|x| / 127, code = x / d rounded to nearest, ties away from
/// zero. `elements` is a multiple of 32; `out` takes 34 bytes a block. NaN counts as 0.
void encodeQ8_0(const float* values, std::int64_t elements, std::byte* out);

/// Encodes blocks of 32 as Q4_0: d = (the value of largest magnitude, the first of equals) / -8,
/// code = floor(x / d + 8.5), at most 15. `out` takes 18 bytes a block. NaN counts as 0.
void encodeQ4_0(const float* values, std::int64_t elements, std::byte* out);

/// Encodes `elements` values as F32 (a copy), F16, BF16, Q8_0 or Q4_0; `out` takes rowBytesOf(type, elements).
void encodeRow(DType type, const float* values, std::int64_t elements, std::byte* out);

} // namespace rookery
