// SPDX-License-Identifier: Apache-2.0
#include "core/base/read_ahead.h"

#include <cstdint>
#include <utility>

#include <sys/mman.h>
#include <unistd.h>

namespace rookery {

namespace {

/// Advice is given on whole pages; a mapping begins and ends on one.
void advise(std::span<const std::byte> mapped, int advice) {
    if (mapped.empty())
        return;
    const auto page = static_cast<std::uintptr_t>(::sysconf(_SC_PAGESIZE));
    const auto begin = reinterpret_cast<std::uintptr_t>(mapped.data());
    const std::uintptr_t first = begin / page * page;
    (void)::madvise(reinterpret_cast<void*>(first), begin + mapped.size() - first, advice);
}

} // namespace

void fetchSoon(std::span<const std::byte> mapped) {
    advise(mapped, MADV_WILLNEED);
}

void letGo(std::span<const std::byte> mapped) {
    const auto page = static_cast<std::uintptr_t>(::sysconf(_SC_PAGESIZE));
    const auto begin = reinterpret_cast<std::uintptr_t>(mapped.data());
    const std::uintptr_t first = (begin + page - 1) / page * page;
    const std::uintptr_t end = (begin + mapped.size()) / page * page;
    if (first < end)
        (void)::madvise(reinterpret_cast<void*>(first), end - first, MADV_DONTNEED);
}

ScatteredReads::ScatteredReads(std::span<const std::byte> mapped) : m_mapped(mapped) {
    advise(m_mapped, MADV_RANDOM);
}

ScatteredReads::~ScatteredReads() {
    advise(m_mapped, MADV_NORMAL);
}

ScatteredReads::ScatteredReads(ScatteredReads&& other) noexcept
    : m_mapped(std::exchange(other.m_mapped, {})) {
}

} // namespace rookery
