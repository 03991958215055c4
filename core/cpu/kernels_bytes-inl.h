// SPDX-License-Identifier: Apache-2.0
//
// What the kernels for products of bytes share. For files that are compiled for AVX-512 alone;
// everything has internal linkage, so that the linker cannot choose one file's copy for a file with
// other flags.
#pragma once

#include <immintrin.h>

#include <cstddef>
#include <cstdint>

#include "core/cpu/kernels_bytes.h"

namespace rookery::cpu {
namespace {

/// Bytes of a split activation row in one block: high bytes, then low bytes.
constexpr int PairColumns = 2 * ByteBlock;

[[maybe_unused]] int leastOf(int a, int b) {
    return a < b ? a : b;
}

[[maybe_unused]] constexpr int codeBytes(DType type) { // of a block of 32
    return type == DType::Q8_0 ? 32 : 16;
}

/// What a code without sign stands above the signed one.
constexpr int offsetOf(DType type) {
    return type == DType::Q8_0 ? 128 : 8;
}

inline __m512 loadScales(const std::byte* from) {
    return _mm512_cvtph_ps(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(from)));
}

} // namespace
} // namespace rookery::cpu
