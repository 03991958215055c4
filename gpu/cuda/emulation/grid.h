// SPDX-License-Identifier: Apache-2.0
//
// Runs a kernel as a card would: a grid of blocks, one after the other; the threads of a block as
// fibers that change over at barriers and exchanges in a warp. The order of threads can be chosen,
// so that a result that depends on it shows.
//
// The first mistake ends the launch and is told as a sentence.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include "gpu/cuda/emulation/fiber.h"
#include "gpu/cuda/emulation/memory.h"

namespace rookery::cuda::emulation {

struct Size3 {
    std::uint32_t x = 1;
    std::uint32_t y = 1;
    std::uint32_t z = 1;
    std::uint32_t product() const { return x * y * z; }
};

constexpr std::uint32_t WarpSize = 32;
constexpr std::uint32_t MostThreads = 1024; ///< in a block, on every card
constexpr std::size_t MostSharedBytes = 48
                                        << 10; ///< that a kernel may have without asking for more

/// In which order the threads of a block begin.
enum class ThreadOrder : std::uint8_t { Forward, Reverse, Shuffled };

/// A kernel: its parameters lie at `arguments`.
using KernelEntry = void (*)(const void* arguments);

/// A line of a kernel.
struct Place {
    const char* file = "";
    int line = 0;
};

class Grid {
  public:
    explicit Grid(DeviceMemory& memory) : m_memory(memory) {}
    ~Grid();

    /// What went wrong, in a sentence; empty if nothing did.
    std::string run(KernelEntry kernel, const void* arguments, Size3 grid, Size3 block,
                    ThreadOrder order, std::uint32_t seed = 1);

    // What kernels call, through gpu/cuda/emulation/device.h.
    static Grid& current() { return *running; }
    const Size3& blockSize() const { return m_block; }
    const Size3& blockIndex() const { return m_blockIndex; }
    std::uint32_t threadIndex() const { return m_thread; } ///< blocks have one dimension
    /// The host's address of memory of the device; ends the launch when the access is wrong.
    void* access(std::uint64_t address, std::size_t bytes, std::size_t alignment, Access access) {
        WatchedMemory* memory = m_memory.find(address, bytes);
        if (memory == nullptr) {
            failAccess(nullptr, 0, bytes, alignment, access, nullptr);
            stop();
        }
        return accessShared(*memory, address - memory->address(), bytes, alignment, access);
    }
    void* accessShared(WatchedMemory& memory, std::size_t offset, std::size_t bytes,
                       std::size_t alignment, Access access) {
        const char* wrong = nullptr;
        if (offset > memory.size() || bytes > memory.size() - offset ||
            (offset & (alignment - 1)) != 0 ||
            (wrong = memory.note({m_launch, m_blockNumber, m_thread, m_barriers}, access, offset,
                                 bytes)) != nullptr) {
            failAccess(&memory, offset, bytes, alignment, access, wrong);
            stop();
        }
        return memory.bytes() + offset;
    }
    /// The block's array that belongs to a declaration.
    WatchedMemory& shared(const void* declaration, std::size_t bytes);
    void barrier(Place place);
    static constexpr std::size_t ExchangeBytes = 32;
    using Exchanged = std::array<std::array<std::byte, ExchangeBytes>, WarpSize>;
    /// Gives `bytes` (at most ExchangeBytes) to the other lanes of the warp; returns what all of
    /// them gave, valid until the lane's next but one exchange.
    const Exchanged& exchange(const void* own, std::size_t bytes, Place place);
    std::uint32_t lane() const { return m_thread % WarpSize; }

  private:
    enum class Waits : std::uint8_t { ForNothing, ForBlock, ForWarp, Done };
    struct Thread {
        Waits waits = Waits::ForNothing;
        Fiber* fiber = nullptr; ///< null before it begins and after it ends
        std::uint32_t exchanges = 0;
        Place place;
    };
    struct Warp {
        std::array<Exchanged, 2> given; ///< by turns: the next exchange leaves this one's alone
        std::uint32_t arrived = 0;      ///< as a mask of lanes
        std::uint32_t alive = 0;
    };
    struct SharedArray {
        const void* declaration = nullptr;
        std::unique_ptr<WatchedMemory> memory;
        bool isOfThisBlock = false;
    };

    static void threadsOnAFiber(void* grid);
    void runThreads();
    void runBlock();
    void take(std::uint32_t thread);
    void resume(Fiber* fiber);
    Fiber* idleFiber();
    void end(std::uint32_t thread);
    void release();
    void wait();
    std::string where(std::uint32_t thread) const;
    std::string stuck() const;
    /// Notes what is wrong, and ends the launch: two calls, since nothing on an abandoned stack is
    /// destroyed.
    void tell(const std::string& what);
    void failAccess(const WatchedMemory* memory, std::size_t offset, std::size_t bytes,
                    std::size_t alignment, Access access, const char* wrong);
    [[noreturn]] void stop();

    static inline thread_local Grid* running = nullptr;

    DeviceMemory& m_memory;
    KernelEntry m_kernel = nullptr;
    const void* m_arguments = nullptr;
    Size3 m_block;
    Size3 m_blockIndex;
    std::uint32_t m_launch = 0;
    std::uint32_t m_blockNumber = 0;
    std::vector<Thread> m_threads;
    std::vector<Warp> m_warps;
    std::vector<std::uint32_t> m_order;
    std::vector<SharedArray> m_shared;
    std::size_t m_sharedBytes = 0;
    std::vector<std::unique_ptr<Fiber>> m_fibers;
    std::vector<Fiber*> m_idle;
    Fiber* m_running = nullptr;
    std::uint32_t m_thread = 0; ///< that runs now
    std::uint32_t m_begun = 0;  ///< threads of m_order that have begun
    std::uint32_t m_alive = 0;
    std::uint32_t m_atBarrier = 0;
    std::uint32_t m_barriers = 0;
    Place m_barrierPlace;
    std::string m_wrong;
};

} // namespace rookery::cuda::emulation
