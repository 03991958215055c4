// SPDX-License-Identifier: Apache-2.0
#include "gpu/vulkan/runner.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace rookery::vulkan {
namespace {


std::size_t index(int id) {
    return static_cast<std::size_t>(id);
}

} // namespace

Result<std::shared_ptr<Runner>> Runner::make(std::shared_ptr<Device> device,
                                             std::shared_ptr<const Program> program,
                                             gpu::Placement placement, const VulkanOptions& options,
                                             const Progress& progress,
                                             const std::stop_token& stop) {
    std::shared_ptr<Runner> runner(new Runner);
    runner->m_device = std::move(device);
    runner->m_program = std::move(program);
    auto kernels = Kernels::make(runner->m_device, options.cacheFolder);
    if (!kernels)
        return kernels.error();
    runner->m_kernels = std::move(*kernels);
    auto fence = Fence::make(runner->m_device);
    if (!fence)
        return fence.error();
    runner->m_fence = std::move(*fence);
    auto commands = runner->m_device->newCommandBuffer();
    if (!commands)
        return commands.error();
    runner->m_commands = *commands;

    Runnable& one = runner->m_one;
    one.plan = gpu::makePlan(*runner->m_program, gpu::PlanShape::OneToken);
    one.layout = gpu::layOut(*runner->m_program, one.plan, 1);
    auto weights = uploadWeights(runner->m_device, *runner->m_program, one.layout,
                                 std::move(placement), progress, stop);
    if (!weights)
        return weights.error();
    runner->m_weights = std::move(*weights);
    if (auto ready = runner->prepare(one, gpu::PlanShape::OneToken, 1); !ready)
        return ready.error();
    if (auto ready = runner->prepare(runner->m_many, gpu::PlanShape::ManyTokens, gpu::MostRows); !ready)
        return ready.error();
    const int rows = runner->m_many.layout.rows;
    auto input = Buffer::make(runner->m_device, std::int64_t{rows} * runner->inputStride() * 4,
                              MemoryUse::Upload);
    if (!input)
        return input.error();
    runner->m_input = std::move(*input);
    if (auto reserved = runner->reserveOutput(1); !reserved)
        return reserved.error();
    auto output = Buffer::make(runner->m_device, std::int64_t{runner->outputStride()} * 4,
                               MemoryUse::Readback);
    if (!output)
        return output.error();
    runner->m_oneOutput = std::move(*output);
    runner->m_kernels->save();
    return runner;
}

Runner::~Runner() {
    if (!m_device)
        return;
    for (const Runnable* runnable : {&m_one, &m_many})
        if (runnable->pool != VK_NULL_HANDLE)
            m_device->vk().vkDestroyDescriptorPool(m_device->handle(), runnable->pool, nullptr);
}

Result<void> Runner::prepare(Runnable& runnable, gpu::PlanShape shape, int rows) {
    runnable.plan = gpu::makePlan(*m_program, shape);
    if (runnable.plan.inputs.size() != 1)
        return {ErrorCode::UnsupportedArchitecture,
                "a program with one embedding is expected on this device"};
    const std::int64_t most = std::min(m_device->bindingLimit(), MostArenaBytes) / 4;
    const int fitting = gpu::rowsThatFit(runnable.plan, most, rows);
    runnable.layout = gpu::layOut(*m_program, runnable.plan, fitting);
    const std::int64_t limit = m_device->bindingLimit();
    if (runnable.layout.arenaFloats * 4 > limit || runnable.layout.vectorFloats * 4 > limit)
        return {ErrorCode::DeviceUnavailable, "one row of the model is larger than a binding"};
    auto list =
        makeLaunches(*m_device, *m_program, runnable.plan, runnable.layout, m_weights, *m_kernels);
    if (!list)
        return list.error();
    runnable.list = std::move(*list);
    auto arena = Buffer::make(m_device, std::max<std::int64_t>(16, runnable.layout.arenaFloats * 4),
                              MemoryUse::Device);
    if (!arena)
        return arena.error();
    runnable.arena = std::move(*arena);
    // Columns that no kernel writes are read as zeros behind the end of rows.
    if (auto cleared = clear(runnable.arena); !cleared)
        return cleared;
    const auto words = static_cast<std::int64_t>(runnable.list.words.size());
    auto code = Buffer::make(m_device, std::max<std::int64_t>(4, words * 4), MemoryUse::Device);
    if (!code)
        return code.error();
    runnable.code = std::move(*code);
    if (auto sent = upload(runnable.code, runnable.list.words.data(), words * 4); !sent)
        return sent;
    return makeSets(runnable);
}

