// SPDX-License-Identifier: Apache-2.0
#include "gpu/vulkan/vulkan_model.h"

#include <algorithm>
#include <string>

#include "gpu/common/turned_state.h"

namespace rookery::vulkan {
namespace {

Error wrongSize(std::size_t found, std::int64_t expected) {
    return {ErrorCode::StateMismatch, "a state of " + std::to_string(found) +
                                          " floats instead of " + std::to_string(expected)};
}

} // namespace

Result<std::unique_ptr<VulkanState>> VulkanState::make(std::shared_ptr<Runner> runner) {
    std::unique_ptr<VulkanState> state(new VulkanState);
    state->m_runner = std::move(runner);
    const std::shared_ptr<Device>& device = state->m_runner->device();
    // A binding of the full span may begin at the last entry.
    const std::int64_t span = state->m_runner->stateSpan() * 4;
    auto buffer = Buffer::make(device, state->m_runner->stateBytes() + span, MemoryUse::Device);
    if (!buffer)
        return buffer.error();
    state->m_buffer = std::move(*buffer);
    auto host = Buffer::make(device, std::max<std::int64_t>(4, state->m_runner->stateBytes()),
                             MemoryUse::Readback);
    if (!host)
        return host.error();
    state->m_host = std::move(*host);

    const VolkDeviceTable& vk = device->vk();
    const VkDescriptorPoolSize size = {VK_DESCRIPTOR_TYPE_STORAGE_BUFFER_DYNAMIC, 1};
    VkDescriptorPoolCreateInfo pool{};
    pool.sType = VK_STRUCTURE_TYPE_DESCRIPTOR_POOL_CREATE_INFO;
    pool.maxSets = 1;
    pool.poolSizeCount = 1;
    pool.pPoolSizes = &size;
    VkResult result = vk.vkCreateDescriptorPool(device->handle(), &pool, nullptr, &state->m_pool);
    if (result != VK_SUCCESS)
        return failure(result, "making room for a state");
    const VkDescriptorSetLayout layout = state->m_runner->kernels().stateLayout();
    VkDescriptorSetAllocateInfo info{};
    info.sType = VK_STRUCTURE_TYPE_DESCRIPTOR_SET_ALLOCATE_INFO;
    info.descriptorPool = state->m_pool;
    info.descriptorSetCount = 1;
    info.pSetLayouts = &layout;
    result = vk.vkAllocateDescriptorSets(device->handle(), &info, &state->m_set);
    if (result != VK_SUCCESS)
        return failure(result, "binding a state");
    const VkDescriptorBufferInfo bound = {state->m_buffer.handle(), 0,
                                          static_cast<VkDeviceSize>(span)};
    VkWriteDescriptorSet write{};
    write.sType = VK_STRUCTURE_TYPE_WRITE_DESCRIPTOR_SET;
    write.dstSet = state->m_set;
    write.descriptorCount = 1;
    write.descriptorType = VK_DESCRIPTOR_TYPE_STORAGE_BUFFER_DYNAMIC;
    write.pBufferInfo = &bound;
    vk.vkUpdateDescriptorSets(device->handle(), 1, &write, 0, nullptr);
    if (auto written = state->write(state->m_runner->program().initialState()); !written)
        return written.error();
    return state;
}

VulkanState::~VulkanState() {
    const Device& device = *m_runner->device();
    for (VkCommandBuffer& commands : m_decoding)
        if (commands != VK_NULL_HANDLE)
            device.vk().vkFreeCommandBuffers(device.handle(), device.commandPool(), 1, &commands);
    if (m_pool != VK_NULL_HANDLE)
        device.vk().vkDestroyDescriptorPool(device.handle(), m_pool, nullptr);
}

Result<void> VulkanState::transfer(VkBuffer from, VkBuffer to) const {
    if (m_runner->stateBytes() == 0)
        return {};
    const Device& device = *m_runner->device();
    const VkCommandBuffer commands = m_runner->commands();
    if (auto begun = beginCommands(device, commands, false); !begun)
        return begun;
    const VkBufferCopy region = {0, 0, static_cast<VkDeviceSize>(m_runner->stateBytes())};
    device.vk().vkCmdCopyBuffer(commands, from, to, 1, &region);
    if (auto ended = endCommands(device, commands); !ended)
        return ended;
    return m_runner->run(commands);
}

Result<void> VulkanState::read(std::span<float> host) const {
    const Program& program = m_runner->program();
    if (static_cast<std::int64_t>(host.size()) != program.stateLayout().floatCount)
        return wrongSize(host.size(), program.stateLayout().floatCount);
    if (auto copied = transfer(m_buffer.handle(), m_host.handle()); !copied)
        return copied;
    gpu::stateToHost(program, m_runner->one().layout, m_host.floats(), host);
    return {};
}

Result<void> VulkanState::write(std::span<const float> host) {
    const Program& program = m_runner->program();
    if (static_cast<std::int64_t>(host.size()) != program.stateLayout().floatCount)
        return wrongSize(host.size(), program.stateLayout().floatCount);
    gpu::stateToDevice(program, m_runner->one().layout, host, m_host.floats());
    return transfer(m_host.handle(), m_buffer.handle());
}

Result<void> VulkanState::copyFrom(const State& other) {
    const auto* source = dynamic_cast<const VulkanState*>(&other);
    if (source == nullptr || source->m_runner != m_runner)
        return {ErrorCode::StateMismatch, "the state belongs to another model"};
    if (source == this)
        return {};
    return transfer(source->m_buffer.handle(), m_buffer.handle());
}

Result<VkCommandBuffer> VulkanState::decoding(bool withLogits) {
    VkCommandBuffer& recorded = m_decoding[withLogits ? 1 : 0];
    if (recorded != VK_NULL_HANDLE)
        return recorded;
    auto commands = m_runner->device()->newCommandBuffer();
    if (!commands)
        return commands.error();
    const Rows rows{0, 1, withLogits ? 1 : 0, m_set};
    if (auto done = m_runner->record(*commands, m_runner->one(), std::span(&rows, 1), true); !done)
        return done.error();
    recorded = *commands;
    return recorded;
}

} // namespace rookery::vulkan
