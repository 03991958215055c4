// SPDX-License-Identifier: Apache-2.0
//
// Fork-join over a small number of tasks. The caller works too, and tasks are claimed one at a
// time, so a worker that the system does not schedule costs only the task it holds: the others take
// the rest. Idle threads look for work for some microseconds (between two kernels of one token) and
// then block.
#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <thread>
#include <vector>

namespace rookery::cpu {

class ThreadPool {
  public:
    /// Most tasks in one call of run().
    static constexpr int MaxTasks = (1 << 20) - 1;

    /// `threads` counts the caller: 1 starts no thread. Lives on the thread that calls run().
    explicit ThreadPool(int threads);
    ~ThreadPool();
    ThreadPool(const ThreadPool&) = delete;
    ThreadPool& operator=(const ThreadPool&) = delete;

    int threads() const { return static_cast<int>(m_threads.size()) + 1; }
    /// Calls that handed work to the other threads so far: what one token costs in synchronisation.
    std::int64_t regions() const { return m_regions; }

    /// Calls task(index, worker) once for every index in [0, count), in no particular order, and
    /// returns when all have returned. worker is in [0, threads()), unique among calls that run at
    /// the same time. Tasks must write to disjoint places and must not throw; then results do not
    /// depend on the thread count.
    template <typename Task> void run(int count, const Task& task) {
        runErased(count, &call<Task>, &task);
    }

  private:
    using Function = void (*)(const void* task, int index, int worker);

    template <typename Task> static void call(const void* task, int index, int worker) {
        (*static_cast<const Task*>(task))(index, worker);
    }

    void runErased(int count, Function function, const void* task);
    void work(int worker);
    void runTasksOf(std::uint64_t ticket, int worker);
    void waitUntilDone(int count);

    // The ticket holds generation, task count and the next task to claim, so that one
    // compare-and-swap both claims a task and proves that the job is still the one whose function
    // was read.
    std::atomic<std::uint64_t> m_ticket{0};
    std::atomic<Function> m_function{nullptr};
    std::atomic<const void*> m_task{nullptr};
    std::atomic<int> m_done{0};
    std::atomic<int> m_sleepers{0};
    std::atomic<bool> m_callerSleeps{false};
    std::atomic<bool> m_stopping{false};
    std::mutex m_mutex;
    std::condition_variable m_workArrived;
    std::condition_variable m_workDone;
    std::int64_t m_regions = 0;
    std::vector<std::jthread> m_threads; ///< last: the threads use everything above
};

} // namespace rookery::cpu
