// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <new>
#include <utility>

#if defined(__linux__)
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace rookery::cpu {

/// Zeroed memory at a cache line; large buffers ask for huge pages, and their pages come into being
/// where they are first written. Move-only.
class AlignedBuffer {
  public:
    AlignedBuffer() = default;
    /// Throws std::bad_alloc, as a container would.
    explicit AlignedBuffer(std::size_t bytes) : m_size(bytes) {
        if (bytes == 0)
            return;
#if defined(__linux__)
        if (bytes >= HugePage) {
            map();
            return;
        }
#endif
        m_data = std::aligned_alloc(CacheLine, (bytes + CacheLine - 1) / CacheLine * CacheLine);
        if (m_data == nullptr)
            throw std::bad_alloc();
        std::memset(m_data, 0, bytes);
    }
    AlignedBuffer(AlignedBuffer&& other) noexcept
        : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0)),
          m_mapped(std::exchange(other.m_mapped, 0)) {
    }
    AlignedBuffer& operator=(AlignedBuffer&& other) noexcept {
        std::swap(m_data, other.m_data);
        std::swap(m_size, other.m_size);
        std::swap(m_mapped, other.m_mapped);
        return *this;
    }
    ~AlignedBuffer() {
#if defined(__linux__)
        if (m_mapped > 0) {
            munmap(m_data, m_mapped);
            return;
        }
#endif
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

#if defined(__linux__)
    /// Fresh pages of the system are zero already; asked for at the address of a huge page, in huge
    /// pages as far as they fill: rounded up, a matrix of 4.25 MiB would take 6.
    void map() {
        const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
        const std::size_t size = (m_size + page - 1) / page * page;
        void* wide = mmap(nullptr, size + HugePage, PROT_READ | PROT_WRITE,
                          MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (wide == MAP_FAILED)
            throw std::bad_alloc();
        auto* begin = static_cast<std::byte*>(wide);
        const std::size_t before =
            (HugePage - reinterpret_cast<std::uintptr_t>(wide) % HugePage) % HugePage;
        if (before > 0)
            munmap(begin, before);
        if (before < HugePage)
            munmap(begin + before + size, HugePage - before);
        m_data = begin + before;
        m_mapped = size;
        madvise(m_data, size / HugePage * HugePage, MADV_HUGEPAGE);
    }
#endif

    void* m_data = nullptr;
    std::size_t m_size = 0;
    std::size_t m_mapped = 0; ///< bytes to unmap; 0: from the heap
};

} // namespace rookery::cpu
