// SPDX-License-Identifier: Apache-2.0
//
// The memory of a conversation does not grow with its length: 100,000 tokens are generated, and the resident
// memory of the process stays within one per cent, but for the answer itself: its text, and four bytes a token,
// each in a buffer that doubles when it is full. With the built-in model that is all one can see.
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

class FlatMemoryTest : public QObject {
    Q_OBJECT

    /// Kilobytes; 0 when the process has ended.
    static qint64 residentMemory(qint64 process) {
        QFile status(QStringLiteral("/proc/%1/status").arg(process));
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        for (const QByteArray& line : status.readAll().split('\n'))
            if (line.startsWith("VmRSS:"))
                return line.mid(6).trimmed().split(' ').first().toLongLong();
        return 0;
    }

  private slots:
    void staysFlatOverAHundredThousandTokens() {
        constexpr int Tokens = 100'000;
        QProcess process;
        // A reward for what was said already makes an answer that never ends by itself.
        process.start(QStringLiteral(ROOKERY_CLI),
                      {"generate", "--model", "built-in", "--raw", "--prompt", "User: Tell me a story\n\nAssistant:",
                       "--max-tokens", QString::number(Tokens), "--greedy", "--presence", "-100"});
        QVERIFY(process.waitForStarted());

        qint64 bytes = 0;
        qint64 first = 0;
        qint64 last = 0;
        while (process.waitForReadyRead(60'000)) {
            bytes += process.readAll().size();
            const qint64 now = residentMemory(process.processId());
            if (first == 0 && bytes > 4000) // after the first thousand tokens or so everything is in place
                first = now;
            if (now > 0)
                last = qMax(last, now);
        }
        process.waitForFinished();

        QCOMPARE(process.exitCode(), 0);
        qInfo("%lld bytes of text; %lld KiB at the beginning, %lld KiB at most: %.2f %%", bytes, first, last,
              100.0 * static_cast<double>(last - first) / static_cast<double>(first));
        QVERIFY(bytes > Tokens);
        const auto answer = static_cast<double>(2 * (bytes + 4 * Tokens)) / 1024;
        QVERIFY(first > 0 && static_cast<double>(last) - answer <= 1.01 * static_cast<double>(first));
    }
};

QTEST_GUILESS_MAIN(FlatMemoryTest)
#include "flat_memory_test.moc"
