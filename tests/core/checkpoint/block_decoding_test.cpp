// SPDX-License-Identifier: Apache-2.0
//
// The decoders are checked from the other side: a block is packed from known codes and scales by
// code that says where each bit of element e goes, and must decode to the value that codes and
// scales stand for.
#include "core/checkpoint/block_codec.h"

#include <cstring>
#include <random>
#include <vector>

#include <QTest>

#include "core/base/half.h"
#include "tests/core/checkpoint/blocks.h"

using namespace rookery;
using namespace rookery::test;

namespace {

using Codes = std::vector<int>;

constexpr std::uint16_t D = 0x2a3f; // about 0.0488
constexpr std::uint16_t M = 0xb1c7; // about -0.18

void orInto(Block& block, int offset, int bits) {
    block[static_cast<std::size_t>(offset)] |= static_cast<std::byte>(bits);
}

Codes randomCodes(int count, int limit, unsigned seed) {
    std::mt19937 random(seed);
    Codes codes;
    for (int i = 0; i < count; ++i)
        codes.push_back(static_cast<int>(random() % static_cast<unsigned>(limit)));
    return codes;
}

std::vector<float> decode(DType type, const Block& block) {
    // At an odd address, as rows of the rwkv.cpp format may be.
    Block shifted(block.size() + 1);
    std::memcpy(shifted.data() + 1, block.data(), block.size());
    std::vector<float> out(static_cast<std::size_t>(blockElements(type)));
    decodeRow(type, shifted.data() + 1, blockElements(type), out.data());
    return out;
}

/// 4-bit codes of 32 elements: element j in the low half of byte j, j + 16 in the high half.
void putNibbles(Block& block, int offset, const Codes& codes) {
    for (int e = 0; e < 32; ++e)
        orInto(block, offset + e % 16,
               (codes[static_cast<std::size_t>(e)] & 15) << (e < 16 ? 0 : 4));
}

void putFifthBits(Block& block, int offset, const Codes& codes) {
    for (int e = 0; e < 32; ++e)
        orInto(block, offset + e / 8, (codes[static_cast<std::size_t>(e)] >> 4) << (e % 8));
}

/// The 6-bit scales and minimums of Q4_K and Q5_K: 12 bytes at offset 4.
void putSixBitPairs(Block& block, const Codes& scales, const Codes& minimums) {
    for (int s = 0; s < 4; ++s) {
        orInto(block, 4 + s, scales[static_cast<std::size_t>(s)]);
        orInto(block, 8 + s, minimums[static_cast<std::size_t>(s)]);
    }
    for (int s = 4; s < 8; ++s) {
        const int scale = scales[static_cast<std::size_t>(s)];
        const int minimum = minimums[static_cast<std::size_t>(s)];
        orInto(block, 8 + s, (scale & 15) | (minimum & 15) << 4);
        orInto(block, s, (scale >> 4) << 6);
        orInto(block, 4 + s, (minimum >> 4) << 6);
    }
}

} // namespace

class BlockDecodingTest : public QObject {
    Q_OBJECT

  private slots:
    void decodesFloats() {
        const float values[] = {1.5f, -2.0f, 0.0f, 1e-30f};
        Block bytes(16);
        std::memcpy(bytes.data(), values, 16);
        std::vector<float> out(4);

        decodeRow(DType::F32, bytes.data(), 4, out.data());

        compare(out, {1.5f, -2.0f, 0.0f, 1e-30f});
    }

    void decodesHalves() {
        Block half(6), bfloat(6);
        const std::uint16_t halves[] = {0x3e00, 0xc000, 0x0001};
        const std::uint16_t bfloats[] = {0x3fc0, 0xc000, 0x0001};
        std::memcpy(half.data(), halves, 6);
        std::memcpy(bfloat.data(), bfloats, 6);
        std::vector<float> out(3);

        decodeRow(DType::F16, half.data(), 3, out.data());
        compare(out, {1.5f, -2.0f, 0x1p-24f});
        decodeRow(DType::BF16, bfloat.data(), 3, out.data());
        compare(out, {1.5f, -2.0f, 0x1p-133f});
    }

