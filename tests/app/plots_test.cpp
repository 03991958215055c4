// SPDX-License-Identifier: Apache-2.0
#include <limits>

#include <QTest>

#include "app/plots_history.h"
#include "app/plots_view.h"

using namespace rookery;

namespace {

Status::Values at(double speed, int tokens) {
    Status::Values values;
    values.tokensPerSecond = speed;
    values.contextTokens = tokens;
    values.stateBytes = 1000;
    values.kvCacheBytes = tokens * 100;
    return values;
}

} // namespace

class PlotsTest : public QObject {
    Q_OBJECT

  private slots:
    void keepsSpeedsOnlyWhileAnAnswerIsWritten() {
        Status status;
        PlotHistory history;
        history.setStatus(&status);
        history.setActive(true);
        status.setValues(at(5, 0));
        status.setActivity(Status::Activity::Writing);

        status.setValues(at(10, 0));
        status.setValues(at(20, 0));

        QCOMPARE(history.speeds(), (QList<qreal>{10, 20}));
    }

    void keepsStateAndCacheOfEveryTurn() {
        Status status;
        PlotHistory history;
        history.setStatus(&status);
        history.setActive(true);

        status.setValues(at(0, 50));
        status.setValues(at(0, 80));

        QCOMPARE(history.stateBytes(), (QList<qreal>{1000, 1000}));
        QCOMPARE(history.cacheBytes(), (QList<qreal>{5000, 8000}));
    }

    void keepsNothingWhileNobodyLooks() {
        Status status;
        PlotHistory history;
        history.setStatus(&status);

        status.setValues(at(0, 50));

        QVERIFY(history.stateBytes().isEmpty());
        QVERIFY(history.memory().isEmpty());
    }

    void measuresTheMemoryOfThisProgram() {
#ifndef Q_OS_LINUX
        QSKIP("measured on Linux only");
#endif
        PlotHistory history;

        history.setActive(true);

        QTRY_VERIFY(!history.memory().isEmpty());
        QVERIFY(history.memory().first() > 1);
        const qint64 before = residentBytes();
        const QByteArray block(100'000'000, 'x');
        QVERIFY(residentBytes() - before > 90'000'000);
    }

    void forgetsTheOldest() {
        Status status;
        PlotHistory history;
        history.setStatus(&status);
        history.setActive(true);

        for (int i = 1; i <= PlotHistory::Length + 10; ++i)
            status.setValues(at(0, i));

        QCOMPARE(history.cacheBytes().size(), PlotHistory::Length);
        QCOMPARE(history.cacheBytes().first(), 1100.0);
    }

    void drawsTheNewestAtTheEnd() {
        const QPolygonF line = PlotView::lineOf({0, 5, 10}, 11, 10, QRectF(0, 0, 100, 50), false);

        QCOMPARE(line, QPolygonF(QList<QPointF>{{80, 50}, {90, 25}, {100, 0}}));
        QCOMPARE(PlotView::lineOf({10}, 11, 10, QRectF(0, 0, 100, 50), true).first(), QPointF(0, 0));
    }

    void drawsNoNonsense() {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const double infinity = std::numeric_limits<double>::infinity();

        const QPolygonF line = PlotView::lineOf({nan, -3, infinity, 1}, 1, 0, QRectF(0, 0, 10, 10), false);

        for (const QPointF& point : line)
            QVERIFY(point.y() == 10 && point.x() >= 0 && point.x() <= 10);
    }
};

QTEST_GUILESS_MAIN(PlotsTest)
#include "plots_test.moc"
