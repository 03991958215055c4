// SPDX-License-Identifier: Apache-2.0
//
// Matrices whose weights were rearranged while loading: strips for products of bytes, panels whose
// columns are skipped where the activation is zero.
#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <vector>

#include "core/checkpoint/block_codec.h"
#include "core/cpu/aligned_buffer.h"
#include "core/cpu/cpu_features.h"
#include "core/cpu/kernels.h"
#include "core/cpu/kernels_bytes.h"
#include "core/cpu/kernels_tiles.h"
#include "tests/support/random_floats.h"

using namespace rookery;
using namespace rookery::cpu;

namespace {

std::size_t size(std::int64_t value) {
    return static_cast<std::size_t>(value);
}

bool isBytes(DType type) {
    return type == DType::Q8_0 || type == DType::Q4_0;
}

/// A random matrix as rows, the same rearranged, and what its weights are.
struct Rearranged {
    Rearranged(DType type, int rows, int cols, MatrixLayout layout)
        : rowBytes(cols / blockElements(type) * blockBytes(type)),
          asRows(size(rowBytes) * size(rows)), decoded(size(rows) * size(cols)) {
        const auto values = randomFloats(decoded.size(), 1);
        for (int row = 0; row < rows; ++row) {
            std::byte* out = asRows.data() + row * rowBytes;
            const float* from = values.data() + size(row) * size(cols);
            if (type == DType::F32)
                std::memcpy(out, from, size(rowBytes));
            else if (type == DType::F16)
                encodeF16(from, cols, out);
            else if (type == DType::BF16)
                encodeBf16(from, cols, out);
            else if (type == DType::Q8_0)
                encodeQ8_0(from, cols, out);
            else
                encodeQ4_0(from, cols, out);
            decodeRow(type, out, cols, decoded.data() + size(row) * size(cols));
        }
        if (layout == MatrixLayout::Rows) {
            view = {type, rows, cols, asRows.data(), rowBytes};
            return;
        }
        const int together =
            layout == MatrixLayout::Strips ? StripRows : panelRowsFor(type, rows, cols);
        memory = AlignedBuffer(size((rows + together - 1) / together * together) * size(rowBytes));
        for (int row = 0; row < rows; row += together) {
            const std::byte* from = asRows.data() + row * rowBytes;
            std::byte* to = memory.bytes() + row * rowBytes;
            if (layout == MatrixLayout::Strips)
                packStrip(type, from, rowBytes, std::min(together, rows - row), cols, to);
            else if (isBytes(type))
                packBytePanel(type, from, rowBytes, together, cols, to);
            else
                packFloatPanel(type, from, rowBytes, together, cols, to);
        }
        view = {type,
                rows,
                cols,
                memory.bytes(),
                rowBytes,
                layout,
                layout == MatrixLayout::Panels ? together : 0};
    }
    std::int64_t rowBytes;
    std::vector<std::byte> asRows;
    std::vector<float> decoded;
    AlignedBuffer memory;
    MatrixView view;
};

/// Largest error relative to the sum of |x w|; where activations are rounded, to that with each |x|
/// replaced by the largest of its block of 32, which decides how finely they are rounded.
double largestError(const Rearranged& matrix, const std::vector<float>& x,
                    const std::vector<float>& out, int tokens, bool isRounded) {
    const int rows = matrix.view.rows;
    const int cols = matrix.view.cols;
    double largest = 0;
    for (int t = 0; t < tokens; ++t)
        for (int n = 0; n < rows; ++n) {
            const float* row = x.data() + size(t) * size(cols);
            const float* weights = matrix.decoded.data() + size(n) * size(cols);
            double sum = 0;
            double magnitude = 1e-6;
            for (int begin = 0; begin < cols; begin += 32) {
                const int end = std::min(cols, begin + 32);
                double peak = 0;
                for (int k = begin; k < end; ++k)
                    peak = std::max(peak, std::abs(static_cast<double>(row[k])));
                for (int k = begin; k < end; ++k) {
                    const double weight = static_cast<double>(weights[k]);
                    sum += static_cast<double>(row[k]) * weight;
                    magnitude += std::abs(weight) *
                                 (isRounded ? peak : std::abs(static_cast<double>(row[k])));
                }
            }
            const double error =
                std::abs(static_cast<double>(out[size(t) * size(rows) + size(n)]) - sum) /
                magnitude;
            largest = std::isfinite(error) ? std::max(largest, error) : 1e30;
        }
    return largest;
}

/// Rounded and marked activations of a few tokens, and their products.
struct Few {
    Few(const std::vector<float>& x, int cols, int rows, int tokens)
        : values(x.size() * 2), scales(x.size() / 32 + 1), sums(x.size() / 32 + 1),
          bits(size(tokens) * size(cols / 32 + 1)), out(size(tokens) * size(rows), 77) {
        few.tokens = tokens;
        for (int t = 0; t < tokens; ++t) {
            few.x[t] = x.data() + size(t) * size(cols);
            few.out[t] = out.data() + size(t) * size(rows);
            std::uint32_t* marks = bits.data() + size(t) * size(cols / 32 + 1);
            markNonZero(few.x[t], cols, marks);
            few.nonZero[t] = marks;
            if (!hasByteProducts() || cols % 32 != 0)
                continue;
            const MutableSplitRow row{values.data() + t * 2 * cols, scales.data() + t * cols / 32,
                                      sums.data() + t * cols / 32};
            splitRow(few.x[t], cols, row);
            few.split[t] = {row.values, row.scales, row.sums};
        }
    }
    std::vector<std::int8_t> values;
    std::vector<float> scales;
    std::vector<std::int32_t> sums;
    std::vector<std::uint32_t> bits;
    std::vector<float> out;
    FewTokens few;
};

void addColumns() {
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("cols");
    QTest::addColumn<int>("tokens");
}

void addPanelRows() {
    addColumns();
    for (const DType type : {DType::F32, DType::F16, DType::BF16, DType::Q8_0, DType::Q4_0})
        for (const int rows : {128, 384, 1024})
            for (const int cols : {32, 96, 320})
                for (const int tokens : {1, 3, 8})
                    QTest::addRow("%s %d x %d, %d tokens", dtypeName(type).data(), rows, cols,
                                  tokens)
                        << static_cast<int>(type) << rows << cols << tokens;
    QTest::addRow("f16 32 x 37") << static_cast<int>(DType::F16) << 32 << 37 << 2;
}

void addStripRows() {
    addColumns();
    for (const DType type : {DType::Q8_0, DType::Q4_0})
        for (const int rows : {1, 16, 33, 50})
            for (const int cols : {64, 192, 1024})
                for (const int tokens : {1, 2, 3, 4, 7, 8})
                    QTest::addRow("%s %d x %d, %d tokens", dtypeName(type).data(), rows, cols,
                                  tokens)
                        << static_cast<int>(type) << rows << cols << tokens;
}

/// Half a step of 16 bits, and f32 sums; or f32 sums alone.
double limitOf(DType type) {
    return isBytes(type) ? 0.5 / 32639 + 1e-6 : 2e-6;
}

/// As relu squared gives them: about half are zero, and whole blocks now and then.
std::vector<float> sparseFloats(std::size_t count) {
    auto x = randomFloats(count, 2);
    for (std::size_t i = 0; i < count; ++i)
        x[i] = x[i] > 0 && i / 32 % 5 != 3 ? x[i] * x[i] : 0;
    return x;
}

} // namespace

