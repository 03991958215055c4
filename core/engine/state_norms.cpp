// SPDX-License-Identifier: Apache-2.0
#include "core/engine/state_norms.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace rookery {

std::vector<float> stateNorms(const StateLayout& layout, std::span<const float> state) {
    if (static_cast<std::int64_t>(state.size()) != layout.floatCount)
        return {};
    const auto isRecurrent = [](const StateEntry& entry) { return entry.kind == StateKind::Wkv; };
    if (std::none_of(layout.entries.begin(), layout.entries.end(), isRecurrent))
        return {};
    std::vector<double> squares;
    for (const StateEntry& entry : layout.entries) {
        squares.resize(std::max(squares.size(), static_cast<std::size_t>(entry.layer) + 1));
        if (!isRecurrent(entry))
            continue;
        double sum = 0;
        for (const float value : state.subspan(static_cast<std::size_t>(entry.offset), static_cast<std::size_t>(entry.size)))
            sum += static_cast<double>(value) * value;
        squares[static_cast<std::size_t>(entry.layer)] += sum;
    }
    std::vector<float> norms;
    for (const double square : squares)
        norms.push_back(static_cast<float>(std::sqrt(square)));
    return norms;
}

} // namespace rookery
