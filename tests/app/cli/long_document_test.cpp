// SPDX-License-Identifier: Apache-2.0
//
// A document of 300 pages, read once by the built-in model and asked ten times, each time in a new process: what is
// fed is counted, and memory does not grow with the document.
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include "run_cli.h"
#include "tests/support/document_fixtures.h"

using namespace rookery::test;

class LongDocumentTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString report(const QString& name, int pages) {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly)) {
            const std::string bytes = pdf(reportPages(pages));
            file.write(bytes.data(), static_cast<qint64>(bytes.size()));
        }
        return file.fileName();
    }
    QJsonObject read(const QString& file) {
        const CliRun run = runCli({"document", file, "--model", "built-in", "--data", m_folder.filePath("data"), "--json"}, 1'200'000);
        return run.json();
    }
    /// The most that any process before this took, in KiB.
    static long mostMemory() {
        rusage usage{};
        getrusage(RUSAGE_CHILDREN, &usage);
        return usage.ru_maxrss;
    }

  private slots:
    void tenQuestionsAboutThreeHundredPagesReadNothingAgain() {
        QVERIFY(read(report("short.pdf", 20))["tokens"].toInt() > 500);
        const long afterShort = mostMemory();
        const QJsonObject document = read(report("long.pdf", 300));
        const int tokens = document["tokens"].toInt();
        QCOMPARE(document["pages"].toInt(), 300);
        QCOMPARE(document["read_tokens"].toInt(), tokens);
        const long afterLong = mostMemory();
        QVERIFY2(afterLong < afterShort * 5 / 4, qPrintable(QString("%1 and %2 KiB").arg(afterShort).arg(afterLong)));

        int covered = tokens;
        for (int i = 0; i < 10; ++i) {
            const CliRun run = runCli({"chat", "--model", "built-in", "--data", m_folder.filePath("data"), "--conversation",
                                       QString::number(document["conversation"].toInt()), "--message",
                                       QString("Which station is number %1?").arg(i), "--max-tokens", "16", "--greedy", "--json"});
            QVERIFY2(run.status == 0, run.err.constData());
            const QJsonObject answer = run.json();
            QVERIFY(answer["tokens_resumed"].toInt() >= covered);
            QVERIFY2(answer["tokens_fed"].toInt() < 100, run.out.constData());
            covered = answer["tokens_resumed"].toInt() + answer["tokens_fed"].toInt();
        }
        QVERIFY(mostMemory() <= afterLong * 21 / 20);

        // Attached once more, it is known.
        const QJsonObject again = read(m_folder.filePath("long.pdf"));
        QCOMPARE(again["read_tokens"].toInt(), 0);
        QCOMPARE(again["resumed_tokens"].toInt(), tokens);
    }
};

QTEST_GUILESS_MAIN(LongDocumentTest)
#include "long_document_test.moc"