class KernelsLayoutsTest : public QObject {
    Q_OBJECT

  private slots:
    void stripsAgreeWithLoops_data() { addStripRows(); }
    void stripsAgreeWithLoops();
    void panelsAgreeWithLoops_data() { addPanelRows(); }
    void panelsAgreeWithLoops();
    void panelsNeverReadWhatMeetsAZero();
    void manyTokensAgreeWithLoopsOnStrips_data() { addStripRows(); }
    void manyTokensAgreeWithLoopsOnStrips() { checkMany(MatrixLayout::Strips); }
    void manyTokensAgreeWithLoopsOnPanels_data() { addPanelRows(); }
    void manyTokensAgreeWithLoopsOnPanels() { checkMany(MatrixLayout::Panels); }
    void tilesAgreeWithLoops_data();
    void tilesAgreeWithLoops();
    void marksWhatIsNotZero();

  private:
    static void checkMany(MatrixLayout layout);
};

void KernelsLayoutsTest::stripsAgreeWithLoops() {
    if (!hasByteProducts())
        QSKIP("this processor has no products of bytes; strips are never made on it");
    QFETCH(int, type);
    QFETCH(int, rows);
    QFETCH(int, cols);
    QFETCH(int, tokens);
    const Rearranged matrix(static_cast<DType>(type), rows, cols, MatrixLayout::Strips);
    const auto x = randomFloats(size(tokens) * size(cols), 2);
    Few few(x, cols, rows, tokens);

    for (int row = 0; row < rows; row += StripRows) // as several threads would
        multiplyFew(matrix.view, row, std::min(rows, row + StripRows), few.few);

    const double error = largestError(matrix, x, few.out, tokens, true);
    QVERIFY2(error <= limitOf(DType::Q8_0), qPrintable(QString::number(error)));
}

