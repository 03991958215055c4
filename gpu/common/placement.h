// SPDX-License-Identifier: Apache-2.0
//
// Where the weights of a Program lie in a device's memory: matrices in few large blocks, small
// weights in one block of vectors; and what a model takes in all.
#pragma once

#include <cstdint>
#include <limits>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/engine/backend.h"
#include "core/model/program.h"
#include "gpu/common/encoding.h"
#include "gpu/common/packing.h"

namespace rookery::gpu {

/// Every device accepts windows that begin at a multiple of this (the largest value that Vulkan
/// allows for minStorageBufferOffsetAlignment), and loads of 16 bytes.
constexpr std::int64_t PlacementAlignment = 256;
/// Rows of a call of many tokens: two tiles of the products. Longer calls are cut.
constexpr int MostRows = 128;

/// Some blocks of rows of a matrix, one after another.
struct WeightPart {
    int memory = 0; ///< index into Placement::memorySizes
    std::int64_t offset = 0;
    int firstBlock = 0;
    int blocks = 0;
};

struct PlacedMatrix {
    PackedShape shape;
    std::vector<WeightPart> parts;
};

struct Placement {
    std::vector<PlacedMatrix> matrices;    ///< by TensorId; without parts for other tensors
    std::vector<TensorId> order;           ///< of the matrices in the program
    std::vector<std::int64_t> memorySizes; ///< of the blocks of memory
    std::int64_t largestBlock = 0;         ///< bytes of 32 rows
    std::int64_t byteCount = 0;            ///< of matrices and vectors
};

struct PlacementLimits {
    std::int64_t partBytes = std::numeric_limits<std::int64_t>::max();
    std::int64_t memoryBytes = std::int64_t{256} << 20; ///< of a block; one that holds a larger part is as large
};

/// Errors: Cancelled; DeviceUnavailable for a matrix of which 32 rows are larger than a part.
Result<Placement> placeWeights(const Program& program, WeightType type,
                               const PlacementLimits& limits, const std::stop_token& stop);

/// Bytes that the model takes: weights, activations of both plans, and the states of a few
/// conversations. arenaBytes: what the activations of many tokens may take at most.
std::int64_t memoryNeed(const Program& program, const Placement& placement,
                        std::int64_t arenaBytes);

/// Error: OutOfMemory, with a sentence that names both figures.
Result<void> checkFits(std::int64_t need, std::int64_t free, const std::string& device);

} // namespace rookery::gpu
