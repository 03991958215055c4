// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "store_fixture.h"

using namespace rookery;

namespace {

std::vector<std::byte> bytesOf(std::string_view text) {
    const auto bytes = std::as_bytes(std::span(text));
    return {bytes.begin(), bytes.end()};
}

Message answerTo(ConversationId conversation, MessageId parent) {
    Message answer;
    answer.conversation = conversation;
    answer.parent = parent;
    answer.modelName = "Guide";
    answer.sampler = R"({"seed":1})";
    return answer;
}

} // namespace

class AnswerJournalTest : public QObject {
    Q_OBJECT
  private slots:
    void aFinishedAnswerIsComplete();
    void anAnswerThatWentOnKeepsTheTimeOfItsThought();
    void writesAtMostOncePerInterval();
    void slowPiecesAreWrittenAtOnce();
    void anAnswerLeftOpenIsInterruptedWithItsText();
    void anInterruptedAnswerIsContinued();
    void anAnswerInterruptedTwiceKeepsBothParts();
    void aStoppedAnswerKeepsItsSampler();
    void aCompleteAnswerCannotBeContinued();
    void anErrorIsStoredWithTheAnswer();
    void twoAnswersAreJournaledSideBySide();
    void finishingFindsTheTextInSearch();
};

void AnswerJournalTest::aFinishedAnswerIsComplete() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    const auto id = fixture.newConversation();
    const auto question = fixture.say(id, 0, "question");
    auto& answers = fixture.store().answers();

    const auto answer = answers.begin(answerTo(id, question), "world");
    ROOKERY_VERIFY(answer);
    QCOMPARE(fixture.store().messages().message(*answer)->stopReason, StopReason::Streaming);
    ROOKERY_VERIFY(answers.append(*answer, "Hel", std::vector<Token>{1}));
    ROOKERY_VERIFY(answers.append(*answer, "lo", std::vector<Token>{2, 3}));
    FinishedAnswer finished;
    finished.content = "Hello";
    finished.tokens = {1, 2, 3};
    finished.stats.tokens = 3;
    finished.stats.writeTokensPerSecond = 20;
    ROOKERY_VERIFY(answers.finish(*answer, finished));
    QVERIFY(fixture.open());

    const auto row = fixture.store().messages().message(*answer);
    QCOMPARE(row->content, "Hello");
    QCOMPARE(row->stopReason, StopReason::End);
    QCOMPARE(row->stats.tokens, 3);
    QCOMPARE(row->modelName, "Guide");
    QCOMPARE(fixture.store().messages().tokens(*answer, "world").value(),
             (std::vector<Token>{1, 2, 3}));
    QCOMPARE(fixture.store().report().interruptedAnswers, 0);
    QVERIFY(!fixture.store().answers().resumePoint(*answer)->has_value());
    QCOMPARE(
        fixture.store().conversationDatabase().integer("SELECT count(*) FROM answer_chunk").value(),
        0);
}

void AnswerJournalTest::anAnswerThatWentOnKeepsTheTimeOfItsThought() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    auto& answers = fixture.store().answers();
    const auto answer = answers.begin(answerTo(fixture.newConversation(), 0), "world");
    ROOKERY_VERIFY(answer);
    FinishedAnswer finished;
    finished.reason = StopReason::Length;
    finished.stats.thoughtMs = 1500;
    ROOKERY_VERIFY(answers.finish(*answer, finished));

    ROOKERY_VERIFY(answers.resume(*answer));
    finished.stats.thoughtMs = 0;
    ROOKERY_VERIFY(answers.finish(*answer, finished));

    QCOMPARE(fixture.store().messages().message(*answer)->stats.thoughtMs, 1500.0);
}

void AnswerJournalTest::writesAtMostOncePerInterval() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    const auto id = fixture.newConversation();
    const auto answer = fixture.store().answers().begin(answerTo(id, 0), "world");
    ROOKERY_VERIFY(answer);

    for (int i = 0; i < 100; ++i) { // one second of ten-millisecond tokens
        fixture.advance(10);
        ROOKERY_VERIFY(fixture.store().answers().append(*answer, "x", std::vector<Token>{i}));
    }

    QCOMPARE(
        fixture.store().conversationDatabase().integer("SELECT count(*) FROM answer_chunk").value(),
        2);
    QCOMPARE(fixture.store()
                 .conversationDatabase()
                 .integer("SELECT sum(length(tokens)) / 4 FROM answer_chunk")
                 .value(),
             80);
}

