// SPDX-License-Identifier: Apache-2.0
#include "gpu/cuda/weights.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>

namespace rookery::cuda {
namespace {

constexpr std::int64_t Alignment = 256;
/// One of the two buffers between file and device: large enough to keep a bus busy.
constexpr std::int64_t StagingBytes = std::int64_t{8} << 20;

/// Two pinned buffers: the host fills one while the device copies the other.
class StagingRing {
  public:
    static Result<StagingRing> make(const std::shared_ptr<Device>& device, std::int64_t bytes) {
        StagingRing ring;
        ring.m_device = device;
        for (Slot& slot : ring.m_slots) {
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

    std::int64_t capacity() const { return m_slots[0].buffer.size(); }

    /// Memory to fill; waits until the device has copied what was there.
    Result<std::byte*> next() {
        m_current = 1 - m_current;
        Slot& slot = m_slots[m_current];
        if (slot.isBusy)
            if (auto done = slot.copied.wait(); !done)
                return done.error();
        slot.isBusy = false;
        return slot.buffer.bytes();
    }

    Result<void> send(std::int64_t bytes, DeviceAddress target) {
        Slot& slot = m_slots[m_current];
        if (const Status status = m_device->driver().copyIn(
                target, slot.buffer.bytes(), static_cast<std::size_t>(bytes), m_device->stream()))
            return failure(status, "copying weights");
        slot.isBusy = true;
        return slot.copied.record();
    }

  private:
    struct Slot {
        HostBuffer buffer;
        Event copied;
        bool isBusy = false;
    };

    std::shared_ptr<Device> m_device;
    std::array<Slot, 2> m_slots;
    std::size_t m_current = 0;
};

class Uploader {
  public:
    Uploader(const std::shared_ptr<Device>& device, const Program& program,
             const gpu::MemoryLayout& layout, const UploadOptions& options,
             const Progress& progress, const std::stop_token& stop)
        : m_device(device), m_program(program), m_layout(layout), m_options(options),
          m_progress(progress), m_stop(stop) {}

    Result<DeviceWeights> upload() {
        if (auto placed = place(); !placed)
            return placed.error();
        if (auto fits = checkMemory(); !fits)
            return fits.error();
        if (auto made = allocate(); !made)
            return made.error();
        const std::int64_t largest = std::max(m_largestBlock, m_largestVector);
        auto ring = StagingRing::make(m_device, std::max(StagingBytes, largest));
        if (!ring)
            return ring.error();
        auto sent = sendAll(*ring);
        // Even after a failure: the device may still be reading the ring.
        if (auto done = m_device->synchronize(); sent && !done)
            return done.error();
        if (!sent)
            return sent.error();
        return std::move(m_weights);
    }

  private:
    Result<void> place() {
        const int vocabulary = m_program.hyperparameters().vocabulary;
        m_weights.matrices.resize(static_cast<std::size_t>(m_program.tensorCount()));
        for (const Instruction& instruction : m_program.code()) {
            if (instruction.op != Op::MatMul)
                continue;
            const TensorId id = instruction.in[1];
            DeviceMatrix& matrix = m_weights.matrices[static_cast<std::size_t>(id)];
            if (matrix.memory >= 0)
                continue;
            if (m_stop.stop_requested())
                return cancelled();
            const WeightSource& source = m_program.weight(id);
            matrix.shape = gpu::packedShape(gpu::deviceType(source, m_options.type, vocabulary),
                                            source.rows(), source.cols());
            m_order.push_back(id);
            const std::int64_t bytes = matrix.shape.byteCount();
            if (m_sizes.empty() || m_sizes.back() + bytes > m_options.blockBytes)
                m_sizes.push_back(0);
            matrix.memory = static_cast<int>(m_sizes.size()) - 1;
            matrix.offset = m_sizes.back();
            m_sizes.back() += (bytes + Alignment - 1) / Alignment * Alignment;
            m_largestBlock = std::max(m_largestBlock, matrix.shape.blockBytes);
            m_weights.byteCount += bytes;
        }
        for (TensorId id = 0; id < m_program.tensorCount(); ++id)
            if (m_layout.vectorOffsets[static_cast<std::size_t>(id)] >= 0)
                m_largestVector = std::max(m_largestVector, floatsOf(id) * 4);
        m_weights.byteCount += m_layout.vectorFloats * 4;
        return {};
    }

    std::int64_t floatsOf(TensorId id) const {
        return std::int64_t{m_program.weight(id).rows()} * m_program.weight(id).cols();
    }

    Result<void> checkMemory() const {
        std::int64_t free = m_options.memoryLimit;
        if (free == 0) {
            auto said = m_device->freeBytes();
            if (!said)
                return said.error();
            free = *said;
        }
        if (m_weights.byteCount > free)
            return {ErrorCode::OutOfMemory, "the weights need " +
                                                std::to_string(m_weights.byteCount >> 20) +
                                                " MiB and " + m_device->card().info.name + " has " +
                                                std::to_string(free >> 20) + " MiB free"};
        return {};
    }

    Result<void> allocate() {
        for (const std::int64_t size : m_sizes) {
            auto buffer = Buffer::make(m_device, size);
            if (!buffer)
                return buffer.error();
            m_weights.memory.push_back(std::move(*buffer));
        }
        auto vectors = Buffer::make(m_device, m_layout.vectorFloats * 4);
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
        const WeightSource& source = m_program.weight(id);
        const auto atOnce = static_cast<int>(ring.capacity() / matrix.shape.blockBytes);
        for (int first = 0; first < matrix.shape.blocks; first += atOnce) {
            if (m_stop.stop_requested())
                return cancelled();
            auto memory = ring.next();
            if (!memory)
                return memory.error();
            const int count = std::min(atOnce, matrix.shape.blocks - first);
            const std::int64_t bytes = count * matrix.shape.blockBytes;
            gpu::packBlocks(source, matrix.shape, first, count,
                            std::span(*memory, static_cast<std::size_t>(bytes)));
            const int firstRow = first * gpu::RowBlock;
            m_program.letGo(source, firstRow,
                            std::min(count * gpu::RowBlock, matrix.shape.rows - firstRow));
            const auto offset = static_cast<DeviceAddress>(first * matrix.shape.blockBytes);
            if (auto sent = ring.send(bytes, m_weights.addressOf(matrix) + offset); !sent)
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
            auto memory = ring.next();
            if (!memory)
                return memory.error();
            const WeightSource& source = m_program.weight(id);
            const std::int64_t count = floatsOf(id);
            source.readRows(
                0, source.rows(),
                std::span(reinterpret_cast<float*>(*memory), static_cast<std::size_t>(count)));
            const DeviceAddress target =
                m_weights.vectors.address() + static_cast<DeviceAddress>(offset * 4);
            if (auto sent = ring.send(count * 4, target); !sent)
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
    const UploadOptions& m_options;
    const Progress& m_progress;
    const std::stop_token& m_stop;
    DeviceWeights m_weights;
    std::vector<TensorId> m_order;
    std::vector<std::int64_t> m_sizes; ///< of blocks of memory
    std::int64_t m_largestBlock = 0;   ///< of rows
    std::int64_t m_largestVector = 0;
    std::int64_t m_done = 0;
};

} // namespace

Result<DeviceWeights> uploadWeights(const std::shared_ptr<Device>& device, const Program& program,
                                    const gpu::MemoryLayout& layout, const UploadOptions& options,
                                    const Progress& progress, const std::stop_token& stop) {
    return Uploader(device, program, layout, options, progress, stop).upload();
}

} // namespace rookery::cuda
