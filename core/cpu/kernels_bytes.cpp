// SPDX-License-Identifier: Apache-2.0
//
// Activations in two bytes, and what stands in for all products of bytes on other processors.
// Compiled for AVX-512 alone; see kernels_bytes_strips.cpp for what that forbids.
#include "core/cpu/kernels_bytes.h"

#include "core/cpu/kernels_int_slice.h"

#if defined(__x86_64__)

#include "core/cpu/kernels_bytes-inl.h"

namespace rookery::cpu {

void splitRow(const float* x, int cols, const MutableSplitRow& out) {
    constexpr float Largest = 32639; // 127 * 256 + 127: both bytes have room for a sign
    for (int block = 0; block < cols / ByteBlock; ++block) {
        const __m512 a = _mm512_loadu_ps(x + block * ByteBlock);
        const __m512 b = _mm512_loadu_ps(x + block * ByteBlock + 16);
        const float peak = _mm512_reduce_max_ps(_mm512_max_ps(_mm512_abs_ps(a), _mm512_abs_ps(b)));
        const __m512 inverse = _mm512_set1_ps(peak > 0 ? Largest / peak : 0.0f);
        const __m512i ia = _mm512_cvtps_epi32(_mm512_mul_ps(a, inverse));
        const __m512i ib = _mm512_cvtps_epi32(_mm512_mul_ps(b, inverse));
        std::int8_t* high = out.values + std::int64_t{block} * PairColumns;
        const auto split = [high](__m512i value, int at) {
            const __m512i low = _mm512_srai_epi32(_mm512_slli_epi32(value, 24), 24);
            const __m512i rest = _mm512_srai_epi32(_mm512_sub_epi32(value, low), 8);
            _mm_storeu_si128(reinterpret_cast<__m128i*>(high + at), _mm512_cvtepi32_epi8(rest));
            _mm_storeu_si128(reinterpret_cast<__m128i*>(high + ByteBlock + at),
                             _mm512_cvtepi32_epi8(low));
        };
        split(ia, 0);
        split(ib, 16);
        out.scales[block] = peak / Largest;
        out.sums[block] = _mm512_reduce_add_epi32(_mm512_add_epi32(ia, ib));
    }
}

} // namespace rookery::cpu

#else // other processors: hasByteProducts() is false, so nothing below is ever called

namespace rookery::cpu {

bool canBeStrips(DType, int) {
    return false;
}
void packStrip(DType, const std::byte*, std::int64_t, int, int, std::byte*) {
}
void multiplyStrips(const MatrixView&, int, int, const FewTokens&) {
}
void widenStrip(const MatrixView&, int, int, int, float*, int) {
}
bool canBeBytePanels(DType, int) {
    return false;
}
void packBytePanel(DType, const std::byte*, std::int64_t, int, int, std::byte*) {
}
void multiplyBytePanels(const MatrixView&, int, int, const FewTokens&) {
}
void widenBytePanel(const MatrixView&, int, int, int, float*, int) {
}
void splitRow(const float*, int, const MutableSplitRow&) {
}
void unpackStrip(const MatrixView&, int, int, int, ByteWeights*) {
}
void unpackBytePanel(const MatrixView&, int, int, int, ByteWeights*) {
}

} // namespace rookery::cpu

#endif
