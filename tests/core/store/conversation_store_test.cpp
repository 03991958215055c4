// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "store_fixture.h"

using namespace rookery;

class ConversationStoreTest : public QObject {
    Q_OBJECT
  private slots:
    void keepsEveryColumnOverARestart();
    void listsByLastUseWithPinnedFirst();
    void pagesWithoutGapsOrRepeats();
    void archivedConversationsLeaveTheList();
    void anAutomaticTitleDoesNotReplaceTheUsersOwn();
    void changingADraftDoesNotMoveTheConversation();
    void deletedConversationsComeBackWhole();
    void purgingDestroysOnlyWhatWasDeletedBefore();
    void duplicateCopiesEveryBranchAndItsTokens();
    void branchIntoCopiesOnlyTheWayToTheMessage();
    void unknownIdsAreNotFound();
    void brokenTextIsStoredWithReplacementCharacters();
    void modelsAreRememberedByFingerprint();
};

void ConversationStoreTest::keepsEveryColumnOverARestart() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    Conversation written;
    written.title = "Füchse 🦊";
    written.titleSource = TitleSource::User;
    written.chatFormat = "world";
    written.tokenizer = "world";
    written.modelFingerprint = "abc";
    written.systemPrompt = "Be brief.";
    written.settings = R"({"temperature":1})";
    written.draft = "half a\nthought";
    written.scrollPosition = 0.25;
    written.pinned = true;
    written.folder = "Animals";
    const auto id = fixture.store().conversations().create(written);
    ROOKERY_VERIFY(id);

    QVERIFY(fixture.open());
    const auto read = fixture.store().conversations().conversation(*id);

    ROOKERY_VERIFY(read);
    QCOMPARE(read->title, written.title);
    QCOMPARE(read->titleSource, TitleSource::User);
    QCOMPARE(read->chatFormat, written.chatFormat);
    QCOMPARE(read->tokenizer, written.tokenizer);
    QCOMPARE(read->modelFingerprint, written.modelFingerprint);
    QCOMPARE(read->systemPrompt, written.systemPrompt);
    QCOMPARE(read->settings, written.settings);
    QCOMPARE(read->draft, written.draft);
    QCOMPARE(read->scrollPosition, 0.25);
    QVERIFY(read->pinned && !read->archived);
    QCOMPARE(read->folder, written.folder);
    QCOMPARE(read->createdMs, fixture.now());
    QCOMPARE(read->activeMessage, 0);
    QCOMPARE(read->deletedMs, 0);
}

void ConversationStoreTest::listsByLastUseWithPinnedFirst() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    const auto first = fixture.newConversation("first");
    const auto second = fixture.newConversation("second");
    const auto pinned = fixture.newConversation("pinned");
    ROOKERY_VERIFY(fixture.store().conversations().update(pinned, {.pinned = true}));
    fixture.newConversation("newest");
    fixture.say(first, 0, "hello");

    const auto list = fixture.store().conversations().list({});

    ROOKERY_VERIFY(list);
    std::vector<std::string> titles;
    for (const auto& summary : *list)
        titles.push_back(summary.title);
    QCOMPARE(titles, (std::vector<std::string>{"pinned", "first", "newest", "second"}));
    QVERIFY(second != 0);
}

void ConversationStoreTest::pagesWithoutGapsOrRepeats() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    for (int i = 0; i < 25; ++i) {
        const auto id = fixture.newConversation("number " + std::to_string(i));
        if (i % 7 == 0)
            ROOKERY_VERIFY(fixture.store().conversations().update(id, {.pinned = true}));
        if (i % 3 == 0)
            fixture.advance(-10); // equal times: the id decides
    }
    const auto all = fixture.store().conversations().list({.limit = 1000});
    ROOKERY_VERIFY(all);

    std::vector<ConversationId> paged;
    ListQuery query;
    query.limit = 4;
    for (;;) {
        const auto page = fixture.store().conversations().list(query);
        ROOKERY_VERIFY(page);
        if (page->empty())
            break;
        for (const auto& summary : *page)
            paged.push_back(summary.id);
        query.after = page->back();
    }

    std::vector<ConversationId> whole;
    for (const auto& summary : *all)
        whole.push_back(summary.id);
    QCOMPARE(whole.size(), std::size_t{25});
    QCOMPARE(paged, whole);
}

