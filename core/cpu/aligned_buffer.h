// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <new>
#include <utility>

#if defined(__linux__)
#include <sys/mman.h>
#endif

namespace rookery::cpu {

/// Zeroed memory at a cache line; large buffers ask for huge pages. Move-only.
class AlignedBuffer {
  public:
    AlignedBuffer() = default;
    /// Throws std::bad_alloc, as a container would.
    explicit AlignedBuffer(std::size_t bytes) : m_size(bytes) {
        if (bytes == 0)
            return;
        const std::size_t alignment = bytes >= HugePage ? HugePage : CacheLine;
        m_data = std::aligned_alloc(alignment, (bytes + alignment - 1) / alignment * alignment);
        if (m_data == nullptr)
            throw std::bad_alloc();
#if defined(__linux__)
        if (bytes >= HugePage)
            madvise(m_data, bytes, MADV_HUGEPAGE);
#endif
        std::memset(m_data, 0, bytes);
    }
    AlignedBuffer(AlignedBuffer&& other) noexcept
        : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0)) {
    }
    AlignedBuffer& operator=(AlignedBuffer&& other) noexcept {
        std::swap(m_data, other.m_data);
        std::swap(m_size, other.m_size);
        return *this;
    }
    ~AlignedBuffer() {
        std::free(m_data);
    }

    std::size_t size() const {
        return m_size;
    }
    std::byte* bytes() const {
        return static_cast<std::byte*>(m_data);
    }
    float* floats() const {
        return static_cast<float*>(m_data);
    }

  private:
    static constexpr std::size_t CacheLine = 64;
    static constexpr std::size_t HugePage = std::size_t{2} << 20;

    void* m_data = nullptr;
    std::size_t m_size = 0;
};

} // namespace rookery::cpu
