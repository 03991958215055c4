// SPDX-License-Identifier: Apache-2.0
//
// Compiled for AVX-512 with VNNI alone; see kernels_bytes.cpp for what that forbids.
#include "core/cpu/kernels_int_slice.h"

#if defined(__x86_64__)

#include <immintrin.h>

#include "core/cpu/kernels_int-inl.h"

namespace rookery::cpu {
namespace {

struct Avx512 {
    using Float = __m512;
    using Int = __m512i;
    static constexpr int Lanes = 16;
    /// 24 of 32 registers are sums; the products of one wait for those before them for as long as
    /// the others take.
    static constexpr int Tokens = 6;
    static Float zero() { return _mm512_setzero_ps(); }
    static Float set(float value) { return _mm512_set1_ps(value); }
    static Float load(const float* from) { return _mm512_loadu_ps(from); }
    static void store(float* to, Float value) { _mm512_storeu_ps(to, value); }
    static Float add(Float a, Float b) { return _mm512_add_ps(a, b); }
    static Float multiply(Float a, Float b) { return _mm512_mul_ps(a, b); }
    static Float multiplyAdd(Float a, Float b, Float c) { return _mm512_fmadd_ps(a, b, c); }
    static Float toFloat(Int value) { return _mm512_cvtepi32_ps(value); }
    static Int setInt(std::int32_t value) { return _mm512_set1_epi32(value); }
    static Int loadInt(const void* from) { return _mm512_loadu_si512(from); }
    static Int addProducts(Int sum, Int codes, Int x, const ByteWeights*) {
        return _mm512_dpbusd_epi32(sum, codes, x);
    }
    static Int addProducts(Int sum, Int codes, Int x, const WordWeights*) {
        return _mm512_dpwssd_epi32(sum, codes, x);
    }
};

} // namespace

void multiplySliceAvx512(const ByteSlice& slice) {
    multiplyBytesWith<Avx512>(slice);
}

void multiplySliceAvx512(const WordSlice& slice) {
    multiplySliceOf<Avx512, ByteForm::OneScale>(slice);
}

} // namespace rookery::cpu

#else

namespace rookery::cpu {
void multiplySliceAvx512(const ByteSlice&) {
}
void multiplySliceAvx512(const WordSlice&) {
}
} // namespace rookery::cpu

#endif