void ConversationStoreTest::archivedConversationsLeaveTheList() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    const auto id = fixture.newConversation("old");
    fixture.newConversation("new");

    ROOKERY_VERIFY(
        fixture.store().conversations().update(id, {.archived = true, .folder = "Attic"}));

    auto& conversations = fixture.store().conversations();
    QCOMPARE(conversations.list({}).value().size(), std::size_t{1});
    QCOMPARE(conversations.count(ListScope::Archived).value(), 1);
    QCOMPARE(conversations.list({.scope = ListScope::Archived}).value().front().title, "old");
    QCOMPARE(conversations.folders().value(), (std::vector<std::string>{"Attic"}));
    QCOMPARE(conversations.list({.scope = ListScope::Archived, .folder = ""}).value().size(),
             std::size_t{0});
}

void ConversationStoreTest::anAutomaticTitleDoesNotReplaceTheUsersOwn() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    const auto id = fixture.newConversation("");
    auto& conversations = fixture.store().conversations();

    ROOKERY_VERIFY(conversations.rename(id, "Guess", TitleSource::Automatic));
    QCOMPARE(conversations.conversation(id)->title, "Guess");
    ROOKERY_VERIFY(conversations.rename(id, "Mine", TitleSource::User));
    ROOKERY_VERIFY(conversations.rename(id, "Another guess", TitleSource::Automatic));

    QCOMPARE(conversations.conversation(id)->title, "Mine");
    QCOMPARE(conversations.conversation(id)->titleSource, TitleSource::User);
}

void ConversationStoreTest::changingADraftDoesNotMoveTheConversation() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    const auto id = fixture.newConversation();
    const auto before = fixture.store().conversations().conversation(id)->usedMs;
    fixture.advance(1000);

    ROOKERY_VERIFY(fixture.store().conversations().update(id, {.draft = "text"}));

    QCOMPARE(fixture.store().conversations().conversation(id)->draft, "text");
    QCOMPARE(fixture.store().conversations().conversation(id)->usedMs, before);
}

void ConversationStoreTest::deletedConversationsComeBackWhole() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    const auto id = fixture.newConversation();
    const auto question = fixture.say(id, 0, "question");
    fixture.say(id, question, "answer", Role::Assistant);
    auto& conversations = fixture.store().conversations();

    ROOKERY_VERIFY(conversations.remove(std::span(&id, 1)));
    QCOMPARE(conversations.count(ListScope::Active).value(), 0);
    QCOMPARE(conversations.count(ListScope::Deleted).value(), 1);
    ROOKERY_VERIFY(conversations.restore(std::span(&id, 1)));

    QCOMPARE(conversations.count(ListScope::Active).value(), 1);
    QCOMPARE(fixture.shownTexts(id), (std::vector<std::string>{"question", "answer"}));
}

void ConversationStoreTest::purgingDestroysOnlyWhatWasDeletedBefore() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    const auto early = fixture.newConversation("early");
    fixture.say(early, 0, "gone for good");
    const auto late = fixture.newConversation("late");
    const auto kept = fixture.newConversation("kept");
    const auto root = fixture.say(kept, 0, "root");
    const auto branch = fixture.say(kept, root, "a branch that goes", Role::Assistant);
    auto& conversations = fixture.store().conversations();
    ROOKERY_VERIFY(conversations.remove(std::span(&early, 1)));
    ROOKERY_VERIFY(fixture.store().messages().remove(branch));
    fixture.advance(1000);
    ROOKERY_VERIFY(conversations.remove(std::span(&late, 1)));

    const auto purged = conversations.purge(fixture.now());

    ROOKERY_VERIFY(purged);
    QCOMPARE(*purged, (std::vector<ConversationId>{early}));
    QCOMPARE(conversations.conversation(early).error().code, ErrorCode::NotFound);
    ROOKERY_VERIFY(conversations.conversation(late));
    QCOMPARE(fixture.store().messages().message(branch).error().code, ErrorCode::NotFound);
    QCOMPARE(fixture.shownTexts(kept), (std::vector<std::string>{"root"}));
    QCOMPARE(fixture.store().search().search({.text = "good"})->size(), std::size_t{0});
}

