// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "store_fixture.h"

using namespace rookery;

class MessageStoreTest : public QObject {
    Q_OBJECT
  private slots:
    void keepsEveryColumnOverARestart();
    void aNewMessageBecomesTheLeafAndMovesItsConversationUp();
    void refusesAParentFromElsewhere();
    void anEditIsASiblingAndKeepsTheOriginal();
    void anInsertedMessageIsFollowedByCopiesOfWhatFollowed();
    void aMessageInsertedAtTheEndIsTheLeaf();
    void switchingTheSpeakerKeepsTheWordsAndWhatFollowed();
    void aSystemMessageHasNoOtherSpeaker();
    void firstMessagesAreSiblingsOfEachOther();
    void switchingBackShowsTheLeafSeenLast();
    void rewindingMakesAMessageTheLeaf();
    void removingFallsBackToTheSiblingSeenLast();
    void removingTheOnlyBranchEndsAtTheParent();
    void undoBringsBackExactlyOneRemoval();
    void removingElsewhereLeavesTheShownBranch();
    void tokensOfAPathComeInOrder();
    void aBranchHasWordsRolesAndTokensInOrder();
    void tokensAreKeptPerTokenizer();
    void longPathsAreReadWhole();
};

void MessageStoreTest::keepsEveryColumnOverARestart() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    Message written;
    written.conversation = fixture.newConversation();
    written.role = Role::Assistant;
    written.content = "Line one\n\n```python\nprint('x')\n```\n";
    written.typed = "what was typed";
    written.plan = R"({"recipe":"R2"})";
    written.stopReason = StopReason::Length;
    written.error = "none";
    written.modelFingerprint = "fp";
    written.modelName = "Guide";
    written.sampler = R"({"top_p":0.5})";
    written.stats = {.tokens = 7,
                     .resumedTokens = 20412,
                     .readTokens = 3,
                     .firstTokenMs = 12.5,
                     .thoughtMs = 4100.5,
                     .readTokensPerSecond = 250,
                     .writeTokensPerSecond = 21.25};
    written.bookmarked = true;
    const std::vector<Token> tokens{5, 65535};
    const auto id = fixture.store().messages().add(written, "world", tokens);
    ROOKERY_VERIFY(id);

    QVERIFY(fixture.open());
    const auto read = fixture.store().messages().message(*id);

    ROOKERY_VERIFY(read);
    QCOMPARE(read->conversation, written.conversation);
    QCOMPARE(read->parent, 0);
    QCOMPARE(read->role, Role::Assistant);
    QCOMPARE(read->content, written.content);
    QCOMPARE(read->typed, written.typed);
    QCOMPARE(read->plan, written.plan);
    QCOMPARE(read->stopReason, StopReason::Length);
    QCOMPARE(read->error, written.error);
    QCOMPARE(read->createdMs, fixture.now());
    QCOMPARE(read->modelFingerprint, written.modelFingerprint);
    QCOMPARE(read->modelName, written.modelName);
    QCOMPARE(read->sampler, written.sampler);
    QCOMPARE(read->stats.tokens, 7);
    QCOMPARE(read->stats.resumedTokens, 20412);
    QCOMPARE(read->stats.readTokens, 3);
    QCOMPARE(read->stats.firstTokenMs, 12.5);
    QCOMPARE(read->stats.thoughtMs, 4100.5);
    QCOMPARE(read->stats.readTokensPerSecond, 250.0);
    QCOMPARE(read->stats.writeTokensPerSecond, 21.25);
    QVERIFY(read->bookmarked);
    QCOMPARE(fixture.store().messages().tokens(*id, "world").value(), tokens);
}

void MessageStoreTest::aNewMessageBecomesTheLeafAndMovesItsConversationUp() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    const auto id = fixture.newConversation();

    const auto message = fixture.say(id, 0, "hello");

    QCOMPARE(fixture.store().conversations().conversation(id)->activeMessage, message);
    QCOMPARE(fixture.store().conversations().conversation(id)->usedMs, fixture.now());
}

void MessageStoreTest::refusesAParentFromElsewhere() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    const auto here = fixture.newConversation();
    const auto elsewhere = fixture.newConversation();
    const auto foreign = fixture.say(elsewhere, 0, "foreign");
    Message message;
    message.conversation = here;
    message.parent = foreign;

    QCOMPARE(fixture.store().messages().add(message).error().code, ErrorCode::InvalidArgument);
    message.conversation = 4711;
    message.parent = 0;
    QCOMPARE(fixture.store().messages().add(message).error().code, ErrorCode::NotFound);
    QCOMPARE(fixture.store().messages().tree(here)->size(), std::size_t{0});
}

