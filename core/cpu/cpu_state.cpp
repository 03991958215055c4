// SPDX-License-Identifier: Apache-2.0
#include "core/cpu/cpu_state.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <string>

namespace rookery::cpu {
namespace {

/// Copies matrices of [n][n] and turns each.
void turnMatrices(const float* from, float* to, std::int64_t count, int n) {
    const std::int64_t matrix = std::int64_t{n} * n;
    for (std::int64_t begin = 0; begin < count; begin += matrix)
        for (int row = 0; row < n; ++row)
            for (int column = 0; column < n; ++column)
                to[begin + column * n + row] = from[begin + row * n + column];
}

void copyEntries(const StateArrangement& arrangement, const float* from, float* to) {
    for (const StateArrangement::Entry& entry : arrangement.entries) {
        if (entry.headSize > 0)
            turnMatrices(from + entry.offset, to + entry.offset, entry.size, entry.headSize);
        else
            std::copy_n(from + entry.offset, entry.size, to + entry.offset);
    }
}

Error wrongSize(std::size_t found, std::int64_t expected) {
    return {ErrorCode::StateMismatch, "a state of " + std::to_string(found) +
                                          " floats instead of " + std::to_string(expected)};
}

} // namespace

StateArrangement arrangeState(const Program& program) {
    StateArrangement arrangement;
    arrangement.floatCount = program.stateLayout().floatCount;
    for (const StateEntry& entry : program.stateLayout().entries)
        arrangement.entries.push_back({entry.offset, entry.size, 0});
    for (const Instruction& instruction : program.code()) {
        int operand = 0;
        if (instruction.op == Op::Wkv6)
            operand = 5;
        else if (instruction.op == Op::Wkv7)
            operand = 6;
        else if (instruction.op == Op::GatedLinear)
            operand = 4;
        else
            continue;
        const TensorInfo& state = program.tensor(instruction.in[static_cast<std::size_t>(operand)]);
        arrangement.entries[static_cast<std::size_t>(state.stateEntry)].headSize =
            program.tensor(instruction.out).width / instruction.groups;
    }
    return arrangement;
}

CpuState::CpuState(std::shared_ptr<const StateArrangement> arrangement)
    : m_arrangement(std::move(arrangement)),
      m_floats(static_cast<std::size_t>(m_arrangement->floatCount) * sizeof(float)) {
}

Result<void> CpuState::read(std::span<float> host) const {
    if (static_cast<std::int64_t>(host.size()) != m_arrangement->floatCount)
        return wrongSize(host.size(), m_arrangement->floatCount);
    copyEntries(*m_arrangement, m_floats.floats(), host.data());
    return {};
}

Result<void> CpuState::write(std::span<const float> host) {
    if (static_cast<std::int64_t>(host.size()) != m_arrangement->floatCount)
        return wrongSize(host.size(), m_arrangement->floatCount);
    copyEntries(*m_arrangement, host.data(), m_floats.floats());
    return {};
}

Result<void> CpuState::copyFrom(const State& other) {
    const auto* source = dynamic_cast<const CpuState*>(&other);
    if (source == nullptr || source->m_arrangement != m_arrangement)
        return {ErrorCode::StateMismatch, "the state belongs to another model"};
    if (source != this && m_floats.size() > 0)
        std::memcpy(m_floats.bytes(), source->m_floats.bytes(), m_floats.size());
    return {};
}

} // namespace rookery::cpu
