// SPDX-License-Identifier: Apache-2.0
//
// Ops one by one, and models in shapes that no released one has, on emulated cards with and without
// matrix units, against the naive interpreter.
#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

#include "core/model/program_builder.h"
#include "tests/gpu/cuda/emulated_card.h"
#include "tests/support/made_models.h"
#include "tests/support/reference_interpreter.h"

using namespace rookery;

Q_DECLARE_METATYPE(rookery::MadeShape)
Q_DECLARE_METATYPE(rookery::Architecture)

namespace {

constexpr int Vocabulary = 40;

class RandomWeight final : public WeightSource {
  public:
    RandomWeight(int rows, int cols, float scale) : m_rows(rows), m_cols(cols) {
        std::minstd_rand random(static_cast<unsigned>(rows * 131 + cols));
        std::uniform_real_distribution<float> number(-scale, scale);
        m_values.resize(static_cast<std::size_t>(rows) * static_cast<std::size_t>(cols));
        std::ranges::generate(m_values, [&] { return number(random); });
    }
    int rows() const override { return m_rows; }
    int cols() const override { return m_cols; }
    DType storedType() const override { return DType::F32; }
    const TensorView* direct() const override { return nullptr; }
    void readRows(int first, int count, std::span<float> out) const override {
        std::copy_n(m_values.begin() + std::ptrdiff_t{first} * m_cols,
                    std::ptrdiff_t{count} * m_cols, out.begin());
    }

  private:
    int m_rows;
    int m_cols;
    std::vector<float> m_values;
};

/// A program of one op behind an embedding, and a product behind it.
class OneOp {
  public:
    explicit OneOp(int width) : m_width(width), m_builder(hyperparameters(width)) {
        m_x = m_builder.embed("x", weight(Vocabulary, width, 1));
    }

    TensorId weight(int rows, int cols, float scale) {
        const std::string name = "w" + std::to_string(m_count++);
        return m_builder.weight(name, std::make_unique<RandomWeight>(rows, cols, scale));
    }
    TensorId vector() { return weight(1, m_width, 1); }
    /// Something else of the same width that depends on the token.
    TensorId other() { return m_builder.matMul("other", m_x, weight(m_width, m_width, 0.3F)); }
    TensorId positive() { return m_builder.unary("decay", Unary::Sigmoid, other()); }
    TensorId x() const { return m_x; }
    ProgramBuilder& builder() { return m_builder; }
    TensorId matrixState(int heads) {
        return m_builder.state("s", StateKind::Wkv, std::int64_t{m_width} * m_width / heads);
    }

    std::shared_ptr<const Program> finish(TensorId result) {
        const TensorId last = m_builder.lastRow("last", result);
        const int width = m_width;
        m_builder.matMul("logits", last, weight(Vocabulary, width, 0.3F));
        return m_builder.finish();
    }

  private:
    static Hyperparameters hyperparameters(int width) {
        Hyperparameters sizes;
        sizes.layers = 1;
        sizes.embd = width;
        sizes.vocabulary = Vocabulary;
        return sizes;
    }

