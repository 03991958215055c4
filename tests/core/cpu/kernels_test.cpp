// SPDX-License-Identifier: Apache-2.0
//
// Kernels against plain loops in double precision, over sizes around the vector lengths and odd
// ones.
#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <random>
#include <vector>

#include "core/checkpoint/block_codec.h"
#include "core/cpu/kernels.h"
#include "tests/support/random_floats.h"

using namespace rookery;
using namespace rookery::cpu;

namespace {

const std::vector<int> Sizes = {0,  1,  2,  3,  4,  5,  7,  8,   9,   15,
                                16, 17, 31, 32, 33, 63, 65, 100, 1000};

std::size_t size(int value) {
    return static_cast<std::size_t>(value);
}

double unaryReference(Unary unary, double x) {
    const double sigmoid = 1 / (1 + std::exp(-x));
    switch (unary) {
    case Unary::None:
        return x;
    case Unary::Sigmoid:
        return sigmoid;
    case Unary::Tanh:
        return std::tanh(x);
    case Unary::Silu:
        return x * sigmoid;
    case Unary::ReluSquared:
        return x > 0 ? x * x : 0;
    case Unary::ExpNegExp:
        return std::exp(-std::exp(x));
    case Unary::Decay7:
        return std::exp(-0.606531 * sigmoid);
    case Unary::OneMinus:
        return 1 - x;
    }
    return 0;
}

/// A matrix of random bytes of `type` whose scales are ordinary numbers.
struct RandomMatrix {
    RandomMatrix(DType type, int rows, int cols, unsigned seed) {
        const std::int64_t rowBytes = cols / blockElements(type) * blockBytes(type);
        bytes.resize(static_cast<std::size_t>(rows * rowBytes) + 1);
        const std::vector<float> values = randomFloats(size(rows) * size(cols), seed);
        std::mt19937 generator(seed);
        for (int row = 0; row < rows; ++row) {
            std::byte* out = bytes.data() + row * rowBytes;
            const float* from = values.data() + size(row) * size(cols);
            if (type == DType::F32)
                std::memcpy(out, from, static_cast<std::size_t>(rowBytes));
            else if (type == DType::F16)
                encodeF16(from, cols, out);
            else if (type == DType::BF16)
                encodeBf16(from, cols, out);
            else
                for (std::int64_t i = 0; i < rowBytes; ++i)
                    out[i] = static_cast<std::byte>(generator() & 0xffu);
            fixScales(type, out, rowBytes);
        }
        view = {type, rows, cols, bytes.data(), rowBytes};
        decoded.resize(size(rows) * size(cols));
        for (int row = 0; row < rows; ++row)
            decodeRow(type, bytes.data() + row * rowBytes, cols,
                      decoded.data() + size(row) * size(cols));
    }

    /// Overwrites the f16 fields of each block with numbers near 0.01; random bytes may be
    /// infinite.
    static void fixScales(DType type, std::byte* row, std::int64_t rowBytes) {
        std::vector<int> places;
        switch (type) {
        case DType::Q4_0:
        case DType::Q5_0:
        case DType::Q8_0:
            places = {0};
            break;
        case DType::Q4_1:
        case DType::Q5_1:
        case DType::Q4_K:
        case DType::Q5_K:
            places = {0, 2};
            break;
        case DType::Q2_K:
            places = {80, 82};
            break;
        case DType::Q3_K:
            places = {108};
            break;
        case DType::Q6_K:
            places = {208};
            break;
        default:
            return;
        }
        for (std::int64_t block = 0; block < rowBytes; block += blockBytes(type))
            for (const int place : places) {
                const float scale = 0.01f + 0.0001f * static_cast<float>(block % 37);
                encodeF16(&scale, 1, row + block + place);
            }
    }

