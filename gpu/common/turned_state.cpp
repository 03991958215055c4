// SPDX-License-Identifier: Apache-2.0
#include "gpu/common/turned_state.h"

#include <algorithm>
#include <cstddef>
#include <vector>

#include "gpu/common/plan.h"

namespace rookery::gpu {
namespace {

std::size_t index(int id) {
    return static_cast<std::size_t>(id);
}

/// Edge of the matrices in each entry of the state; 0 for entries without.
std::vector<int> headSizes(const Program& program) {
    std::vector<int> sizes(program.stateLayout().entries.size(), 0);
    for (const Instruction& instruction : program.code()) {
        if (instruction.op != Op::Wkv6 && instruction.op != Op::Wkv7 &&
            instruction.op != Op::GatedLinear)
            continue;
        const TensorId state = instruction.in[index(stateOperandOf(instruction.op))];
        sizes[index(program.tensor(state).stateEntry)] =
            program.tensor(instruction.out).width / instruction.groups;
    }
    return sizes;
}

/// Turning twice gives the matrix back, so both ways are one.
void copyEntry(const float* from, float* to, std::int64_t count, int n) {
    if (n == 0) {
        std::copy_n(from, count, to);
        return;
    }
    for (std::int64_t begin = 0; begin < count; begin += std::int64_t{n} * n)
        for (int row = 0; row < n; ++row)
            for (int column = 0; column < n; ++column)
                to[begin + column * n + row] = from[begin + row * n + column];
}

} // namespace

void stateToDevice(const Program& program, const MemoryLayout& layout, std::span<const float> host,
                   float* device) {
    const std::vector<int> sizes = headSizes(program);
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        const StateEntry& entry = program.stateLayout().entries[i];
        copyEntry(host.data() + entry.offset, device + layout.stateOffsets[i], entry.size,
                  sizes[i]);
    }
}

void stateToHost(const Program& program, const MemoryLayout& layout, const float* device,
                 std::span<float> host) {
    const std::vector<int> sizes = headSizes(program);
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        const StateEntry& entry = program.stateLayout().entries[i];
        copyEntry(device + layout.stateOffsets[i], host.data() + entry.offset, entry.size,
                  sizes[i]);
    }
}

} // namespace rookery::gpu
