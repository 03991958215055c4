// SPDX-License-Identifier: Apache-2.0
//
// A state in a device's memory: the entries of the host's order, each aligned (MemoryLayout), with
// the matrices of heads turned to [key][value], so that threads that each have a value channel read
// side by side.
#pragma once

#include <span>

#include "core/model/program.h"
#include "gpu/common/encoding.h"

namespace rookery::gpu {

/// host: StateLayout::floatCount floats; device: MemoryLayout::stateFloats. What lies between
/// entries is left alone.
void stateToDevice(const Program& program, const MemoryLayout& layout, std::span<const float> host,
                   float* device);
void stateToHost(const Program& program, const MemoryLayout& layout, const float* device,
                 std::span<float> host);

} // namespace rookery::gpu
