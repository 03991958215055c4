// SPDX-License-Identifier: Apache-2.0
#include "gpu/vulkan/device.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace rookery::vulkan {
namespace {

/// Kinds of memory by how well they suit a use, best first; the host's caches are always coherent.
std::array<VkMemoryPropertyFlags, 3> wishes(MemoryUse use) {
    constexpr VkMemoryPropertyFlags Mapped =
        VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT | VK_MEMORY_PROPERTY_HOST_COHERENT_BIT;
    switch (use) {
    case MemoryUse::Device:
        return {VK_MEMORY_PROPERTY_DEVICE_LOCAL_BIT, 0, 0};
    case MemoryUse::Upload:
        return {Mapped, Mapped, Mapped};
    case MemoryUse::Readback:
        break;
    }
    return {Mapped | VK_MEMORY_PROPERTY_HOST_CACHED_BIT, Mapped, Mapped};
}

std::optional<std::uint32_t> chooseMemory(const VkPhysicalDeviceMemoryProperties& memory,
                                          std::uint32_t allowed, MemoryUse use) {
    for (const VkMemoryPropertyFlags wish : wishes(use))
        for (std::uint32_t i = 0; i < memory.memoryTypeCount; ++i)
            if ((allowed >> i & 1) != 0 && (memory.memoryTypes[i].propertyFlags & wish) == wish)
                return i;
    return std::nullopt;
}

} // namespace

Result<std::shared_ptr<Device>> Device::open(std::shared_ptr<Instance> instance,
                                             const Adapter& adapter, const VulkanOptions& options) {
    std::shared_ptr<Device> device(new Device);
    device->m_instance = std::move(instance);
    device->m_adapter = adapter;
    const std::uint32_t range = adapter.properties.limits.maxStorageBufferRange;
    device->m_bindingLimit =
        options.bindingLimit > 0 ? std::min(range, options.bindingLimit) : range;

    const float priority = 1;
    VkDeviceQueueCreateInfo queue{};
    queue.sType = VK_STRUCTURE_TYPE_DEVICE_QUEUE_CREATE_INFO;
    queue.queueFamilyIndex = adapter.queueFamily;
    queue.queueCount = 1;
    queue.pQueuePriorities = &priority;
    VkPhysicalDeviceFeatures features{};
    features.shaderStorageBufferArrayDynamicIndexing = VK_TRUE;
    VkDeviceCreateInfo info{};
    info.sType = VK_STRUCTURE_TYPE_DEVICE_CREATE_INFO;
    info.queueCreateInfoCount = 1;
    info.pQueueCreateInfos = &queue;
    info.pEnabledFeatures = &features;
    if (const VkResult result = vkCreateDevice(adapter.handle, &info, nullptr, &device->m_device);
        result != VK_SUCCESS)
        return failure(result, "opening " + adapter.info.name);
    volkLoadDeviceTable(&device->m_table, device->m_device);
    device->m_table.vkGetDeviceQueue(device->m_device, adapter.queueFamily, 0, &device->m_queue);
    if (options.onDevice)
        options.onDevice(device->m_table);

    VkCommandPoolCreateInfo pool{};
    pool.sType = VK_STRUCTURE_TYPE_COMMAND_POOL_CREATE_INFO;
    pool.flags = VK_COMMAND_POOL_CREATE_RESET_COMMAND_BUFFER_BIT;
    pool.queueFamilyIndex = adapter.queueFamily;
    if (const VkResult result = device->m_table.vkCreateCommandPool(
            device->m_device, &pool, nullptr, &device->m_commandPool);
        result != VK_SUCCESS)
        return failure(result, "making room for commands");
    return device;
}

Device::~Device() {
    if (m_device == VK_NULL_HANDLE)
        return;
    m_table.vkDeviceWaitIdle(m_device);
    if (m_commandPool != VK_NULL_HANDLE)
        m_table.vkDestroyCommandPool(m_device, m_commandPool, nullptr);
    m_table.vkDestroyDevice(m_device, nullptr);
}

Result<VkCommandBuffer> Device::newCommandBuffer() const {
    VkCommandBufferAllocateInfo info{};
    info.sType = VK_STRUCTURE_TYPE_COMMAND_BUFFER_ALLOCATE_INFO;
    info.commandPool = m_commandPool;
    info.level = VK_COMMAND_BUFFER_LEVEL_PRIMARY;
    info.commandBufferCount = 1;
    VkCommandBuffer commands = VK_NULL_HANDLE;
    if (const VkResult result = m_table.vkAllocateCommandBuffers(m_device, &info, &commands);
        result != VK_SUCCESS)
        return failure(result, "making room for commands");
    return commands;
}

Result<void> Device::submit(VkCommandBuffer commands, VkFence fence) const {
    if (const VkResult result = m_table.vkResetFences(m_device, 1, &fence); result != VK_SUCCESS)
        return failure(result, "resetting a fence");
    VkSubmitInfo info{};
    info.sType = VK_STRUCTURE_TYPE_SUBMIT_INFO;
    info.commandBufferCount = 1;
    info.pCommandBuffers = &commands;
    ++m_submits;
    if (const VkResult result = m_table.vkQueueSubmit(m_queue, 1, &info, fence);
        result != VK_SUCCESS)
        return failure(result, "starting work on " + m_adapter.info.name);
    return {};
}

Result<void> Device::wait(VkFence fence) const {
    const VkResult result = m_table.vkWaitForFences(m_device, 1, &fence, VK_TRUE,
                                                    std::numeric_limits<std::uint64_t>::max());
    if (result != VK_SUCCESS)
        return failure(result, "work on " + m_adapter.info.name);
    return {};
}

