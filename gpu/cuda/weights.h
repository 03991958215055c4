// SPDX-License-Identifier: Apache-2.0
//
// The weights of a Program in a device's memory: few large blocks, filled from the file through a
// ring of two pinned buffers, so that they are never in the host's memory as a whole.
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
#include "gpu/cuda/device.h"

namespace rookery::cuda {

struct DeviceMatrix {
    gpu::PackedShape shape;
    int memory = -1; ///< index into DeviceWeights::memory
    std::int64_t offset = 0;
};

struct DeviceWeights {
    std::vector<DeviceMatrix> matrices; ///< by TensorId; memory -1 for other tensors
    std::vector<Buffer> memory;
    Buffer vectors; ///< as MemoryLayout::vectorOffsets says
    std::int64_t byteCount = 0;

    DeviceAddress addressOf(const DeviceMatrix& matrix) const {
        return memory[static_cast<std::size_t>(matrix.memory)].address() +
               static_cast<DeviceAddress>(matrix.offset);
    }
};

struct UploadOptions {
    WeightType type = WeightType::Auto;
    std::int64_t blockBytes = 0;  ///< of memory that several matrices share
    std::int64_t memoryLimit = 0; ///< 0: what the driver says is free
};

/// Progress counts bytes on the device. Errors: Cancelled; OutOfMemory, before anything is
/// allocated where the weights cannot fit; DeviceLost.
Result<DeviceWeights> uploadWeights(const std::shared_ptr<Device>& device, const Program& program,
                                    const gpu::MemoryLayout& layout, const UploadOptions& options,
                                    const Progress& progress, const std::stop_token& stop);

} // namespace rookery::cuda