void ConversationStoreTest::duplicateCopiesEveryBranchAndItsTokens() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    const auto id = fixture.newConversation();
    const auto question = fixture.say(id, 0, "question");
    const std::vector<Token> tokens{1, -2, 70000};
    ROOKERY_VERIFY(fixture.store().messages().setTokens(question, "world", tokens));
    fixture.say(id, question, "first answer", Role::Assistant);
    const auto second = fixture.say(id, question, "second answer", Role::Assistant);
    const auto removed = fixture.say(id, question, "removed answer", Role::Assistant);
    ROOKERY_VERIFY(fixture.store().messages().remove(removed));
    ROOKERY_VERIFY(fixture.store().messages().activate(second));

    const auto copy = fixture.store().conversations().duplicate(id);

    ROOKERY_VERIFY(copy);
    QCOMPARE(fixture.shownTexts(*copy), (std::vector<std::string>{"question", "second answer"}));
    QCOMPARE(fixture.store().messages().tree(*copy)->size(), std::size_t{3});
    const auto path = fixture.store().messages().activePath(*copy);
    QCOMPARE(fixture.store().messages().tokens(path->front().id, "world").value(), tokens);
    QCOMPARE(path->back().siblingCount, 2);
    QCOMPARE(fixture.shownTexts(id), fixture.shownTexts(*copy));
    QVERIFY(path->front().id != question);
}

void ConversationStoreTest::branchIntoCopiesOnlyTheWayToTheMessage() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    const auto id = fixture.newConversation();
    const auto question = fixture.say(id, 0, "question");
    fixture.say(id, question, "other answer", Role::Assistant);
    const auto answer = fixture.say(id, question, "answer", Role::Assistant);
    fixture.say(id, answer, "later");

    const auto branch = fixture.store().conversations().branchInto(answer);

    ROOKERY_VERIFY(branch);
    QCOMPARE(fixture.shownTexts(*branch), (std::vector<std::string>{"question", "answer"}));
    QCOMPARE(fixture.store().messages().tree(*branch)->size(), std::size_t{2});
}

void ConversationStoreTest::unknownIdsAreNotFound() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    auto& conversations = fixture.store().conversations();

    QCOMPARE(conversations.conversation(77).error().code, ErrorCode::NotFound);
    QCOMPARE(conversations.rename(77, "x", TitleSource::User).error().code, ErrorCode::NotFound);
    QCOMPARE(conversations.update(77, {.draft = "x"}).error().code, ErrorCode::NotFound);
    QCOMPARE(conversations.touch(77).error().code, ErrorCode::NotFound);
    QCOMPARE(conversations.duplicate(77).error().code, ErrorCode::NotFound);
    QCOMPARE(conversations.branchInto(77).error().code, ErrorCode::NotFound);
    QCOMPARE(conversations.model("none").error().code, ErrorCode::NotFound);
    QCOMPARE(fixture.store().messages().activePath(77).error().code, ErrorCode::NotFound);
}

void ConversationStoreTest::brokenTextIsStoredWithReplacementCharacters() {
    StoreFixture fixture;
    QVERIFY(fixture.open());

    const auto id = fixture.newConversation(std::string("a\0b\xFFz", 5));

    QCOMPARE(fixture.store().conversations().conversation(id)->title, "a\xEF\xBF\xBD"
                                                                      "b\xEF\xBF\xBDz");
}

void ConversationStoreTest::modelsAreRememberedByFingerprint() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    auto& conversations = fixture.store().conversations();
    ROOKERY_VERIFY(conversations.noteModel({"f1", "Guide", "/models/old.pth", "rwkv7", 0}));
    fixture.advance(5);
    ROOKERY_VERIFY(conversations.noteModel({"f2", "Other", "/models/other.gguf", "rwkv6", 0}));
    fixture.advance(5);

    ROOKERY_VERIFY(conversations.noteModel({"f1", "Guide", "/models/new.pth", "rwkv7", 0}));

    QCOMPARE(conversations.models()->size(), std::size_t{2});
    QCOMPARE(conversations.models()->front().path, "/models/new.pth");
    QCOMPARE(conversations.model("f1")->lastUsedMs, fixture.now());
}

QTEST_GUILESS_MAIN(ConversationStoreTest)
#include "conversation_store_test.moc"