void AnswerJournalTest::slowPiecesAreWrittenAtOnce() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    const auto id = fixture.newConversation();
    const auto answer = fixture.store().answers().begin(answerTo(id, 0), "world");
    auto& database = fixture.store().conversationDatabase();

    for (int i = 1; i <= 3; ++i) {
        fixture.advance(AnswerJournal::IntervalMs);
        ROOKERY_VERIFY(fixture.store().answers().append(*answer, "slow", std::vector<Token>{i}));
        QCOMPARE(database.integer("SELECT count(*) FROM answer_chunk").value(), i);
    }
}

void AnswerJournalTest::anAnswerLeftOpenIsInterruptedWithItsText() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    const auto id = fixture.newConversation();
    const auto question = fixture.say(id, 0, "question");
    const auto answer = fixture.store().answers().begin(answerTo(id, question), "world");
    ROOKERY_VERIFY(fixture.store().answers().append(*answer, "Once ", std::vector<Token>{10, 11}));
    ROOKERY_VERIFY(fixture.store().answers().flush());
    ROOKERY_VERIFY(fixture.store().answers().append(*answer, "upon", std::vector<Token>{12},
                                                    bytesOf("rng after 3")));

    QVERIFY(fixture.open()); // closing flushes

    QCOMPARE(fixture.store().report().interruptedAnswers, 1);
    const auto row = fixture.store().messages().message(*answer);
    QCOMPARE(row->content, "Once upon");
    QCOMPARE(row->stopReason, StopReason::Interrupted);
    const auto point = fixture.store().answers().resumePoint(*answer);
    ROOKERY_VERIFY(point);
    QVERIFY(point->has_value());
    QCOMPARE((*point)->content, "Once upon");
    QCOMPARE((*point)->tokens, (std::vector<Token>{10, 11, 12}));
    QCOMPARE((*point)->samplerState, bytesOf("rng after 3"));
    QCOMPARE((*point)->samplerTokenCount, 3);
    QCOMPARE((*point)->tokenizer, "world");
    QCOMPARE(fixture.store().messages().tokens(*answer, "world").value(),
             (std::vector<Token>{10, 11, 12}));
}

void AnswerJournalTest::anInterruptedAnswerIsContinued() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    const auto id = fixture.newConversation();
    const auto answer = fixture.store().answers().begin(answerTo(id, 0), "world");
    ROOKERY_VERIFY(fixture.store().answers().append(*answer, "Once ", std::vector<Token>{10}));
    QVERIFY(fixture.open());

    const auto point = fixture.store().answers().resume(*answer);

    ROOKERY_VERIFY(point);
    QCOMPARE(point->content, "Once ");
    QCOMPARE(point->tokens, (std::vector<Token>{10}));
    QCOMPARE(fixture.store().messages().message(*answer)->stopReason, StopReason::Streaming);
    FinishedAnswer finished;
    finished.content = "Once upon";
    finished.tokens = {10, 11};
    ROOKERY_VERIFY(fixture.store().answers().finish(*answer, finished));
    QCOMPARE(fixture.store().messages().message(*answer)->content, "Once upon");
}

void AnswerJournalTest::anAnswerInterruptedTwiceKeepsBothParts() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    const auto id = fixture.newConversation();
    const auto answer = fixture.store().answers().begin(answerTo(id, 0), "world");
    ROOKERY_VERIFY(fixture.store().answers().append(*answer, "one ", std::vector<Token>{1}));
    QVERIFY(fixture.open());
    ROOKERY_VERIFY(fixture.store().answers().resume(*answer));
    ROOKERY_VERIFY(fixture.store().answers().append(*answer, "two", std::vector<Token>{2},
                                                    bytesOf("after two")));

    QVERIFY(fixture.open());

    const auto point = fixture.store().answers().resumePoint(*answer);
    QCOMPARE((*point)->content, "one two");
    QCOMPARE((*point)->tokens, (std::vector<Token>{1, 2}));
    QCOMPARE((*point)->samplerTokenCount, 2);
}