    std::vector<std::byte> bytes;
    std::vector<float> decoded;
    MatrixView view;
};

const std::vector<DType> AllTypes = {
    DType::F32,  DType::F16,  DType::BF16, DType::Q4_0, DType::Q4_1, DType::Q5_0, DType::Q5_1,
    DType::Q8_0, DType::Q2_K, DType::Q3_K, DType::Q4_K, DType::Q5_K, DType::Q6_K};

void addMatrixRows() {
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("cols");
    QTest::addColumn<int>("tokens");
    for (const DType type : AllTypes) {
        const int step = static_cast<int>(blockElements(type));
        for (const int rows : {1, 4, 7, 33})
            for (const int blocks : {1, 3, 9})
                for (const int tokens : {1, 2, 3, 8})
                    QTest::addRow("%s %d x %d, %d tokens", dtypeName(type).data(), rows,
                                  blocks * step, tokens)
                        << static_cast<int>(type) << rows << blocks * step << tokens;
    }
    for (const int cols : {0, 17, 31, 1031})
        QTest::addRow("f16 5 x %d", cols) << static_cast<int>(DType::F16) << 5 << cols << 2;
    QTest::addRow("f32 65 x 513, 37 tokens") << static_cast<int>(DType::F32) << 65 << 513 << 37;
}

/// Largest error relative to the sum of magnitudes, over all outputs.
double largestError(const RandomMatrix& matrix, const std::vector<float>& x,
                    const std::vector<float>& out, int tokens) {
    const int cols = matrix.view.cols;
    double largest = 0;
    for (int t = 0; t < tokens; ++t)
        for (int n = 0; n < matrix.view.rows; ++n) {
            double sum = 0;
            double magnitude = 1e-6;
            for (int k = 0; k < cols; ++k) {
                const double product =
                    static_cast<double>(x[size(t) * size(cols) + size(k)]) *
                    static_cast<double>(matrix.decoded[size(n) * size(cols) + size(k)]);
                sum += product;
                magnitude += std::abs(product);
            }
            const double found =
                static_cast<double>(out[size(t) * size(matrix.view.rows) + size(n)]);
            const double error = std::abs(found - sum) / magnitude;
            largest = std::isfinite(error) ? std::max(largest, error) : 1e30;
        }
    return largest;
}

} // namespace

class KernelsTest : public QObject {
    Q_OBJECT

  private slots:
    void elementwiseKernelsAgreeWithLoops();
    void unaryKernelsAgreeWithTheirFormulas_data();
    void unaryKernelsAgreeWithTheirFormulas();
    void normsAgreeWithLoops();
    void productsWithFewTokensAgreeWithLoops_data() { addMatrixRows(); }
    void productsWithFewTokensAgreeWithLoops();
    void productsWithManyTokensAgreeWithLoops_data() { addMatrixRows(); }
    void productsWithManyTokensAgreeWithLoops();
    void recurrencesAgreeWithLoops_data();
    void recurrencesAgreeWithLoops();
};

void KernelsTest::elementwiseKernelsAgreeWithLoops() {
    for (const int width : Sizes) {
        const auto a = randomFloats(size(width), 1);
        const auto b = randomFloats(size(width), 2);
        const auto c = randomFloats(size(width), 3);
        std::vector<float> out[5];
        for (auto& each : out)
            each.assign(size(width) + 1, 77);

        addRow(a.data(), b.data(), out[0].data(), width);
        mulRow(a.data(), b.data(), out[1].data(), width);
        mulAddRow(a.data(), b.data(), c.data(), out[2].data(), width);
        lerpRow(a.data(), b.data(), c.data(), out[3].data(), width);
        shiftRow(a.data(), b.data(), out[4].data(), width);

        for (std::size_t i = 0; i < size(width); ++i) {
            QCOMPARE(out[0][i], a[i] + b[i]);
            QCOMPARE(out[1][i], a[i] * b[i]);
            QVERIFY(std::abs(out[2][i] - (a[i] + b[i] * c[i])) < 1e-5f);
            QVERIFY(std::abs(out[3][i] - (a[i] + (b[i] - a[i]) * c[i])) < 1e-5f);
            QCOMPARE(out[4][i], a[i] - b[i]);
        }
        for (const auto& each : out)
            QCOMPARE(each[size(width)], 77.0f); // nothing behind the end
    }
}

void KernelsTest::unaryKernelsAgreeWithTheirFormulas_data() {
    QTest::addColumn<int>("unary");
    for (int unary = 0; unary <= static_cast<int>(Unary::OneMinus); ++unary)
        QTest::addRow("%s", unaryName(static_cast<Unary>(unary)).data()) << unary;
}

