// SPDX-License-Identifier: Apache-2.0
//
// The model here remembers every token it was fed in its state and answers by a script, so that each
// test can look at what exactly the state covers.
#include <QTest>

#include <cmath>
#include <functional>

#include "core/engine/turn.h"
#include "core/model/program_builder.h"
#include "core/tokenizer/world_tokenizer.h"

using namespace rookery;

namespace {

constexpr int MaxFed = 12000;
const std::vector<std::string> Stops = {"\n\nUser:"};

std::shared_ptr<const Program> scriptProgram(int vocabulary) {
    Hyperparameters sizes;
    sizes.vocabulary = vocabulary;
    ProgramBuilder builder(sizes);
    builder.setLayer(0);
    builder.state("fed", StateKind::AttentionShift, MaxFed);
    return builder.finish();
}

class FedState : public State {
  public:
    Result<void> read(std::span<float> host) const override {
        std::fill(host.begin(), host.end(), -1.0F);
        std::copy(fed.begin(), fed.end(), host.begin());
        return {};
    }
    Result<void> write(std::span<const float> host) override {
        fed.clear();
        for (const float value : host) {
            if (value >= 0)
                fed.push_back(static_cast<Token>(value));
        }
        return {};
    }
    Result<void> copyFrom(const State& other) override {
        fed = static_cast<const FedState&>(other).fed;
        return {};
    }

    std::vector<Token> fed;
};

class ScriptModel : public LoadedModel {
  public:
    explicit ScriptModel(int vocabulary) : m_program(scriptProgram(vocabulary)) {}

    const Program& program() const override { return *m_program; }
    const DeviceInfo& device() const override { return m_device; }
    ExecutionStats stats() const override { return {}; }
    Result<std::unique_ptr<State>> newState() override {
        return std::unique_ptr<State>(std::make_unique<FedState>());
    }
    Result<void> forward(std::span<const Token> tokens, State& state, std::span<float> logits) override {
        auto& fed = static_cast<FedState&>(state).fed;
        fed.insert(fed.end(), tokens.begin(), tokens.end());
        calls.push_back(tokens.size());
        if (failAfter > 0 && static_cast<int>(calls.size()) > failAfter)
            return {ErrorCode::DeviceLost, "the scripted device is gone"};
        if (!logits.empty()) {
            std::fill(logits.begin(), logits.end(), 0.0F);
            logits[static_cast<std::size_t>(next(fed))] = certainty;
        }
        return {};
    }

    /// What comes after everything fed so far.
    std::function<Token(const std::vector<Token>&)> next;
    std::vector<std::size_t> calls; ///< tokens of each forward()
    int failAfter = 0;
    float certainty = 20.0F; ///< logit of what comes next; those of the others are 0

  private:
    std::shared_ptr<const Program> m_program;
    DeviceInfo m_device;
};

} // namespace

class TurnTest : public QObject {
    Q_OBJECT

    std::shared_ptr<const Tokenizer> m_tokenizer;
    std::vector<std::string> m_pieces;

    /// Token 0 ends a text, then the single bytes, then pieces that make the seams interesting.
    void makeTokenizer() {
        m_pieces = {""};
        for (int byte = 0; byte < 256; ++byte)
            m_pieces.emplace_back(1, static_cast<char>(byte));
        for (const char* piece : {" Hello", " world", ".\n\n", "\n\n", "User", "\n\nUser:", "Useful"})
            m_pieces.emplace_back(piece);
        auto made = makeWorldTokenizer(m_pieces, "test");
        QVERIFY(made);
        m_tokenizer = *made;
    }

    Token id(std::string_view piece) const {
        const auto at = std::find(m_pieces.begin(), m_pieces.end(), piece);
        return static_cast<Token>(at - m_pieces.begin());
    }
    std::vector<Token> ids(std::initializer_list<const char*> pieces) const {
        std::vector<Token> result;
        for (const char* piece : pieces)
            result.push_back(id(piece));
        return result;
    }

    /// A model that answers with these pieces after the prompt and then ends the text.
    std::unique_ptr<ScriptModel> answering(std::size_t promptLength, std::vector<Token> answer) const {
        auto model = std::make_unique<ScriptModel>(static_cast<int>(m_pieces.size()));
        model->next = [promptLength, answer = std::move(answer)](const std::vector<Token>& fed) {
            const std::size_t given = fed.size() - promptLength;
            return given < answer.size() ? answer[given] : Token{0};
        };
        return model;
    }

