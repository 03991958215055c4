// SPDX-License-Identifier: Apache-2.0
//
// Products with many activation rows on the tile unit (AMX, bf16), only where hasTileUnit() is
// true.
//
// A value is taken apart into bf16 pieces, high + low, and products of pieces are summed in f32:
//   f16 weights    high x high + high x low + low x high   f16 fits two pieces exactly
//   bf16 weights   high x high + high x low                activations in two pieces
//   block types    high x high                             weights and activations rounded to bf16
// Two pieces hold 16 bits of an activation, more than the 11 that engines usually give f16 models.
// Rounding to 8 bits costs block types less than the 8-bit integers that are usual for them.
#pragma once

#include <cstddef>
#include <cstdint>

#include "core/cpu/kernels.h"

namespace rookery::cpu {

/// Most rows of W in one call of multiplyTiles(); fewer are a multiple of 32.
constexpr int TileManyRows = 128;

/// Activations of many tokens in bf16 pieces, in the order of the tiles:
/// [tokens / 16][cols / 32][16 tokens][32 columns], both rounded up. Zero behind the last column.
struct TileRows {
    const std::uint16_t* high = nullptr;
    const std::uint16_t* low = nullptr; ///< null: rounded to one piece
};
/// Elements of one piece of `tokens` rounded up to 32, so that pairs of tiles are whole.
std::size_t tileElements(int tokens, int cols);

/// How many pieces a matrix type needs.
struct TilePieces {
    bool splitWeights = false;
    bool splitActivations = false;
};
/// False for f32, which tiles would not multiply exactly enough.
bool canUseTiles(DType type);
TilePieces tilePieces(DType type);

/// Row t of the activations to pieces that begin at high and low; low may be null.
void splitForTiles(const float* x, int cols, int t, std::uint16_t* high, std::uint16_t* low);

/// Bytes of scratch memory that multiplyTiles() needs.
std::size_t multiplyTilesScratch();
/// out[t][n] for `tokens` tokens and rows [rowBegin, rowEnd) of W, at most TileManyRows.
void multiplyTiles(const MatrixView& w, int rowBegin, int rowEnd, int tokens, const TileRows& x,
                   const MutableRowsView& out, std::byte* scratch);

} // namespace rookery::cpu
