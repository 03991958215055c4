// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "core/model/program.h"

namespace rookery {

/// The identity of what a Program computes, as 16 hexadecimal digits: names, types, shapes and
/// samples of the bytes of every tensor, the same of the overlays, and the options that change
/// results. Reads at most 512 bytes of a tensor. The path does not matter; the same weights in
/// another container are another identity.
std::string fingerprint(const Checkpoint& model, const Hyperparameters& sizes,
                        const ProgramOptions& options);

} // namespace rookery