    TurnRequest request(std::vector<Token> prompt) const {
        TurnRequest turn;
        turn.prompt = std::move(prompt);
        turn.sampling = greedyParameters();
        turn.stops = Stops;
        return turn;
    }

    Result<TurnResult> runOn(ScriptModel& model, FedState& state, const TurnRequest& turn,
                             const TurnObserver& observer = {}, std::stop_token stop = {}) const {
        return runTurn(model, *m_tokenizer, {}, state, turn, observer, std::move(stop));
    }

    static std::vector<Token> joined(std::vector<Token> a, const std::vector<Token>& b) {
        a.insert(a.end(), b.begin(), b.end());
        return a;
    }

  private slots:
    void initTestCase() { makeTokenizer(); }

    void endsAtTheEndOfTextWithoutFeedingIt() {
        const std::vector<Token> prompt = ids({"a", "b", "c"});
        auto model = answering(3, ids({" Hello", " world"}));
        FedState state;

        auto result = runOn(*model, state, request(prompt));

        QVERIFY(result);
        QCOMPARE(result->end, TurnEnd::Finished);
        QCOMPARE(result->text, std::string("Hello world"));
        QCOMPARE(result->tokens, ids({" Hello", " world"}));
        QCOMPARE(state.fed, joined(prompt, result->tokens));
        QCOMPARE(result->covered, state.fed.size());
    }

    void saysHowSurelyTheAnswerBegan() {
        const std::vector<Token> prompt = ids({"a"});
        auto sure = answering(1, ids({" Hello"}));
        auto unsure = answering(1, ids({" Hello"}));
        unsure->certainty = 1e-6F;
        FedState first;
        FedState second;

        const auto one = runOn(*sure, first, request(prompt));
        const auto other = runOn(*unsure, second, request(prompt));

        QVERIFY(one && other);
        QVERIFY(one->firstEntropy >= 0 && one->firstEntropy < 1e-4);
        QVERIFY(std::abs(other->firstEntropy - std::log(static_cast<double>(m_pieces.size()))) < 1e-6);
    }

    void measuresTheThoughtThatBeginsAnAnswer_data() {
        QTest::addColumn<QString>("opening");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<int>("soFar");
        QTest::addColumn<bool>("measured");
        QTest::newRow("a thought") << "" << "<think>a</think>b" << 0 << true;
        QTest::newRow("one that the prompt began") << " <think" << ">a</think>b" << 0 << true;
        QTest::newRow("one that does not end") << "" << "<think>ab" << 0 << false;
        QTest::newRow("none") << "" << "a</think>b" << 0 << false;
        QTest::newRow("one whose beginning was written another time") << "" << "<think>a</think>b" << 4 << false;
    }
    void measuresTheThoughtThatBeginsAnAnswer() {
        QFETCH(QString, opening);
        QFETCH(QString, answer);
        QFETCH(int, soFar);
        QFETCH(bool, measured);
        std::vector<Token> pieces;
        for (const QChar c : answer)
            pieces.push_back(id(std::string(1, c.toLatin1())));
        auto model = answering(1, pieces);
        FedState state;
        TurnRequest turn = request(joined(ids({"a"}), {pieces.begin(), pieces.begin() + soFar}));
        turn.answerSoFar = static_cast<std::size_t>(soFar);
        turn.answerOpening = opening.toStdString();

        const auto result = runOn(*model, state, turn);

        QVERIFY(result);
        QCOMPARE(result->thoughtMs > 0, measured);
        QVERIFY(result->thoughtMs <= result->generateMs);
    }

    void saysHowUnlikelyEachTokenOfTheAnswerWas() {
        auto model = answering(1, ids({" Hello", ".\n\n", "User", ":"}));
        FedState state;
        TurnRequest turn = request(ids({"a"}));
        turn.surprisals = true;

        auto result = runOn(*model, state, turn);

        QVERIFY(result);
        QCOMPARE(result->tokens, ids({" Hello", "."}));
        QCOMPARE(result->surprisals.size(), result->tokens.size());
        QVERIFY(result->surprisals[0] >= 0 && result->surprisals[0] < 0.01F); // the script is sure
        QVERIFY(result->surprisals[1] < 0); // fed in place of a token that began a stop sequence, never drawn
    }

