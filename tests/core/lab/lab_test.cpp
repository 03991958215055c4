// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "core/cpu/cpu_backend.h"
#include "core/engine/model_loader.h"
#include "core/lab/report.h"

using namespace rookery;

namespace {

std::string repeated(std::string_view sentence, int times) {
    std::string text;
    for (int i = 0; i < times; ++i)
        text += std::string(sentence) + static_cast<char>('a' + i % 26) + static_cast<char>('a' + i / 26) + "lantern. ";
    return text;
}

/// A run in which the first arm after "typed" is right where `first` says so, and "typed" where `typed` does.
LabRun madeUp(const std::vector<bool>& typed, const std::vector<bool>& first) {
    LabRun run;
    for (std::size_t i = 0; i < typed.size(); ++i)
        run.trials.push_back({Arm::Typed, i, typed[i], -1.0, {}, 10});
    for (std::size_t i = 0; i < first.size(); ++i)
        run.trials.push_back({Arm::First, i, first[i], -0.5, {}, 10});
    run.costs = {{Arm::Typed, 100, 1}, {Arm::First, 200, 2}};
    return run;
}

ProbeSet probesOf(std::size_t count) {
    ProbeSet set;
    set.materials = {"text"};
    for (std::size_t i = 0; i < count; ++i)
        set.probes.push_back({ProbeKind::Pairs, 0, "?", "1", static_cast<int>(i % 10), 16, 300});
    return set;
}

} // namespace

class LabTest : public QObject {
    Q_OBJECT

  private:
    std::vector<std::unique_ptr<Backend>> m_backends;
    std::optional<OpenedModel> m_opened;

    LabOptions smallLab() const {
        LabOptions options;
        options.answerTokens = 4;
        return options;
    }
    ProbeSet smallSet(const std::string& text) const {
        ProbeOptions options;
        options.count = 6;
        options.lengths = {60};
        options.pairSizes = {4};
        options.keySizes = {2};
        auto set = makeProbes(text, options);
        return set ? *set : ProbeSet{};
    }

  private slots:
    void initTestCase() {
        m_backends.push_back(makeCpuBackend());
        ModelRequest request;
        const Resources resources{ROOKERY_SOURCE_DIR "/resources"};
        request.path = resources.builtInModel();
        auto opened = openModel(request, resources, m_backends, {}, {});
        QVERIFY2(opened, opened ? "" : opened.error().message.c_str());
        m_opened = std::move(*opened);
    }

    void asksEveryProbeInEveryOrder() {
        const ProbeSet set = smallSet(repeated("The ferry goes from the old bridge to the ", 20));
        QCOMPARE(set.probes.size(), std::size_t{6});
        std::int64_t last = 0;
        const Progress progress = [&](std::int64_t done, std::int64_t) { last = done; };

        const auto run = runLab(*m_opened->model, *m_opened->tokenizer, m_opened->banned, set, smallLab(), progress, {});

        QVERIFY(run);
        QCOMPARE(run->trials.size(), std::size_t{30});
        QCOMPARE(last, std::int64_t{30});
        for (std::size_t i = 0; i < run->trials.size(); ++i) {
            QCOMPARE(run->trials[i].probe, i % 6);
            QVERIFY(run->trials[i].logLikelihood < 0);
        }
    }

    void sharingBeginningsAndBatchesChangeNothing() {
        const ProbeSet set = smallSet(repeated("The ferry goes from the old bridge to the ", 20));
        LabOptions options = smallLab();
        const auto batched = runLab(*m_opened->model, *m_opened->tokenizer, m_opened->banned, set, options, {}, {});
        options.batch = 1;
        const auto alone = runLab(*m_opened->model, *m_opened->tokenizer, m_opened->banned, set, options, {}, {});
        QVERIFY(batched && alone);

        for (std::size_t i = 0; i < alone->trials.size(); ++i) {
            QCOMPARE(batched->trials[i].answer, alone->trials[i].answer);
            QVERIFY(std::abs(batched->trials[i].logLikelihood - alone->trials[i].logLikelihood) < 1e-3);
        }
    }

