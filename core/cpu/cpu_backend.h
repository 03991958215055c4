// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "core/engine/backend.h"

namespace rookery {

/// The backend of this machine's processor; always has one device, "cpu".
///
/// Weights of float types are used where they lie in the file, but for the matrix behind relu
/// squared, which is stored turned so that the columns of zeros are never read; q8_0 and q4_0 are
/// rearranged where the processor multiplies bytes. A few tokens: float weights with f32
/// activations, block types with activations rounded to 16 bits. Many tokens: f32, or pieces of
/// bf16 where there is a tile unit and the model is wide (kernels_tiles.h). Sums are f32. Results
/// are the same, bit for bit, for any number of threads.
std::unique_ptr<Backend> makeCpuBackend();

/// Share of the activations behind relu squared that were zero in what the model decoded so far,
/// token by token or in small batches: that share of those matrices was not read. 0 before the
/// first token, and for models of other backends.
double skippedShare(const LoadedModel& model);

} // namespace rookery
