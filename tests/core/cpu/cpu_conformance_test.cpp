// SPDX-License-Identifier: Apache-2.0
//
// The CPU backend against recorded logits and states of every version and container, fed at once,
// in chunks and one by one.
#include <QTest>

#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

#include "core/cpu/cpu_backend.h"
#include "core/cpu/cpu_features.h"
#include "core/cpu/executor.h"
#include "tests/support/conformance_rows.h"

using namespace rookery;

namespace {

struct Fed {
    std::vector<float> logits; ///< of every token, or of the last
    std::vector<float> state;
};

std::unique_ptr<LoadedModel> loadCase(const ConformanceCase& testCase, const LoadOptions& options) {
    auto program = buildCase(testCase);
    if (!program)
        return nullptr;
    const auto backend = makeCpuBackend();
    auto model = backend->load(*program, backend->devices().front(), options, {}, {});
    return model ? std::move(*model) : nullptr;
}

/// Feeds all tokens in calls of `chunk`.
Fed feed(LoadedModel& model, const ConformanceCase& testCase, std::size_t chunk) {
    const auto vocabulary = static_cast<std::size_t>(model.program().hyperparameters().vocabulary);
    auto state = std::move(*model.newState());
    Fed fed;
    for (std::size_t begin = 0; begin < testCase.tokens.size(); begin += chunk) {
        const std::size_t count = std::min(chunk, testCase.tokens.size() - begin);
        std::vector<float> logits(count * vocabulary);
        if (!model.forward(std::span(testCase.tokens).subspan(begin, count), *state, logits))
            return {};
        fed.logits.insert(fed.logits.end(), logits.begin(), logits.end());
    }
    fed.state.resize(static_cast<std::size_t>(model.program().stateLayout().floatCount));
    if (!state->read(fed.state))
        return {};
    return fed;
}

double rootMeanSquare(const std::vector<float>& left, const std::vector<float>& right) {
    double sum = 0;
    for (std::size_t i = 0; i < left.size(); ++i)
        sum += std::pow(static_cast<double>(left[i]) - static_cast<double>(right[i]), 2);
    return std::sqrt(sum / static_cast<double>(left.size()));
}

/// The mean over tokens of sum p log(p / q), p and q being the probabilities that logits give.
double meanDivergence(const std::vector<float>& expected, const std::vector<float>& found,
                      std::size_t vocabulary) {
    const auto logSum = [=](const std::vector<float>& logits, std::size_t begin) {
        double sum = 0;
        for (std::size_t i = begin; i < begin + vocabulary; ++i)
            sum += std::exp(static_cast<double>(logits[i]));
        return std::log(sum);
    };
    double total = 0;
    for (std::size_t begin = 0; begin < expected.size(); begin += vocabulary) {
        const double expectedSum = logSum(expected, begin);
        const double foundSum = logSum(found, begin);
        for (std::size_t i = begin; i < begin + vocabulary; ++i) {
            const double logP = static_cast<double>(expected[i]) - expectedSum;
            total += std::exp(logP) * (logP - static_cast<double>(found[i]) + foundSum);
        }
    }
    return total / (static_cast<double>(expected.size()) / static_cast<double>(vocabulary));
}

bool isStoredAs(const ConformanceCase& testCase, const char* type) {
    return testCase.model.extension() == ".gguf" &&
           testCase.model.stem().string().find(type) != std::string::npos;
}

} // namespace

class CpuConformanceTest : public QObject {
    Q_OBJECT

  private slots:
    void fixtureGivesItsLogitsAndState_data() { addConformanceRows(fixtureCases(ROOKERY_TEST_DATA)); }
    void fixtureGivesItsLogitsAndState() { check(); }
    void sharedModelGivesItsLogitsAndState_data() { addConformanceRows(syntheticCases(ROOKERY_SHARED_DATA)); }
    void sharedModelGivesItsLogitsAndState() { check(); }
    void trainedModelGivesItsLogitsAndText_data() { addConformanceRows(tinyModelCases(ROOKERY_SHARED_DATA)); }
    void trainedModelGivesItsLogitsAndText() { check(); }
    void roundedActivationsStayWithinTheirLimits_data();
    void roundedActivationsStayWithinTheirLimits();

  private:
    static void check();
};

