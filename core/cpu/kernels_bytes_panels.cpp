// SPDX-License-Identifier: Apache-2.0
//
// Panels: columns one behind the other, so that those that meet a zero are never read. Compiled for
// AVX-512 with VNNI alone; see kernels_bytes_strips.cpp for what that forbids.
#include "core/cpu/kernels_bytes.h"

#if defined(__x86_64__)

#include "core/cpu/kernels_bytes-inl.h"
#include "core/cpu/kernels_int_slice.h"
#include "core/cpu/transpose16-inl.h"

namespace rookery::cpu {
namespace {

/// Most rows of a byte panel that one pass over a block keeps in registers: four vectors of sums.
constexpr int UnitRows = 64;

// Rows lie in units of 64 in an order that makes joining the bytes of four columns give whole
// vectors of neighbouring rows: row 16 v + 4 l + i of a unit is at byte 16 l + 4 v + i. A byte of
// q4_0 holds rows n (low) and n + 64 (high), so that its unit is 128 rows.

int placeInUnit(int row) {
    return 16 * (row / 4 % 4) + 4 * (row / 16) + row % 4;
}

std::int64_t panelBlockBytes(DType type, int panelRows) {
    return std::int64_t{panelRows} * (2 + codeBytes(type));
}

/// Byte j of 16 lanes, one for each row, to their places in a column.
inline void storeColumn(__m512i lanes, int j, std::byte* to) {
    const __m128i bytes =
        _mm512_cvtepi32_epi8(_mm512_srli_epi32(lanes, static_cast<unsigned>(8 * j)));
    alignas(16) std::int32_t four[4];
    _mm_store_si128(reinterpret_cast<__m128i*>(four), bytes);
    for (int l = 0; l < 4; ++l)
        __builtin_memcpy(to + 16 * l, &four[l], 4);
}

/// The codes of 16 rows of a block of q8_0, without sign.
void packSixteen(const std::byte* rows, std::int64_t rowBytes, std::byte* codes,
                 std::int64_t columnBytes) {
    __m512i v[16];
    for (int r = 0; r < 16; ++r)
        v[r] = _mm512_zextsi256_si512(_mm256_xor_si256(
            _mm256_loadu_si256(reinterpret_cast<const __m256i*>(rows + r * rowBytes)),
            _mm256_set1_epi8(-128)));
    transpose16(v);
    for (int k = 0; k < ByteBlock; ++k)
        storeColumn(v[k / 4], k % 4, codes + k * columnBytes);
}

/// The codes of 16 rows of a block of q4_0, and of those that share their bytes.
void packNibbles(const std::byte* low, const std::byte* high, std::int64_t rowBytes,
                 std::byte* codes, std::int64_t columnBytes) {
    __m512i a[16];
    __m512i b[16];
    for (int r = 0; r < 16; ++r) {
        a[r] = _mm512_zextsi128_si512(
            _mm_loadu_si128(reinterpret_cast<const __m128i*>(low + r * rowBytes)));
        b[r] = _mm512_zextsi128_si512(
            _mm_loadu_si128(reinterpret_cast<const __m128i*>(high + r * rowBytes)));
    }
    transpose16(a);
    transpose16(b);
    const __m512i low4 = _mm512_set1_epi8(15);
    const __m512i high4 = _mm512_set1_epi8(-16);
    for (int g = 0; g < 4; ++g) {
        const __m512i first = _mm512_or_si512(_mm512_and_si512(a[g], low4),
                                              _mm512_slli_epi16(_mm512_and_si512(b[g], low4), 4));
        const __m512i second = _mm512_or_si512(_mm512_and_si512(_mm512_srli_epi16(a[g], 4), low4),
                                               _mm512_and_si512(b[g], high4));
        for (int j = 0; j < 4; ++j) {
            storeColumn(first, j, codes + (4 * g + j) * columnBytes);
            storeColumn(second, j, codes + (16 + 4 * g + j) * columnBytes);
        }
    }
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
    std::uint8_t column[32]; ///< behind the groups: the last one again
    std::int32_t high[8];    ///< the high bytes of four activations
    std::int32_t low[8];
};

inline void gatherActive(std::uint32_t bits, const std::int8_t* high, ActiveColumns& active) {
    alignas(4) std::int8_t highs[32];
    alignas(4) std::int8_t lows[32];
    __builtin_memset(active.column, bits == 0 ? 0 : 31 - __builtin_clz(bits), 32);
    int count = 0;
    for (; bits != 0; bits &= bits - 1) {
        const int k = __builtin_ctz(bits);
        active.column[count] = static_cast<std::uint8_t>(k);
        highs[count] = high[k];
        lows[count] = high[ByteBlock + k];
        ++count;
    }
    for (; count % 4 != 0; ++count) {
        highs[count] = 0;
        lows[count] = 0;
    }
    active.groups = count / 4;
    __builtin_memcpy(active.high, highs, static_cast<std::size_t>(count));
    __builtin_memcpy(active.low, lows, static_cast<std::size_t>(count));
}

/// What is read next, fetched a line at a time while this block is multiplied, so that neither the
/// memory nor the arithmetic waits for the other.
struct Ahead {
    const std::byte* scales = nullptr;
    const std::byte* codes = nullptr;
    const ActiveColumns* active = nullptr;
};

inline void fetch(const std::byte* line) {
    _mm_prefetch(reinterpret_cast<const char*>(line), _MM_HINT_T0);
}

inline void fetchGroup(const Ahead& ahead, std::int64_t columnBytes, int group) {
    for (int j = 0; j < 4; ++j)
        fetch(ahead.codes + ahead.active->column[4 * group + j] * columnBytes);
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
                    const ActiveColumns& active, std::int32_t bias, float factor,
                    const Ahead& ahead, float* out) {
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
        fetchGroup(ahead, columnBytes, g);
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
    for (int g = active.groups; g < ahead.active->groups; ++g)
        fetchGroup(ahead, columnBytes, g);
    for (int p = 0; p < Parts; ++p) {
        fetch(ahead.scales + 2 * UnitRows * p);
        fetch(ahead.scales + 2 * UnitRows * p + 64);
    }
    for (int p = 0; p < Parts; ++p)
        addScaled(high[p], low[p], scales + 2 * UnitRows * p, factor, out + UnitRows * p);
}

/// The first block of [begin, end) with an activation that is not zero, or end.
inline int nextActive(const std::uint32_t* nonZero, int begin, int end) {
    while (begin < end && nonZero[begin] == 0)
        ++begin;
    return begin;
}

/// Columns of blocks [begin, end) of one panel times one token, added to out.
template <DType Type>
void addBlocks(const MatrixView& w, const std::byte* panel, int begin, int end,
               const SplitRowView& x, const std::uint32_t* nonZero, float* out) {
    constexpr int Step = Type == DType::Q8_0 ? UnitRows : 2 * UnitRows;
    const std::int64_t blockBytes = panelBlockBytes(Type, w.panelRows);
    const std::int64_t columnBytes = std::int64_t{w.panelRows} * codeBytes(Type) / ByteBlock;
    const auto gather = [&](int block, ActiveColumns& columns) {
        gatherActive(nonZero[block], x.values + std::int64_t{block} * PairColumns, columns);
    };
    ActiveColumns columns[2]; // of this block and of the next
    int block = nextActive(nonZero, begin, end);
    if (block < end)
        gather(block, columns[0]);
    for (int turn = 0; block < end; turn = 1 - turn) {
        const int following = nextActive(nonZero, block + 1, end);
        if (following < end)
            gather(following, columns[1 - turn]);
        const std::byte* scales = panel + block * blockBytes;
        const std::byte* codes = scales + std::int64_t{w.panelRows} * 2;
        // Behind the last block there is nothing to fetch: what is there already is asked for.
        const bool isLast = following == end;
        Ahead ahead{.scales = panel + (isLast ? block : following) * blockBytes,
                    .codes = nullptr,
                    .active = isLast ? &columns[turn] : &columns[1 - turn]};
        ahead.codes = ahead.scales + std::int64_t{w.panelRows} * 2;
        const std::int32_t bias = -offsetOf(Type) * x.sums[block];
        for (int row = 0; row < w.panelRows; row += Step) {
            const std::int64_t at = std::int64_t{row} * codeBytes(Type) / ByteBlock;
            addUnit<Type>(scales + 2 * row, codes + at, columnBytes, columns[turn], bias,
                          x.scales[block], {ahead.scales + 2 * row, ahead.codes + at, ahead.active},
                          out + row);
        }
        block = following;
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

template <DType Type>
void unpackBytePanelOf(const MatrixView& w, int row, int first, int count, ByteWeights* out) {
    const int rowInPanel = row % w.panelRows;
    const std::byte* panel = w.data + std::int64_t{row - rowInPanel} * w.rowBytes;
    const std::int64_t columnBytes = std::int64_t{w.panelRows} * codeBytes(Type) / ByteBlock;
    const int unit = Type == DType::Q8_0 ? UnitRows : 2 * UnitRows;
    const int inUnit = rowInPanel % unit;
    const __m512i shift = _mm512_set1_epi8(128 - offsetOf(Type));
    for (int i = 0; i < count; ++i) {
        const std::byte* scales = panel + (first + i) * panelBlockBytes(Type, w.panelRows);
        const std::byte* codes =
            scales + std::int64_t{w.panelRows} * 2 + rowInPanel / unit * UnitRows;
        _mm512_store_ps(out[i].scale, loadScales(scales + 2 * rowInPanel));
        for (int g = 0; g < 8; ++g, codes += 4 * columnBytes) {
            __m512i column[4];
            for (int j = 0; j < 4; ++j)
                column[j] = _mm512_loadu_si512(codes + j * columnBytes);
            __m512i joined[4];
            joinColumns(column, joined);
            __m512i code = joined[inUnit % UnitRows / 16];
            if (Type == DType::Q4_0)
                code = _mm512_and_si512(inUnit >= UnitRows ? _mm512_srli_epi16(code, 4) : code,
                                        _mm512_set1_epi8(15));
            _mm512_store_si512(out[i].codes[g], _mm512_add_epi8(code, shift));
        }
    }
}

} // namespace

bool canBeBytePanels(DType type, int rows) {
    return rows > 0 && ((type == DType::Q8_0 && rows % UnitRows == 0) ||
                        (type == DType::Q4_0 && rows % (2 * UnitRows) == 0));
}

void packBytePanel(DType type, const std::byte* rows, std::int64_t rowBytes, int panelRows,
                   int cols, std::byte* panel) {
    const int blockSize = 2 + codeBytes(type);
    const std::int64_t columnBytes = std::int64_t{panelRows} * codeBytes(type) / ByteBlock;
    const int step = type == DType::Q8_0 ? UnitRows : 2 * UnitRows;
    for (int block = 0; block < cols / ByteBlock; ++block) {
        const std::byte* from = rows + std::int64_t{block} * blockSize;
        std::byte* scales = panel + block * panelBlockBytes(type, panelRows);
        std::byte* codes = scales + std::int64_t{panelRows} * 2;
        for (int row = 0; row < panelRows; ++row)
            __builtin_memcpy(scales + 2 * row, from + row * rowBytes, 2);
        for (int row = 0; row < panelRows; row += step, codes += UnitRows)
            for (int part = 0; part < UnitRows; part += 16) {
                const std::byte* first = from + (row + part) * rowBytes + 2;
                if (type == DType::Q8_0)
                    packSixteen(first, rowBytes, codes + part / 4, columnBytes);
                else
                    packNibbles(first, first + UnitRows * rowBytes, rowBytes, codes + part / 4,
                                columnBytes);
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

void unpackBytePanel(const MatrixView& w, int rowBegin, int first, int count, ByteWeights* out) {
    if (w.type == DType::Q8_0)
        unpackBytePanelOf<DType::Q8_0>(w, rowBegin, first, count, out);
    else
        unpackBytePanelOf<DType::Q4_0>(w, rowBegin, first, count, out);
}

} // namespace rookery::cpu

#endif
