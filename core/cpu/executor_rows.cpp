// SPDX-License-Identifier: Apache-2.0
//
// The part of Executor that works on rows: element by element, norms, token shift.
#include <algorithm>
#include <cassert>
#include <span>

#include "core/cpu/executor.h"

namespace rookery::cpu {
namespace {

// Floats below which it is quicker to run element-wise work on the calling thread than to wake
// others.
constexpr std::int64_t InlineFloats = 64 * 1024;

} // namespace

void Executor::runRows(const std::vector<int>& instructions) {
    if (instructions.empty())
        return;
    std::int64_t floats = 0;
    for (const int i : instructions)
        floats += m_program.tensor(m_program.code()[static_cast<std::size_t>(i)].out).width;
    const bool divide = floats * m_rows >= InlineFloats;
    const int rowsPerTask = divide ? std::clamp(m_rows / (4 * m_pool.threads()), 1, 16) : m_rows;
    m_pool.run((m_rows + rowsPerTask - 1) / rowsPerTask, [&](int task, int) {
        const int end = std::min(m_rows, (task + 1) * rowsPerTask);
        for (int index = task * rowsPerTask; index < end; ++index)
            for (const int i : instructions)
                runRow(m_program.code()[static_cast<std::size_t>(i)], index);
    });
}

void Executor::runRow(const Instruction& instruction, int index) {
    const int width = m_program.tensor(instruction.out).width;
    float* out = row(instruction.out, index);
    switch (instruction.op) {
    case Op::Embed: {
        const auto owner = std::ranges::find_if(m_segments, [&](const Segment& segment) {
            return index < segment.begin + segment.rows;
        });
        const Token token = owner->tokens[index - owner->begin];
        m_program.weight(instruction.in[0])
            .readRows(token, 1, std::span(out, static_cast<std::size_t>(width)));
        return;
    }
    case Op::RmsNorm:
        return rmsNormRow(operand(instruction.in[0], index), operand(instruction.in[1], index), out,
                          width, instruction.epsilon);
    case Op::RepeatHeads: {
        const int headSize = width / instruction.groups;
        const int kvHeads = m_program.tensor(instruction.in[0]).width / headSize;
        const float* from = operand(instruction.in[0], index);
        for (int head = 0; head < instruction.groups; ++head)
            std::copy_n(from + head / (instruction.groups / kvHeads) * headSize, headSize,
                        out + head * headSize);
        return;
    }
    default:
        return runChannels(instruction, index, 0, width);
    }
}

void Executor::runChannels(const Instruction& instruction, int index, int begin, int count) {
    float* out = row(instruction.out, index) + begin;
    const auto in = [&](std::size_t i) { return operand(instruction.in[i], index) + begin; };
    const auto groups = [&] {
        return instruction.groups * count / m_program.tensor(instruction.out).width;
    };
    switch (instruction.op) {
    case Op::Norm:
        return normRow(in(0), in(1), in(2), out, count, groups(), instruction.epsilon);
    case Op::L2Norm:
        return l2NormRow(in(0), out, count, groups(), instruction.epsilon);
    case Op::Add:
        return addRow(in(0), in(1), out, count);
    case Op::Mul:
        return mulRow(in(0), in(1), out, count);
    case Op::MulAdd:
        return mulAddRow(in(0), in(1), in(2), out, count);
    case Op::Lerp:
        return lerpRow(in(0), in(1), in(2), out, count);
    case Op::Unary:
        return unaryRow(instruction.unary, in(0), out, count);
    case Op::HeadBonus:
        return headBonusRow(in(0), in(1), in(2), in(3), in(4), out, count, groups());
    default:
        assert(false && "not an op of one row");
    }
}

void Executor::fetchChannels(const std::vector<int>& instructions, int index, int begin,
                             int count) {
    constexpr int LineFloats = 16;
    for (const int i : instructions)
        for (const TensorId id : m_program.code()[static_cast<std::size_t>(i)].in) {
            if (id == NoTensor || m_program.tensor(id).kind == TensorKind::State)
                continue;
            const float* from = operand(id, index) + begin;
            for (int channel = 0; channel < count; channel += LineFloats)
                __builtin_prefetch(from + channel);
        }
}

void Executor::runShift(const Instruction& instruction) {
    const TensorId x = instruction.in[0];
    const int width = m_program.tensor(instruction.out).width;
    const int entry = m_program.tensor(instruction.in[1]).stateEntry;
    const bool divide = std::int64_t{m_rows} * width >= InlineFloats;
    for (const Segment& segment : m_segments) {
        if (segment.rows == 0)
            continue;
        const int rowsPerTask =
            divide ? std::clamp(segment.rows / (4 * m_pool.threads()), 1, 16) : segment.rows;
        m_pool.run((segment.rows + rowsPerTask - 1) / rowsPerTask, [&](int task, int) {
            const int end = std::min(segment.rows, (task + 1) * rowsPerTask);
            for (int index = task * rowsPerTask; index < end; ++index) {
                const float* previous =
                    index == 0 ? segment.state->entry(entry) : row(x, segment.begin + index - 1);
                shiftRow(previous, row(x, segment.begin + index),
                         row(instruction.out, segment.begin + index), width);
            }
        });
        std::copy_n(row(x, segment.begin + segment.rows - 1), width, segment.state->entry(entry));
    }
}

} // namespace rookery::cpu
