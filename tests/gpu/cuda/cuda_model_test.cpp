// SPDX-License-Identifier: Apache-2.0
//
// What a LoadedModel on a card promises beyond the right numbers: batches, states, refusals, types
// of weights, the cost of a token; on the emulated card.
#include <QTest>

#include <algorithm>

#include "tests/gpu/cuda/emulated_card.h"

using namespace rookery;
using cuda::emulation::MachineOptions;
using cuda::emulation::ThreadOrder;

namespace {

const char* const Versions[] = {"v4.safetensors", "v5.2.safetensors", "v6.safetensors",
                                "v7.safetensors", "rwkv6qwen2.gguf"};

void addVersions() {
    QTest::addColumn<QString>("name");
    for (const char* version : Versions)
        QTest::newRow(version) << QString(version);
}

} // namespace

class CudaModelTest : public QObject {
    Q_OBJECT

  private slots:
    void keepsEveryPromiseOfAModel_data() { addVersions(); }
    void keepsEveryPromiseOfAModel();
    void holdsEveryTypeOfWeights_data();
    void holdsEveryTypeOfWeights();
    void givesTheSameBitsInEveryOrderOfThreads_data() { addVersions(); }
    void givesTheSameBitsInEveryOrderOfThreads();
    void decodesATokenWithOneGraphAndFewKernels();
    void goesOnDecodingAfterACallThatAskedForMoreLogits();
    void goesOnWhereTheProcessorStopped_data() { addVersions(); }
    void goesOnWhereTheProcessorStopped();
    void spreadsWeightsOverBlocksOfMemory();
    void loadingCanBeCancelled();
    void loadingReportsItsProgress();
    void refusesWhatDoesNotFitBeforeLoading();
    void namesItsDevice();
    void hasNoDeviceWithoutDriverOrKernelsOrANewEnoughCard();

    void cleanup() { QCOMPARE(m_card.faults(), std::string()); }

  private:
    EmulatedCard m_card;
};

void CudaModelTest::keepsEveryPromiseOfAModel() {
    QFETCH(QString, name);
    const auto program = fixtureProgram(name.toStdString());
    QVERIFY(program != nullptr);
    auto model = m_card.load(program);
    auto other = m_card.load(program);
    QVERIFY2(model.hasValue() && other.hasValue(), model ? "" : model.error().message.c_str());

    QCOMPARE(checkBatch(**model, 1e-4), std::string());
    QCOMPARE(checkMixedBatch(**model, 1e-4), std::string());
    QCOMPARE(checkLongPrompt(**model, 150, 1e-4), std::string()); // more than one pass
    QCOMPARE(checkStates(**model), std::string());
    QCOMPARE(checkRefusals(**model, **other), std::string());
    QCOMPARE(checkRepeatable(**model), std::string());
}

void CudaModelTest::holdsEveryTypeOfWeights_data() {
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("major");
    QTest::addColumn<double>("limit");
    // The CPU rounds the activations of a product with quantised weights, the device does not.
    // Before 8.0 there are no matrix units that take these numbers, and other kernels are used.
    for (const int major : {7, 8}) {
        const auto row = [&](const char* name, WeightType type, double limit) {
            QTest::addRow("%s on a card of %d", name, major)
                << static_cast<int>(type) << major << limit;
        };
        row("f32", WeightType::F32, 1e-4);
        row("f16", WeightType::F16, 1e-3);
        row("q8_0", WeightType::Q8_0, 0.05);
        row("q4_0", WeightType::Q4_0, 0.05);
    }
}

void CudaModelTest::holdsEveryTypeOfWeights() {
    QFETCH(int, type);
    QFETCH(int, major);
    QFETCH(double, limit);
    MachineOptions machine;
    machine.major = major;
    machine.minor = 5;
    const EmulatedCard card(machine);
    const LoadOptions options{.weights = static_cast<WeightType>(type), .threads = 1};
    const auto program = fixtureProgram("v7.safetensors");
    auto model = card.load(program, options);
    QVERIFY(model.hasValue());
    const auto cpu = onProcessor(program, options);
    const auto tokens = someTokens(*program, 20);

    for (const std::size_t count : {std::size_t{1}, std::size_t{3}, std::size_t{20}}) {
        auto state = std::move(*(*model)->newState());
        auto expectedState = std::move(*cpu->newState());
        const auto part = std::span(tokens).first(count);
        const double difference = largestDifference(lastLogits(**model, part, *state),
                                                    lastLogits(*cpu, part, *expectedState));
        QVERIFY2(difference <= limit, qPrintable(QString::number(difference)));
    }
    QCOMPARE(card.faults(), std::string());
}

