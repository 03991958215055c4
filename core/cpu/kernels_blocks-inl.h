// SPDX-License-Identifier: Apache-2.0
//
// The block types as the kernels see them, compiled once for each instruction set. A row is a
// sequence of parts of `Columns` weights that share a scale (and a minimum): weight = scale * code
// + minimum. Each type says how to read the codes of a part as 16-bit integers and the scales of
// several parts at once. Layouts: docs/formats.md, "Quantised blocks".

// Per-target include guard.
#if defined(ROOKERY_CPU_KERNELS_BLOCKS_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef ROOKERY_CPU_KERNELS_BLOCKS_INL_H
#undef ROOKERY_CPU_KERNELS_BLOCKS_INL_H
#else
#define ROOKERY_CPU_KERNELS_BLOCKS_INL_H
#endif

#include <cstddef>
#include <cstdint>
#include <cstring>

#include "hwy/highway.h"

HWY_BEFORE_NAMESPACE();
namespace rookery::cpu {
namespace HWY_NAMESPACE {
namespace {

namespace hn = hwy::HWY_NAMESPACE;

HWY_INLINE int byteAt(const std::byte* from, int index) {
    return std::to_integer<int>(from[index]);
}

HWY_INLINE float halfAt(const std::byte* bytes) {
    const hn::CappedTag<float, 1> one;
    hwy::float16_t value;
    std::memcpy(&value, bytes, sizeof value);
    return hn::GetLane(
        hn::PromoteTo(one, hn::LoadU(hn::Rebind<hwy::float16_t, decltype(one)>(), &value)));
}

/// The f16 values at from, from + step, ... as f32; `out` has room for `count` rounded up to 4.
///
/// Four at a time through a general register: what is stored here is loaded again at once, and a
/// load that spans several smaller stores would wait for all of them.
HWY_INLINE void halvesAt(const std::byte* from, int step, int count, float* out) {
    const hn::CappedTag<float, 4> d;
    const hn::CappedTag<std::uint64_t, 1> d64;
    const hn::Rebind<hwy::float16_t, decltype(d)> halfTag;
    const auto bitsAt = [from, step](int i) HWY_ATTR {
        std::uint16_t bits;
        std::memcpy(&bits, from + i * step, sizeof bits);
        return std::uint64_t{bits};
    };
    const auto widen = [=](std::uint64_t packed, float* to) HWY_ATTR {
        hn::StoreU(hn::PromoteTo(d, hn::BitCast(halfTag, hn::Set(d64, packed))), d, to);
    };
    int i = 0;
    for (; i + 4 <= count; i += 4)
        widen(bitsAt(i) | bitsAt(i + 1) << 16 | bitsAt(i + 2) << 32 | bitsAt(i + 3) << 48, out + i);
    if (i == count)
        return;
    std::uint64_t rest = 0;
    for (int j = i; j < count; ++j)
        rest |= bitsAt(j) << (16 * (j - i));
    widen(rest, out + i);
}

/// Bytes widened to 16-bit lanes.
template <class D16> HWY_INLINE hn::Vec<D16> bytesAt(D16 d, const std::byte* from) {
    return hn::PromoteTo(
        d, hn::LoadU(hn::Rebind<std::uint8_t, D16>(), reinterpret_cast<const std::uint8_t*>(from)));
}

/// Nibble codes of the 32-blocks: low nibbles are elements 0..15, high nibbles 16..31. i is 0
/// .. 31.
template <class D16> HWY_INLINE hn::Vec<D16> nibbles(D16 d, const std::byte* codes, int i) {
    if (i < 16)
        return hn::And(bytesAt(d, codes + i), hn::Set(d, 15));
    return hn::ShiftRight<4>(bytesAt(d, codes + i - 16));
}

/// 16 in the lanes whose bit is set in `bits`, lane 0 first.
template <class D16> HWY_INLINE hn::Vec<D16> fifthBits(D16 d, std::uint32_t bits) {
    alignas(32) static constexpr std::int16_t LaneBits[16] = {
        1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, -32768};
    const auto lane = hn::LoadU(d, LaneBits);
    const auto set = hn::TestBit(hn::Set(d, static_cast<std::int16_t>(bits & 0xffffu)), lane);
    return hn::IfThenElseZero(set, hn::Set(d, 16));
}

template <class D16> HWY_INLINE hn::Vec<D16> shiftRight(D16 d, hn::Vec<D16> values, int bits) {
    const hn::RebindToUnsigned<D16> unsignedTag;
    return hn::BitCast(d, hn::ShiftRightSame(hn::BitCast(unsignedTag, values), bits));
}

struct Q8_0Row {
    static constexpr int Columns = 32;
    static constexpr int Lanes = 32; ///< most 16-bit lanes that codes() may fill
    static constexpr bool HasMinimum = false;
    static constexpr float MinimumOfScale = 0;
    template <class D16>
    static HWY_INLINE hn::Vec<D16> codes(D16 d, const std::byte* row, int part, int i) {
        const auto* from = reinterpret_cast<const std::int8_t*>(row + part * 34 + 2 + i);
        return hn::PromoteTo(d, hn::LoadU(hn::Rebind<std::int8_t, D16>(), from));
    }
    static HWY_INLINE void scales(const std::byte* row, int first, int count, float* scale,
                                  float*) {
        halvesAt(row + first * 34, 34, count, scale);
    }
};

struct Q4_0Row {
    static constexpr int Columns = 32;
    static constexpr int Lanes = 16;
    static constexpr bool HasMinimum = true;
    static constexpr float MinimumOfScale = -8; ///< minimum = this * scale; scales() leaves it out
    template <class D16>
    static HWY_INLINE hn::Vec<D16> codes(D16 d, const std::byte* row, int part, int i) {
        return nibbles(d, row + part * 18 + 2, i);
    }
    static HWY_INLINE void scales(const std::byte* row, int first, int count, float* scale,
                                  float*) {
        halvesAt(row + first * 18, 18, count, scale);
    }
};

struct Q4_1Row {
    static constexpr int Columns = 32;
    static constexpr int Lanes = 16;
    static constexpr bool HasMinimum = true;
    static constexpr float MinimumOfScale = 0;
    template <class D16>
    static HWY_INLINE hn::Vec<D16> codes(D16 d, const std::byte* row, int part, int i) {
        return nibbles(d, row + part * 20 + 4, i);
    }
    static HWY_INLINE void scales(const std::byte* row, int first, int count, float* scale,
                                  float* minimum) {
        halvesAt(row + first * 20, 20, count, scale);
        halvesAt(row + first * 20 + 2, 20, count, minimum);
    }
};

struct Q5_0Row {
    static constexpr int Columns = 32;
    static constexpr int Lanes = 16;
    static constexpr bool HasMinimum = true;
    static constexpr float MinimumOfScale = -16; ///< minimum = this * scale; scales() leaves it out
    template <class D16>
    static HWY_INLINE hn::Vec<D16> codes(D16 d, const std::byte* row, int part, int i) {
        std::uint32_t bits = 0;
        std::memcpy(&bits, row + part * 22 + 2, sizeof bits);
        return hn::Or(nibbles(d, row + part * 22 + 6, i), fifthBits(d, bits >> i));
    }
    static HWY_INLINE void scales(const std::byte* row, int first, int count, float* scale,
                                  float*) {
        halvesAt(row + first * 22, 22, count, scale);
    }
};

struct Q5_1Row {
    static constexpr int Columns = 32;
    static constexpr int Lanes = 16;
    static constexpr bool HasMinimum = true;
    static constexpr float MinimumOfScale = 0;
    template <class D16>
    static HWY_INLINE hn::Vec<D16> codes(D16 d, const std::byte* row, int part, int i) {
        std::uint32_t bits = 0;
        std::memcpy(&bits, row + part * 24 + 4, sizeof bits);
        return hn::Or(nibbles(d, row + part * 24 + 8, i), fifthBits(d, bits >> i));
    }
    static HWY_INLINE void scales(const std::byte* row, int first, int count, float* scale,
                                  float* minimum) {
        halvesAt(row + first * 24, 24, count, scale);
        halvesAt(row + first * 24 + 2, 24, count, minimum);
    }
};

struct Q2_KRow {
    static constexpr int Columns = 16;
    static constexpr int Lanes = 16;
    static constexpr bool HasMinimum = true;
    static constexpr float MinimumOfScale = 0;
    template <class D16>
    static HWY_INLINE hn::Vec<D16> codes(D16 d, const std::byte* row, int part, int i) {
        const int s = part % 16;
        const std::byte* from = row + part / 16 * 84 + 16 + 32 * (s / 8) + 16 * (s % 2) + i;
        return hn::And(shiftRight(d, bytesAt(d, from), 2 * (s % 8 / 2)), hn::Set(d, 3));
    }
    static HWY_INLINE void scales(const std::byte* row, int first, int count, float* scale,
                                  float* minimum) {
        for (int i = 0; i < count; ++i) {
            const std::byte* block = row + (first + i) / 16 * 84;
            const int packed = byteAt(block, (first + i) % 16);
            scale[i] = halfAt(block + 80) * static_cast<float>(packed & 15);
            minimum[i] = -halfAt(block + 82) * static_cast<float>(packed >> 4);
        }
    }
};

struct Q3_KRow {
    static constexpr int Columns = 16;
    static constexpr int Lanes = 16;
    static constexpr bool HasMinimum = false;
    static constexpr float MinimumOfScale = 0;
    template <class D16>
    static HWY_INLINE hn::Vec<D16> codes(D16 d, const std::byte* row, int part, int i) {
        const int s = part % 16;
        const std::byte* block = row + part / 16 * 110;
        const int group = s % 8 / 2;
        const auto low = hn::And(
            shiftRight(d, bytesAt(d, block + 32 + 32 * (s / 8) + 16 * (s % 2) + i), 2 * group),
            hn::Set(d, 3));
        // A clear bit of the mask means 4 less.
        const auto mask = shiftRight(d, bytesAt(d, block + 16 * (s % 2) + i), 4 * (s / 8) + group);
        const auto high = hn::ShiftLeft<2>(hn::And(mask, hn::Set(d, 1)));
        return hn::Sub(hn::Add(low, high), hn::Set(d, 4));
    }
    static HWY_INLINE void scales(const std::byte* row, int first, int count, float* scale,
                                  float*) {
        for (int i = 0; i < count; ++i) {
            const std::byte* block = row + (first + i) / 16 * 110;
            const int s = (first + i) % 16;
            const int low = (byteAt(block, 96 + s % 8) >> (4 * (s / 8))) & 15;
            const int high = (byteAt(block, 104 + s % 4) >> (2 * (s / 4))) & 3;
            scale[i] = halfAt(block + 108) * static_cast<float>((low | high << 4) - 32);
        }
    }
};

/// Scales and minima of Q4_K and Q5_K, whose blocks begin alike: d, dmin, 12 bytes of 6-bit pairs.
HWY_INLINE void sixBitScales(const std::byte* row, int blockBytes, int first, int count,
                             float* scale, float* minimum) {
    for (int i = 0; i < count; ++i) {
        const std::byte* block = row + (first + i) / 8 * blockBytes;
        const std::byte* packed = block + 4;
        const int s = (first + i) % 8;
        const int sc = s < 4 ? byteAt(packed, s) & 63
                             : (byteAt(packed, s + 4) & 15) | (byteAt(packed, s - 4) >> 6) << 4;
        const int mn = s < 4 ? byteAt(packed, s + 4) & 63
                             : (byteAt(packed, s + 4) >> 4) | (byteAt(packed, s) >> 6) << 4;
        scale[i] = halfAt(block) * static_cast<float>(sc);
        minimum[i] = -halfAt(block + 2) * static_cast<float>(mn);
    }
}

struct Q4_KRow {
    static constexpr int Columns = 32;
    static constexpr int Lanes = 32;
    static constexpr bool HasMinimum = true;
    static constexpr float MinimumOfScale = 0;
    template <class D16>
    static HWY_INLINE hn::Vec<D16> codes(D16 d, const std::byte* row, int part, int i) {
        const int s = part % 8;
        const auto pair = bytesAt(d, row + part / 8 * 144 + 16 + 32 * (s / 2) + i);
        return hn::And(shiftRight(d, pair, 4 * (s % 2)), hn::Set(d, 15));
    }
    static HWY_INLINE void scales(const std::byte* row, int first, int count, float* scale,
                                  float* minimum) {
        sixBitScales(row, 144, first, count, scale, minimum);
    }
};

struct Q5_KRow {
    static constexpr int Columns = 32;
    static constexpr int Lanes = 32;
    static constexpr bool HasMinimum = true;
    static constexpr float MinimumOfScale = 0;
    template <class D16>
    static HWY_INLINE hn::Vec<D16> codes(D16 d, const std::byte* row, int part, int i) {
        const int s = part % 8;
        const std::byte* block = row + part / 8 * 176;
        const auto low = hn::And(
            shiftRight(d, bytesAt(d, block + 48 + 32 * (s / 2) + i), 4 * (s % 2)), hn::Set(d, 15));
        const auto high = hn::And(shiftRight(d, bytesAt(d, block + 16 + i), s), hn::Set(d, 1));
        return hn::Or(low, hn::ShiftLeft<4>(high));
    }
    static HWY_INLINE void scales(const std::byte* row, int first, int count, float* scale,
                                  float* minimum) {
        sixBitScales(row, 176, first, count, scale, minimum);
    }
};

struct Q6_KRow {
    static constexpr int Columns = 16;
    static constexpr int Lanes = 16;
    static constexpr bool HasMinimum = false;
    static constexpr float MinimumOfScale = 0;
    template <class D16>
    static HWY_INLINE hn::Vec<D16> codes(D16 d, const std::byte* row, int part, int i) {
        const int s = part % 16;
        const int half = s / 8;
        const int group = s % 8 / 2;
        const int lane = s % 2 * 16 + i;
        const std::byte* block = row + part / 16 * 210;
        const auto low =
            hn::And(shiftRight(d, bytesAt(d, block + 64 * half + 32 * (group & 1) + lane),
                               4 * (group >> 1)),
                    hn::Set(d, 15));
        const auto high = hn::And(
            shiftRight(d, bytesAt(d, block + 128 + 32 * half + lane), 2 * group), hn::Set(d, 3));
        return hn::Sub(hn::Or(low, hn::ShiftLeft<4>(high)), hn::Set(d, 32));
    }
    static HWY_INLINE void scales(const std::byte* row, int first, int count, float* scale,
                                  float*) {
        for (int i = 0; i < count; ++i) {
            const std::byte* block = row + (first + i) / 16 * 210;
            const auto factor = static_cast<std::int8_t>(byteAt(block, 192 + (first + i) % 16));
            scale[i] = halfAt(block + 208) * static_cast<float>(factor);
        }
    }
};

/// Calls f(Row()) for the type; false for types that are not block types.
template <class F> HWY_INLINE bool withBlockType(DType type, const F& f) {
    switch (type) {
    case DType::Q4_0:
        return f(Q4_0Row()), true;
    case DType::Q4_1:
        return f(Q4_1Row()), true;
    case DType::Q5_0:
        return f(Q5_0Row()), true;
    case DType::Q5_1:
        return f(Q5_1Row()), true;
    case DType::Q8_0:
        return f(Q8_0Row()), true;
    case DType::Q2_K:
        return f(Q2_KRow()), true;
    case DType::Q3_K:
        return f(Q3_KRow()), true;
    case DType::Q4_K:
        return f(Q4_KRow()), true;
    case DType::Q5_K:
        return f(Q5_KRow()), true;
    case DType::Q6_K:
        return f(Q6_KRow()), true;
    default:
        return false;
    }
}

} // namespace
} // namespace HWY_NAMESPACE
} // namespace rookery::cpu
HWY_AFTER_NAMESPACE();

#endif // per-target include guard