    void decodesBlocksOf32_data() {
        QTest::addColumn<int>("type");
        QTest::newRow("Q4_0") << static_cast<int>(DType::Q4_0);
        QTest::newRow("Q4_1") << static_cast<int>(DType::Q4_1);
        QTest::newRow("Q5_0") << static_cast<int>(DType::Q5_0);
        QTest::newRow("Q5_1") << static_cast<int>(DType::Q5_1);
    }
    void decodesBlocksOf32() {
        QFETCH(int, type);
        const auto dtype = static_cast<DType>(type);
        const bool five = dtype == DType::Q5_0 || dtype == DType::Q5_1;
        const bool minimum = dtype == DType::Q4_1 || dtype == DType::Q5_1;
        const Codes codes = randomCodes(32, five ? 32 : 16, 1);
        Block block(static_cast<std::size_t>(blockBytes(dtype)));
        putHalf(block, 0, D);
        int offset = 2;
        if (minimum) {
            putHalf(block, 2, M);
            offset = 4;
        }
        if (five) {
            putFifthBits(block, offset, codes);
            offset += 4;
        }
        putNibbles(block, offset, codes);

        std::vector<float> expected;
        for (const int code : codes)
            expected.push_back(minimum
                                   ? static_cast<float>(code) * halfToFloat(D) + halfToFloat(M)
                                   : static_cast<float>(code - (five ? 16 : 8)) * halfToFloat(D));
        compare(decode(dtype, block), expected);
    }

    void decodesQ8_0() {
        Block block(34);
        putHalf(block, 0, D);
        std::vector<float> expected;
        for (int e = 0; e < 32; ++e) {
            const int code = e * 8 - 128;
            orInto(block, 2 + e, code & 255);
            expected.push_back(static_cast<float>(code) * halfToFloat(D));
        }

        compare(decode(DType::Q8_0, block), expected);
    }

    void decodesQ2_K() {
        const Codes codes = randomCodes(256, 4, 2), scales = randomCodes(16, 16, 3),
                    minimums = randomCodes(16, 16, 4);
        Block block(84);
        putHalf(block, 80, D);
        putHalf(block, 82, M);
        std::vector<float> expected;
        for (int e = 0; e < 256; ++e) {
            const auto s = static_cast<std::size_t>(e / 16);
            // 128 elements share 32 bytes: 32 consecutive elements are one pair of bits of these.
            orInto(block, 16 + 32 * (e / 128) + e % 32,
                   codes[static_cast<std::size_t>(e)] << (2 * (e % 128 / 32)));
            expected.push_back(
                halfToFloat(D) *
                    static_cast<float>(scales[s] * codes[static_cast<std::size_t>(e)]) -
                halfToFloat(M) * static_cast<float>(minimums[s]));
        }
        for (int s = 0; s < 16; ++s)
            orInto(block, s,
                   scales[static_cast<std::size_t>(s)] | minimums[static_cast<std::size_t>(s)]
                                                             << 4);

        compare(decode(DType::Q2_K, block), expected);
    }

    void decodesQ3_K() {
        const Codes codes = randomCodes(256, 8, 5), scales = randomCodes(16, 64, 6);
        Block block(110);
        putHalf(block, 108, D);
        std::vector<float> expected;
        for (int e = 0; e < 256; ++e) {
            const int code = codes[static_cast<std::size_t>(e)]; // 0..7 stands for -4..3
            orInto(block, 32 + 32 * (e / 128) + e % 32, (code & 3) << (2 * (e % 128 / 32)));
            orInto(block, e % 32,
                   (code >> 2) << (e / 32)); // the high bit: 32 bytes, one bit for 32 elements
            expected.push_back(halfToFloat(D) *
                               static_cast<float>(scales[static_cast<std::size_t>(e / 16)] - 32) *
                               static_cast<float>(code - 4));
        }
        for (int s = 0; s < 16; ++s) {
            const int scale = scales[static_cast<std::size_t>(s)];
            orInto(block, 96 + s % 8, (scale & 15) << (s < 8 ? 0 : 4));
            orInto(block, 104 + s % 4, (scale >> 4) << (2 * (s / 4)));
        }

        compare(decode(DType::Q3_K, block), expected);
    }

