// SPDX-License-Identifier: Apache-2.0
//
// What a LoadedModel on a graphics processor promises beyond the right numbers: batches, states,
// errors, types of weights, the cost of a token, and what happens when the device fails.
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include "core/cpu/cpu_backend.h"
#include "tests/gpu/vulkan/lavapipe.h"
#include "tests/support/backend_checks.h"

using namespace rookery;

namespace {

const char* const Versions[] = {"v4.safetensors", "v5.2.safetensors", "v6.safetensors",
                                "v7.safetensors", "rwkv6qwen2.gguf"};

std::shared_ptr<const Program> programOf(std::string_view name) {
    const auto cases = fixtureCases(ROOKERY_TEST_DATA);
    if (!cases)
        return nullptr;
    const auto found = std::ranges::find_if(
        *cases, [&](const ConformanceCase& each) { return each.name == name; });
    auto program =
        found == cases->end()
            ? Result<std::shared_ptr<const Program>>(ErrorCode::NotFound, "no such fixture")
            : buildCase(*found);
    return program ? *program : nullptr;
}

std::unique_ptr<LoadedModel> onCpu(const std::shared_ptr<const Program>& program,
                                   const LoadOptions& options) {
    const auto backend = makeCpuBackend();
    auto model = backend->load(program, backend->devices().front(), options, {}, {});
    return model ? std::move(*model) : nullptr;
}

/// Counts calls of the driver, and fails one of them.
int callsUntilLost = -1;
PFN_vkQueueSubmit realSubmit = nullptr;
VKAPI_ATTR VkResult VKAPI_CALL submitOrFail(VkQueue queue, std::uint32_t count,
                                            const VkSubmitInfo* info, VkFence fence) {
    if (callsUntilLost == 0)
        return VK_ERROR_DEVICE_LOST;
    if (callsUntilLost > 0)
        --callsUntilLost;
    return realSubmit(queue, count, info, fence);
}

int allocationsUntilFull = -1;
PFN_vkAllocateMemory realAllocate = nullptr;
VKAPI_ATTR VkResult VKAPI_CALL allocateOrFail(VkDevice device, const VkMemoryAllocateInfo* info,
                                              const VkAllocationCallbacks* callbacks,
                                              VkDeviceMemory* memory) {
    if (allocationsUntilFull == 0)
        return VK_ERROR_OUT_OF_DEVICE_MEMORY;
    if (allocationsUntilFull > 0)
        --allocationsUntilFull;
    return realAllocate(device, info, callbacks, memory);
}

} // namespace

class VulkanModelTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void cleanup();
    void keepsEveryPromiseOfAModel_data();
    void keepsEveryPromiseOfAModel();
    void holdsEveryTypeOfWeights_data();
    void holdsEveryTypeOfWeights();
    void givesTheSameThroughSmallBindings_data();
    void givesTheSameThroughSmallBindings();
    void decodesATokenWithOneSubmitAndFewDispatches();
    void goesOnDecodingAfterACallThatAskedForMoreLogits();
    void goesOnWhereTheProcessorStopped();
    void loadingCanBeCancelled();
    void loadingReportsItsProgress();
    void refusesWhatDoesNotFitBeforeLoading();
    void runsOutOfMemoryWithoutALeak();
    void reportsALostDevice();
    void keepsCompiledKernelsAndDistrustsDamagedOnes();
    void namesItsDevices();

  private:
    CheckedBackend m_vulkan;
};

void VulkanModelTest::init() {
    if (!m_vulkan.hasDevice())
        QSKIP(NoDevice);
    m_vulkan.messages->clear();
}

void VulkanModelTest::cleanup() {
    for (const std::string& message : *m_vulkan.messages)
        qWarning("%s", message.c_str());
    QVERIFY(m_vulkan.messages->empty());
}

void VulkanModelTest::keepsEveryPromiseOfAModel_data() {
    QTest::addColumn<QString>("name");
    for (const char* version : Versions)
        QTest::newRow(version) << QString(version);
}

void VulkanModelTest::keepsEveryPromiseOfAModel() {
    QFETCH(QString, name);
    const auto program = programOf(name.toStdString());
    QVERIFY(program != nullptr);
    auto model = m_vulkan.load(program);
    auto other = m_vulkan.load(program);
    QVERIFY2(model.hasValue() && other.hasValue(), model ? "" : model.error().message.c_str());

    QCOMPARE(checkBatch(**model, 1e-4), std::string());
    QCOMPARE(checkMixedBatch(**model, 1e-4), std::string());
    QCOMPARE(checkLongPrompt(**model, 150, 1e-4), std::string()); // more than one pass
    QCOMPARE(checkStates(**model), std::string());
    QCOMPARE(checkRefusals(**model, **other), std::string());
    QCOMPARE(checkRepeatable(**model), std::string());
}

