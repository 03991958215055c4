// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <span>

#include "core/engine/backend.h"
#include "core/engine/feeds.h"
#include "gpu/vulkan/runner.h"

namespace rookery::vulkan {

/// A conversation's memory on a device: entries in host order, each aligned, with the matrices of
/// heads turned to [key][value]. Holds the commands that decode one token with it.
class VulkanState final : public State {
  public:
    static Result<std::unique_ptr<VulkanState>> make(std::shared_ptr<Runner> runner);
    ~VulkanState() override;

    Result<void> read(std::span<float> host) const override;
    Result<void> write(std::span<const float> host) override;
    Result<void> copyFrom(const State& other) override;

    const Runner* runner() const { return m_runner.get(); }
    VkDescriptorSet set() const { return m_set; }
    /// Commands that decode one token, with or without its logits; recorded at the first use.
    Result<VkCommandBuffer> decoding(bool withLogits);

  private:
    VulkanState() = default;
    Result<void> transfer(VkBuffer from, VkBuffer to) const;

    std::shared_ptr<Runner> m_runner;
    Buffer m_buffer;
    Buffer m_host; ///< mapped, for read() and write()
    VkDescriptorPool m_pool = VK_NULL_HANDLE;
    VkDescriptorSet m_set = VK_NULL_HANDLE;
    std::array<VkCommandBuffer, 2> m_decoding = {VK_NULL_HANDLE, VK_NULL_HANDLE};
};

/// A Program on one graphics processor.
class VulkanModel final : public LoadedModel {
  public:
    VulkanModel(std::shared_ptr<const Program> program, DeviceInfo device,
                std::shared_ptr<Runner> runner);

    const Program& program() const override { return *m_program; }
    const DeviceInfo& device() const override { return m_device; }
    ExecutionStats stats() const override;
    Result<std::unique_ptr<State>> newState() override;
    Result<void> forward(std::span<const Token> tokens, State& state,
                         std::span<float> logits) override;
    Result<void> forwardBatch(std::span<const Sequence> batch) override;

  private:
    Result<void> decode(const FeedPart& part);
    Result<void> feed(std::span<const FeedPart> parts);
    void embed(const FeedPart& part);

    std::shared_ptr<const Program> m_program;
    DeviceInfo m_device;
    std::shared_ptr<Runner> m_runner;
    int m_submitsPerToken = 0;
};

} // namespace rookery::vulkan
