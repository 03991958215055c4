// SPDX-License-Identifier: Apache-2.0
//
// Models of every version in random shapes, so that each kernel meets odd widths and few or many rows: against the
// naive interpreter, with the validation layer and its checks of synchronisation. The seed of a row is in its name.
#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

#include <QTest>

#include "tests/gpu/vulkan/lavapipe.h"
#include "tests/support/made_models.h"
#include "tests/support/reference_interpreter.h"

using namespace rookery;

Q_DECLARE_METATYPE(rookery::Architecture)

namespace {

constexpr int Rounds = 3; // a version, each in two ways of cutting the tokens

MadeShape randomShape(std::mt19937& random) {
    const auto between = [&random](int low, int high) { return std::uniform_int_distribution<int>(low, high)(random); };
    const int sizes[] = {8, 16, 32, 64};
    MadeShape shape;
    shape.layers = between(1, 3);
    shape.headSize = sizes[between(0, 3)];
    shape.heads = between(1, 4);
    shape.embd = between(1, 150);
    shape.feedForward = between(1, 260);
    shape.vocabulary = between(3, 700);
    shape.rank = between(1, 20);
    return shape;
}

/// The largest difference, in deviations of the expected values.
double difference(std::span<const float> values, const std::vector<double>& wanted) {
    double largest = 0;
    double squares = 0;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (!std::isfinite(values[i]))
            return std::numeric_limits<double>::infinity();
        largest = std::max(largest, std::abs(static_cast<double>(values[i]) - wanted[i]));
        squares += wanted[i] * wanted[i];
    }
    return largest / std::sqrt(squares / static_cast<double>(wanted.size()));
}

} // namespace

class VulkanShapesTest : public QObject {
    Q_OBJECT

    CheckedBackend m_vulkan;

  private slots:
    void kernelsAgreeWithTheInterpreter_data();
    void kernelsAgreeWithTheInterpreter();
    void tokensTogetherAreTokensOneByOne_data() { kernelsAgreeWithTheInterpreter_data(); }
    void tokensTogetherAreTokensOneByOne();
};

void VulkanShapesTest::kernelsAgreeWithTheInterpreter_data() {
    QTest::addColumn<Architecture>("architecture");
    QTest::addColumn<unsigned>("seed");
    for (const Architecture architecture : {Architecture::Rwkv4, Architecture::Rwkv5_1, Architecture::Rwkv5_2,
                                            Architecture::Rwkv6, Architecture::Rwkv7})
        for (unsigned seed = 1; seed <= Rounds; ++seed)
            QTest::addRow("%s, seed %u", std::string(architectureName(architecture)).c_str(), seed) << architecture << seed;
}

void VulkanShapesTest::kernelsAgreeWithTheInterpreter() {
    QFETCH(Architecture, architecture);
    QFETCH(unsigned, seed);
    if (!m_vulkan.hasDevice())
        QSKIP(NoDevice);
    std::mt19937 random(seed * 1000 + static_cast<unsigned>(architecture));
    const MadeShape shape = randomShape(random);
    const auto program = buildProgram(madeModel(architecture, shape, seed));
    QVERIFY2(program, program ? "" : program.error().message.c_str());
    const std::size_t counts[] = {1, 2, 5, 16, 33, 67};
    std::vector<Token> tokens(counts[random() % std::size(counts)]);
    for (Token& token : tokens)
        token = static_cast<Token>(random() % static_cast<unsigned>(shape.vocabulary));
    ReferenceInterpreter interpreter(*program);
    auto reference = interpreter.initialState();
    const std::vector<double> wanted = interpreter.forward(tokens, reference, ReferenceInterpreter::Rows::All);
    const auto model = m_vulkan.load(*program, {.weights = WeightType::F32});
    QVERIFY2(model, model ? "" : model.error().message.c_str());
    auto state = (*model)->newState();
    QVERIFY(state);

    std::vector<float> logits(wanted.size());
    const auto vocabulary = static_cast<std::size_t>(shape.vocabulary);
    for (std::size_t at = 0; at < tokens.size();) {
        const std::size_t count = std::min<std::size_t>(1 + random() % tokens.size(), tokens.size() - at);
        QVERIFY((*model)->forward(std::span(tokens).subspan(at, count), **state,
                                  std::span(logits).subspan(at * vocabulary, count * vocabulary)));
        at += count;
    }

    const double worst = difference(logits, wanted);
    QVERIFY2(worst < 1e-3, qPrintable(QString("%1 wide, %2 heads of %3, %4 tokens: %5").arg(shape.embd).arg(shape.heads)
                                          .arg(shape.headSize).arg(tokens.size()).arg(worst)));
    QVERIFY2(m_vulkan.messages->empty(), m_vulkan.messages->empty() ? "" : m_vulkan.messages->front().c_str());
}

void VulkanShapesTest::tokensTogetherAreTokensOneByOne() {
    QFETCH(Architecture, architecture);
    QFETCH(unsigned, seed);
    if (!m_vulkan.hasDevice())
        QSKIP(NoDevice);
    std::mt19937 random(seed * 2000 + static_cast<unsigned>(architecture));
    const MadeShape shape = randomShape(random);
    const auto program = buildProgram(madeModel(architecture, shape, seed));
    QVERIFY2(program, program ? "" : program.error().message.c_str());
    const WeightType types[] = {WeightType::F16, WeightType::Q8_0, WeightType::Q4_0};
    const auto model = m_vulkan.load(*program, {.weights = types[seed % std::size(types)]});
    QVERIFY2(model, model ? "" : model.error().message.c_str());
    std::vector<Token> tokens(1 + random() % 20);
    for (Token& token : tokens)
        token = static_cast<Token>(random() % static_cast<unsigned>(shape.vocabulary));
    auto together = (*model)->newState();
    auto oneByOne = (*model)->newState();
    QVERIFY(together && oneByOne);
    std::vector<float> logits(static_cast<std::size_t>(shape.vocabulary));
    std::vector<float> last(logits.size());

    QVERIFY((*model)->forward(tokens, **together, logits));
    for (const Token token : tokens)
        QVERIFY((*model)->forward({&token, 1}, **oneByOne, last));

    const double worst = difference(logits, std::vector<double>(last.begin(), last.end()));
    QVERIFY2(worst < 2e-3, qPrintable(QString::number(worst)));
    const auto floats = static_cast<std::size_t>((*program)->stateLayout().floatCount);
    std::vector<float> first(floats);
    std::vector<float> second(floats);
    QVERIFY((*together)->read(first) && (*oneByOne)->read(second));
    QVERIFY(difference(first, std::vector<double>(second.begin(), second.end())) < 2e-2);
    QVERIFY2(m_vulkan.messages->empty(), m_vulkan.messages->empty() ? "" : m_vulkan.messages->front().c_str());
}

QTEST_GUILESS_MAIN(VulkanShapesTest)
#include "vulkan_shapes_test.moc"