void VulkanModelTest::holdsEveryTypeOfWeights_data() {
    QTest::addColumn<int>("type");
    QTest::addColumn<double>("limit");
    // The CPU rounds the activations of a product with quantised weights, the device does not.
    QTest::newRow("f32") << static_cast<int>(WeightType::F32) << 1e-4;
    QTest::newRow("f16") << static_cast<int>(WeightType::F16) << 1e-3;
    QTest::newRow("q8_0") << static_cast<int>(WeightType::Q8_0) << 0.05;
    QTest::newRow("q4_0") << static_cast<int>(WeightType::Q4_0) << 0.05;
}

void VulkanModelTest::holdsEveryTypeOfWeights() {
    QFETCH(int, type);
    QFETCH(double, limit);
    const LoadOptions options{.weights = static_cast<WeightType>(type), .threads = 1};
    const auto program = programOf("v7.safetensors");
    auto model = m_vulkan.load(program, options);
    QVERIFY(model.hasValue());
    const auto cpu = onCpu(program, options);
    const auto tokens = someTokens(*program, 20);

    for (const std::size_t count : {std::size_t{1}, std::size_t{3}, std::size_t{20}}) {
        auto state = std::move(*(*model)->newState());
        auto expectedState = std::move(*cpu->newState());
        const auto part = std::span(tokens).first(count);
        const double difference = largestDifference(lastLogits(**model, part, *state),
                                                    lastLogits(*cpu, part, *expectedState));
        QVERIFY2(difference <= limit, qPrintable(QString::number(difference)));
    }
}

void VulkanModelTest::givesTheSameThroughSmallBindings_data() {
    QTest::addColumn<int>("type");
    QTest::newRow("f32") << static_cast<int>(WeightType::F32);
    QTest::newRow("f16") << static_cast<int>(WeightType::F16);
    QTest::newRow("q8_0") << static_cast<int>(WeightType::Q8_0);
    QTest::newRow("q4_0") << static_cast<int>(WeightType::Q4_0);
}

void VulkanModelTest::givesTheSameThroughSmallBindings() {
    QFETCH(int, type);
    const LoadOptions options{.weights = static_cast<WeightType>(type), .threads = 1};
    const auto program = programOf("v7.safetensors");
    vulkan::VulkanOptions small;
    small.bindingLimit = 40 << 10; // less than the vocabulary's matrix, and few rows at a time
    small.weightBlockBytes = 48 << 10;
    const CheckedBackend divided(small);
    auto whole = m_vulkan.load(program, options);
    auto parts = divided.load(program, options);
    QVERIFY2(whole.hasValue() && parts.hasValue(), parts ? "" : parts.error().message.c_str());
    const auto tokens = someTokens(*program, 20);

    for (const std::size_t count : {std::size_t{1}, std::size_t{20}}) {
        auto one = std::move(*(*whole)->newState());
        auto two = std::move(*(*parts)->newState());
        const auto part = std::span(tokens).first(count);
        const auto expected = lastLogits(**whole, part, *one);
        const double difference = largestDifference(lastLogits(**parts, part, *two), expected);
        QVERIFY2(difference < 1e-4, qPrintable(QString::number(difference)));
    }
    QVERIFY((*parts)->stats().dispatchesPerToken >= (*whole)->stats().dispatchesPerToken);
    QVERIFY(divided.messages->empty());
}

void VulkanModelTest::decodesATokenWithOneSubmitAndFewDispatches() {
    const auto program = programOf("v7.safetensors");
    auto model = m_vulkan.load(program);
    QVERIFY(model.hasValue());
    auto state = std::move(*(*model)->newState());
    const auto tokens = someTokens(*program, 3);

    for (const Token token : tokens)
        QVERIFY(!lastLogits(**model, std::span(&token, 1), *state).empty());

    const ExecutionStats stats = (*model)->stats();
    QCOMPARE(stats.submitsPerToken, 1);
    // Two for the head: the last norm and the product with the vocabulary.
    QVERIFY2(stats.dispatchesPerToken <= 14 * program->hyperparameters().layers + 2,
             qPrintable(QString::number(stats.dispatchesPerToken)));
}

void VulkanModelTest::goesOnDecodingAfterACallThatAskedForMoreLogits() {
    const auto program = programOf("v7.safetensors");
    auto model = m_vulkan.load(program);
    QVERIFY(model.hasValue());
    const auto tokens = someTokens(*program, 6);
    auto state = std::move(*(*model)->newState());
    auto other = std::move(*(*model)->newState());
    const auto expected = lastLogits(**model, std::span(tokens).first(1), *state);
    std::vector<float> many(expected.size() * tokens.size());
    QVERIFY((*model)->forward(tokens, *other, many).hasValue());

    const auto fresh = std::move(*(*model)->newState());
    QVERIFY(state->copyFrom(*fresh).hasValue());
    QVERIFY(lastLogits(**model, std::span(tokens).first(1), *state) == expected);
}

