// SPDX-License-Identifier: Apache-2.0
//
// The decoders are checked from the other side: a block is packed from known codes and scales by
// code that says where each bit of element e goes, and must decode to the value that codes and
// scales stand for.
#include "core/checkpoint/block_codec.h"

#include <bit>
#include <cmath>
#include <cstring>
#include <limits>
#include <numeric>
#include <random>
#include <vector>

#include <QTest>

#include "core/base/half.h"

using namespace rookery;

namespace {

using Block = std::vector<std::byte>;
using Codes = std::vector<int>;

constexpr std::uint16_t D = 0x2a3f; // about 0.0488
constexpr std::uint16_t M = 0xb1c7; // about -0.18

void putHalf(Block& block, std::size_t offset, std::uint16_t half) {
    std::memcpy(block.data() + offset, &half, 2);
}

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

void compare(const std::vector<float>& found, const std::vector<float>& expected) {
    QCOMPARE(found.size(), expected.size());
    for (std::size_t i = 0; i < found.size(); ++i)
        if (std::memcmp(&found[i], &expected[i], sizeof(float)) != 0)
            QFAIL(qPrintable(
                QString("element %1: %2, expected %3").arg(i).arg(found[i]).arg(expected[i])));
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

class BlockCodecTest : public QObject {
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

    void encodesHalves() {
        const float values[] = {1.5f, -2.0f, 70000.0f, 0x1p-24f};
        Block out(8);

        encodeF16(values, 4, out.data());
        std::vector<float> decoded(4);
        decodeRow(DType::F16, out.data(), 4, decoded.data());
        compare(decoded, {1.5f, -2.0f, INFINITY, 0x1p-24f});
        encodeBf16(values, 4, out.data());
        decodeRow(DType::BF16, out.data(), 4, decoded.data());
        compare(decoded, {1.5f, -2.0f, 70144.0f, 0x1p-24f});
    }

    void bulkConversionsAgreeWithSingleOnes() {
        std::vector<std::uint16_t> halves(0x10000);
        std::iota(halves.begin(), halves.end(), std::uint16_t{0});
        std::vector<float> floats(halves.size());
        decodeRow(DType::F16, reinterpret_cast<const std::byte*>(halves.data()), 0x10000,
                  floats.data());
        for (std::size_t i = 0; i < halves.size(); ++i) {
            const float expected = halfToFloat(halves[i]);
            if (std::memcmp(&floats[i], &expected, 4) != 0)
                QFAIL(qPrintable(QString::number(i, 16)));
        }

        // Every upper half of a float, with lower halves on both sides of every rounding border.
        std::vector<float> values;
        for (std::uint32_t upper = 0; upper < 0x10000; ++upper)
            for (const std::uint32_t lower :
                 {0x0000u, 0x0fffu, 0x1000u, 0x1001u, 0x3000u, 0x7fffu, 0xf000u, 0xffffu})
                values.push_back(std::bit_cast<float>(upper << 16 | lower));
        std::vector<std::byte> bytes(values.size() * 2);
        encodeF16(values.data(), static_cast<std::int64_t>(values.size()), bytes.data());
        for (std::size_t i = 0; i < values.size(); ++i) {
            const std::uint16_t expected = floatToHalf(values[i]);
            if (std::memcmp(bytes.data() + 2 * i, &expected, 2) != 0)
                QFAIL(qPrintable(QString::number(std::bit_cast<std::uint32_t>(values[i]), 16)));
        }
    }

    void encodesQ8_0WithTheLargestAt127() {
        std::vector<float> values(32, 0.0f);
        values[3] = -127.0f;
        values[4] = 63.5f; // half way: away from zero
        values[5] = -63.5f;
        values[6] = 0.49f;
        Block out(34);

        encodeQ8_0(values.data(), 32, out.data());

        std::uint16_t d = 0;
        std::memcpy(&d, out.data(), 2);
        QCOMPARE(halfToFloat(d), 1.0f);
        const auto code = [&](int i) {
            return static_cast<std::int8_t>(out[static_cast<std::size_t>(2 + i)]);
        };
        QCOMPARE(int{code(3)}, -127);
        QCOMPARE(int{code(4)}, 64);
        QCOMPARE(int{code(5)}, -64);
        QCOMPARE(int{code(6)}, 0);
    }

    void encodesQ4_0WithTheExtremeAtMinusEight_data() {
        QTest::addColumn<float>("extreme");
        QTest::newRow("negative") << -8.0f;
        QTest::newRow("positive") << 8.0f;
    }
    void encodesQ4_0WithTheExtremeAtMinusEight() {
        QFETCH(float, extreme);
        std::vector<float> values(32, 0.0f);
        const float d = extreme / -8.0f;
        values[3] = extreme;
        values[4] = 7.0f * d;
        values[20] = 7.6f * d;  // would be 8: limited to 7
        values[21] = -0.5f * d; // half way: up
        values[22] = 1.4f * d;
        Block out(18);

        encodeQ4_0(values.data(), 32, out.data());

        std::vector<float> decoded(32);
        decodeRow(DType::Q4_0, out.data(), 32, decoded.data());
        QCOMPARE(decoded[3], extreme);
        QCOMPARE(decoded[4], 7.0f * d);
        QCOMPARE(decoded[20], 7.0f * d);
        QCOMPARE(decoded[21], 0.0f * d);
        QCOMPARE(decoded[22], 1.0f * d);
        QCOMPARE(decoded[0], 0.0f);
    }

    void theFirstOfEqualExtremesDecides() {
        std::vector<float> values(32, 0.0f);
        values[1] = 4.0f;
        values[2] = -4.0f;
        Block out(18);

        encodeQ4_0(values.data(), 32, out.data());

        std::vector<float> decoded(32);
        decodeRow(DType::Q4_0, out.data(), 32, decoded.data());
        QCOMPARE(decoded[1], 4.0f);
        QCOMPARE(decoded[2], -3.5f);
    }

    void encodingErrsByAtMostHalfAStep() {
        std::mt19937 random(13);
        std::normal_distribution<float> normal;
        std::vector<float> values(32 * 64), decoded(values.size());
        for (float& value : values)
            value = normal(random);
        Block q8(34 * 64), q4(18 * 64);

        encodeQ8_0(values.data(), 32 * 64, q8.data());
        decodeRow(DType::Q8_0, q8.data(), 32 * 64, decoded.data());
        for (std::size_t i = 0; i < values.size(); ++i) {
            float largest = 0;
            for (std::size_t j = i / 32 * 32; j < i / 32 * 32 + 32; ++j)
                largest = std::max(largest, std::fabs(values[j]));
            // Half a step, and the scale's own rounding to 11 bits.
            QVERIFY(std::fabs(values[i] - decoded[i]) <= largest / 127 * 0.5f + largest * 0x1p-11f);
        }
        encodeQ4_0(values.data(), 32 * 64, q4.data());
        decodeRow(DType::Q4_0, q4.data(), 32 * 64, decoded.data());
        for (std::size_t i = 0; i < values.size(); ++i) {
            float largest = 0;
            for (std::size_t j = i / 32 * 32; j < i / 32 * 32 + 32; ++j)
                largest = std::max(largest, std::fabs(values[j]));
            // Half a step; a whole one at the end that 7 cannot reach.
            QVERIFY(std::fabs(values[i] - decoded[i]) <= largest / 8 + largest * 0x1p-11f);
        }
    }

    void oddValuesDoNotSpoilTheBlock() {
        const float infinity = std::numeric_limits<float>::infinity();
        const float odd[] = {std::nanf(""), infinity, -infinity, 1e-42f, 3e38f, -3e38f};
        for (const float value : odd) {
            std::vector<float> values(32, 1.0f);
            values[7] = value;
            Block q8(34), q4(18);

            encodeQ8_0(values.data(), 32, q8.data());
            encodeQ4_0(values.data(), 32, q4.data());

            if (std::isnan(value) || std::fabs(value) < 1) {
                std::vector<float> decoded(32);
                decodeRow(DType::Q8_0, q8.data(), 32, decoded.data());
                QVERIFY(std::fabs(decoded[6] - 1.0f) < 0.001f);
                QCOMPARE(decoded[7], 0.0f);
                decodeRow(DType::Q4_0, q4.data(), 32, decoded.data());
                QCOMPARE(decoded[6], 1.0f);
                QCOMPARE(decoded[7], 0.0f);
            }
        }
        std::vector<float> zeros(32, 0.0f), decoded(32, 1.0f);
        Block q4(18);
        encodeQ4_0(zeros.data(), 32, q4.data());
        decodeRow(DType::Q4_0, q4.data(), 32, decoded.data());
        for (const float value : decoded)
            QCOMPARE(value, 0.0f);
    }

    void whatWasDecodedEncodesToTheSameBlock() {
        std::mt19937 random(14);
        for (int round = 0; round < 200; ++round) {
            Block block(34);
            putHalf(block, 0, floatToHalf(0.001f * static_cast<float>(random() % 1000 + 1)));
            for (std::size_t i = 2; i < 34; ++i)
                block[i] = static_cast<std::byte>(random() % 256);
            for (std::size_t i = 2; i < 34; ++i)
                if (block[i] == std::byte{0x80})
                    block[i] = std::byte{0};
            block[2] = std::byte{127};
            std::vector<float> values(32);
            decodeRow(DType::Q8_0, block.data(), 32, values.data());
            Block again(34);

            encodeQ8_0(values.data(), 32, again.data());

            QVERIFY(again == block);
        }
    }
};

QTEST_GUILESS_MAIN(BlockCodecTest)
#include "block_codec_test.moc"
