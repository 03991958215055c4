// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "core/engine/backend.h"

namespace rookery {

/// The CUDA backend on the emulated machine, "cuda-emulated": in test builds, for trying the whole
/// program where there is no card. What kernels do wrong is written to the standard error.
std::unique_ptr<Backend> makeEmulatedCudaBackend();

} // namespace rookery