void CudaModelTest::givesTheSameBitsInEveryOrderOfThreads() {
    QFETCH(QString, name);
    const auto program = fixtureProgram(name.toStdString());
    const auto tokens = someTokens(*program, 24);
    std::vector<std::vector<float>> results;

    for (const ThreadOrder order :
         {ThreadOrder::Forward, ThreadOrder::Reverse, ThreadOrder::Shuffled}) {
        MachineOptions machine;
        machine.order = order;
        const EmulatedCard card(machine);
        auto model = card.load(program);
        QVERIFY(model.hasValue());
        auto state = std::move(*(*model)->newState());
        auto result = lastLogits(**model, std::span(tokens).first(20), *state);
        for (const Token token : std::span(tokens).last(4)) {
            const auto logits = lastLogits(**model, std::span(&token, 1), *state);
            result.insert(result.end(), logits.begin(), logits.end());
        }
        const auto contents = contentsOf(**model, *state);
        result.insert(result.end(), contents.begin(), contents.end());
        QCOMPARE(card.faults(), std::string());
        results.push_back(result);
    }

    QVERIFY(results[1] == results[0]);
    QVERIFY(results[2] == results[0]);
}

void CudaModelTest::decodesATokenWithOneGraphAndFewKernels() {
    const auto program = fixtureProgram("v7.safetensors");
    auto model = m_card.load(program);
    QVERIFY(model.hasValue());
    auto state = std::move(*(*model)->newState());
    const auto tokens = someTokens(*program, 3);
    QVERIFY(!lastLogits(**model, std::span(tokens).first(1), *state).empty()); // records the graph

    m_card.machine->failAt(-1, 0);
    QVERIFY(!lastLogits(**model, std::span(tokens).last(1), *state).empty());

    // Choosing the card, starting the graph, waiting for it.
    QCOMPARE(m_card.machine->calls(), 3);
    const ExecutionStats stats = (*model)->stats();
    QCOMPARE(stats.submitsPerToken, 1);
    // Two for the head: the last norm and the product with the vocabulary.
    QVERIFY2(stats.dispatchesPerToken <= 14 * program->hyperparameters().layers + 2,
             qPrintable(QString::number(stats.dispatchesPerToken)));
}

void CudaModelTest::goesOnDecodingAfterACallThatAskedForMoreLogits() {
    const auto program = fixtureProgram("v7.safetensors");
    auto model = m_card.load(program);
    const auto tokens = someTokens(*program, 6);
    auto state = std::move(*(*model)->newState());
    auto other = std::move(*(*model)->newState());
    const auto expected = lastLogits(**model, std::span(tokens).first(1), *state);
    std::vector<float> many(expected.size() * tokens.size());
    QVERIFY((*model)->forward(tokens, *other, many).hasValue());

    auto fresh = std::move(*(*model)->newState());
    QVERIFY(state->copyFrom(*fresh).hasValue());
    QVERIFY(lastLogits(**model, std::span(tokens).first(1), *state) == expected);
}

void CudaModelTest::goesOnWhereTheProcessorStopped() {
    QFETCH(QString, name);
    const auto program = fixtureProgram(name.toStdString());
    auto model = m_card.load(program);
    QVERIFY(model.hasValue());
    const auto cpu = onProcessor(program, {.weights = WeightType::Auto, .threads = 1});
    const auto tokens = someTokens(*program, 30);
    auto expectedState = std::move(*cpu->newState());
    const auto expected = lastLogits(*cpu, tokens, *expectedState);

    auto first = std::move(*cpu->newState());
    auto second = std::move(*(*model)->newState());
    auto third = std::move(*cpu->newState());
    lastLogits(*cpu, std::span(tokens).first(10), *first);
    QVERIFY(second->write(contentsOf(*cpu, *first)).hasValue());
    lastLogits(**model, std::span(tokens).subspan(10, 10), *second);
    QVERIFY(third->write(contentsOf(**model, *second)).hasValue());
    const auto found = lastLogits(*cpu, std::span(tokens).last(10), *third);

    QVERIFY(largestDifference(found, expected) < 1e-3);
}

