// SPDX-License-Identifier: Apache-2.0
//
// The compiled shaders of a device: one pipeline for each shader and set of constants. What the
// driver made of them is kept on disk, because some drivers take seconds.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "core/base/result.h"
#include "gpu/vulkan/device.h"

namespace rookery::vulkan {

enum class Kernel : std::uint8_t { Rows, MatVec, MatMul, Wkv4, Wkv6, Wkv7, GatedLinear };

/// Buffers through which one dispatch may see matrices.
constexpr int WeightWindows = 4;
/// Words of push constants that every kernel takes.
constexpr int PushWords = 8;

class Kernels {
  public:
    /// cacheFolder: where compiled pipelines are kept; empty for nowhere. A file that is damaged or
    /// belongs to another driver is not used.
    static Result<std::unique_ptr<Kernels>> make(std::shared_ptr<Device> device,
                                                 const std::string& cacheFolder);
    ~Kernels();
    Kernels(const Kernels&) = delete;
    Kernels& operator=(const Kernels&) = delete;

    /// The pipeline of a shader with its constants 0, 1, 2, ...; made once. Constant 0 is the
    /// number of threads in a workgroup, 5 and 6 what it runs (shaders/common.glsl); one that a
    /// shader does not have is passed over. Errors: DeviceUnavailable, OutOfMemory.
    Result<VkPipeline> pipeline(Kernel kernel, std::span<const std::uint32_t> constants);
    /// Writes what was compiled to the cache folder. A folder that cannot be written is no error.
    void save() const;

    VkPipelineLayout layout() const { return m_layout; }
    /// Set 0: arena, vectors, code, weight windows. Set 1: the state, with an offset of its own.
    VkDescriptorSetLayout operandsLayout() const { return m_operandsLayout; }
    VkDescriptorSetLayout stateLayout() const { return m_stateLayout; }

  private:
    Kernels() = default;
    Result<void> makeLayouts();
    std::string cachePath() const;

    std::shared_ptr<Device> m_device;
    std::string m_cacheFolder;
    VkPipelineCache m_cache = VK_NULL_HANDLE;
    VkDescriptorSetLayout m_operandsLayout = VK_NULL_HANDLE;
    VkDescriptorSetLayout m_stateLayout = VK_NULL_HANDLE;
    VkPipelineLayout m_layout = VK_NULL_HANDLE;
    std::map<std::pair<Kernel, std::vector<std::uint32_t>>, VkPipeline> m_pipelines;
};

} // namespace rookery::vulkan
