// SPDX-License-Identifier: Apache-2.0
//
// What a LoadedModel of the CPU promises beyond the right numbers: threads, batches, states,
// errors.
#include <QTest>

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <memory>
#include <new>
#include <vector>

#include "core/cpu/cpu_backend.h"
#include "core/cpu/cpu_features.h"
#include "tests/support/conformance.h"

using namespace rookery;

namespace {

/// Calls of operator new in this program, by any thread.
std::atomic<std::int64_t> allocations = 0;

} // namespace

void* operator new(std::size_t size) {
    allocations.fetch_add(1, std::memory_order_relaxed);
    if (void* memory = std::malloc(size > 0 ? size : 1))
        return memory;
    std::abort();
}
void operator delete(void* memory) noexcept {
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
    std::free(memory);
}

namespace {

Result<std::unique_ptr<LoadedModel>> load(std::string_view name, const LoadOptions& options = {},
                                          const Progress& progress = {},
                                          std::stop_token stop = {}) {
    const auto cases = fixtureCases(ROOKERY_TEST_DATA);
    if (!cases)
        return cases.error();
    const auto found = std::ranges::find_if(
        *cases, [&](const ConformanceCase& each) { return each.name == name; });
    if (found == cases->end())
        return {ErrorCode::NotFound, "no such fixture"};
    auto program = buildCase(*found);
    if (!program)
        return program.error();
    const auto backend = makeCpuBackend();
    return backend->load(*program, backend->devices().front(), options, progress, stop);
}

std::vector<Token> someTokens(const LoadedModel& model, int count) {
    const int vocabulary = model.program().hyperparameters().vocabulary;
    std::vector<Token> tokens;
    for (int i = 0; i < count; ++i)
        tokens.push_back((i * 37 + 5) % vocabulary);
    return tokens;
}

std::size_t vocabularyOf(const LoadedModel& model) {
    return static_cast<std::size_t>(model.program().hyperparameters().vocabulary);
}

std::vector<float> lastLogits(LoadedModel& model, std::span<const Token> tokens, State& state) {
    std::vector<float> logits(vocabularyOf(model));
    if (!model.forward(tokens, state, logits))
        return {};
    return logits;
}

std::vector<float> contents(const LoadedModel& model, const State& state) {
    std::vector<float> floats(static_cast<std::size_t>(model.program().stateLayout().floatCount));
    if (!state.read(floats))
        return {};
    return floats;
}

const char* const Versions[] = {"v4.safetensors", "v5.2.safetensors", "v6.safetensors",
                                "v7.safetensors", "rwkv6qwen2.gguf"};

} // namespace

class CpuModelTest : public QObject {
    Q_OBJECT

  private slots:
    void givesTheSameBitsForAnyNumberOfThreads();
    void batchEqualsSingleSequences();
    void mixedBatchGivesEachSequenceWhatItAsksFor();
    void longPromptEqualsSingleTokens();
    void lastLogitsEqualTheLastRowOfAllLogits();
    void copiedStateContinuesAlike();
    void stateReturnsWhatWasWritten();
    void refusesTokensOutsideTheVocabulary();
    void refusesAStateOfAnotherModel();
    void refusesAStateOfTheWrongSize();
    void loadingCanBeCancelled();
    void loadingReportsItsProgress();
    void countsTheZerosThatItSkips();
    void allocatesNothingForAToken();
    void agreesWithAProcessorWithoutExtensions_data();
    void agreesWithAProcessorWithoutExtensions();
    void holdsForcedTypesAndStaysClose_data();
    void holdsForcedTypesAndStaysClose();
};

void CpuModelTest::givesTheSameBitsForAnyNumberOfThreads() {
    for (const char* version : Versions) {
        auto one = load(version, {.weights = WeightType::Auto, .threads = 1});
        auto three = load(version, {.weights = WeightType::Auto, .threads = 3});
        QVERIFY(one.hasValue() && three.hasValue());
        const auto tokens = someTokens(**one, 40);
        auto stateOne = std::move(*(*one)->newState());
        auto stateThree = std::move(*(*three)->newState());
        for (const int cut : {39, 1}) {
            const auto part =
                std::span(tokens).subspan(cut == 39 ? 0 : 39, static_cast<std::size_t>(cut));
            QCOMPARE(lastLogits(**one, part, *stateOne), lastLogits(**three, part, *stateThree));
        }
        QCOMPARE(contents(**one, *stateOne), contents(**three, *stateThree));
        QCOMPARE((*three)->stats().threads, 3);
    }
}

