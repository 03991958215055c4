// SPDX-License-Identifier: Apache-2.0
//
// What the states of a turn cover: reading no more than is missing, stopping while reading, going
// on with an answer that was cut, and several answers to one prompt.
#include "core/engine/turn.h"

#include <QTest>

#include "tests/core/engine/turn_script.h"

using namespace rookery;
using namespace rookery::test;

class TurnStateTest : public QObject {
    Q_OBJECT

  private slots:
    void aCutAnswerGoesOnAsIfItHadNotBeenCut() {
        // A sampler with penalties and chance: the model's script leaves several tokens equally
        // likely.
        const auto run = [&](int firstLimit) {
            auto model = std::make_unique<ScriptModel>(vocabularySize());
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
        observer.checkpoint = [&](std::size_t covered, const State&) {
            offered.push_back(covered);
        };

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
        // After a crash the state stands before the answer: the calls must be those of the first
        // time.
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

        auto result = runOn(*model, state, request(std::vector<Token>(1000, id("a"))), observer,
                            stop.get_token());

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

    void severalAnswersReadThePromptOnce() {
        const std::vector<Token> prompt = ids({"a", "b", "c"});
        auto model = answering(3, ids({" Hello", " world"}));
        FedState state, second, third;
        const TurnObserver observer;
        const std::vector<OtherAnswer> others = {{&second, 1, &observer}, {&third, 2, &observer}};

        auto results = runTurns(*model, tokenizer(), {}, state, request(prompt), {}, others, {});

        QVERIFY(results);
        QCOMPARE(results->size(), std::size_t{3});
        QCOMPARE(model->calls.front(),
                 std::size_t{2}); // "a b", then "c" alone, then one token for each
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
            Result<void> forward(std::span<const Token> tokens, State& state,
                                 std::span<float> logits) override {
                auto done = ScriptModel::forward(tokens, state, logits);
                if (static_cast<FedState&>(state).fed.size() == 1 && !logits.empty())
                    logits[static_cast<std::size_t>(fork)] = 20.0F;
                return done;
            }
            Token fork = 0;
        };
        ForkModel model(vocabularySize());
        model.fork = id("y");
        model.next = [](const std::vector<Token>& fed) {
            return fed.size() == 1                       ? id("x")
                   : fed[1] == id("y") || fed.size() > 6 ? Token{0}
                                                         : id("z");
        };
        TurnRequest turn = request(prompt);
        turn.sampling.temperature = 1;
        turn.sampling.topP = 1;
        std::vector<FedState> states(16);
        std::vector<OtherAnswer> others;
        const TurnObserver observer;
        for (std::size_t i = 1; i < states.size(); ++i)
            others.push_back({&states[i], i, &observer});

        auto results = runTurns(model, tokenizer(), {}, states[0], turn, observer, others, {});

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

        auto results =
            runTurns(*model, tokenizer(), {}, together, request(prompt), observer, others, {});
        auto single = runOn(*model, alone, request(prompt));

        QVERIFY(results && single);
        QCOMPARE(together.fed, alone.fed);
        QCOMPARE((*results)[0].tokens, single->tokens);
        QCOMPARE((*results)[0].samplerState, single->samplerState);
        QCOMPARE(other.fed, alone.fed); // the rewind past the stop happens in each state
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
};

QTEST_GUILESS_MAIN(TurnStateTest)
#include "turn_state_test.moc"
