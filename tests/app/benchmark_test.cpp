// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include "app/benchmark.h"
#include "tests/app/app_fixture.h"

using namespace rookery;
using namespace rookery::test;

namespace {

constexpr int Wait = 20'000;

} // namespace

class BenchmarkTest : public QObject {
    Q_OBJECT

    std::unique_ptr<AppFixture> m_fixture;

    Benchmark& bench() { return *m_fixture->app().benchmark(); }
    QVariantMap row(int index) { return bench().results().at(index).toMap(); }
    QByteArray contents(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

  private slots:
    void init() {
        m_fixture = std::make_unique<AppFixture>();
        bench().setOptions({20, 4, 2, 8});
        bench().setReadRate([](int) { return 5e9; });
        QTRY_VERIFY_WITH_TIMEOUT(bench().runnable(), Wait);
    }
    void cleanup() { m_fixture.reset(); }

    void measuresTheLoadedModelAtFirst() {
        QCOMPARE(bench().chosen(), QStringList{QString()});

        bench().start();
        QVERIFY(bench().running());
        QTRY_VERIFY_WITH_TIMEOUT(!bench().running(), Wait);

        QCOMPARE(bench().problem(), QString());
        QCOMPARE(bench().results().size(), 1);
        QVERIFY(row(0).value("decode").toDouble() > 0);
        QVERIFY(row(0).value("prefill").toDouble() > 0);
        QVERIFY(row(0).value("decodeLimit").toDouble() > 0);
        QVERIFY(bench().conclusion().contains("5.0 GB/s"));
    }

    void measuringAgainReplacesTheResult() {
        for (int run = 0; run < 2; ++run) {
            bench().start();
            QTRY_VERIFY_WITH_TIMEOUT(!bench().running(), Wait);
        }

        QCOMPARE(bench().results().size(), 1);
    }

    void measuresSeveralAndGoesOnAfterOneThatFails() {
        const QString second = m_fixture->file("second.safetensors");
        writeTinyModel(second.toStdString(), 3);
        bench().setChosen(m_fixture->file("missing.safetensors"), true);
        bench().setChosen(second, true);

        bench().start();
        QTRY_VERIFY_WITH_TIMEOUT(!bench().running(), Wait);

        QCOMPARE(bench().results().size(), 2);
        QCOMPARE(row(1).value("name").toString(), "second");
        QVERIFY(bench().problem().startsWith("missing: "));
    }

    void leavesTheChatAloneMeanwhile() {
        m_fixture->script().answer("hello", "there");
        bench().start();

        m_fixture->conversation().send("hello");

        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->messages().count() == 2 && m_fixture->idle(), Wait);
        QCOMPARE(m_fixture->text(1), "there");
        QTRY_VERIFY_WITH_TIMEOUT(!bench().running(), Wait);
    }

    void cancellingKeepsNothingOfThatModel() {
        bench().setOptions({1000, 1000, 1000, 8});
        bench().start();

        bench().cancel();

        QTRY_VERIFY_WITH_TIMEOUT(!bench().running(), Wait);
        QCOMPARE(bench().results().size(), 0);
        QCOMPARE(bench().problem(), QString());
        QVERIFY(bench().runnable());
    }

    void quittingInTheMiddleEndsIt() {
        bench().setOptions({1000, 1000, 1000, 8});
        bench().start();

        m_fixture.reset(); // does not hang

        QVERIFY(m_fixture == nullptr);
    }

    void writesWhatWasMeasured_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("JSON") << "out.json";
        QTest::newRow("CSV") << "out.CSV";
        QTest::newRow("a name with spaces") << "my speed.json";
    }
    void writesWhatWasMeasured() {
        QFETCH(QString, name);
        bench().start();
        QTRY_VERIFY_WITH_TIMEOUT(!bench().running(), Wait);

        const QString path = m_fixture->file(name);
        bench().save(QUrl::fromLocalFile(path));

        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), Wait);
        const QByteArray text = contents(path);
        if (name.endsWith(".json")) {
            const QJsonObject result = QJsonDocument::fromJson(text)["results"].toArray().at(0).toObject();
            QCOMPARE(result["decode_tokens"].toInt(), 4);
            QVERIFY(result["decode_tokens_per_second"].toDouble() > 0);
        } else {
            QCOMPARE(text.count('\n'), 2);
            QVERIFY(text.startsWith("model,"));
        }
    }

    void writesThePictureOfThePlot() {
        QImage picture(40, 30, QImage::Format_RGB32);
        picture.fill(Qt::green);
        const QString path = m_fixture->file("plot.png");

        bench().savePicture(picture, QUrl::fromLocalFile(path));

        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), Wait);
        QCOMPARE(QImage(path).size(), picture.size());
    }

    void saysWhenAFileCannotBeWritten() {
        bench().save(QUrl::fromLocalFile("/nowhere/at all/x.json"));

        QTRY_VERIFY_WITH_TIMEOUT(!bench().problem().isEmpty(), Wait);
    }

    void theLimitIsTheRateOfTheMemoryOverTheBytesOfWeights() {
        BenchmarkResult result;
        QCOMPARE(result.decodeLimit(), 0.0);

        result.readRate = 20e9;
        result.weightBytes = 1'000'000'000;

        QCOMPARE(result.decodeLimit(), 20.0);
    }

    void marksAreRoundAndReachTheHighestValue_data() {
        QTest::addColumn<double>("most");
        QTest::addColumn<QList<qreal>>("marks");
        QTest::newRow("nothing") << 0.0 << QList<qreal>{0};
        QTest::newRow("no number") << std::nan("") << QList<qreal>{0};
        QTest::newRow("one") << 1.0 << QList<qreal>{0, 0.2, 0.4, 0.6, 0.8, 1};
        QTest::newRow("212") << 212.0 << QList<qreal>{0, 50, 100, 150, 200, 250};
        QTest::newRow("9000") << 9000.0 << QList<qreal>{0, 2000, 4000, 6000, 8000, 10000};
    }
    void marksAreRoundAndReachTheHighestValue() {
        QFETCH(double, most);
        QFETCH(QList<qreal>, marks);

        const QList<qreal> found = Benchmark::marks(most);

        QCOMPARE(found.size(), marks.size());
        for (qsizetype i = 0; i < found.size(); ++i)
            QVERIFY(std::abs(found[i] - marks[i]) < 1e-9);
    }
};

QTEST_MAIN(BenchmarkTest)
#include "benchmark_test.moc"
