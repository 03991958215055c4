// SPDX-License-Identifier: Apache-2.0
//
// The promise of the product, through the program itself: a conversation goes on in another process
// without reading anything again, and answers exactly what one process would have answered.
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "run_cli.h"

using rookery::test::CliRun;
using rookery::test::onTestDevice;
using rookery::test::runCli;

class ChatCommandTest : public QObject {
    Q_OBJECT

    static QStringList chat(const QString& data, const QStringList& rest) {
        return QStringList{"chat", "--model", "built-in", "--data", data, "--greedy",
                           "--max-tokens", "60", "--json"} + onTestDevice() + rest;
    }

  private slots:
    void aNewConversationAnswersAndIsStored() {
        QTemporaryDir data;

        const CliRun run = runCli(chat(data.path(), {"--new", "--message", "Hello"}));

        QCOMPARE(run.status, 0);
        QVERIFY(!run.json()["answer"].toString().isEmpty());
        QCOMPARE(run.json()["tokens_resumed"].toInt(), 0);
        QVERIFY(run.json()["tokens_fed"].toInt() > 0);
        const CliRun shown = runCli({"conversations", "--data", data.path(), "show",
                                     QString::number(run.json()["conversation"].toInt()), "--json"});
        const QJsonArray messages = shown.json()["messages"].toArray();
        QCOMPARE(messages.size(), 2);
        QCOMPARE(messages[0].toObject()["content"].toString(), QStringLiteral("Hello"));
        QCOMPARE(messages[1].toObject()["content"].toString(), run.json()["answer"].toString());
        QCOMPARE(messages[1].toObject()["stop_reason"].toString(), QStringLiteral("end"));
    }

    void aSecondProcessReadsOnlyTheNewMessage() {
        QTemporaryDir data;
        const CliRun first = runCli(chat(data.path(), {"--new", "--message", "Hello"}));
        const QString id = QString::number(first.json()["conversation"].toInt());

        const CliRun second = runCli(chat(data.path(), {"--conversation", id, "--message", "Who are you?"}));

        QCOMPARE(second.status, 0);
        const int read = first.json()["tokens_fed"].toInt() + first.json()["tokens_generated"].toInt();
        // What was generated and then turned out to belong to the stop sequence is not resumed.
        QVERIFY(second.json()["tokens_resumed"].toInt() <= read);
        QVERIFY(second.json()["tokens_resumed"].toInt() >= first.json()["tokens_fed"].toInt());
        QVERIFY(second.json()["tokens_fed"].toInt() < 30);
    }

    void theAnswersAreThoseOfReadingEverythingAnew() {
        // The states are thrown away before the second turn, so everything is read again.
        QTemporaryDir resumed;
        QTemporaryDir anew;
        for (const QString& folder : {resumed.path(), anew.path()})
            QCOMPARE(runCli(chat(folder, {"--new", "--message", "Tell me a story about a fox"})).status, 0);
        for (const char* name : {"states.db", "states.db-wal", "states.db-shm"})
            QFile::remove(anew.filePath(name));

        const CliRun fromState = runCli(chat(resumed.path(), {"--conversation", "1", "--message", "Who are you?"}));
        const CliRun fromTokens = runCli(chat(anew.path(), {"--conversation", "1", "--message", "Who are you?"}));

        QCOMPARE(fromTokens.json()["tokens_resumed"].toInt(), 0);
        QVERIFY(fromState.json()["tokens_resumed"].toInt() > 0);
        QCOMPARE(fromState.json()["tokens_fed"].toInt() + fromState.json()["tokens_resumed"].toInt(),
                 fromTokens.json()["tokens_fed"].toInt());
        QCOMPARE(fromState.json()["answer"], fromTokens.json()["answer"]);
    }

    void aStateIsNotUsedWithOtherWeights() {
        QTemporaryDir data;
        QCOMPARE(runCli(chat(data.path(), {"--new", "--message", "Hello"})).status, 0);
        const CliRun other = runCli(chat(data.path(), {"--conversation", "1", "--message", "Hi", "--weights", "q8_0"}));
        QCOMPARE(other.status, 0);
        QCOMPARE(other.json()["tokens_resumed"].toInt(), 0);
    }

    void theMessageIsStoredEvenIfTheModelCannotBeOpened() {
        QTemporaryDir data;
        const CliRun run = runCli({"chat", "--model", "/nowhere/model.gguf", "--data", data.path(), "--new",
                                   "--message", "keep me"});
        QCOMPARE(run.status, 1);
        const CliRun shown = runCli({"conversations", "--data", data.path(), "show", "1"});
        QVERIFY(shown.out.contains("keep me"));
    }

    void searchFindsWhatWasSaid() {
        QTemporaryDir data;
        QCOMPARE(runCli(chat(data.path(), {"--new", "--message", "你好，狐狸"})).status, 0);
        const CliRun hits = runCli({"conversations", "--data", data.path(), "search", "狐狸"});
        QCOMPARE(hits.status, 0);
        QVERIFY(hits.out.contains("狐狸"));
    }

    void anUnknownConversationIsAnError() {
        QTemporaryDir data;
        const CliRun run = runCli(chat(data.path(), {"--conversation", "7", "--message", "hi"}));
        QCOMPARE(run.status, 1);
        QCOMPARE(run.err.count('\n'), 1);
    }

    void checkOfASoundFolderIsClean() {
        QTemporaryDir data;
        QCOMPARE(runCli(chat(data.path(), {"--new", "--message", "Hello"})).status, 0);
        const CliRun check = runCli({"conversations", "--data", data.path(), "check", "--json"});
        QCOMPARE(check.status, 0);
        QVERIFY(check.json()["clean"].toBool());
    }
};

QTEST_GUILESS_MAIN(ChatCommandTest)
#include "chat_command_test.moc"
