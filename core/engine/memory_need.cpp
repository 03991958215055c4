// SPDX-License-Identifier: Apache-2.0
#include "core/engine/memory_need.h"

#include <vector>

namespace rookery {

namespace {

DType heldType(const WeightSource& source, WeightType wanted) {
    const DType stored = source.storedType();
    switch (wanted) {
    case WeightType::Auto:
        break;
    case WeightType::F32:
        return DType::F32;
    case WeightType::F16:
        return DType::F16;
    case WeightType::Q8_0:
        return DType::Q8_0;
    case WeightType::Q4_0:
        return DType::Q4_0;
    }
    return blockElements(stored) == 1 || source.direct() != nullptr ? stored : DType::Q8_0;
}

} // namespace

std::int64_t weightBytesNeeded(const Program& program, WeightType type) {
    std::int64_t bytes = 0;
    std::vector<char> isTable(static_cast<std::size_t>(program.tensorCount()), 0);
    for (const Instruction& instruction : program.code())
        if (instruction.op == Op::Embed)
            isTable[static_cast<std::size_t>(instruction.in[0])] = 1;
    for (TensorId id = 0; id < program.tensorCount(); ++id) {
        if (program.tensor(id).kind != TensorKind::Weight || isTable[static_cast<std::size_t>(id)])
            continue;
        const WeightSource& source = program.weight(id);
        const std::int64_t values = std::int64_t{source.rows()} * source.cols();
        const DType held = source.rows() == 1 ? DType::F32 : heldType(source, type);
        bytes += (values + blockElements(held) - 1) / blockElements(held) * blockBytes(held);
    }
    return bytes;
}

} // namespace rookery