    void keepsNoSurprisalsUnlessAsked() {
        auto model = answering(1, ids({" Hello"}));
        FedState state;
        auto result = runOn(*model, state, request(ids({"a"})));
        QVERIFY(result);
        QVERIFY(result->surprisals.empty());
    }

    void rewindsAStopSequenceOfSeveralTokens() {
        const std::vector<Token> prompt = ids({"a"});
        auto model = answering(1, ids({" Hello", "\n\n", "User", ":", "x"}));
        FedState state;

        auto result = runOn(*model, state, request(prompt));

        QVERIFY(result);
        QCOMPARE(result->end, TurnEnd::Finished);
        QCOMPARE(result->text, std::string("Hello"));
        QCOMPARE(result->tokens, ids({" Hello"}));
        QCOMPARE(state.fed, joined(prompt, ids({" Hello"})));
        QCOMPARE(result->covered, state.fed.size());
    }

    void rewindsAStopSequenceInOneToken() {
        auto model = answering(1, ids({" Hello", "\n\nUser:"}));
        FedState state;
        auto result = runOn(*model, state, request(ids({"a"})));
        QVERIFY(result);
        QCOMPARE(result->tokens, ids({" Hello"}));
        QCOMPARE(state.fed, ids({"a", " Hello"}));
    }

    void feedsTheTextOfATokenThatStraddlesTheStop() {
        auto model = answering(1, ids({" Hello", ".\n\n", "User", ":"}));
        FedState state;
        auto result = runOn(*model, state, request(ids({"a"})));
        QVERIFY(result);
        QCOMPARE(result->text, std::string("Hello."));
        QCOMPARE(result->tokens, ids({" Hello", "."}));
        QCOMPARE(state.fed, ids({"a", " Hello", "."}));
        QCOMPARE(result->covered, state.fed.size());
    }

    void keepsTextThatOnlyLookedLikeAStop() {
        auto model = answering(1, ids({" Hello", "\n\n", "Useful", "."}));
        FedState state;
        QStringList shown;
        TurnObserver observer;
        observer.text = [&](std::string_view piece) { shown << QString::fromUtf8(piece.data(), static_cast<int>(piece.size())); };

        auto result = runOn(*model, state, request(ids({"a"})), observer);

        QVERIFY(result);
        QCOMPARE(result->text, std::string("Hello\n\nUseful."));
        QCOMPARE(shown.join(QString()), QStringLiteral("Hello\n\nUseful."));
        QCOMPARE(state.fed, ids({"a", " Hello", "\n\n", "Useful", "."}));
    }

    void keepsTextThatBecameCertainWhileHolding() {
        // The first blank line turns out to be text; the second begins the stop sequence.
        auto model = answering(1, ids({" Hello", "\n\n", "\n\n", "User", ":"}));
        FedState state;
        auto result = runOn(*model, state, request(ids({"a"})));
        QVERIFY(result);
        QCOMPARE(result->text, std::string("Hello"));
        QCOMPARE(m_tokenizer->decode(result->tokens), std::string(" Hello\n\n"));
        QCOMPARE(state.fed, joined(ids({"a"}), result->tokens));
    }

    void dropsABlankLineBeforeTheEndOfText() {
        auto model = answering(1, ids({" Hello", "\n\n"}));
        FedState state;
        auto result = runOn(*model, state, request(ids({"a"})));
        QVERIFY(result);
        QCOMPARE(result->tokens, ids({" Hello"}));
        QCOMPARE(state.fed, ids({"a", " Hello"}));
    }

    void leavesTheLastTokenUnfedAtTheLengthLimit() {
        auto model = answering(1, ids({" Hello", " world", "x", "y"}));
        FedState state;
        TurnRequest turn = request(ids({"a"}));
        turn.maxTokens = 2;

        auto result = runOn(*model, state, turn);

        QVERIFY(result);
        QCOMPARE(result->end, TurnEnd::Length);
        QCOMPARE(result->tokens, ids({" Hello", " world"}));
        QCOMPARE(state.fed, ids({"a", " Hello"}));
        QCOMPARE(result->covered, std::size_t{2});
    }