Result<Fence> Fence::make(std::shared_ptr<Device> device) {
    VkFenceCreateInfo info{};
    info.sType = VK_STRUCTURE_TYPE_FENCE_CREATE_INFO;
    Fence fence;
    if (const VkResult result =
            device->vk().vkCreateFence(device->handle(), &info, nullptr, &fence.m_fence);
        result != VK_SUCCESS)
        return failure(result, "making a fence");
    fence.m_device = std::move(device);
    return fence;
}

Fence::Fence(Fence&& other) noexcept
    : m_device(std::move(other.m_device)), m_fence(std::exchange(other.m_fence, VK_NULL_HANDLE)) {
}

Fence& Fence::operator=(Fence&& other) noexcept {
    std::swap(m_device, other.m_device);
    std::swap(m_fence, other.m_fence);
    return *this;
}

Fence::~Fence() {
    if (m_fence != VK_NULL_HANDLE)
        m_device->vk().vkDestroyFence(m_device->handle(), m_fence, nullptr);
}

Result<Buffer> Buffer::make(std::shared_ptr<Device> device, std::int64_t bytes, MemoryUse use) {
    const VolkDeviceTable& vk = device->vk();
    Buffer buffer;
    buffer.m_device = device;
    buffer.m_size = bytes;
    VkBufferCreateInfo info{};
    info.sType = VK_STRUCTURE_TYPE_BUFFER_CREATE_INFO;
    info.size = static_cast<VkDeviceSize>(bytes);
    info.usage = VK_BUFFER_USAGE_TRANSFER_SRC_BIT | VK_BUFFER_USAGE_TRANSFER_DST_BIT;
    if (use == MemoryUse::Device)
        info.usage |= VK_BUFFER_USAGE_STORAGE_BUFFER_BIT;
    info.sharingMode = VK_SHARING_MODE_EXCLUSIVE;
    if (const VkResult result =
            vk.vkCreateBuffer(device->handle(), &info, nullptr, &buffer.m_buffer);
        result != VK_SUCCESS)
        return failure(result, "making a buffer");
    VkMemoryRequirements needs{};
    vk.vkGetBufferMemoryRequirements(device->handle(), buffer.m_buffer, &needs);
    const auto type = chooseMemory(device->adapter().memory, needs.memoryTypeBits, use);
    if (!type)
        return {ErrorCode::DeviceUnavailable,
                "the device has no memory for " + std::to_string(bytes) + " bytes"};
    VkMemoryAllocateInfo memory{};
    memory.sType = VK_STRUCTURE_TYPE_MEMORY_ALLOCATE_INFO;
    memory.allocationSize = needs.size;
    memory.memoryTypeIndex = *type;
    if (const VkResult result =
            vk.vkAllocateMemory(device->handle(), &memory, nullptr, &buffer.m_memory);
        result != VK_SUCCESS)
        return failure(result, "allocating " + std::to_string(bytes) + " bytes");
    if (const VkResult result =
            vk.vkBindBufferMemory(device->handle(), buffer.m_buffer, buffer.m_memory, 0);
        result != VK_SUCCESS)
        return failure(result, "binding memory");
    if (use != MemoryUse::Device) {
        void* mapped = nullptr;
        if (const VkResult result =
                vk.vkMapMemory(device->handle(), buffer.m_memory, 0, VK_WHOLE_SIZE, 0, &mapped);
            result != VK_SUCCESS)
            return failure(result, "mapping memory");
        buffer.m_mapped = static_cast<std::byte*>(mapped);
    }
    return buffer;
}

Buffer::Buffer(Buffer&& other) noexcept {
    *this = std::move(other);
}

Buffer& Buffer::operator=(Buffer&& other) noexcept {
    std::swap(m_device, other.m_device);
    std::swap(m_buffer, other.m_buffer);
    std::swap(m_memory, other.m_memory);
    std::swap(m_size, other.m_size);
    std::swap(m_mapped, other.m_mapped);
    return *this;
}

Buffer::~Buffer() {
    if (!m_device)
        return;
    if (m_buffer != VK_NULL_HANDLE)
        m_device->vk().vkDestroyBuffer(m_device->handle(), m_buffer, nullptr);
    if (m_memory != VK_NULL_HANDLE)
        m_device->vk().vkFreeMemory(m_device->handle(), m_memory, nullptr);
}

void recordBarrier(const Device& device, VkCommandBuffer commands) {
    VkMemoryBarrier barrier{};
    barrier.sType = VK_STRUCTURE_TYPE_MEMORY_BARRIER;
    barrier.srcAccessMask = VK_ACCESS_SHADER_WRITE_BIT | VK_ACCESS_TRANSFER_WRITE_BIT;
    barrier.dstAccessMask = VK_ACCESS_SHADER_READ_BIT | VK_ACCESS_SHADER_WRITE_BIT |
                            VK_ACCESS_TRANSFER_READ_BIT | VK_ACCESS_TRANSFER_WRITE_BIT |
                            VK_ACCESS_HOST_READ_BIT;
    constexpr VkPipelineStageFlags Work =
        VK_PIPELINE_STAGE_COMPUTE_SHADER_BIT | VK_PIPELINE_STAGE_TRANSFER_BIT;
    device.vk().vkCmdPipelineBarrier(commands, Work, Work | VK_PIPELINE_STAGE_HOST_BIT, 0, 1,
                                     &barrier, 0, nullptr, 0, nullptr);
}

} // namespace rookery::vulkan