void MessageStoreTest::anEditIsASiblingAndKeepsTheOriginal() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    const auto id = fixture.newConversation();
    const auto question = fixture.say(id, 0, "question");
    const auto answer = fixture.say(id, question, "answer", Role::Assistant);
    const auto second = fixture.say(id, answer, "second question");
    fixture.say(id, second, "second answer", Role::Assistant);

    const auto edited = fixture.store().messages().edit(second, "better question", "typed so");

    ROOKERY_VERIFY(edited);
    QCOMPARE(fixture.shownTexts(id),
             (std::vector<std::string>{"question", "answer", "better question"}));
    const auto row = fixture.store().messages().message(*edited);
    QCOMPARE(row->siblingIndex, 1);
    QCOMPARE(row->siblingCount, 2);
    QCOMPARE(row->typed, "typed so");
    QCOMPARE(fixture.store().messages().siblings(*edited).value(),
             (std::vector<MessageId>{second, *edited}));
    QCOMPARE(fixture.store().messages().tree(id)->size(), std::size_t{5});
}

void MessageStoreTest::anInsertedMessageIsFollowedByCopiesOfWhatFollowed() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    const auto id = fixture.newConversation();
    const auto question = fixture.say(id, 0, "question");
    const auto answer = fixture.say(id, question, "answer", Role::Assistant);
    const auto second = fixture.say(id, answer, "second question");
    MessageStore& messages = fixture.store().messages();
    QVERIFY(messages.setTokens(second, "world", std::vector<Token>{1, 2}));
    QVERIFY(messages.setBookmarked(second, true));

    const auto inserted = messages.insertAfter(question, Role::Assistant, "another answer");

    ROOKERY_VERIFY(inserted);
    QCOMPARE(fixture.shownTexts(id),
             (std::vector<std::string>{"question", "another answer", "answer", "second question"}));
    const auto path = messages.activePath(id).value();
    QCOMPARE(path[2].role, Role::Assistant);
    QCOMPARE(path[3].role, Role::User);
    QVERIFY(!path[3].bookmarked);
    QVERIFY(messages.tokens(path[3].id, "world")->empty());
    ROOKERY_VERIFY(messages.selectBranch(answer));
    QCOMPARE(fixture.shownTexts(id),
             (std::vector<std::string>{"question", "answer", "second question"}));
    QVERIFY(messages.message(second)->bookmarked);
    QCOMPARE(messages.tokens(second, "world").value(), (std::vector<Token>{1, 2}));
}

void MessageStoreTest::aMessageInsertedAtTheEndIsTheLeaf() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    const auto id = fixture.newConversation();
    const auto question = fixture.say(id, 0, "question");

    const auto inserted =
        fixture.store().messages().insertAfter(question, Role::User, "and one more thing");

    ROOKERY_VERIFY(inserted);
    QCOMPARE(fixture.shownTexts(id), (std::vector<std::string>{"question", "and one more thing"}));
    QCOMPARE(fixture.store().messages().message(*inserted)->role, Role::User);
}

void MessageStoreTest::switchingTheSpeakerKeepsTheWordsAndWhatFollowed() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    const auto id = fixture.newConversation();
    const auto question = fixture.say(id, 0, "question");
    const auto answer = fixture.say(id, question, "answer", Role::Assistant);
    fixture.say(id, answer, "second question");
    MessageStore& messages = fixture.store().messages();

    const auto switched = messages.switchRole(answer);

    ROOKERY_VERIFY(switched);
    QCOMPARE(fixture.shownTexts(id),
             (std::vector<std::string>{"question", "answer", "second question"}));
    const auto row = messages.message(*switched);
    QCOMPARE(row->role, Role::User);
    QCOMPARE(row->siblingIndex, 1);
    QCOMPARE(row->siblingCount, 2);
    const auto back = messages.switchRole(*switched);
    ROOKERY_VERIFY(back);
    QCOMPARE(messages.message(*back)->role, Role::Assistant);
    QCOMPARE(messages.message(*back)->stopReason, StopReason::End);
}

void MessageStoreTest::aSystemMessageHasNoOtherSpeaker() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    const auto id = fixture.newConversation();
    const auto told = fixture.say(id, 0, "be brief", Role::System);

    const auto switched = fixture.store().messages().switchRole(told);

    QVERIFY(!switched);
    QCOMPARE(switched.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(fixture.shownTexts(id), (std::vector<std::string>{"be brief"}));
}

