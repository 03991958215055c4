// SPDX-License-Identifier: Apache-2.0
//
// What a loaded model and its states share on a device: weights, kernels, and the two plans with
// their memory; and the recording of both into command buffers.
#pragma once

#include <memory>
#include <span>
#include <vector>

#include "gpu/vulkan/launches.h"

namespace rookery::vulkan {

/// What the activations of many tokens may take.
constexpr std::int64_t MostArenaBytes = std::int64_t{96} << 20;

/// A plan with its memory and descriptor sets.
struct Runnable {
    gpu::Plan plan;
    gpu::MemoryLayout layout;
    LaunchList list;
    Buffer arena;
    Buffer code;
    VkDescriptorPool pool = VK_NULL_HANDLE;
    std::vector<VkDescriptorSet> sets; ///< by LaunchList::windows
};

/// Rows of one sequence in a call.
struct Rows {
    int first = 0;
    int count = 0;
    int wanted = 0; ///< last rows whose logits are wanted
    VkDescriptorSet state = VK_NULL_HANDLE;
};

class Runner {
  public:
    static Result<std::shared_ptr<Runner>>
    make(std::shared_ptr<Device> device, std::shared_ptr<const Program> program, gpu::Placement placement,
         const VulkanOptions& options, const Progress& progress, const std::stop_token& stop);
    ~Runner();
    Runner(const Runner&) = delete;
    Runner& operator=(const Runner&) = delete;

    const std::shared_ptr<Device>& device() const { return m_device; }
    const Program& program() const { return *m_program; }
    const DeviceWeights& weights() const { return m_weights; }
    const Kernels& kernels() const { return *m_kernels; }
    const Runnable& one() const { return m_one; }
    const Runnable& many() const { return m_many; }
    /// Bytes of a state, and floats of it that are bound at a time.
    std::int64_t stateBytes() const;
    std::int64_t stateSpan() const;
    /// Dispatches that decoding one token takes.
    int dispatchesPerToken() const;

    /// Where the host writes the embeddings of a call, [rows, stride of the input].
    float* input() const { return m_input.floats(); }
    int inputStride() const;
    /// Where the logits of a call appear, [wanted rows, stride of the result]. Each plan has its own:
    /// recorded commands name that for one token, so it must never move.
    const float* output() const { return m_output.floats(); }
    const float* oneOutput() const { return m_oneOutput.floats(); }
    int outputStride() const;
    /// Makes room for the logits of `rows` rows.
    Result<void> reserveOutput(int rows);

    /// Records a call: embeddings in, every dispatch, logits out. `rows` lie one after another.
    Result<void> record(VkCommandBuffer commands, const Runnable& runnable,
                        std::span<const Rows> rows, bool isReused);
    /// Runs recorded commands and waits for them.
    Result<void> run(VkCommandBuffer commands);
    /// Commands for what is recorded anew in every call.
    VkCommandBuffer commands() const { return m_commands; }
    VkFence fence() const { return m_fence.handle(); }

  private:
    Runner() = default;
    Result<void> prepare(Runnable& runnable, gpu::PlanShape shape, int rows);
    Result<void> makeSets(Runnable& runnable);
    Result<void> upload(const Buffer& target, const void* bytes, std::int64_t size);
    Result<void> clear(const Buffer& target);
    void recordLaunch(VkCommandBuffer commands, const Runnable& runnable, const Launch& launch,
                      std::span<const Rows> rows) const;
    void recordGather(VkCommandBuffer commands, const Runnable& runnable, const Launch& launch,
                      std::span<const Rows> rows) const;

    std::shared_ptr<Device> m_device;
    std::shared_ptr<const Program> m_program;
    std::unique_ptr<Kernels> m_kernels;
    DeviceWeights m_weights;
    Runnable m_one;
    Runnable m_many;
    Buffer m_input;
    Buffer m_output;
    Buffer m_oneOutput;
    int m_outputRows = 0;
    Fence m_fence;
    VkCommandBuffer m_commands = VK_NULL_HANDLE;
};

/// Begins and ends commands; `isReused` ones may be run again.
Result<void> beginCommands(const Device& device, VkCommandBuffer commands, bool isReused);
Result<void> endCommands(const Device& device, VkCommandBuffer commands);

} // namespace rookery::vulkan
