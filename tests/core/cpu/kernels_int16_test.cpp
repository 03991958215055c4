// SPDX-License-Identifier: Apache-2.0
//
// Products of 16-bit integers with many tokens against sums in double precision, over sizes around
// those of tiles and slices and both layouts.
#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <vector>

#include "core/checkpoint/block_codec.h"
#include "core/cpu/aligned_buffer.h"
#include "core/cpu/cpu_features.h"
#include "core/cpu/kernels.h"
#include "core/cpu/kernels_int16.h"
#include "tests/support/random_floats.h"

using namespace rookery;
using namespace rookery::cpu;

namespace {

constexpr int Block = 32;

std::size_t size(std::int64_t value) {
    return static_cast<std::size_t>(value);
}

struct Weights {
    Weights(DType type, int rows, int cols, MatrixLayout layout)
        : decoded(size(rows) * size(cols)) {
        const std::int64_t rowBytes = rowBytesOf(type, cols);
        memory = AlignedBuffer(size(rows * rowBytes));
        const auto values = randomFloats(decoded.size(), 1);
        for (int row = 0; row < rows; ++row) {
            std::byte* out = memory.bytes() + row * rowBytes;
            const float* from = values.data() + size(row) * size(cols);
            if (type == DType::F16)
                encodeF16(from, cols, out);
            else
                encodeBf16(from, cols, out);
            decodeRow(type, out, cols, decoded.data() + size(row) * size(cols));
        }
        view = {type, rows, cols, memory.bytes(), rowBytes};
        if (layout == MatrixLayout::Rows)
            return;
        const int together = panelRowsFor(type, rows, cols);
        AlignedBuffer panels(memory.size());
        for (int row = 0; row < rows; row += together)
            packFloatPanel(type, memory.bytes() + row * rowBytes, rowBytes, together, cols,
                           panels.bytes() + row * rowBytes);
        memory = std::move(panels);
        view.data = memory.bytes();
        view.layout = layout;
        view.panelRows = together;
    }
    std::vector<float> decoded;
    AlignedBuffer memory;
    MatrixView view;
};

double largestOf(const float* from) {
    double largest = 0;
    for (int k = 0; k < Block; ++k)
        largest = std::max(largest, std::abs(static_cast<double>(from[k])));
    return largest;
}

/// The largest error in steps of rounding: relative to the sum over blocks of the largest weight
/// times the largest activation.
double largestError(const Weights& weights, const std::vector<float>& x,
                    const std::vector<float>& out, int tokens) {
    const std::size_t rows = size(weights.view.rows);
    const std::size_t cols = size(weights.view.cols);
    double largest = 0;
    for (std::size_t t = 0; t < size(tokens); ++t)
        for (std::size_t n = 0; n < rows; ++n) {
            double sum = 0;
            double magnitude = 1e-9;
            for (std::size_t k = 0; k < cols; ++k) {
                sum += static_cast<double>(x[t * cols + k]) *
                       static_cast<double>(weights.decoded[n * cols + k]);
                if (k % Block == 0)
                    magnitude += Block * largestOf(&x[t * cols + k]) *
                                 largestOf(&weights.decoded[n * cols + k]);
            }
            const double error = std::abs(static_cast<double>(out[t * rows + n]) - sum) / magnitude;
            largest = std::isfinite(error) ? std::max(largest, error) : 1e30;
        }
    return largest;
}

} // namespace

Q_DECLARE_METATYPE(rookery::DType)
Q_DECLARE_METATYPE(rookery::cpu::MatrixLayout)

class KernelsInt16Test : public QObject {
    Q_OBJECT

  private slots:
    void productsAgreeWithLoops_data();
    void productsAgreeWithLoops();
    void theLargestValuesDoNotOverflow();
    void leavesOtherTypesToOtherKernels();

  private:
    static std::vector<float> multiply(const Weights& weights, const std::vector<float>& x,
                                       int tokens);
};

std::vector<float> KernelsInt16Test::multiply(const Weights& weights, const std::vector<float>& x,
                                              int tokens) {
    const int cols = weights.view.cols;
    const std::int64_t stride = cols / Block + 1;
    std::vector<WordColumns> rounded(size(tokens * stride));
    for (int t = 0; t < tokens; ++t)
        roundToWords(x.data() + size(t) * size(cols), cols, rounded.data() + t * stride);
    std::vector<float> out(size(tokens) * size(weights.view.rows) + 1, 55);
    AlignedBuffer scratch(multiplyManyWordsScratch());
    std::memset(scratch.bytes(), 0xff, scratch.size()); // what was there before has no effect
    for (int row = 0; row < weights.view.rows; row += ManyRows)
        multiplyManyWords(weights.view, row, tokens, rounded.data(), stride,
                          {out.data(), weights.view.rows}, scratch.bytes());
    return out;
}

void KernelsInt16Test::productsAgreeWithLoops_data() {
    QTest::addColumn<DType>("type");
    QTest::addColumn<MatrixLayout>("layout");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("cols");
    QTest::addColumn<int>("tokens");
    for (const DType type : {DType::F16, DType::BF16})
        for (const int cols : {32, 96, 288, 544})
            for (const int tokens : {1, 7, 14}) {
                const auto add = [=](int rows, MatrixLayout layout) {
                    QTest::addRow("%s, layout %d, %d x %d, %d tokens", dtypeName(type).data(),
                                  static_cast<int>(layout), rows, cols, tokens)
                        << type << layout << rows << cols << tokens;
                };
                for (const int rows : {1, 15, 16, 17, 33, 64})
                    add(rows, MatrixLayout::Rows);
                for (const int rows : {128, 384})
                    add(rows, MatrixLayout::Panels);
            }
}

void KernelsInt16Test::productsAgreeWithLoops() {
    QFETCH(DType, type);
    QFETCH(MatrixLayout, layout);
    QFETCH(int, rows);
    QFETCH(int, cols);
    QFETCH(int, tokens);
    if (!hasByteProducts())
        QSKIP("this processor has no such products");
    QVERIFY(canMultiplyWords(type, cols));
    const Weights weights(type, rows, cols, layout);
    const auto x = randomFloats(size(tokens) * size(cols), 2);

    const auto out = multiply(weights, x, tokens);

    // Half a step of each of the two factors, were all errors of one sign.
    constexpr double Limit = 0.5 / LargestWeight + 0.5 / LargestRounded;
    const double error = largestError(weights, x, out, tokens);
    QVERIFY2(error <= Limit, qPrintable(QString::number(error)));
    QCOMPARE(out.back(), 55.0f); // nothing behind the end
}

void KernelsInt16Test::theLargestValuesDoNotOverflow() {
    if (!hasByteProducts())
        QSKIP("this processor has no such products");
    Weights weights(DType::F16, 16, 64, MatrixLayout::Rows);
    const std::vector<float> ones(64, 1);
    for (int row = 0; row < 16; ++row)
        encodeF16(ones.data(), 64, weights.memory.bytes() + row * weights.view.rowBytes);

    const auto out = multiply(weights, std::vector<float>(64, -2), 1);

    for (std::size_t n = 0; n < 16; ++n)
        QVERIFY(std::abs(out[n] + 128) < 1e-4f);
}

void KernelsInt16Test::leavesOtherTypesToOtherKernels() {
    for (const DType type : {DType::F32, DType::Q8_0})
        QVERIFY(!canMultiplyWords(type, 256));
    QVERIFY(!canMultiplyWords(DType::F16, 0));
    QVERIFY(!canMultiplyWords(DType::F16, 37));
}

QTEST_GUILESS_MAIN(KernelsInt16Test)
#include "kernels_int16_test.moc"
