// SPDX-License-Identifier: Apache-2.0
#include "core/cpu/many_tokens.h"

#include <algorithm>

#include "core/cpu/cpu_features.h"
#include "core/cpu/kernels_int8.h"
#include "core/cpu/kernels_tiles.h"

namespace rookery::cpu {
namespace {

/// From token to token, in blocks: one more than there are, so that tokens lie on different cache
/// sets even when widths are powers of two.
std::int64_t byteStride(int cols) {
    return cols / 32 + 1;
}

std::uint16_t* pieces(const AlignedBuffer& buffer) {
    return reinterpret_cast<std::uint16_t*>(buffer.bytes());
}

ByteColumns* byteColumns(const AlignedBuffer& buffer) {
    return reinterpret_cast<ByteColumns*>(buffer.bytes());
}

} // namespace

ManyKernel chooseManyKernel(const MatrixView& w, bool mayRound) {
    if (!mayRound)
        return ManyKernel::Floats;
    if (hasTileUnit() && canUseTiles(w.type))
        return tilePieces(w.type).splitActivations ? ManyKernel::SplitTiles : ManyKernel::Tiles;
    if (hasManyByteProducts() && canMultiplyBytes(w.type, w.cols))
        return ManyKernel::Bytes;
    return ManyKernel::Floats;
}

int manyRowsOf(ManyKernel kernel) {
    return kernel == ManyKernel::Tiles || kernel == ManyKernel::SplitTiles ? TileManyRows
                                                                           : ManyRows;
}

std::size_t multiplyPreparedScratch() {
    return std::max(hasTileUnit() ? multiplyTilesScratch() : 0,
                    hasManyByteProducts() ? multiplyManyBytesScratch() : 0);
}

void PreparedRows::allocate(int tokens) {
    if (m_kernel == ManyKernel::Bytes) {
        m_values = AlignedBuffer(static_cast<std::size_t>(tokens * byteStride(m_cols)) *
                                 sizeof(ByteColumns));
        return;
    }
    const std::size_t bytes = tileElements(tokens, m_cols) * sizeof(std::uint16_t);
    m_values = AlignedBuffer(bytes);
    if (m_kernel == ManyKernel::SplitTiles)
        m_low = AlignedBuffer(bytes);
}

void PreparedRows::prepare(const float* x, int cols, int t) const {
    if (m_kernel == ManyKernel::Bytes)
        roundToBytes(x, cols, byteColumns(m_values) + t * byteStride(cols));
    else
        splitForTiles(x, cols, t, pieces(m_values),
                      m_kernel == ManyKernel::SplitTiles ? pieces(m_low) : nullptr);
}

void PreparedRows::multiply(const MatrixView& w, int rowBegin, int rowEnd, int tokens,
                            const MutableRowsView& out, std::byte* scratch) const {
    if (m_kernel == ManyKernel::Bytes)
        multiplyManyBytes(w, rowBegin, tokens, byteColumns(m_values), byteStride(w.cols), out,
                          scratch);
    else
        multiplyTiles(
            w, rowBegin, rowEnd, tokens,
            {pieces(m_values), m_kernel == ManyKernel::SplitTiles ? pieces(m_low) : nullptr}, out,
            scratch);
}

} // namespace rookery::cpu