void KernelsLayoutsTest::panelsAgreeWithLoops() {
    QFETCH(int, type);
    QFETCH(int, rows);
    QFETCH(int, cols);
    QFETCH(int, tokens);
    if (isBytes(static_cast<DType>(type)) && !hasByteProducts())
        QSKIP("this processor has no products of bytes; such panels are never made on it");
    const Rearranged matrix(static_cast<DType>(type), rows, cols, MatrixLayout::Panels);
    const auto x = sparseFloats(size(tokens) * size(cols));
    Few few(x, cols, rows, tokens);

    for (int row = 0; row < rows; row += matrix.view.panelRows)
        multiplyFew(matrix.view, row, row + matrix.view.panelRows, few.few);

    const double error =
        largestError(matrix, x, few.out, tokens, isBytes(static_cast<DType>(type)));
    QVERIFY2(error <= limitOf(static_cast<DType>(type)), qPrintable(QString::number(error)));
}

void KernelsLayoutsTest::panelsNeverReadWhatMeetsAZero() {
    Rearranged matrix(DType::F32, 64, 64, MatrixLayout::Panels);
    std::vector<float> x(64);
    x[5] = 2;
    Few few(x, 64, 64, 1);
    // Every weight but those of column 5 becomes infinite: a product with zero would be NaN.
    float* weights = matrix.memory.floats();
    for (int panel = 0; panel < 64 / matrix.view.panelRows; ++panel)
        for (int k = 0; k < 64; ++k)
            for (int n = 0; n < matrix.view.panelRows; ++n)
                if (k != 5)
                    weights[(panel * 64 + k) * matrix.view.panelRows + n] = INFINITY;

    multiplyFew(matrix.view, 0, 64, few.few);

    for (std::size_t n = 0; n < 64; ++n)
        QCOMPARE(few.out[n], 2 * matrix.decoded[n * 64 + 5]);
}

void KernelsLayoutsTest::checkMany(MatrixLayout layout) {
    QFETCH(int, type);
    QFETCH(int, rows);
    QFETCH(int, cols);
    QFETCH(int, tokens);
    if (isBytes(static_cast<DType>(type)) && !hasByteProducts())
        QSKIP("this processor has no products of bytes; such layouts are never made on it");
    const Rearranged matrix(static_cast<DType>(type), rows, cols, layout);
    const auto x = sparseFloats(size(tokens) * size(cols));
    std::vector<float> out(size(tokens) * size(rows), 55);
    std::vector<float> scratch(multiplyManyScratch());

    for (int row = 0; row < rows; row += ManyRows)
        multiplyMany(matrix.view, row, tokens, {x.data(), cols}, {out.data(), rows},
                     scratch.data());

    const double error = largestError(matrix, x, out, tokens, false);
    QVERIFY2(error <= 2e-6, qPrintable(QString::number(error)));
}

