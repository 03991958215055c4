// SPDX-License-Identifier: Apache-2.0
//
// Read once, ask many, through the program itself: questions in other processes read nothing of the document.
#include <fstream>

#include <QTemporaryDir>
#include <QTest>

#include "run_cli.h"
#include "tests/support/document_fixtures.h"

using rookery::test::CliRun;
using rookery::test::runCli;

class DocumentCommandTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const char* name, const std::string& bytes) {
        const QString path = m_folder.filePath(name);
        std::ofstream(path.toStdString(), std::ios::binary) << bytes;
        return path;
    }
    static CliRun read(const QString& data, const QString& file) {
        return runCli({"document", file, "--model", "built-in", "--data", data, "--json"});
    }
    static CliRun ask(const QString& data, int conversation, const QString& question) {
        return runCli({"chat", "--model", "built-in", "--data", data, "--greedy", "--max-tokens", "8", "--json",
                       "--conversation", QString::number(conversation), "--message", question});
    }

  private slots:
    void questionsInOtherProcessesReadNothingAgain() {
        const QTemporaryDir data;
        const CliRun reading = read(data.path(), write("report.pdf", rookery::test::pdf(rookery::test::reportPages(4))));
        QCOMPARE(reading.status, 0);
        const int tokens = reading.json()["tokens"].toInt();
        QCOMPARE(reading.json()["read_tokens"].toInt(), tokens);
        QCOMPARE(reading.json()["pages"].toInt(), 4);

        const int conversation = reading.json()["conversation"].toInt();
        int before = tokens;
        for (int question = 0; question < 3; ++question) {
            const CliRun answer = ask(data.path(), conversation, "What did the station measure?");
            QCOMPARE(answer.status, 0);
            QVERIFY(answer.json()["tokens_resumed"].toInt() >= before);
            QVERIFY2(answer.json()["tokens_fed"].toInt() < 40, "a question and its frame, never the document");
            before = answer.json()["tokens_resumed"].toInt();
        }
    }

    void aDocumentIsReadOnce() {
        const QTemporaryDir data;
        const QString file = write("rain.txt", "It rained on Monday. The mill measured 88 litres.");
        const CliRun first = read(data.path(), file);
        const CliRun second = read(data.path(), file);

        QCOMPARE(second.json()["read_tokens"].toInt(), 0);
        QCOMPARE(second.json()["resumed_tokens"].toInt(), first.json()["tokens"].toInt());
        QCOMPARE(second.json()["digest"].toInt(), first.json()["digest"].toInt());
        QVERIFY(second.json()["conversation"].toInt() != first.json()["conversation"].toInt());
        QVERIFY(ask(data.path(), second.json()["conversation"].toInt(), "Hello").json()["tokens_resumed"].toInt() >=
                first.json()["tokens"].toInt());
    }

    void refusesInOneSentence() {
        const QTemporaryDir data;

        const CliRun run = read(data.path(), write("locked.pdf", rookery::test::lockedPdf()));

        QCOMPARE(run.status, 1);
        QVERIFY(run.err.contains("encrypted"));
        QCOMPARE(run.err.trimmed().count('\n'), 0);
    }
};

QTEST_GUILESS_MAIN(DocumentCommandTest)
#include "document_command_test.moc"
