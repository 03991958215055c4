// SPDX-License-Identifier: Apache-2.0
//
// The part of Executor that runs recurrences, and what each head does before and after them.
#include <algorithm>
#include <cstddef>

#include "core/cpu/executor.h"

namespace rookery::cpu {
void Executor::runRecurrence(const Step& step) {
    const Instruction& instruction =
        m_program.code()[static_cast<std::size_t>(step.instructions[0])];
    if (instruction.op == Op::Wkv4)
        runWkv4(instruction);
    else
        runHeads(step, instruction);
}

/// Calls run(segment, head) for every head of every sequence.
template <typename Run> void Executor::forEachHead(int heads, const Run& run) {
    m_pool.run(static_cast<int>(m_segments.size()) * heads, [&](int task, int) {
        const Segment& segment = m_segments[static_cast<std::size_t>(task / heads)];
        if (segment.rows > 0)
            run(segment, task % heads);
    });
}

/// Some instructions for the channels of one head and rows [begin, end) of a pass.
void Executor::runHeadChannels(const std::vector<int>& instructions, int begin, int end,
                               int channel, int headSize) {
    for (int index = begin; index < end; ++index)
        for (const int i : instructions)
            runChannels(m_program.code()[static_cast<std::size_t>(i)], index, channel, headSize);
}

void Executor::runHeads(const Step& step, const Instruction& instruction) {
    const int width = m_program.tensor(instruction.out).width;
    const int heads = instruction.groups;
    const int headSize = width / heads;
    // Value channels advance independently, so half a head is a task where heads are few; what
    // comes before and after needs whole heads.
    const int parts = headSize % 64 == 0 && heads < 4 * m_pool.threads() ? headSize / 32 : 1;
    if (parts == 1 && m_rows <= MaxFewTokens) {
        forEachHead(heads, [&](const Segment& segment, int head) {
            const int end = segment.begin + segment.rows;
            // Heads are claimed one after the other, so this thread's next is as many ahead as
            // there are threads. Each reads a cache line or four in many places.
            const int next = head + m_pool.threads();
            if (next < heads) {
                fetchChannels(step.before, segment.begin, next * headSize, headSize);
                fetchChannels(step.instructions, segment.begin, next * headSize, headSize);
                fetchChannels(step.after, segment.begin, next * headSize, headSize);
            }
            runHeadChannels(step.before, segment.begin, end, head * headSize, headSize);
            advanceHead(instruction, segment, head, 0, headSize);
            runHeadChannels(step.after, segment.begin, end, head * headSize, headSize);
        });
        return;
    }
    // Of many tokens whole rows are read faster than one head of each.
    runRows(step.before);
    forEachHead(heads * parts, [&](const Segment& segment, int task) {
        const int size = headSize / parts;
        const int value = task % parts * size;
        advanceHead(instruction, segment, task / parts, value, value + size);
    });
    runRows(step.after);
}

/// Value channels [valueBegin, valueEnd) of a head over the rows of a sequence.
void Executor::advanceHead(const Instruction& instruction, const Segment& segment, int head,
                           int valueBegin, int valueEnd) {
    const int headSize = m_program.tensor(instruction.out).width / instruction.groups;
    const bool isWkv7 = instruction.op == Op::Wkv7;
    const std::size_t stateOperand = isWkv7 ? 6 : instruction.op == Op::Wkv6 ? 5 : 4;
    const int entry = m_program.tensor(instruction.in[stateOperand]).stateEntry;
    const int channel = head * headSize;
    const auto view = [&](std::size_t i) {
        RowsView from = rows(instruction.in[i], segment.begin);
        from.data += channel;
        return from;
    };
    WkvHead call;
    call.tokens = segment.rows;
    call.headSize = headSize;
    call.valueBegin = valueBegin;
    call.valueEnd = valueEnd;
    call.r = view(0);
    call.w = view(1);
    call.k = view(2);
    call.v = view(3);
    call.state = segment.state->entry(entry) + std::ptrdiff_t{channel} * headSize;
    call.out = outputRows(instruction.out, segment.begin);
    call.out.data += channel;
    if (isWkv7) {
        call.kk = view(4);
        call.a = view(5);
        wkv7(call);
    } else if (instruction.op == Op::Wkv6) {
        if (instruction.in[4] != NoTensor)
            call.bonus = operand(instruction.in[4], 0) + channel;
        wkv6(call);
    } else {
        gatedLinear(call);
    }
}

void Executor::runWkv4(const Instruction& instruction) {
    constexpr int SliceWidth = 128;
    const int width = m_program.tensor(instruction.out).width;
    const int slices = (width + SliceWidth - 1) / SliceWidth;
    const int entry = m_program.tensor(instruction.in[4]).stateEntry;
    m_pool.run(static_cast<int>(m_segments.size()) * slices, [&](int task, int) {
        const Segment& segment = m_segments[static_cast<std::size_t>(task / slices)];
        const int channel = task % slices * SliceWidth;
        Wkv4Slice slice;
        slice.tokens = segment.rows;
        slice.width = std::min(SliceWidth, width - channel);
        slice.k = rows(instruction.in[0], segment.begin);
        slice.v = rows(instruction.in[1], segment.begin);
        slice.out = outputRows(instruction.out, segment.begin);
        slice.k.data += channel;
        slice.v.data += channel;
        slice.out.data += channel;
        slice.decay = operand(instruction.in[2], 0) + channel;
        slice.bonus = operand(instruction.in[3], 0) + channel;
        slice.aa = segment.state->entry(entry) + channel;
        slice.bb = slice.aa + width;
        slice.pp = slice.bb + width;
        wkv4(slice);
    });
}

} // namespace rookery::cpu