Result<void> Runner::makeSets(Runnable& runnable) {
    const VolkDeviceTable& vk = m_device->vk();
    const auto count = static_cast<std::uint32_t>(runnable.list.windows.size());
    const VkDescriptorPoolSize size = {VK_DESCRIPTOR_TYPE_STORAGE_BUFFER,
                                       count * (3 + WeightWindows)};
    VkDescriptorPoolCreateInfo pool{};
    pool.sType = VK_STRUCTURE_TYPE_DESCRIPTOR_POOL_CREATE_INFO;
    pool.maxSets = count;
    pool.poolSizeCount = 1;
    pool.pPoolSizes = &size;
    VkResult result = vk.vkCreateDescriptorPool(m_device->handle(), &pool, nullptr, &runnable.pool);
    if (result != VK_SUCCESS)
        return failure(result, "making room for bindings");
    const std::vector<VkDescriptorSetLayout> layouts(count, m_kernels->operandsLayout());
    VkDescriptorSetAllocateInfo info{};
    info.sType = VK_STRUCTURE_TYPE_DESCRIPTOR_SET_ALLOCATE_INFO;
    info.descriptorPool = runnable.pool;
    info.descriptorSetCount = count;
    info.pSetLayouts = layouts.data();
    runnable.sets.resize(count);
    result = vk.vkAllocateDescriptorSets(m_device->handle(), &info, runnable.sets.data());
    if (result != VK_SUCCESS)
        return failure(result, "making bindings");
    for (std::size_t set = 0; set < runnable.sets.size(); ++set) {
        std::array<VkDescriptorBufferInfo, 3 + WeightWindows> buffers{};
        buffers[0] = {runnable.arena.handle(), 0, VK_WHOLE_SIZE};
        buffers[1] = {m_weights.vectors.handle(), 0, VK_WHOLE_SIZE};
        buffers[2] = {runnable.code.handle(), 0, VK_WHOLE_SIZE};
        for (std::size_t w = 0; w < WeightWindows; ++w) {
            const Window& window = runnable.list.windows[set][w];
            buffers[3 + w] =
                window.memory < 0
                    ? buffers[1]
                    : VkDescriptorBufferInfo{m_weights.memory[index(window.memory)].handle(),
                                             static_cast<VkDeviceSize>(window.offset),
                                             static_cast<VkDeviceSize>(window.bytes)};
        }
        std::array<VkWriteDescriptorSet, 4> writes{};
        for (std::uint32_t binding = 0; binding < writes.size(); ++binding) {
            writes[binding].sType = VK_STRUCTURE_TYPE_WRITE_DESCRIPTOR_SET;
            writes[binding].dstSet = runnable.sets[set];
            writes[binding].dstBinding = binding;
            writes[binding].descriptorCount = binding == 3 ? WeightWindows : 1;
            writes[binding].descriptorType = VK_DESCRIPTOR_TYPE_STORAGE_BUFFER;
            writes[binding].pBufferInfo = &buffers[binding];
        }
        vk.vkUpdateDescriptorSets(m_device->handle(), static_cast<std::uint32_t>(writes.size()),
                                  writes.data(), 0, nullptr);
    }
    return {};
}

Result<void> Runner::upload(const Buffer& target, const void* bytes, std::int64_t size) {
    if (size == 0)
        return {};
    auto staging = Buffer::make(m_device, size, MemoryUse::Upload);
    if (!staging)
        return staging.error();
    std::memcpy(staging->bytes(), bytes, static_cast<std::size_t>(size));
    if (auto begun = beginCommands(*m_device, m_commands, false); !begun)
        return begun;
    const VkBufferCopy region = {0, 0, static_cast<VkDeviceSize>(size)};
    m_device->vk().vkCmdCopyBuffer(m_commands, staging->handle(), target.handle(), 1, &region);
    if (auto ended = endCommands(*m_device, m_commands); !ended)
        return ended;
    return run(m_commands);
}

Result<void> Runner::clear(const Buffer& target) {
    if (auto begun = beginCommands(*m_device, m_commands, false); !begun)
        return begun;
    m_device->vk().vkCmdFillBuffer(m_commands, target.handle(), 0, VK_WHOLE_SIZE, 0);
    if (auto ended = endCommands(*m_device, m_commands); !ended)
        return ended;
    return run(m_commands);
}

