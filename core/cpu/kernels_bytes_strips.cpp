// SPDX-License-Identifier: Apache-2.0
//
// Strips: 16 rows side by side. Compiled for AVX-512 with VNNI alone, so nothing here may be shared
// with other files: no function templates or inline functions of other headers that the linker
// could choose for all of them.
#include "core/cpu/kernels_bytes.h"

#if defined(__x86_64__)

#include "core/cpu/kernels_bytes-inl.h"
#include "core/cpu/kernels_int_slice.h"
#include "core/cpu/transpose16-inl.h"

namespace rookery::cpu {
namespace {

std::int32_t fourBytes(const std::int8_t* from) {
    std::int32_t value;
    __builtin_memcpy(&value, from, sizeof value);
    return value;
}

struct Codes {
    __m512i group[8]; ///< four columns each, one row in each lane
};

/// The codes of a block; of q4_0 the groups 4 .. 7 are 16 times the codes, as they lie in the byte.
template <DType Type> inline Codes loadRawCodes(const std::byte* from) {
    Codes codes;
    if (Type == DType::Q8_0) {
        for (int g = 0; g < 8; ++g)
            codes.group[g] = _mm512_loadu_si512(from + 64 * g);
        return codes;
    }
    for (int g = 0; g < 4; ++g) {
        const __m512i packed = _mm512_loadu_si512(from + 64 * g);
        codes.group[g] = _mm512_and_si512(packed, _mm512_set1_epi8(15));
        codes.group[g + 4] = _mm512_and_si512(packed, _mm512_set1_epi8(-16));
    }
    return codes;
}

template <DType Type> inline Codes loadCodes(const std::byte* from) {
    Codes codes = loadRawCodes<Type>(from);
    if (Type == DType::Q4_0)
        for (int g = 4; g < 8; ++g)
            codes.group[g] = _mm512_srli_epi16(codes.group[g], 4);
    return codes;
}

/// Sums of what loadRawCodes() gave times one block of x. Four chains of products, since each
/// product waits for the one before it in its chain.
template <DType Type>
inline __m512i multiplyCodes(const Codes& codes, const SplitRowView& x, int block) {
    const std::int8_t* high = x.values + std::int64_t{block} * PairColumns;
    const std::int8_t* low = high + ByteBlock;
    __m512i highs[2] = {_mm512_setzero_si512(), _mm512_setzero_si512()};
    __m512i lows[2] = {_mm512_set1_epi32(-offsetOf(Type) * x.sums[block]), _mm512_setzero_si512()};
    for (int g = 0; g < 4; ++g)
        for (int half = 0; half < 2; ++half) {
            const int at = 16 * half + 4 * g;
            const __m512i group = codes.group[4 * half + g];
            highs[half] =
                _mm512_dpbusd_epi32(highs[half], group, _mm512_set1_epi32(fourBytes(high + at)));
            lows[half] =
                _mm512_dpbusd_epi32(lows[half], group, _mm512_set1_epi32(fourBytes(low + at)));
        }
    if (Type == DType::Q8_0)
        return _mm512_add_epi32(_mm512_slli_epi32(_mm512_add_epi32(highs[0], highs[1]), 8),
                                _mm512_add_epi32(lows[0], lows[1]));
    const __m512i first = _mm512_add_epi32(_mm512_slli_epi32(highs[0], 8), lows[0]);
    const __m512i second =
        _mm512_add_epi32(_mm512_slli_epi32(highs[1], 4), _mm512_srai_epi32(lows[1], 4));
    return _mm512_add_epi32(first, second);
}

/// One strip times T tokens from x[first].
template <DType Type, int T>
inline void multiplyStrip(const MatrixView& w, int row, const FewTokens& few, int first) {
    constexpr int BlockCodes = Type == DType::Q8_0 ? 512 : 256;
    constexpr int PairBytes = 64 + 2 * BlockCodes;
    // Some hundred nanoseconds of streaming ahead; the strips lie one behind the other.
    constexpr int Ahead = 4096;
    __m512 sum[T];
    for (int t = 0; t < T; ++t)
        sum[t] = _mm512_setzero_ps();
    const std::byte* pair = w.data + std::int64_t{row} * w.rowBytes;
    const int blocks = w.cols / ByteBlock;
    for (int block = 0; block < blocks; ++block) {
        const int half = block % 2;
        const std::byte* codeBytesOfBlock = pair + 64 + half * BlockCodes;
        for (int line = 0; line < BlockCodes; line += 64)
            _mm_prefetch(reinterpret_cast<const char*>(codeBytesOfBlock + line + Ahead),
                         _MM_HINT_T0);
        const __m512 scales = loadScales(pair + 32 * half);
        const Codes codes = loadRawCodes<Type>(codeBytesOfBlock);
        for (int t = 0; t < T; ++t) {
            const SplitRowView& x = few.split[first + t];
            sum[t] =
                _mm512_fmadd_ps(_mm512_cvtepi32_ps(multiplyCodes<Type>(codes, x, block)),
                                _mm512_mul_ps(scales, _mm512_set1_ps(x.scales[block])), sum[t]);
        }
        if (half == 1)
            pair += PairBytes;
    }
    const int rows = leastOf(StripRows, w.rows - row);
    const auto mask = static_cast<__mmask16>((1u << rows) - 1);
    for (int t = 0; t < T; ++t)
        _mm512_mask_storeu_ps(few.out[first + t] + row, mask, sum[t]);
}

template <DType Type>
void multiplyStripsOf(const MatrixView& w, int rowBegin, int rowEnd, const FewTokens& few) {
    for (int row = rowBegin; row < rowEnd; row += StripRows) {
        int t = 0;
        for (; t + 4 <= few.tokens; t += 4)
            multiplyStrip<Type, 4>(w, row, few, t);
        if (t + 2 <= few.tokens) {
            multiplyStrip<Type, 2>(w, row, few, t);
            t += 2;
        }
        if (t < few.tokens)
            multiplyStrip<Type, 1>(w, row, few, t);
    }
}

/// Stores four columns of 16 rows, byte j of each lane being column j.
inline void storeFour(__m512i codes, __m512 scales, __m512 offset, float* out, int stride) {
    const __m512i byte = _mm512_set1_epi32(0xff);
    for (int j = 0; j < 4; ++j) {
        const __m512i code =
            _mm512_and_si512(_mm512_srli_epi32(codes, static_cast<unsigned>(8 * j)), byte);
        _mm512_storeu_ps(out + std::int64_t{j} * stride,
                         _mm512_mul_ps(_mm512_sub_ps(_mm512_cvtepi32_ps(code), offset), scales));
    }
}

template <DType Type>
void widenStripOf(const MatrixView& w, int row, int first, int depth, float* out, int stride) {
    constexpr int BlockCodes = Type == DType::Q8_0 ? 512 : 256;
    const std::byte* strip = w.data + std::int64_t{row} * w.rowBytes;
    const __m512 offset = _mm512_set1_ps(static_cast<float>(offsetOf(Type)));
    for (int k = 0; k < depth; k += ByteBlock) {
        const int block = (first + k) / ByteBlock;
        const std::byte* pair = strip + std::int64_t{block / 2} * (64 + 2 * BlockCodes);
        const __m512 scales = loadScales(pair + 32 * (block % 2));
        const Codes codes = loadCodes<Type>(pair + 64 + (block % 2) * BlockCodes);
        for (int g = 0; g < 8; ++g)
            storeFour(codes.group[g], scales, offset, out + std::int64_t{k + 4 * g} * stride,
                      stride);
    }
}

template <DType Type>
void unpackStripOf(const MatrixView& w, int row, int first, int count, ByteWeights* out) {
    constexpr int BlockCodes = Type == DType::Q8_0 ? 512 : 256;
    const std::byte* strip = w.data + std::int64_t{row} * w.rowBytes;
    const __m512i shift = _mm512_set1_epi8(128 - offsetOf(Type));
    for (int i = 0; i < count; ++i) {
        const int block = first + i;
        const std::byte* pair = strip + std::int64_t{block / 2} * (64 + 2 * BlockCodes);
        const Codes codes = loadCodes<Type>(pair + 64 + (block % 2) * BlockCodes);
        _mm512_store_ps(out[i].scale, loadScales(pair + 32 * (block % 2)));
        for (int g = 0; g < 8; ++g)
            _mm512_store_si512(out[i].codes[g], _mm512_add_epi8(codes.group[g], shift));
    }
}

} // namespace

bool canBeStrips(DType type, int cols) {
    return (type == DType::Q8_0 || type == DType::Q4_0) && cols > 0 && cols % PairColumns == 0;
}

void packStrip(DType type, const std::byte* rows, std::int64_t rowBytes, int count, int cols,
               std::byte* strip) {
    const int blockSize = 2 + codeBytes(type);
    const int blockCodes = StripRows * codeBytes(type);
    for (int block = 0; block < cols / ByteBlock; ++block) {
        std::byte* pair = strip + std::int64_t{block / 2} * (64 + 2 * blockCodes);
        std::byte* scales = pair + 32 * (block % 2);
        std::byte* codes = pair + 64 + (block % 2) * blockCodes;
        // One row of a block is 8 dwords of q8_0 or 4 of q4_0; sixteen of them are turned at once.
        __m512i v[16];
        for (int row = 0; row < StripRows; ++row) {
            const std::byte* from = rows + row * rowBytes + std::int64_t{block} * blockSize;
            if (row >= count) {
                __builtin_memset(scales + 2 * row, 0, 2);
                v[row] = _mm512_setzero_si512();
                continue;
            }
            __builtin_memcpy(scales + 2 * row, from, 2);
            if (type == DType::Q8_0)
                v[row] = _mm512_zextsi256_si512(
                    _mm256_xor_si256(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(from + 2)),
                                     _mm256_set1_epi8(-128)));
            else
                v[row] = _mm512_zextsi128_si512(
                    _mm_loadu_si128(reinterpret_cast<const __m128i*>(from + 2)));
        }
        transpose16(v);
        for (int g = 0; g < codeBytes(type) / 4; ++g)
            _mm512_storeu_si512(codes + 64 * g, v[g]);
    }
}

void multiplyStrips(const MatrixView& w, int rowBegin, int rowEnd, const FewTokens& few) {
    if (w.type == DType::Q8_0)
        multiplyStripsOf<DType::Q8_0>(w, rowBegin, rowEnd, few);
    else
        multiplyStripsOf<DType::Q4_0>(w, rowBegin, rowEnd, few);
}

void widenStrip(const MatrixView& w, int rowBegin, int first, int depth, float* out, int stride) {
    if (w.type == DType::Q8_0)
        widenStripOf<DType::Q8_0>(w, rowBegin, first, depth, out, stride);
    else
        widenStripOf<DType::Q4_0>(w, rowBegin, first, depth, out, stride);
}

void unpackStrip(const MatrixView& w, int rowBegin, int first, int count, ByteWeights* out) {
    if (w.type == DType::Q8_0)
        unpackStripOf<DType::Q8_0>(w, rowBegin, first, count, out);
    else
        unpackStripOf<DType::Q4_0>(w, rowBegin, first, count, out);
}

} // namespace rookery::cpu

#endif
