// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <algorithm>

#include "core/cpu/cpu_backend.h"
#include "core/engine/fallback.h"
#include "tests/support/backend_checks.h"

using namespace rookery;

namespace {

/// States of a device that is gone cannot be read.
struct FailingState final : State {
    std::unique_ptr<State> inner;
    const int* callsLeft;
    FailingState(std::unique_ptr<State> state, const int* calls)
        : inner(std::move(state)), callsLeft(calls) {}
    Result<void> lost() const {
        return *callsLeft == 0 ? Result<void>(ErrorCode::DeviceLost, "gone") : Result<void>();
    }
    Result<void> read(std::span<float> host) const override {
        return lost() ? inner->read(host) : lost();
    }
    Result<void> write(std::span<const float> host) override {
        return lost() ? inner->write(host) : lost();
    }
    Result<void> copyFrom(const State& other) override {
        return lost() ? inner->copyFrom(*static_cast<const FailingState&>(other).inner) : lost();
    }
};

/// A device that works for some calls and is lost then, in the middle of one.
struct FailingModel final : LoadedModel {
    std::unique_ptr<LoadedModel> inner;
    DeviceInfo info;
    int* callsLeft;
    FailingModel(std::unique_ptr<LoadedModel> model, int* calls)
        : inner(std::move(model)), callsLeft(calls) {
        info.id = "failing";
    }
    const Program& program() const override { return inner->program(); }
    const DeviceInfo& device() const override { return info; }
    ExecutionStats stats() const override { return inner->stats(); }
    Result<std::unique_ptr<State>> newState() override {
        auto state = inner->newState();
        return std::unique_ptr<State>(std::make_unique<FailingState>(std::move(*state), callsLeft));
    }
    Result<void> forward(std::span<const Token> tokens, State& state,
                         std::span<float> logits) override {
        State& real = *static_cast<FailingState&>(state).inner;
        if (*callsLeft > 0) {
            --*callsLeft;
            return inner->forward(tokens, real, logits);
        }
        static_cast<void>(inner->forward(tokens.first(1), real, {}).hasValue()); // half done
        return {ErrorCode::DeviceLost, "gone"};
    }
};

std::shared_ptr<const Program> someProgram() {
    const auto cases = fixtureCases(ROOKERY_TEST_DATA);
    const auto found = std::ranges::find_if(
        *cases, [](const ConformanceCase& each) { return each.name == "v7.safetensors"; });
    return *buildCase(*found);
}

std::unique_ptr<LoadedModel> onCpu(const std::shared_ptr<const Program>& program) {
    const auto backend = makeCpuBackend();
    return std::move(*backend->load(program, backend->devices().front(),
                                    {.weights = WeightType::Auto, .threads = 1}, {}, {}));
}

} // namespace

class FallbackTest : public QObject {
    Q_OBJECT

  private slots:
    void answerGoesOnWhereTheDeviceWasLost_data();
    void answerGoesOnWhereTheDeviceWasLost();
    void otherStatesFollowWhenTheyAreUsed();
    void aStateCanBeReadAfterTheLoss();
    void mistakesOfTheCallerDoNotChangeTheDevice();
    void failsIfThereIsNothingToFallBackTo();
};

void FallbackTest::answerGoesOnWhereTheDeviceWasLost_data() {
    QTest::addColumn<int>("calls");
    for (const int calls : {0, 1, 2, 7, 300})
        QTest::newRow(qPrintable(QString::number(calls))) << calls;
}

void FallbackTest::answerGoesOnWhereTheDeviceWasLost() {
    QFETCH(int, calls);
    const auto program = someProgram();
    const auto plain = onCpu(program);
    int callsLeft = calls;
    int reloads = 0;
    const auto model =
        withFallback(std::make_unique<FailingModel>(onCpu(program), &callsLeft), [&] {
            ++reloads;
            return Result<std::unique_ptr<LoadedModel>>(onCpu(program));
        });
    auto state = std::move(*model->newState());
    auto expectedState = std::move(*plain->newState());
    const auto tokens = someTokens(*program, calls + 10);

    std::vector<float> found;
    std::vector<float> expected;
    for (const Token token : tokens) {
        found = lastLogits(*model, std::span(&token, 1), *state);
        expected = lastLogits(*plain, std::span(&token, 1), *expectedState);
    }

    QCOMPARE(reloads, 1);
    QCOMPARE(model->device().id, std::string("cpu"));
    QVERIFY(largestDifference(found, expected) < 1e-4);
    QVERIFY(largestDifference(contentsOf(*model, *state), contentsOf(*plain, *expectedState)) <
            1e-4);
}

void FallbackTest::otherStatesFollowWhenTheyAreUsed() {
    const auto program = someProgram();
    const auto plain = onCpu(program);
    int callsLeft = 2;
    const auto model =
        withFallback(std::make_unique<FailingModel>(onCpu(program), &callsLeft),
                     [&] { return Result<std::unique_ptr<LoadedModel>>(onCpu(program)); });
    auto first = std::move(*model->newState());
    auto second = std::move(*model->newState());
    auto expectedState = std::move(*plain->newState());
    const auto tokens = someTokens(*program, 8);
    lastLogits(*model, std::span(tokens).first(4), *first);
    lastLogits(*model, std::span(tokens).first(4), *second);
    lastLogits(*model, std::span(tokens).last(4), *first); // the device is lost here

    const auto found = lastLogits(*model, std::span(tokens).last(4), *second);

    lastLogits(*plain, std::span(tokens).first(4), *expectedState);
    QVERIFY(largestDifference(
                found, lastLogits(*plain, std::span(tokens).last(4), *expectedState)) < 1e-4);
}

void FallbackTest::aStateCanBeReadAfterTheLoss() {
    const auto program = someProgram();
    const auto plain = onCpu(program);
    int callsLeft = 1;
    const auto model =
        withFallback(std::make_unique<FailingModel>(onCpu(program), &callsLeft),
                     [&] { return Result<std::unique_ptr<LoadedModel>>(onCpu(program)); });
    auto state = std::move(*model->newState());
    auto expectedState = std::move(*plain->newState());
    const auto tokens = someTokens(*program, 5);
    lastLogits(*model, tokens, *state);
    lastLogits(*plain, tokens, *expectedState);

    const auto contents = contentsOf(*model, *state); // no call is left

    QVERIFY(largestDifference(contents, contentsOf(*plain, *expectedState)) < 1e-4);
    QCOMPARE(model->device().id, std::string("cpu"));
}

void FallbackTest::mistakesOfTheCallerDoNotChangeTheDevice() {
    const auto program = someProgram();
    int callsLeft = 5;
    const auto model =
        withFallback(std::make_unique<FailingModel>(onCpu(program), &callsLeft),
                     [&] { return Result<std::unique_ptr<LoadedModel>>(onCpu(program)); });
    auto state = std::move(*model->newState());
    const Token token = -1;

    const auto fed = model->forward(std::span(&token, 1), *state, {});

    QCOMPARE(fed.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(model->device().id, std::string("failing"));
}

void FallbackTest::failsIfThereIsNothingToFallBackTo() {
    const auto program = someProgram();
    int callsLeft = 0;
    const auto model =
        withFallback(std::make_unique<FailingModel>(onCpu(program), &callsLeft), [&] {
            return Result<std::unique_ptr<LoadedModel>>(ErrorCode::OutOfMemory, "none left");
        });

    const auto state = model->newState();

    QVERIFY(!state.hasValue());
    QCOMPARE(state.error().code, ErrorCode::OutOfMemory);
}

QTEST_GUILESS_MAIN(FallbackTest)
#include "fallback_test.moc"
