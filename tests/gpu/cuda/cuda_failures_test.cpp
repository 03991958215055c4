// SPDX-License-Identifier: Apache-2.0
//
// Every call of the driver may fail: while a model is loaded, while it decodes, reads a prompt, or
// moves states. Each failure is an error that the turn can act on, nothing stays behind, and an
// answer goes on elsewhere.
#include <QTest>

#include "core/engine/fallback.h"
#include "tests/gpu/cuda/emulated_card.h"

using namespace rookery;

namespace {

/// What a user does with a model, from loading it to giving it back. Returns the first error.
Result<void> useAll(const EmulatedCard& card, const std::shared_ptr<const Program>& program) {
    auto model = card.load(program);
    if (!model)
        return model.error();
    const auto tokens = someTokens(*program, 5);
    auto state = (*model)->newState();
    if (!state)
        return state.error();
    auto copy = (*model)->newState();
    if (!copy)
        return copy.error();
    std::vector<float> logits(static_cast<std::size_t>(program->hyperparameters().vocabulary));
    if (auto fed = (*model)->forward(tokens, **state, logits); !fed)
        return fed;
    for (int i = 0; i < 2; ++i)
        if (auto fed = (*model)->forward(std::span(tokens).first(1), **state, logits); !fed)
            return fed;
    if (auto fed = (*model)->forward(std::span(tokens).first(1), **state, {}); !fed)
        return fed;
    std::vector<float> floats(static_cast<std::size_t>(program->stateLayout().floatCount));
    if (auto moved = (*state)->read(floats); !moved)
        return moved;
    if (auto moved = (*state)->write(floats); !moved)
        return moved;
    if (auto moved = (*copy)->copyFrom(**state); !moved)
        return moved;
    const Sequence batch[] = {{tokens, state->get(), logits}, {tokens, copy->get(), {}}};
    return (*model)->forwardBatch(batch);
}

} // namespace

class CudaFailuresTest : public QObject {
    Q_OBJECT

  private slots:
    void everyFailingCallIsAnErrorWithoutALeak_data();
    void everyFailingCallIsAnErrorWithoutALeak();
    void anAnswerGoesOnElsewhere_data();
    void anAnswerGoesOnElsewhere();
    void aKernelThatFaultsLosesTheDevice();
};

void CudaFailuresTest::everyFailingCallIsAnErrorWithoutALeak_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("step");
    QTest::newRow("illegal address, every call")
        << cuda::IllegalAddress << static_cast<int>(ErrorCode::DeviceLost) << 1;
    QTest::newRow("out of memory, every seventh call")
        << cuda::NoMemory << static_cast<int>(ErrorCode::OutOfMemory) << 7;
    QTest::newRow("no such device, every seventh call")
        << cuda::NoDevice << static_cast<int>(ErrorCode::DeviceUnavailable) << 7;
}

void CudaFailuresTest::everyFailingCallIsAnErrorWithoutALeak() {
    QFETCH(int, status);
    QFETCH(int, code);
    QFETCH(int, step);
    const auto program = fixtureProgram("v7.safetensors");
    const EmulatedCard card;
    card.machine->failAt(-1, cuda::Success);
    QVERIFY(useAll(card, program).hasValue());
    const int calls = card.machine->calls();
    QCOMPARE(card.machine->leftOver(), std::size_t{0});
    QVERIFY2(calls > 100, qPrintable(QString::number(calls)));

    int failed = 0;
    for (int call = 0; call < calls; call += step) {
        card.machine->failAt(call, status);
        const auto used = useAll(card, program);
        const std::string at = "call " + std::to_string(call);
        if (!used) {
            ++failed;
            QVERIFY2(static_cast<int>(used.error().code) == code,
                     (at + ": " + used.error().message).c_str());
        }
        QVERIFY2(card.machine->leftOver() == 0, at.c_str());
    }

    // What fails while things are given back, or while a form of a module is tried, is no error.
    QVERIFY2(failed > calls / step / 2, qPrintable(QString::number(failed)));
    QCOMPARE(card.faults(), std::string());
}

void CudaFailuresTest::anAnswerGoesOnElsewhere_data() {
    QTest::addColumn<int>("status");
    QTest::newRow("out of memory") << cuda::NoMemory;
    QTest::newRow("the device is gone") << cuda::LaunchFailed;
}

void CudaFailuresTest::anAnswerGoesOnElsewhere() {
    QFETCH(int, status);
    const auto program = fixtureProgram("v7.safetensors");
    const LoadOptions options{.weights = WeightType::Auto, .threads = 1};
    const auto tokens = someTokens(*program, 12);
    const auto cpu = onProcessor(program, options);
    auto expectedState = std::move(*cpu->newState());
    const auto expected = lastLogits(*cpu, tokens, *expectedState);

    for (const int call : {1, 2}) { // starting the graph; waiting for it
        const EmulatedCard card;
        auto loaded = card.load(program);
        QVERIFY(loaded.hasValue());
        const auto model =
            withFallback(std::move(*loaded), [&]() -> Result<std::unique_ptr<LoadedModel>> {
                return onProcessor(program, options);
            });
        auto state = std::move(*model->newState());
        lastLogits(*model, std::span(tokens).first(6), *state);
        std::vector<float> logits;
        for (std::size_t i = 6; i < tokens.size(); ++i) {
            if (i == 9)
                card.machine->failAt(call, status);
            logits = lastLogits(*model, std::span(tokens).subspan(i, 1), *state);
        }

        QCOMPARE(model->device().id, std::string("cpu"));
        QVERIFY(largestDifference(logits, expected) < 1e-3);
        state.reset();
    }
}

void CudaFailuresTest::aKernelThatFaultsLosesTheDevice() {
    const auto program = fixtureProgram("v7.safetensors");
    const EmulatedCard card;
    auto model = card.load(program);
    QVERIFY(model.hasValue());
    auto state = std::move(*(*model)->newState());
    const auto tokens = someTokens(*program, 2);
    card.machine->failAt(2, cuda::IllegalAddress);

    const auto result = (*model)->forward(std::span(tokens).first(1), *state, {});

    QVERIFY(!result.hasValue());
    QCOMPARE(result.error().code, ErrorCode::DeviceLost);
}

QTEST_GUILESS_MAIN(CudaFailuresTest)
#include "cuda_failures_test.moc"
