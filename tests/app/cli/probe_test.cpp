// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "run_cli.h"

using namespace rookery::test;

class ProbeTest : public QObject {
    Q_OBJECT

  private:
    QTemporaryDir m_folder;

    QString document() {
        QFile file(m_folder.filePath("text.txt"));
        if (file.open(QIODevice::WriteOnly))
            file.write(QByteArray("The lantern of the harbour was seen near the ferry, and the pigeon slept in its basket. ").repeated(12) +
                       "The town has 48213 houses.");
        return file.fileName();
    }

  private slots:
    void countsEveryOrderOnTheSameQuestions() {
        const CliRun run = runCli({"probe", "--model", "built-in", "--document", document(), "--probes", "8", "--lengths", "100", "--pairs", "4",
                                   "--keys", "2", "--json"});

        QCOMPARE(run.status, 0);
        const QJsonObject json = run.json();
        QCOMPARE(json["probes"].toInt(), 8);
        const QJsonArray arms = json["arms"].toArray();
        QCOMPARE(arms.size(), 5);
        for (const QJsonValue& arm : arms) {
            QCOMPARE(arm["count"].toInt(), 8);
            const QJsonArray interval = arm["interval"].toArray();
            const double share = arm["hits"].toDouble() / 8;
            QVERIFY(interval[0].toDouble() <= share && share <= interval[1].toDouble());
        }
        QCOMPARE(json["comparisons"].toArray().size(), 4);
    }

    void saysTheSameTwice() {
        const QStringList words = {"probe", "--model", "built-in", "--document", document(), "--probes", "4", "--lengths", "60",
                                   "--pairs", "4",     "--keys",   "2",          "--arms",   "typed,first", "--json"};

        QJsonObject once = QJsonDocument::fromJson(runCli(words).out).object();
        QJsonObject again = QJsonDocument::fromJson(runCli(words).out).object();

        QVERIFY(!once.isEmpty());
        QCOMPARE(once["by_kind"], again["by_kind"]);
        QCOMPARE(once["comparisons"], again["comparisons"]);
    }

    void refusesWhatItCannotDo_data() {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("status");
        QTest::newRow("no document") << QStringList{"--model", "built-in"} << 2;
        QTest::newRow("an unknown order") << QStringList{"--model", "built-in", "--document", "x", "--arms", "sideways"} << 2;
        QTest::newRow("a question without an answer") << QStringList{"--model", "built-in", "--document", "x", "--question", "why"} << 2;
        QTest::newRow("no such file") << QStringList{"--model", "built-in", "--document", "/nonexistent/text"} << 1;
    }
    void refusesWhatItCannotDo() {
        QFETCH(QStringList, words);
        QFETCH(int, status);

        const CliRun run = runCli(QStringList{"probe"} + words);

        QCOMPARE(run.status, status);
        QVERIFY(!run.err.isEmpty());
        QVERIFY(run.out.isEmpty());
    }

    /// A model that was trained on lists in all orders can hold few pairs unless it knows the question.
    void theOrderFixturePrefersTheQuestionFirst() {
        const QString fixture = ROOKERY_TEST_DATA "/order/order";
        if (!QFile::exists(fixture + ".safetensors"))
            QSKIP("The order fixture is not there: packaging/order/train.py makes it.");

        // A software graphics driver is slow: fewer questions and orders there.
        const bool onProcessor = onTestDevice().isEmpty();
        const int count = onProcessor ? 100 : 20;
        QStringList words = {"probe", "--model", fixture + ".safetensors", "--tokenizer", fixture + ".vocab.txt", "--document",
                             fixture + ".document.txt", "--kinds", "pairs", "--pairs", "32", "--probes", QString::number(count), "--json"};
        if (!onProcessor)
            words += onTestDevice() + QStringList{"--arms", "typed,first,sandwich"};

        const CliRun run = runCli(words);

        QCOMPARE(run.status, 0);
        const QJsonObject json = run.json();
        QMap<QString, int> hits;
        for (const QJsonValue& arm : json["arms"].toArray())
            hits[arm["arm"].toString()] = arm["hits"].toInt();
        QVERIFY2(hits["first"] * 100 >= 95 * count, run.out.constData());
        QVERIFY2((hits["first"] - hits["typed"]) * 100 >= 20 * count, run.out.constData());
        QVERIFY(hits["sandwich"] * 100 >= 95 * count);
        QCOMPARE(json["comparisons"].toArray()[0].toObject()["verdict"].toString(), QString("clearly more"));
        QVERIFY(!json["winner"].isNull());
    }
};

QTEST_GUILESS_MAIN(ProbeTest)
#include "probe_test.moc"
