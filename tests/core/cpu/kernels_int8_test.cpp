// SPDX-License-Identifier: Apache-2.0
//
// Products of bytes with many tokens against sums in double precision, over sizes around those of
// tiles and slices, every block type and layout, and the instruction sets that the machine has.
#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <random>
#include <vector>

#include "core/checkpoint/block_codec.h"
#include "core/cpu/aligned_buffer.h"
#include "core/cpu/cpu_features.h"
#include "core/cpu/kernels.h"
#include "core/cpu/kernels_bytes.h"
#include "core/cpu/kernels_int8.h"
#include "tests/support/random_floats.h"

using namespace rookery;
using namespace rookery::cpu;

namespace {

constexpr int Block = 32;

std::size_t size(std::int64_t value) {
    return static_cast<std::size_t>(value);
}

/// Where the f16 numbers of a block are.
std::vector<int> scalePlaces(DType type) {
    switch (type) {
    case DType::Q4_1:
    case DType::Q5_1:
    case DType::Q4_K:
    case DType::Q5_K:
        return {0, 2};
    case DType::Q3_K:
        return {108};
    case DType::Q6_K:
        return {208};
    default:
        return {0};
    }
}

/// Random bytes whose scales are ordinary numbers, in a layout, and what the weights are.
struct Weights {
    Weights(DType type, int rows, int cols, MatrixLayout layout)
        : decoded(size(rows) * size(cols)) {
        const std::int64_t rowBytes = rowBytesOf(type, cols);
        bytes.resize(size(rows * rowBytes));
        std::mt19937 generator(7);
        for (std::byte& byte : bytes)
            byte = static_cast<std::byte>(generator() & 0xffu);
        for (std::int64_t block = 0; block < rows * rowBytes; block += blockBytes(type))
            for (const int place : scalePlaces(type)) {
                const float scale = 0.01f + 0.0001f * static_cast<float>(block % 37);
                encodeF16(&scale, 1, bytes.data() + block + place);
            }
        for (int row = 0; row < rows; ++row)
            decodeRow(type, bytes.data() + row * rowBytes, cols,
                      decoded.data() + size(row) * size(cols));
        view = {type, rows, cols, bytes.data(), rowBytes};
        if (layout == MatrixLayout::Rows)
            return;
        const int together =
            layout == MatrixLayout::Strips ? StripRows : panelRowsFor(type, rows, cols);
        memory = AlignedBuffer(size((rows + together - 1) / together * together * rowBytes));
        for (int row = 0; row < rows; row += together) {
            const std::byte* from = bytes.data() + row * rowBytes;
            std::byte* to = memory.bytes() + row * rowBytes;
            if (layout == MatrixLayout::Strips)
                packStrip(type, from, rowBytes, std::min(together, rows - row), cols, to);
            else
                packBytePanel(type, from, rowBytes, together, cols, to);
        }
        view.data = memory.bytes();
        view.layout = layout;
        view.panelRows = layout == MatrixLayout::Panels ? together : 0;
    }
    std::vector<std::byte> bytes;
    std::vector<float> decoded;
    AlignedBuffer memory;
    MatrixView view;
};

/// The largest error relative to the sum of |x w|, x being the rounded activations.
double largestError(const Weights& weights, const std::vector<ByteColumns>& x, std::int64_t stride,
                    const std::vector<float>& out, int tokens) {
    const int rows = weights.view.rows;
    const int cols = weights.view.cols;
    double largest = 0;
    for (int t = 0; t < tokens; ++t)
        for (int n = 0; n < rows; ++n) {
            double sum = 0;
            double magnitude = 1e-6;
            for (int k = 0; k < cols; ++k) {
                const ByteColumns& columns = x[size(t * stride + k / Block)];
                const double product =
                    static_cast<double>(columns.scale) * columns.values[k % Block] *
                    static_cast<double>(weights.decoded[size(n) * size(cols) + size(k)]);
                sum += product;
                magnitude += std::abs(product);
            }
            const double error =
                std::abs(static_cast<double>(out[size(t) * size(rows) + size(n)]) - sum) /
                magnitude;
            largest = std::isfinite(error) ? std::max(largest, error) : 1e30;
        }
    return largest;
}

} // namespace

Q_DECLARE_METATYPE(rookery::DType)
Q_DECLARE_METATYPE(rookery::cpu::MatrixLayout)
Q_DECLARE_METATYPE(rookery::cpu::Extensions)

class KernelsInt8Test : public QObject {
    Q_OBJECT

  private slots:
    void cleanup() { useExtensions(Extensions::AsFound); }
    void productsAgreeWithLoops_data();
    void productsAgreeWithLoops();
    void roundsToTheNearestOfAByte();
    void roundsZerosToZeros();
    void leavesOtherTypesToOtherKernels();
};