void MessageStoreTest::firstMessagesAreSiblingsOfEachOther() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    const auto other = fixture.newConversation();
    fixture.say(other, 0, "not a sibling");
    const auto id = fixture.newConversation();
    const auto first = fixture.say(id, 0, "first");

    const auto second = fixture.store().messages().edit(first, "second");

    ROOKERY_VERIFY(second);
    QCOMPARE(fixture.store().messages().siblings(first).value(),
             (std::vector<MessageId>{first, *second}));
    QCOMPARE(fixture.store().messages().message(*second)->siblingCount, 2);
}

void MessageStoreTest::switchingBackShowsTheLeafSeenLast() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    const auto id = fixture.newConversation();
    const auto question = fixture.say(id, 0, "question");
    const auto left = fixture.say(id, question, "left", Role::Assistant);
    const auto leftA = fixture.say(id, left, "left a");
    fixture.say(id, left, "left b");
    const auto right = fixture.say(id, question, "right", Role::Assistant);
    ROOKERY_VERIFY(fixture.store().messages().activate(leftA));
    fixture.advance(10);
    ROOKERY_VERIFY(fixture.store().messages().activate(right));

    const auto leaf = fixture.store().messages().selectBranch(left);

    ROOKERY_VERIFY(leaf);
    QCOMPARE(*leaf, leftA);
    QCOMPARE(fixture.shownTexts(id), (std::vector<std::string>{"question", "left", "left a"}));
}

void MessageStoreTest::rewindingMakesAMessageTheLeaf() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    const auto id = fixture.newConversation();
    const auto question = fixture.say(id, 0, "question");
    fixture.say(id, question, "answer", Role::Assistant);

    ROOKERY_VERIFY(fixture.store().messages().activate(question));

    QCOMPARE(fixture.shownTexts(id), (std::vector<std::string>{"question"}));
    QCOMPARE(fixture.store().messages().tree(id)->size(), std::size_t{2});
}

void MessageStoreTest::removingFallsBackToTheSiblingSeenLast() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    const auto id = fixture.newConversation();
    const auto question = fixture.say(id, 0, "question");
    const auto first = fixture.say(id, question, "first", Role::Assistant);
    fixture.say(id, first, "below first");
    fixture.say(id, question, "second", Role::Assistant);
    const auto third = fixture.say(id, question, "third", Role::Assistant);
    ROOKERY_VERIFY(fixture.store().messages().selectBranch(first));
    fixture.advance(10);
    ROOKERY_VERIFY(fixture.store().messages().selectBranch(third));

    const auto leaf = fixture.store().messages().remove(third);

    ROOKERY_VERIFY(leaf);
    QCOMPARE(fixture.shownTexts(id),
             (std::vector<std::string>{"question", "first", "below first"}));
    QCOMPARE(fixture.store().messages().message(first)->siblingCount, 2);
}

void MessageStoreTest::removingTheOnlyBranchEndsAtTheParent() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    const auto id = fixture.newConversation();
    const auto question = fixture.say(id, 0, "question");
    const auto answer = fixture.say(id, question, "answer", Role::Assistant);
    fixture.say(id, answer, "more");

    QCOMPARE(fixture.store().messages().remove(answer).value(), question);
    QCOMPARE(fixture.shownTexts(id), (std::vector<std::string>{"question"}));
    QCOMPARE(fixture.store().messages().remove(question).value(), 0);
    QCOMPARE(fixture.shownTexts(id), (std::vector<std::string>{}));
}

void MessageStoreTest::undoBringsBackExactlyOneRemoval() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    const auto id = fixture.newConversation();
    const auto question = fixture.say(id, 0, "question");
    const auto answer = fixture.say(id, question, "answer", Role::Assistant);
    const auto more = fixture.say(id, answer, "more");
    const auto other = fixture.say(id, answer, "other");
    ROOKERY_VERIFY(fixture.store().messages().remove(other));  // first removal
    ROOKERY_VERIFY(fixture.store().messages().remove(answer)); // second, at the same moment

    ROOKERY_VERIFY(fixture.store().messages().restore(answer));

    QCOMPARE(fixture.shownTexts(id), (std::vector<std::string>{"question", "answer", "more"}));
    QVERIFY(fixture.store().messages().message(other)->deletedMs != 0);
    QCOMPARE(fixture.store().messages().message(more)->siblingCount, 1);
}

