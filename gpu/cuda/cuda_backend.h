// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "core/engine/backend.h"
#include "gpu/cuda/driver.h"
#include "gpu/cuda/images.h"

namespace rookery {

namespace cuda {

/// What can be changed from outside; tests use all of it.
struct CudaOptions {
    /// In place of the one that is installed, to see what happens when calls fail.
    std::shared_ptr<const Driver> driver = {};
    std::vector<ModuleImage> images = embeddedImages();
    /// Bytes of one block of weight memory.
    std::int64_t weightBlockBytes = std::int64_t{256} << 20;
    /// Bytes that a model may take on a device; 0: what the driver says is free.
    std::int64_t memoryLimit = 0;
    /// The devices are not hardware: named "cuda-emulated", of kind Software, never chosen
    /// automatically.
    bool isEmulated = false;
};

} // namespace cuda

/// Runs models on NVIDIA's cards from compute capability 7.5 on. Without a driver, or in a program
/// without kernels, it has no devices. WeightType::Auto keeps F32, F16, BF16, Q8_0 and Q4_0 and
/// holds other block types as Q8_0 (gpu/common/packing.h).
std::unique_ptr<Backend> makeCudaBackend(const cuda::CudaOptions& options = {});

} // namespace rookery
