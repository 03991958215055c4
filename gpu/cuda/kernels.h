// SPDX-License-Identifier: Apache-2.0
//
// The compiled kernels on a device, found by name.
#pragma once

#include <array>
#include <memory>
#include <vector>

#include "core/base/result.h"
#include "gpu/cuda/device.h"
#include "gpu/cuda/images.h"
#include "gpu/cuda/kernels/names.h"

namespace rookery::cuda {

enum class Kernel : int {
#define ROOKERY_ENUMERATE(module, name) name,
    ROOKERY_CUDA_KERNELS(ROOKERY_ENUMERATE)
#undef ROOKERY_ENUMERATE
        Count
};

class Kernels {
  public:
    /// Loads every module in the best form that the driver takes. Errors: DeviceUnavailable when it
    /// takes none, OutOfMemory, DeviceLost.
    static Result<std::unique_ptr<Kernels>> load(std::shared_ptr<Device> device,
                                                 const std::vector<ModuleImage>& images);
    ~Kernels();
    Kernels(const Kernels&) = delete;
    Kernels& operator=(const Kernels&) = delete;

    Handle function(Kernel kernel) const { return m_functions[static_cast<std::size_t>(kernel)]; }

  private:
    Kernels() = default;
    Result<Handle> loadModule(const ModuleImage& image);

    std::shared_ptr<Device> m_device;
    std::vector<Handle> m_modules;
    std::array<Handle, static_cast<std::size_t>(Kernel::Count)> m_functions = {};
};

} // namespace rookery::cuda
