// SPDX-License-Identifier: Apache-2.0
#include "gpu/vulkan/weights.h"

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

#include "gpu/common/upload.h"

namespace rookery::vulkan {
namespace {

std::size_t index(int id) {
    return static_cast<std::size_t>(id);
}

class VulkanRing final : public gpu::StagingRing {
  public:
    static Result<std::unique_ptr<VulkanRing>> make(const std::shared_ptr<Device>& device,
                                                    const DeviceWeights& weights,
                                                    std::int64_t bytes) {
        std::unique_ptr<VulkanRing> ring(new VulkanRing(device, weights));
        for (Slot& slot : ring->m_slots) {
            auto buffer = Buffer::make(device, bytes, MemoryUse::Upload);
            if (!buffer)
                return buffer.error();
            slot.buffer = std::move(*buffer);
            auto fence = Fence::make(device);
            if (!fence)
                return fence.error();
            slot.fence = std::move(*fence);
            auto commands = device->newCommandBuffer();
            if (!commands)
                return commands.error();
            slot.commands = *commands;
        }
        return ring;
    }

    std::int64_t capacity() const override { return m_slots[0].buffer.size(); }

  private:
    struct Slot {
        Buffer buffer;
        Fence fence;
        VkCommandBuffer commands = VK_NULL_HANDLE;
    };

    VulkanRing(std::shared_ptr<Device> device, const DeviceWeights& weights)
        : m_device(std::move(device)), m_weights(weights) {}

    std::byte* bytesOf(int slot) override { return m_slots[index(slot)].buffer.bytes(); }

    Result<void> startCopy(int number, std::int64_t bytes, int memory,
                           std::int64_t offset) override {
        const Slot& slot = m_slots[index(number)];
        const Buffer& target = memory == Vectors ? m_weights.vectors : m_weights.memory[index(memory)];
        const VolkDeviceTable& vk = m_device->vk();
        VkCommandBufferBeginInfo begin{};
        begin.sType = VK_STRUCTURE_TYPE_COMMAND_BUFFER_BEGIN_INFO;
        begin.flags = VK_COMMAND_BUFFER_USAGE_ONE_TIME_SUBMIT_BIT;
        if (const VkResult result = vk.vkBeginCommandBuffer(slot.commands, &begin);
            result != VK_SUCCESS)
            return failure(result, "recording a copy");
        const VkBufferCopy region = {0, static_cast<VkDeviceSize>(offset),
                                     static_cast<VkDeviceSize>(bytes)};
        vk.vkCmdCopyBuffer(slot.commands, slot.buffer.handle(), target.handle(), 1, &region);
        recordBarrier(*m_device, slot.commands);
        if (const VkResult result = vk.vkEndCommandBuffer(slot.commands); result != VK_SUCCESS)
            return failure(result, "recording a copy");
        return m_device->submit(slot.commands, slot.fence.handle());
    }

    Result<void> waitFor(int slot) override {
        return m_device->wait(m_slots[index(slot)].fence.handle());
    }

    std::shared_ptr<Device> m_device;
    const DeviceWeights& m_weights;
    std::array<Slot, SlotCount> m_slots;
};

} // namespace

Result<DeviceWeights> uploadWeights(const std::shared_ptr<Device>& device, const Program& program,
                                    const gpu::MemoryLayout& layout, gpu::Placement placement,
                                    const Progress& progress, const std::stop_token& stop) {
    DeviceWeights weights;
    weights.placement = std::move(placement);
    for (const std::int64_t size : weights.placement.memorySizes) {
        auto buffer = Buffer::make(device, size, MemoryUse::Device);
        if (!buffer)
            return buffer.error();
        weights.memory.push_back(std::move(*buffer));
    }
    auto vectors = Buffer::make(device, std::max<std::int64_t>(4, layout.vectorFloats * 4),
                                MemoryUse::Device);
    if (!vectors)
        return vectors.error();
    weights.vectors = std::move(*vectors);
    auto ring = VulkanRing::make(device, weights, gpu::stagingBytes(program, layout, weights.placement));
    if (!ring)
        return ring.error();
    if (auto sent = gpu::sendWeights(program, layout, weights.placement, **ring, progress, stop); !sent)
        return sent.error();
    return weights;
}

} // namespace rookery::vulkan
