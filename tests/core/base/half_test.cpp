// SPDX-License-Identifier: Apache-2.0
#include "core/base/half.h"

#include <cmath>
#include <limits>

#include <QTest>

using namespace rookery;

class HalfTest : public QObject {
    Q_OBJECT

  private slots:
    void everyHalfSurvivesTheWayThroughFloat() {
        for (std::uint32_t half = 0; half < 0x10000; ++half) {
            const auto bits = static_cast<std::uint16_t>(half);
            const float value = halfToFloat(bits);
            const std::uint16_t back = floatToHalf(value);
            if (std::isnan(value) ? !std::isnan(halfToFloat(back)) : back != bits)
                QFAIL(qPrintable(QString::number(half, 16)));
        }
    }

    void everyBfloatSurvivesTheWayThroughFloat() {
        for (std::uint32_t bfloat = 0; bfloat < 0x10000; ++bfloat) {
            const auto bits = static_cast<std::uint16_t>(bfloat);
            const float value = bfloatToFloat(bits);
            const std::uint16_t back = floatToBfloat(value);
            if (std::isnan(value) ? !std::isnan(bfloatToFloat(back)) : back != bits)
                QFAIL(qPrintable(QString::number(bfloat, 16)));
        }
    }

    void roundsHalfwayCasesToEven() {
        for (std::uint32_t half = 0; half < 0x7bff; ++half) { // all finite, positive
            const auto bits = static_cast<std::uint16_t>(half);
            const auto next = static_cast<std::uint16_t>(half + 1);
            const float middle = (halfToFloat(bits) + halfToFloat(next)) / 2; // exact
            const float above = std::nextafter(middle, INFINITY);
            const float below = std::nextafter(middle, 0.0f);
            const std::uint16_t even = (half & 1) == 0 ? bits : next;
            if (floatToHalf(middle) != even || floatToHalf(above) != next ||
                floatToHalf(below) != bits)
                QFAIL(qPrintable(QString::number(half, 16)));
        }
    }

    void overflowsToInfinityAtHalfAStepAboveTheLargest() {
        QCOMPARE(floatToHalf(65519.996f), std::uint16_t(0x7bff));
        QCOMPARE(floatToHalf(65520.0f), std::uint16_t(0x7c00));
        QCOMPARE(floatToHalf(-1e30f), std::uint16_t(0xfc00));
        QCOMPARE(floatToBfloat(std::numeric_limits<float>::max()), std::uint16_t(0x7f80));
    }
};

QTEST_GUILESS_MAIN(HalfTest)
#include "half_test.moc"
