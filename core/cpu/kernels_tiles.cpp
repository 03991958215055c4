// SPDX-License-Identifier: Apache-2.0
//
// Compiled for AVX-512 and AMX alone; see kernels_bytes.cpp for what that forbids. Rows of W are
// widened to pieces in the order of the tiles, TileDepth columns at a time so that they stay in the
// second-level cache while all tokens pass over them; 32 tokens stay in the first-level cache while
// they meet all of these rows, and 2 x 2 tiles of sums in the tile registers.
#include "core/cpu/kernels_tiles.h"

#if defined(__x86_64__)

#include <immintrin.h>

#include "core/cpu/scratch.h"
#include "core/cpu/transpose16-inl.h"

namespace rookery::cpu {
namespace {

constexpr int Side = 16;        ///< rows of a tile, and f32 columns
constexpr int TileColumns = 32; ///< bf16 columns of a tile
constexpr int TileDepth = 512;  ///< columns of W that are widened together
constexpr int TileElements = Side * TileColumns;
constexpr int SquareSide = 2 * Side; ///< tokens and rows of W whose sums are kept in registers
constexpr int WidenedStride = TileDepth + 16; ///< off the powers of two: rows on different sets

int leastOf(int a, int b) {
    return a < b ? a : b;
}

struct __attribute__((packed)) TileConfig {
    std::uint8_t palette = 1;
    std::uint8_t startRow = 0;
    std::uint8_t reserved[14] = {};
    std::uint16_t columnBytes[16] = {};
    std::uint8_t rows[16] = {};
};

/// Columns of 32 rows of W as tiles: [half of the rows][tile].
struct Square {
    std::uint16_t high[2][TileDepth / TileColumns][TileElements];
    std::uint16_t low[2][TileDepth / TileColumns][TileElements];
};

/// Scratch memory of one thread.
struct alignas(64) Scratch {
    Square squares[TileManyRows / SquareSide];
    float widened[Side * WidenedStride];
    float sums[SquareSide * SquareSide];
};

/// Rounded to nearest, ties to even, in the upper 16 bits; infinities and the usual NaN stay.
inline __m512i roundedBits(__m512 value) {
    const __m512i bits = _mm512_castps_si512(value);
    const __m512i odd = _mm512_and_si512(_mm512_srli_epi32(bits, 16), _mm512_set1_epi32(1));
    return _mm512_add_epi32(bits, _mm512_add_epi32(odd, _mm512_set1_epi32(0x7fff)));
}

inline __m512i upperHalf(__m512i bits) {
    return _mm512_and_si512(bits, _mm512_set1_epi32(static_cast<int>(0xffff0000u)));
}

/// Columns k and k + 1 of 16 rows to one row of a tile of W, and what rounding left to `low`.
inline void storePair(__m512 even, __m512 odd, std::uint16_t* high, std::uint16_t* low) {
    const __m512i evenHigh = upperHalf(roundedBits(even));
    const __m512i oddHigh = upperHalf(roundedBits(odd));
    _mm512_store_si512(high, _mm512_or_si512(_mm512_srli_epi32(evenHigh, 16), oddHigh));
    if (low == nullptr)
        return;
    const __m512 evenRest = _mm512_sub_ps(even, _mm512_castsi512_ps(evenHigh));
    const __m512 oddRest = _mm512_sub_ps(odd, _mm512_castsi512_ps(oddHigh));
    _mm512_store_si512(low, _mm512_or_si512(_mm512_srli_epi32(roundedBits(evenRest), 16),
                                            upperHalf(roundedBits(oddRest))));
}

/// Sixteen rows of sixteen f32 at `from` to sixteen vectors of columns.
inline void turnSquare(const float* from, std::int64_t stride, __m512 out[16]) {
    __m512i v[16];
    for (int i = 0; i < 16; ++i)
        v[i] = _mm512_loadu_si512(from + i * stride);
    transpose16(v);
    for (int i = 0; i < 16; ++i)
        out[i] = _mm512_castsi512_ps(v[i]);
}

/// Columns [first, first + depth) of 16 rows that lie as rows.
void packRows(const MatrixView& w, int row, int rows, int first, int depth, bool split, int half,
              float* widened, Square& square) {
    const int rounded = (depth + TileColumns - 1) / TileColumns * TileColumns;
    for (int r = 0; r < Side; ++r) {
        float* to = widened + r * WidenedStride;
        const int filled = r < rows ? depth : 0;
        if (r < rows)
            widenRow(w, row + r, first, depth, to);
        for (int k = filled; k < rounded; ++k)
            to[k] = 0;
    }
    for (int k = 0; k < rounded; k += Side) {
        __m512 column[16];
        turnSquare(widened + k, WidenedStride, column);
        const int at = k % TileColumns / 2 * TileColumns;
        for (int j = 0; j < Side; j += 2)
            storePair(column[j], column[j + 1],
                      square.high[half][k / TileColumns] + at + j / 2 * TileColumns,
                      split ? square.low[half][k / TileColumns] + at + j / 2 * TileColumns
                            : nullptr);
    }
}

/// The same for layouts that lie turned.
void packTurned(const MatrixView& w, int row, int rows, int first, int depth, bool split, int half,
                float* widened, Square& square) {
    const int rounded = (depth + TileColumns - 1) / TileColumns * TileColumns;
    if (rows > 0)
        widenColumns(w, row, first, depth, widened, Side);
    for (int k = 0; k < rounded; k += 2) {
        const float* from = widened + k * Side;
        const __m512 even = rows > 0 && k < depth ? _mm512_loadu_ps(from) : _mm512_setzero_ps();
        const __m512 odd =
            rows > 0 && k + 1 < depth ? _mm512_loadu_ps(from + Side) : _mm512_setzero_ps();
        const int at = k % TileColumns / 2 * TileColumns;
        storePair(even, odd, square.high[half][k / TileColumns] + at,
                  split ? square.low[half][k / TileColumns] + at : nullptr);
    }
}

/// 32 tokens times 32 rows over `tiles` tiles of columns, added to the sums at `out` or, the first
/// time, written there. `next` is how far the tiles of the next 16 tokens are from x's.
template <bool SplitWeights, bool SplitActivations>
inline void multiplySquare(const Square& w, int tiles, const std::uint16_t* high,
                           const std::uint16_t* low, std::int64_t next, bool isFirst, float* out,
                           std::int64_t outStride) {
    constexpr std::size_t TileStride = 64;
    const auto outBytes = static_cast<std::size_t>(outStride) * sizeof(float);
    float* lower = out + Side * outStride;
    if (isFirst) {
        _tile_zero(0);
        _tile_zero(1);
        _tile_zero(2);
        _tile_zero(3);
    } else {
        _tile_loadd(0, out, outBytes);
        _tile_loadd(1, out + Side, outBytes);
        _tile_loadd(2, lower, outBytes);
        _tile_loadd(3, lower + Side, outBytes);
    }
    for (int i = 0; i < tiles; ++i) {
        const std::uint16_t* x = high + i * TileElements;
        _tile_loadd(4, x, TileStride);
        _tile_loadd(6, w.high[0][i], TileStride);
        _tile_loadd(7, w.high[1][i], TileStride);
        _tile_loadd(5, x + next, TileStride);
        _tile_dpbf16ps(0, 4, 6);
        _tile_dpbf16ps(1, 4, 7);
        _tile_dpbf16ps(2, 5, 6);
        _tile_dpbf16ps(3, 5, 7);
        if (SplitActivations) {
            const std::uint16_t* rest = low + i * TileElements;
            _tile_loadd(4, rest, TileStride);
            _tile_loadd(5, rest + next, TileStride);
            _tile_dpbf16ps(0, 4, 6);
            _tile_dpbf16ps(1, 4, 7);
            _tile_dpbf16ps(2, 5, 6);
            _tile_dpbf16ps(3, 5, 7);
        }
        if (SplitWeights) {
            _tile_loadd(4, x, TileStride);
            _tile_loadd(6, w.low[0][i], TileStride);
            _tile_loadd(7, w.low[1][i], TileStride);
            _tile_loadd(5, x + next, TileStride);
            _tile_dpbf16ps(0, 4, 6);
            _tile_dpbf16ps(1, 4, 7);
            _tile_dpbf16ps(2, 5, 6);
            _tile_dpbf16ps(3, 5, 7);
        }
    }
    _tile_stored(0, out, outBytes);
    _tile_stored(1, out + Side, outBytes);
    _tile_stored(2, lower, outBytes);
    _tile_stored(3, lower + Side, outBytes);
}

void copySums(const float* from, std::int64_t fromStride, float* to, std::int64_t toStride,
              int tokens, int rows) {
    for (int t = 0; t < tokens; ++t)
        __builtin_memcpy(to + t * toStride, from + t * fromStride,
                         static_cast<std::size_t>(rows) * sizeof(float));
}

/// Widens columns [first, first + depth) of rows [rowBegin, rowEnd).
void packSquares(const MatrixView& w, int rowBegin, int rowEnd, int first, int depth, bool split,
                 Scratch& scratch) {
    for (int row = rowBegin; row < rowEnd; row += SquareSide)
        for (int half = 0; half < 2; ++half) {
            const int begin = row + half * Side;
            const int rows = rowEnd - begin < 0 ? 0 : leastOf(Side, rowEnd - begin);
            const auto pack = w.layout == MatrixLayout::Rows ? packRows : packTurned;
            pack(w, begin, rows, first, depth, split, half, scratch.widened,
                 scratch.squares[(row - rowBegin) / SquareSide]);
        }
}

template <bool SplitWeights, bool SplitActivations>
void multiplyAll(const MatrixView& w, int rowBegin, int rowEnd, int tokens, const TileRows& x,
                 const MutableRowsView& out, Scratch& scratch) {
    const std::int64_t tilesPerRow = (w.cols + TileColumns - 1) / TileColumns;
    const std::int64_t next = tilesPerRow * TileElements;
    for (int first = 0; first < w.cols; first += TileDepth) {
        const int depth = leastOf(TileDepth, w.cols - first);
        const int tiles = (depth + TileColumns - 1) / TileColumns;
        packSquares(w, rowBegin, rowEnd, first, depth, SplitWeights, scratch);
        for (int t = 0; t < tokens; t += SquareSide) {
            const std::int64_t at = (t / Side * tilesPerRow + first / TileColumns) * TileElements;
            const std::uint16_t* high = x.high + at;
            const std::uint16_t* low = SplitActivations ? x.low + at : nullptr;
            const int count = leastOf(SquareSide, tokens - t);
            for (int row = rowBegin; row < rowEnd; row += SquareSide) {
                const Square& square = scratch.squares[(row - rowBegin) / SquareSide];
                const int rows = leastOf(SquareSide, rowEnd - row);
                float* to = out.row(t) + row;
                if (rows == SquareSide && count == SquareSide) {
                    multiplySquare<SplitWeights, SplitActivations>(square, tiles, high, low, next,
                                                                   first == 0, to, out.stride);
                    continue;
                }
                if (first > 0)
                    copySums(to, out.stride, scratch.sums, SquareSide, count, rows);
                multiplySquare<SplitWeights, SplitActivations>(
                    square, tiles, high, low, next, first == 0, scratch.sums, SquareSide);
                copySums(scratch.sums, SquareSide, to, out.stride, count, rows);
            }
        }
    }
}

} // namespace

bool canUseTiles(DType type) {
    return type != DType::F32;
}

TilePieces tilePieces(DType type) {
    return {.splitWeights = type == DType::F16,
            .splitActivations = type == DType::F16 || type == DType::BF16};
}

std::size_t tileElements(int tokens, int cols) {
    const int rows = (tokens + SquareSide - 1) / SquareSide * SquareSide;
    const int columns = (cols + TileColumns - 1) / TileColumns * TileColumns;
    return static_cast<std::size_t>(rows) * static_cast<std::size_t>(columns);
}

void splitForTiles(const float* x, int cols, int t, std::uint16_t* high, std::uint16_t* low) {
    const std::int64_t tilesPerRow = (cols + TileColumns - 1) / TileColumns;
    const std::int64_t begin = t / Side * tilesPerRow * TileElements + t % Side * TileColumns;
    for (int k = 0; k < cols; k += TileColumns)
        for (int part = k; part < k + TileColumns; part += Side) {
            const std::int64_t at = begin + std::int64_t{k / TileColumns} * TileElements + part - k;
            const int left = cols - part < 0 ? 0 : leastOf(Side, cols - part);
            const auto mask = static_cast<__mmask16>((1u << left) - 1);
            const __m512 value = _mm512_maskz_loadu_ps(mask, x + (left > 0 ? part : 0));
            const __m512i bits = upperHalf(roundedBits(value));
            _mm256_storeu_si256(reinterpret_cast<__m256i*>(high + at),
                                _mm512_cvtepi32_epi16(_mm512_srli_epi32(bits, 16)));
            if (low == nullptr)
                continue;
            const __m512 rest = _mm512_sub_ps(value, _mm512_castsi512_ps(bits));
            _mm256_storeu_si256(reinterpret_cast<__m256i*>(low + at),
                                _mm512_cvtepi32_epi16(_mm512_srli_epi32(roundedBits(rest), 16)));
        }
}

std::size_t multiplyTilesScratch() {
    return scratchBytes<Scratch>();
}

void multiplyTiles(const MatrixView& w, int rowBegin, int rowEnd, int tokens, const TileRows& x,
                   const MutableRowsView& out, std::byte* scratch) {
    auto& memory = scratchAs<Scratch>(scratch);
    // Tiles are configured for each call, so that no state of the unit outlives it.
    TileConfig config;
    for (int i = 0; i < 8; ++i) {
        config.columnBytes[i] = 64;
        config.rows[i] = Side;
    }
    _tile_loadconfig(&config);
    const TilePieces pieces = tilePieces(w.type);
    if (pieces.splitWeights)
        multiplyAll<true, true>(w, rowBegin, rowEnd, tokens, x, out, memory);
    else if (pieces.splitActivations)
        multiplyAll<false, true>(w, rowBegin, rowEnd, tokens, x, out, memory);
    else
        multiplyAll<false, false>(w, rowBegin, rowEnd, tokens, x, out, memory);
    _tile_release();
}

} // namespace rookery::cpu

#else // other processors: hasTileUnit() is false, so nothing below is ever called

namespace rookery::cpu {

bool canUseTiles(DType) {
    return false;
}
TilePieces tilePieces(DType) {
    return {};
}
std::size_t tileElements(int, int) {
    return 0;
}
void splitForTiles(const float*, int, int, std::uint16_t*, std::uint16_t*) {
}
std::size_t multiplyTilesScratch() {
    return 0;
}
void multiplyTiles(const MatrixView&, int, int, int, const TileRows&, const MutableRowsView&,
                   std::byte*) {
}

} // namespace rookery::cpu

#endif
