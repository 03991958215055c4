// SPDX-License-Identifier: Apache-2.0
//
// Compiled for AVX-512 with VNNI alone, so nothing here may be shared with other files: no function
// templates or inline functions of other headers that the linker could choose for all of them.
#include "core/cpu/kernels_bytes.h"

#if defined(__x86_64__)

#include <immintrin.h>

#include "core/cpu/transpose16-inl.h"

namespace rookery::cpu {
namespace {

constexpr int PairColumns = 2 * ByteBlock;
/// Most rows of a byte panel that one pass over a block keeps in registers: four vectors of sums.
constexpr int UnitRows = 64;

int leastOf(int a, int b) {
    return a < b ? a : b;
}

const std::uint8_t* unsignedBytes(const std::byte* bytes) {
    return reinterpret_cast<const std::uint8_t*>(bytes);
}

std::int32_t fourBytes(const std::int8_t* from) {
    std::int32_t value;
    __builtin_memcpy(&value, from, sizeof value);
    return value;
}

int codeBytes(DType type) { // of a block of 32
    return type == DType::Q8_0 ? 32 : 16;
}

/// Code k of a block as it lies in a GGUF row, without sign.
std::uint8_t codeAt(DType type, const std::uint8_t* block, int k) {
    const std::uint8_t* codes = block + 2;
    if (type == DType::Q8_0)
        return static_cast<std::uint8_t>(codes[k] ^ 0x80);
    return k < 16 ? codes[k] & 15 : static_cast<std::uint8_t>(codes[k - 16] >> 4);
}

/// What a code without sign stands above the signed one.
constexpr int offsetOf(DType type) {
    return type == DType::Q8_0 ? 128 : 8;
}

// ---- Strips. ----

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

inline __m512 loadScales(const std::byte* from) {
    return _mm512_cvtph_ps(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(from)));
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

// ---- Panels. ----
//
// Rows lie in units of 64 in an order that makes joining the bytes of four columns give whole
// vectors of neighbouring rows: row 16 v + 4 l + i of a unit is at byte 16 l + 4 v + i. A byte of
// q4_0 holds rows n (low) and n + 64 (high), so that its unit is 128 rows.

int placeInUnit(int row) {
    return 16 * (row / 4 % 4) + 4 * (row / 16) + row % 4;
}

std::int64_t panelBlockBytes(DType type, int panelRows) {
    return std::int64_t{panelRows} * (2 + codeBytes(type));
}

/// Joins one byte of four columns each to dwords: out[v] holds rows 16 v .. 16 v + 15.
inline void joinColumns(const __m512i column[4], __m512i out[4]) {
    const __m512i low01 = _mm512_unpacklo_epi8(column[0], column[1]);
    const __m512i high01 = _mm512_unpackhi_epi8(column[0], column[1]);
    const __m512i low23 = _mm512_unpacklo_epi8(column[2], column[3]);
    const __m512i high23 = _mm512_unpackhi_epi8(column[2], column[3]);
    out[0] = _mm512_unpacklo_epi16(low01, low23);
    out[1] = _mm512_unpackhi_epi16(low01, low23);
    out[2] = _mm512_unpacklo_epi16(high01, high23);
    out[3] = _mm512_unpackhi_epi16(high01, high23);
}

/// The columns of a block whose activation is not zero, in groups of four; the last group repeats
/// a column with an activation of zero.
struct ActiveColumns {
    int groups = 0;
    std::uint8_t column[32];
    std::int32_t high[8]; ///< the high bytes of four activations
    std::int32_t low[8];
};

inline void gatherActive(std::uint32_t bits, const std::int8_t* high, ActiveColumns& active) {
    alignas(4) std::int8_t highs[32];
    alignas(4) std::int8_t lows[32];
    int count = 0;
    for (; bits != 0; bits &= bits - 1) {
        const int k = __builtin_ctz(bits);
        active.column[count] = static_cast<std::uint8_t>(k);
        highs[count] = high[k];
        lows[count] = high[ByteBlock + k];
        ++count;
    }
    for (; count % 4 != 0; ++count) {
        active.column[count] = active.column[count - 1];
        highs[count] = 0;
        lows[count] = 0;
    }
    active.groups = count / 4;
    __builtin_memcpy(active.high, highs, static_cast<std::size_t>(count));
    __builtin_memcpy(active.low, lows, static_cast<std::size_t>(count));
}

inline void addScaled(const __m512i high[4], const __m512i low[4], const std::byte* scales,
                      float factor, float* out) {
    for (int v = 0; v < 4; ++v) {
        const __m512i total = _mm512_add_epi32(_mm512_slli_epi32(high[v], 8), low[v]);
        const __m512 scale = _mm512_mul_ps(loadScales(scales + 32 * v), _mm512_set1_ps(factor));
        _mm512_storeu_ps(out + 16 * v, _mm512_fmadd_ps(_mm512_cvtepi32_ps(total), scale,
                                                       _mm512_loadu_ps(out + 16 * v)));
    }
}

/// Adds what one block of columns gives to one unit of rows.
template <DType Type>
inline void addUnit(const std::byte* scales, const std::byte* codes, std::int64_t columnBytes,
                    const ActiveColumns& active, std::int32_t bias, float factor, float* out) {
    constexpr int Parts = Type == DType::Q8_0 ? 1 : 2; // low and high nibbles
    const __m512i low4 = _mm512_set1_epi8(15);
    __m512i high[Parts][4];
    __m512i low[Parts][4];
    for (int p = 0; p < Parts; ++p)
        for (int v = 0; v < 4; ++v) {
            high[p][v] = _mm512_setzero_si512();
            low[p][v] = _mm512_set1_epi32(bias);
        }
    for (int g = 0; g < active.groups; ++g) {
        __m512i column[4];
        for (int j = 0; j < 4; ++j)
            column[j] = _mm512_loadu_si512(codes + active.column[4 * g + j] * columnBytes);
        __m512i joined[4];
        joinColumns(column, joined);
        const __m512i highX = _mm512_set1_epi32(active.high[g]);
        const __m512i lowX = _mm512_set1_epi32(active.low[g]);
        for (int v = 0; v < 4; ++v) {
            __m512i part[Parts];
            part[0] = Parts == 1 ? joined[v] : _mm512_and_si512(joined[v], low4);
            if (Parts == 2)
                part[Parts - 1] = _mm512_and_si512(_mm512_srli_epi16(joined[v], 4), low4);
            for (int p = 0; p < Parts; ++p) {
                high[p][v] = _mm512_dpbusd_epi32(high[p][v], part[p], highX);
                low[p][v] = _mm512_dpbusd_epi32(low[p][v], part[p], lowX);
            }
        }
    }
    for (int p = 0; p < Parts; ++p)
        addScaled(high[p], low[p], scales + 2 * UnitRows * p, factor, out + UnitRows * p);
}

/// Columns of blocks [begin, end) of one panel times one token, added to out.
template <DType Type>
void addBlocks(const MatrixView& w, const std::byte* panel, int begin, int end,
               const SplitRowView& x, const std::uint32_t* nonZero, float* out) {
    constexpr int Step = Type == DType::Q8_0 ? UnitRows : 2 * UnitRows;
    const std::int64_t blockBytes = panelBlockBytes(Type, w.panelRows);
    const std::int64_t columnBytes = std::int64_t{w.panelRows} * codeBytes(Type) / ByteBlock;
    for (int block = begin; block < end; ++block) {
        if (nonZero[block] == 0)
            continue;
        ActiveColumns active;
        gatherActive(nonZero[block], x.values + std::int64_t{block} * PairColumns, active);
        const std::byte* scales = panel + block * blockBytes;
        const std::byte* codes = scales + std::int64_t{w.panelRows} * 2;
        if (block + 1 < end) { // what the next block will read
            const std::byte* next = codes + blockBytes;
            for (std::uint32_t bits = nonZero[block + 1]; bits != 0; bits &= bits - 1) {
                const std::byte* column = next + __builtin_ctz(bits) * columnBytes;
                for (std::int64_t at = 0; at < columnBytes; at += 64)
                    _mm_prefetch(reinterpret_cast<const char*>(column + at), _MM_HINT_T0);
            }
        }
        const std::int32_t bias = -offsetOf(Type) * x.sums[block];
        for (int row = 0; row < w.panelRows; row += Step)
            addUnit<Type>(scales + 2 * row, codes + std::int64_t{row} * codeBytes(Type) / ByteBlock,
                          columnBytes, active, bias, x.scales[block], out + row);
    }
}

template <DType Type>
void multiplyBytePanelsOf(const MatrixView& w, int rowBegin, int rowEnd, const FewTokens& few) {
    // A few blocks of a panel stay in the cache while all tokens pass over them.
    constexpr int BlocksAtOnce = 8;
    const int blocks = w.cols / ByteBlock;
    for (int row = rowBegin; row < rowEnd; row += w.panelRows) {
        const std::byte* panel = w.data + std::int64_t{row} * w.rowBytes;
        for (int t = 0; t < few.tokens; ++t)
            for (int n = 0; n < w.panelRows; ++n)
                few.out[t][row + n] = 0;
        const int step = few.tokens == 1 ? blocks : BlocksAtOnce;
        for (int begin = 0; begin < blocks; begin += step)
            for (int t = 0; t < few.tokens; ++t)
                addBlocks<Type>(w, panel, begin, leastOf(blocks, begin + step), few.split[t],
                                few.nonZero[t], few.out[t] + row);
    }
}

template <DType Type>
void widenBytePanelOf(const MatrixView& w, int row, int first, int depth, float* out, int stride) {
    const int rowInPanel = row % w.panelRows;
    const std::byte* panel = w.data + std::int64_t{row - rowInPanel} * w.rowBytes;
    const std::int64_t columnBytes = std::int64_t{w.panelRows} * codeBytes(Type) / ByteBlock;
    // Sixteen rows are four times four bytes, 16 apart.
    const int unit = Type == DType::Q8_0 ? UnitRows : 2 * UnitRows;
    const int inUnit = rowInPanel % unit;
    const int place = rowInPanel / unit * UnitRows + placeInUnit(inUnit % UnitRows);
    const bool isHighNibble = inUnit >= UnitRows;
    const __m512 offset = _mm512_set1_ps(static_cast<float>(offsetOf(Type)));
    for (int k = 0; k < depth; ++k) {
        const int block = (first + k) / ByteBlock;
        const std::byte* scales = panel + block * panelBlockBytes(Type, w.panelRows);
        const std::byte* column =
            scales + std::int64_t{w.panelRows} * 2 + (first + k) % ByteBlock * columnBytes + place;
        alignas(16) std::uint8_t bytes[16];
        for (int i = 0; i < 4; ++i)
            __builtin_memcpy(bytes + 4 * i, column + 16 * i, 4);
        __m512i code = _mm512_cvtepu8_epi32(_mm_load_si128(reinterpret_cast<__m128i*>(bytes)));
        if (Type == DType::Q4_0)
            code = _mm512_and_si512(isHighNibble ? _mm512_srli_epi32(code, 4) : code,
                                    _mm512_set1_epi32(15));
        _mm512_storeu_ps(out + std::int64_t{k} * stride,
                         _mm512_mul_ps(_mm512_sub_ps(_mm512_cvtepi32_ps(code), offset),
                                       loadScales(scales + 2 * rowInPanel)));
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

bool canBeBytePanels(DType type, int rows) {
    return rows > 0 && ((type == DType::Q8_0 && rows % UnitRows == 0) ||
                        (type == DType::Q4_0 && rows % (2 * UnitRows) == 0));
}

void packBytePanel(DType type, const std::byte* rows, std::int64_t rowBytes, int panelRows,
                   int cols, std::byte* panel) {
    const int blockSize = 2 + codeBytes(type);
    const std::int64_t columnBytes = std::int64_t{panelRows} * codeBytes(type) / ByteBlock;
    for (int block = 0; block < cols / ByteBlock; ++block) {
        std::byte* scales = panel + block * panelBlockBytes(type, panelRows);
        auto* codes = reinterpret_cast<std::uint8_t*>(scales + std::int64_t{panelRows} * 2);
        for (int row = 0; row < panelRows; ++row) {
            const std::uint8_t* from =
                unsignedBytes(rows + row * rowBytes + std::int64_t{block} * blockSize);
            __builtin_memcpy(scales + 2 * row, from, 2);
            const int place = row / UnitRows * UnitRows + placeInUnit(row % UnitRows);
            if (type == DType::Q8_0) {
                for (int k = 0; k < ByteBlock; ++k)
                    codes[k * columnBytes + place] = codeAt(type, from, k);
                continue;
            }
            const int unit = row / (2 * UnitRows);
            std::uint8_t* to = codes + unit * UnitRows + placeInUnit(row % UnitRows);
            const bool isHigh = row % (2 * UnitRows) >= UnitRows; // comes behind the low nibbles
            for (int k = 0; k < ByteBlock; ++k, to += columnBytes) {
                const std::uint8_t code = codeAt(type, from, k);
                *to = isHigh ? static_cast<std::uint8_t>(*to | (code << 4)) : code;
            }
        }
    }
}

void multiplyBytePanels(const MatrixView& w, int rowBegin, int rowEnd, const FewTokens& few) {
    if (w.type == DType::Q8_0)
        multiplyBytePanelsOf<DType::Q8_0>(w, rowBegin, rowEnd, few);
    else
        multiplyBytePanelsOf<DType::Q4_0>(w, rowBegin, rowEnd, few);
}

void widenBytePanel(const MatrixView& w, int rowBegin, int first, int depth, float* out,
                    int stride) {
    if (w.type == DType::Q8_0)
        widenBytePanelOf<DType::Q8_0>(w, rowBegin, first, depth, out, stride);
    else
        widenBytePanelOf<DType::Q4_0>(w, rowBegin, first, depth, out, stride);
}

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

} // namespace rookery::cpu

#endif
