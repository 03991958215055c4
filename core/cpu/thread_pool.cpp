// SPDX-License-Identifier: Apache-2.0
#include "core/cpu/thread_pool.h"

#include <cassert>
#include <chrono>

#if defined(__x86_64__) || defined(__i386__)
#include <immintrin.h>
#endif

namespace rookery::cpu {
namespace {

// Long enough to bridge the element-wise work between two matrix products of one token (some
// microseconds to some tens), short enough that a busy machine loses next to nothing.
constexpr std::chrono::microseconds SpinTime{40};

constexpr int IndexBits = 20;
constexpr std::uint64_t IndexMask = (std::uint64_t{1} << IndexBits) - 1;

std::uint64_t makeTicket(std::uint64_t generation, int count) {
    return (generation << (2 * IndexBits)) | (static_cast<std::uint64_t>(count) << IndexBits);
}
std::uint64_t generationOf(std::uint64_t ticket) {
    return ticket >> (2 * IndexBits);
}
int countOf(std::uint64_t ticket) {
    return static_cast<int>((ticket >> IndexBits) & IndexMask);
}
int nextOf(std::uint64_t ticket) {
    return static_cast<int>(ticket & IndexMask);
}

void relax() {
#if defined(__x86_64__) || defined(__i386__)
    _mm_pause();
#elif defined(__aarch64__)
    asm volatile("yield");
#endif
}

/// True as soon as `ready` is; false when it was not for SpinTime.
template <typename Ready> bool spinUntil(const Ready& ready) {
    if (ready())
        return true;
    const auto deadline = std::chrono::steady_clock::now() + SpinTime;
    do {
        for (int i = 0; i < 16; ++i) {
            if (ready())
                return true;
            relax();
        }
    } while (std::chrono::steady_clock::now() < deadline);
    return false;
}

} // namespace

ThreadPool::ThreadPool(int threads) {
    assert(threads >= 1 && "a pool has at least the calling thread");
    m_threads.reserve(static_cast<std::size_t>(threads - 1));
    for (int worker = 1; worker < threads; ++worker)
        m_threads.emplace_back([this, worker] { work(worker); });
}

ThreadPool::~ThreadPool() {
    {
        const std::lock_guard lock(m_mutex);
        m_stopping.store(true);
    }
    m_workArrived.notify_all();
    m_threads.clear();
}

void ThreadPool::runErased(int count, Function function, const void* task) {
    assert(count <= MaxTasks && "too many tasks for one region");
    if (count <= 1 || m_threads.empty()) {
        for (int index = 0; index < count; ++index)
            function(task, index, 0);
        return;
    }
    ++m_regions;
    m_done.store(0, std::memory_order_relaxed);
    m_function.store(function, std::memory_order_relaxed);
    m_task.store(task, std::memory_order_relaxed);
    const std::uint64_t ticket =
        makeTicket(generationOf(m_ticket.load(std::memory_order_relaxed)) + 1, count);
    m_ticket.store(ticket, std::memory_order_seq_cst);
    if (m_sleepers.load(std::memory_order_seq_cst) > 0) {
        {
            const std::lock_guard lock(m_mutex);
        } // a worker between its last look and its wait has the lock
        m_workArrived.notify_all();
    }
    runTasksOf(ticket, 0);
    waitUntilDone(count);
}

void ThreadPool::runTasksOf(std::uint64_t ticket, int worker) {
    const std::uint64_t generation = generationOf(ticket);
    const Function function = m_function.load(std::memory_order_relaxed);
    const void* task = m_task.load(std::memory_order_relaxed);
    for (;;) {
        // A successful exchange proves that the job was still open, so function and task belong to
        // it.
        while (generationOf(ticket) == generation && nextOf(ticket) < countOf(ticket) &&
               !m_ticket.compare_exchange_weak(ticket, ticket + 1, std::memory_order_acq_rel,
                                               std::memory_order_acquire)) {
        }
        if (generationOf(ticket) != generation || nextOf(ticket) >= countOf(ticket))
            return;
        function(task, nextOf(ticket), worker);
        const int done = m_done.fetch_add(1, std::memory_order_seq_cst) + 1;
        if (done == countOf(ticket) && m_callerSleeps.load(std::memory_order_seq_cst)) {
            { const std::lock_guard lock(m_mutex); }
            m_workDone.notify_one();
        }
        ticket = m_ticket.load(std::memory_order_acquire);
    }
}

void ThreadPool::waitUntilDone(int count) {
    const auto isDone = [&] { return m_done.load(std::memory_order_seq_cst) == count; };
    if (spinUntil(isDone))
        return;
    std::unique_lock lock(m_mutex);
    m_callerSleeps.store(true, std::memory_order_seq_cst);
    m_workDone.wait(lock, isDone);
    m_callerSleeps.store(false, std::memory_order_relaxed);
}

void ThreadPool::work(int worker) {
    std::uint64_t seen = 0;
    const auto hasWork = [&] {
        return m_stopping.load(std::memory_order_relaxed) ||
               generationOf(m_ticket.load(std::memory_order_seq_cst)) != seen;
    };
    while (!m_stopping.load(std::memory_order_relaxed)) {
        if (!spinUntil(hasWork)) {
            std::unique_lock lock(m_mutex);
            m_sleepers.fetch_add(1, std::memory_order_seq_cst);
            m_workArrived.wait(lock, hasWork);
            m_sleepers.fetch_sub(1, std::memory_order_relaxed);
        }
        const std::uint64_t ticket = m_ticket.load(std::memory_order_acquire);
        if (generationOf(ticket) == seen)
            continue;
        seen = generationOf(ticket);
        runTasksOf(ticket, worker);
    }
}

} // namespace rookery::cpu