void CpuModelTest::batchEqualsSingleSequences() {
    for (const char* version : Versions) {
        auto model = load(version);
        QVERIFY(model.hasValue());
        const auto tokens = someTokens(**model, 30);
        std::vector<std::unique_ptr<State>> states;
        std::vector<std::vector<float>> logits;
        std::vector<Sequence> batch;
        for (std::size_t i = 0; i < 5; ++i) {
            states.push_back(std::move(*(*model)->newState()));
            logits.emplace_back(vocabularyOf(**model));
            batch.push_back(
                {std::span(tokens).subspan(i, 1 + 3 * i), states.back().get(), logits.back()});
        }

        QVERIFY((*model)->forwardBatch(batch).hasValue());

        for (std::size_t i = 0; i < batch.size(); ++i) {
            auto state = std::move(*(*model)->newState());
            QVERIFY(largestDifference(lastLogits(**model, batch[i].tokens, *state), logits[i]) <
                    1e-4);
            QVERIFY(largestDifference(contents(**model, *state), contents(**model, *states[i])) <
                    1e-4);
        }
    }
}

void CpuModelTest::mixedBatchGivesEachSequenceWhatItAsksFor() {
    auto model = load("v7.safetensors");
    QVERIFY(model.hasValue());
    const auto tokens = someTokens(**model, 12);
    const std::size_t vocabulary = vocabularyOf(**model);
    auto silent = std::move(*(*model)->newState());
    auto last = std::move(*(*model)->newState());
    auto all = std::move(*(*model)->newState());
    std::vector<float> lastOnly(vocabulary);
    std::vector<float> everyRow(12 * vocabulary);
    const Sequence batch[] = {
        {tokens, silent.get(), {}}, {tokens, last.get(), lastOnly}, {tokens, all.get(), everyRow}};

    QVERIFY((*model)->forwardBatch(batch).hasValue());

    auto state = std::move(*(*model)->newState());
    std::vector<float> expected(12 * vocabulary);
    QVERIFY((*model)->forward(tokens, *state, expected).hasValue());
    QVERIFY(largestDifference(everyRow, expected) < 1e-4);
    QVERIFY(largestDifference(lastOnly, std::span(expected).last(vocabulary)) < 1e-4);
    QVERIFY(largestDifference(contents(**model, *silent), contents(**model, *state)) < 1e-4);
}

void CpuModelTest::longPromptEqualsSingleTokens() {
    auto model = load("v7.safetensors");
    QVERIFY(model.hasValue());
    const auto tokens = someTokens(**model, 600); // more than two passes
    auto atOnce = std::move(*(*model)->newState());
    auto oneByOne = std::move(*(*model)->newState());

    const auto logits = lastLogits(**model, tokens, *atOnce);
    std::vector<float> expected;
    for (const Token token : tokens)
        expected = lastLogits(**model, std::span(&token, 1), *oneByOne);

    QVERIFY(largestDifference(logits, expected) < 1e-4);
    QVERIFY(largestDifference(contents(**model, *atOnce), contents(**model, *oneByOne)) < 1e-4);
}

void CpuModelTest::lastLogitsEqualTheLastRowOfAllLogits() {
    for (const char* version : Versions) {
        auto model = load(version);
        QVERIFY(model.hasValue());
        const auto tokens = someTokens(**model, 20);
        auto first = std::move(*(*model)->newState());
        auto second = std::move(*(*model)->newState());
        std::vector<float> all(20 * vocabularyOf(**model));
        QVERIFY((*model)->forward(tokens, *first, all).hasValue());

        const auto last = lastLogits(**model, tokens, *second);

        QVERIFY(largestDifference(last, std::span(all).last(last.size())) < 1e-4);
        QVERIFY(largestDifference(contents(**model, *first), contents(**model, *second)) < 1e-4);
    }
}

