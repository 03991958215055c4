// SPDX-License-Identifier: Apache-2.0
//
// One opened graphics processor: its call table, its queue, and the few kinds of objects that the
// rest of the backend makes on it. Used from one thread at a time.
#pragma once

#include <memory>
#include <span>
#include <string>

#include <volk.h>

#include "core/base/result.h"
#include "gpu/vulkan/instance.h"

namespace rookery::vulkan {

class Device {
  public:
    static Result<std::shared_ptr<Device>>
    open(std::shared_ptr<Instance> instance, const Adapter& adapter, const VulkanOptions& options);
    ~Device();
    Device(const Device&) = delete;
    Device& operator=(const Device&) = delete;

    const VolkDeviceTable& vk() const { return m_table; }
    VkDevice handle() const { return m_device; }
    VkQueue queue() const { return m_queue; }
    VkCommandPool commandPool() const { return m_commandPool; }
    const Adapter& adapter() const { return m_adapter; }
    const VkPhysicalDeviceLimits& limits() const { return m_adapter.properties.limits; }
    /// Bytes that one binding may cover.
    std::int64_t bindingLimit() const { return m_bindingLimit; }

    Result<VkCommandBuffer> newCommandBuffer() const;
    /// Starts the commands; they have run when wait() returns.
    Result<void> submit(VkCommandBuffer commands, VkFence fence) const;
    Result<void> wait(VkFence fence) const;
    /// Times submit() was called.
    std::int64_t submits() const { return m_submits; }

  private:
    Device() = default;

    std::shared_ptr<Instance> m_instance;
    Adapter m_adapter;
    VolkDeviceTable m_table = {};
    VkDevice m_device = VK_NULL_HANDLE;
    VkQueue m_queue = VK_NULL_HANDLE;
    VkCommandPool m_commandPool = VK_NULL_HANDLE;
    std::int64_t m_bindingLimit = 0;
    mutable std::int64_t m_submits = 0;
};

/// A fence that is destroyed with its owner.
class Fence {
  public:
    Fence() = default;
    static Result<Fence> make(std::shared_ptr<Device> device);
    Fence(Fence&& other) noexcept;
    Fence& operator=(Fence&& other) noexcept;
    ~Fence();
    VkFence handle() const { return m_fence; }

  private:
    std::shared_ptr<Device> m_device;
    VkFence m_fence = VK_NULL_HANDLE;
};

enum class MemoryUse {
    Device,   ///< fastest for kernels; not mapped
    Upload,   ///< the host writes
    Readback, ///< the host reads
};

/// A buffer with memory of its own; mapped unless it is for the device alone.
class Buffer {
  public:
    Buffer() = default;
    /// bytes: at least 1. Errors: OutOfMemory, DeviceUnavailable.
    static Result<Buffer> make(std::shared_ptr<Device> device, std::int64_t bytes, MemoryUse use);
    Buffer(Buffer&& other) noexcept;
    Buffer& operator=(Buffer&& other) noexcept;
    ~Buffer();

    VkBuffer handle() const { return m_buffer; }
    std::int64_t size() const { return m_size; }
    std::byte* bytes() const { return m_mapped; }
    float* floats() const { return reinterpret_cast<float*>(m_mapped); }

  private:
    std::shared_ptr<Device> m_device;
    VkBuffer m_buffer = VK_NULL_HANDLE;
    VkDeviceMemory m_memory = VK_NULL_HANDLE;
    std::int64_t m_size = 0;
    std::byte* m_mapped = nullptr;
};

/// Everything before waits for everything after: kernels, copies and the host's reading.
void recordBarrier(const Device& device, VkCommandBuffer commands);

} // namespace rookery::vulkan
