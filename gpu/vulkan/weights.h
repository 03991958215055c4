// SPDX-License-Identifier: Apache-2.0
//
// The weights of a Program in a device's memory: few large blocks, filled from the file through a
// ring of two small buffers, so that they are never in the host's memory as a whole.
#pragma once

#include <cstdint>
#include <stop_token>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/engine/backend.h"
#include "core/model/program.h"
#include "gpu/common/encoding.h"
#include "gpu/common/packing.h"
#include "gpu/vulkan/device.h"

namespace rookery::vulkan {

/// Some blocks of rows of a matrix, small enough for one binding.
struct WeightPart {
    int memory = 0; ///< index into DeviceWeights::memory
    std::int64_t offset = 0;
    int firstBlock = 0;
    int blocks = 0;
};

struct DeviceMatrix {
    gpu::PackedShape shape;
    std::vector<WeightPart> parts;
};

struct DeviceWeights {
    std::vector<DeviceMatrix> matrices; ///< by TensorId; empty for other tensors
    std::vector<Buffer> memory;
    Buffer vectors; ///< as MemoryLayout::vectorOffsets says
    std::int64_t byteCount = 0;
};

/// Progress counts bytes on the device. Errors: Cancelled; OutOfMemory, before anything is
/// allocated where the device says what is free; DeviceUnavailable for a matrix that no binding can
/// hold.
Result<DeviceWeights> uploadWeights(const std::shared_ptr<Device>& device, const Program& program,
                                    const gpu::MemoryLayout& layout, WeightType type,
                                    const VulkanOptions& options, const Progress& progress,
                                    const std::stop_token& stop);

} // namespace rookery::vulkan