void CpuModelTest::copiedStateContinuesAlike() {
    auto model = load("v6.safetensors");
    QVERIFY(model.hasValue());
    const auto tokens = someTokens(**model, 9);
    auto original = std::move(*(*model)->newState());
    lastLogits(**model, tokens, *original);
    auto copy = std::move(*(*model)->newState());

    QVERIFY(copy->copyFrom(*original).hasValue());

    QCOMPARE(lastLogits(**model, tokens, *copy), lastLogits(**model, tokens, *original));
}

void CpuModelTest::stateReturnsWhatWasWritten() {
    for (const char* version : Versions) {
        auto model = load(version);
        QVERIFY(model.hasValue());
        auto state = std::move(*(*model)->newState());
        QCOMPARE(contents(**model, *state), (*model)->program().initialState());
        std::vector<float> floats(
            static_cast<std::size_t>((*model)->program().stateLayout().floatCount));
        for (std::size_t i = 0; i < floats.size(); ++i)
            floats[i] = static_cast<float>(i);

        QVERIFY(state->write(floats).hasValue());

        QCOMPARE(contents(**model, *state), floats);
    }
}

void CpuModelTest::refusesTokensOutsideTheVocabulary() {
    auto model = load("v7.safetensors");
    QVERIFY(model.hasValue());
    auto state = std::move(*(*model)->newState());
    for (const Token token : {-1, static_cast<Token>(vocabularyOf(**model))}) {
        const Token tokens[] = {1, token};

        const auto fed = (*model)->forward(tokens, *state, {});

        QVERIFY(!fed.hasValue());
        QCOMPARE(fed.error().code, ErrorCode::InvalidArgument);
    }
    QCOMPARE(contents(**model, *state), (*model)->program().initialState());
}

void CpuModelTest::refusesAStateOfAnotherModel() {
    auto one = load("v7.safetensors");
    auto other = load("v7.safetensors");
    QVERIFY(one.hasValue() && other.hasValue());
    auto own = std::move(*(*one)->newState());
    auto foreign = std::move(*(*other)->newState());
    const Token token = 1;

    QCOMPARE((*one)->forward(std::span(&token, 1), *foreign, {}).error().code,
             ErrorCode::StateMismatch);
    QCOMPARE(own->copyFrom(*foreign).error().code, ErrorCode::StateMismatch);
}

void CpuModelTest::refusesAStateOfTheWrongSize() {
    auto model = load("v7.safetensors");
    QVERIFY(model.hasValue());
    auto state = std::move(*(*model)->newState());
    std::vector<float> floats(3);

    QCOMPARE(state->read(floats).error().code, ErrorCode::StateMismatch);
    QCOMPARE(state->write(floats).error().code, ErrorCode::StateMismatch);
}

void CpuModelTest::loadingCanBeCancelled() {
    std::stop_source source;
    source.request_stop();

    const auto inPlace = load("v7.safetensors", {}, {}, source.get_token());
    const auto packed =
        load("v7.safetensors", {.weights = WeightType::F32, .threads = 1}, {}, source.get_token());

    QVERIFY(!inPlace.hasValue() && !packed.hasValue());
    QCOMPARE(inPlace.error().code, ErrorCode::Cancelled);
    QCOMPARE(packed.error().code, ErrorCode::Cancelled);
}

void CpuModelTest::loadingReportsItsProgress() {
    std::vector<std::int64_t> done;
    std::int64_t expected = 0;

    const auto model = load("v7.safetensors", {}, [&](std::int64_t now, std::int64_t total) {
        done.push_back(now);
        expected = total;
    });

    QVERIFY(model.hasValue());
    QVERIFY(std::ranges::is_sorted(done));
    QCOMPARE(done.back(), expected);
    QVERIFY(expected > 0);
}

void CpuModelTest::countsTheZerosThatItSkips() {
    // The fixtures are too narrow to be stored turned; this is a trained model of usual shape.
    const auto checkpoint =
        Checkpoint::open(ROOKERY_SOURCE_DIR "/resources/models/guide.safetensors");
    QVERIFY(checkpoint.hasValue());
    const auto program = buildProgram(*checkpoint);
    QVERIFY(program.hasValue());
    const auto backend = makeCpuBackend();
    auto model = backend->load(*program, backend->devices().front(), {}, {}, {});
    QVERIFY(model.hasValue());
    auto state = std::move(*(*model)->newState());
    QCOMPARE(skippedShare(**model), 0.0);

    for (const Token token : someTokens(**model, 8))
        lastLogits(**model, std::span(&token, 1), *state);

    QVERIFY2(skippedShare(**model) > 0.1 && skippedShare(**model) < 1,
             qPrintable(QString::number(skippedShare(**model))));
    qInfo() << "share of zeros behind relu squared:" << skippedShare(**model);
}

