// SPDX-License-Identifier: Apache-2.0
//
// Products of many tokens: which kernel multiplies a matrix, and what that kernel reads of the
// activations.
#pragma once

#include <cstddef>
#include <cstdint>

#include "core/cpu/aligned_buffer.h"
#include "core/cpu/kernels.h"

namespace rookery::cpu {

enum class ManyKernel : std::uint8_t {
    Floats,     ///< multiplyMany(): activations as they are
    Tiles,      ///< multiplyTiles() with activations in one bf16 piece
    SplitTiles, ///< multiplyTiles() with activations in two bf16 pieces
    Bytes,      ///< multiplyManyBytes()
    Words,      ///< multiplyManyWords()
};

/// The fastest one on this machine; without `mayRound` activations keep all bits. Chosen by what
/// tests/bench/README.md says was measured.
ManyKernel chooseManyKernel(const MatrixView& w, bool mayRound);
/// Rows of W that one call takes at most.
int manyRowsOf(ManyKernel kernel);
/// Bytes of scratch memory that multiplyPrepared() needs, whatever the kernel.
std::size_t multiplyPreparedScratch();

/// The activations of many tokens in the form that a kernel other than Floats reads.
class PreparedRows {
  public:
    PreparedRows(ManyKernel kernel, int cols) : m_kernel(kernel), m_cols(cols) {}
    ManyKernel kernel() const { return m_kernel; }
    /// Room for inputs of `cols` columns too; before allocate().
    void widen(int cols) { m_cols = m_cols < cols ? cols : m_cols; }
    void allocate(int tokens);

    /// Row t of an input with `cols` columns.
    void prepare(const float* x, int cols, int t) const;
    /// out[t][n] for `tokens` tokens and rows [rowBegin, rowEnd) of W, at most manyRowsOf().
    void multiply(const MatrixView& w, int rowBegin, int rowEnd, int tokens,
                  const MutableRowsView& out, std::byte* scratch) const;

  private:
    ManyKernel m_kernel;
    int m_cols;
    AlignedBuffer m_values; ///< integers, or bf16 pieces: the high ones
    AlignedBuffer m_low;    ///< of SplitTiles
};

} // namespace rookery::cpu
