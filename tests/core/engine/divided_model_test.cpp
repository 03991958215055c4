// SPDX-License-Identifier: Apache-2.0
//
// A model divided between two devices gives what the whole gives. Here both parts run on the CPU,
// one as a device with little memory; tests/gpu divides between the CPU and graphics processors.
#include <QTest>

#include <algorithm>

#include "core/cpu/cpu_backend.h"
#include "core/engine/device_memory.h"
#include "core/engine/divided_loading.h"
#include "core/engine/divided_model.h"
#include "core/engine/fallback.h"
#include "core/engine/memory_need.h"
#include "core/engine/model_loader.h"
#include "tests/support/backend_checks.h"

using namespace rookery;

namespace {

const LoadOptions OneThread{.weights = WeightType::Auto, .threads = 1};

ConformanceCase caseOf(std::string_view name) {
    const auto cases = fixtureCases(ROOKERY_TEST_DATA);
    const auto found = std::ranges::find_if(
        *cases, [&](const ConformanceCase& each) { return each.name == name; });
    return found == cases->end() ? ConformanceCase() : *found;
}

std::unique_ptr<LoadedModel> onCpu(const std::shared_ptr<const Program>& program) {
    const auto backend = makeCpuBackend();
    auto model = backend->load(program, backend->devices().front(), OneThread, {}, {});
    return model ? std::move(*model) : nullptr;
}

std::unique_ptr<LoadedModel> divided(const std::shared_ptr<const Program>& program, int layers) {
    auto division = divide(program, layers);
    if (!division)
        return nullptr;
    auto front = onCpu(division->front);
    auto back = onCpu(division->back);
    return joinParts(program, std::move(*division), std::move(front), std::move(back));
}

/// The CPU in the role of a graphics card whose memory holds some layers, and whose driver may have
/// less of it than it says.
class SmallCard final : public Backend, public DeviceMemory {
  public:
    std::int64_t budget = 0;  ///< as said
    std::int64_t really = -1; ///< -1: the same

    std::string_view name() const override { return "small"; }
    std::vector<DeviceInfo> devices() const override {
        DeviceInfo card;
        card.id = "small:0";
        card.name = "a small card";
        card.kind = DeviceKind::Discrete;
        return {card};
    }
    std::int64_t memoryBudget(const DeviceInfo&) const override { return budget; }
    std::int64_t memoryNeed(const Program& program, const LoadOptions& options) const override {
        return weightBytesNeeded(program, options.weights);
    }
    Result<std::unique_ptr<LoadedModel>> load(std::shared_ptr<const Program> program,
                                              const DeviceInfo&, const LoadOptions& options,
                                              const Progress& progress,
                                              std::stop_token stop) override {
        if (memoryNeed(*program, options) > (really < 0 ? budget : really))
            return {ErrorCode::OutOfMemory, "the card is too small"};
        return m_cpu->load(std::move(program), m_cpu->devices().front(), options, progress, stop);
    }

  private:
    std::unique_ptr<Backend> m_cpu = makeCpuBackend();
};

/// What the first layers of the model take.
std::int64_t bytesOf(const std::shared_ptr<const Program>& program, int layers) {
    return weightBytesNeeded(*divide(program, layers)->front, WeightType::Auto);
}

} // namespace

class DividedModelTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void givesWhatItMustBehindEveryLayer_data();
    void givesWhatItMustBehindEveryLayer();
    void keepsEveryPromiseOfAModel_data() { givesWhatItMustBehindEveryLayer_data(); }
    void keepsEveryPromiseOfAModel();
    void refusesABorderOutsideTheLayers();
    void snapshotsAreThoseOfTheWhole();
    void takesAsManyLayersAsFit();
    void takesNoMoreLayersThanAskedFor();
    void takesFewerLayersWhereADriverHasLessThanItSaid();
    void leavesAllToTheProcessorWhereNotOneLayerFits();
    void refusesANamedDeviceThatHoldsNotOneLayer();
    void holdsTheWholeWhereItFits();
    void goesOnOnTheProcessorWithoutLayersForTheDevice();
    void reportsProgressOfBothParts();
    void aWishForOneBackendAsksNoOther();

  private:
    Result<OpenedModel> open(const std::string& device, int layers = AllLayers,
                             const Progress& progress = {});

    ConformanceCase m_case; ///< version 7
    std::shared_ptr<const Program> m_program;
    std::vector<std::unique_ptr<Backend>> m_backends;
    SmallCard* m_card = nullptr;
};

