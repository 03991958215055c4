// SPDX-License-Identifier: Apache-2.0
//
// One decode function a block type; each takes one block. The products d * scale * code have at
// most 11 + 8 + 6 significant bits and so are exact in float; only the final subtraction or
// addition rounds, and a fused multiply-add would round it the same way.
//
// Loading a model runs all of its weights through here, so the loops are written for the compiler
// to vectorise: no branches on values, no calls (the file is compiled with -O3).
#include "core/checkpoint/block_codec.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <cstring>

#include "core/base/half.h"

namespace rookery {

namespace {

constexpr int SmallBlock = 32;

template <typename T> T load(const std::byte* from) {
    T value;
    std::memcpy(&value, from, sizeof(T));
    return value;
}

template <typename T> void store(std::byte* to, T value) {
    std::memcpy(to, &value, sizeof(T));
}

float loadHalf(const std::byte* from) {
    return halfToFloat(load<std::uint16_t>(from));
}

int byteAt(const std::byte* from, int index) {
    return std::to_integer<int>(from[index]);
}

/// Code of element j: low nibbles are elements 0..15, high nibbles 16..31.
int nibble(const std::byte* codes, int j) {
    return j < 16 ? byteAt(codes, j) & 15 : byteAt(codes, j - 16) >> 4;
}

void decodeQ4_0(const std::byte* block, float* out) {
    const float d = loadHalf(block);
    for (int j = 0; j < SmallBlock; ++j)
        out[j] = static_cast<float>(nibble(block + 2, j) - 8) * d;
}

void decodeQ4_1(const std::byte* block, float* out) {
    const float d = loadHalf(block);
    const float m = loadHalf(block + 2);
    for (int j = 0; j < SmallBlock; ++j)
        out[j] = static_cast<float>(nibble(block + 4, j)) * d + m;
}

void decodeQ5_0(const std::byte* block, float* out) {
    const float d = loadHalf(block);
    const auto high = load<std::uint32_t>(block + 2);
    for (int j = 0; j < SmallBlock; ++j) {
        const int code = nibble(block + 6, j) | static_cast<int>((high >> j) & 1u) << 4;
        out[j] = static_cast<float>(code - 16) * d;
    }
}

void decodeQ5_1(const std::byte* block, float* out) {
    const float d = loadHalf(block);
    const float m = loadHalf(block + 2);
    const auto high = load<std::uint32_t>(block + 4);
    for (int j = 0; j < SmallBlock; ++j) {
        const int code = nibble(block + 8, j) | static_cast<int>((high >> j) & 1u) << 4;
        out[j] = static_cast<float>(code) * d + m;
    }
}

void decodeQ8_0(const std::byte* block, float* out) {
    const float d = loadHalf(block);
    for (int j = 0; j < SmallBlock; ++j)
        out[j] = static_cast<float>(load<std::int8_t>(block + 2 + j)) * d;
}

/// Place of sub-block `s` (16 values) among the 2-bit codes of Q2_K and Q3_K.
struct TwoBitPlace {
    explicit TwoBitPlace(int s) : half(s / 8), group((s % 8) / 2), part(s % 2) {}
    int half;
    int group;
    int part;
    int code(const std::byte* codes, int i) const {
        return (byteAt(codes, 32 * half + 16 * part + i) >> (2 * group)) & 3;
    }
};

void decodeQ2_K(const std::byte* block, float* out) {
    const std::byte* scales = block;
    const std::byte* codes = block + 16;
    const float d = loadHalf(block + 80);
    const float dmin = loadHalf(block + 82);
    for (int s = 0; s < 16; ++s) {
        const TwoBitPlace place(s);
        const float scale = d * static_cast<float>(byteAt(scales, s) & 15);
        const float minimum = dmin * static_cast<float>(byteAt(scales, s) >> 4);
        for (int i = 0; i < 16; ++i)
            out[16 * s + i] = scale * static_cast<float>(place.code(codes, i)) - minimum;
    }
}

void decodeQ3_K(const std::byte* block, float* out) {
    const std::byte* highMask = block;
    const std::byte* codes = block + 32;
    const std::byte* scales = block + 96;
    const float d = loadHalf(block + 108);
    for (int s = 0; s < 16; ++s) {
        const TwoBitPlace place(s);
        const int low = (byteAt(scales, s % 8) >> (4 * (s / 8))) & 15;
        const int high = (byteAt(scales, 8 + s % 4) >> (2 * (s / 4))) & 3;
        const float scale = d * static_cast<float>((low | high << 4) - 32);
        for (int i = 0; i < 16; ++i) {
            const bool set =
                (byteAt(highMask, 16 * place.part + i) >> (4 * place.half + place.group)) & 1;
            out[16 * s + i] = scale * static_cast<float>(place.code(codes, i) - (set ? 0 : 4));
        }
    }
}

struct SixBitPair {
    float scale;
    float minimum;
};

/// The 6-bit scale and minimum of sub-block `s` (32 values) from the 12 bytes of Q4_K and Q5_K.
SixBitPair sixBitPair(const std::byte* scales, int s) {
    if (s < 4)
        return {static_cast<float>(byteAt(scales, s) & 63),
                static_cast<float>(byteAt(scales, s + 4) & 63)};
    const int scale = (byteAt(scales, s + 4) & 15) | (byteAt(scales, s - 4) >> 6) << 4;
    const int minimum = (byteAt(scales, s + 4) >> 4) | (byteAt(scales, s) >> 6) << 4;
    return {static_cast<float>(scale), static_cast<float>(minimum)};
}

/// Q4_K and Q5_K: the latter has a fifth bit for each code in `highBits`, which is null for Q4_K.
void decodeWithMinimum(const std::byte* block, const std::byte* highBits, const std::byte* codes,
                       float* out) {
    const float d = loadHalf(block);
    const float dmin = loadHalf(block + 2);
    for (int s = 0; s < 8; ++s) {
        const SixBitPair pair = sixBitPair(block + 4, s);
        const float scale = d * pair.scale;
        const float minimum = dmin * pair.minimum;
        for (int i = 0; i < 32; ++i) {
            int code = (byteAt(codes, 32 * (s / 2) + i) >> (4 * (s % 2))) & 15;
            if (highBits)
                code |= ((byteAt(highBits, i) >> s) & 1) << 4;
            out[32 * s + i] = scale * static_cast<float>(code) - minimum;
        }
    }
}

void decodeQ4_K(const std::byte* block, float* out) {
    decodeWithMinimum(block, nullptr, block + 16, out);
}

void decodeQ5_K(const std::byte* block, float* out) {
    decodeWithMinimum(block, block + 16, block + 48, out);
}

void decodeQ6_K(const std::byte* block, float* out) {
    const float d = loadHalf(block + 208);
    for (int half = 0; half < 2; ++half) {
        const std::byte* scales = block + 192 + 8 * half;
        for (int group = 0; group < 4; ++group) {
            const std::byte* lowBits = block + 64 * half + 32 * (group & 1);
            const std::byte* highBits = block + 128 + 32 * half;
            float* values = out + 128 * half + 32 * group;
            for (int part = 0; part < 2; ++part) { // 16 values share a scale
                const float scale =
                    d * static_cast<float>(load<std::int8_t>(scales + 2 * group + part));
                for (int i = 16 * part; i < 16 * part + 16; ++i) {
                    const int low = (byteAt(lowBits, i) >> (4 * (group >> 1))) & 15;
                    const int high = (byteAt(highBits, i) >> (2 * group)) & 3;
                    values[i] = scale * static_cast<float>((low | high << 4) - 32);
                }
            }
        }
    }
}

template <void (*decodeBlock)(const std::byte*, float*)>
void decodeBlocks(DType type, const std::byte* row, std::int64_t elements, float* out) {
    const std::int64_t perBlock = blockElements(type);
    const std::int64_t size = blockBytes(type);
    for (std::int64_t i = 0; i < elements / perBlock; ++i)
        decodeBlock(row + i * size, out + i * perBlock);
}

/// As halfToFloat(), by selection in place of branches.
float halfToFloatSelecting(std::uint16_t half) {
    const std::uint32_t sign = static_cast<std::uint32_t>(half & 0x8000u) << 16;
    const std::uint32_t magnitude = half & 0x7fffu;
    const std::uint32_t shifted = magnitude << 13;
    const auto small =
        std::bit_cast<std::uint32_t>(static_cast<float>(static_cast<int>(magnitude)) * 0x1p-24f);
    std::uint32_t bits = shifted + (112u << 23);
    bits = magnitude < 0x0400u ? small : bits;
    bits = magnitude >= 0x7c00u ? shifted | 0x7f800000u : bits;
    return std::bit_cast<float>(sign | bits);
}

/// As floatToHalf(), by selection in place of branches.
std::uint16_t floatToHalfSelecting(float value) {
    const auto all = std::bit_cast<std::uint32_t>(value);
    const std::uint32_t magnitude = all & 0x7fffffffu;
    const std::uint32_t rounded = magnitude + 0xfffu + ((magnitude >> 13) & 1u);
    const auto small =
        std::bit_cast<std::uint32_t>(std::bit_cast<float>(magnitude) + 0.5f) - 0x3f000000u;
    std::uint32_t bits = (rounded - 0x38000000u) >> 13;
    bits = magnitude < 0x38800000u ? small : bits;
    bits = magnitude >= 0x477ff000u ? 0x7c00u : bits;
    bits = magnitude > 0x7f800000u ? 0x7e00u : bits;
    return static_cast<std::uint16_t>((all >> 16 & 0x8000u) | bits);
}

/// The bits of |value|, which order like the values themselves; 0 for NaN.
std::int32_t magnitudeBits(float value) {
    const auto bits = static_cast<std::int32_t>(std::bit_cast<std::uint32_t>(value) & 0x7fffffffu);
    return bits > 0x7f800000 ? 0 : bits;
}

std::int32_t largestMagnitudeBits(const float* block) {
    std::int32_t largest = 0;
    for (int j = 0; j < SmallBlock; ++j)
        largest = std::max(largest, magnitudeBits(block[j]));
    return largest;
}

/// `value` in [low, high]; 0 for NaN.
float limited(float value, float low, float high) {
    value = value == value ? value : 0.0f;
    value = value < low ? low : value;
    return value > high ? high : value;
}

} // namespace

void decodeRow(DType type, const std::byte* row, std::int64_t elements, float* out) {
    assert(elements >= 0 && elements % blockElements(type) == 0 && "a row is whole blocks");
    switch (type) {
    case DType::F32:
        if (elements > 0) // memcpy must not see a null pointer, even for nothing
            std::memcpy(out, row, static_cast<std::size_t>(elements) * sizeof(float));
        return;
    case DType::F16:
        for (std::int64_t i = 0; i < elements; ++i)
            out[i] = halfToFloatSelecting(load<std::uint16_t>(row + 2 * i));
        return;
    case DType::BF16:
        for (std::int64_t i = 0; i < elements; ++i)
            out[i] = bfloatToFloat(load<std::uint16_t>(row + 2 * i));
        return;
    case DType::Q4_0:
        return decodeBlocks<decodeQ4_0>(type, row, elements, out);
    case DType::Q4_1:
        return decodeBlocks<decodeQ4_1>(type, row, elements, out);
    case DType::Q5_0:
        return decodeBlocks<decodeQ5_0>(type, row, elements, out);
    case DType::Q5_1:
        return decodeBlocks<decodeQ5_1>(type, row, elements, out);
    case DType::Q8_0:
        return decodeBlocks<decodeQ8_0>(type, row, elements, out);
    case DType::Q2_K:
        return decodeBlocks<decodeQ2_K>(type, row, elements, out);
    case DType::Q3_K:
        return decodeBlocks<decodeQ3_K>(type, row, elements, out);
    case DType::Q4_K:
        return decodeBlocks<decodeQ4_K>(type, row, elements, out);
    case DType::Q5_K:
        return decodeBlocks<decodeQ5_K>(type, row, elements, out);
    case DType::Q6_K:
        return decodeBlocks<decodeQ6_K>(type, row, elements, out);
    }
}

void encodeF16(const float* values, std::int64_t elements, std::byte* out) {
    for (std::int64_t i = 0; i < elements; ++i)
        store(out + 2 * i, floatToHalfSelecting(values[i]));
}

void encodeBf16(const float* values, std::int64_t elements, std::byte* out) {
    for (std::int64_t i = 0; i < elements; ++i)
        store(out + 2 * i, floatToBfloat(values[i]));
}

void encodeQ8_0(const float* values, std::int64_t elements, std::byte* out) {
    assert(elements % SmallBlock == 0 && "Q8_0 encodes whole blocks");
    for (std::int64_t start = 0; start < elements; start += SmallBlock, out += 34) {
        const float* block = values + start;
        const float d = std::bit_cast<float>(largestMagnitudeBits(block)) / 127.0f;
        const float inverse = d != 0 ? 1.0f / d : 0.0f;
        int codes[SmallBlock];
        for (int j = 0; j < SmallBlock; ++j) {
            // Truncate, then step away from zero if half or more was cut off: std::round without a
            // call. Twice the rest is -1, 0 or 1 when truncated, because it is below 2.
            const float scaled = limited(block[j] * inverse, -127.0f, 127.0f);
            const int whole = static_cast<int>(scaled);
            codes[j] = whole + static_cast<int>((scaled - static_cast<float>(whole)) * 2.0f);
        }
        store(out, floatToHalf(d));
        for (int j = 0; j < SmallBlock; ++j)
            store(out + 2 + j, static_cast<std::int8_t>(codes[j]));
    }
}

void encodeQ4_0(const float* values, std::int64_t elements, std::byte* out) {
    assert(elements % SmallBlock == 0 && "Q4_0 encodes whole blocks");
    for (std::int64_t start = 0; start < elements; start += SmallBlock, out += 18) {
        const float* block = values + start;
        const std::int32_t largest = largestMagnitudeBits(block);
        float extreme = 0;
        for (int j = SmallBlock - 1; j >= 0; --j) // backwards: the first of equals stays
            extreme = magnitudeBits(block[j]) == largest ? block[j] : extreme;
        const float d = largest == 0 ? 0.0f : extreme / -8.0f;
        const float inverse = d != 0 ? 1.0f / d : 0.0f;
        int codes[SmallBlock];
        for (int j = 0; j < SmallBlock; ++j) {
            const float scaled = limited(block[j] * inverse, -8.0f, 8.0f);
            const int code = static_cast<int>(scaled + 8.5f);
            codes[j] = code > 15 ? 15 : code;
        }
        store(out, floatToHalf(d));
        for (int j = 0; j < 16; ++j)
            out[2 + j] = static_cast<std::byte>(codes[j] | codes[j + 16] << 4);
    }
}

void encodeRow(DType type, const float* values, std::int64_t elements, std::byte* out) {
    switch (type) {
    case DType::F16:
        return encodeF16(values, elements, out);
    case DType::BF16:
        return encodeBf16(values, elements, out);
    case DType::Q8_0:
        return encodeQ8_0(values, elements, out);
    case DType::Q4_0:
        return encodeQ4_0(values, elements, out);
    default:
        assert(type == DType::F32 && "no other type can be encoded");
        std::memcpy(out, values, static_cast<std::size_t>(elements) * sizeof(float));
    }
}

} // namespace rookery
