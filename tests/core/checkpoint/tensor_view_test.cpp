// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/tensor_view.h"

#include <QTest>

using namespace rookery;

namespace {

using Shape = std::vector<std::int64_t>;
constexpr std::int64_t Huge = std::int64_t{1} << 40;

} // namespace

class TensorViewTest : public QObject {
    Q_OBJECT

  private slots:
    void countsBytes_data() {
        QTest::addColumn<int>("type");
        QTest::addColumn<Shape>("shape");
        QTest::addColumn<qint64>("bytes"); // -1: impossible

        const auto row = [](const char* name, DType type, const Shape& shape, qint64 bytes) {
            QTest::newRow(name) << static_cast<int>(type) << shape << bytes;
        };
        row("a scalar", DType::F32, {}, 4);
        row("a vector", DType::F16, {7}, 14);
        row("a matrix", DType::BF16, {3, 5}, 30);
        row("an empty matrix", DType::F32, {0, 5}, 0);
        row("blocks of 32", DType::Q4_0, {3, 64}, 3 * 2 * 18);
        row("blocks of 256", DType::Q6_K, {2, 256}, 2 * 210);
        row("a row that is no whole block", DType::Q8_0, {32, 31}, -1);
        row("a row that is no whole super-block", DType::Q4_K, {8, 32}, -1);
        row("a scalar of a block type", DType::Q8_0, {}, -1);
        row("a negative dimension", DType::F32, {4, -1}, -1);
        row("two negative dimensions", DType::F32, {-4, -1}, -1);
        row("a product beyond 64 bits", DType::F32, {Huge, Huge}, -1);
        row("a product that wraps to 0", DType::F32, {Huge, Huge, Huge, Huge}, -1);
        row("an overflow hidden by a zero", DType::F32, {Huge, Huge, 0}, -1);
        row("an overflow hidden behind a zero", DType::F32, {0, Huge, Huge}, -1);
        row("elements that fit, bytes that do not", DType::F32, {Huge, 1 << 21}, -1);
        row("the largest dimension", DType::F32, {INT64_MAX}, -1);
    }
    void countsBytes() {
        QFETCH(int, type);
        QFETCH(Shape, shape);
        QFETCH(qint64, bytes);

        const auto counted = checkedByteCount(static_cast<DType>(type), shape);

        QCOMPARE(counted ? qint64{*counted} : qint64{-1}, bytes);
    }

    void namesEveryType() {
        for (int i = 0; i <= static_cast<int>(DType::Q6_K); ++i) {
            const auto type = static_cast<DType>(i);
            QVERIFY(!dtypeName(type).empty());
            QVERIFY(blockElements(type) == 1 || blockElements(type) == 32 ||
                    blockElements(type) == 256);
            // Bits for each value: 2.6 for Q2_K to 32.
            QVERIFY(blockBytes(type) * 8 > blockElements(type) * 2);
            QVERIFY(blockBytes(type) * 8 <= blockElements(type) * 32);
        }
    }
};

QTEST_GUILESS_MAIN(TensorViewTest)
#include "tensor_view_test.moc"
