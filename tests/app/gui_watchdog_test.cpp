// SPDX-License-Identifier: Apache-2.0
#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include "app/gui_watchdog.h"

using namespace rookery;

class GuiWatchdogTest : public QObject {
    Q_OBJECT

    /// Keeps the thread busy, which is what is to be noticed.
    static void workFor(int ms) {
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < ms) {
        }
    }

  private slots:
    void noticesThatTheThreadWasAway() {
        GuiWatchdog watchdog;
        watchdog.start();
        QTRY_VERIFY(watchdog.calls() > 2);

        workFor(300);

        const int before = watchdog.calls();
        QTRY_VERIFY(watchdog.calls() > before);
        QVERIFY(watchdog.worstMs() >= 150);
        QVERIFY(watchdog.longWaits() >= 1);
    }

    void measuresAgainAndAgain() {
        GuiWatchdog watchdog;
        watchdog.start();

        QTRY_VERIFY(watchdog.calls() > 20);

        watchdog.stop();
        QVERIFY(watchdog.worstMs() > 0);
    }
};

QTEST_GUILESS_MAIN(GuiWatchdogTest)
#include "gui_watchdog_test.moc"
