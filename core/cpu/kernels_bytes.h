// SPDX-License-Identifier: Apache-2.0
//
// Kernels for q8_0 and q4_0 that multiply bytes (AVX-512 VNNI). They read matrices that were
// rearranged while loading; only where hasByteProducts() is true.
//
// An activation is a 16-bit integer in two bytes, high * 256 + low, so that two products of bytes
// give what one of 16 bits would: the error is the same 2^-16 as of the other kernels for block
// types, and the machine reads weights no faster than it can multiply twice.
#pragma once

#include <cstddef>
#include <cstdint>

#include "core/cpu/kernels.h"

namespace rookery::cpu {

/// Rows that lie side by side in MatrixLayout::Strips.
constexpr int StripRows = 16;
/// Columns of one scale; a block of an activation row is 32 high bytes and 32 low bytes.
constexpr int ByteBlock = 32;

/// True for types and sizes that packStrips() takes: q8_0 and q4_0 with whole pairs of blocks.
bool canBeStrips(DType type, int cols);
/// Rearranges 16 rows at `rows` (each `rowBytes` long, blocks as in GGUF; the last `16 - count` are
/// taken as zeros) to one strip of 16 * rowBytes bytes:
/// for each pair of blocks the 2 x 16 scales, then for each four columns the four codes of each
/// row. Codes are stored without sign: q8_0 as code + 128; q4_0 with columns 0 .. 15 in the low
/// nibbles.
void packStrip(DType type, const std::byte* rows, std::int64_t rowBytes, int count, int cols,
               std::byte* strip);

/// Rows [rowBegin, rowEnd) of a matrix of MatrixLayout::Strips; rowBegin is a multiple of 16 and
/// rowEnd too or the last row. Reads FewTokens::split.
void multiplyStrips(const MatrixView& w, int rowBegin, int rowEnd, const FewTokens& few);

/// Columns [first, first + depth) of the 16 rows of a strip as f32, turned: out[k * stride + row].
/// first and depth are multiples of 32.
void widenStrip(const MatrixView& w, int rowBegin, int first, int depth, float* out, int stride);

/// True for types and row counts that packPanel() takes.
bool canBeBytePanels(DType type, int rows);
/// Rearranges rows [first, first + panelRows) to a panel of panelRows * rowBytes bytes (see
/// MatrixLayout::Panels): for each 32 columns the scale of every row, then column after column the
/// code of every row.
void packBytePanel(DType type, const std::byte* rows, std::int64_t rowBytes, int panelRows,
                   int cols, std::byte* panel);
/// As multiplyPanels() of kernels.h, for q8_0 and q4_0.
void multiplyBytePanels(const MatrixView& w, int rowBegin, int rowEnd, const FewTokens& few);
/// As widenStrip(), for 16 rows of a panel.
void widenBytePanel(const MatrixView& w, int rowBegin, int first, int depth, float* out,
                    int stride);

/// cols must be a multiple of 32.
void splitRow(const float* x, int cols, const MutableSplitRow& out);

} // namespace rookery::cpu
