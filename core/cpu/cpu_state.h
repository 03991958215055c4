// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <span>
#include <vector>

#include "core/cpu/aligned_buffer.h"
#include "core/engine/backend.h"
#include "core/model/state_layout.h"

namespace rookery::cpu {

/// How the state of a Program lies in this backend's memory: in host order, but with the matrix of
/// each head turned to [key][value] (see WkvHead). Shared by a model and its states.
struct StateArrangement {
    struct Entry {
        std::int64_t offset = 0; ///< in floats, the same as on the host
        std::int64_t size = 0;
        int headSize = 0; ///< of an entry that holds matrices; 0: copied as it is
    };
    std::vector<Entry> entries; ///< as StateLayout::entries
    std::int64_t floatCount = 0;
};

/// Reads from the instructions which entries hold matrices, and of which size.
StateArrangement arrangeState(const Program& program);

class CpuState final : public State {
  public:
    explicit CpuState(std::shared_ptr<const StateArrangement> arrangement);

    Result<void> read(std::span<float> host) const override;
    Result<void> write(std::span<const float> host) override;
    Result<void> copyFrom(const State& other) override;

    const std::shared_ptr<const StateArrangement>& arrangement() const { return m_arrangement; }
    /// First float of an entry of StateLayout.
    float* entry(int index) {
        return m_floats.floats() + m_arrangement->entries[static_cast<std::size_t>(index)].offset;
    }

  private:
    std::shared_ptr<const StateArrangement> m_arrangement;
    AlignedBuffer m_floats;
};

} // namespace rookery::cpu
