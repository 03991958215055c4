// SPDX-License-Identifier: Apache-2.0
#include "gpu/common/upload.h"

#include <algorithm>
#include <span>

namespace rookery::gpu {
namespace {

constexpr std::int64_t LeastStagingBytes = std::int64_t{8} << 20;

std::size_t index(int id) {
    return static_cast<std::size_t>(id);
}

std::int64_t floatsOf(const Program& program, TensorId id) {
    return std::int64_t{program.weight(id).rows()} * program.weight(id).cols();
}

class Sender {
  public:
    Sender(const Program& program, const MemoryLayout& layout, const Placement& placement,
           StagingRing& ring, const Progress& progress, const std::stop_token& stop)
        : m_program(program), m_layout(layout), m_placement(placement), m_ring(ring),
          m_progress(progress), m_stop(stop) {}

    Result<void> sendAll() {
        for (const TensorId id : m_placement.order)
            for (const WeightPart& part : m_placement.matrices[index(id)].parts)
                if (auto sent = sendPart(id, part); !sent)
                    return sent;
        return sendVectors();
    }

  private:
    Result<void> sendPart(TensorId id, const WeightPart& part) {
        const PackedShape& shape = m_placement.matrices[index(id)].shape;
        const WeightSource& source = m_program.weight(id);
        const auto atOnce = static_cast<int>(
            std::min<std::int64_t>(m_ring.capacity() / shape.blockBytes, shape.blocks));
        for (int done = 0; done < part.blocks; done += atOnce) {
            if (m_stop.stop_requested())
                return {ErrorCode::Cancelled, "loading was cancelled"};
            auto memory = m_ring.next();
            if (!memory)
                return memory.error();
            const int count = std::min(atOnce, part.blocks - done);
            const int first = part.firstBlock + done;
            const std::int64_t bytes = count * shape.blockBytes;
            packBlocks(source, shape, first, count,
                       std::span(*memory, static_cast<std::size_t>(bytes)));
            const int firstRow = first * RowBlock;
            m_program.letGo(source, firstRow, std::min(count * RowBlock, shape.rows - firstRow));
            if (auto sent = m_ring.send(bytes, part.memory, part.offset + done * shape.blockBytes);
                !sent)
                return sent;
            report(bytes);
        }
        return {};
    }

    Result<void> sendVectors() {
        for (TensorId id = 0; id < m_program.tensorCount(); ++id) {
            const std::int64_t offset = m_layout.vectorOffsets[index(id)];
            if (offset < 0)
                continue;
            auto memory = m_ring.next();
            if (!memory)
                return memory.error();
            const WeightSource& source = m_program.weight(id);
            const std::int64_t count = floatsOf(m_program, id);
            source.readRows(
                0, source.rows(),
                std::span(reinterpret_cast<float*>(*memory), static_cast<std::size_t>(count)));
            if (auto sent = m_ring.send(count * 4, StagingRing::Vectors, offset * 4); !sent)
                return sent;
        }
        report(m_layout.vectorFloats * 4);
        return {};
    }

    void report(std::int64_t bytes) {
        m_done += bytes;
        if (m_progress)
            m_progress(m_done, m_placement.byteCount);
    }

    const Program& m_program;
    const MemoryLayout& m_layout;
    const Placement& m_placement;
    StagingRing& m_ring;
    const Progress& m_progress;
    const std::stop_token& m_stop;
    std::int64_t m_done = 0;
};

} // namespace

Result<std::byte*> StagingRing::next() {
    m_current = (m_current + 1) % SlotCount;
    if (auto done = settle(m_current); !done)
        return done.error();
    return bytesOf(m_current);
}

Result<void> StagingRing::send(std::int64_t bytes, int memory, std::int64_t offset) {
    if (auto started = startCopy(m_current, bytes, memory, offset); !started)
        return started;
    m_isBusy[index(m_current)] = true;
    return {};
}

Result<void> StagingRing::finish() {
    for (int slot = 0; slot < SlotCount; ++slot)
        if (auto done = settle(slot); !done)
            return done;
    return {};
}

Result<void> StagingRing::settle(int slot) {
    if (!m_isBusy[index(slot)])
        return {};
    m_isBusy[index(slot)] = false;
    return waitFor(slot);
}

std::int64_t stagingBytes(const Program& program, const MemoryLayout& layout,
                          const Placement& placement) {
    std::int64_t bytes = std::max(LeastStagingBytes, placement.largestBlock);
    for (TensorId id = 0; id < program.tensorCount(); ++id)
        if (layout.vectorOffsets[index(id)] >= 0)
            bytes = std::max(bytes, floatsOf(program, id) * 4);
    return bytes;
}

Result<void> sendWeights(const Program& program, const MemoryLayout& layout,
                         const Placement& placement, StagingRing& ring, const Progress& progress,
                         const std::stop_token& stop) {
    const auto sent = Sender(program, layout, placement, ring, progress, stop).sendAll();
    // Even after a failure: the device may still be reading the ring.
    const auto done = ring.finish();
    return sent ? done : sent;
}

} // namespace rookery::gpu
