// SPDX-License-Identifier: Apache-2.0
//
// For files that are compiled for AVX-512 alone. A function with internal linkage: the linker cannot choose one
// file's copy for a file with other flags.
#pragma once

#include <immintrin.h>

namespace rookery::cpu {
namespace {

/// Turns 16 rows of 16 dwords to columns.
inline void transpose16(__m512i v[16]) {
    __m512i t[16];
    for (int i = 0; i < 8; ++i) {
        t[2 * i] = _mm512_unpacklo_epi32(v[2 * i], v[2 * i + 1]);
        t[2 * i + 1] = _mm512_unpackhi_epi32(v[2 * i], v[2 * i + 1]);
    }
    for (int i = 0; i < 4; ++i) {
        v[4 * i] = _mm512_unpacklo_epi64(t[4 * i], t[4 * i + 2]);
        v[4 * i + 1] = _mm512_unpackhi_epi64(t[4 * i], t[4 * i + 2]);
        v[4 * i + 2] = _mm512_unpacklo_epi64(t[4 * i + 1], t[4 * i + 3]);
        v[4 * i + 3] = _mm512_unpackhi_epi64(t[4 * i + 1], t[4 * i + 3]);
    }
    // v[4 g + j] holds, in 128-bit lane l, column 4 l + j of rows 4 g .. 4 g + 3.
    for (int j = 0; j < 4; ++j) {
        const __m512i a = _mm512_shuffle_i32x4(v[j], v[4 + j], 0x88);
        const __m512i b = _mm512_shuffle_i32x4(v[8 + j], v[12 + j], 0x88);
        const __m512i c = _mm512_shuffle_i32x4(v[j], v[4 + j], 0xdd);
        const __m512i d = _mm512_shuffle_i32x4(v[8 + j], v[12 + j], 0xdd);
        t[j] = _mm512_shuffle_i32x4(a, b, 0x88);
        t[8 + j] = _mm512_shuffle_i32x4(a, b, 0xdd);
        t[4 + j] = _mm512_shuffle_i32x4(c, d, 0x88);
        t[12 + j] = _mm512_shuffle_i32x4(c, d, 0xdd);
    }
    for (int i = 0; i < 16; ++i)
        v[i] = t[i];
}

} // namespace
} // namespace rookery::cpu
