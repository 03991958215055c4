// SPDX-License-Identifier: Apache-2.0
//
// Products of a weight matrix with many activation rows: prefill. A strip of ManyRows rows of W is
// widened to f32 and turned, so that one vector holds neighbouring rows (outputs) for one k; the
// strip stays in the cache while all tokens pass over it, and a tile of tokens x outputs stays in
// the registers.
#include "core/cpu/kernels.h"

#include <algorithm>
#include <cstring>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/cpu/kernels_matmul.cpp"
#include "hwy/foreach_target.h"
// After foreach_target.
#include "hwy/highway.h"

#include "core/cpu/kernels_blocks-inl.h"
#include "core/cpu/kernels_bytes.h"

#ifndef ROOKERY_CPU_MATMUL_DEPTH
#define ROOKERY_CPU_MATMUL_DEPTH
namespace rookery::cpu {
// Columns of W in a strip: 32 rows x 256 columns of f32 are 32 KiB, the first-level cache or less.
constexpr int Depth = 256;
} // namespace rookery::cpu
#endif

HWY_BEFORE_NAMESPACE();
namespace rookery::cpu {
namespace HWY_NAMESPACE {
namespace {

namespace hn = hwy::HWY_NAMESPACE;

using D = hn::CappedTag<float, 16>;
constexpr int Lanes = static_cast<int>(hn::MaxLanes(D()));
/// Outputs of one tile: two vectors.
constexpr int TileRows = 2 * Lanes;
/// Tokens of one tile: with AVX-512 24 sums and 2 vectors of weights fill the 32 registers, else 12
/// of 16.
constexpr int TileTokens = HWY_TARGET <= HWY_AVX3 ? 12 : 6;
static_assert(ManyRows % TileRows == 0);

// ---- Widening. ----

template <typename Stored> HWY_INLINE void widen(const std::byte* from, int count, float* out) {
    const D d;
    const auto* in = reinterpret_cast<const Stored*>(from);
    const hn::CappedTag<float, 1> one;
    int i = 0;
    for (; i + Lanes <= count; i += Lanes)
        hn::StoreU(hn::PromoteTo(d, hn::LoadU(hn::Rebind<Stored, D>(), in + i)), d, out + i);
    for (; i < count; ++i)
        hn::StoreU(hn::PromoteTo(one, hn::LoadU(hn::Rebind<Stored, decltype(one)>(), in + i)), one,
                   out + i);
}

template <class Row>
HWY_INLINE void widenBlocks(const std::byte* row, int first, int count, float* out) {
    constexpr int MaxParts = 64;
    const D d;
    const hn::Rebind<std::int32_t, D> d32;
    const hn::Rebind<std::int16_t, D> d16;
    for (int begin = 0; begin < count; begin += MaxParts * Row::Columns) {
        const int part = (first + begin) / Row::Columns;
        const int parts = std::min(MaxParts, (count - begin) / Row::Columns);
        float scale[MaxParts];
        float minimum[MaxParts];
        Row::scales(row, part, parts, scale, minimum);
        float* to = out + begin;
        for (int i = 0; i < parts; ++i, to += Row::Columns) {
            const float least =
                Row::MinimumOfScale != 0 ? Row::MinimumOfScale * scale[i] : minimum[i];
            const auto offset = hn::Set(d, Row::HasMinimum ? least : 0.0f);
            for (int k = 0; k < Row::Columns; k += Lanes) {
                const auto codes =
                    hn::ConvertTo(d, hn::PromoteTo(d32, Row::codes(d16, row, part + i, k)));
                hn::StoreU(hn::MulAdd(codes, hn::Set(d, scale[i]), offset), d, to + k);
            }
        }
    }
}

void decode(const MatrixView& w, int row, int first, int count, float* out) {
    const std::byte* from = w.data + row * w.rowBytes;
    switch (w.type) {
    case DType::F32:
        std::memcpy(out, from + static_cast<std::size_t>(first) * 4,
                    static_cast<std::size_t>(count) * 4);
        return;
    case DType::F16:
        return widen<hwy::float16_t>(from + static_cast<std::ptrdiff_t>(first) * 2, count, out);
    case DType::BF16:
        return widen<hwy::bfloat16_t>(from + static_cast<std::ptrdiff_t>(first) * 2, count, out);
    default:
        withBlockType(w.type, [&](auto type) HWY_ATTR {
            widenBlocks<decltype(type)>(from, first, count, out);
        });
    }
}

/// Columns [first, first + depth) of 16 rows of a panel: out[k * stride + row].
template <typename Stored>
void widenFloatPanel(const MatrixView& w, int row, int first, int depth, float* out, int stride) {
    const int inPanel = row % w.panelRows;
    const std::byte* panel = w.data + (row - inPanel) * w.rowBytes;
    for (int k = 0; k < depth; ++k) {
        const std::int64_t at = std::int64_t{first + k} * w.panelRows + inPanel;
        widen<Stored>(panel + at * static_cast<std::int64_t>(sizeof(Stored)), 16,
                      out + std::int64_t{k} * stride);
    }
}

void decodeColumns(const MatrixView& w, int row, int first, int depth, float* out, int stride) {
    if (w.layout == MatrixLayout::Strips)
        return widenStrip(w, row, first, depth, out, stride);
    switch (w.type) {
    case DType::F16:
        return widenFloatPanel<hwy::float16_t>(w, row, first, depth, out, stride);
    case DType::BF16:
        return widenFloatPanel<hwy::bfloat16_t>(w, row, first, depth, out, stride);
    case DType::F32: {
        const int inPanel = row % w.panelRows;
        const std::byte* panel = w.data + (row - inPanel) * w.rowBytes;
        for (int k = 0; k < depth; ++k)
            std::memcpy(out + std::int64_t{k} * stride,
                        panel + (std::int64_t{first + k} * w.panelRows + inPanel) * 4, 64);
        return;
    }
    default:
        return widenBytePanel(w, row, first, depth, out, stride);
    }
}

// ---- Turning [row][k] into [k][row]. ----

/// A vector whose 128-bit block b holds four columns of row 4 b of `from`.
template <class V> HWY_INLINE hn::Vec<V> loadBlocks(V d, const float* from, int stride) {
    if constexpr (hn::MaxLanes(V()) > 4) {
        const hn::Half<V> half;
        const int halfRows = static_cast<int>(hn::MaxLanes(half));
        return hn::Combine(d, loadBlocks(half, from + halfRows * stride, stride),
                           loadBlocks(half, from, stride));
    } else {
        return hn::LoadU(d, from);
    }
}

/// Four columns of Lanes rows of `from` to four vectors of `to`, which is [k][TileRows].
HWY_INLINE void turnFour(const float* from, int stride, float* to) {
    const D d;
    const hn::Repartition<double, D> pairs;
    const auto row0 = loadBlocks(d, from, stride);
    const auto row1 = loadBlocks(d, from + stride, stride);
    const auto row2 = loadBlocks(d, from + 2 * stride, stride);
    const auto row3 = loadBlocks(d, from + 3 * stride, stride);
    const auto low01 = hn::BitCast(pairs, hn::InterleaveLower(d, row0, row1));
    const auto low23 = hn::BitCast(pairs, hn::InterleaveLower(d, row2, row3));
    const auto high01 = hn::BitCast(pairs, hn::InterleaveUpper(d, row0, row1));
    const auto high23 = hn::BitCast(pairs, hn::InterleaveUpper(d, row2, row3));
    hn::StoreU(hn::BitCast(d, hn::InterleaveLower(pairs, low01, low23)), d, to);
    hn::StoreU(hn::BitCast(d, hn::InterleaveUpper(pairs, low01, low23)), d, to + TileRows);
    hn::StoreU(hn::BitCast(d, hn::InterleaveLower(pairs, high01, high23)), d, to + 2 * TileRows);
    hn::StoreU(hn::BitCast(d, hn::InterleaveUpper(pairs, high01, high23)), d, to + 3 * TileRows);
}

/// Fills `strip`, ManyRows / TileRows panels of [depth][TileRows], from the widened rows
/// [ManyRows][Depth].
void turnStrip(const float* widened, int depth, float* strip) {
    const int rounded = (depth + 3) / 4 * 4; // the rows of `widened` are zero behind their end
    for (int panel = 0; panel < ManyRows / TileRows; ++panel) {
        const float* from = widened + panel * TileRows * Depth;
        float* to = strip + panel * TileRows * Depth;
        for (int k = 0; k < rounded; k += 4) {
            turnFour(from + k, Depth, to + k * TileRows);
            turnFour(from + Lanes * Depth + k, Depth, to + k * TileRows + Lanes);
        }
    }
}

// ---- Multiplying. ----

enum class Target { Overwrite, Add };

/// T tokens from x, `depth` columns, times one panel; writes or adds to `rows` outputs of each
/// token.
template <int T>
HWY_INLINE void multiplyTile(const float* panel, int depth, const float* x, std::int64_t xStride,
                             float* out, std::int64_t outStride, int rows, Target target) {
    const D d;
    hn::Vec<D> low[T];
    hn::Vec<D> high[T];
    for (int t = 0; t < T; ++t) {
        low[t] = hn::Zero(d);
        high[t] = hn::Zero(d);
    }
    for (int k = 0; k < depth; ++k) {
        const auto w0 = hn::LoadU(d, panel + k * TileRows);
        const auto w1 = hn::LoadU(d, panel + k * TileRows + Lanes);
        for (int t = 0; t < T; ++t) {
            const auto value = hn::Set(d, x[t * xStride + k]);
            low[t] = hn::MulAdd(value, w0, low[t]);
            high[t] = hn::MulAdd(value, w1, high[t]);
        }
    }
    for (int t = 0; t < T; ++t) {
        float* to = out + t * outStride;
        if (rows == TileRows) {
            if (target == Target::Add) {
                low[t] = hn::Add(low[t], hn::LoadU(d, to));
                high[t] = hn::Add(high[t], hn::LoadU(d, to + Lanes));
            }
            hn::StoreU(low[t], d, to);
            hn::StoreU(high[t], d, to + Lanes);
            continue;
        }
        float all[TileRows];
        hn::StoreU(low[t], d, all);
        hn::StoreU(high[t], d, all + Lanes);
        for (int n = 0; n < rows; ++n)
            to[n] = target == Target::Add ? to[n] + all[n] : all[n];
    }
}

/// All tokens over one panel.
void multiplyPanel(const float* panel, int depth, int tokens, const float* x, std::int64_t xStride,
                   float* out, std::int64_t outStride, int rows, Target target) {
    int t = 0;
    const auto tiles = [&](auto count) HWY_ATTR {
        constexpr int T = decltype(count)::value;
        for (; t + T <= tokens; t += T)
            multiplyTile<T>(panel, depth, x + t * xStride, xStride, out + t * outStride, outStride,
                            rows, target);
    };
    tiles(std::integral_constant<int, TileTokens>());
    if constexpr (TileTokens > 6)
        tiles(std::integral_constant<int, 6>());
    tiles(std::integral_constant<int, 3>());
    tiles(std::integral_constant<int, 1>());
}

/// Fills `strip` as turnStrip() does, from the layouts that lie turned already. `turned` has room
/// for 16 rows of Depth columns.
void widenTurned(const MatrixView& w, int rowBegin, int rows, int first, int depth, float* turned,
                 float* strip) {
    constexpr int Group = 16; // rows of a call of decodeColumns()
    for (int row = 0; row < ManyRows; row += Group) {
        float* to = strip + row / TileRows * TileRows * Depth + row % TileRows;
        const bool isOnePanel = TileRows >= Group;
        if (row < rows)
            decodeColumns(w, rowBegin + row, first, depth, isOnePanel ? to : turned,
                          isOnePanel ? TileRows : Group);
        for (int k = 0; k < depth && (row >= rows || !isOnePanel); ++k)
            for (int i = 0; i < Group; ++i)
                to[i / TileRows * TileRows * Depth + k * TileRows + i % TileRows] =
                    row < rows ? turned[k * Group + i] : 0.0f;
    }
}

void multiply(const MatrixView& w, int rowBegin, int tokens, const RowsView& x,
              const MutableRowsView& out, float* scratch) {
    float* widened = scratch;
    float* strip = scratch + ManyRows * Depth;
    const int rows = std::min(ManyRows, w.rows - rowBegin);
    if (w.cols == 0) { // an empty sum
        for (int t = 0; t < tokens; ++t)
            std::fill_n(out.row(t) + rowBegin, rows, 0.0f);
        return;
    }
    for (int k = 0; k < w.cols; k += Depth) {
        const int depth = std::min(Depth, w.cols - k);
        if (w.layout == MatrixLayout::Rows) {
            for (int row = 0; row < ManyRows; ++row) {
                float* to = widened + row * Depth;
                const int filled = row < rows ? depth : 0;
                if (row < rows)
                    decode(w, rowBegin + row, k, depth, to);
                std::fill(to + filled, to + (depth + 3) / 4 * 4, 0.0f);
            }
            turnStrip(widened, depth, strip);
        } else {
            widenTurned(w, rowBegin, rows, k, depth, widened, strip);
        }
        const Target target = k == 0 ? Target::Overwrite : Target::Add;
        for (int begin = 0; begin < rows; begin += TileRows)
            multiplyPanel(strip + begin * Depth, depth, tokens, x.data + k, x.stride,
                          out.data + rowBegin + begin, out.stride, std::min(TileRows, rows - begin),
                          target);
    }
}

} // namespace
} // namespace HWY_NAMESPACE
} // namespace rookery::cpu
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace rookery::cpu {
HWY_EXPORT(multiply);
HWY_EXPORT(decode);
HWY_EXPORT(decodeColumns);

std::size_t multiplyManyScratch() {
    return std::size_t{2} * ManyRows * Depth;
}

void multiplyMany(const MatrixView& w, int rowBegin, int tokens, const RowsView& x,
                  const MutableRowsView& out, float* scratch) {
    HWY_DYNAMIC_DISPATCH(multiply)(w, rowBegin, tokens, x, out, scratch);
}

void widenRow(const MatrixView& w, int row, int first, int count, float* out) {
    HWY_DYNAMIC_DISPATCH(decode)(w, row, first, count, out);
}

void widenColumns(const MatrixView& w, int row, int first, int depth, float* out, int stride) {
    HWY_DYNAMIC_DISPATCH(decodeColumns)(w, row, first, depth, out, stride);
}

} // namespace rookery::cpu
#endif
