// SPDX-License-Identifier: Apache-2.0
#include <stdexcept>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/job_thread.h"
#include "app/storage_worker.h"

using namespace rookery;

class StorageWorkerTest : public QObject {
    Q_OBJECT

    static std::filesystem::path path(const QTemporaryDir& folder) { return folder.filePath("data").toStdString(); }

  private slots:
    void opensAndRunsJobsInOrder() {
        const QTemporaryDir folder;
        StorageWorker worker(path(folder));
        QSignalSpy opened(&worker, &StorageWorker::opened);
        QList<int> order;

        for (int job = 0; job < 10; ++job)
            worker.run(
                this, [job](Store&) -> Result<int> { return job; },
                [&order](Result<int> result) { order.append(*result); });

        QTRY_COMPARE(order.size(), 10);
        QCOMPARE(order, QList<int>({0, 1, 2, 3, 4, 5, 6, 7, 8, 9}));
        QCOMPARE(opened.count(), 1);
    }

    void answersAreNotDeliveredToTheDead() {
        const QTemporaryDir folder;
        StorageWorker worker(path(folder));
        auto receiver = std::make_unique<QObject>();
        bool delivered = false;
        bool after = false;
        worker.run(
            receiver.get(), [](Store&) -> Result<void> { return {}; }, [&](Result<void>) { delivered = true; });

        receiver.reset();
        worker.run(
            this, [](Store&) -> Result<void> { return {}; }, [&](Result<void>) { after = true; });

        QTRY_VERIFY(after);
        QVERIFY(!delivered);
    }

    void exceptionsBecomeErrors() {
        const QTemporaryDir folder;
        StorageWorker worker(path(folder));
        std::optional<ErrorCode> code;

        worker.run(
            this, [](Store&) -> Result<void> { throw std::runtime_error("library"); },
            [&](Result<void> result) { code = result.error().code; });

        QTRY_VERIFY(code);
        QCOMPARE(*code, ErrorCode::Internal);
    }

    void everyJobFailsWhenTheFolderIsTaken() {
        const QTemporaryDir folder;
        StorageWorker first(path(folder));
        QSignalSpy opened(&first, &StorageWorker::opened);
        QVERIFY(opened.wait());
        StorageWorker second(path(folder));
        QSignalSpy failed(&second, &StorageWorker::openFailed);
        std::optional<ErrorCode> code;

        second.run(
            this, [](Store&) -> Result<void> { return {}; },
            [&](Result<void> result) { code = result ? std::nullopt : std::optional(result.error().code); });

        QTRY_VERIFY(code);
        QCOMPARE(*code, ErrorCode::DatabaseLocked);
        QCOMPARE(failed.count(), 1);
    }

    void finishDoesWhatWasAskedAndDelivers() {
        const QTemporaryDir folder;
        auto worker = std::make_unique<StorageWorker>(path(folder));
        int delivered = 0;
        for (int job = 0; job < 100; ++job)
            worker->run(
                this, [](Store&) -> Result<void> { return {}; }, [&](Result<void>) { ++delivered; });

        worker->finish();

        QCOMPARE(delivered, 100);
        worker.reset();
        QCOMPARE(delivered, 100);
    }
};

QTEST_GUILESS_MAIN(StorageWorkerTest)
#include "storage_worker_test.moc"
