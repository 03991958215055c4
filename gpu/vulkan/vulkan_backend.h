// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "core/engine/backend.h"
#include "gpu/vulkan/instance.h"

namespace rookery {

/// Runs models on any graphics processor with a Vulkan 1.1 driver. Without loader or driver it has
/// no devices. WeightType::Auto keeps F32, F16, BF16, Q8_0 and Q4_0 and holds other block types as
/// Q8_0 (gpu/common/packing.h).
std::unique_ptr<Backend> makeVulkanBackend(const vulkan::VulkanOptions& options = {});

} // namespace rookery
