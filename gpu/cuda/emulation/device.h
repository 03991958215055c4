// SPDX-License-Identifier: Apache-2.0
//
// The vocabulary of gpu/cuda/kernels/card.cuh on the processor: kernels compiled with this header
// run in an emulated grid, where every access to memory is checked.
#pragma once

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <type_traits>

#include "core/base/half.h"
#include "gpu/cuda/emulation/grid.h"
#include "gpu/cuda/kernels/arguments.h"

#define ROOKERY_DEVICE inline
#define ROOKERY_UNROLL
#define ROOKERY_UNROLL_BY(count)
/// A kernel is a function of its arguments, found by its name (gpu/cuda/kernels/names.h).
#define ROOKERY_KERNEL(name, Call, mostThreads)                                                    \
    static void name##Body(const Call& call);                                                      \
    extern "C" void name(const void* arguments) {                                                  \
        name##Body(*static_cast<const Call*>(arguments));                                          \
    }                                                                                              \
    static void name##Body(const Call& call)
/// An array that the threads of a block share.
#define ROOKERY_SHARED(Type, name, count)                                                          \
    static const char name##Declaration = 0;                                                       \
    const ::rookery::cuda::emulation::Shared<Type> name(&name##Declaration, count)

namespace rookery::cuda {

/// A float4 and a uint4: what 16-byte loads bring.
struct alignas(16) Four {
    float x, y, z, w;
};
struct alignas(16) Chunk {
    unsigned x, y, z, w;
};

/// An element of memory that is checked when it is read or written.
template <typename T> class Element {
    using Value = std::remove_const_t<T>;

  public:
    explicit Element(std::uint64_t address) : m_address(address) {}
    Element(const Element&) = default;
    void operator=(const Element& other) const { *this = static_cast<Value>(other); }
    operator Value() const {
        Value value;
        std::memcpy(&value,
                    emulation::Grid::current().access(m_address, sizeof value, alignof(Value),
                                                      emulation::Access::Read),
                    sizeof value);
        return value;
    }
    void operator=(Value value) const {
        static_assert(!std::is_const_v<T>);
        std::memcpy(emulation::Grid::current().access(m_address, sizeof value, alignof(Value),
                                                      emulation::Access::Write),
                    &value, sizeof value);
    }

  private:
    std::uint64_t m_address;
};

template <typename T> Element<T> Global<T>::operator[](std::uint64_t index) const {
    return Element<T>(address + index * sizeof(T));
}

namespace emulation {

template <typename T> class SharedElement {
  public:
    SharedElement(WatchedMemory& memory, std::size_t offset) : m_memory(memory), m_offset(offset) {}
    SharedElement(const SharedElement&) = default;
    void operator=(const SharedElement& other) const { *this = static_cast<T>(other); }
    operator T() const {
        T value;
        std::memcpy(&value,
                    Grid::current().accessShared(m_memory, m_offset, sizeof value, alignof(T),
                                                 Access::Read),
                    sizeof value);
        return value;
    }
    void operator=(T value) const {
        std::memcpy(Grid::current().accessShared(m_memory, m_offset, sizeof value, alignof(T),
                                                 Access::Write),
                    &value, sizeof value);
    }

  private:
    WatchedMemory& m_memory;
    std::size_t m_offset;
};

template <typename T> class Shared {
  public:
    Shared(const void* declaration, std::size_t count)
        : m_memory(Grid::current().shared(declaration, count * sizeof(T))) {}
    SharedElement<T> operator[](std::size_t index) const { return {m_memory, index * sizeof(T)}; }

  private:
    WatchedMemory& m_memory;
};

} // namespace emulation

inline unsigned threadX() {
    return emulation::Grid::current().threadIndex();
}
inline unsigned threadCount() {
    return emulation::Grid::current().blockSize().x;
}
inline unsigned blockX() {
    return emulation::Grid::current().blockIndex().x;
}
inline unsigned blockY() {
    return emulation::Grid::current().blockIndex().y;
}

inline void blockBarrier(const char* file = __builtin_FILE(), int line = __builtin_LINE()) {
    emulation::Grid::current().barrier({file, line});
}

/// The value of the lane whose number differs in these bits.
inline float laneXor(float value, unsigned bits, const char* file = __builtin_FILE(),
                     int line = __builtin_LINE()) {
    emulation::Grid& grid = emulation::Grid::current();
    const auto& all = grid.exchange(&value, sizeof value, {file, line});
    float other = 0;
    std::memcpy(&other, all[grid.lane() ^ bits].data(), sizeof other);
    return other;
}

inline Four loadFour(Global<float> from, std::uint64_t index) {
    return Element<Four>(from.address + index * sizeof(float));
}
inline Chunk loadChunk(std::uint64_t address, std::uint64_t index) {
    return Element<Chunk>(address + index * sizeof(Chunk));
}
inline unsigned loadWord(std::uint64_t address, std::uint64_t index) {
    return Element<unsigned>(address + index * sizeof(unsigned));
}

inline float bitsToFloat(unsigned bits) {
    return std::bit_cast<float>(bits);
}
inline unsigned floatToBits(float value) {
    return std::bit_cast<unsigned>(value);
}
/// The f16 in the low half.
inline float lowHalf(unsigned bits) {
    return halfToFloat(static_cast<std::uint16_t>(bits & 0xffffu));
}
inline float expOf(float x) {
    return std::exp(x);
}
inline float sqrtOf(float x) {
    return std::sqrt(x);
}
inline float maxOf(float a, float b) {
    return std::max(a, b);
}

/// sums += a b on the matrix unit: a is 16 rows by 8, b is 8 by 8 columns, both rounded towards
/// zero to 10 bits of mantissa (TF32). With g = lane / 4 and t = lane % 4 a lane holds
///   a: (g, t) (g + 8, t) (g, t + 4) (g + 8, t + 4)      b: (t, g) (t + 4, g)
///   sums: (g, 2t) (g, 2t + 1) (g + 8, 2t) (g + 8, 2t + 1)
/// Source: PTX ISA, mma.sync.m16n8k8 with .tf32.
inline void multiplyTiles(float (&sums)[4], const unsigned (&a)[4], const unsigned (&b)[2],
                          const char* file = __builtin_FILE(), int line = __builtin_LINE()) {
    struct Given {
        unsigned a[4];
        unsigned b[2];
    };
    emulation::Grid& grid = emulation::Grid::current();
    Given own;
    std::memcpy(own.a, a, sizeof own.a);
    std::memcpy(own.b, b, sizeof own.b);
    const auto& all = grid.exchange(&own, sizeof own, {file, line});
    const auto given = [&](unsigned lane) {
        Given other;
        std::memcpy(&other, all[lane].data(), sizeof other);
        return other;
    };
    const auto tf32 = [](unsigned bits) { return bitsToFloat(bits & 0xffffe000u); };
    const unsigned g = grid.lane() / 4;
    const unsigned t = grid.lane() % 4;
    for (unsigned i = 0; i < 4; ++i) {
        const unsigned column = 2 * t + i % 2;
        float sum = sums[i];
        for (unsigned k = 0; k < 8; ++k)
            sum += tf32(given(g * 4 + k % 4).a[i / 2 + k / 4 * 2]) *
                   tf32(given(column * 4 + k % 4).b[k / 4]);
        sums[i] = sum;
    }
}

} // namespace rookery::cuda