void CpuModelTest::agreesWithAProcessorWithoutExtensions_data() {
    QTest::addColumn<int>("type");
    for (const WeightType type : {WeightType::Auto, WeightType::Q8_0, WeightType::Q4_0})
        QTest::addRow("%s", weightTypeName(type).data()) << static_cast<int>(type);
}

void CpuModelTest::agreesWithAProcessorWithoutExtensions() {
    QFETCH(int, type);
    const auto checkpoint =
        Checkpoint::open(ROOKERY_SOURCE_DIR "/resources/models/guide.safetensors");
    QVERIFY(checkpoint.hasValue());
    const auto program = buildProgram(*checkpoint);
    QVERIFY(program.hasValue());
    const auto backend = makeCpuBackend();
    const LoadOptions options{.weights = static_cast<WeightType>(type), .threads = 2};
    std::vector<std::vector<float>> logits;

    for (const cpu::Extensions extensions : {cpu::Extensions::AsFound, cpu::Extensions::Avx2}) {
        cpu::useExtensions(extensions);
        auto model = backend->load(*program, backend->devices().front(), options, {}, {});
        cpu::useExtensions(cpu::Extensions::AsFound);
        QVERIFY(model.hasValue());
        auto state = std::move(*(*model)->newState());
        const auto tokens = someTokens(**model, 24);
        lastLogits(**model, std::span(tokens).first(20), *state);
        for (const Token token : std::span(tokens).last(4))
            logits.push_back(lastLogits(**model, std::span(&token, 1), *state));
    }

    // Activations of 16 bits on both ways; logits are of order ten.
    for (std::size_t i = 0; i < 4; ++i) {
        const double difference = largestDifference(logits[i], logits[i + 4]);
        QVERIFY2(difference <= 1e-2, qPrintable(QString::number(difference)));
    }
}

void CpuModelTest::allocatesNothingForAToken() {
    for (const char* version : Versions) {
        auto model = load(version, {.weights = WeightType::Auto, .threads = 2});
        QVERIFY(model.hasValue());
        auto state = std::move(*(*model)->newState());
        std::vector<float> logits(vocabularyOf(**model));
        const auto tokens = someTokens(**model, 4);
        QVERIFY((*model)->forward(std::span(tokens).first(1), *state, logits).hasValue());

        const std::int64_t before = allocations.load();
        for (std::size_t i = 1; i < tokens.size(); ++i)
            (void)(*model)->forward(std::span(tokens).subspan(i, 1), *state, logits);

        QCOMPARE(allocations.load() - before, std::int64_t{0});
    }
}

void CpuModelTest::holdsForcedTypesAndStaysClose_data() {
    QTest::addColumn<int>("type");
    QTest::addColumn<double>("limit");
    QTest::newRow("f32") << static_cast<int>(WeightType::F32) << 1e-4;
    QTest::newRow("f16") << static_cast<int>(WeightType::F16) << 2e-2;
    QTest::newRow("q8_0") << static_cast<int>(WeightType::Q8_0) << 0.5;
    QTest::newRow("q4_0") << static_cast<int>(WeightType::Q4_0) << 5.0;
}

void CpuModelTest::holdsForcedTypesAndStaysClose() {
    QFETCH(int, type);
    QFETCH(double, limit);
    auto plain = load("v7.safetensors");
    auto forced = load("v7.safetensors", {.weights = static_cast<WeightType>(type), .threads = 2});
    QVERIFY(plain.hasValue() && forced.hasValue());
    const auto tokens = someTokens(**plain, 16);
    auto statePlain = std::move(*(*plain)->newState());
    auto stateForced = std::move(*(*forced)->newState());

    const auto expected = lastLogits(**plain, tokens, *statePlain);
    const auto found = lastLogits(**forced, tokens, *stateForced);

    const double difference = largestDifference(expected, found);
    QVERIFY2(difference <= limit, qPrintable(QString::number(difference)));
}

QTEST_GUILESS_MAIN(CpuModelTest)
#include "cpu_model_test.moc"
