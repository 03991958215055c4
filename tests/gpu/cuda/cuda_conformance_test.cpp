// SPDX-License-Identifier: Apache-2.0
//
// The CUDA backend on an emulated card against recorded logits and states of every version and
// container.
#include <QTest>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <vector>

#include "tests/gpu/cuda/emulated_card.h"
#include "tests/gpu/device_conformance.h"
#include "tests/support/conformance_rows.h"

using namespace rookery;

class CudaConformanceTest : public QObject {
    Q_OBJECT

  private slots:
    void fixtureGivesItsLogitsAndState_data() { addRows(fixtureCases(ROOKERY_TEST_DATA)); }
    void fixtureGivesItsLogitsAndState() { check(); }
    void syntheticModelGivesItsLogitsAndState_data() {
        addRows(syntheticCases(ROOKERY_SHARED_DATA));
    }
    void syntheticModelGivesItsLogitsAndState() { check(); }
    void trainedModelGivesItsLogitsAndText_data() { addRows(tinyModelCases(ROOKERY_SHARED_DATA)); }
    void trainedModelGivesItsLogitsAndText() { check(); }
    void dividedFixtureGivesItsLogitsAndState_data() { addConformanceRows(oneOfEachVersion(ROOKERY_TEST_DATA)); }
    void dividedFixtureGivesItsLogitsAndState();
    void dividedModelKeepsEveryPromise_data() { addConformanceRows(oneOfEachVersion(ROOKERY_TEST_DATA)); }
    void dividedModelKeepsEveryPromise();
    void takesAsManyLayersAsItsMemoryHolds();

  private:
    static void addRows(const Result<std::vector<ConformanceCase>>& cases);
    void check();

    EmulatedCard m_card;
};

namespace {

constexpr std::uintmax_t MostBytes = 300 << 10;

} // namespace

void CudaConformanceTest::addRows(const Result<std::vector<ConformanceCase>>& cases) {
    // The emulated card is slow: large models are left to the slow variant of this test.
    std::vector<ConformanceCase> small;
    if (cases)
        std::ranges::copy_if(*cases, std::back_inserter(small), [](const ConformanceCase& testCase) {
            return qEnvironmentVariableIsSet("ROOKERY_EVERY_CASE") ||
                   std::filesystem::file_size(testCase.model) <= MostBytes;
        });
    addConformanceRows(cases ? Result<std::vector<ConformanceCase>>(std::move(small)) : cases);
}

void CudaConformanceTest::dividedFixtureGivesItsLogitsAndState() {
    QFETCH(ConformanceCase, testCase);

    QCOMPARE(checkAtEveryBorder(*m_card.backend, testCase), std::string());

    QCOMPARE(m_card.faults(), std::string());
}

void CudaConformanceTest::dividedModelKeepsEveryPromise() {
    QFETCH(ConformanceCase, testCase);
    const auto program = buildCase(testCase);
    QVERIFY(program.hasValue());

    QCOMPARE(checkDividedPromises(*m_card.backend, *program), std::string());

    QCOMPARE(m_card.faults(), std::string());
}

void CudaConformanceTest::takesAsManyLayersAsItsMemoryHolds() {
    const auto program = version7(ROOKERY_TEST_DATA);
    QVERIFY(program != nullptr);
    for (int layers = 1; layers <= program->hyperparameters().layers; ++layers) {
        const std::string wrong = checkLayersTaken(program, layers,
                                  [](std::int64_t limit) {
                                      return std::move(
                                          EmulatedCard({}, {.memoryLimit = limit}).backend);
                                  });
        QVERIFY2(wrong.empty(), wrong.c_str());
    }
}

void CudaConformanceTest::check() {
    QFETCH(ConformanceCase, testCase);
    if (testCase.tokens.empty())
        QSKIP("the shared conformance data is not there, or left to the slow variant of this test; "
              "the project's own fixtures cover every version");
    auto program = buildCase(testCase);
    QVERIFY(program.hasValue());
    auto model = m_card.load(*program);
    QVERIFY2(model.hasValue(), model ? "" : model.error().message.c_str());
    for (const std::size_t chunk : {testCase.tokens.size(), std::size_t{1}, std::size_t{7}}) {
        const std::string wrong = checkOnDevice(**model, testCase, chunk);

        QCOMPARE(m_card.faults(), std::string());
        QVERIFY2(wrong.empty(),
                 qPrintable(QString("chunks of %1: %2").arg(chunk).arg(wrong.c_str())));
    }
}

QTEST_GUILESS_MAIN(CudaConformanceTest)
#include "cuda_conformance_test.moc"
