// SPDX-License-Identifier: Apache-2.0
//
// Models of every version in any shape, with BlinkDL's names and random weights, made in memory.
#pragma once

#include <cstdint>
#include <memory>

#include "core/checkpoint/checkpoint.h"
#include "core/model/hyperparameters.h"

namespace rookery {

struct MadeShape {
    int layers = 2;
    int embd = 16;
    int heads = 3;
    int headSize = 8; ///< the attention width is heads * headSize, in version 4 as well
    int feedForward = 21;
    int vocabulary = 29;
    int rank = 3; ///< of every low-rank factor; the decay of version 6 has one more
};

/// `architecture`: versions 4 to 7. Weights are scaled so that activations stay of the order of one through many
/// layers. The same seed gives the same model.
std::shared_ptr<const Checkpoint> madeModel(Architecture architecture, const MadeShape& shape, std::uint32_t seed);

} // namespace rookery
