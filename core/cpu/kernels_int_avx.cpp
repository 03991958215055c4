// SPDX-License-Identifier: Apache-2.0
//
// Compiled for AVX2 with AVX-VNNI alone; see kernels_bytes.cpp for what that forbids.
#include "core/cpu/kernels_int_slice.h"

#if defined(__x86_64__)

#include <immintrin.h>

#include "core/cpu/kernels_int-inl.h"

namespace rookery::cpu {
namespace {

struct AvxVnni {
    using Float = __m256;
    using Int = __m256i;
    static constexpr int Lanes = 8;
    static constexpr int Tokens = 3; ///< 12 of 16 registers are sums
    static Float zero() { return _mm256_setzero_ps(); }
    static Float set(float value) { return _mm256_set1_ps(value); }
    static Float load(const float* from) { return _mm256_loadu_ps(from); }
    static void store(float* to, Float value) { _mm256_storeu_ps(to, value); }
    static Float add(Float a, Float b) { return _mm256_add_ps(a, b); }
    static Float multiply(Float a, Float b) { return _mm256_mul_ps(a, b); }
    static Float multiplyAdd(Float a, Float b, Float c) { return _mm256_fmadd_ps(a, b, c); }
    static Float toFloat(Int value) { return _mm256_cvtepi32_ps(value); }
    static Int setInt(std::int32_t value) { return _mm256_set1_epi32(value); }
    static Int loadInt(const void* from) {
        return _mm256_loadu_si256(static_cast<const __m256i*>(from));
    }
    static Int addProducts(Int sum, Int codes, Int x, const ByteWeights*) {
        return _mm256_dpbusd_avx_epi32(sum, codes, x);
    }
};

} // namespace

void multiplySliceAvx(const ByteSlice& slice) {
    multiplyBytesWith<AvxVnni>(slice);
}

} // namespace rookery::cpu

#else

namespace rookery::cpu {
void multiplySliceAvx(const ByteSlice&) {
}
} // namespace rookery::cpu

#endif