void KernelsInt8Test::productsAgreeWithLoops_data() {
    QTest::addColumn<Extensions>("extensions");
    QTest::addColumn<DType>("type");
    QTest::addColumn<MatrixLayout>("layout");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("cols");
    QTest::addColumn<int>("tokens");
    for (const Extensions extensions : {Extensions::NoTiles, Extensions::Avx2Vnni}) {
        const auto add = [=](DType type, MatrixLayout layout, int rows, int cols, int tokens) {
            QTest::addRow("%s, %s, layout %d, %d x %d, %d tokens",
                          extensions == Extensions::NoTiles ? "AVX-512" : "AVX2",
                          dtypeName(type).data(), static_cast<int>(layout), rows, cols, tokens)
                << extensions << type << layout << rows << cols << tokens;
        };
        for (const DType type : {DType::Q4_0, DType::Q4_1, DType::Q5_0, DType::Q5_1, DType::Q8_0,
                                 DType::Q3_K, DType::Q4_K, DType::Q5_K, DType::Q6_K})
            for (const int rows : {1, 15, 16, 17, 33, 64})
                for (const int blocks : {1, 3, 19})
                    for (const int tokens : {1, 7, 14})
                        add(type, MatrixLayout::Rows, rows,
                            blocks * static_cast<int>(blockElements(type)), tokens);
        if (extensions != Extensions::NoTiles)
            continue; // rearranged with AVX-512 alone
        for (const DType type : {DType::Q4_0, DType::Q8_0})
            for (const int tokens : {1, 6, 11}) {
                for (const int rows : {1, 16, 33, 50})
                    for (const int cols : {64, 192, 1088})
                        add(type, MatrixLayout::Strips, rows, cols, tokens);
                for (const int rows : {128, 384})
                    for (const int cols : {32, 96, 544})
                        add(type, MatrixLayout::Panels, rows, cols, tokens);
            }
    }
}

void KernelsInt8Test::productsAgreeWithLoops() {
    QFETCH(Extensions, extensions);
    QFETCH(DType, type);
    QFETCH(MatrixLayout, layout);
    QFETCH(int, rows);
    QFETCH(int, cols);
    QFETCH(int, tokens);
    useExtensions(extensions);
    if (extensions == Extensions::NoTiles ? !hasByteProducts() : !hasManyByteProducts())
        QSKIP("this processor has no such products of bytes");
    QVERIFY(canMultiplyBytes(type, cols));
    const Weights weights(type, rows, cols, layout);
    const auto x = randomFloats(size(tokens) * size(cols), 2);
    const std::int64_t stride = cols / Block + 1;
    std::vector<ByteColumns> rounded(size(tokens * stride));
    for (int t = 0; t < tokens; ++t)
        roundToBytes(x.data() + size(t) * size(cols), cols, rounded.data() + t * stride);
    std::vector<float> out(size(tokens) * size(rows) + 1, 55);
    AlignedBuffer scratch(multiplyManyBytesScratch());
    std::memset(scratch.bytes(), 0xff, scratch.size()); // what was there before has no effect

    for (int row = 0; row < rows; row += ManyRows)
        multiplyManyBytes(weights.view, row, tokens, rounded.data(), stride, {out.data(), rows},
                          scratch.bytes());

    // Whole numbers are exact; f32 scales and sums, and minima that cancel most of a sum.
    const double error = largestError(weights, rounded, stride, out, tokens);
    QVERIFY2(error <= 4e-6, qPrintable(QString::number(error)));
    QCOMPARE(out.back(), 55.0f); // nothing behind the end
}

void KernelsInt8Test::roundsToTheNearestOfAByte() {
    auto x = randomFloats(96, 3);
    x[5] = 0.0f;
    x[64] = 1e-3f;
    for (const Extensions extensions : {Extensions::AsFound, Extensions::Avx2}) {
        useExtensions(extensions);
        ByteColumns rounded[3];

        roundToBytes(x.data(), 96, rounded);

        for (std::size_t block = 0; block < 3; ++block) {
            const ByteColumns& columns = rounded[block];
            int sums[2] = {0, 0};
            int largest = 0;
            for (std::size_t i = 0; i < Block; ++i) {
                const float value = columns.scale * static_cast<float>(columns.values[i]);
                QVERIFY(std::abs(value - x[block * Block + i]) <= 0.5001f * columns.scale);
                sums[i / 16] += columns.values[i];
                largest = std::max(largest, std::abs(static_cast<int>(columns.values[i])));
            }
            QCOMPARE(largest, 127);
            QCOMPARE(columns.halfStart, -128 * sums[0]);
            QCOMPARE(columns.start, -128 * (sums[0] + sums[1]));
            QCOMPARE(columns.sum, columns.scale * static_cast<float>(sums[0] + sums[1]));
        }
    }
}

void KernelsInt8Test::roundsZerosToZeros() {
    const std::vector<float> x(32);
    ByteColumns rounded;

    roundToBytes(x.data(), 32, &rounded);

    QCOMPARE(rounded.scale, 0.0f);
    QCOMPARE(rounded.start, 0);
    for (const std::int8_t value : rounded.values)
        QCOMPARE(value, std::int8_t{0});
}

void KernelsInt8Test::leavesOtherTypesToOtherKernels() {
    for (const DType type : {DType::F32, DType::F16, DType::BF16, DType::Q2_K})
        QVERIFY(!canMultiplyBytes(type, 256));
    QVERIFY(!canMultiplyBytes(DType::Q8_0, 0));
}

QTEST_GUILESS_MAIN(KernelsInt8Test)
#include "kernels_int8_test.moc"
