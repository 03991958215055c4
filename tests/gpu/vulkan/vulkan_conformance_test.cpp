// SPDX-License-Identifier: Apache-2.0
//
// The Vulkan backend against recorded logits and states of every version and container.
#include <QTest>

#include "tests/gpu/device_conformance.h"
#include "tests/gpu/vulkan/lavapipe.h"
#include "tests/support/conformance_rows.h"

using namespace rookery;

class VulkanConformanceTest : public QObject {
    Q_OBJECT

  private slots:
    void fixtureGivesItsLogitsAndState_data() { addConformanceRows(fixtureCases(ROOKERY_TEST_DATA)); }
    void fixtureGivesItsLogitsAndState() { check(); }
    void syntheticModelGivesItsLogitsAndState_data() {
        addConformanceRows(syntheticCases(ROOKERY_SHARED_DATA));
    }
    void syntheticModelGivesItsLogitsAndState() { check(); }
    void trainedModelGivesItsLogitsAndText_data() { addConformanceRows(tinyModelCases(ROOKERY_SHARED_DATA)); }
    void trainedModelGivesItsLogitsAndText() { check(); }
    void dividedFixtureGivesItsLogitsAndState_data() {
        addConformanceRows(oneOfEachVersion(ROOKERY_TEST_DATA));
    }
    void dividedFixtureGivesItsLogitsAndState();
    void dividedModelKeepsEveryPromise_data() {
        addConformanceRows(oneOfEachVersion(ROOKERY_TEST_DATA));
    }
    void dividedModelKeepsEveryPromise();
    void takesAsManyLayersAsItsMemoryHolds();

  private:
    void check();
    void checkMessages();

    CheckedBackend m_vulkan;
};

void VulkanConformanceTest::check() {
    QFETCH(ConformanceCase, testCase);
    if (!m_vulkan.hasDevice())
        QSKIP(NoDevice);
    if (testCase.tokens.empty())
        QSKIP("the shared conformance data is not there; the project's own fixtures cover every "
              "version");
    auto program = buildCase(testCase);
    QVERIFY(program.hasValue());
    auto model = m_vulkan.load(*program);
    QVERIFY2(model.hasValue(), model ? "" : model.error().message.c_str());
    for (const std::size_t chunk : {testCase.tokens.size(), std::size_t{1}, std::size_t{7}}) {
        const std::string wrong = checkOnDevice(**model, testCase, chunk);

        QVERIFY2(wrong.empty(),
                 qPrintable(QString("chunks of %1: %2").arg(chunk).arg(wrong.c_str())));
    }
    checkMessages();
}

void VulkanConformanceTest::checkMessages() {
    for (const std::string& message : *m_vulkan.messages)
        qWarning("%s", message.c_str());
    QVERIFY(m_vulkan.messages->empty());
}

void VulkanConformanceTest::dividedFixtureGivesItsLogitsAndState() {
    QFETCH(ConformanceCase, testCase);
    if (!m_vulkan.hasDevice())
        QSKIP(NoDevice);

    QCOMPARE(checkAtEveryBorder(*m_vulkan.backend, testCase), std::string());

    checkMessages();
}

void VulkanConformanceTest::dividedModelKeepsEveryPromise() {
    QFETCH(ConformanceCase, testCase);
    if (!m_vulkan.hasDevice())
        QSKIP(NoDevice);
    const auto program = buildCase(testCase);
    QVERIFY(program.hasValue());

    QCOMPARE(checkDividedPromises(*m_vulkan.backend, *program), std::string());

    checkMessages();
}

void VulkanConformanceTest::takesAsManyLayersAsItsMemoryHolds() {
    if (!m_vulkan.hasDevice())
        QSKIP(NoDevice);
    const auto program = version7(ROOKERY_TEST_DATA);
    QVERIFY(program != nullptr);
    for (int layers = 1; layers <= program->hyperparameters().layers; ++layers) {
        const std::string wrong = checkLayersTaken(program, layers,
                                  [](std::int64_t limit) {
                                      vulkan::VulkanOptions options;
                                      options.memoryLimit = limit;
                                      return makeVulkanBackend(options);
                                  });
        QVERIFY2(wrong.empty(), wrong.c_str());
    }
}

QTEST_GUILESS_MAIN(VulkanConformanceTest)
#include "vulkan_conformance_test.moc"
