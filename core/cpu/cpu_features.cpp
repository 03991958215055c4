// SPDX-License-Identifier: Apache-2.0
#include "core/cpu/cpu_features.h"

#include <atomic>

#if defined(__x86_64__)
#include <cpuid.h>
#endif
#if defined(__x86_64__) && defined(__linux__)
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace rookery::cpu {
namespace {

struct Found {
    bool byteProducts = false;
    bool tiles = false;
};

#if defined(__x86_64__)

/// Register states that the system saves for us (XCR0), which must include all that a kernel uses.
unsigned long long enabledStates() {
    unsigned low = 0;
    unsigned high = 0;
    asm volatile("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
    return (static_cast<unsigned long long>(high) << 32) | low;
}

bool allBits(unsigned value, unsigned bits) {
    return (value & bits) == bits;
}

/// Linux gives the large tile registers only to a process that asked for them.
bool tilesPermitted() {
#if defined(__linux__) && defined(SYS_arch_prctl)
    constexpr int RequestPermission = 0x1023; // ARCH_REQ_XCOMP_PERM
    constexpr int TileData = 18;              // XFEATURE_XTILEDATA
    return syscall(SYS_arch_prctl, RequestPermission, TileData) == 0;
#else
    return false;
#endif
}

/// Bits as in Intel's Software Developer's Manual, volume 2A, CPUID.
Found detect() {
    Found found;
    unsigned a = 0, b = 0, c = 0, d = 0;
    if (__get_cpuid(1, &a, &b, &c, &d) == 0 || !allBits(c, 1u << 27 | 1u << 12 | 1u << 29))
        return found; // OSXSAVE, FMA, F16C
    const unsigned long long states = enabledStates();
    if (__get_cpuid_count(7, 0, &a, &b, &c, &d) == 0)
        return found;
    constexpr unsigned Avx512 = 1u << 16 | 1u << 17 | 1u << 30 | 1u << 31; // F, DQ, BW, VL
    constexpr unsigned Vnni = 1u << 11;
    constexpr unsigned TileBits = 1u << 22 | 1u << 24; // AMX-BF16, AMX-TILE
    constexpr unsigned long long VectorStates = 0xe6;  // SSE, AVX, opmask, upper halves, ZMM16-31
    constexpr unsigned long long TileStates = 0x60000; // TILECFG, TILEDATA
    found.byteProducts =
        allBits(b, Avx512) && allBits(c, Vnni) && (states & VectorStates) == VectorStates;
    found.tiles = found.byteProducts && allBits(d, TileBits) &&
                  (states & TileStates) == TileStates && tilesPermitted();
    return found;
}

#else

Found detect() {
    return {};
}

#endif

const Found& machine() {
    static const Found found = detect();
    return found;
}

std::atomic<bool> hidden = false;

} // namespace

bool hasByteProducts() {
    return machine().byteProducts && !hidden.load(std::memory_order_relaxed);
}

bool hasTileUnit() {
    return machine().tiles && !hidden.load(std::memory_order_relaxed);
}

void useExtensions(Extensions extensions) {
    hidden.store(extensions == Extensions::None, std::memory_order_relaxed);
}

} // namespace rookery::cpu