    void aCutAnswerGoesOnAsIfItHadNotBeenCut() {
        // A sampler with penalties and chance: the model's script leaves several tokens equally likely.
        const auto run = [&](int firstLimit) {
            auto model = std::make_unique<ScriptModel>(static_cast<int>(m_pieces.size()));
            model->next = [](const std::vector<Token>&) { return Token{100}; };
            FedState state;
            TurnRequest turn = request(ids({"a", "b"}));
            turn.stops.clear();
            turn.sampling = SamplerParameters{1.0, 1.0, 0, 3.0, 3.0, 0.99};
            turn.seed = 77;
            turn.maxTokens = firstLimit;
            auto first = runOn(*model, state, turn);
            if (!first || first->end != TurnEnd::Length)
                return std::vector<Token>();
            if (firstLimit == 40)
                return first->tokens;
            TurnRequest rest = turn;
            rest.prompt = joined(turn.prompt, first->tokens);
            rest.answerSoFar = first->tokens.size();
            rest.covered = first->covered;
            rest.samplerState = first->samplerState;
            rest.maxTokens = 40 - firstLimit;
            auto second = runOn(*model, state, rest);
            return second ? second->tokens : std::vector<Token>();
        };
        const std::vector<Token> whole = run(40);
        QCOMPARE(whole.size(), std::size_t{40});
        QCOMPARE(run(13), whole);
    }

    void cancellingInsideAPossibleStopGoesBackBeforeIt() {
        auto model = answering(1, ids({" Hello", "\n\n", "User", "x"}));
        FedState state;
        std::stop_source stop;
        const auto script = model->next;
        model->next = [&](const std::vector<Token>& fed) {
            if (fed.size() == 3) // " Hello" and the blank line are fed
                stop.request_stop();
            return script(fed);
        };

        auto result = runOn(*model, state, request(ids({"a"})), {}, stop.get_token());

        QVERIFY(result);
        QCOMPARE(result->end, TurnEnd::Cancelled);
        QCOMPARE(result->text, std::string("Hello"));
        QCOMPARE(result->tokens, ids({" Hello"}));
        QCOMPARE(state.fed, ids({"a", " Hello"}));
    }

    void readsOnlyWhatTheStateDoesNotCover() {
        auto model = answering(4, ids({" Hello"}));
        FedState state;
        state.fed = ids({"a", "b"});
        TurnRequest turn = request(ids({"a", "b", "c", "d"}));
        turn.covered = 2;

        auto result = runOn(*model, state, turn);

        QVERIFY(result);
        QCOMPARE(result->tokensResumed, 2);
        QCOMPARE(result->tokensRead, 2);
        QCOMPARE(state.fed, ids({"a", "b", "c", "d", " Hello"}));
    }

    void offersTheStateBeforeTheLastPromptToken() {
        auto model = answering(600, ids({" Hello"}));
        FedState state;
        std::size_t offered = 0;
        std::vector<Token> reached;
        TurnObserver observer;
        observer.beforeAnswer = [&](std::size_t covered, const State& at) {
            offered = covered;
            reached = static_cast<const FedState&>(at).fed;
        };
        const std::vector<Token> prompt(600, id("a"));

        QVERIFY(runOn(*model, state, request(prompt), observer));

        QCOMPARE(offered, std::size_t{599});
        QCOMPARE(reached.size(), std::size_t{599});
    }

    void offersCheckpointsOnLongPrompts() {
        auto model = answering(10000, ids({" Hello"}));
        FedState state;
        std::vector<std::size_t> offered;
        TurnObserver observer;
        observer.checkpoint = [&](std::size_t covered, const State&) { offered.push_back(covered); };

        QVERIFY(runOn(*model, state, request(std::vector<Token>(10000, id("a"))), observer));

        QCOMPARE(offered, (std::vector<std::size_t>{4096, 8192}));
    }