    int m_width;
    int m_count = 0;
    ProgramBuilder m_builder;
    TensorId m_x = NoTensor;
};

using MakeOp = TensorId (*)(OneOp& op, int width);
struct OpCase {
    const char* name;
    MakeOp make;
    std::vector<int> widths;
};

const std::vector<int> AnyWidth = {1, 31, 64, 300};

std::vector<OpCase> opCases() {
    using B = OneOp;
    return {
        {"norm",
         [](B& o, int) { return o.builder().norm("n", o.x(), o.vector(), o.vector(), 1, 1e-5F); },
         {33, 64, 300}},
        {"group norm",
         [](B& o, int) { return o.builder().norm("n", o.x(), o.vector(), o.vector(), 3, 1e-5F); },
         {99, 192, 300}},
        {"rms norm", [](B& o, int) { return o.builder().rmsNorm("n", o.x(), o.vector(), 1e-5F); },
         AnyWidth},
        {"l2 norm", [](B& o, int) { return o.builder().l2Norm("n", o.x(), 4, 1e-12F); }, {64, 300}},
        {"token shift",
         [](B& o, int width) {
             return o.builder().tokenShift(
                 "t", o.x(), o.builder().state("s", StateKind::AttentionShift, width));
         },
         AnyWidth},
        {"product",
         [](B& o, int width) {
             return o.builder().matMul("m", o.x(), o.weight(width, width, 0.3F));
         },
         AnyWidth},
        {"add", [](B& o, int) { return o.builder().add("a", o.x(), o.vector()); }, AnyWidth},
        {"mul", [](B& o, int) { return o.builder().mul("a", o.other(), o.x()); }, AnyWidth},
        {"mul add", [](B& o, int) { return o.builder().mulAdd("a", o.x(), o.other(), o.vector()); },
         AnyWidth},
        {"lerp", [](B& o, int) { return o.builder().lerp("a", o.x(), o.vector(), o.other()); },
         AnyWidth},
        {"every function",
         [](B& o, int) {
             TensorId sum = o.x();
             for (const Unary each : {Unary::Sigmoid, Unary::Tanh, Unary::Silu, Unary::ReluSquared,
                                      Unary::ExpNegExp, Unary::Decay7, Unary::OneMinus})
                 sum = o.builder().add("sum", sum, o.builder().unary("f", each, o.x()));
             return sum;
         },
         AnyWidth},
        {"repeated heads",
         [](B& o, int width) {
             const TensorId few =
                 o.builder().matMul("few", o.x(), o.weight(width / 2, width, 0.3F));
             return o.builder().repeatHeads("r", few, 4, 2);
         },
         {64, 300}},
        {"wkv4",
         [](B& o, int width) {
             const TensorId decay = o.weight(1, width, 0.5F);
             return o.builder().wkv4(
                 "y", o.x(), o.other(), decay, o.vector(),
                 o.builder().state("s", StateKind::Wkv4, std::int64_t{3} * width));
         },
         {1, 64, 300}},
        {"wkv6",
         [](B& o, int width) {
             const int heads = width == 256 ? 2 : width == 192 ? 3 : 2;
             return o.builder().wkv6("y", heads, o.x(), o.positive(), o.other(), o.other(),
                                     o.vector(), o.matrixState(heads));
         },
         {22, 192, 256}},
        {"wkv7",
         [](B& o, int width) {
             const int heads = width == 256 ? 2 : width == 192 ? 3 : 2;
             const TensorId kk = o.builder().l2Norm("kk", o.other(), heads, 1e-12F);
             return o.builder().wkv7("y", heads, o.x(), o.positive(), o.other(), o.other(), kk,
                                     o.positive(), o.matrixState(heads));
         },
         {22, 192, 256}},
        {"gated linear",
         [](B& o, int width) {
             const int heads = width == 256 ? 2 : width == 192 ? 3 : 2;
             return o.builder().gatedLinear("y", heads, o.x(), o.positive(), o.other(), o.other(),
                                            o.matrixState(heads));
         },
         {22, 192, 256}},
        {"head bonus",
         [](B& o, int) {
             return o.builder().headBonus("y", 4, o.x(), o.other(), o.other(), o.other(),
                                          o.vector());
         },
         {64, 300}},
    };
}

/// The largest difference, in deviations of the expected values.
double difference(std::span<const float> values, const std::vector<double>& wanted) {
    double largest = 0;
    double squares = 0;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const double distance = std::abs(static_cast<double>(values[i]) - wanted[i]);
        largest = std::isnan(distance) ? distance : std::max(largest, distance);
        squares += wanted[i] * wanted[i];
    }
    return largest / std::sqrt(squares / static_cast<double>(wanted.size()));
}

} // namespace

class CudaShapesTest : public QObject {
    Q_OBJECT

  private slots:
    void opAgreesWithTheInterpreter_data();
    void opAgreesWithTheInterpreter();
    void modelAgreesWithTheInterpreter_data();
    void modelAgreesWithTheInterpreter();

  private:
    static EmulatedCard cardOf(int major) {
        cuda::emulation::MachineOptions options;
        options.major = major;
        options.minor = 5;
        return EmulatedCard(options);
    }
    /// A sentence if logits or state differ by more than `limit` deviations.
    static QString compare(const EmulatedCard& card, const std::shared_ptr<const Program>& program,
                           int count, std::vector<std::size_t> chunks, double limit);
    EmulatedCard m_new = cardOf(8);
    EmulatedCard m_old = cardOf(7);
};