void KernelsTest::unaryKernelsAgreeWithTheirFormulas() {
    QFETCH(int, unary);
    for (const int width : Sizes) {
        auto x = randomFloats(size(width), 4, 4);
        for (std::size_t i = 0; i < std::min<std::size_t>(x.size(), 6); ++i)
            x[i] = std::vector<float>{-200, 200, -90, 90, 0, -0.0f}[i];
        std::vector<float> out(x.size());

        unaryRow(static_cast<Unary>(unary), x.data(), out.data(), width);

        for (std::size_t i = 0; i < x.size(); ++i) {
            const double expected =
                unaryReference(static_cast<Unary>(unary), static_cast<double>(x[i]));
            const double error = std::abs(static_cast<double>(out[i]) - expected);
            QVERIFY2(error <= 2e-6 * std::max(1.0, std::abs(expected)),
                     qPrintable(QString::number(x[i])));
        }
    }
}

void KernelsTest::normsAgreeWithLoops() {
    for (const int headSize : {1, 3, 8, 16, 17, 64}) {
        const int heads = 3;
        const int width = heads * headSize;
        const auto x = randomFloats(size(width), 5, 3);
        const auto weight = randomFloats(size(width), 6);
        const auto bias = randomFloats(size(width), 7);
        std::vector<float> norm(size(width));
        std::vector<float> unit(size(width));
        std::vector<float> bonus(size(width));

        normRow(x.data(), weight.data(), bias.data(), norm.data(), width, heads, 1e-3f);
        l2NormRow(x.data(), unit.data(), width, heads, 1e-12f);
        headBonusRow(x.data(), weight.data(), bias.data(), x.data(), weight.data(), bonus.data(),
                     width, heads);

        for (int head = 0; head < heads; ++head) {
            double mean = 0, squares = 0, variance = 0, dot = 0;
            const std::size_t begin = size(head * headSize);
            for (std::size_t i = begin; i < begin + size(headSize); ++i) {
                mean += static_cast<double>(x[i]) / headSize;
                squares += std::pow(static_cast<double>(x[i]), 2);
                dot += static_cast<double>(weight[i]) * static_cast<double>(bias[i]) *
                       static_cast<double>(weight[i]);
            }
            for (std::size_t i = begin; i < begin + size(headSize); ++i)
                variance += std::pow(static_cast<double>(x[i]) - mean, 2) / headSize;
            for (std::size_t i = begin; i < begin + size(headSize); ++i) {
                const double xi = static_cast<double>(x[i]);
                const double expected =
                    (xi - mean) / std::sqrt(variance + 1e-3) * static_cast<double>(weight[i]) +
                    static_cast<double>(bias[i]);
                QVERIFY(std::abs(static_cast<double>(norm[i]) - expected) < 1e-4);
                QVERIFY(std::abs(static_cast<double>(unit[i]) - xi / std::sqrt(squares)) < 1e-6);
                QVERIFY(std::abs(static_cast<double>(bonus[i]) - (xi + xi * dot)) < 1e-3);
            }
        }
    }
}

void KernelsTest::productsWithFewTokensAgreeWithLoops() {
    QFETCH(int, type);
    QFETCH(int, rows);
    QFETCH(int, cols);
    QFETCH(int, tokens);
    if (tokens > MaxFewTokens)
        tokens = MaxFewTokens;
    const RandomMatrix matrix(static_cast<DType>(type), rows, cols, 8);
    const auto x = randomFloats(size(tokens) * size(cols), 9);
    std::vector<float> out(size(tokens) * size(rows));
    std::vector<std::int16_t> values(x.size());
    std::vector<float> factors(x.size() / 8 + 1);
    FewTokens few;
    few.tokens = tokens;
    for (int t = 0; t < tokens; ++t) {
        few.x[t] = x.data() + t * cols;
        few.out[t] = out.data() + t * rows;
        if (!needsQuantisedActivations(matrix.view))
            continue;
        float* scales = factors.data() + t * cols / 8;
        quantiseRow(few.x[t], cols,
                    {values.data() + t * cols, scales, scales + cols / 32, scales + cols / 16});
        few.quantised[t] = {values.data() + t * cols, scales, scales + cols / 32,
                            scales + cols / 16};
    }

    multiplyFew(matrix.view, 0, rows, few);

    // 2^-16 of the largest activation of a block, averaged; f32 sums otherwise.
    const double limit = needsQuantisedActivations(matrix.view) ? 3e-5 : 2e-6;
    const double error = largestError(matrix, x, out, tokens);
    QVERIFY2(error <= limit, qPrintable(QString::number(error)));
}

