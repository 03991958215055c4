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

    void countsItsOwnWorkAsItsOwn() {
        GuiWatchdog watchdog;
        double noted = 0;
        watchdog.setNote([&noted](double ms) { noted = ms; });
        watchdog.start();
        QTRY_VERIFY(watchdog.calls() > 2);

        timespec begin{};
        timespec end{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &begin);
        do { // by its own clock: however busy the machine is, so much is its own
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &end);
        } while ((end.tv_sec - begin.tv_sec) * 1000 + (end.tv_nsec - begin.tv_nsec) / 1'000'000 < 100);

        QTRY_VERIFY(noted >= 75);
        QVERIFY(watchdog.worstOwnMs() >= 75);
        QVERIFY(watchdog.worstOwnMs() <= watchdog.worstMs());
    }

    void waitingForSomethingIsItsOwnToo() {
        GuiWatchdog watchdog;
        watchdog.start();
        QTRY_VERIFY(watchdog.calls() > 2);

        QThread::msleep(100); // as a slow disk does

        QTRY_VERIFY(watchdog.longOwnWaits() >= 1);
        QVERIFY(watchdog.worstOwnMs() >= 75);
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