void AnswerJournalTest::aStoppedAnswerKeepsItsSampler() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    const auto id = fixture.newConversation();
    const auto answer = fixture.store().answers().begin(answerTo(id, 0), "world");
    FinishedAnswer stopped;
    stopped.content = "Half";
    stopped.tokens = {4, 5};
    stopped.reason = StopReason::Cancelled;
    stopped.samplerState = bytesOf("rng");
    ROOKERY_VERIFY(fixture.store().answers().finish(*answer, stopped));

    const auto point = fixture.store().answers().resume(*answer);

    ROOKERY_VERIFY(point);
    QCOMPARE(point->content, "Half");
    QCOMPARE(point->tokens, (std::vector<Token>{4, 5}));
    QCOMPARE(point->samplerState, bytesOf("rng"));
    QCOMPARE(point->samplerTokenCount, 2);
}

void AnswerJournalTest::aCompleteAnswerCannotBeContinued() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    const auto id = fixture.newConversation();
    const auto answer = fixture.store().answers().begin(answerTo(id, 0), "world");
    FinishedAnswer finished;
    finished.content = "Done.";
    ROOKERY_VERIFY(fixture.store().answers().finish(*answer, finished));

    QCOMPARE(fixture.store().answers().resume(*answer).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(fixture.store().answers().finish(*answer, finished).error().code,
             ErrorCode::InvalidArgument);
    QCOMPARE(fixture.store().answers().append(4711, "x", {}).error().code,
             ErrorCode::InvalidArgument);
}

void AnswerJournalTest::anErrorIsStoredWithTheAnswer() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    const auto id = fixture.newConversation();
    const auto answer = fixture.store().answers().begin(answerTo(id, 0), "world");
    FinishedAnswer failed;
    failed.reason = StopReason::Error;
    failed.error = "DeviceLost";

    ROOKERY_VERIFY(fixture.store().answers().finish(*answer, failed));

    QCOMPARE(fixture.store().messages().message(*answer)->stopReason, StopReason::Error);
    QCOMPARE(fixture.store().messages().message(*answer)->error, "DeviceLost");
    fixture.say(id, *answer, "and the chat goes on");
}

void AnswerJournalTest::twoAnswersAreJournaledSideBySide() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    const auto first = fixture.newConversation();
    const auto second = fixture.newConversation();
    auto& answers = fixture.store().answers();
    const auto a = answers.begin(answerTo(first, 0), "world");
    const auto b = answers.begin(answerTo(second, 0), "world");

    ROOKERY_VERIFY(answers.append(*a, "A1", std::vector<Token>{1}));
    ROOKERY_VERIFY(answers.append(*b, "B1", std::vector<Token>{2}));
    ROOKERY_VERIFY(answers.flush());
    ROOKERY_VERIFY(answers.append(*a, "A2", std::vector<Token>{3}));
    QVERIFY(fixture.open());

    QCOMPARE(fixture.store().report().interruptedAnswers, 2);
    QCOMPARE(fixture.store().messages().message(*a)->content, "A1A2");
    QCOMPARE(fixture.store().messages().message(*b)->content, "B1");
}

void AnswerJournalTest::finishingFindsTheTextInSearch() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    const auto id = fixture.newConversation();
    const auto answer = fixture.store().answers().begin(answerTo(id, 0), "world");
    QCOMPARE(fixture.store().search().search({.text = "kestrel"})->size(), std::size_t{0});
    FinishedAnswer finished;
    finished.content = "A kestrel hovers.";

    ROOKERY_VERIFY(fixture.store().answers().finish(*answer, finished));

    QCOMPARE(fixture.store().search().search({.text = "kestrel"})->size(), std::size_t{1});
}

QTEST_GUILESS_MAIN(AnswerJournalTest)
#include "answer_journal_test.moc"
