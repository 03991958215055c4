// SPDX-License-Identifier: Apache-2.0
//
// The kernels of the CPU, compiled for several instruction sets and chosen when the program runs.
//
// A "row" is the activations of one token: contiguous f32. Kernels that work on rows know nothing
// of threads; whoever calls them divides tokens, heads or matrix rows between threads. Every output
// element is computed by one call in one order, so results do not depend on how the work was
// divided.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/checkpoint/tensor_view.h"
#include "core/model/program.h"

namespace rookery::cpu {

/// Name of the instruction set that the kernels use on this machine, as Highway calls it.
std::string_view kernelTarget();
/// Makes the kernels choose among instruction sets below AVX-512, or among all of them again.
void hideWideVectors(bool hide);

// ---- Element by element; `width` floats each. Outputs may be the same as an input. ----

void addRow(const float* a, const float* b, float* out, int width);
void mulRow(const float* a, const float* b, float* out, int width);
/// a + b * c.
void mulAddRow(const float* a, const float* b, const float* c, float* out, int width);
/// a + (b - a) * c.
void lerpRow(const float* a, const float* b, const float* c, float* out, int width);
/// previous - x: one row of Op::TokenShift.
void shiftRow(const float* previous, const float* x, float* out, int width);
void unaryRow(Unary unary, const float* x, float* out, int width);

// ---- Reductions over one row. ----

/// Layer norm (groups 1) or group norm; population variance.
void normRow(const float* x, const float* weight, const float* bias, float* out, int width,
             int groups, float epsilon);
void rmsNormRow(const float* x, const float* weight, float* out, int width, float epsilon);
/// Each of `groups` parts scaled to length 1: x / max(|x|, epsilon).
void l2NormRow(const float* x, float* out, int width, int groups, float epsilon);
/// Per group: x + v * sum(r * k * bonus).
void headBonusRow(const float* x, const float* r, const float* k, const float* v,
                  const float* bonus, float* out, int width, int groups);

// ---- Recurrences. ----

/// A [tokens, width] operand: row t begins at data + t * stride. A stride of 0 repeats one row.
struct RowsView {
    const float* data = nullptr;
    std::int64_t stride = 0;
    const float* row(int t) const { return data + t * stride; }
};

/// Where the rows of a recurrence's result go.
struct MutableRowsView {
    float* data = nullptr;
    std::int64_t stride = 0;
    float* row(int t) const { return data + t * stride; }
};

/// Operands of one head's matrix-valued recurrence over `tokens` rows, the head's channels first.
///
/// state is S transposed, [headSize key][headSize value], so that one vector holds neighbouring
/// value channels and no sum runs across lanes. (Host order is [value][key]; CpuState transposes.)
struct WkvHead {
    int tokens = 0;
    int headSize = 0;
    int valueBegin = 0; ///< only value channels [valueBegin, valueEnd) are advanced
    int valueEnd = 0;
    RowsView r, w, k, v, kk, a;
    const float* bonus = nullptr; ///< [headSize], or null (version 6 without bonus)
    float* state = nullptr;
    MutableRowsView out;
};

/// Op::Wkv6 for one head. Operands r, w, k, v, bonus.
void wkv6(const WkvHead& head);
/// Op::Wkv7 for one head. Operands r, w, k, v, kk, a.
void wkv7(const WkvHead& head);
/// Op::GatedLinear for one head. Operands r, w, k, v.
void gatedLinear(const WkvHead& head);

/// Op::Wkv4 for channels [0, width) of `tokens` rows.
struct Wkv4Slice {
    int tokens = 0;
    int width = 0;
    RowsView k, v;
    const float* decay = nullptr; ///< -exp(time_decay)
    const float* bonus = nullptr;
    float* aa = nullptr; ///< the three parts of the state, each [width]
    float* bb = nullptr;
    float* pp = nullptr;
    MutableRowsView out;
};
void wkv4(const Wkv4Slice& slice);

// ---- Matrix products. ----

enum class MatrixLayout : std::uint8_t {
    Rows,   ///< row n begins at data + n * rowBytes; block types as in GGUF
    Strips, ///< 16 rows side by side, for products of bytes (kernels_bytes.h)
    Panels, ///< turned, so that columns that meet a zero are never read (multiplyPanels())
};

/// A weight matrix [rows, cols] in memory.
struct MatrixView {
    DType type = DType::F32;
    int rows = 0;
    int cols = 0;
    const std::byte* data = nullptr;
    std::int64_t rowBytes = 0; ///< bytes of one row's weights, whatever the layout
    MatrixLayout layout = MatrixLayout::Rows;
    int panelRows = 0; ///< of MatrixLayout::Panels: rows of W that lie together; divides `rows`
};

/// Activations rounded to 16-bit integers with one scale for each 32 columns: what the kernels for
/// block types multiply with. The error is below 2^-16 of the largest of the 32, far below that of
/// the weights.
struct QuantisedRowView {
    const std::int16_t* values = nullptr; ///< [cols]
    const float* scales = nullptr;        ///< [cols / 32]
    const float* sums = nullptr;          ///< scale * sum of the 32 values, [cols / 32]
    const float* halfSums = nullptr;      ///< the same for each 16 values, [cols / 16]
};

struct MutableQuantisedRow {
    std::int16_t* values = nullptr;
    float* scales = nullptr;
    float* sums = nullptr;
    float* halfSums = nullptr;
};

/// cols must be a multiple of 32.
void quantiseRow(const float* x, int cols, const MutableQuantisedRow& out);

/// Activations as 16-bit integers in two bytes, with one scale for each 32 columns.
struct SplitRowView {
    const std::int8_t* values = nullptr; ///< [cols / 32][2][32]: high bytes, low bytes
    const float* scales = nullptr;       ///< [cols / 32]
    const std::int32_t* sums = nullptr;  ///< of the 32 integers, [cols / 32]
};

struct MutableSplitRow {
    std::int8_t* values = nullptr;
    float* scales = nullptr;
    std::int32_t* sums = nullptr;
};

/// Most tokens that multiplyFew() takes.
constexpr int MaxFewTokens = 8;

/// Operands of out[t][n] = sum_k x[t][k] W[n][k] for a few tokens.
struct FewTokens {
    int tokens = 0; ///< 1 .. MaxFewTokens
    const float* x[MaxFewTokens] = {};
    QuantisedRowView quantised[MaxFewTokens] = {}; ///< read only for block types
    SplitRowView split[MaxFewTokens] = {};         ///< read only by kernels_bytes.h
    /// Bit k % 32 of word k / 32 is set where x[t][k] is not zero; read only by multiplyPanels().
    const std::uint32_t* nonZero[MaxFewTokens] = {};
    float* out[MaxFewTokens] = {}; ///< row t of the result
};
/// True for matrices whose kernel reads FewTokens::quantised.
bool needsQuantisedActivations(const MatrixView& w);
/// True for matrices whose kernel reads FewTokens::split.
bool needsSplitActivations(const MatrixView& w);
/// Rows [rowBegin, rowEnd) of W, each read once for all tokens. Where rows lie together, they are
/// not divided: see rowStep().
void multiplyFew(const MatrixView& w, int rowBegin, int rowEnd, const FewTokens& few);

/// Rows of W that multiplyFew() and multiplyPanels() cannot divide.
int rowStep(const MatrixView& w);

/// Rows that packing should put in one panel, or 0 where the type or the size does not allow
/// panels.
int panelRowsFor(DType type, int rows, int cols);
/// Writes the bits of FewTokens::nonZero for one row; returns how many are set.
int markNonZero(const float* x, int cols, std::uint32_t* bits);
/// Rearranges rows [first, first + panelRows) of float types, each rowBytes long at `rows`, to
/// [cols][panelRows].
void packFloatPanel(DType type, const std::byte* rows, std::int64_t rowBytes, int panelRows,
                    int cols, std::byte* panel);
/// Rows [rowBegin, rowEnd) of a matrix of MatrixLayout::Panels: columns whose activation is zero
/// are not read from memory.
void multiplyPanels(const MatrixView& w, int rowBegin, int rowEnd, const FewTokens& few);

/// Rows of W that multiplyMany() takes at a time.
constexpr int ManyRows = 32;
/// Floats of scratch memory that multiplyMany() needs.
std::size_t multiplyManyScratch();
/// out[t][n] for `tokens` tokens and rows [rowBegin, min(rowBegin + ManyRows, w.rows)) of W.
void multiplyMany(const MatrixView& w, int rowBegin, int tokens, const RowsView& x,
                  const MutableRowsView& out, float* scratch);

/// Columns [first, first + count) of one row of W as f32; for block types both are multiples of 32.
/// Only for MatrixLayout::Rows.
void widenRow(const MatrixView& w, int row, int first, int count, float* out);
/// Columns [first, first + depth) of 16 rows, turned: out[k * stride + row]. For the other layouts;
/// for block types first and depth are multiples of 32.
void widenColumns(const MatrixView& w, int row, int first, int depth, float* out, int stride);

} // namespace rookery::cpu
