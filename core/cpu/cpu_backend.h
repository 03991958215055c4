// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "core/engine/backend.h"

namespace rookery {

/// The backend of this machine's processor; always has one device, "cpu".
///
/// Weights of types f32, f16, bf16, q8_0 and q4_0 are used where they lie in the file. Float
/// weights are multiplied with f32 activations and f32 sums; block types with activations rounded
/// to 16 bits. Results are the same, bit for bit, for any number of threads.
std::unique_ptr<Backend> makeCpuBackend();

} // namespace rookery
