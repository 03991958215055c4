// SPDX-License-Identifier: Apache-2.0
//
// Compiled kernels as they are in the program.
#pragma once

#include <string>
#include <vector>

namespace rookery::cuda {

/// One module: a file of gpu/cuda/kernels in the forms that a driver may take, the best first.
struct ModuleImage {
    std::string name;
    const void* machineCode = nullptr; ///< a fat binary for the cards known when it was built
    const char* ptx80 = nullptr; ///< for cards from 8.0 on, if the driver takes nothing better
    const char* ptx75 = nullptr;
};

/// What nvcc made of gpu/cuda/kernels; empty in a program built without it.
std::vector<ModuleImage> embeddedImages();

} // namespace rookery::cuda
