// SPDX-License-Identifier: Apache-2.0
//
// Memory for weights that stay until the model goes. Matrices lie one behind the other in large
// chunks of huge pages: one of half a megabyte in memory of its own would be read through hundreds
// of small pages, whose addresses take as long to look up as the weights to arrive.
#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <utility>
#include <vector>

#include "core/cpu/aligned_buffer.h"

namespace rookery::cpu {

class WeightArena {
  public:
    /// `bytes` at a cache line, whatever they hold. Throws std::bad_alloc.
    std::span<std::byte> take(std::size_t bytes) {
        const std::size_t size = (bytes + CacheLine - 1) / CacheLine * CacheLine;
        if (m_chunks.empty() || m_chunks.back().size() - m_used < size) {
            m_chunks.emplace_back(
                std::max(ChunkBytes, (size + HugePage - 1) / HugePage * HugePage));
            m_used = 0;
        }
        std::byte* begin = m_chunks.back().bytes() + m_used;
        m_used += size;
        return {begin, bytes};
    }

    /// The piece that was taken last is not needed after all.
    void giveBack(std::span<std::byte> last) {
        if (!last.empty())
            m_used = static_cast<std::size_t>(last.data() - m_chunks.back().bytes());
    }

  private:
    static constexpr std::size_t CacheLine = 64;
    static constexpr std::size_t HugePage = std::size_t{2} << 20;
    // Pages are there only once they are written, so the end of a chunk costs nothing.
    static constexpr std::size_t ChunkBytes = 16 * HugePage;

    std::vector<AlignedBuffer> m_chunks;
    std::size_t m_used = 0; ///< of the last chunk
};

} // namespace rookery::cpu
