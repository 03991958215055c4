// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <cmath>

#include "core/lab/statistics.h"

using namespace rookery;

namespace {

bool near(double a, double b, double within) {
    return std::abs(a - b) <= within;
}

} // namespace

class StatisticsTest : public QObject {
    Q_OBJECT

  private slots:
    void intervalsAreThoseOfWilson_data() {
        QTest::addColumn<int>("hits");
        QTest::addColumn<int>("count");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("half of 40") << 20 << 40 << 0.3520 << 0.6480;
        QTest::newRow("none of 10") << 0 << 10 << 0.0 << 0.2775;
        QTest::newRow("all of 10") << 10 << 10 << 0.7225 << 1.0;
        QTest::newRow("1 of 29") << 1 << 29 << 0.0061 << 0.1718; // Newcombe 1998, table I
        QTest::newRow("81 of 263") << 81 << 263 << 0.2553 << 0.3662; // likewise
        QTest::newRow("nothing") << 0 << 0 << 0.0 << 1.0;
    }
    void intervalsAreThoseOfWilson() {
        QFETCH(int, hits);
        QFETCH(int, count);
        QFETCH(double, low);
        QFETCH(double, high);

        const Interval interval = wilsonInterval(hits, count);

        QVERIFY2(near(interval.low, low, 6e-5), qPrintable(QString::number(interval.low)));
        QVERIFY2(near(interval.high, high, 6e-5), qPrintable(QString::number(interval.high)));
    }

    void mcnemarIsTheBinomialTest_data() {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        QTest::addColumn<double>("p");
        QTest::newRow("none") << 0 << 0 << 1.0;
        QTest::newRow("5 to 0") << 5 << 0 << 0.0625;
        QTest::newRow("6 to 0") << 6 << 0 << 0.03125;
        QTest::newRow("0 to 6") << 0 << 6 << 0.03125;
        QTest::newRow("equal") << 4 << 4 << 1.0;
        QTest::newRow("10 to 2") << 10 << 2 << 158.0 / 4096; // 2 (1 + 12 + 66) / 2^12
    }
    void mcnemarIsTheBinomialTest() {
        QFETCH(int, first);
        QFETCH(int, second);
        QFETCH(double, p);

        QVERIFY2(near(mcnemarExact(first, second), p, 1e-12), qPrintable(QString::number(mcnemarExact(first, second))));
    }

    void holmStepsDown() {
        const std::vector<double> p = {0.01, 0.04, 0.03, 0.005};

        const std::vector<double> corrected = holm(p);

        const std::vector<double> expected = {0.03, 0.06, 0.06, 0.02};
        for (std::size_t i = 0; i < p.size(); ++i)
            QVERIFY(near(corrected[i], expected[i], 1e-12));
        QVERIFY(holm({}).empty());
    }

    void bootstrapHoldsTheMeanAndRepeats() {
        std::vector<double> differences;
        for (int i = 0; i < 100; ++i)
            differences.push_back(i % 10); // mean 4.5, standard error 0.287

        const Bootstrap once = pairedBootstrap(differences, 7);
        const Bootstrap again = pairedBootstrap(differences, 7);

        QVERIFY(near(once.mean, 4.5, 1e-12));
        QVERIFY(near(once.interval.low, 4.5 - 1.96 * 0.287, 0.06));
        QVERIFY(near(once.interval.high, 4.5 + 1.96 * 0.287, 0.06));
        QCOMPARE(once.interval.low, again.interval.low);
        QCOMPARE(pairedBootstrap({}, 7).mean, 0.0);
    }

    void powerIsThatOfTheTables_data() {
        QTest::addColumn<int>("count");
        QTest::addColumn<double>("points");
        QTest::addColumn<double>("power");
        QTest::newRow("30 points, 40 probes") << 40 << 0.30 << 0.87;
        QTest::newRow("15 points, 100 probes") << 100 << 0.15 << 0.84;
        QTest::newRow("10 points, 200 probes") << 200 << 0.10 << 0.88;
    }
    void powerIsThatOfTheTables() {
        QFETCH(int, count);
        QFETCH(double, points);
        QFETCH(double, power);

        const double found = mcnemarPower(count, points + 0.05, 0.05);

        QVERIFY2(near(found, power, 0.02), qPrintable(QString::number(found)));
    }
};

QTEST_GUILESS_MAIN(StatisticsTest)
#include "statistics_test.moc"
