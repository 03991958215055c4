// SPDX-License-Identifier: Apache-2.0
//
// An answer as it is written: where it ends, which text and tokens it has, and what is measured of
// it.
#include "core/engine/turn.h"

#include <algorithm>
#include <cmath>

#include <QTest>

#include "tests/core/engine/turn_script.h"

using namespace rookery;
using namespace rookery::test;

class TurnAnswerTest : public QObject {
    Q_OBJECT

  private slots:
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
        QVERIFY(std::abs(other->firstEntropy - std::log(static_cast<double>(vocabularySize()))) <
                1e-6);
    }

    void measuresTheThoughtThatBeginsAnAnswer_data() {
        QTest::addColumn<QString>("opening");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<int>("soFar");
        QTest::addColumn<bool>("measured");
        QTest::newRow("a thought") << ""
                                   << "<think>a</think>b" << 0 << true;
        QTest::newRow("one that the prompt began") << " <think"
                                                   << ">a</think>b" << 0 << true;
        QTest::newRow("one that does not end") << ""
                                               << "<think>ab" << 0 << false;
        QTest::newRow("none") << ""
                              << "a</think>b" << 0 << false;
        QTest::newRow("one whose beginning was written another time")
            << ""
            << "<think>a</think>b" << 4 << false;
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
        QVERIFY(result->surprisals[1] <
                0); // fed in place of a token that began a stop sequence, never drawn
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
        observer.text = [&](std::string_view piece) {
            shown << QString::fromUtf8(piece.data(), static_cast<int>(piece.size()));
        };

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
        QCOMPARE(tokenizer().decode(result->tokens), std::string(" Hello\n\n"));
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

    void progressIsReportedOnlyWhenNothingIsHeldBack() {
        auto model = answering(1, ids({" Hello", "\n\n", "User", " world"}));
        FedState state;
        std::vector<std::string> texts;
        TurnObserver observer;
        observer.progress = [&](const TurnProgress& progress) {
            texts.emplace_back(progress.text);
        };
        QVERIFY(runOn(*model, state, request(ids({"a"})), observer));
        QCOMPARE(texts, (std::vector<std::string>{"Hello", "Hello\n\nUser world"}));
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
        BrokenModel model(vocabularySize());
        FedState state;
        auto result = runOn(model, state, request(ids({"a"})));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::BadFormat);
    }

    void bansEverythingThatMeansNothing() {
        const std::vector<Token> banned = bannedTokens(tokenizer(), vocabularySize() + 3);
        const auto beyond = static_cast<Token>(vocabularySize());
        QCOMPARE(banned, (std::vector<Token>{beyond, beyond + 1, beyond + 2}));
    }
};

QTEST_GUILESS_MAIN(TurnAnswerTest)
#include "turn_answer_test.moc"
