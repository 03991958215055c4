// SPDX-License-Identifier: Apache-2.0
#include "core/engine/backend.h"

#include <array>
#include <utility>

namespace rookery {

namespace {

constexpr std::array<std::pair<WeightType, std::string_view>, 5> WeightTypeNames = {{
    {WeightType::Auto, "auto"},
    {WeightType::F32, "f32"},
    {WeightType::F16, "f16"},
    {WeightType::Q8_0, "q8_0"},
    {WeightType::Q4_0, "q4_0"},
}};

} // namespace

std::string_view deviceKindName(DeviceKind kind) {
    switch (kind) {
    case DeviceKind::Cpu:
        return "cpu";
    case DeviceKind::Discrete:
        return "discrete";
    case DeviceKind::Integrated:
        return "integrated";
    case DeviceKind::Software:
        return "software";
    }
    return "";
}

std::string_view weightTypeName(WeightType type) {
    for (const auto& [known, name] : WeightTypeNames) {
        if (known == type)
            return name;
    }
    return "";
}

std::optional<WeightType> weightTypeFromName(std::string_view name) {
    for (const auto& [known, knownName] : WeightTypeNames) {
        if (knownName == name)
            return known;
    }
    return std::nullopt;
}

Result<void> checkSequence(const Program& program, const Sequence& sequence) {
    const int vocabulary = program.hyperparameters().vocabulary;
    for (const Token token : sequence.tokens)
        if (token < 0 || token >= vocabulary)
            return {ErrorCode::InvalidArgument, "token " + std::to_string(token) +
                                                    " is outside [0, " +
                                                    std::to_string(vocabulary) + ")"};
    if (sequence.tokens.empty())
        return {ErrorCode::InvalidArgument, "a sequence without tokens"};
    const auto width = static_cast<std::size_t>(program.tensor(program.code().back().out).width);
    const std::size_t room = sequence.logits.size();
    if (room != 0 && room != width && room != width * sequence.tokens.size())
        return {ErrorCode::InvalidArgument, "room for " + std::to_string(room) +
                                                " logits; one row is " + std::to_string(width)};
    return {};
}

Result<void> LoadedModel::forwardBatch(std::span<const Sequence> batch) {
    for (const Sequence& sequence : batch) {
        if (auto fed = forward(sequence.tokens, *sequence.state, sequence.logits); !fed)
            return fed;
    }
    return {};
}

} // namespace rookery
