// SPDX-License-Identifier: Apache-2.0
//
// A model whose first layers run on one device and the others on another. The first ones are given
// to the graphics processor and the rest with the head to the CPU: reading a prompt runs every layer
// for every token and the head for one, so memory of the device is better spent on layers.
#pragma once

#include <memory>
#include <optional>

#include "core/engine/backend.h"
#include "core/model/division.h"

namespace rookery {

/// The two parts of a division, loaded, as the one model `whole`. device() is that of the front; states are those of
/// `whole`, in the same order as on every other device. While the back computes a pass of a long
/// prompt, the front computes the next one, on a thread of its own.
std::unique_ptr<LoadedModel> joinParts(std::shared_ptr<const Program> whole, Division division,
                                       std::unique_ptr<LoadedModel> front,
                                       std::unique_ptr<LoadedModel> back);
/// How many layers of a model are on its device while the CPU computes the others, also where a
/// fallback stands behind it; nothing for a model that is not divided.
std::optional<int> layersOnDevice(const LoadedModel& model);

} // namespace rookery
