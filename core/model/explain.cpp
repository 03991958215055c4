// SPDX-License-Identifier: Apache-2.0
#include "core/model/explain.h"

#include <cstdio>

namespace rookery {

namespace {

std::string operandText(const Program& program, TensorId id) {
    if (id == NoTensor)
        return "-";
    const TensorInfo& info = program.tensor(id);
    switch (info.kind) {
    case TensorKind::Activation:
        return "%" + std::to_string(id);
    case TensorKind::State:
        return "s:" + info.name;
    case TensorKind::Weight:
        break;
    }
    std::string text = info.name + " [" + std::to_string(info.width);
    if (info.rows > 1)
        text = info.name + " [" + std::to_string(info.rows) + " x " + std::to_string(info.width);
    return text + "]";
}

/// Trailing operands that are not there are left out; -1 between others is shown.
std::size_t operandCount(const Instruction& instruction) {
    std::size_t count = instruction.in.size();
    while (count > 0 && instruction.in[count - 1] == NoTensor)
        --count;
    return count;
}

std::string settingsText(const Instruction& instruction) {
    std::string text;
    if (instruction.groups != 1)
        text += " groups=" + std::to_string(instruction.groups);
    if (instruction.epsilon != 0) {
        char number[32];
        std::snprintf(number, sizeof number, " epsilon=%g",
                      static_cast<double>(instruction.epsilon));
        text += number;
    }
    return text;
}

std::string placeText(const Program& program, int layer) {
    if (layer < 0)
        return "input";
    if (layer >= program.hyperparameters().layers)
        return "output";
    return "layer " + std::to_string(layer);
}

} // namespace

std::string explain(const Program& program) {
    const Hyperparameters& sizes = program.hyperparameters();
    std::string text =
        std::string(architectureName(sizes.architecture)) + ": " + std::to_string(sizes.layers) +
        " layers, width " + std::to_string(sizes.embd) + ", attention " +
        std::to_string(sizes.attention) + ", heads " + std::to_string(sizes.heads) + " of " +
        std::to_string(sizes.headSize) + ", feed forward " + std::to_string(sizes.feedForward) +
        ", vocabulary " + std::to_string(sizes.vocabulary) + ", " +
        std::to_string(program.code().size()) + " instructions, " +
        std::to_string(program.slotCount()) + " buffers, " +
        std::to_string(program.stateLayout().floatCount) + " state values\n";
    for (const Instruction& instruction : program.code()) {
        const TensorInfo& out = program.tensor(instruction.out);
        std::string line = placeText(program, instruction.layer);
        line.resize(std::max<std::size_t>(line.size(), 9), ' ');
        line += " %" + std::to_string(instruction.out) + " [" + std::to_string(out.width) + "] = ";
        line += instruction.op == Op::Unary ? unaryName(instruction.unary) : opName(instruction.op);
        line += "(";
        const std::size_t count = operandCount(instruction);
        for (std::size_t at = 0; at < count; ++at)
            line += (at > 0 ? ", " : "") + operandText(program, instruction.in[at]);
        text += line + ")" + settingsText(instruction) + "   " + out.name + "\n";
    }
    return text;
}

} // namespace rookery