    void theOrderAsTypedReadsTheTextOnceForAllItsQuestions() {
        ProbeOptions options;
        options.kinds = {};
        for (int i = 0; i < 4; ++i)
            options.own.push_back({"What goes from the bridge, question " + std::to_string(i) + "?", "ferry"});
        const auto set = makeProbes(repeated("The ferry goes from the old bridge to the ", 60), options);
        QVERIFY(set);
        LabOptions lab = smallLab();
        lab.arms = {Arm::Typed, Arm::First};

        const auto run = runLab(*m_opened->model, *m_opened->tokenizer, m_opened->banned, *set, lab, {}, {});

        QVERIFY(run);
        QVERIFY(run->costs[0].tokensRead * 3 < run->costs[1].tokensRead);
    }

    void stopsWhenAsked() {
        std::stop_source stop;
        stop.request_stop();
        const ProbeSet set = smallSet(repeated("The ferry goes from the old bridge to the ", 20));

        const auto run = runLab(*m_opened->model, *m_opened->tokenizer, m_opened->banned, set, smallLab(), {}, stop.get_token());

        QVERIFY(!run && run.error().code == ErrorCode::Cancelled);
    }

    void saysClearlyMoreOnlyWhenItIs_data() {
        QTest::addColumn<int>("onlyFirst");
        QTest::addColumn<int>("onlyTyped");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<bool>("winner");
        QTest::newRow("six to none") << 6 << 0 << "clearly more" << true;
        QTest::newRow("five to none") << 5 << 0 << "no clear difference" << false;
        QTest::newRow("none to seven") << 0 << 7 << "clearly fewer" << false;
    }
    void saysClearlyMoreOnlyWhenItIs() {
        QFETCH(int, onlyFirst);
        QFETCH(int, onlyTyped);
        QFETCH(QString, verdict);
        QFETCH(bool, winner);
        std::vector<bool> typed(20);
        std::vector<bool> first(20);
        for (int i = 0; i < onlyFirst; ++i)
            first[static_cast<std::size_t>(i)] = true;
        for (int i = 0; i < onlyTyped; ++i)
            typed[static_cast<std::size_t>(19 - i)] = true;

        const LabReport report = makeReport(probesOf(20), madeUp(typed, first), {});

        QCOMPARE(report.comparisons.size(), std::size_t{1});
        QCOMPARE(report.comparisons[0].onlyArm, onlyFirst);
        QCOMPARE(QString::fromStdString(std::string(verdictName(report.comparisons[0].verdict))), verdict);
        QCOMPARE(clearWinner(report).has_value(), winner);
        QVERIFY(std::abs(report.comparisons[0].logLikelihood.mean - 0.5) < 1e-12);
    }

    void bothFormsOfTheReportHoldTheCounts() {
        std::vector<bool> typed(40);
        std::vector<bool> first(40, true);
        std::fill_n(typed.begin(), 20, true);

        const LabReport report = makeReport(probesOf(40), madeUp(typed, first), {"tiny.pth", "f", "cpu", "f16", "a.txt", "2026-01-01T00:00:00Z", 1});
        const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(reportJson(report))).object();

        const QJsonObject arm = json["arms"].toArray()[0].toObject();
        QCOMPARE(arm["hits"].toInt(), 20);
        QCOMPARE(arm["count"].toInt(), 40);
        QVERIFY(std::abs(arm["interval"].toArray()[0].toDouble() - 0.352) < 1e-3);
        QCOMPARE(json["winner"].toString(), QString("first"));
        QCOMPARE(json["by_depth"].toArray().size(), 20);
        const std::string markdown = reportMarkdown(report);
        QVERIFY(markdown.find("| typed | 20 of 40 (35 % to 65 %)") != std::string::npos);
        QVERIFY(markdown.find("clearly more") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(LabTest)
#include "lab_test.moc"