void DividedModelTest::init() {
    m_case = caseOf("v7.safetensors");
    m_program = *buildCase(m_case);
    m_backends.clear();
    m_backends.push_back(makeCpuBackend());
    m_backends.push_back(std::make_unique<SmallCard>());
    m_card = static_cast<SmallCard*>(m_backends.back().get());
}

Result<OpenedModel> DividedModelTest::open(const std::string& device, int layers,
                                           const Progress& progress) {
    ModelRequest request;
    request.path = m_case.model;
    request.device = device;
    request.deviceLayers = layers;
    request.needsTokenizer = false;
    request.load = OneThread;
    return openModel(request, {}, m_backends, progress, {});
}

void DividedModelTest::givesWhatItMustBehindEveryLayer_data() {
    QTest::addColumn<QString>("name");
    const auto cases = fixtureCases(ROOKERY_TEST_DATA);
    for (const ConformanceCase& each : *cases)
        QTest::newRow(each.name.c_str()) << QString::fromStdString(each.name);
}

void DividedModelTest::givesWhatItMustBehindEveryLayer() {
    QFETCH(QString, name);
    const ConformanceCase testCase = caseOf(name.toStdString());
    const auto program = *buildCase(testCase);
    const auto whole = onCpu(program);

    for (int layers = 1; layers <= program->hyperparameters().layers; ++layers) {
        const auto model = divided(program, layers);
        QVERIFY(model != nullptr);
        QCOMPARE(layersOnDevice(*model).value_or(-1), layers);
        for (const std::size_t chunk : {testCase.tokens.size(), std::size_t{1}, std::size_t{7}}) {
            auto expected = std::move(*whole->newState());
            auto state = std::move(*model->newState());
            for (std::size_t at = 0; at < testCase.tokens.size(); at += chunk) {
                const auto part = std::span(testCase.tokens)
                                      .subspan(at, std::min(chunk, testCase.tokens.size() - at));
                const auto logits = lastLogits(*model, part, *state);
                const auto wanted = lastLogits(*whole, part, *expected);
                // A whole model computes less of the last layer for a prompt, by other kernels.
                QVERIFY2(largestDifference(logits, wanted) < 1e-5,
                         qPrintable(QString("%1 layers, chunks of %2, token %3: %4")
                                        .arg(layers)
                                        .arg(chunk)
                                        .arg(at)
                                        .arg(largestDifference(logits, wanted))));
            }
            QVERIFY(largestDifference(contentsOf(*model, *state), contentsOf(*whole, *expected)) < 1e-5);
        }
    }
}

void DividedModelTest::keepsEveryPromiseOfAModel() {
    QFETCH(QString, name);
    const auto program = *buildCase(caseOf(name.toStdString()));
    const int layers = (program->hyperparameters().layers + 1) / 2;
    const auto model = divided(program, layers);
    const auto other = divided(program, layers);

    QCOMPARE(checkBatch(*model, 1e-4), std::string());
    QCOMPARE(checkMixedBatch(*model, 1e-4), std::string());
    QCOMPARE(checkLongPrompt(*model, 300, 1e-4), std::string()); // more than one pass across the border
    QCOMPARE(checkStates(*model), std::string());
    QCOMPARE(checkRefusals(*model, *other), std::string());
    QCOMPARE(checkRepeatable(*model), std::string());
}

void DividedModelTest::refusesABorderOutsideTheLayers() {
    for (const int layers : {-1, 0, m_program->hyperparameters().layers + 1}) {
        const auto division = divide(m_program, layers);

        QVERIFY(!division.hasValue());
        QCOMPARE(division.error().code, ErrorCode::InvalidArgument);
    }
}

void DividedModelTest::snapshotsAreThoseOfTheWhole() {
    const auto whole = onCpu(m_program);
    const auto model = divided(m_program, 1);
    auto first = std::move(*model->newState());
    auto second = std::move(*whole->newState());
    auto expected = std::move(*whole->newState());
    const auto tokens = someTokens(*m_program, 20);

    lastLogits(*model, std::span(tokens).first(10), *first);
    QVERIFY(second->write(contentsOf(*model, *first)).hasValue());
    const auto found = lastLogits(*whole, std::span(tokens).last(10), *second);

    lastLogits(*whole, std::span(tokens).first(10), *expected);
    const auto wanted = lastLogits(*whole, std::span(tokens).last(10), *expected);
    QVERIFY(largestDifference(found, wanted) < 1e-5);
}

