// SPDX-License-Identifier: Apache-2.0
//
// A plan as words that kernels read: where each operand lies and what to do with it. All addresses
// count floats (weights: chunks of 16 bytes) from the start of what the dispatch is given.
//
// Three regions: activations (one arena of slots), vectors (all small weights) and the state.
#pragma once

#include <cstdint>
#include <vector>

#include "gpu/common/plan.h"

namespace rookery::gpu {

/// Every region and every row of a slot begins at a multiple of this many floats: 256 bytes, the
/// coarsest alignment that a device asks for.
constexpr int AlignedFloats = 64;
/// Words of one instruction of a Rows dispatch (rowWords()).
constexpr int RowOpWords = 16;
/// Words of one product without its epilogue, and of one step of it (productWords()).
constexpr int ProductWords = 16;
constexpr int EpilogueWords = 8;

/// An operand: the kind in the two highest bits, the address below.
enum class OperandKind : std::uint32_t { None = 0, Activation = 1, Vector = 2 };
constexpr int OperandKindShift = 30;

/// Where things lie, for calls of at most `rows` rows.
struct MemoryLayout {
    int rows = 0;
    std::vector<std::int64_t> slotOffsets; ///< by slot
    std::vector<int> slotStrides;          ///< floats from row to row, by slot
    std::int64_t arenaFloats = 0;
    std::vector<std::int64_t> vectorOffsets; ///< by TensorId; -1: no vector
    std::int64_t vectorFloats = 0;
    std::vector<std::int64_t> stateOffsets; ///< by StateLayout entry
    std::int64_t stateFloats = 0;
};

MemoryLayout layOut(const Program& program, const Plan& plan, int rows);
/// Rows for which the arena of `plan` takes at most `floats`, but no more than `most`; at least 1.
int rowsThatFit(const Plan& plan, std::int64_t floats, int most);

/// The words of every instruction of a Rows dispatch, RowOpWords each:
///   0 Op, Unary << 8   1 epsilon (bits of a float)   2 out   3 its stride
///   4 + 2i operand i, 5 + 2i its stride (i < 5; strides of vectors are 0)
///   14 state address   15 RepeatHeads: heads of the result << 16 | heads of x
std::vector<std::uint32_t> rowWords(const Program& program, const Plan& plan,
                                    const Dispatch& dispatch, const MemoryLayout& layout);

/// The words of a product:
///   0 input   1 its stride   2 out   3 its stride   4 steps of the epilogue   5 .. 15 left to the
///   backend (where its part of the matrix lies)
/// and then for each step, EpilogueWords each:
///   0 Op, Unary << 8, position of the running value << 16   1, 2 first other operand and stride
///   3, 4 second other operand and stride
std::vector<std::uint32_t> productWords(const Program& program, const Plan& plan,
                                        const Product& product, const MemoryLayout& layout);

constexpr int RecurrenceWords = 20;
/// The words of a recurrence:
///   0 Op   1 heads   2 out   3 its stride   4 + 2i operand i, 5 + 2i its stride (i < 7, none for the
///   state)   18 state address   19 width of the result
std::vector<std::uint32_t> recurrenceWords(const Program& program, const Plan& plan,
                                           const Instruction& instruction,
                                           const MemoryLayout& layout);

/// An operand as rowWords() writes it.
std::uint32_t operandWord(const Program& program, const Plan& plan, TensorId id,
                          const MemoryLayout& layout);
std::uint32_t operandStride(const Program& program, const Plan& plan, TensorId id,
                            const MemoryLayout& layout);

} // namespace rookery::gpu
