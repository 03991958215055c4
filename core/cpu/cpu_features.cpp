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

#include "core/cpu/kernels.h"

namespace rookery::cpu {
namespace {

struct Found {
    bool byteProducts = false;
    bool shortByteProducts = false;
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
    constexpr unsigned Avx2 = 1u << 5;
    constexpr unsigned AvxVnni = 1u << 4;              // in EAX of subleaf 1
    constexpr unsigned long long ShortStates = 0x6;    // SSE, AVX
    constexpr unsigned long long VectorStates = 0xe6;  // SSE, AVX, opmask, upper halves, ZMM16-31
    constexpr unsigned long long TileStates = 0x60000; // TILECFG, TILEDATA
    found.byteProducts =
        allBits(b, Avx512) && allBits(c, Vnni) && (states & VectorStates) == VectorStates;
    found.tiles = found.byteProducts && allBits(d, TileBits) &&
                  (states & TileStates) == TileStates && tilesPermitted();
    const bool hasAvx2 = allBits(b, Avx2) && (states & ShortStates) == ShortStates;
    found.shortByteProducts =
        hasAvx2 && __get_cpuid_count(7, 1, &a, &b, &c, &d) != 0 && allBits(a, AvxVnni);
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

std::atomic<Extensions> allowed = Extensions::AsFound;

bool allows(Extensions least) {
    return allowed.load(std::memory_order_relaxed) <= least;
}

} // namespace

bool hasByteProducts() {
    return machine().byteProducts && allows(Extensions::NoTiles);
}

bool hasShortByteProducts() {
    return machine().shortByteProducts && allows(Extensions::Avx2Vnni);
}

bool hasTileUnit() {
    return machine().tiles && allows(Extensions::AsFound);
}

void useExtensions(Extensions extensions) {
    allowed.store(extensions, std::memory_order_relaxed);
    hideWideVectors(extensions >= Extensions::Avx2Vnni);
}

} // namespace rookery::cpu