void VulkanModelTest::goesOnWhereTheProcessorStopped() {
    for (const char* version : Versions) {
        const auto program = programOf(version);
        auto model = m_vulkan.load(program);
        QVERIFY(model.hasValue());
        const auto cpu = onCpu(program, {.weights = WeightType::Auto, .threads = 1});
        const auto tokens = someTokens(*program, 30);
        auto expectedState = std::move(*cpu->newState());
        auto expected = lastLogits(*cpu, tokens, *expectedState);

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
}

void VulkanModelTest::loadingCanBeCancelled() {
    std::stop_source source;
    source.request_stop();

    const auto model =
        m_vulkan.backend->load(programOf("v7.safetensors"), m_vulkan.backend->devices().front(), {},
                               {}, source.get_token());

    QVERIFY(!model.hasValue());
    QCOMPARE(model.error().code, ErrorCode::Cancelled);
}

void VulkanModelTest::loadingReportsItsProgress() {
    std::vector<std::int64_t> done;
    std::int64_t expected = 0;

    const auto model =
        m_vulkan.backend->load(programOf("v7.safetensors"), m_vulkan.backend->devices().front(), {},
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

void VulkanModelTest::refusesWhatDoesNotFitBeforeLoading() {
    vulkan::VulkanOptions options;
    options.memoryLimit = 1000;
    const CheckedBackend small(options);

    const auto model = small.load(programOf("v7.safetensors"));

    QVERIFY(!model.hasValue());
    QCOMPARE(model.error().code, ErrorCode::OutOfMemory);
}

void VulkanModelTest::runsOutOfMemoryWithoutALeak() {
    vulkan::VulkanOptions options;
    options.onDevice = [](VolkDeviceTable& table) {
        realAllocate = table.vkAllocateMemory;
        table.vkAllocateMemory = allocateOrFail;
    };
    const CheckedBackend failing(options);
    const auto program = programOf("v7.safetensors");

    int failed = 0;
    for (int at = 0; at < 60; ++at) {
        allocationsUntilFull = at;
        const auto model = failing.load(program);
        allocationsUntilFull = -1;
        if (model)
            break;
        QCOMPARE(model.error().code, ErrorCode::OutOfMemory);
        ++failed;
    }

    QVERIFY(failed > 3 && failed < 60);
    QVERIFY(failing.messages->empty()); // the layer reports what was not freed
}

void VulkanModelTest::reportsALostDevice() {
    vulkan::VulkanOptions options;
    options.onDevice = [](VolkDeviceTable& table) {
        realSubmit = table.vkQueueSubmit;
        table.vkQueueSubmit = submitOrFail;
    };
    const CheckedBackend failing(options);
    const auto program = programOf("v7.safetensors");
    auto model = failing.load(program);
    QVERIFY(model.hasValue());
    auto state = std::move(*(*model)->newState());
    const auto tokens = someTokens(*program, 5);
    std::vector<float> logits(static_cast<std::size_t>(program->hyperparameters().vocabulary));
    QVERIFY((*model)->forward(tokens, *state, logits).hasValue());

    callsUntilLost = 0;
    const auto many = (*model)->forward(tokens, *state, logits);
    const auto one = (*model)->forward(std::span(tokens).first(1), *state, logits);
    const auto loaded = failing.load(program);
    callsUntilLost = -1;

    QCOMPARE(many.error().code, ErrorCode::DeviceLost);
    QCOMPARE(one.error().code, ErrorCode::DeviceLost);
    QCOMPARE(loaded.error().code, ErrorCode::DeviceLost);
}

void VulkanModelTest::keepsCompiledKernelsAndDistrustsDamagedOnes() {
    QTemporaryDir folder;
    vulkan::VulkanOptions options;
    options.cacheFolder = folder.path().toStdString();
    const CheckedBackend caching(options);
    const auto program = programOf("v7.safetensors");

    QVERIFY(caching.load(program).hasValue());
    const QStringList files = QDir(folder.path()).entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QVERIFY(caching.load(program).hasValue());
    QFile file(folder.filePath(files.front()));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2));
    file.write("damaged");
    file.close();
    QVERIFY(caching.load(program).hasValue());

    QVERIFY(caching.messages->empty());
}

void VulkanModelTest::namesItsDevices() {
    const std::vector<DeviceInfo> devices = m_vulkan.backend->devices();

    for (std::size_t i = 0; i < devices.size(); ++i) {
        QCOMPARE(devices[i].id, "vulkan:" + std::to_string(i));
        QVERIFY(!devices[i].name.empty() && !devices[i].driver.empty());
        QVERIFY(devices[i].identity.starts_with("vulkan-"));
        QVERIFY(devices[i].memoryBytes > 0);
    }
}

QTEST_GUILESS_MAIN(VulkanModelTest)
#include "vulkan_model_test.moc"