void DividedModelTest::takesAsManyLayersAsFit() {
    for (int layers = 1; layers <= m_program->hyperparameters().layers; ++layers) {
        m_card->budget = bytesOf(m_program, layers);

        const auto opened = open("small");

        QVERIFY2(opened.hasValue(), opened ? "" : opened.error().message.c_str());
        QCOMPARE(layersOnDevice(*opened->model).value_or(-1), layers);
        QVERIFY(!deviceFault(*opened->model));
        const std::string wrong = checkCase(*opened->model, m_case, 5, 2e-4, 1e-3);
        QVERIFY2(wrong.empty(), wrong.c_str());
    }
}

void DividedModelTest::takesNoMoreLayersThanAskedFor() {
    m_card->budget = bytesOf(m_program, m_program->hyperparameters().layers) * 10;

    const auto one = open("small", 1);
    m_card->budget = bytesOf(m_program, 1);
    const auto fewer = open("small", 2);

    QVERIFY(one.hasValue() && fewer.hasValue());
    QCOMPARE(layersOnDevice(*one->model).value_or(-1), 1);
    QCOMPARE(layersOnDevice(*fewer->model).value_or(-1), 1); // no more than fit, either
}

void DividedModelTest::takesFewerLayersWhereADriverHasLessThanItSaid() {
    m_card->budget = bytesOf(m_program, m_program->hyperparameters().layers);
    m_card->really = bytesOf(m_program, 1);

    const auto opened = open("small");

    QVERIFY(opened.hasValue());
    QCOMPARE(layersOnDevice(*opened->model).value_or(-1), 1);
}

void DividedModelTest::leavesAllToTheProcessorWhereNotOneLayerFits() {
    m_card->budget = 1;

    const auto opened = open("auto");

    QVERIFY(opened.hasValue());
    QCOMPARE(opened->model->device().id, std::string("cpu"));
    QCOMPARE(layersOnDevice(*opened->model).value_or(-1), -1);
    QCOMPARE(deviceFault(*opened->model)->code, ErrorCode::OutOfMemory);
}

void DividedModelTest::refusesANamedDeviceThatHoldsNotOneLayer() {
    m_card->budget = 1;

    const auto opened = open("small:0");

    QVERIFY(!opened.hasValue());
    QCOMPARE(opened.error().code, ErrorCode::OutOfMemory);
}

void DividedModelTest::holdsTheWholeWhereItFits() {
    m_card->budget = weightBytesNeeded(*m_program, WeightType::Auto);

    const auto opened = open("auto");

    QVERIFY(opened.hasValue());
    QCOMPARE(layersOnDevice(*opened->model).value_or(-1), -1);
    QVERIFY(!deviceFault(*opened->model));
}

void DividedModelTest::goesOnOnTheProcessorWithoutLayersForTheDevice() {
    m_card->budget = std::int64_t{1} << 40;

    const auto opened = open("small", 0);

    QVERIFY(opened.hasValue());
    QCOMPARE(opened->model->device().id, std::string("cpu"));
    QVERIFY(!deviceFault(*opened->model));
}

void DividedModelTest::reportsProgressOfBothParts() {
    m_card->budget = bytesOf(m_program, 1);
    std::vector<std::int64_t> done;
    std::int64_t last = 0;

    const auto opened = open("small", AllLayers, [&](std::int64_t now, std::int64_t total) {
        done.push_back(now);
        last = total;
    });

    QVERIFY(opened.hasValue());
    QVERIFY(std::ranges::is_sorted(done));
    QCOMPARE(done.back(), last);
    QVERIFY(last > bytesOf(m_program, 1));
}

namespace {

struct Untouchable final : Backend {
    std::string_view name() const override { return "untouchable"; }
    std::vector<DeviceInfo> devices() const override {
        QTest::qFail("a driver was loaded for nothing", __FILE__, __LINE__);
        return {};
    }
    Result<std::unique_ptr<LoadedModel>> load(std::shared_ptr<const Program>, const DeviceInfo&,
                                              const LoadOptions&, const Progress&,
                                              std::stop_token) override {
        return {ErrorCode::Internal, "not for use"};
    }
};

} // namespace

void DividedModelTest::aWishForOneBackendAsksNoOther() {
    m_backends.push_back(std::make_unique<Untouchable>());

    QCOMPARE(chooseDevice(m_backends, "cpu")->id, std::string("cpu"));
    QCOMPARE(chooseDevice(m_backends, "small")->id, std::string("small:0"));
    QVERIFY(!chooseDevice(m_backends, "small:1").hasValue());
}

QTEST_GUILESS_MAIN(DividedModelTest)
#include "divided_model_test.moc"
