// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <atomic>
#include <chrono>
#include <numeric>
#include <thread>
#include <vector>

#include "core/cpu/thread_pool.h"

using namespace rookery::cpu;

class ThreadPoolTest : public QObject {
    Q_OBJECT

  private slots:
    void runsEveryTaskOnce_data();
    void runsEveryTaskOnce();
    void numbersWorkersBelowTheThreadCount();
    void countsOnlyRegionsThatInvolveOtherThreads();
    void runsAfterTheWorkersFellAsleep();
};

void ThreadPoolTest::runsEveryTaskOnce_data() {
    QTest::addColumn<int>("threads");
    QTest::addColumn<int>("count");
    for (const int threads : {1, 2, 5})
        for (const int count : {0, 1, 2, 3, 1000})
            QTest::addRow("%d threads, %d tasks", threads, count) << threads << count;
}

void ThreadPoolTest::runsEveryTaskOnce() {
    QFETCH(int, threads);
    QFETCH(int, count);
    ThreadPool pool(threads);
    std::vector<int> calls(static_cast<std::size_t>(count));

    // Many regions in a row: a thread that comes late to one must not take a task of the next.
    for (int region = 0; region < 200; ++region)
        pool.run(count, [&](int index, int) { ++calls[static_cast<std::size_t>(index)]; });

    for (const int each : calls)
        QCOMPARE(each, 200);
}

void ThreadPoolTest::numbersWorkersBelowTheThreadCount() {
    ThreadPool pool(3);
    std::atomic<int> busy[3] = {};
    std::atomic<bool> shared = false;
    std::atomic<bool> outside = false;

    pool.run(300, [&](int, int worker) {
        if (worker < 0 || worker >= 3) {
            outside = true;
            return;
        }
        if (busy[worker].fetch_add(1) != 0)
            shared = true;
        busy[worker].fetch_sub(1);
    });

    QVERIFY(!outside);
    QVERIFY(!shared);
}

void ThreadPoolTest::countsOnlyRegionsThatInvolveOtherThreads() {
    ThreadPool pool(2);

    pool.run(1, [](int, int) {});
    pool.run(4, [](int, int) {});

    QCOMPARE(pool.regions(), std::int64_t{1});
}

void ThreadPoolTest::runsAfterTheWorkersFellAsleep() {
    ThreadPool pool(2);
    std::atomic<int> sum = 0;

    for (int round = 0; round < 3; ++round) {
        QTest::qWait(2); // longer than a worker looks for work
        pool.run(10, [&](int index, int) { sum += index; });
    }

    QCOMPARE(sum.load(), 3 * 45);
}

QTEST_GUILESS_MAIN(ThreadPoolTest)
#include "thread_pool_test.moc"
