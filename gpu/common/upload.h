// SPDX-License-Identifier: Apache-2.0
//
// Weights on their way from the file to a device: packed into one of two small buffers while the
// device copies the other, so that they are never in the host's memory as a whole.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <stop_token>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "gpu/common/encoding.h"
#include "gpu/common/placement.h"

namespace rookery::gpu {

/// Two buffers that the host fills and the device empties in turn.
class StagingRing {
  public:
    static constexpr int SlotCount = 2;
    /// Where the small weights lie, in place of an index into Placement::memorySizes.
    static constexpr int Vectors = -1;

    virtual ~StagingRing() = default;

    /// Memory to fill, of capacity() bytes; waits until the device has copied what was there.
    Result<std::byte*> next();
    /// Lets the device copy the first bytes of what next() gave.
    Result<void> send(std::int64_t bytes, int memory, std::int64_t offset);
    /// Waits for the device.
    Result<void> finish();

    virtual std::int64_t capacity() const = 0;

  protected:
    virtual std::byte* bytesOf(int slot) = 0;
    virtual Result<void> startCopy(int slot, std::int64_t bytes, int memory,
                                   std::int64_t offset) = 0;
    virtual Result<void> waitFor(int slot) = 0;

  private:
    Result<void> settle(int slot);

    std::array<bool, SlotCount> m_isBusy = {};
    int m_current = 0;
};

/// Bytes for each buffer of a ring: enough to keep a bus busy, and for 32 rows of any matrix and any
/// vector.
std::int64_t stagingBytes(const Program& program, const MemoryLayout& layout,
                          const Placement& placement);

/// Sends all weights, and lets go of the file's pages behind it. Progress counts bytes on the device.
/// Errors: Cancelled, and those of the ring; the device has stopped reading the ring in any case.
Result<void> sendWeights(const Program& program, const MemoryLayout& layout,
                         const Placement& placement, StagingRing& ring, const Progress& progress,
                         const std::stop_token& stop);

} // namespace rookery::gpu
