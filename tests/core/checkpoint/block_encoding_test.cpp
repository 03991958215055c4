// SPDX-License-Identifier: Apache-2.0
//
// What is encoded is decoded again and must be as near as its type allows; conversions of many
// values must be those of single ones, in both directions.
#include "core/checkpoint/block_codec.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>
#include <numeric>
#include <random>
#include <vector>

#include <QTest>

#include "core/base/half.h"
#include "tests/core/checkpoint/blocks.h"

using namespace rookery;
using namespace rookery::test;

class BlockEncodingTest : public QObject {
    Q_OBJECT

  private slots:
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

QTEST_GUILESS_MAIN(BlockEncodingTest)
#include "block_encoding_test.moc"
