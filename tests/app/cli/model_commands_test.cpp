// SPDX-License-Identifier: Apache-2.0
//
// inspect, explain, logits, tokenize, generate and bench on the built-in model.
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

#include "run_cli.h"

using rookery::test::CliRun;
using rookery::test::runCli;

class ModelCommandsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::vector<float> logits(const QStringList& options, const QString& name) {
        const QString out = m_folder.filePath(name);
        const CliRun run = runCli(QStringList{"logits", "--model", "built-in", "--tokens",
                                              "100,200,300,400,500,600,700,800,900,1000,1100,1200,1300,1400,1500,"
                                              "1600,1700,1800,1900,2000",
                                              "--out", out} + options);
        if (run.status != 0)
            return {};
        QFile file(out);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QByteArray bytes = file.readAll();
        std::vector<float> values(static_cast<std::size_t>(bytes.size()) / sizeof(float));
        std::memcpy(values.data(), bytes.constData(), values.size() * sizeof(float));
        return values;
    }

    static float greatestDifference(const std::vector<float>& a, const std::vector<float>& b) {
        float greatest = a.size() == b.size() && !a.empty() ? 0 : INFINITY;
        for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
            greatest = std::max(greatest, std::abs(a[i] - b[i]));
        return greatest;
    }

  private slots:
    void versionIsOneLine() {
        const CliRun run = runCli({"--version"});
        QCOMPARE(run.status, 0);
        QVERIFY(run.out.startsWith("rookery-cli "));
        QCOMPARE(run.out.count('\n'), 1);
    }

    void devicesNamesTheCpu() {
        const CliRun run = runCli({"devices", "--json"});
        QCOMPARE(run.status, 0);
        QVERIFY(run.out.contains("\"cpu\""));
    }

    void inspectTellsTheSizes() {
        const QJsonObject json = runCli({"inspect", "built-in", "--json"}).json();
        QCOMPARE(json["architecture"].toString(), QStringLiteral("rwkv7"));
        QCOMPARE(json["format"].toString(), QStringLiteral("safetensors"));
        const int layers = json["layers"].toInt();
        const int width = json["width"].toInt();
        QVERIFY(layers > 0 && width > 0);
        QCOMPARE(json["state_bytes"].toInt(), layers * width * (json["head_size"].toInt() + 2) * 4);
        for (const char* key : {"vocabulary", "parameters", "weight_types", "tokenizer", "fingerprint"})
            QVERIFY(json.contains(QLatin1String(key)));
    }

    void explainListsInstructions() {
        const CliRun run = runCli({"explain", "built-in"});
        QCOMPARE(run.status, 0);
        QVERIFY(run.out.contains("Wkv7"));
    }

    void chunksAndThreadsDoNotMatter() {
        const std::vector<float> all = logits({"--threads", "1"}, "all");
        QVERIFY(!all.empty());
        for (const char* chunk : {"1", "7", "16"})
            QVERIFY(greatestDifference(logits({"--chunk", chunk}, "chunk"), all) <= 1e-4F);
        QCOMPARE(logits({"--threads", "2"}, "two"), all);
    }

    void aSavedStateGoesOnWhereItWas() {
        const QString state = m_folder.filePath("state.f32");
        const QString out = m_folder.filePath("out.f32");
        const auto feed = [&](const QStringList& options) {
            return runCli(QStringList{"logits", "--model", "built-in", "--chunk", "1", "--out", out} + options).status;
        };
        QCOMPARE(feed({"--tokens", "100,200,300"}), 0);
        QFile whole(out);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray expected = whole.readAll();
        whole.close();

        QCOMPARE(feed({"--tokens", "100,200", "--state-out", state}), 0);
        QCOMPARE(feed({"--tokens", "300", "--state-in", state}), 0);

        QFile resumed(out);
        QVERIFY(resumed.open(QIODevice::ReadOnly));
        QCOMPARE(resumed.readAll(), expected);
    }

    void allGivesTheLogitsOfEveryToken() {
        const std::vector<float> last = logits({}, "last");
        const std::vector<float> every = logits({"--all"}, "every");
        QCOMPARE(every.size(), last.size() * 20);
        const std::vector<float> tail(every.end() - static_cast<std::ptrdiff_t>(last.size()), every.end());
        QVERIFY(greatestDifference(tail, last) <= 1e-4F);
    }

    void tokenizeAndDetokenizeAreInverse() {
        QFile text(m_folder.filePath("text"));
        QVERIFY(text.open(QIODevice::WriteOnly));
        const QByteArray bytes = "Grüße, 世界!\n\n\tx \xF0\x9F\x90\xA6\x80";
        text.write(bytes);
        text.close();
        for (const char* tokenizer : {"world", "bytes", "neox20b"}) {
            const CliRun ids = runCli({"tokenize", "--tokenizer", tokenizer, "--file", text.fileName()});
            QCOMPARE(ids.status, 0);
            QFile idsFile(m_folder.filePath("ids"));
            QVERIFY(idsFile.open(QIODevice::WriteOnly));
            idsFile.write(ids.out);
            idsFile.close();
            const CliRun back = runCli({"detokenize", "--tokenizer", tokenizer, "--ids-file", idsFile.fileName()});
            QCOMPARE(back.out, bytes);
        }
    }

    void greedyGenerationRepeats() {
        const QStringList command = {"generate", "--model", "built-in", "--prompt", "Hello",
                                     "--greedy", "--max-tokens", "20"};
        const CliRun first = runCli(command);
        QCOMPARE(first.status, 0);
        QVERIFY(first.out.size() > 1);
        QCOMPARE(runCli(command).out, first.out);
    }

    void seedsDecideWhatIsDrawn() {
        const auto run = [](const char* seed) {
            return runCli({"generate", "--model", "built-in", "--raw", "--prompt", "Once", "--temperature", "2",
                           "--top-p", "1", "--max-tokens", "30", "--seed", seed}).out;
        };
        QCOMPARE(run("1"), run("1"));
        QVERIFY(run("1") != run("2"));
    }

    void benchPrintsEveryFigure() {
        const QJsonObject json = runCli({"bench", "--model", "built-in", "--prefill", "16", "--decode", "4",
                                         "--repeat", "1", "--json"}).json();
        for (const char* key : {"device", "threads", "weights", "load_seconds", "prefill_tokens_per_second",
                                "decode_tokens_per_second", "first_token_ms", "peak_memory_bytes", "state_save_ms",
                                "state_load_ms"})
            QVERIFY2(json.contains(QLatin1String(key)), key);
        QVERIFY(json["decode_tokens_per_second"].toDouble() > 0);
    }
};

QTEST_GUILESS_MAIN(ModelCommandsTest)
#include "model_commands_test.moc"
