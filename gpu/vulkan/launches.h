// SPDX-License-Identifier: Apache-2.0
//
// A plan as dispatches that can be recorded: pipelines, words for the kernels, descriptor sets and
// sizes of grids. Made once when a model is loaded.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "core/base/result.h"
#include "gpu/common/encoding.h"
#include "gpu/common/plan.h"
#include "gpu/vulkan/kernels.h"
#include "gpu/vulkan/weights.h"

namespace rookery::vulkan {

/// Part of a memory block that one binding covers.
struct Window {
    int memory = -1; ///< index into DeviceWeights::memory; -1: unused
    std::int64_t offset = 0;
    std::int64_t bytes = 0;
    bool operator==(const Window&) const = default;
};
using Windows = std::array<Window, WeightWindows>;

struct Launch {
    gpu::Dispatch::Kind kind = gpu::Dispatch::Kind::Rows;
    VkPipeline pipeline = VK_NULL_HANDLE;           ///< for one row; of products: up to MatVecRows
    VkPipeline manyRows = VK_NULL_HANDLE;           ///< products of more rows
    std::array<std::uint32_t, PushWords> push = {}; ///< without the fields that depend on the call
    std::uint32_t groups = 1;                       ///< workgroups in x
    std::size_t windows = 0;                        ///< index into LaunchList::windows
    std::int64_t stateOffset = 0;                   ///< floats before what is bound as the state
    TensorId gathered = NoTensor;                   ///< LastRow: operand and result
    TensorId gatheredTo = NoTensor;
    bool usesState = false;
    bool isHead = false;
};

/// Where the fields that depend on a call lie among the push words of each kind.
namespace push {
constexpr std::size_t RowsFirst = 4, RowsCount = 5;
constexpr std::size_t ProductFirst = 2, ProductCount = 3;
constexpr std::size_t RecurrenceFirst = 1, RecurrenceCount = 2;
} // namespace push

/// Up to this many rows products run as matrix-vector products, one for each row.
constexpr int MatVecRows = 4;

struct LaunchList {
    std::vector<Launch> launches;
    std::vector<std::uint32_t> words;
    std::vector<Windows> windows; ///< [0] is all unused
    std::int64_t stateSpan = 4;   ///< floats of state that one launch needs
    std::uint32_t tokensPerTile = 0;
};

Result<LaunchList> makeLaunches(const Device& device, const Program& program, const gpu::Plan& plan,
                                const gpu::MemoryLayout& layout, const DeviceWeights& weights,
                                Kernels& kernels);

} // namespace rookery::vulkan
