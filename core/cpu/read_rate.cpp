// SPDX-License-Identifier: Apache-2.0
#include "core/cpu/read_rate.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <new>
#include <vector>

#include "core/cpu/aligned_buffer.h"
#include "core/cpu/thread_pool.h"

namespace rookery::cpu {

namespace {

constexpr std::size_t Bytes = std::size_t{512} << 20;
constexpr int Runs = 3;

using Words = std::uint64_t __attribute__((vector_size(32)));
constexpr std::size_t PartWords = std::size_t{1} << 15; // 1 MiB
constexpr std::size_t Ahead = 4096 / sizeof(Words);

std::uint64_t sumOf(const Words* from) {
    Words a = {};
    Words b = {};
    for (std::size_t i = 0; i < PartWords; i += 2) { // a cache line
        __builtin_prefetch(from + i + Ahead);
        a += from[i];
        b += from[i + 1];
    }
    a += b;
    return a[0] + a[1] + a[2] + a[3];
}

double measure(int threads) {
    const AlignedBuffer memory(Bytes);
    const auto* words = reinterpret_cast<const Words*>(memory.bytes());
    const std::size_t parts = Bytes / sizeof(Words) / PartWords;
    ThreadPool pool(std::max(1, threads));
    std::vector<std::uint64_t> sums(parts);
    std::fill_n(memory.bytes(), memory.size(), std::byte{1}); // every page is there
    double best = 0;
    for (int run = 0; run < Runs; ++run) {
        const auto begin = std::chrono::steady_clock::now();
        pool.run(static_cast<int>(parts), [&](int part, int) {
            const auto at = static_cast<std::size_t>(part);
            sums[at] = sumOf(words + at * PartWords);
        });
        const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
        if (sums.front() != 0 && seconds > 0) // looks at the sums, or they need not be made
            best = std::max(best, static_cast<double>(Bytes) / seconds);
    }
    return best;
}

} // namespace

double measureReadRate(int threads) {
    try {
        return measure(threads);
    } catch (const std::bad_alloc&) {
        return 0;
    }
}

} // namespace rookery::cpu
