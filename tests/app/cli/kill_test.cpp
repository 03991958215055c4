// SPDX-License-Identifier: Apache-2.0
//
// kill -9 in the middle of an answer, at random moments: what is lost of it was written within one second (a disk
// that stalls stops the writing too), and taken up again it goes on to the letter as if nothing had happened. The
// seed is printed. 200 rounds with ROOKERY_THOROUGH.
#include <algorithm>
#include <utility>

#include <QElapsedTimer>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include "run_cli.h"

using rookery::test::CliRun;
using rookery::test::onTestDevice;
using rookery::test::runCli;

class KillTest : public QObject {
    Q_OBJECT

    const QString m_message = QStringLiteral("Tell me a story about a bear");

    /// A reward for what was said already makes an answer that never ends by itself.
    static QStringList chat(const QString& data, const QStringList& rest) {
        return QStringList{"chat", "--model", "built-in", "--data", data, "--seed", "1", "--greedy", "--presence",
                           "-100"} + onTestDevice() + rest;
    }

    struct Killed {
        QByteArray seen;
        QList<std::pair<qint64, qsizetype>> growth; ///< when, in ms, how many bytes had been shown
        /// From the first byte that is not among the `kept` ones to the last one.
        qint64 msLost(qsizetype kept) const {
            const auto first = std::find_if(growth.begin(), growth.end(),
                                            [kept](const auto& sample) { return sample.second > kept; });
            return first == growth.end() ? 0 : growth.back().first - first->first;
        }
    };
    Killed killInTheMiddle(const QString& data, QRandomGenerator& random) const {
        QProcess process;
        process.start(QStringLiteral(ROOKERY_CLI), chat(data, {"--new", "--message", m_message, "--max-tokens", "1000000"}));
        // Until the message is stored there is nothing to lose: wait for the first piece of the answer.
        if (!process.waitForReadyRead(60'000))
            return {};
        Killed killed;
        QElapsedTimer clock;
        clock.start();
        const qint64 end = 1000 + random.bounded(500);
        while (clock.elapsed() < end) {
            killed.seen += process.readAllStandardOutput();
            killed.growth.append({clock.elapsed(), killed.seen.size()});
            process.waitForReadyRead(static_cast<int>(std::max<qint64>(1, end - clock.elapsed())));
        }
        process.kill();
        process.waitForFinished();
        killed.seen += process.readAllStandardOutput();
        return killed;
    }

  private slots:
    void nothingButASecondOfTheAnswerIsLost() {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        QTemporaryDir data;
        const int rounds = qEnvironmentVariableIsSet("ROOKERY_THOROUGH") ? 200 : 5;
        QList<QByteArray> answers;
        qint64 mostLost = 0;
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
            mostLost = std::max(mostLost, killed.msLost(kept.size()));
            QVERIFY2(killed.msLost(kept.size()) <= 1000,
                     qPrintable(QStringLiteral("kept %1 of %2 bytes, %3 ms are lost")
                                    .arg(kept.size()).arg(killed.seen.size()).arg(killed.msLost(kept.size()))));
            const CliRun check = runCli({"conversations", "--data", data.path(), "check"});
            QVERIFY2(check.status == 0, check.out.constData());

            const CliRun more = runCli(chat(data.path(), {"--conversation", id, "--continue", "--max-tokens", "40", "--json"}));
            QVERIFY2(more.status == 0, more.err.constData());
            answers << more.json()["answer"].toString().toUtf8();
            QVERIFY(answers.back().startsWith(kept));
        }

        qInfo("%d rounds; at most %lld ms of an answer lost", rounds, mostLost);

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
