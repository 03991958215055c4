// SPDX-License-Identifier: Apache-2.0
#include "gpu/common/packing.h"

#include <algorithm>
#include <cassert>
#include <cstring>
#include <vector>

#include "core/checkpoint/block_codec.h"

namespace rookery::gpu {
namespace {

constexpr int QuantisedBlock = 32; // weights under one scale, both in Q8_0 and in Q4_0

bool isHeld(DType type) {
    return isFloat(type) || type == DType::Q8_0 || type == DType::Q4_0;
}

bool isExactIn(DType type, const WeightSource& source) {
    const auto cols = static_cast<std::size_t>(source.cols());
    std::vector<float> values(cols);
    std::vector<float> rounded(cols);
    std::vector<std::byte> encoded(cols * 2);
    for (int row = 0; row < source.rows(); ++row) {
        source.readRows(row, 1, values);
        encodeRow(type, values.data(), source.cols(), encoded.data());
        decodeRow(type, encoded.data(), source.cols(), rounded.data());
        if (values != rounded)
            return false;
    }
    return true;
}

/// Puts one row, as GGUF stores it, into its place in a block.
void interleave(const PackedShape& shape, const std::byte* row, int lane, std::byte* block) {
    const auto chunkAt = [&](int chunk) {
        return block + (std::ptrdiff_t{chunk} * RowBlock + lane) * ChunkBytes;
    };
    if (isFloat(shape.type)) {
        const std::int64_t size = rowBytesOf(shape.type, shape.cols);
        for (int chunk = 0; chunk < shape.chunks; ++chunk) {
            const std::int64_t at = std::int64_t{chunk} * ChunkBytes;
            std::memcpy(chunkAt(chunk), row + at,
                        static_cast<std::size_t>(std::min<std::int64_t>(ChunkBytes, size - at)));
        }
        return;
    }
    const int perBlock = shape.type == DType::Q8_0 ? 2 : 1; // chunks under one scale
    const std::int64_t stored = blockBytes(shape.type);
    std::byte* scales = block + std::ptrdiff_t{shape.chunks} * RowBlock * ChunkBytes;
    for (int quantised = 0; quantised < shape.cols / QuantisedBlock; ++quantised) {
        const std::byte* from = row + quantised * stored;
        std::memcpy(scales + (std::ptrdiff_t{quantised / 2} * RowBlock + lane) * 4 +
                        (quantised % 2) * 2,
                    from, 2);
        for (int part = 0; part < perBlock; ++part)
            std::memcpy(chunkAt(quantised * perBlock + part), from + 2 + part * ChunkBytes,
                        ChunkBytes);
    }
}

} // namespace

PackedShape packedShape(DType type, int rows, int cols) {
    assert(isHeld(type) && (isFloat(type) || cols % QuantisedBlock == 0));
    PackedShape shape;
    shape.type = type;
    shape.rows = rows;
    shape.cols = cols;
    shape.blocks = (rows + RowBlock - 1) / RowBlock;
    const int perChunk = type == DType::F32 ? 4 : isFloat(type) ? 8 : type == DType::Q8_0 ? 16 : 32;
    shape.chunks = (cols + perChunk - 1) / perChunk;
    shape.scaleWords = isFloat(type) ? 0 : (cols / QuantisedBlock + 1) / 2;
    shape.blockBytes = std::int64_t{RowBlock} * (std::int64_t{shape.chunks} * ChunkBytes +
                                                 std::int64_t{shape.scaleWords} * 4);
    return shape;
}

DType deviceType(const WeightSource& source, WeightType wanted, int vocabulary) {
    const DType stored = source.storedType();
    const bool wholeBlocks = source.cols() % QuantisedBlock == 0;
    const bool isDirect = source.direct() != nullptr;
    const auto natural = [&] {
        if (isFloat(stored))
            return isDirect || stored == DType::F32 || isExactIn(stored, source) ? stored
                                                                                 : DType::F32;
        if (isHeld(stored) && isDirect && wholeBlocks)
            return stored;
        return wholeBlocks ? DType::Q8_0 : DType::F32;
    };
    switch (wanted) {
    case WeightType::Auto:
        return natural();
    case WeightType::F32:
        return DType::F32;
    case WeightType::F16:
        return DType::F16;
    case WeightType::Q8_0:
    case WeightType::Q4_0:
        break;
    }
    if (!wholeBlocks || isLowRank(source, vocabulary))
        return isFloat(stored) ? natural() : DType::F16;
    return wanted == WeightType::Q8_0 ? DType::Q8_0 : DType::Q4_0;
}

void packBlocks(const WeightSource& source, const PackedShape& shape, int first, int count,
                std::span<std::byte> out) {
    assert(std::ssize(out) == count * shape.blockBytes && "room for exactly these blocks");
    std::ranges::fill(out, std::byte{0});
    const TensorView* direct = source.direct();
    const std::int64_t rowBytes = rowBytesOf(shape.type, shape.cols);
    const auto cols = static_cast<std::size_t>(shape.cols);
    std::vector<float> values(cols);
    std::vector<std::byte> encoded(static_cast<std::size_t>(rowBytes));
    const int end = std::min(shape.rows, (first + count) * RowBlock);
    for (int row = first * RowBlock; row < end; ++row) {
        const std::byte* stored = nullptr;
        if (direct != nullptr && direct->type == shape.type) {
            stored = direct->bytes.data() + row * rowBytes;
        } else {
            source.readRows(row, 1, values);
            encodeRow(shape.type, values.data(), shape.cols, encoded.data());
            stored = encoded.data();
        }
        const int block = row / RowBlock - first;
        interleave(shape, stored, row % RowBlock, out.data() + block * shape.blockBytes);
    }
}

} // namespace rookery::gpu
