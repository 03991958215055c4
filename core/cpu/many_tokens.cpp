// SPDX-License-Identifier: Apache-2.0
#include "core/cpu/many_tokens.h"

#include <algorithm>

#include "core/cpu/cpu_features.h"
#include "core/cpu/kernels_int16.h"
#include "core/cpu/kernels_int8.h"
#include "core/cpu/kernels_tiles.h"

namespace rookery::cpu {
namespace {

/// From token to token, in blocks: one more than there are, so that tokens lie on different cache
/// sets even when widths are powers of two.
std::int64_t blockStride(int cols) {
    return cols / 32 + 1;
}

std::uint16_t* pieces(const AlignedBuffer& buffer) {
    return reinterpret_cast<std::uint16_t*>(buffer.bytes());
}

template <class Columns> Columns* columnsOf(const AlignedBuffer& buffer) {
    return reinterpret_cast<Columns*>(buffer.bytes());
}

} // namespace

ManyKernel chooseManyKernel(const MatrixView& w, bool mayRound) {
    if (!mayRound)
        return ManyKernel::Floats;
    if (hasTileUnit() && canUseTiles(w.type))
        return tilePieces(w.type).splitActivations ? ManyKernel::SplitTiles : ManyKernel::Tiles;
    if (hasManyByteProducts() && canMultiplyBytes(w.type, w.cols))
        return ManyKernel::Bytes;
    if (hasByteProducts() && canMultiplyWords(w.type, w.cols))
        return ManyKernel::Words;
    return ManyKernel::Floats;
}

int manyRowsOf(ManyKernel kernel) {
    return kernel == ManyKernel::Tiles || kernel == ManyKernel::SplitTiles ? TileManyRows
                                                                           : ManyRows;
}

std::size_t multiplyPreparedScratch() {
    return std::max(hasTileUnit() ? multiplyTilesScratch() : 0,
                    hasManyByteProducts()
                        ? std::max(multiplyManyBytesScratch(), multiplyManyWordsScratch())
                        : 0);
}

void PreparedRows::allocate(int tokens) {
    if (m_kernel == ManyKernel::Bytes || m_kernel == ManyKernel::Words) {
        const std::size_t size =
            m_kernel == ManyKernel::Bytes ? sizeof(ByteColumns) : sizeof(WordColumns);
        m_values = AlignedBuffer(static_cast<std::size_t>(tokens * blockStride(m_cols)) * size);
        return;
    }
    const std::size_t bytes = tileElements(tokens, m_cols) * sizeof(std::uint16_t);
    m_values = AlignedBuffer(bytes);
    if (m_kernel == ManyKernel::SplitTiles)
        m_low = AlignedBuffer(bytes);
}

void PreparedRows::prepare(const float* x, int cols, int t) const {
    const std::int64_t at = t * blockStride(cols);
    switch (m_kernel) {
    case ManyKernel::Floats:
        return;
    case ManyKernel::Bytes:
        return roundToBytes(x, cols, columnsOf<ByteColumns>(m_values) + at);
    case ManyKernel::Words:
        return roundToWords(x, cols, columnsOf<WordColumns>(m_values) + at);
    case ManyKernel::Tiles:
        return splitForTiles(x, cols, t, pieces(m_values), nullptr);
    case ManyKernel::SplitTiles:
        return splitForTiles(x, cols, t, pieces(m_values), pieces(m_low));
    }
}

void PreparedRows::multiply(const MatrixView& w, int rowBegin, int rowEnd, int tokens,
                            const MutableRowsView& out, std::byte* scratch) const {
    const std::int64_t stride = blockStride(w.cols);
    switch (m_kernel) {
    case ManyKernel::Floats:
        return;
    case ManyKernel::Bytes:
        return multiplyManyBytes(w, rowBegin, tokens, columnsOf<ByteColumns>(m_values), stride, out,
                                 scratch);
    case ManyKernel::Words:
        return multiplyManyWords(w, rowBegin, tokens, columnsOf<WordColumns>(m_values), stride, out,
                                 scratch);
    case ManyKernel::Tiles:
        return multiplyTiles(w, rowBegin, rowEnd, tokens, {pieces(m_values), nullptr}, out,
                             scratch);
    case ManyKernel::SplitTiles:
        return multiplyTiles(w, rowBegin, rowEnd, tokens, {pieces(m_values), pieces(m_low)}, out,
                             scratch);
    }
}

} // namespace rookery::cpu
