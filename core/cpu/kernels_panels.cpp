// SPDX-License-Identifier: Apache-2.0
//
// Products with a matrix most of whose inputs are zero (ffn.value behind relu squared), for a few
// tokens. The matrix is stored turned, in panels of rows: [panel][column][row in panel]. What
// belongs to an activation of zero is never read. Sums run over the columns in order, so leaving a
// zero out changes no bit.
#include "core/cpu/kernels.h"

#include <algorithm>
#include <bit>
#include <cstring>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/cpu/kernels_panels.cpp"
#include "hwy/foreach_target.h"
// After foreach_target.
#include "hwy/cache_control.h"
#include "hwy/highway.h"

#include "core/cpu/kernels_bytes.h"

#ifndef ROOKERY_CPU_PANEL_CONSTANTS
#define ROOKERY_CPU_PANEL_CONSTANTS
namespace rookery::cpu {
/// Columns that are looked at together; the active ones among them are kept as a list.
constexpr int ColumnsAtOnce = 256;
/// Rows of a panel are a multiple of this: two of the widest vectors.
constexpr int PanelUnit = 32;
} // namespace rookery::cpu
#endif

HWY_BEFORE_NAMESPACE();
namespace rookery::cpu {
namespace HWY_NAMESPACE {
namespace {

namespace hn = hwy::HWY_NAMESPACE;

using D = hn::CappedTag<float, 16>;

template <typename Stored> HWY_INLINE hn::Vec<D> widen(const Stored* from) {
    const D d;
    if constexpr (sizeof(Stored) == 4)
        return hn::LoadU(d, from);
    else
        return hn::PromoteTo(d, hn::LoadU(hn::Rebind<Stored, D>(), from));
}

/// Active columns among ColumnsAtOnce, and what they are multiplied with.
struct Active {
    int count = 0;
    int column[ColumnsAtOnce];
    float value[ColumnsAtOnce];
};

void gather(const float* x, const std::uint32_t* nonZero, int begin, int end, Active& active) {
    active.count = 0;
    for (int word = begin / 32; word * 32 < end; ++word)
        for (std::uint32_t bits = nonZero[word]; bits != 0; bits &= bits - 1) {
            const int k = word * 32 + std::countr_zero(bits);
            active.column[active.count] = k;
            active.value[active.count] = x[k];
            ++active.count;
        }
}

/// out[n] += sum of x[i] * W[column[i]][n] for N active columns. Meanwhile fetches `next`, N other
/// columns, line by line, so that neither the memory nor the arithmetic waits for the other.
template <typename Stored, int N>
HWY_INLINE void addColumns(const Stored* panel, int panelRows, const int* column, const float* x,
                           const int* next, float* out) {
    const D d;
    const int lanes = static_cast<int>(hn::Lanes(d));
    constexpr int LineRows = 64 / static_cast<int>(sizeof(Stored));
    const Stored* from[N];
    const Stored* ahead[N];
    hn::Vec<D> factor[N];
    for (int i = 0; i < N; ++i) {
        from[i] = panel + static_cast<std::ptrdiff_t>(column[i]) * panelRows;
        ahead[i] = panel + static_cast<std::ptrdiff_t>(next[i]) * panelRows;
        factor[i] = hn::Set(d, x[i]);
    }
    for (int line = 0; line < panelRows; line += LineRows) {
        for (int i = 0; i < N; ++i)
            hwy::Prefetch(ahead[i] + line);
        const int end = std::min(panelRows, line + LineRows);
        for (int n = line; n < end; n += lanes) {
            auto sum = hn::LoadU(d, out + n);
            for (int i = 0; i < N; ++i)
                sum = hn::MulAdd(widen(from[i] + n), factor[i], sum);
            hn::StoreU(sum, d, out + n);
        }
    }
}

/// The active columns of one panel times one token, added to out; `next` are those that follow.
template <typename Stored>
void addActive(const Stored* panel, int panelRows, const Active& active, const Active& next,
               float* out) {
    constexpr int AtOnce = 4;
    // Four columns that come behind column i; where there are no four, one that is there already.
    int following[AtOnce] = {};
    const auto findFollowing = [&](int i) {
        const Active& from = i < active.count ? active : next;
        const int begin = i < active.count ? i : i - active.count;
        for (int n = 0; n < AtOnce; ++n)
            following[n] = begin + n < from.count ? from.column[begin + n] : active.column[0];
    };
    int i = 0;
    for (; i + AtOnce <= active.count; i += AtOnce) {
        findFollowing(i + AtOnce);
        addColumns<Stored, AtOnce>(panel, panelRows, active.column + i, active.value + i, following,
                                   out);
    }
    for (; i < active.count; ++i) {
        findFollowing(active.count + i % AtOnce);
        addColumns<Stored, 1>(panel, panelRows, active.column + i, active.value + i, following,
                              out);
    }
}

template <typename Stored>
HWY_INLINE void multiplyOf(const MatrixView& w, int rowBegin, int rowEnd, const FewTokens& few) {
    for (int row = rowBegin; row < rowEnd; row += w.panelRows) {
        const auto* panel = reinterpret_cast<const Stored*>(w.data + row * w.rowBytes);
        for (int t = 0; t < few.tokens; ++t)
            std::fill_n(few.out[t] + row, w.panelRows, 0.0f);
        // What one token read is still in the cache for the next.
        Active active[2];
        int turn = 0;
        const auto gatherFor = [&](int begin, int t, Active& to) {
            gather(few.x[t], few.nonZero[t], begin, std::min(w.cols, begin + ColumnsAtOnce), to);
        };
        if (w.cols > 0)
            gatherFor(0, 0, active[0]);
        for (int begin = 0; begin < w.cols; begin += ColumnsAtOnce)
            for (int t = 0; t < few.tokens; ++t, turn = 1 - turn) {
                const bool wraps = t + 1 == few.tokens;
                const int nextBegin = wraps ? begin + ColumnsAtOnce : begin;
                active[1 - turn].count = 0;
                if (nextBegin < w.cols)
                    gatherFor(nextBegin, wraps ? 0 : t + 1, active[1 - turn]);
                addActive(panel, w.panelRows, active[turn], active[1 - turn], few.out[t] + row);
            }
    }
}

/// The bits of markNonZero() for whole words.
int markWords(const float* x, int words, std::uint32_t* bits) {
    const D d;
    const int lanes = static_cast<int>(hn::Lanes(d));
    int count = 0;
    for (int word = 0; word < words; ++word) {
        std::uint32_t all = 0;
        for (int i = 0; i < 32; i += lanes) {
            std::uint8_t part[8] = {}; // StoreMaskBits may write as many
            hn::StoreMaskBits(d, hn::Ne(hn::LoadU(d, x + word * 32 + i), hn::Zero(d)), part);
            all |= (part[0] | static_cast<std::uint32_t>(part[1]) << 8) << i;
        }
        bits[word] = all;
        count += std::popcount(all);
    }
    return count;
}

void multiplyFloatPanels(const MatrixView& w, int rowBegin, int rowEnd, const FewTokens& few) {
    switch (w.type) {
    case DType::F16:
        return multiplyOf<hwy::float16_t>(w, rowBegin, rowEnd, few);
    case DType::BF16:
        return multiplyOf<hwy::bfloat16_t>(w, rowBegin, rowEnd, few);
    default:
        return multiplyOf<float>(w, rowBegin, rowEnd, few);
    }
}

} // namespace
} // namespace HWY_NAMESPACE
} // namespace rookery::cpu
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace rookery::cpu {
HWY_EXPORT(markWords);
HWY_EXPORT(multiplyFloatPanels);

namespace {

template <typename Stored>
void turn(const std::byte* rows, std::int64_t rowBytes, int panelRows, int cols, std::byte* panel) {
    // Squares small enough that both sides stay in the first-level cache.
    constexpr int Square = 32;
    for (int k0 = 0; k0 < cols; k0 += Square)
        for (int n0 = 0; n0 < panelRows; n0 += Square)
            for (int k = k0; k < std::min(cols, k0 + Square); ++k) {
                std::byte* to = panel + (std::int64_t{k} * panelRows + n0) *
                                            static_cast<std::int64_t>(sizeof(Stored));
                const std::byte* from =
                    rows + n0 * rowBytes + k * static_cast<std::int64_t>(sizeof(Stored));
                for (int n = 0; n < Square; ++n, to += sizeof(Stored), from += rowBytes)
                    std::memcpy(to, from, sizeof(Stored));
            }
}

} // namespace

int panelRowsFor(DType type, int rows, int cols) {
    int unit = PanelUnit;
    if (type == DType::Q8_0 || type == DType::Q4_0) {
        unit = type == DType::Q8_0 ? 64 : 128;
        if (!canBeBytePanels(type, rows) || cols % 32 != 0)
            return 0;
    } else if (type != DType::F32 && type != DType::F16 && type != DType::BF16) {
        return 0;
    }
    if (rows <= 0 || cols <= 0 || rows % unit != 0)
        return 0;
    // Long pieces of memory for each column, but at least four panels for the threads to divide.
    int best = unit;
    for (int size = unit; size * 4 <= rows; size += unit)
        if (rows % size == 0)
            best = size;
    return best;
}

int markNonZero(const float* x, int cols, std::uint32_t* bits) {
    int count = HWY_DYNAMIC_DISPATCH(markWords)(x, cols / 32, bits);
    if (cols % 32 == 0)
        return count;
    std::uint32_t word = 0;
    for (int i = 0; i < cols % 32; ++i)
        word |= static_cast<std::uint32_t>(x[cols / 32 * 32 + i] != 0.0f) << i;
    bits[cols / 32] = word;
    return count + std::popcount(word);
}

void packFloatPanel(DType type, const std::byte* rows, std::int64_t rowBytes, int panelRows,
                    int cols, std::byte* panel) {
    if (type == DType::F32)
        turn<std::uint32_t>(rows, rowBytes, panelRows, cols, panel);
    else
        turn<std::uint16_t>(rows, rowBytes, panelRows, cols, panel);
}

void multiplyPanels(const MatrixView& w, int rowBegin, int rowEnd, const FewTokens& few) {
    if (w.type == DType::Q8_0 || w.type == DType::Q4_0)
        return multiplyBytePanels(w, rowBegin, rowEnd, few);
    HWY_DYNAMIC_DISPATCH(multiplyFloatPanels)(w, rowBegin, rowEnd, few);
}

} // namespace rookery::cpu
#endif
