// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <cstring>
#include <random>
#include <vector>

#include "core/base/half.h"
#include "core/checkpoint/block_codec.h"
#include "gpu/common/packing.h"

using namespace rookery;
using namespace rookery::gpu;

namespace {

class RandomMatrix final : public WeightSource {
  public:
    RandomMatrix(int rows, int cols, DType type = DType::F32)
        : m_rows(rows), m_cols(cols), m_type(type),
          m_values(static_cast<std::size_t>(rows) * static_cast<std::size_t>(cols)) {
        std::mt19937 random(7);
        std::normal_distribution<float> normal;
        for (float& value : m_values)
            value = normal(random);
    }
    int rows() const override { return m_rows; }
    int cols() const override { return m_cols; }
    DType storedType() const override { return m_type; }
    const TensorView* direct() const override { return nullptr; }
    void readRows(int first, int count, std::span<float> out) const override {
        const auto begin = static_cast<std::size_t>(first) * static_cast<std::size_t>(m_cols);
        std::copy_n(m_values.begin() + static_cast<std::ptrdiff_t>(begin),
                    static_cast<std::size_t>(count) * static_cast<std::size_t>(m_cols),
                    out.begin());
    }

  private:
    int m_rows;
    int m_cols;
    DType m_type;
    std::vector<float> m_values;
};

/// One weight, read as a kernel does: from the layout that packing.h describes.
float unpack(const PackedShape& shape, const std::vector<std::byte>& bytes, int row, int col) {
    const std::byte* block = bytes.data() + row / RowBlock * shape.blockBytes;
    const auto chunk = [&](int number) {
        return block + (number * RowBlock + row % RowBlock) * ChunkBytes;
    };
    const auto half = [](const std::byte* at) {
        std::uint16_t bits = 0;
        std::memcpy(&bits, at, 2);
        return bits;
    };
    const std::byte* scales = block + shape.chunks * RowBlock * ChunkBytes;
    const int quantised = col / 32;
    const auto scale = [&] {
        return halfToFloat(
            half(scales + (quantised / 2 * RowBlock + row % RowBlock) * 4 + quantised % 2 * 2));
    };
    switch (shape.type) {
    case DType::F16:
        return halfToFloat(half(chunk(col / 8) + col % 8 * 2));
    case DType::Q8_0:
        return scale() *
               static_cast<float>(std::to_integer<std::int8_t>(chunk(col / 16)[col % 16]));
    case DType::Q4_0: {
        const int byte = std::to_integer<int>(chunk(quantised)[col % 16]);
        return scale() * static_cast<float>((col % 32 < 16 ? byte & 15 : byte >> 4) - 8);
    }
    default: {
        float value = 0;
        std::memcpy(&value, chunk(col / 4) + col % 4 * 4, 4);
        return value;
    }
    }
}

} // namespace

class PackingTest : public QObject {
    Q_OBJECT

  private slots:
    void everyWeightLiesWhereKernelsReadIt_data();
    void everyWeightLiesWhereKernelsReadIt();
    void partsEqualTheWhole();
    void rowsThatAreNotThereAreZero();
    void lowRankFactorsStayFloats();
    void otherBlockTypesBecomeQ8();
};

void PackingTest::everyWeightLiesWhereKernelsReadIt_data() {
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("cols");
    QTest::newRow("f32") << static_cast<int>(DType::F32) << 70 << 13;
    QTest::newRow("f16") << static_cast<int>(DType::F16) << 33 << 21;
    QTest::newRow("q8_0") << static_cast<int>(DType::Q8_0) << 40 << 96;
    QTest::newRow("q4_0") << static_cast<int>(DType::Q4_0) << 32 << 160;
    QTest::newRow("one weight") << static_cast<int>(DType::F32) << 1 << 1;
}

void PackingTest::everyWeightLiesWhereKernelsReadIt() {
    QFETCH(int, type);
    QFETCH(int, rows);
    QFETCH(int, cols);
    const auto dtype = static_cast<DType>(type);
    const RandomMatrix source(rows, cols);
    const PackedShape shape = packedShape(dtype, rows, cols);
    std::vector<std::byte> packed(static_cast<std::size_t>(shape.byteCount()));

    packBlocks(source, shape, 0, shape.blocks, packed);

    std::vector<float> values(static_cast<std::size_t>(cols));
    std::vector<std::byte> encoded(static_cast<std::size_t>(cols) * 4);
    for (int row = 0; row < rows; ++row) {
        source.readRows(row, 1, values);
        if (dtype == DType::F16)
            encodeF16(values.data(), cols, encoded.data());
        else if (dtype == DType::Q8_0)
            encodeQ8_0(values.data(), cols, encoded.data());
        else if (dtype == DType::Q4_0)
            encodeQ4_0(values.data(), cols, encoded.data());
        else
            std::memcpy(encoded.data(), values.data(), values.size() * 4);
        decodeRow(dtype, encoded.data(), cols, values.data());
        for (int col = 0; col < cols; ++col)
            QCOMPARE(unpack(shape, packed, row, col), values[static_cast<std::size_t>(col)]);
    }
}

void PackingTest::partsEqualTheWhole() {
    const RandomMatrix source(100, 64);
    const PackedShape shape = packedShape(DType::Q8_0, 100, 64);
    std::vector<std::byte> whole(static_cast<std::size_t>(shape.byteCount()));
    std::vector<std::byte> part(static_cast<std::size_t>(2 * shape.blockBytes));

    packBlocks(source, shape, 0, shape.blocks, whole);
    packBlocks(source, shape, 1, 2, part);

    QVERIFY(std::memcmp(whole.data() + shape.blockBytes, part.data(), part.size()) == 0);
}

void PackingTest::rowsThatAreNotThereAreZero() {
    const RandomMatrix source(3, 8);
    const PackedShape shape = packedShape(DType::F32, 3, 8);
    std::vector<std::byte> packed(static_cast<std::size_t>(shape.byteCount()), std::byte{0xff});

    packBlocks(source, shape, 0, 1, packed);

    for (int row = 3; row < RowBlock; ++row)
        for (int col = 0; col < 8; ++col)
            QCOMPARE(unpack(shape, packed, row, col), 0.0f);
}

void PackingTest::lowRankFactorsStayFloats() {
    const RandomMatrix factor(64, 1024);
    const RandomMatrix square(1024, 1024);

    QCOMPARE(deviceType(factor, WeightType::Q4_0, 65536), DType::F32);
    QCOMPARE(deviceType(square, WeightType::Q4_0, 65536), DType::Q4_0);
}

void PackingTest::otherBlockTypesBecomeQ8() {
    QCOMPARE(deviceType(RandomMatrix(64, 256, DType::Q4_K), WeightType::Auto, 1000), DType::Q8_0);
}

QTEST_GUILESS_MAIN(PackingTest)
#include "packing_test.moc"
