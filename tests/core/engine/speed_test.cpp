// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "core/engine/speed.h"
#include "core/model/program_builder.h"

using namespace rookery;

namespace {

constexpr int Vocabulary = 50;

struct CountedState final : State {
    Result<void> read(std::span<float>) const override { return {}; }
    Result<void> write(std::span<const float>) override { return {}; }
    Result<void> copyFrom(const State&) override { return {}; }
};

/// Notes what it is fed and finds one token likelier than all others.
class CountingModel final : public LoadedModel {
  public:
    CountingModel() {
        Hyperparameters sizes;
        sizes.vocabulary = Vocabulary;
        ProgramBuilder builder(sizes);
        builder.setLayer(0);
        builder.state("s", StateKind::AttentionShift, 4);
        m_program = builder.finish();
    }

    const Program& program() const override { return *m_program; }
    const DeviceInfo& device() const override { return m_device; }
    ExecutionStats stats() const override { return {}; }
    Result<std::unique_ptr<State>> newState() override { return std::unique_ptr<State>(std::make_unique<CountedState>()); }
    Result<void> forward(std::span<const Token> tokens, State&, std::span<float> logits) override {
        calls.push_back({tokens.begin(), tokens.end()});
        if (calls.size() == failAt)
            return Error{ErrorCode::DeviceLost, "gone"};
        std::fill(logits.begin(), logits.end(), 0.0F);
        logits[7] = 1;
        return {};
    }

    std::vector<std::vector<Token>> calls;
    std::size_t failAt = 0;

  private:
    std::shared_ptr<const Program> m_program;
    DeviceInfo m_device;
};

} // namespace

class SpeedTest : public QObject {
    Q_OBJECT

  private slots:
    void feedsOneTokenThenPromptAndAnswerInEachRun() {
        CountingModel model;

        const auto speed = measureSpeed(model, {12, 3, 2, 5}, {}, {});

        QVERIFY(speed);
        std::vector<std::size_t> sizes;
        for (const auto& call : model.calls)
            sizes.push_back(call.size());
        QCOMPARE(sizes, (std::vector<std::size_t>{1, 5, 5, 2, 1, 1, 1, 5, 5, 2, 1, 1, 1}));
        QVERIFY(speed->prefillPerSecond > 0);
        QVERIFY(speed->decodePerSecond > 0);
        QVERIFY(speed->firstTokenMs > 0);
    }

    void readsTheWholePromptAtOnceUnlessToldOtherwise() {
        CountingModel model;

        QVERIFY(measureSpeed(model, {12, 1, 1, 0}, {}, {}));

        QCOMPARE(model.calls.at(1).size(), std::size_t{12});
    }

    void writesTheLikeliestTokenAndStaysInTheVocabulary() {
        CountingModel model;

        QVERIFY(measureSpeed(model, {40, 2, 1, 0}, {}, {}));

        for (const Token token : model.calls.at(1))
            QVERIFY(token >= 0 && token < Vocabulary);
        QCOMPARE(model.calls.at(2), std::vector<Token>{7});
    }

    void reportsEveryTokenAsProgress() {
        CountingModel model;
        std::int64_t last = 0;
        std::int64_t whole = 0;

        QVERIFY(measureSpeed(model, {12, 3, 2, 5},
                             [&](std::int64_t done, std::int64_t total) {
                                 QVERIFY(done > last);
                                 last = done;
                                 whole = total;
                             },
                             {}));

        QCOMPARE(last, std::int64_t{31});
        QCOMPARE(whole, std::int64_t{31});
    }

    void stopsBetweenTwoCalls() {
        CountingModel model;
        std::stop_source stop;

        const auto speed = measureSpeed(
            model, {12, 3, 2, 5}, [&](std::int64_t, std::int64_t) { stop.request_stop(); }, stop.get_token());

        QVERIFY(!speed);
        QCOMPARE(speed.error().code, ErrorCode::Cancelled);
        QCOMPARE(model.calls.size(), std::size_t{1});
    }

    void handsOnWhatTheModelFailsWith() {
        CountingModel model;
        model.failAt = 3;

        const auto speed = measureSpeed(model, {12, 3, 2, 5}, {}, {});

        QVERIFY(!speed);
        QCOMPARE(speed.error().code, ErrorCode::DeviceLost);
    }

    void refusesToMeasureNothing() {
        CountingModel model;

        QCOMPARE(measureSpeed(model, {0, 3, 2, 0}, {}, {}).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(measureSpeed(model, {3, 3, 0, 0}, {}, {}).error().code, ErrorCode::InvalidArgument);
    }
};

QTEST_GUILESS_MAIN(SpeedTest)
#include "speed_test.moc"
