// SPDX-License-Identifier: Apache-2.0
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include "app/single_instance.h"

using namespace rookery;

class SingleInstanceTest : public QObject {
    Q_OBJECT

  private slots:
    void nobodyAnswersForAFreshFolder() {
        const QTemporaryDir folder;
        SingleInstance first(folder.path());

        QVERIFY(!first.handOver({}));
    }

    void theSecondHandsItsFilesToTheFirst() {
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        first.listen();
        QSignalSpy requested(&first, &SingleInstance::requested);
        const QList<QUrl> urls = {QUrl::fromLocalFile("/tmp/a model ü.gguf")};
        bool handedOver = false;

        // Another start blocks until it is answered: it has a thread of its own here.
        const std::unique_ptr<QThread> other(QThread::create([&] {
            SingleInstance second(folder.path());
            handedOver = second.handOver(urls);
        }));
        other->start();

        QTRY_COMPARE(requested.count(), 1);
        QVERIFY(other->wait());
        QVERIFY(handedOver);
        QCOMPARE(requested.at(0).at(0).value<QList<QUrl>>(), urls);
    }

    void foldersDoNotMix() {
        const QTemporaryDir one;
        const QTemporaryDir two;
        SingleInstance first(one.path());
        first.listen();
        SingleInstance second(two.path());

        QVERIFY(!second.handOver({}));
    }
};

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "single_instance_test.moc"
