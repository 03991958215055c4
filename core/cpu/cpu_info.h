// SPDX-License-Identifier: Apache-2.0
//
// What the system says about this machine's processor and memory.
#pragma once

#include <cstdint>
#include <string>

namespace rookery::cpu {

/// "AMD Ryzen 7 7840U", or "CPU" where the system does not say.
std::string processorName();
/// Cores, not hardware threads, that this process may run on; at least 1.
int physicalCores();
std::int64_t totalMemory();
/// Bytes that can be allocated without swapping; 0 when unknown.
std::int64_t availableMemory();
/// The vector instruction set that the kernels use: "AVX-512, AMX", "AVX2", "NEON", ...
std::string instructionSet();

} // namespace rookery::cpu
