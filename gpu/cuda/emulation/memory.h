// SPDX-License-Identifier: Apache-2.0
//
// An emulated device's memory. Every access of a kernel is checked against the allocation it lies
// in, against what was ever written there, and against what other threads did to the same four
// bytes in the same launch with no barrier between: what a card would answer with garbage.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace rookery::cuda::emulation {

enum class Access : std::uint8_t { Read, Write };

/// Who touches memory, and when: barriers a block has passed are its time.
struct Moment {
    std::uint32_t launch = 0; ///< counts from 1
    std::uint32_t block = 0;
    std::uint32_t thread = 0; ///< in the block
    std::uint32_t barriers = 0;
};

/// What is known of four bytes.
class Traces {
  public:
    /// A sentence about the conflict, or nothing.
    const char* note(const Moment& now, Access access);
    void markWritten() { m_isWritten = true; }
    /// Of which use of the memory this is known.
    std::uint32_t use() const { return m_use; }
    void begin(std::uint32_t use) {
        *this = Traces();
        m_use = use;
    }

  private:
    static constexpr std::uint32_t Several = ~std::uint32_t{0};
    struct Trace {
        std::uint32_t launch = 0;
        std::uint32_t block = 0;
        std::uint32_t thread = 0;
        std::uint32_t barriers = 0;
    };
    static bool isOrdered(const Trace& before, const Moment& now);

    Trace m_write;
    Trace m_read;
    std::uint32_t m_use = 0;
    bool m_isWritten = false;
};

/// A piece of memory whose bounds and words are watched.
class WatchedMemory {
  public:
    explicit WatchedMemory(std::size_t bytes);
    ~WatchedMemory();
    WatchedMemory(const WatchedMemory&) = delete;
    WatchedMemory& operator=(const WatchedMemory&) = delete;

    std::byte* bytes() const { return m_bytes; }
    std::uint64_t address() const { return reinterpret_cast<std::uint64_t>(m_bytes); }
    std::size_t size() const { return m_size; }
    bool holds(std::uint64_t first, std::size_t count) const {
        const std::uint64_t offset = first - address(); // huge if it lies before
        return offset <= m_size && count <= m_size - offset;
    }
    /// Notes an access of a kernel to bytes that lie inside; a sentence if it is wrong.
    const char* note(const Moment& now, Access access, std::size_t offset, std::size_t bytes);
    /// The host or a copy has written here.
    void markWritten(std::size_t offset, std::size_t bytes);
    /// Forgets everything: shared memory of a new block.
    void forget() { ++m_use; }

  private:
    std::byte* m_bytes = nullptr;
    std::size_t m_size = 0;
    static constexpr std::size_t WordBytes = 4;
    Traces& traces(std::size_t word);

    std::vector<Traces> m_words;
    std::uint32_t m_use = 0;
};

inline bool Traces::isOrdered(const Trace& before, const Moment& now) {
    if (before.launch != now.launch)
        return true;
    if (before.block != now.block)
        return false;
    return before.thread == now.thread || before.barriers != now.barriers;
}

inline const char* Traces::note(const Moment& now, Access access) {
    const Trace own{now.launch, now.block, now.thread, now.barriers};
    if (access == Access::Read) {
        if (!m_isWritten)
            return "reads memory that was never written";
        if (!isOrdered(m_write, now))
            return "reads what another thread wrote, without a barrier between";
        // Several readers are remembered as one that agrees with nobody.
        const bool isNewTime = m_read.launch != now.launch ||
                               (m_read.block == now.block && m_read.barriers != now.barriers);
        if (isNewTime) {
            m_read = own;
        } else {
            if (m_read.block != now.block)
                m_read.block = Several;
            if (m_read.thread != now.thread)
                m_read.thread = Several;
        }
        return nullptr;
    }
    if (!isOrdered(m_write, now))
        return "writes what another thread wrote, without a barrier between";
    if (!isOrdered(m_read, now))
        return "writes what another thread reads, without a barrier between";
    m_write = own;
    m_isWritten = true;
    return nullptr;
}

inline const char* WatchedMemory::note(const Moment& now, Access access, std::size_t offset,
                                       std::size_t bytes) {
    for (std::size_t word = offset / WordBytes; word <= (offset + bytes - 1) / WordBytes; ++word)
        if (const char* wrong = traces(word).note(now, access))
            return wrong;
    return nullptr;
}

inline Traces& WatchedMemory::traces(std::size_t word) {
    Traces& traces = m_words[word];
    if (traces.use() != m_use)
        traces.begin(m_use);
    return traces;
}

/// All allocations of a device.
class DeviceMemory {
  public:
    /// Aligned as the driver's; full of NaNs.
    std::uint64_t allocate(std::size_t bytes);
    bool free(std::uint64_t address);
    std::size_t count() const { return m_pieces.size(); }
    std::size_t bytesUsed() const { return m_bytesUsed; }
    /// The allocation that holds all of these bytes; null if none does.
    WatchedMemory* find(std::uint64_t address, std::size_t bytes) {
        for (WatchedMemory* piece : m_recent)
            if (piece != nullptr && piece->holds(address, bytes))
                return piece;
        return search(address, bytes);
    }

  private:
    WatchedMemory* search(std::uint64_t address, std::size_t bytes);

    std::map<std::uint64_t, std::unique_ptr<WatchedMemory>> m_pieces; ///< by address
    std::array<WatchedMemory*, 4> m_recent = {}; ///< found last: mostly the next one too
    std::size_t m_nextRecent = 0;
    std::size_t m_bytesUsed = 0;
};

} // namespace rookery::cuda::emulation
