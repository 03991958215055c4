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

Result<void> LoadedModel::forwardBatch(std::span<const Sequence> batch) {
    for (const Sequence& sequence : batch) {
        if (auto fed = forward(sequence.tokens, *sequence.state, sequence.logits); !fed)
            return fed;
    }
    return {};
}

} // namespace rookery
