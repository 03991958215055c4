// SPDX-License-Identifier: Apache-2.0
#include "gpu/vulkan/weights.h"

#include <algorithm>
#include <array>
#include <string>

namespace rookery::vulkan {
namespace {

/// Every device accepts windows that begin at a multiple of this (the largest value that Vulkan
/// allows for minStorageBufferOffsetAlignment).
constexpr std::int64_t WindowAlignment = 256;
/// One of the two buffers between file and device: large enough to keep a bus busy.
constexpr std::int64_t StagingBytes = std::int64_t{8} << 20;

/// Two buffers: the host fills one while the device copies the other.
class StagingRing {
  public:
    static Result<StagingRing> make(const std::shared_ptr<Device>& device, std::int64_t bytes) {
        StagingRing ring;
        ring.m_device = device;
        for (Slot& slot : ring.m_slots) {
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

    std::int64_t capacity() const { return m_slots[0].buffer.size(); }

    /// Memory to fill; waits until the device has copied what was there.
    Result<std::byte*> next() {
        m_current = 1 - m_current;
        Slot& slot = m_slots[static_cast<std::size_t>(m_current)];
        if (auto done = waitFor(slot); !done)
            return done.error();
        return slot.buffer.bytes();
    }

    Result<void> send(std::int64_t bytes, VkBuffer target, std::int64_t offset) {
        Slot& slot = m_slots[static_cast<std::size_t>(m_current)];
        const VolkDeviceTable& vk = m_device->vk();
        VkCommandBufferBeginInfo begin{};
        begin.sType = VK_STRUCTURE_TYPE_COMMAND_BUFFER_BEGIN_INFO;
        begin.flags = VK_COMMAND_BUFFER_USAGE_ONE_TIME_SUBMIT_BIT;
        if (const VkResult result = vk.vkBeginCommandBuffer(slot.commands, &begin);
            result != VK_SUCCESS)
            return failure(result, "recording a copy");
        const VkBufferCopy region = {0, static_cast<VkDeviceSize>(offset),
                                     static_cast<VkDeviceSize>(bytes)};
        vk.vkCmdCopyBuffer(slot.commands, slot.buffer.handle(), target, 1, &region);
        recordBarrier(*m_device, slot.commands);
        if (const VkResult result = vk.vkEndCommandBuffer(slot.commands); result != VK_SUCCESS)
            return failure(result, "recording a copy");
        if (auto sent = m_device->submit(slot.commands, slot.fence.handle()); !sent)
            return sent;
        slot.isBusy = true;
        return {};
    }

    Result<void> finish() {
        for (Slot& slot : m_slots)
            if (auto done = waitFor(slot); !done)
                return done;
        return {};
    }

  private:
    struct Slot {
        Buffer buffer;
        Fence fence;
        VkCommandBuffer commands = VK_NULL_HANDLE;
        bool isBusy = false;
    };

    Result<void> waitFor(Slot& slot) {
        if (!slot.isBusy)
            return {};
        slot.isBusy = false;
        return m_device->wait(slot.fence.handle());
    }

    std::shared_ptr<Device> m_device;
    std::array<Slot, 2> m_slots;
    int m_current = 0;
};

class Uploader {
  public:
    Uploader(const std::shared_ptr<Device>& device, const Program& program,
             const gpu::MemoryLayout& layout, const VulkanOptions& options,
             const Progress& progress, const std::stop_token& stop)
        : m_device(device), m_program(program), m_layout(layout), m_options(options),
          m_progress(progress), m_stop(stop) {}

    Result<DeviceWeights> upload(WeightType type) {
        if (auto placed = place(type); !placed)
            return placed.error();
        if (auto fits = checkMemory(); !fits)
            return fits.error();
        if (auto made = allocate(); !made)
            return made.error();
        auto ring = StagingRing::make(m_device, std::max(StagingBytes, m_largestBlock));
        if (!ring)
            return ring.error();
        auto sent = sendAll(*ring);
        // Even after a failure: the device may still be reading the ring.
        if (auto done = ring->finish(); sent && !done)
            return done.error();
        if (!sent)
            return sent.error();
        return std::move(m_weights);
    }

  private:
    Result<void> place(WeightType type) {
        const int vocabulary = m_program.hyperparameters().vocabulary;
        m_weights.matrices.resize(static_cast<std::size_t>(m_program.tensorCount()));
        for (const Instruction& instruction : m_program.code()) {
            if (instruction.op != Op::MatMul)
                continue;
            const TensorId id = instruction.in[1];
            DeviceMatrix& matrix = m_weights.matrices[static_cast<std::size_t>(id)];
            if (!matrix.parts.empty())
                continue;
            if (m_stop.stop_requested())
                return cancelled();
            const WeightSource& source = m_program.weight(id);
            matrix.shape = gpu::packedShape(gpu::deviceType(source, type, vocabulary),
                                            source.rows(), source.cols());
            m_order.push_back(id);
            if (auto placed = placeParts(matrix); !placed)
                return placed;
        }
        m_weights.byteCount = m_total + m_layout.vectorFloats * 4;
        return {};
    }

    Result<void> placeParts(DeviceMatrix& matrix) {
        const std::int64_t most =
            std::min(m_device->bindingLimit() - WindowAlignment, m_options.weightBlockBytes);
        const auto perPart = static_cast<int>(
            std::clamp<std::int64_t>(most / matrix.shape.blockBytes, 0, matrix.shape.blocks));
        if (perPart == 0)
            return {ErrorCode::DeviceUnavailable,
                    "32 rows of a matrix take " + std::to_string(matrix.shape.blockBytes) +
                        " bytes, and the device binds " + std::to_string(most)};
        m_largestBlock = std::max(m_largestBlock, matrix.shape.blockBytes);
        for (int first = 0; first < matrix.shape.blocks; first += perPart) {
            const int count = std::min(perPart, matrix.shape.blocks - first);
            const std::int64_t bytes = count * matrix.shape.blockBytes;
            if (m_sizes.empty() || m_sizes.back() + bytes > m_options.weightBlockBytes)
                m_sizes.push_back(0);
            matrix.parts.push_back(
                {static_cast<int>(m_sizes.size()) - 1, m_sizes.back(), first, count});
            m_sizes.back() += (bytes + WindowAlignment - 1) / WindowAlignment * WindowAlignment;
            m_total += bytes;
        }
        return {};
    }

    Result<void> checkMemory() const {
        const DeviceInfo& info = m_device->adapter().info;
        const std::int64_t free = m_options.memoryLimit > 0  ? m_options.memoryLimit
                                  : info.memoryFreeBytes > 0 ? info.memoryFreeBytes
                                                             : info.memoryBytes;
        if (m_weights.byteCount > free)
            return {ErrorCode::OutOfMemory,
                    "the weights need " + std::to_string(m_weights.byteCount >> 20) + " MiB and " +
                        info.name + " has " + std::to_string(free >> 20) + " MiB free"};
        return {};
    }

    Result<void> allocate() {
        for (const std::int64_t size : m_sizes) {
            auto buffer = Buffer::make(m_device, size, MemoryUse::Device);
            if (!buffer)
                return buffer.error();
            m_weights.memory.push_back(std::move(*buffer));
        }
        auto vectors = Buffer::make(m_device, std::max<std::int64_t>(4, m_layout.vectorFloats * 4),
                                    MemoryUse::Device);
        if (!vectors)
            return vectors.error();
        m_weights.vectors = std::move(*vectors);
        return {};
    }

    Result<void> sendAll(StagingRing& ring) {
        for (const TensorId id : m_order)
            if (auto sent = sendMatrix(ring, id); !sent)
                return sent;
        return sendVectors(ring);
    }

    Result<void> sendMatrix(StagingRing& ring, TensorId id) {
        const DeviceMatrix& matrix = m_weights.matrices[static_cast<std::size_t>(id)];
        const auto atOnce = static_cast<int>(ring.capacity() / matrix.shape.blockBytes);
        for (const WeightPart& part : matrix.parts)
            for (int done = 0; done < part.blocks; done += atOnce) {
                if (m_stop.stop_requested())
                    return cancelled();
                auto memory = ring.next();
                if (!memory)
                    return memory.error();
                const int count = std::min(atOnce, part.blocks - done);
                const std::int64_t bytes = count * matrix.shape.blockBytes;
                gpu::packBlocks(m_program.weight(id), matrix.shape, part.firstBlock + done, count,
                                std::span(*memory, static_cast<std::size_t>(bytes)));
                const Buffer& target = m_weights.memory[static_cast<std::size_t>(part.memory)];
                if (auto sent = ring.send(bytes, target.handle(),
                                          part.offset + done * matrix.shape.blockBytes);
                    !sent)
                    return sent;
                report(bytes);
            }
        return {};
    }

    Result<void> sendVectors(StagingRing& ring) {
        for (TensorId id = 0; id < m_program.tensorCount(); ++id) {
            const std::int64_t offset = m_layout.vectorOffsets[static_cast<std::size_t>(id)];
            if (offset < 0)
                continue;
            const WeightSource& source = m_program.weight(id);
            const auto count =
                static_cast<std::size_t>(source.rows()) * static_cast<std::size_t>(source.cols());
            const auto bytes = static_cast<std::int64_t>(count * sizeof(float));
            if (bytes > ring.capacity())
                return {ErrorCode::DeviceUnavailable,
                        m_program.tensor(id).name + " is too long for a vector"};
            auto memory = ring.next();
            if (!memory)
                return memory.error();
            source.readRows(0, source.rows(), std::span(reinterpret_cast<float*>(*memory), count));
            if (auto sent = ring.send(bytes, m_weights.vectors.handle(), offset * 4); !sent)
                return sent;
        }
        report(m_layout.vectorFloats * 4);
        return {};
    }

    static Error cancelled() { return {ErrorCode::Cancelled, "loading was cancelled"}; }

    void report(std::int64_t bytes) {
        m_done += bytes;
        if (m_progress)
            m_progress(m_done, m_weights.byteCount);
    }

    std::shared_ptr<Device> m_device;
    const Program& m_program;
    const gpu::MemoryLayout& m_layout;
    const VulkanOptions& m_options;
    const Progress& m_progress;
    const std::stop_token& m_stop;
    DeviceWeights m_weights;
    std::vector<TensorId> m_order;
    std::vector<std::int64_t> m_sizes; ///< of blocks of memory
    std::int64_t m_total = 0;
    std::int64_t m_largestBlock = 0;
    std::int64_t m_done = 0;
};

} // namespace

Result<DeviceWeights> uploadWeights(const std::shared_ptr<Device>& device, const Program& program,
                                    const gpu::MemoryLayout& layout, WeightType type,
                                    const VulkanOptions& options, const Progress& progress,
                                    const std::stop_token& stop) {
    return Uploader(device, program, layout, options, progress, stop).upload(type);
}

} // namespace rookery::vulkan
