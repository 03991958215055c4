// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <vector>

#include "core/engine/backend.h"

namespace rookery {

/// Every backend of this build, the CPU first. A backend whose driver is missing has no devices.
std::vector<std::unique_ptr<Backend>> makeBackends();

} // namespace rookery