Result<void> Runner::run(VkCommandBuffer commands) {
    if (auto sent = m_device->submit(commands, m_fence.handle()); !sent)
        return sent;
    return m_device->wait(m_fence.handle());
}

std::int64_t Runner::stateBytes() const {
    return m_one.layout.stateFloats * 4;
}

std::int64_t Runner::stateSpan() const {
    return std::max(m_one.list.stateSpan, m_many.list.stateSpan);
}

int Runner::dispatchesPerToken() const {
    return static_cast<int>(m_one.list.launches.size());
}

int Runner::inputStride() const {
    const TensorId input = m_program->code()[index(m_one.plan.inputs.front())].out;
    return m_one.layout.slotStrides[index(m_one.plan.slotOf[index(input)])];
}

int Runner::outputStride() const {
    return m_one.layout.slotStrides[index(m_one.plan.slotOf[index(m_one.plan.result)])];
}

Result<void> Runner::reserveOutput(int rows) {
    if (rows <= m_outputRows)
        return {};
    auto output =
        Buffer::make(m_device, std::int64_t{rows} * outputStride() * 4, MemoryUse::Readback);
    if (!output)
        return output.error();
    m_output = std::move(*output);
    m_outputRows = rows;
    return {};
}

Result<void> Runner::record(VkCommandBuffer commands, const Runnable& runnable,
                            std::span<const Rows> rows, bool isReused) {
    if (auto begun = beginCommands(*m_device, commands, isReused); !begun)
        return begun;
    const VolkDeviceTable& vk = m_device->vk();
    const auto slotBytes = [&](TensorId id) {
        return static_cast<VkDeviceSize>(
            runnable.layout.slotOffsets[index(runnable.plan.slotOf[index(id)])] * 4);
    };
    int total = 0;
    int wanted = 0;
    for (const Rows& each : rows) {
        total += each.count;
        wanted += each.wanted;
    }
    const TensorId input = m_program->code()[index(runnable.plan.inputs.front())].out;
    const VkBufferCopy in = {0, slotBytes(input),
                             static_cast<VkDeviceSize>(total) *
                                 static_cast<VkDeviceSize>(inputStride()) * 4};
    vk.vkCmdCopyBuffer(commands, m_input.handle(), runnable.arena.handle(), 1, &in);
    recordBarrier(*m_device, commands);

    std::vector<Rows> current(rows.begin(), rows.end());
    const bool hasGather = std::ranges::any_of(runnable.list.launches, [](const Launch& each) {
        return each.kind == gpu::Dispatch::Kind::LastRow;
    });
    for (const Launch& launch : runnable.list.launches) {
        if (launch.isHead && wanted == 0)
            break;
        // Even where the plan knows that two dispatches may run side by side: they are given the
        // same arena, and whoever checks bindings cannot see that they use different parts of it.
        recordBarrier(*m_device, commands);
        if (launch.kind != gpu::Dispatch::Kind::LastRow) {
            recordLaunch(commands, runnable, launch, current);
            continue;
        }
        recordGather(commands, runnable, launch, current);
        recordBarrier(*m_device, commands);
        current = {Rows{0, wanted, wanted, rows.front().state}};
    }
    if (wanted > 0) {
        recordBarrier(*m_device, commands);
        std::vector<VkBufferCopy> out;
        VkDeviceSize to = 0;
        const auto rowBytes = static_cast<VkDeviceSize>(outputStride()) * 4;
        // Without a LastRow all rows are there, and those wanted are picked here.
        for (const Rows& each : hasGather ? std::span<const Rows>(current) : rows) {
            if (each.wanted == 0)
                continue;
            const auto first = static_cast<VkDeviceSize>(each.first + each.count - each.wanted);
            const VkDeviceSize size = static_cast<VkDeviceSize>(each.wanted) * rowBytes;
            out.push_back({slotBytes(runnable.plan.result) + first * rowBytes, to, size});
            to += size;
        }
        const Buffer& output = &runnable == &m_one ? m_oneOutput : m_output;
        vk.vkCmdCopyBuffer(commands, runnable.arena.handle(), output.handle(),
                           static_cast<std::uint32_t>(out.size()), out.data());
    }
    return endCommands(*m_device, commands);
}