void CpuConformanceTest::check() {
    QFETCH(ConformanceCase, testCase);
    if (testCase.tokens.empty())
        QSKIP("the shared conformance data is not there; the project's own fixtures cover every "
              "version");
    auto model = loadCase(testCase, {});
    QVERIFY(model != nullptr);

    for (const std::size_t chunk :
         {testCase.tokens.size(), std::size_t{1}, std::size_t{7}, std::size_t{16}}) {
        Fed fed = feed(*model, testCase, chunk);
        if (!testCase.everyToken)
            fed.logits.erase(fed.logits.begin(), fed.logits.end() - std::ssize(testCase.logits));
        QCOMPARE(fed.logits.size(), testCase.logits.size());
        const double difference = largestDifference(fed.logits, testCase.logits);
        const double rms = rootMeanSquare(fed.logits, testCase.logits);
        const QString found = QString("chunks of %1: logits differ by %2, rms %3")
                                  .arg(chunk)
                                  .arg(difference)
                                  .arg(rms);
        if (qEnvironmentVariableIsSet("ROOKERY_SHOW_DIFFERENCES"))
            qInfo() << qPrintable(found) << "limit" << testCase.tolerance;
        QVERIFY2(difference <= testCase.tolerance, qPrintable(found));
        if (!testCase.state.empty()) {
            const double stateDifference = largestDifference(fed.state, testCase.state);
            QVERIFY2(stateDifference <= 4 * testCase.tolerance,
                     qPrintable(QString("chunks of %1: the state differs by %2")
                                    .arg(chunk)
                                    .arg(stateDifference)));
        }
    }
    auto state = std::move(*model->newState());
    std::vector<float> logits(
        static_cast<std::size_t>(model->program().hyperparameters().vocabulary));
    QVERIFY(model->forward(testCase.tokens, *state, logits).hasValue());
    for (const Token expected : testCase.greedy) {
        const Token best =
            static_cast<Token>(std::max_element(logits.begin(), logits.end()) - logits.begin());
        QCOMPARE(best, expected);
        QVERIFY(model->forward(std::span(&best, 1), *state, logits).hasValue());
    }
}

void CpuConformanceTest::roundedActivationsStayWithinTheirLimits_data() {
    QTest::addColumn<ConformanceCase>("testCase");
    const auto cases = syntheticCases(ROOKERY_SHARED_DATA);
    if (!cases)
        QFAIL(cases.error().message.c_str());
    for (const ConformanceCase& testCase : *cases)
        if (isStoredAs(testCase, "-q") || isStoredAs(testCase, "-f16"))
            QTest::newRow(testCase.name.c_str()) << testCase;
    if (cases->empty())
        QTest::newRow("no shared data") << ConformanceCase{};
}

/// Small models as if they were large ones, by what every kind of processor does with a prompt.
void CpuConformanceTest::roundedActivationsStayWithinTheirLimits() {
    QFETCH(ConformanceCase, testCase);
    if (testCase.tokens.empty())
        QSKIP("the shared conformance data is not there; shapes_test covers rounding too");
    for (const cpu::Extensions extensions :
         {cpu::Extensions::AsFound, cpu::Extensions::NoTiles, cpu::Extensions::Avx2Vnni}) {
        cpu::useExtensions(extensions);
        cpu::setRoundingWidth(1);
        const auto model = loadCase(testCase, {.weights = WeightType::Auto, .threads = 2});
        const Fed fed = model ? feed(*model, testCase, testCase.tokens.size()) : Fed{};
        const Fed inChunks = model ? feed(*model, testCase, 16) : Fed{};
        cpu::setRoundingWidth(cpu::UsualRoundingWidth);
        cpu::useExtensions(cpu::Extensions::AsFound);
        QCOMPARE(fed.logits.size(), testCase.logits.size());

        const double rms = rootMeanSquare(fed.logits, testCase.logits);
        const double divergence = meanDivergence(
            testCase.logits, fed.logits, testCase.logits.size() / testCase.tokens.size());
        const QString found = QString("extensions %1: rms %2, mean divergence %3")
                                  .arg(static_cast<int>(extensions))
                                  .arg(rms)
                                  .arg(divergence);
        if (qEnvironmentVariableIsSet("ROOKERY_SHOW_DIFFERENCES"))
            qInfo() << qPrintable(found);
        // shared/data/README.md, for f16 and for 8-bit integers with one scale per 32 values.
        const double limit = isStoredAs(testCase, "-f16") ? 0.004 : 0.08;
        QVERIFY2(rms <= limit && divergence <= 0.002, qPrintable(found));
        QVERIFY(rootMeanSquare(inChunks.logits, testCase.logits) <= limit);
    }
}

QTEST_GUILESS_MAIN(CpuConformanceTest)
#include "cpu_conformance_test.moc"
