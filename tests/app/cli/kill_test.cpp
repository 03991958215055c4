// SPDX-License-Identifier: Apache-2.0
//
// kill -9 in the middle of an answer, at random moments. The seed is printed.
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include "run_cli.h"

using rookery::test::CliRun;
using rookery::test::runCli;

class KillTest : public QObject {
    Q_OBJECT

  private slots:
    void nothingButASecondOfTheAnswerIsLost() {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        QTemporaryDir data;
        const QStringList model = {"--model", "built-in", "--data", data.path(), "--seed", "1"};

        int cutAnswers = 0;
        for (int round = 0; round < 10; ++round) {
            const QString message = QStringLiteral("Tell me a story about a bear, number %1").arg(round);
            QProcess process;
            // A reward for what was said already makes an answer that never ends by itself.
            process.start(QStringLiteral(ROOKERY_CLI), QStringList{"chat"} + model +
                                                           QStringList{"--new", "--message", message, "--greedy",
                                                                       "--presence", "-100", "--max-tokens", "100000"});
            QVERIFY(process.waitForStarted());
            // Until the message is stored there is nothing to lose: wait for the first piece of the answer.
            QVERIFY(process.waitForReadyRead(60'000));
            process.waitForFinished(static_cast<int>(random.bounded(500)));
            const qint64 seenASecondBefore = process.bytesAvailable();
            process.waitForFinished(1000);
            process.kill();
            process.waitForFinished();
            const QByteArray seen = process.readAllStandardOutput();

            const QString id = QString::number(round * 2 + 1);
            const CliRun shown = runCli({"conversations", "--data", data.path(), "show", id, "--json"});
            QCOMPARE(shown.status, 0);
            const QJsonArray messages = shown.json()["messages"].toArray();
            QCOMPARE(messages.at(0).toObject()["content"].toString(), message);
            QCOMPARE(messages.size(), 2);
            const QByteArray kept = messages.at(1).toObject()["content"].toString().toUtf8();
            // What is kept is the beginning of what was shown.
            QVERIFY(seen.startsWith(kept.left(seen.size()).trimmed()));
            // Blanks at the end are shown but not counted here.
            QVERIFY2(kept.size() >= seen.left(seenASecondBefore).trimmed().size(),
                     qPrintable(QStringLiteral("kept %1 of %2 bytes").arg(kept.size()).arg(seen.size())));
            cutAnswers += messages.at(1).toObject()["stop_reason"].toString() == QLatin1String("interrupted");

            const CliRun check = runCli({"conversations", "--data", data.path(), "check"});
            QVERIFY2(check.status == 0, check.out.constData());
            const CliRun next = runCli(QStringList{"chat"} + model +
                                       QStringList{"--conversation", id, "--message", "Thanks", "--greedy",
                                                   "--max-tokens", "20", "--json"});
            QVERIFY2(next.status == 0, next.err.constData());
            // The numbering of conversations goes on: one more, so that ids stay odd.
            QCOMPARE(runCli(QStringList{"chat"} + model + QStringList{"--new", "--message", "x", "--greedy", "--max-tokens", "1"}).status, 0);
        }
        QCOMPARE(cutAnswers, 10);
    }
};

QTEST_GUILESS_MAIN(KillTest)
#include "kill_test.moc"
