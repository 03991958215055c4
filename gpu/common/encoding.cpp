// SPDX-License-Identifier: Apache-2.0
#include "gpu/common/encoding.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <cstddef>

namespace rookery::gpu {
namespace {

std::size_t index(int id) {
    return static_cast<std::size_t>(id);
}

std::int64_t aligned(std::int64_t floats) {
    return (floats + AlignedFloats - 1) / AlignedFloats * AlignedFloats;
}

std::uint32_t opWord(const Instruction& instruction) {
    return static_cast<std::uint32_t>(instruction.op) |
           static_cast<std::uint32_t>(instruction.unary) << 8;
}

} // namespace

MemoryLayout layOut(const Program& program, const Plan& plan, int rows) {
    MemoryLayout layout;
    layout.rows = rows;
    for (const int width : plan.slotWidths) {
        layout.slotOffsets.push_back(layout.arenaFloats);
        layout.slotStrides.push_back(static_cast<int>(aligned(width)));
        layout.arenaFloats += aligned(width) * rows;
    }
    layout.vectorOffsets.assign(index(program.tensorCount()), -1);
    // In the order of the program, which is the same for every plan: what one dispatch reads lies
    // close together.
    for (const Instruction& instruction : program.code())
        for (std::size_t operand = 0; operand < instruction.in.size(); ++operand) {
            const TensorId id = instruction.in[operand];
            const bool isMatrix =
                instruction.op == Op::Embed || (instruction.op == Op::MatMul && operand == 1);
            if (id == NoTensor || isMatrix || layout.vectorOffsets[index(id)] >= 0 ||
                program.tensor(id).kind != TensorKind::Weight)
                continue;
            layout.vectorOffsets[index(id)] = layout.vectorFloats;
            layout.vectorFloats +=
                aligned(std::int64_t{program.weight(id).rows()} * program.weight(id).cols());
        }
    for (const StateEntry& entry : program.stateLayout().entries) {
        layout.stateOffsets.push_back(layout.stateFloats);
        layout.stateFloats += aligned(entry.size);
    }
    return layout;
}

int rowsThatFit(const Plan& plan, std::int64_t floats, int most) {
    std::int64_t perRow = 0;
    for (const int width : plan.slotWidths)
        perRow += aligned(width);
    return static_cast<int>(
        std::clamp<std::int64_t>(perRow > 0 ? floats / perRow : most, 1, std::max(1, most)));
}

std::uint32_t operandWord(const Program& program, const Plan& plan, TensorId id,
                          const MemoryLayout& layout) {
    if (id == NoTensor)
        return 0;
    const bool isVector = program.tensor(id).kind == TensorKind::Weight;
    assert(program.tensor(id).kind != TensorKind::State && "states have an address of their own");
    const std::int64_t address = isVector ? layout.vectorOffsets[index(id)]
                                          : layout.slotOffsets[index(plan.slotOf[index(id)])];
    assert(address >= 0 && address < std::int64_t{1} << OperandKindShift);
    const auto kind = isVector ? OperandKind::Vector : OperandKind::Activation;
    return static_cast<std::uint32_t>(kind) << OperandKindShift |
           static_cast<std::uint32_t>(address);
}

std::uint32_t operandStride(const Program& program, const Plan& plan, TensorId id,
                            const MemoryLayout& layout) {
    if (id == NoTensor || program.tensor(id).kind != TensorKind::Activation)
        return 0;
    return static_cast<std::uint32_t>(layout.slotStrides[index(plan.slotOf[index(id)])]);
}

std::vector<std::uint32_t> rowWords(const Program& program, const Plan& plan,
                                    const Dispatch& dispatch, const MemoryLayout& layout) {
    std::vector<std::uint32_t> words;
    for (const int i : dispatch.instructions) {
        const Instruction& instruction = program.code()[index(i)];
        std::array<std::uint32_t, RowOpWords> op{};
        op[0] = opWord(instruction);
        op[1] = std::bit_cast<std::uint32_t>(instruction.epsilon);
        op[2] = operandWord(program, plan, instruction.out, layout);
        op[3] = operandStride(program, plan, instruction.out, layout);
        for (std::size_t operand = 0; operand < 5; ++operand) {
            const TensorId id = instruction.in[operand];
            if (id == NoTensor || program.tensor(id).kind == TensorKind::State)
                continue;
            op[4 + 2 * operand] = operandWord(program, plan, id, layout);
            op[5 + 2 * operand] = operandStride(program, plan, id, layout);
        }
        const int state = stateOperandOf(instruction.op);
        if (state >= 0) {
            const TensorInfo& info = program.tensor(instruction.in[index(state)]);
            op[14] = static_cast<std::uint32_t>(layout.stateOffsets[index(info.stateEntry)]);
        }
        if (instruction.op == Op::RepeatHeads) {
            const int headSize = program.tensor(instruction.out).width / instruction.groups;
            const int kvHeads = program.tensor(instruction.in[0]).width / headSize;
            op[15] = static_cast<std::uint32_t>(instruction.groups) << 16 |
                     static_cast<std::uint32_t>(kvHeads);
        }
        words.insert(words.end(), op.begin(), op.end());
    }
    return words;
}

std::vector<std::uint32_t> recurrenceWords(const Program& program, const Plan& plan,
                                           const Instruction& instruction,
                                           const MemoryLayout& layout) {
    std::vector<std::uint32_t> words(RecurrenceWords, 0);
    words[0] = opWord(instruction);
    words[1] = static_cast<std::uint32_t>(instruction.groups);
    words[2] = operandWord(program, plan, instruction.out, layout);
    words[3] = operandStride(program, plan, instruction.out, layout);
    for (std::size_t operand = 0; operand < instruction.in.size(); ++operand) {
        const TensorId id = instruction.in[operand];
        if (id == NoTensor || program.tensor(id).kind == TensorKind::State)
            continue;
        words[4 + 2 * operand] = operandWord(program, plan, id, layout);
        words[5 + 2 * operand] = operandStride(program, plan, id, layout);
    }
    const TensorInfo& state = program.tensor(instruction.in[index(stateOperandOf(instruction.op))]);
    words[18] = static_cast<std::uint32_t>(layout.stateOffsets[index(state.stateEntry)]);
    words[19] = static_cast<std::uint32_t>(program.tensor(instruction.out).width);
    return words;
}

std::vector<std::uint32_t> productWords(const Program& program, const Plan& plan,
                                        const Product& product, const MemoryLayout& layout) {
    std::vector<std::uint32_t> words(ProductWords, 0);
    words[0] = operandWord(program, plan, product.input, layout);
    words[1] = operandStride(program, plan, product.input, layout);
    words[2] = operandWord(program, plan, product.out, layout);
    words[3] = operandStride(program, plan, product.out, layout);
    words[4] = static_cast<std::uint32_t>(product.epilogue.size());
    for (const EpilogueStep& step : product.epilogue) {
        const Instruction& instruction = program.code()[index(step.instruction)];
        std::array<std::uint32_t, EpilogueWords> op{};
        op[0] = opWord(instruction) | static_cast<std::uint32_t>(step.operand) << 16;
        std::size_t at = 1;
        for (std::size_t operand = 0; operand < 3; ++operand) {
            const TensorId id = instruction.in[operand];
            if (static_cast<int>(operand) == step.operand || id == NoTensor)
                continue;
            op[at] = operandWord(program, plan, id, layout);
            op[at + 1] = operandStride(program, plan, id, layout);
            at += 2;
        }
        words.insert(words.end(), op.begin(), op.end());
    }
    return words;
}

} // namespace rookery::gpu