void Runner::recordLaunch(VkCommandBuffer commands, const Runnable& runnable, const Launch& launch,
                          std::span<const Rows> rows) const {
    const VolkDeviceTable& vk = m_device->vk();
    const int total = rows.back().first + rows.back().count;
    const bool isProduct = launch.kind == gpu::Dispatch::Kind::Products;
    const bool usesTiles = isProduct && total > MatVecRows && launch.manyRows != VK_NULL_HANDLE;
    vk.vkCmdBindPipeline(commands, VK_PIPELINE_BIND_POINT_COMPUTE,
                         usesTiles ? launch.manyRows : launch.pipeline);
    const auto dispatch = [&](const Rows& part) {
        auto words = launch.push;
        const auto first = static_cast<std::uint32_t>(part.first);
        const auto count = static_cast<std::uint32_t>(part.count);
        std::uint32_t y = count;
        if (isProduct) {
            words[push::ProductFirst] = first;
            words[push::ProductCount] = count;
            if (usesTiles)
                y = (count + runnable.list.tokensPerTile - 1) / runnable.list.tokensPerTile;
        } else if (launch.kind == gpu::Dispatch::Kind::Rows) {
            words[push::RowsFirst] = first;
            words[push::RowsCount] = count;
        } else {
            words[push::RecurrenceFirst] = first;
            words[push::RecurrenceCount] = count;
            y = 1;
        }
        const std::array sets = {runnable.sets[launch.windows], part.state};
        const auto offset = static_cast<std::uint32_t>(launch.stateOffset * 4);
        vk.vkCmdBindDescriptorSets(commands, VK_PIPELINE_BIND_POINT_COMPUTE, m_kernels->layout(), 0,
                                   static_cast<std::uint32_t>(sets.size()), sets.data(), 1,
                                   &offset);
        vk.vkCmdPushConstants(commands, m_kernels->layout(), VK_SHADER_STAGE_COMPUTE_BIT, 0,
                              sizeof words, words.data());
        vk.vkCmdDispatch(commands, launch.groups, y, 1);
    };
    if (launch.usesState) {
        for (const Rows& part : rows)
            dispatch(part);
        return;
    }
    // Kernels of rows declare a state even where they do not touch it: any will do.
    dispatch(Rows{0, total, 0, rows.front().state});
}

void Runner::recordGather(VkCommandBuffer commands, const Runnable& runnable, const Launch& launch,
                          std::span<const Rows> rows) const {
    const int from = runnable.plan.slotOf[index(launch.gathered)];
    const int to = runnable.plan.slotOf[index(launch.gatheredTo)];
    const auto rowBytes = static_cast<VkDeviceSize>(runnable.layout.slotStrides[index(from)]) * 4;
    const auto fromBytes = static_cast<VkDeviceSize>(runnable.layout.slotOffsets[index(from)] * 4);
    VkDeviceSize target = static_cast<VkDeviceSize>(runnable.layout.slotOffsets[index(to)] * 4);
    std::vector<VkBufferCopy> regions;
    for (const Rows& part : rows) {
        if (part.wanted == 0)
            continue;
        const auto first = static_cast<VkDeviceSize>(part.first + part.count - part.wanted);
        const VkDeviceSize size = static_cast<VkDeviceSize>(part.wanted) * rowBytes;
        regions.push_back({fromBytes + first * rowBytes, target, size});
        target += size;
    }
    m_device->vk().vkCmdCopyBuffer(commands, runnable.arena.handle(), runnable.arena.handle(),
                                   static_cast<std::uint32_t>(regions.size()), regions.data());
}

Result<void> beginCommands(const Device& device, VkCommandBuffer commands, bool isReused) {
    VkCommandBufferBeginInfo begin{};
    begin.sType = VK_STRUCTURE_TYPE_COMMAND_BUFFER_BEGIN_INFO;
    begin.flags = isReused ? 0 : VK_COMMAND_BUFFER_USAGE_ONE_TIME_SUBMIT_BIT;
    if (const VkResult result = device.vk().vkBeginCommandBuffer(commands, &begin);
        result != VK_SUCCESS)
        return failure(result, "recording commands");
    // What earlier submissions wrote.
    recordBarrier(device, commands);
    return {};
}

Result<void> endCommands(const Device& device, VkCommandBuffer commands) {
    recordBarrier(device, commands); // also makes results visible to the host
    if (const VkResult result = device.vk().vkEndCommandBuffer(commands); result != VK_SUCCESS)
        return failure(result, "recording commands");
    return {};
}

} // namespace rookery::vulkan
