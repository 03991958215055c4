// SPDX-License-Identifier: Apache-2.0
#include "core/lab/report_store.h"

#include <fstream>

#include <QTemporaryDir>
#include <QTest>

using namespace rookery;

namespace {

/// Twelve questions; the order typed finds `typed` of them, the question first all.
LabReport madeUp(int typed, std::string fingerprint) {
    ProbeSet set;
    set.materials = {"text"};
    set.language = "en";
    LabRun run;
    for (std::size_t i = 0; i < 12; ++i)
        set.probes.push_back({ProbeKind::Pairs, 0, "?", "1", static_cast<int>(i % 3), 16, i < 6 ? std::size_t{300} : std::size_t{900}});
    for (std::size_t i = 0; i < 12; ++i)
        run.trials.push_back({Arm::Typed, i, static_cast<int>(i) < typed, -1.0, {}, 10});
    for (std::size_t i = 0; i < 12; ++i)
        run.trials.push_back({Arm::First, i, true, -0.5, {}, 10});
    run.costs = {{Arm::Typed, 100, 1.5}, {Arm::First, 200, 2.25}};
    return makeReport(set, run, {"A model", std::move(fingerprint), "cpu", "f32", "a text", "2026-01-02T03:04:05Z", 7});
}

} // namespace

class ReportStoreTest : public QObject {
    Q_OBJECT

  private slots:
    void whatIsReadBackSaysTheSame() {
        const LabReport report = madeUp(2, "abc");

        const auto read = readReport(reportJson(report));

        QVERIFY(read);
        QCOMPARE(reportJson(*read), reportJson(report));
        QCOMPARE(reportMarkdown(*read), reportMarkdown(report));
        QVERIFY(clearWinner(*read) == Recipe::First);
    }

    void keepsOneReportForEachModel() {
        const QTemporaryDir folder;
        const std::filesystem::path path = std::filesystem::path(folder.path().toStdString()) / "lab";

        QVERIFY(!keptReport(path, "one"));
        QVERIFY(keepReport(path, madeUp(2, "one")));
        QVERIFY(keepReport(path, madeUp(3, "../two/\n")));
        QVERIFY(keepReport(path, madeUp(4, "one")));

        QCOMPARE(keptReport(path, "one")->arms[0].all.hits, 4);
        QCOMPARE(keptReport(path, "../two/\n")->arms[0].all.hits, 3);
        QVERIFY(!keptReport(path, "three"));
    }

    void refusesWhatIsNoReport_data() {
        QTest::addColumn<std::string>("json");
        std::string good = reportJson(madeUp(2, "abc"));
        const auto changed = [&good](const std::string& from, const std::string& to) {
            std::string text = good;
            const std::size_t at = text.find(from);
            return at == std::string::npos ? std::string("the example has changed") : text.replace(at, from.size(), to);
        };
        QTest::newRow("nothing") << std::string();
        QTest::newRow("no object") << std::string("[1]");
        QTest::newRow("cut") << good.substr(0, good.size() / 2);
        QTest::newRow("too long") << std::string(2 << 20, ' ') + good;
        QTest::newRow("unknown order") << changed("\"arm\":\"first\"", "\"arm\":\"sideways\"");
        QTest::newRow("unknown verdict") << changed("\"verdict\":\"clearly more\"", "\"verdict\":\"sold\"");
        QTest::newRow("more hits than questions") << changed("\"hits\":2", "\"hits\":200");
        QTest::newRow("a length that is no number") << changed("\"length\":\"512\"", "\"length\":\"5x2\"");
        QTest::newRow("a negative count") << changed("\"probes\":12", "\"probes\":-12");
        QTest::newRow("deep") << std::string(100'000, '[');
    }
    void refusesWhatIsNoReport() {
        QFETCH(std::string, json);

        QVERIFY(!readReport(json));
    }

    void aDamagedFileIsNoReport() {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        QVERIFY(keepReport(path, madeUp(2, "one")));
        for (const auto& file : std::filesystem::directory_iterator(path))
            std::ofstream(file.path()) << "{}";

        QVERIFY(!keptReport(path, "one"));
    }

    void saysHowLongATextIsFound() {
        LabReport report = madeUp(2, "one");
        QCOMPARE(testedLength(report).tokens, 1024);
        QVERIFY(!testedLength(report).isLimit);

        for (Cell& cell : report.cells) {
            if (cell.by == "length" && cell.value == "1024")
                cell.count.hits = 1;
        }

        QCOMPARE(testedLength(report).tokens, 512);
        QVERIFY(testedLength(report).isLimit);
    }
};

QTEST_GUILESS_MAIN(ReportStoreTest)
#include "report_store_test.moc"
