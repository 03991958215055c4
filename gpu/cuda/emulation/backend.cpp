// SPDX-License-Identifier: Apache-2.0
#include "gpu/cuda/emulation/backend.h"

#include <cstdio>

#include "gpu/cuda/cuda_backend.h"
#include "gpu/cuda/emulation/driver.h"

namespace rookery {

std::unique_ptr<Backend> makeEmulatedCudaBackend() {
    cuda::emulation::MachineOptions machine;
    machine.onFault = [](const std::string& sentence) {
        std::fprintf(stderr, "emulated CUDA device: %s\n", sentence.c_str());
    };
    cuda::CudaOptions options;
    options.driver = std::make_shared<const cuda::Driver>(
        cuda::emulation::Machine::make(std::move(machine))->driver());
    options.images = cuda::emulation::Machine::images();
    options.isEmulated = true;
    return makeCudaBackend(options);
}

} // namespace rookery