void KernelsTest::productsWithManyTokensAgreeWithLoops() {
    QFETCH(int, type);
    QFETCH(int, rows);
    QFETCH(int, cols);
    QFETCH(int, tokens);
    tokens += 12; // more than a tile, and a rest
    const RandomMatrix matrix(static_cast<DType>(type), rows, cols, 10);
    const auto x = randomFloats(size(tokens) * size(cols), 11);
    std::vector<float> out(size(tokens) * size(rows), 55);
    std::vector<float> scratch(multiplyManyScratch());

    for (int row = 0; row < rows; row += ManyRows)
        multiplyMany(matrix.view, row, tokens, {x.data(), cols}, {out.data(), rows},
                     scratch.data());

    const double error = largestError(matrix, x, out, tokens);
    QVERIFY2(error <= 2e-6, qPrintable(QString::number(error)));
}

void KernelsTest::recurrencesAgreeWithLoops_data() {
    QTest::addColumn<int>("version");
    QTest::addColumn<int>("headSize");
    for (const int version : {6, 7, 0})
        for (const int headSize : {1, 3, 8, 16, 33, 64})
            QTest::addRow("%s, head size %d",
                          version == 0   ? "gated linear"
                          : version == 6 ? "wkv6"
                                         : "wkv7",
                          headSize)
                << version << headSize;
}

void KernelsTest::recurrencesAgreeWithLoops() {
    QFETCH(int, version);
    QFETCH(int, headSize);
    const int tokens = 5;
    const int n = headSize;
    const std::size_t count = size(tokens * n);
    const auto r = randomFloats(count, 12), k = randomFloats(count, 13),
               v = randomFloats(count, 14);
    const auto kk = randomFloats(count, 15, 0.3f), a = randomFloats(count, 16, 0.3f),
               bonus = randomFloats(size(n), 17);
    auto w = randomFloats(count, 18);
    for (float& each : w)
        each = 1 / (1 + std::exp(each));
    auto state = randomFloats(size(n * n), 19); // [key][value]
    std::vector<double> s(state.begin(), state.end());
    std::vector<float> out(count);

    WkvHead head;
    head.tokens = tokens;
    head.headSize = n;
    head.r = {r.data(), n};
    head.w = {w.data(), n};
    head.k = {k.data(), n};
    head.v = {v.data(), n};
    head.kk = {kk.data(), n};
    head.a = {a.data(), n};
    head.bonus = version == 6 ? bonus.data() : nullptr;
    head.state = state.data();
    head.out = {out.data(), n};
    for (const int part : {0, 1}) { // in two parts, as two threads would
        head.valueBegin = part == 0 ? 0 : n / 2;
        head.valueEnd = part == 0 ? n / 2 : n;
        version == 7 ? wkv7(head) : version == 6 ? wkv6(head) : gatedLinear(head);
    }

    for (int t = 0; t < tokens; ++t)
        for (int i = 0; i < n; ++i) {
            const auto at = [&](const std::vector<float>& x, int j) {
                return static_cast<double>(x[size(t * n + j)]);
            };
            double sa = 0;
            double y = 0;
            for (int j = 0; j < n; ++j)
                sa -= s[size(j * n + i)] * at(kk, j);
            for (int j = 0; j < n; ++j) {
                double& cell = s[size(j * n + i)];
                const double added = at(k, j) * at(v, i);
                if (version == 6)
                    y += at(r, j) * (cell + static_cast<double>(bonus[size(j)]) * added);
                cell = at(w, j) * cell + added + (version == 7 ? sa * at(kk, j) * at(a, j) : 0);
                if (version != 6)
                    y += at(r, j) * cell;
            }
            if (version == 0)
                y /= std::sqrt(static_cast<double>(n));
            QVERIFY(std::abs(static_cast<double>(out[size(t * n + i)]) - y) <
                    1e-4 * std::max(1.0, std::abs(y)));
        }
    for (std::size_t i = 0; i < s.size(); ++i)
        QVERIFY(std::abs(static_cast<double>(state[i]) - s[i]) <
                1e-4 * std::max(1.0, std::abs(s[i])));
}

QTEST_GUILESS_MAIN(KernelsTest)
#include "kernels_test.moc"
