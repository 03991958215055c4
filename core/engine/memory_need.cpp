// SPDX-License-Identifier: Apache-2.0
#include "core/engine/memory_need.h"

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
    TensorId table = NoTensor;
    for (const Instruction& instruction : program.code())
        if (instruction.op == Op::Embed)
            table = instruction.in[0];
    for (TensorId id = 0; id < program.tensorCount(); ++id) {
        if (program.tensor(id).kind != TensorKind::Weight || id == table)
            continue;
        const WeightSource& source = program.weight(id);
        const std::int64_t values = std::int64_t{source.rows()} * source.cols();
        const DType held = source.rows() == 1 ? DType::F32 : heldType(source, type);
        bytes += (values + blockElements(held) - 1) / blockElements(held) * blockBytes(held);
    }
    return bytes;
}

} // namespace rookery
