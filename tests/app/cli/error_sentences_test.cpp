// SPDX-License-Identifier: Apache-2.0
//
// Bad input gives one sentence with cause and next step on stderr, status 1, and nothing on stdout.
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "run_cli.h"

using rookery::test::CliRun;
using rookery::test::runCli;

class ErrorSentencesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QString& name, const QByteArray& bytes) {
        QFile out(m_folder.filePath(name));
        if (out.open(QIODevice::WriteOnly))
            out.write(bytes);
        return out.fileName();
    }

  private slots:
    void refusesModelFiles_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("word");
        QByteArray builtIn;
        QFile model(QStringLiteral(ROOKERY_SOURCE_DIR "/resources/models/guide.safetensors"));
        QVERIFY(model.open(QIODevice::ReadOnly));
        builtIn = model.read(200'000);
        QTest::newRow("missing") << m_folder.filePath("none.pth") << "none.pth";
        QTest::newRow("a folder") << m_folder.path() << "regular file";
        QTest::newRow("empty") << file("empty.gguf", {}) << "empty";
        QTest::newRow("text") << file("notes.txt", "These are my notes.\n") << "notes.txt";
        QTest::newRow("a web page") << file("page.pth", "<!DOCTYPE html><html><body>404</body></html>") << "page";
        QTest::newRow("a pointer of git-lfs")
            << file("lfs.safetensors", "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n") << "lfs";
        QTest::newRow("cut short") << file("cut.safetensors", builtIn) << "cut.safetensors";
        QTest::newRow("invalid UTF-8 in the name") << m_folder.filePath(QString::fromUtf8("caf\xC3\xA9 模型.bin")) << "模型";
    }

    void refusesModelFiles() {
        QFETCH(QString, path);
        QFETCH(QString, word);
        for (const QStringList& command :
             {QStringList{"inspect", path}, QStringList{"generate", "--model", path, "--prompt", "x", "--max-tokens", "1"}}) {
            const CliRun run = runCli(command);
            QCOMPARE(run.status, 1);
            QCOMPARE(run.out, QByteArray());
            QCOMPARE(run.err.count('\n'), 1);
            QVERIFY2(QString::fromUtf8(run.err).contains(word), run.err.constData());
            QVERIFY2(run.err.endsWith(".\n"), run.err.constData());
        }
    }

    void refusesWrongUsage_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("unknown command") << QStringList{"fly"};
        QTest::newRow("unknown option") << QStringList{"devices", "--colour"};
        QTest::newRow("model missing") << QStringList{"bench"};
        QTest::newRow("wrong weights") << QStringList{"bench", "--model", "built-in", "--weights", "q3"};
        QTest::newRow("no number") << QStringList{"bench", "--model", "built-in", "--repeat", "many"};
        QTest::newRow("two conversations")
            << QStringList{"chat", "--model", "built-in", "--data", "x", "--new", "--conversation", "1", "--message", "a"};
        QTest::newRow("no such part") << QStringList{"conversations", "--data", "x", "burn"};
    }

    void refusesWrongUsage() {
        QFETCH(QStringList, arguments);
        const CliRun run = runCli(arguments);
        QCOMPARE(run.status, 2);
        QCOMPARE(run.out, QByteArray());
        QVERIFY(!run.err.isEmpty());
    }

    void anUnknownDeviceNamesTheKnownOnes() {
        const CliRun run = runCli({"bench", "--model", "built-in", "--device", "abacus"});
        QCOMPARE(run.status, 1);
        QVERIFY(run.err.contains("cpu"));
    }

    void tokensOutsideTheVocabularyAreRefused() {
        const CliRun run = runCli({"logits", "--model", "built-in", "--tokens", "1,99999999", "--out",
                                   m_folder.filePath("out.f32")});
        QCOMPARE(run.status, 1);
        QCOMPARE(run.err.count('\n'), 1);
    }

    void aReadOnlyDataFolderIsNamed() {
        const CliRun run = runCli({"chat", "--model", "built-in", "--data", "/proc/rookery", "--new", "--message", "x"});
        QCOMPARE(run.status, 1);
        QCOMPARE(run.err.count('\n'), 1);
    }

    void aDamagedDatabaseIsSetAsideAndTheChatGoesOn() {
        QTemporaryDir data;
        QFile broken(data.filePath("rookery.db"));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(QByteArray(8192, 'x'));
        broken.close();
        const CliRun run = runCli({"chat", "--model", "built-in", "--data", data.path(), "--new", "--message", "Hello",
                                   "--greedy", "--max-tokens", "5"});
        QVERIFY2(run.status == 0, run.err.constData());
        QVERIFY(QDir(data.path()).entryList(QDir::Files).size() > 3); // the damaged file is still there
    }
};

QTEST_GUILESS_MAIN(ErrorSentencesTest)
#include "error_sentences_test.moc"