void MessageStoreTest::removingElsewhereLeavesTheShownBranch() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    const auto id = fixture.newConversation();
    const auto question = fixture.say(id, 0, "question");
    const auto old = fixture.say(id, question, "old", Role::Assistant);
    const auto shown = fixture.say(id, question, "shown", Role::Assistant);

    QCOMPARE(fixture.store().messages().remove(old).value(), shown);
    QCOMPARE(fixture.shownTexts(id), (std::vector<std::string>{"question", "shown"}));
}

void MessageStoreTest::tokensOfAPathComeInOrder() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    const auto id = fixture.newConversation();
    const auto question = fixture.say(id, 0, "question");
    const auto answer = fixture.say(id, question, "answer", Role::Assistant);
    const auto last = fixture.say(id, answer, "not encoded yet");
    ROOKERY_VERIFY(fixture.store().messages().setTokens(answer, "world", std::vector<Token>{3, 4}));
    ROOKERY_VERIFY(
        fixture.store().messages().setTokens(question, "world", std::vector<Token>{1, 2}));

    const auto path = fixture.store().messages().pathTokens(last, "world");

    ROOKERY_VERIFY(path);
    QCOMPARE(path->size(), std::size_t{3});
    QCOMPARE((*path)[0].tokens, (std::vector<Token>{1, 2}));
    QCOMPARE((*path)[1].tokens, (std::vector<Token>{3, 4}));
    QVERIFY((*path)[2].tokens.empty());
    QCOMPARE((*path)[2].message, last);
}

void MessageStoreTest::aBranchHasWordsRolesAndTokensInOrder() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    const auto id = fixture.newConversation();
    const auto question = fixture.say(id, 0, "question");
    const auto answer = fixture.say(id, question, "answer", Role::Assistant);
    fixture.say(id, question, "another branch", Role::Assistant);
    const auto last = fixture.say(id, answer, "not encoded yet");
    auto& messages = fixture.store().messages();
    ROOKERY_VERIFY(messages.setTokens(answer, "world", std::vector<Token>{3, 4}));
    ROOKERY_VERIFY(messages.setTokens(answer, "neox20b", std::vector<Token>{9}));

    const auto branch = messages.branchTo(last, "world");

    ROOKERY_VERIFY(branch);
    QCOMPARE(branch->size(), std::size_t{3});
    QCOMPARE((*branch)[0].content, std::string("question"));
    QCOMPARE((*branch)[1].id, answer);
    QVERIFY((*branch)[0].role == Role::User && (*branch)[1].role == Role::Assistant);
    QCOMPARE((*branch)[1].tokens, (std::vector<Token>{3, 4}));
    QVERIFY((*branch)[2].tokens.empty());
    QCOMPARE(messages.branchTo(last + 100, "world").error().code, ErrorCode::NotFound);
}

void MessageStoreTest::tokensAreKeptPerTokenizer() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    const auto id = fixture.newConversation();
    const auto message = fixture.say(id, 0, "text");
    auto& messages = fixture.store().messages();

    ROOKERY_VERIFY(messages.setTokens(message, "world", std::vector<Token>{1}));
    ROOKERY_VERIFY(messages.setTokens(message, "neox20b", std::vector<Token>{2}));
    ROOKERY_VERIFY(messages.setTokens(message, "world", std::vector<Token>{3, 3}));

    QCOMPARE(messages.tokens(message, "world").value(), (std::vector<Token>{3, 3}));
    QCOMPARE(messages.tokens(message, "neox20b").value(), (std::vector<Token>{2}));
    QCOMPARE(messages.setTokens(4711, "world", {}).error().code, ErrorCode::NotFound);
}

void MessageStoreTest::longPathsAreReadWhole() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    const auto id = fixture.newConversation();
    MessageId parent = 0;
    for (int i = 0; i < 100; ++i)
        parent =
            fixture.say(id, parent, std::to_string(i), i % 2 == 0 ? Role::User : Role::Assistant);

    const auto path = fixture.store().messages().activePath(id);

    ROOKERY_VERIFY(path);
    QCOMPARE(path->size(), std::size_t{100});
    for (std::size_t i = 0; i < path->size(); ++i)
        QCOMPARE((*path)[i].content, std::to_string(i));
}

QTEST_GUILESS_MAIN(MessageStoreTest)
#include "message_store_test.moc"