    void decodesQ4_KAndQ5_K_data() {
        QTest::addColumn<bool>("five");
        QTest::newRow("Q4_K") << false;
        QTest::newRow("Q5_K") << true;
    }
    void decodesQ4_KAndQ5_K() {
        QFETCH(bool, five);
        const Codes codes = randomCodes(256, five ? 32 : 16, 7), scales = randomCodes(8, 64, 8),
                    minimums = randomCodes(8, 64, 9);
        const DType type = five ? DType::Q5_K : DType::Q4_K;
        Block block(static_cast<std::size_t>(blockBytes(type)));
        putHalf(block, 0, D);
        putHalf(block, 2, M);
        putSixBitPairs(block, scales, minimums);
        std::vector<float> expected;
        for (int e = 0; e < 256; ++e) {
            const int code = codes[static_cast<std::size_t>(e)];
            const auto s = static_cast<std::size_t>(e / 32);
            // 64 elements share 32 bytes: the first 32 the low halves.
            orInto(block, (five ? 48 : 16) + 32 * (e / 64) + e % 32,
                   (code & 15) << (e % 64 < 32 ? 0 : 4));
            if (five)
                orInto(block, 16 + e % 32, (code >> 4) << (e / 32));
            expected.push_back(halfToFloat(D) * static_cast<float>(scales[s] * code) -
                               halfToFloat(M) * static_cast<float>(minimums[s]));
        }

        compare(decode(type, block), expected);
    }

    void decodesQ6_K() {
        const Codes codes = randomCodes(256, 64, 10), scales = randomCodes(16, 256, 11);
        Block block(210);
        putHalf(block, 208, D);
        std::vector<float> expected;
        for (int e = 0; e < 256; ++e) {
            const int code = codes[static_cast<std::size_t>(e)];
            const int quarter = e % 128 / 32; // of a half of 128 elements
            // Low halves of bytes 0..63 are quarters 0 and 1, high halves quarters 2 and 3.
            orInto(block, 64 * (e / 128) + 32 * (quarter % 2) + e % 32,
                   (code & 15) << (quarter < 2 ? 0 : 4));
            orInto(block, 128 + 32 * (e / 128) + e % 32, (code >> 4) << (2 * quarter));
            expected.push_back(halfToFloat(D) *
                               static_cast<float>(scales[static_cast<std::size_t>(e / 16)] - 128) *
                               static_cast<float>(code - 32));
        }
        for (int s = 0; s < 16; ++s)
            orInto(block, 192 + s, (scales[static_cast<std::size_t>(s)] - 128) & 255);

        compare(decode(DType::Q6_K, block), expected);
    }

    void decodesEveryBlockOfARow() {
        std::mt19937 random(12);
        for (int t = static_cast<int>(DType::Q4_0); t <= static_cast<int>(DType::Q6_K); ++t) {
            const auto type = static_cast<DType>(t);
            const auto size = static_cast<std::size_t>(blockBytes(type));
            Block row(3 * size);
            for (std::byte& byte : row)
                byte = static_cast<std::byte>(random() & 0x3f); // small scales: no infinities
            std::vector<float> whole(static_cast<std::size_t>(3 * blockElements(type)));
            decodeRow(type, row.data(), 3 * blockElements(type), whole.data());

            std::vector<float> parts;
            for (std::size_t b = 0; b < 3; ++b) {
                const auto part =
                    decode(type, Block(row.begin() + static_cast<std::ptrdiff_t>(b * size),
                                       row.begin() + static_cast<std::ptrdiff_t>((b + 1) * size)));
                parts.insert(parts.end(), part.begin(), part.end());
            }

            compare(whole, parts);
        }
    }
};

QTEST_GUILESS_MAIN(BlockDecodingTest)
#include "block_decoding_test.moc"
