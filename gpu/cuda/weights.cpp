// SPDX-License-Identifier: Apache-2.0
#include "gpu/cuda/weights.h"

#include <array>
#include <memory>
#include <utility>

#include "gpu/common/upload.h"

namespace rookery::cuda {
namespace {

std::size_t index(int id) {
    return static_cast<std::size_t>(id);
}

/// Its buffers are pinned: the card reads them by itself while the host fills the other.
class PinnedRing final : public gpu::StagingRing {
  public:
    static Result<std::unique_ptr<PinnedRing>> make(const std::shared_ptr<Device>& device,
                                                    const DeviceWeights& weights,
                                                    std::int64_t bytes) {
        std::unique_ptr<PinnedRing> ring(new PinnedRing(device, weights));
        for (Slot& slot : ring->m_slots) {
            auto buffer = HostBuffer::make(device, bytes);
            if (!buffer)
                return buffer.error();
            slot.buffer = std::move(*buffer);
            auto event = Event::make(device);
            if (!event)
                return event.error();
            slot.copied = std::move(*event);
        }
        return ring;
    }

    std::int64_t capacity() const override { return m_slots[0].buffer.size(); }

  private:
    struct Slot {
        HostBuffer buffer;
        Event copied;
    };

    PinnedRing(std::shared_ptr<Device> device, const DeviceWeights& weights)
        : m_device(std::move(device)), m_weights(weights) {}

    std::byte* bytesOf(int slot) override { return m_slots[index(slot)].buffer.bytes(); }

    Result<void> startCopy(int number, std::int64_t bytes, int memory,
                           std::int64_t offset) override {
        const Slot& slot = m_slots[index(number)];
        const Buffer& target = memory == Vectors ? m_weights.vectors : m_weights.memory[index(memory)];
        if (const Status status = m_device->driver().copyIn(
                target.address() + static_cast<DeviceAddress>(offset), slot.buffer.bytes(),
                static_cast<std::size_t>(bytes), m_device->stream()))
            return failure(status, "copying weights");
        return slot.copied.record();
    }

    Result<void> waitFor(int slot) override { return m_slots[index(slot)].copied.wait(); }

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
        auto buffer = Buffer::make(device, size);
        if (!buffer)
            return buffer.error();
        weights.memory.push_back(std::move(*buffer));
    }
    auto vectors = Buffer::make(device, layout.vectorFloats * 4);
    if (!vectors)
        return vectors.error();
    weights.vectors = std::move(*vectors);
    auto ring = PinnedRing::make(device, weights, gpu::stagingBytes(program, layout, weights.placement));
    if (!ring)
        return ring.error();
    auto sent = gpu::sendWeights(program, layout, weights.placement, **ring, progress, stop);
    // A copy whose event could not be recorded may still be under way.
    const auto done = device->synchronize();
    if (!sent)
        return sent.error();
    if (!done)
        return done.error();
    return weights;
}

} // namespace rookery::cuda
