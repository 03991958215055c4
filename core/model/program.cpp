// SPDX-License-Identifier: Apache-2.0
#include "core/model/program.h"

#include <algorithm>
#include <cassert>
#include <functional>

#include "core/base/read_ahead.h"

namespace rookery {

std::string_view opName(Op op) {
    switch (op) {
    case Op::Embed:
        return "Embed";
    case Op::Norm:
        return "Norm";
    case Op::RmsNorm:
        return "RmsNorm";
    case Op::L2Norm:
        return "L2Norm";
    case Op::TokenShift:
        return "TokenShift";
    case Op::MatMul:
        return "MatMul";
    case Op::Add:
        return "Add";
    case Op::Mul:
        return "Mul";
    case Op::MulAdd:
        return "MulAdd";
    case Op::Lerp:
        return "Lerp";
    case Op::Unary:
        return "Unary";
    case Op::RepeatHeads:
        return "RepeatHeads";
    case Op::Wkv4:
        return "Wkv4";
    case Op::Wkv6:
        return "Wkv6";
    case Op::Wkv7:
        return "Wkv7";
    case Op::GatedLinear:
        return "GatedLinear";
    case Op::HeadBonus:
        return "HeadBonus";
    case Op::LastRow:
        return "LastRow";
    }
    return "?";
}

std::string_view unaryName(Unary unary) {
    switch (unary) {
    case Unary::None:
        return "None";
    case Unary::Sigmoid:
        return "Sigmoid";
    case Unary::Tanh:
        return "Tanh";
    case Unary::Silu:
        return "Silu";
    case Unary::ReluSquared:
        return "ReluSquared";
    case Unary::ExpNegExp:
        return "ExpNegExp";
    case Unary::Decay7:
        return "Decay7";
    case Unary::OneMinus:
        return "OneMinus";
    }
    return "?";
}

const WeightSource& Program::weight(TensorId id) const {
    const auto& source = m_weights[static_cast<std::size_t>(id)];
    assert(source && "weight() of a tensor that is no weight");
    return *source;
}

void Program::letGo(const WeightSource& source, int firstRow, int rowCount) const {
    const auto bytes = source.storedRows(firstRow, rowCount);
    if (bytes.empty())
        return;
    const std::less_equal<const std::byte*> before; // of pointers into different objects, too
    for (const auto& checkpoint : m_checkpoints) {
        if (!checkpoint)
            continue;
        for (const MappedFile& file : checkpoint->files()) {
            const auto mapped = file.bytes();
            if (before(mapped.data(), bytes.data()) &&
                before(bytes.data() + bytes.size(), mapped.data() + mapped.size()))
                rookery::letGo(bytes);
        }
    }
}

std::vector<float> Program::initialState() const {
    if (!m_initialState.empty())
        return m_initialState;
    std::vector<float> state(static_cast<std::size_t>(m_stateLayout.floatCount), 0.0f);
    for (const StateEntry& entry : m_stateLayout.entries) {
        if (entry.kind != StateKind::Wkv4)
            continue;
        // pp, the running maximum of version 4: any very negative finite number; this one is
        // ChatRWKV's.
        const auto begin = state.begin() + entry.offset + entry.size / 3 * 2;
        std::fill(begin, state.begin() + entry.offset + entry.size, -1e30f);
    }
    return state;
}

} // namespace rookery
