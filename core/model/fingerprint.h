// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "core/model/program.h"

namespace rookery {

/// The identity of what a Program computes, as 16 hexadecimal digits: names, types, shapes and
/// samples of the bytes of every tensor, the same of the overlays, and the options that change
/// results. Reads all of a small tensor and a page out of every 16 MiB of a large one. The path
/// does not matter; the same weights in another container are another identity.
std::string fingerprint(const Checkpoint& model, const Hyperparameters& sizes,
                        const ProgramOptions& options);

/// Begins to fetch what buildProgram() reads of a model beside its names: the samples of
/// fingerprint(), small vectors, and initial states that lie in the model's own file.
void fetchSamples(const Checkpoint& model);

} // namespace rookery
