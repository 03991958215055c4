// SPDX-License-Identifier: Apache-2.0
//
// Models in shapes that no released one has: the processor's kernels, fed whole and in chunks, and files that were
// converted, against the naive interpreter.
#include <algorithm>
#include <cmath>
#include <vector>

#include <QTemporaryDir>
#include <QTest>

#include "core/cpu/cpu_backend.h"
#include "core/cpu/cpu_features.h"
#include "core/model/convert.h"
#include "tests/support/made_models.h"
#include "tests/support/reference_interpreter.h"

using namespace rookery;

Q_DECLARE_METATYPE(rookery::MadeShape)
Q_DECLARE_METATYPE(rookery::Architecture)
Q_DECLARE_METATYPE(rookery::DType)

namespace {

std::vector<Token> tokensFor(int vocabulary, std::size_t count) {
    std::vector<Token> tokens;
    for (std::size_t i = 0; i < count; ++i)
        tokens.push_back(static_cast<Token>((i * i * 7 + i * 3 + 1) % static_cast<std::size_t>(vocabulary)));
    return tokens;
}

std::vector<double> expected(const std::shared_ptr<const Program>& program, const std::vector<Token>& tokens) {
    ReferenceInterpreter interpreter(program);
    auto state = interpreter.initialState();
    return interpreter.forward(tokens, state, ReferenceInterpreter::Rows::All);
}

/// The largest difference, in deviations of the expected values.
template <typename Values> double difference(const Values& values, const std::vector<double>& wanted) {
    double largest = 0;
    double squares = 0;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        largest = std::max(largest, std::abs(static_cast<double>(values[i]) - wanted[i]));
        squares += wanted[i] * wanted[i];
    }
    return largest / std::sqrt(squares / static_cast<double>(wanted.size()));
}

} // namespace

class ShapesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static void addShapes() {
        QTest::addColumn<Architecture>("architecture");
        QTest::addColumn<MadeShape>("shape");
        const std::pair<const char*, MadeShape> shapes[] = {
            {"odd", {.layers = 3, .embd = 33, .heads = 5, .headSize = 16, .feedForward = 7, .vocabulary = 11, .rank = 1}},
            {"61 layers", {.layers = 61, .embd = 24, .heads = 2, .headSize = 8, .feedForward = 35, .vocabulary = 31}},
            {"heads of 32", {.embd = 40, .heads = 3, .headSize = 32, .feedForward = 57, .vocabulary = 101}},
            {"heads of 64", {.embd = 72, .heads = 2, .headSize = 64, .feedForward = 203, .vocabulary = 331, .rank = 13}},
            {"one head of 128", {.embd = 96, .heads = 1, .headSize = 128, .feedForward = 131, .vocabulary = 777, .rank = 5}},
            {"attention narrower", {.embd = 160, .heads = 1, .headSize = 64, .feedForward = 99, .vocabulary = 515}},
            {"one layer", {.layers = 1, .embd = 64, .heads = 1, .headSize = 64, .feedForward = 255, .vocabulary = 65}},
        };
        for (const Architecture architecture :
             {Architecture::Rwkv4, Architecture::Rwkv5_0, Architecture::Rwkv5_1, Architecture::Rwkv5_2,
              Architecture::Rwkv6, Architecture::Rwkv7})
            for (const auto& [name, shape] : shapes)
                QTest::addRow("%s, %s", std::string(architectureName(architecture)).c_str(), name)
                    << architecture << shape;
    }

  private slots:
    void kernelsAgreeWithTheInterpreter_data() { addShapes(); }
    void kernelsAgreeWithTheInterpreter() {
        QFETCH(Architecture, architecture);
        QFETCH(MadeShape, shape);
        const auto program = buildProgram(madeModel(architecture, shape, 17));
        QVERIFY2(program, program ? "" : program.error().message.c_str());
        QCOMPARE((*program)->hyperparameters().heads, architecture == Architecture::Rwkv4 ? 0 : shape.heads);
        const std::vector<Token> tokens = tokensFor(shape.vocabulary, 21);
        const std::vector<double> wanted = expected(*program, tokens);
        const auto backend = makeCpuBackend();
        const auto model = backend->load(*program, backend->devices().front(), {.threads = 2}, {}, {});
        QVERIFY(model);

        for (const std::size_t chunk : {tokens.size(), std::size_t{1}, std::size_t{7}}) {
            auto state = (*model)->newState();
            QVERIFY(state);
            std::vector<float> logits(wanted.size());
            const auto vocabulary = static_cast<std::size_t>(shape.vocabulary);
            for (std::size_t at = 0; at < tokens.size(); at += chunk) {
                const std::size_t count = std::min(chunk, tokens.size() - at);
                const auto rows = std::span(logits).subspan(at * vocabulary, count * vocabulary);
                QVERIFY((*model)->forward(std::span(tokens).subspan(at, count), **state, rows));
            }

            // Sums in float32: norms over few channels with nearly equal values lose several digits.
            const double worst = difference(logits, wanted);
            QVERIFY2(worst < 5e-4, qPrintable(QString("chunks of %1: %2").arg(chunk).arg(worst)));
        }
    }

    void wideModelsOfBlockTypesAgreeWithTheInterpreter_data() {
        QTest::addColumn<Architecture>("architecture");
        QTest::addColumn<DType>("type");
        for (const Architecture architecture : {Architecture::Rwkv6, Architecture::Rwkv7})
            for (const DType type : {DType::Q8_0, DType::Q4_0})
                QTest::addRow("%s, %s", std::string(architectureName(architecture)).c_str(),
                              std::string(dtypeName(type)).c_str())
                    << architecture << type;
    }
    /// From a width of 512 on activations are rounded: of one token to 16 bits, of many to bf16 where there are tiles,
    /// else to 8 bits where there are products of bytes.
    void wideModelsOfBlockTypesAgreeWithTheInterpreter() {
        QFETCH(Architecture, architecture);
        QFETCH(DType, type);
        const MadeShape shape{.layers = 2, .embd = 512, .heads = 8, .headSize = 64, .feedForward = 1792,
                              .vocabulary = 333, .rank = 32};
        const auto path = std::filesystem::path(m_folder.path().toStdString()) / "wide.gguf";
        ConvertOptions options;
        options.weights = type;
        const auto done = convertModel(madeModel(architecture, shape, 19), path, ModelFileKind::Gguf, options);
        QVERIFY2(done, done ? "" : done.error().message.c_str());
        const auto program = buildProgram(*Checkpoint::open(path));
        QVERIFY(program);
        const std::vector<Token> tokens = tokensFor(shape.vocabulary, 21);
        const std::vector<double> wanted = expected(*program, tokens);
        const auto backend = makeCpuBackend();
        for (const auto& [extensions, limit] : {std::pair{cpu::Extensions::AsFound, 0.08},
                                                {cpu::Extensions::NoTiles, 0.2},
                                                {cpu::Extensions::Avx2Vnni, 0.2},
                                                {cpu::Extensions::Avx2, 0.08}}) {
            cpu::useExtensions(extensions);
            for (const auto& [chunk, largest] : {std::pair{std::size_t{1}, 2e-3}, {tokens.size(), limit}}) {
                std::vector<std::vector<float>> logits;
                for (const int threads : {2, 1}) {
                    const auto model =
                        backend->load(*program, backend->devices().front(), {.threads = threads}, {}, {});
                    QVERIFY(model);
                    auto state = (*model)->newState();
                    auto& all = logits.emplace_back(wanted.size());
                    for (std::size_t at = 0; at < tokens.size(); at += chunk) {
                        const std::span rows(all.data() + at * 333, chunk * 333);
                        QVERIFY((*model)->forward(std::span(tokens).subspan(at, chunk), **state, rows));
                    }
                }
                const double worst = difference(logits[0], wanted);
                QVERIFY2(worst < largest, qPrintable(QString("extensions %1, chunks of %2: %3")
                                                         .arg(static_cast<int>(extensions)).arg(chunk).arg(worst)));
                QVERIFY2(logits[0] == logits[1], "the number of threads changes nothing");
            }
        }
        cpu::useExtensions(cpu::Extensions::AsFound);
    }

    void convertedFilesGiveTheSameLogits_data() { addShapes(); }
    void convertedFilesGiveTheSameLogits() {
        QFETCH(Architecture, architecture);
        QFETCH(MadeShape, shape);
        const auto model = madeModel(architecture, shape, 18);
        const std::vector<Token> tokens = tokensFor(shape.vocabulary, 5);
        const std::vector<double> wanted = expected(*buildProgram(model), tokens);
        const bool asGguf = architecture == Architecture::Rwkv6 || architecture == Architecture::Rwkv7;
        for (const ModelFileKind kind : {ModelFileKind::Safetensors, ModelFileKind::Gguf}) {
            if (kind == ModelFileKind::Gguf && !asGguf)
                continue;
            const auto path = std::filesystem::path(m_folder.path().toStdString()) / "converted";

            const auto done = convertModel(model, path, kind, {});

            QVERIFY2(done, done ? "" : done.error().message.c_str());
            const auto reopened = Checkpoint::open(path);
            QVERIFY(reopened);
            QCOMPARE(difference(expected(*buildProgram(*reopened), tokens), wanted), 0.0);
        }
    }
};

QTEST_GUILESS_MAIN(ShapesTest)
#include "shapes_test.moc"