void KernelsLayoutsTest::tilesAgreeWithLoops_data() {
    addColumns();
    QTest::addColumn<int>("layout");
    const auto add = [](DType type, int rows, int cols, int tokens, MatrixLayout layout) {
        QTest::addRow("%s %d x %d, %d tokens, layout %d", dtypeName(type).data(), rows, cols,
                      tokens, static_cast<int>(layout))
            << static_cast<int>(type) << rows << cols << tokens << static_cast<int>(layout);
    };
    for (const DType type : {DType::F16, DType::BF16, DType::Q8_0, DType::Q4_0})
        for (const int rows : {128, 384})
            for (const int cols : {32, 544, 1056})
                for (const int tokens : {1, 33, 64}) {
                    add(type, rows, cols, tokens, MatrixLayout::Rows);
                    add(type, rows, cols, tokens, MatrixLayout::Panels);
                    if (isBytes(type) && cols % 64 == 0)
                        add(type, rows, cols, tokens, MatrixLayout::Strips);
                }
    add(DType::Q8_0, 50, 576, 40, MatrixLayout::Strips);
    add(DType::Q4_0, 161, 64, 40, MatrixLayout::Strips);
    for (const int rows : {1, 17, 31, 130})
        add(DType::F16, rows, 519, 45, MatrixLayout::Rows);
}

void KernelsLayoutsTest::tilesAgreeWithLoops() {
    if (!hasTileUnit())
        QSKIP("this processor has no tile unit");
    QFETCH(int, type);
    QFETCH(int, rows);
    QFETCH(int, cols);
    QFETCH(int, tokens);
    QFETCH(int, layout);
    const Rearranged matrix(static_cast<DType>(type), rows, cols,
                            static_cast<MatrixLayout>(layout));
    const auto x = randomFloats(size(tokens) * size(cols), 2);
    const bool split = tilePieces(static_cast<DType>(type)).splitActivations;
    AlignedBuffer high(2 * tileElements(tokens, cols));
    AlignedBuffer low(split ? high.size() : 0);
    const auto elements = [](const AlignedBuffer& buffer) {
        return reinterpret_cast<std::uint16_t*>(buffer.bytes());
    };
    for (int t = 0; t < tokens; ++t)
        splitForTiles(x.data() + size(t) * size(cols), cols, t, elements(high),
                      split ? elements(low) : nullptr);
    std::vector<float> out(size(tokens) * size(rows) + 1, 55);
    AlignedBuffer scratch(multiplyTilesScratch());

    for (int row = 0; row < rows; row += TileManyRows)
        multiplyTiles(matrix.view, row, std::min(rows, row + TileManyRows), tokens,
                      {elements(high), split ? elements(low) : nullptr}, {out.data(), rows},
                      scratch.bytes());

    // Two pieces leave out 2^-17 of each factor; one piece rounds each of them by up to 2^-9.
    const double limit = split ? 3e-5 : 2.0 / 512;
    const double error = largestError(matrix, x, out, tokens, false);
    QVERIFY2(error <= limit, qPrintable(QString::number(error)));
    QCOMPARE(out.back(), 55.0f); // nothing behind the end
}

void KernelsLayoutsTest::marksWhatIsNotZero() {
    std::vector<float> x(70);
    x[0] = 1;
    x[31] = -1;
    x[32] = 1e-30f;
    x[69] = 5;
    x[40] = -0.0f;
    std::uint32_t bits[3];

    QCOMPARE(markNonZero(x.data(), 70, bits), 4);
    QCOMPARE(bits[0], 0x80000001u);
    QCOMPARE(bits[1], 1u);
    QCOMPARE(bits[2], 1u << 5);
}

QTEST_GUILESS_MAIN(KernelsLayoutsTest)
#include "kernels_layouts_test.moc"