void CudaModelTest::spreadsWeightsOverBlocksOfMemory() {
    const auto program = fixtureProgram("v7.safetensors");
    cuda::CudaOptions small;
    small.weightBlockBytes = 1024;
    const EmulatedCard divided({}, small);
    auto whole = m_card.load(program);
    auto parts = divided.load(program);
    QVERIFY(whole.hasValue() && parts.hasValue());
    const auto tokens = someTokens(*program, 7);
    auto one = std::move(*(*whole)->newState());
    auto two = std::move(*(*parts)->newState());

    const auto expected = lastLogits(**whole, tokens, *one);

    QVERIFY(lastLogits(**parts, tokens, *two) == expected);
    QVERIFY(divided.machine->leftOver() > m_card.machine->leftOver());
    QCOMPARE(divided.faults(), std::string());
}

void CudaModelTest::loadingCanBeCancelled() {
    std::stop_source source;
    source.request_stop();

    const auto model =
        m_card.backend->load(fixtureProgram("v7.safetensors"), m_card.backend->devices().front(),
                             {}, {}, source.get_token());

    QVERIFY(!model.hasValue());
    QCOMPARE(model.error().code, ErrorCode::Cancelled);
    QCOMPARE(m_card.machine->leftOver(), std::size_t{0});
}

void CudaModelTest::loadingReportsItsProgress() {
    std::vector<std::int64_t> done;
    std::int64_t expected = 0;

    const auto model = m_card.backend->load(fixtureProgram("v7.safetensors"),
                                            m_card.backend->devices().front(), {},
                                            [&](std::int64_t now, std::int64_t total) {
                                                done.push_back(now);
                                                expected = total;
                                            },
                                            {});

    QVERIFY(model.hasValue());
    QVERIFY(std::ranges::is_sorted(done));
    QVERIFY(expected > 0);
    QCOMPARE(done.back(), expected);
}

void CudaModelTest::refusesWhatDoesNotFitBeforeLoading() {
    MachineOptions machine;
    machine.memoryBytes = 1000;
    const EmulatedCard small(machine);

    const auto model = small.load(fixtureProgram("v7.safetensors"));

    QVERIFY(!model.hasValue());
    QCOMPARE(model.error().code, ErrorCode::OutOfMemory);
    QCOMPARE(small.machine->leftOver(), std::size_t{0});
}

void CudaModelTest::namesItsDevice() {
    const std::vector<DeviceInfo> devices = m_card.backend->devices();

    QCOMPARE(devices.size(), std::size_t{1});
    QCOMPARE(devices[0].id, std::string("cuda:0"));
    QCOMPARE(devices[0].kind, DeviceKind::Discrete);
    QCOMPARE(devices[0].driver, std::string("CUDA 12.4, compute capability 8.0"));
    QVERIFY(devices[0].identity.starts_with("cuda-e0e0"));
    QCOMPARE(devices[0].memoryBytes, std::int64_t{4} << 30);
    QCOMPARE(m_card.machine->leftOver(), std::size_t{0}); // no context for a list
}

void CudaModelTest::hasNoDeviceWithoutDriverOrKernelsOrANewEnoughCard() {
    MachineOptions machine;
    machine.major = 7;
    machine.minor = 0;
    QVERIFY(EmulatedCard(machine).backend->devices().empty());
    cuda::CudaOptions withoutKernels;
    withoutKernels.driver =
        std::make_shared<const cuda::Driver>(cuda::emulation::Machine::make()->driver());
    withoutKernels.images.clear();
    QVERIFY(makeCudaBackend(withoutKernels)->devices().empty());

    if (!cuda::openDriver())
        QVERIFY(makeCudaBackend()->devices().empty());
}

QTEST_GUILESS_MAIN(CudaModelTest)
#include "cuda_model_test.moc"