QString CudaShapesTest::compare(const EmulatedCard& card,
                                const std::shared_ptr<const Program>& program, int count,
                                std::vector<std::size_t> chunks, double limit) {
    const auto tokens = someTokens(*program, count);
    ReferenceInterpreter interpreter(program);
    auto wantedState = interpreter.initialState();
    const auto wanted = interpreter.forward(tokens, wantedState, ReferenceInterpreter::Rows::All);
    auto model = card.load(program);
    if (!model)
        return QString::fromStdString(model.error().message);
    const std::size_t width = wanted.size() / tokens.size();
    for (const std::size_t chunk : chunks) {
        auto state = std::move(*(*model)->newState());
        std::vector<float> logits(wanted.size());
        for (std::size_t at = 0; at < tokens.size(); at += chunk) {
            const std::size_t size = std::min(chunk, tokens.size() - at);
            const auto fed = (*model)->forward(std::span(tokens).subspan(at, size), *state,
                                               std::span(logits).subspan(at * width, size * width));
            if (!fed)
                return QString::fromStdString(fed.error().message + " " + card.faults());
        }
        const double worst = difference(logits, wanted);
        if (!(worst < limit))
            return QString("logits in chunks of %1: %2").arg(chunk).arg(worst);
        const auto contents = contentsOf(**model, *state);
        if (!wantedState.empty() && program->hyperparameters().architecture != Architecture::Rwkv4)
            if (const double apart = difference(contents, wantedState); !(apart < limit))
                return QString("states in chunks of %1: %2").arg(chunk).arg(apart);
    }
    return QString::fromStdString(card.faults());
}

void CudaShapesTest::opAgreesWithTheInterpreter_data() {
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("width");
    const auto cases = opCases();
    for (std::size_t i = 0; i < cases.size(); ++i)
        for (const int width : cases[i].widths)
            QTest::addRow("%s of %d", cases[i].name, width) << static_cast<int>(i) << width;
}

void CudaShapesTest::opAgreesWithTheInterpreter() {
    QFETCH(int, number);
    QFETCH(int, width);
    OneOp op(width);
    const TensorId result = opCases()[static_cast<std::size_t>(number)].make(op, width);
    const auto program = op.finish(result);

    QCOMPARE(compare(m_new, program, 9, {9, 1, 3}, 1e-3), QString());
    QCOMPARE(compare(m_old, program, 9, {9}, 1e-3), QString());
}

void CudaShapesTest::modelAgreesWithTheInterpreter_data() {
    QTest::addColumn<Architecture>("architecture");
    QTest::addColumn<MadeShape>("shape");
    const std::pair<const char*, MadeShape> shapes[] = {
        {"odd",
         {.layers = 3,
          .embd = 33,
          .heads = 5,
          .headSize = 16,
          .feedForward = 7,
          .vocabulary = 11,
          .rank = 1}},
        {"heads of 64",
         {.layers = 1,
          .embd = 72,
          .heads = 2,
          .headSize = 64,
          .feedForward = 203,
          .vocabulary = 101,
          .rank = 13}},
        {"one head of 128",
         {.layers = 1,
          .embd = 96,
          .heads = 1,
          .headSize = 128,
          .feedForward = 131,
          .vocabulary = 77,
          .rank = 5}},
    };
    for (const Architecture architecture :
         {Architecture::Rwkv4, Architecture::Rwkv5_0, Architecture::Rwkv5_1, Architecture::Rwkv5_2,
          Architecture::Rwkv6, Architecture::Rwkv7})
        for (const auto& [name, shape] : shapes)
            QTest::addRow("%s, %s", std::string(architectureName(architecture)).c_str(), name)
                << architecture << shape;
}

void CudaShapesTest::modelAgreesWithTheInterpreter() {
    QFETCH(Architecture, architecture);
    QFETCH(MadeShape, shape);
    const auto program = buildProgram(madeModel(architecture, shape, 17));
    QVERIFY2(program, program ? "" : program.error().message.c_str());

    QCOMPARE(compare(m_new, *program, 11, {11, 1}, 1e-3), QString());
    QCOMPARE(compare(m_old, *program, 11, {11}, 1e-3), QString());
}

QTEST_GUILESS_MAIN(CudaShapesTest)
#include "cuda_shapes_test.moc"
