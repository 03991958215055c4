// SPDX-License-Identifier: Apache-2.0
//
// Every version and container against recorded logits and states, through the reference
// interpreter. What fails here is a wrong program or a wrong reading of the file, not a kernel.
#include <QTest>

#include <algorithm>

#include "tests/support/conformance_rows.h"
#include "tests/support/reference_interpreter.h"

using namespace rookery;

class ConformanceTest : public QObject {
    Q_OBJECT

  private slots:
    void fixtureGivesItsLogitsAndState_data();
    void fixtureGivesItsLogitsAndState() { check(); }
    void sharedModelGivesItsLogitsAndState_data();
    void sharedModelGivesItsLogitsAndState() { check(); }
    void trainedModelGivesItsLogitsAndText_data();
    void trainedModelGivesItsLogitsAndText() { check(); }

  private:
    static void check();
};

void ConformanceTest::fixtureGivesItsLogitsAndState_data() {
    addConformanceRows(fixtureCases(ROOKERY_TEST_DATA));
}

void ConformanceTest::sharedModelGivesItsLogitsAndState_data() {
    addConformanceRows(syntheticCases(ROOKERY_SHARED_DATA));
}

void ConformanceTest::trainedModelGivesItsLogitsAndText_data() {
    addConformanceRows(tinyModelCases(ROOKERY_SHARED_DATA));
}

void ConformanceTest::check() {
    QFETCH(ConformanceCase, testCase);
    if (testCase.tokens.empty())
        QSKIP("the shared conformance data is not there; the project's own fixtures cover every "
              "version");
    const auto program = buildCase(testCase);
    QVERIFY2(program.hasValue(), program ? "" : program.error().message.c_str());
    ReferenceInterpreter interpreter(*program);

    std::vector<double> state = interpreter.initialState();
    const auto rows =
        testCase.everyToken ? ReferenceInterpreter::Rows::All : ReferenceInterpreter::Rows::Last;
    const auto logits = interpreter.forward(testCase.tokens, state, rows);

    const double difference = largestDifference(logits, testCase.logits);
    QVERIFY2(difference <= testCase.tolerance,
             qPrintable(QString("logits differ by %1").arg(difference)));
    if (!testCase.state.empty()) {
        const double stateDifference = largestDifference(state, testCase.state);
        QVERIFY2(stateDifference <= 4 * testCase.tolerance,
                 qPrintable(QString("the state differs by %1").arg(stateDifference)));
    }

    // One by one gives the same as all at once, far below float32's rounding.
    std::vector<double> single = interpreter.initialState();
    std::vector<double> last;
    for (const Token token : testCase.tokens)
        last = interpreter.forward(std::span(&token, 1), single);
    QVERIFY(largestDifference(single, state) < 1e-9);
    QVERIFY(largestDifference(last, std::vector(logits.end() - std::ssize(last), logits.end())) <
            1e-9);

    for (const Token expected : testCase.greedy) {
        const Token best =
            static_cast<Token>(std::max_element(last.begin(), last.end()) - last.begin());
        QCOMPARE(best, expected);
        last = interpreter.forward(std::span(&best, 1), single);
    }
}

QTEST_GUILESS_MAIN(ConformanceTest)
#include "conformance_test.moc"
