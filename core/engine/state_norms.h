// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <vector>

#include "core/model/state_layout.h"

namespace rookery {

/// How much each layer remembers: the Euclidean length of its recurrent state, token shifts left out. One number for
/// each layer, 0 for a layer without one; nothing for version 4, whose sums have a scale of their own. `state`: [layout.floatCount] in the order of `layout`; another length gives
/// nothing.
std::vector<float> stateNorms(const StateLayout& layout, std::span<const float> state);

} // namespace rookery
