// SPDX-License-Identifier: Apache-2.0
//
// kill -9 in the middle of an answer, at random moments: at most a second of it is lost, and taken up again it
// goes on to the letter as if nothing had happened. The seed is printed. 200 rounds with ROOKERY_THOROUGH.
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include "run_cli.h"

using rookery::test::CliRun;
using rookery::test::runCli;

class KillTest : public QObject {
    Q_OBJECT

    const QString m_message = QStringLiteral("Tell me a story about a bear");

    /// A reward for what was said already makes an answer that never ends by itself.
    static QStringList chat(const QString& data, const QStringList& rest) {
        return QStringList{"chat", "--model", "built-in", "--data", data, "--seed", "1", "--greedy", "--presence",
                           "-100"} + rest;
    }

    struct Killed {
        QByteArray seenASecondBefore; ///< shown at least a second before the end
        QByteArray seen;
    };
    Killed killInTheMiddle(const QString& data, QRandomGenerator& random) const {
        QProcess process;
        process.start(QStringLiteral(ROOKERY_CLI), chat(data, {"--new", "--message", m_message, "--max-tokens", "1000000"}));
        // Until the message is stored there is nothing to lose: wait for the first piece of the answer.
        if (!process.waitForReadyRead(60'000))
            return {};
        process.waitForFinished(static_cast<int>(random.bounded(500)));
        const qint64 before = process.bytesAvailable();
        process.waitForFinished(1000);
        process.kill();
        process.waitForFinished();
        const QByteArray seen = process.readAllStandardOutput();
        return {seen.left(before).trimmed(), seen};
    }

  private slots:
    void nothingButASecondOfTheAnswerIsLost() {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        QTemporaryDir data;
        const int rounds = qEnvironmentVariableIsSet("ROOKERY_THOROUGH") ? 200 : 5;
        QList<QByteArray> answers;
        for (int round = 0; round < rounds; ++round) {
            const Killed killed = killInTheMiddle(data.path(), random);

            const QString id = QString::number(round + 1);
            const CliRun shown = runCli({"conversations", "--data", data.path(), "show", id, "--json"});
            QCOMPARE(shown.status, 0);
            const QJsonArray messages = shown.json()["messages"].toArray();
            QCOMPARE(messages.size(), 2);
            QCOMPARE(messages.at(0).toObject()["content"].toString(), m_message);
            QCOMPARE(messages.at(1).toObject()["stop_reason"].toString(), QStringLiteral("interrupted"));
            const QByteArray kept = messages.at(1).toObject()["content"].toString().toUtf8();
            // What is kept is the beginning of what was shown.
            QVERIFY(killed.seen.startsWith(kept.left(killed.seen.size()).trimmed()));
            QVERIFY2(kept.size() >= killed.seenASecondBefore.size(),
                     qPrintable(QStringLiteral("kept %1 of %2 bytes").arg(kept.size()).arg(killed.seen.size())));
            const CliRun check = runCli({"conversations", "--data", data.path(), "check"});
            QVERIFY2(check.status == 0, check.out.constData());

            const CliRun more = runCli(chat(data.path(), {"--conversation", id, "--continue", "--max-tokens", "40", "--json"}));
            QVERIFY2(more.status == 0, more.err.constData());
            answers << more.json()["answer"].toString().toUtf8();
            QVERIFY(answers.back().startsWith(kept));
        }

        // All of them are beginnings of the one answer that nobody interrupts.
        qsizetype longest = 0;
        for (const QByteArray& answer : answers)
            longest = qMax(longest, answer.size());
        const QTemporaryDir other;
        const CliRun whole = runCli(chat(other.path(), {"--new", "--message", m_message, "--max-tokens",
                                                      QString::number(longest), "--json"}));
        QCOMPARE(whole.status, 0);
        const QByteArray expected = whole.json()["answer"].toString().toUtf8();
        for (const QByteArray& answer : answers)
            QVERIFY2(expected.startsWith(answer), (answer + "\n---\n" + expected).constData());
    }
};

QTEST_GUILESS_MAIN(KillTest)
#include "kill_test.moc"