    void offersCheckpointsInLongAnswers() {
        auto model = answering(2, std::vector<Token>(1100, id("x")));
        FedState state;
        std::vector<std::size_t> offered;
        TurnObserver observer;
        observer.answerCheckpoint = [&](std::span<const Token> answer, const State& at) {
            offered.push_back(answer.size());
            QCOMPARE(static_cast<const FedState&>(at).fed.size(), 2 + answer.size());
        };
        TurnRequest turn = request(ids({"a", "b"}));
        turn.maxTokens = 1100;

        QVERIFY(runOn(*model, state, turn, observer));

        QCOMPARE(offered, (std::vector<std::size_t>{512, 1024}));
    }

    void readsAnAnswerThatGoesOnAsItWasWritten() {
        // After a crash the state stands before the answer: the calls must be those of the first time.
        auto model = answering(5, ids({" Hello"}));
        FedState state;
        TurnRequest turn = request(ids({"a", "b", "c", "x", "y"}));
        turn.answerSoFar = 2;
        turn.samplerState = Sampler(greedyParameters(), 0).serialise();
        std::size_t offered = 0;
        TurnObserver observer;
        observer.beforeAnswer = [&](std::size_t covered, const State&) { offered = covered; };

        QVERIFY(runOn(*model, state, turn, observer));

        QCOMPARE(model->calls, (std::vector<std::size_t>{2, 1, 1, 1, 1}));
        QCOMPARE(offered, std::size_t{2});
    }

    void cancellingWhileReadingSaysHowFarItCame() {
        auto model = answering(1000, ids({" Hello"}));
        FedState state;
        std::stop_source stop;
        TurnObserver observer;
        observer.reading = [&](std::int64_t done, std::int64_t) {
            if (done >= 256)
                stop.request_stop();
        };

        auto result = runOn(*model, state, request(std::vector<Token>(1000, id("a"))), observer, stop.get_token());

        QVERIFY(result);
        QCOMPARE(result->end, TurnEnd::Cancelled);
        QCOMPARE(result->covered, state.fed.size());
        QVERIFY(result->tokens.empty());
    }

    void cancellingWhileReadingKeepsTheAnswerSoFar() {
        auto model = answering(1000, ids({" Hello"}));
        FedState state;
        std::stop_source stop;
        stop.request_stop();
        std::vector<Token> prompt(900, id("a"));
        prompt.push_back(id(" Hello"));
        TurnRequest turn = request(prompt);
        turn.answerSoFar = 1;
        turn.samplerState = Sampler(greedyParameters(), 3).serialise();

        auto result = runOn(*model, state, turn, {}, stop.get_token());

        QVERIFY(result);
        QCOMPARE(result->end, TurnEnd::Cancelled);
        QCOMPARE(result->covered, std::size_t{0});
        QCOMPARE(result->text, std::string("Hello"));
        QCOMPARE(result->tokens, ids({" Hello"}));
        QCOMPARE(result->samplerState, turn.samplerState);
    }

    void progressIsReportedOnlyWhenNothingIsHeldBack() {
        auto model = answering(1, ids({" Hello", "\n\n", "User", " world"}));
        FedState state;
        std::vector<std::string> texts;
        TurnObserver observer;
        observer.progress = [&](const TurnProgress& progress) { texts.emplace_back(progress.text); };
        QVERIFY(runOn(*model, state, request(ids({"a"})), observer));
        QCOMPARE(texts, (std::vector<std::string>{"Hello", "Hello\n\nUser world"}));
    }

    void severalAnswersReadThePromptOnce() {
        const std::vector<Token> prompt = ids({"a", "b", "c"});
        auto model = answering(3, ids({" Hello", " world"}));
        FedState state, second, third;
        const TurnObserver observer;
        const std::vector<OtherAnswer> others = {{&second, 1, &observer}, {&third, 2, &observer}};

        auto results = runTurns(*model, *m_tokenizer, {}, state, request(prompt), {}, others, {});

        QVERIFY(results);
        QCOMPARE(results->size(), std::size_t{3});
        QCOMPARE(model->calls.front(), std::size_t{2}); // "a b", then "c" alone, then one token for each
        QCOMPARE(model->calls.size(), std::size_t{2 + 2 * 3});
        for (const TurnResult& result : *results) {
            QCOMPARE(result.text, std::string("Hello world"));
            QCOMPARE(result.tokensRead, 3);
        }
        for (const FedState* each : {&state, &second, &third})
            QCOMPARE(each->fed, joined(prompt, ids({" Hello", " world"})));
    }

