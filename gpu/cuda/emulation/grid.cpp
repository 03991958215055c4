// SPDX-License-Identifier: Apache-2.0
#include "gpu/cuda/emulation/grid.h"

#include <algorithm>
#include <cassert>
#include <cstring>
#include <utility>

namespace rookery::cuda::emulation {
namespace {

bool isSame(const Place& a, const Place& b) {
    return a.line == b.line && std::strcmp(a.file, b.file) == 0;
}

std::string textOf(const Place& place) {
    return std::string(place.file) + ":" + std::to_string(place.line);
}

std::string textOf(const Size3& size) {
    return "(" + std::to_string(size.x) + ", " + std::to_string(size.y) + ", " +
           std::to_string(size.z) + ")";
}

} // namespace

Grid::~Grid() = default;

std::string Grid::run(KernelEntry kernel, const void* arguments, Size3 grid, Size3 block,
                      ThreadOrder order, std::uint32_t seed) {
    const std::uint32_t threads = block.product();
    if (threads == 0 || threads > MostThreads || block.x != threads || grid.product() == 0 ||
        grid.y > 65535)
        return "a grid of " + textOf(grid) + " blocks of " + textOf(block) + " threads";
    m_kernel = kernel;
    m_arguments = arguments;
    m_block = block;
    m_wrong.clear();
    ++m_launch;
    m_order.resize(threads);
    for (std::uint32_t i = 0; i < threads; ++i)
        m_order[i] = i;
    std::minstd_rand random(seed);
    if (order == ThreadOrder::Reverse)
        std::ranges::reverse(m_order);
    Grid* const before = std::exchange(running, this);
    for (m_blockNumber = 0; m_blockNumber < grid.product() && m_wrong.empty(); ++m_blockNumber) {
        const std::uint32_t number =
            order == ThreadOrder::Reverse ? grid.product() - 1 - m_blockNumber : m_blockNumber;
        m_blockIndex = {number % grid.x, number / grid.x % grid.y, number / (grid.x * grid.y)};
        if (order == ThreadOrder::Shuffled)
            std::ranges::shuffle(m_order, random);
        runBlock();
    }
    running = before;
    return m_wrong;
}

void Grid::runBlock() {
    const std::uint32_t threads = m_block.product();
    m_threads.assign(threads, Thread());
    m_warps.resize((threads + WarpSize - 1) / WarpSize);
    for (std::uint32_t w = 0; w < m_warps.size(); ++w) {
        m_warps[w].arrived = 0;
        const std::uint32_t lanes = std::min(WarpSize, threads - w * WarpSize);
        m_warps[w].alive = lanes == WarpSize ? ~0u : (1u << lanes) - 1;
    }
    for (SharedArray& array : m_shared)
        array.isOfThisBlock = false;
    m_sharedBytes = 0;
    m_begun = 0;
    m_alive = threads;
    m_atBarrier = 0;
    m_barriers = 0;
    while (m_alive > 0 && m_wrong.empty()) {
        bool moved = false;
        // A fiber begins one thread after the other until one of them has to wait.
        while (m_begun < threads && m_wrong.empty()) {
            resume(idleFiber());
            moved = true;
        }
        for (std::size_t i = 0; i < m_order.size() && m_wrong.empty(); ++i) {
            const std::uint32_t number = m_order[i];
            Thread& thread = m_threads[number];
            if (thread.waits != Waits::ForNothing || thread.fiber == nullptr)
                continue;
            m_thread = number;
            resume(thread.fiber);
            moved = true;
        }
        if (!moved && m_wrong.empty())
            m_wrong = stuck();
    }
    if (!m_wrong.empty()) {
        // Threads stand in the middle of the kernel, which has nothing to clean up.
        m_idle.clear();
        m_fibers.clear();
    }
}

void Grid::resume(Fiber* fiber) {
    m_running = fiber;
    fiber->resume();
}

Fiber* Grid::idleFiber() {
    if (m_idle.empty()) {
        m_fibers.push_back(std::make_unique<Fiber>(threadsOnAFiber, this));
        m_idle.push_back(m_fibers.back().get());
    }
    Fiber* fiber = m_idle.back();
    m_idle.pop_back();
    return fiber;
}

void Grid::threadsOnAFiber(void* grid) {
    for (;;)
        static_cast<Grid*>(grid)->runThreads();
}

void Grid::runThreads() {
    Fiber* const self = m_running;
    while (m_begun < m_order.size()) {
        const std::uint32_t number = m_order[m_begun++];
        m_thread = number;
        m_threads[number].fiber = self;
        m_kernel(m_arguments);
        end(number);
    }
    m_idle.push_back(self);
    self->suspend();
}

void Grid::end(std::uint32_t thread) {
    m_threads[thread].waits = Waits::Done;
    m_threads[thread].fiber = nullptr;
    m_warps[thread / WarpSize].alive &= ~(1u << (thread % WarpSize));
    --m_alive;
    if (m_alive > 0 && m_atBarrier == m_alive)
        release();
}

void Grid::release() {
    m_atBarrier = 0;
    ++m_barriers;
    for (Thread& thread : m_threads)
        if (thread.waits == Waits::ForBlock)
            thread.waits = Waits::ForNothing;
}

void Grid::wait() {
    const std::uint32_t self = m_thread;
    if (m_threads[self].waits != Waits::ForNothing)
        m_threads[self].fiber->suspend();
    m_thread = self;
}

void Grid::barrier(Place place) {
    if (m_atBarrier > 0 && !isSame(place, m_barrierPlace)) {
        tell("waits at another barrier than the rest of the block, which waits at " +
             textOf(m_barrierPlace) + " and not at " + textOf(place));
        stop();
    }
    m_barrierPlace = place;
    m_threads[m_thread].waits = Waits::ForBlock;
    m_threads[m_thread].place = place;
    if (++m_atBarrier == m_alive)
        release();
    wait();
}

const Grid::Exchanged& Grid::exchange(const void* own, std::size_t bytes, Place place) {
    assert(bytes <= ExchangeBytes && "a lane gives more than an exchange holds");
    Thread& thread = m_threads[m_thread];
    Warp& warp = m_warps[m_thread / WarpSize];
    if (warp.alive != ~0u) {
        tell("takes part in an exchange at " + textOf(place) +
             " that names lanes which are not there");
        stop();
    }
    Exchanged& given = warp.given[thread.exchanges++ % 2];
    std::memcpy(given[lane()].data(), own, bytes);
    thread.waits = Waits::ForWarp;
    thread.place = place;
    warp.arrived |= 1u << lane();
    if (warp.arrived == warp.alive) {
        warp.arrived = 0;
        for (std::uint32_t i = 0; i < WarpSize; ++i) {
            Thread& other = m_threads[m_thread / WarpSize * WarpSize + i];
            if (!isSame(other.place, place)) {
                tell("meets lanes of its warp at " + textOf(other.place) + " and not at " +
                     textOf(place));
                stop();
            }
            other.waits = Waits::ForNothing;
        }
    }
    wait();
    return given;
}

void Grid::failAccess(const WatchedMemory* memory, std::size_t offset, std::size_t bytes,
                      std::size_t alignment, Access access, const char* wrong) {
    const std::string verb = access == Access::Read ? "reads " : "writes ";
    if (memory == nullptr)
        tell(verb + "outside of every allocation");
    else if (offset > memory->size() || bytes > memory->size() - offset)
        tell(verb + "behind the end of shared memory");
    else if (wrong == nullptr)
        tell("uses " + std::to_string(bytes) + " bytes at an address that is no multiple of " +
             std::to_string(alignment));
    else
        tell(wrong);
}

WatchedMemory& Grid::shared(const void* declaration, std::size_t bytes) {
    auto found = std::ranges::find(m_shared, declaration, &SharedArray::declaration);
    if (found == m_shared.end()) {
        m_shared.push_back({declaration, std::make_unique<WatchedMemory>(bytes), false});
        found = m_shared.end() - 1;
    }
    if (!found->isOfThisBlock) {
        found->isOfThisBlock = true;
        found->memory->forget();
        m_sharedBytes += bytes;
        if (m_sharedBytes > MostSharedBytes) {
            tell("has more shared memory than every card has");
            stop();
        }
    }
    return *found->memory;
}

std::string Grid::where(std::uint32_t thread) const {
    return "thread " + std::to_string(thread) + " of block " + textOf(m_blockIndex) + " ";
}

std::string Grid::stuck() const {
    for (std::uint32_t i = 0; i < m_threads.size(); ++i)
        if (m_threads[i].waits == Waits::ForWarp || m_threads[i].waits == Waits::ForBlock)
            return where(i) + "waits at " + textOf(m_threads[i].place) +
                   " for others that never come";
    return "threads wait for nothing";
}

void Grid::tell(const std::string& what) {
    m_wrong = where(m_thread) + what;
}

void Grid::stop() {
    m_running->abandon();
}

} // namespace rookery::cuda::emulation
