// SPDX-License-Identifier: Apache-2.0
//
// The weights of a Program in a card's memory, as gpu/common/placement says: every matrix in one part.
#pragma once

#include <stop_token>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/model/program.h"
#include "gpu/common/encoding.h"
#include "gpu/common/placement.h"
#include "gpu/cuda/device.h"

namespace rookery::cuda {

struct DeviceWeights {
    gpu::Placement placement;
    std::vector<Buffer> memory;
    Buffer vectors; ///< as MemoryLayout::vectorOffsets says

    DeviceAddress addressOf(const gpu::PlacedMatrix& matrix) const {
        const gpu::WeightPart& part = matrix.parts.front();
        return memory[static_cast<std::size_t>(part.memory)].address() +
               static_cast<DeviceAddress>(part.offset);
    }
};

/// Progress counts bytes on the device. Errors: Cancelled, OutOfMemory, DeviceLost.
Result<DeviceWeights> uploadWeights(const std::shared_ptr<Device>& device, const Program& program,
                                    const gpu::MemoryLayout& layout, gpu::Placement placement,
                                    const Progress& progress, const std::stop_token& stop);

} // namespace rookery::cuda