    void anAnswerThatEndsEarlyLeavesTheOthersWriting() {
        // Each answer draws "x" or "y" first; what begins with "y" ends at once.
        const std::vector<Token> prompt = ids({"a"});
        class ForkModel : public ScriptModel {
          public:
            using ScriptModel::ScriptModel;
            Result<void> forward(std::span<const Token> tokens, State& state, std::span<float> logits) override {
                auto done = ScriptModel::forward(tokens, state, logits);
                if (static_cast<FedState&>(state).fed.size() == 1 && !logits.empty())
                    logits[static_cast<std::size_t>(fork)] = 20.0F;
                return done;
            }
            Token fork = 0;
        };
        ForkModel model(static_cast<int>(m_pieces.size()));
        model.fork = id("y");
        model.next = [this](const std::vector<Token>& fed) {
            return fed.size() == 1 ? id("x") : fed[1] == id("y") || fed.size() > 6 ? Token{0} : id("z");
        };
        TurnRequest turn = request(prompt);
        turn.sampling.temperature = 1;
        turn.sampling.topP = 1;
        std::vector<FedState> states(16);
        std::vector<OtherAnswer> others;
        const TurnObserver observer;
        for (std::size_t i = 1; i < states.size(); ++i)
            others.push_back({&states[i], i, &observer});

        auto results = runTurns(model, *m_tokenizer, {}, states[0], turn, observer, others, {});

        QVERIFY(results);
        int shortOnes = 0;
        for (std::size_t i = 0; i < states.size(); ++i) {
            const TurnResult& result = (*results)[i];
            shortOnes += result.text == "y" ? 1 : 0;
            QVERIFY(result.text == "y" || result.text == "xzzzzz");
            QCOMPARE(states[i].fed, joined(prompt, result.tokens));
            QCOMPARE(result.covered, states[i].fed.size());
        }
        QVERIFY(shortOnes > 0 && shortOnes < 16); // seeds differ, and so do answers
    }

    void oneOfSeveralIsTheAnswerItWouldBeAlone() {
        const std::vector<Token> prompt = ids({"a", "b"});
        auto model = answering(2, ids({" Hello", ".\n\n", "User", ":"}));
        FedState together, other, alone;
        const TurnObserver observer;
        const std::vector<OtherAnswer> others = {{&other, 7, &observer}};

        auto results = runTurns(*model, *m_tokenizer, {}, together, request(prompt), observer, others, {});
        auto single = runOn(*model, alone, request(prompt));

        QVERIFY(results && single);
        QCOMPARE(together.fed, alone.fed);
        QCOMPARE((*results)[0].tokens, single->tokens);
        QCOMPARE((*results)[0].samplerState, single->samplerState);
        QCOMPARE(other.fed, alone.fed); // the rewind past the stop happens in each state
    }

    void aDeviceErrorIsReported() {
        auto model = answering(1, ids({" Hello", " world"}));
        model->failAfter = 2;
        FedState state;
        auto result = runOn(*model, state, request(ids({"a"})));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::DeviceLost);
    }

    void logitsThatAreNotNumbersAreAnError() {
        class BrokenModel : public ScriptModel {
          public:
            using ScriptModel::ScriptModel;
            Result<void> forward(std::span<const Token>, State&, std::span<float> logits) override {
                std::fill(logits.begin(), logits.end(), std::nanf(""));
                return {};
            }
        };
        BrokenModel model(static_cast<int>(m_pieces.size()));
        FedState state;
        auto result = runOn(model, state, request(ids({"a"})));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::BadFormat);
    }

    void aPromptThatIsFullyCoveredIsRefused() {
        auto model = answering(1, {});
        FedState state;
        TurnRequest turn = request(ids({"a"}));
        turn.covered = 1;
        auto result = runOn(*model, state, turn);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::InvalidArgument);
    }

    void bansEverythingThatMeansNothing() {
        const std::vector<Token> banned = bannedTokens(*m_tokenizer, static_cast<int>(m_pieces.size()) + 3);
        const auto beyond = static_cast<Token>(m_pieces.size());
        QCOMPARE(banned, (std::vector<Token>{beyond, beyond + 1, beyond + 2}));
    }
};

QTEST_GUILESS_MAIN(TurnTest)
#include "turn_test.moc"
