// SPDX-License-Identifier: Apache-2.0
//
// What a user does with the messages that are there: other answers, branches, edits, deletions, bookmarks, names,
// copies.
#include <QClipboard>
#include <QGuiApplication>

#include "tests/app/app_fixture.h"

using namespace rookery;
using namespace rookery::test;

class ConversationEditingTest : public QObject {
    Q_OBJECT

  private slots:
    void regenerateMakesASiblingAndBothCanBeShown() {
        AppFixture fixture;
        fixture.script().answer("Pick", "red");
        fixture.conversation().send("Pick");
        QTRY_VERIFY(fixture.idle());
        fixture.script().answer("Pick", "blue");

        fixture.conversation().regenerate(fixture.messages().at(1).id);

        QTRY_VERIFY(fixture.idle());
        QCOMPARE(fixture.text(1), "blue");
        QCOMPARE(fixture.messages().at(1).branchIndex, 1);
        QCOMPARE(fixture.messages().at(1).branchCount, 2);
        fixture.conversation().switchBranch(fixture.messages().at(1).id, -1);
        QTRY_COMPARE(fixture.text(1), "red");
        fixture.conversation().switchBranch(fixture.messages().at(1).id, 1);
        QTRY_COMPARE(fixture.text(1), "blue");
    }

    void regenerateReadsOnlyTheLastToken() {
        AppFixture fixture;
        fixture.conversation().send("Something of some length to be read only once, please");
        QTRY_VERIFY(fixture.idle());

        fixture.conversation().regenerate(fixture.messages().at(1).id);

        QTRY_VERIFY(fixture.idle());
        QCOMPARE(fixture.app().status()->readTokens(), 1);
    }

    void anAnswerCanBeAskedForWithAnotherLength() {
        AppFixture fixture;
        fixture.script().answer("Count", "one two three four five six seven eight nine ten");
        fixture.conversation().send("Count");
        QTRY_VERIFY(fixture.idle());

        fixture.conversation().regenerateWith(fixture.messages().at(1).id, -1, 8);

        QTRY_VERIFY(fixture.idle());
        QCOMPARE(fixture.messages().at(1).stopReason, MessageModel::StopReason::Length);
        QCOMPARE(fixture.text(1), "one two");
        QCOMPARE(fixture.messages().at(1).branchCount, 2);
        fixture.conversation().regenerate(fixture.messages().at(1).id); // this once
        QTRY_VERIFY(fixture.idle());
        QCOMPARE(fixture.messages().at(1).stopReason, MessageModel::StopReason::End);
    }

    void anInsertedMessageIsReadWithTheNextTurn() {
        AppFixture fixture;
        fixture.conversation().send("First");
        QTRY_VERIFY(fixture.idle());

        fixture.conversation().insertAfter(fixture.messages().at(0).id, false, "Slipped in");

        QTRY_COMPARE(fixture.messages().count(), 3);
        QCOMPARE(fixture.text(1), "Slipped in");
        QCOMPARE(fixture.messages().at(1).author, MessageModel::Author::Assistant);
        fixture.conversation().send("Second");
        QTRY_VERIFY(fixture.idle());
        QCOMPARE(fixture.messages().count(), 5);
        QCOMPARE(fixture.text(2), "Echo: First");
        QCOMPARE(fixture.text(4), "Echo: Second");
        QVERIFY(
            fixture.script().hasRead("User: First\n\nAssistant: Slipped in\n\nAssistant: Echo: First\n\nUser: Second"));
    }

    void anAnswerBelowAnInsertedOneAnswersTheQuestionAgain() {
        AppFixture fixture;
        fixture.conversation().send("First");
        QTRY_VERIFY(fixture.idle());
        fixture.conversation().insertAfter(fixture.messages().at(0).id, false, "Slipped in");
        QTRY_COMPARE(fixture.messages().count(), 3);

        fixture.conversation().regenerate(fixture.messages().at(2).id);

        QTRY_VERIFY(fixture.idle());
        QCOMPARE(fixture.messages().count(), 2);
        QCOMPARE(fixture.text(1), "Echo: First");
        QCOMPARE(fixture.messages().at(1).branchCount, 3);
    }

    void aMessageCanBeSaidByTheOtherSpeaker() {
        AppFixture fixture;
        fixture.conversation().send("First");
        QTRY_VERIFY(fixture.idle());
        const QString words = fixture.text(1);

        fixture.conversation().switchAuthor(fixture.messages().at(1).id);

        QTRY_COMPARE(fixture.messages().at(1).author, MessageModel::Author::User);
        QCOMPARE(fixture.text(1), words);
        QCOMPARE(fixture.messages().at(1).branchCount, 2);
    }

    void editingAnOwnMessageBranchesAndAnswers() {
        AppFixture fixture;
        fixture.conversation().send("Old");
        QTRY_VERIFY(fixture.idle());

        fixture.conversation().edit(fixture.messages().at(0).id, "New");

        QTRY_VERIFY(fixture.idle() && fixture.messages().count() == 2 && fixture.text(1) == "Echo: New");
        QCOMPARE(fixture.text(0), "New");
        QCOMPARE(fixture.messages().at(0).branchCount, 2);
        fixture.conversation().switchBranch(fixture.messages().at(0).id, -1);
        QTRY_COMPARE(fixture.text(0), "Old");
        QCOMPARE(fixture.text(1), "Echo: Old");
    }

    void editingAnAnswerNeedsNoModel() {
        AppFixture fixture;
        fixture.conversation().send("Say");
        QTRY_VERIFY(fixture.idle());
        const int fed = fixture.script().tokensFed();

        fixture.conversation().edit(fixture.messages().at(1).id, "Mine");

        QTRY_COMPARE(fixture.text(1), "Mine");
        QCOMPARE(fixture.messages().at(1).branchCount, 2);
        QVERIFY(!fixture.conversation().busy());
        QCOMPARE(fixture.script().tokensFed(), fed);
    }

    void removingCanBeUndone() {
        AppFixture fixture;
        fixture.conversation().send("One");
        QTRY_VERIFY(fixture.idle());
        fixture.conversation().send("Two");
        QTRY_VERIFY(fixture.idle());

        fixture.conversation().remove(fixture.messages().at(2).id);

        QTRY_COMPARE(fixture.messages().count(), 2);
        QVERIFY(fixture.conversation().undoable());
        fixture.conversation().undo();
        QTRY_COMPARE(fixture.messages().count(), 4);
        QCOMPARE(fixture.text(3), "Echo: Two");
        QVERIFY(!fixture.conversation().undoable());
    }

    void undoesDeletionsInReverse() {
        AppFixture fixture;
        for (const char* text : {"One", "Two"}) {
            fixture.conversation().send(text);
            QTRY_VERIFY(fixture.idle());
        }
        fixture.conversation().remove(fixture.messages().at(3).id);
        QTRY_COMPARE(fixture.messages().count(), 3);
        fixture.conversation().remove(fixture.messages().at(1).id);
        QTRY_COMPARE(fixture.messages().count(), 1);

        fixture.conversation().undo();
        QTRY_COMPARE(fixture.messages().count(), 3);
        fixture.conversation().undo();
        QTRY_COMPARE(fixture.messages().count(), 4);

        QVERIFY(!fixture.conversation().undoable());
    }

    void branchFromOpensANewConversation() {
        AppFixture fixture;
        fixture.conversation().send("One");
        QTRY_VERIFY(fixture.idle());
        fixture.conversation().send("Two");
        QTRY_VERIFY(fixture.idle());
        const qint64 original = fixture.conversation().conversationId();

        fixture.conversation().branchFrom(fixture.messages().at(1).id);

        QTRY_VERIFY(fixture.conversation().conversationId() != original);
        QTRY_COMPARE(fixture.messages().count(), 2);
        QCOMPARE(fixture.text(1), "Echo: One");
        QTRY_COMPARE(fixture.app().conversations()->count(), 2);
    }

    void aBookmarkIsListedAndItsStateDoesNotGiveWay() {
        AppFixture fixture;
        fixture.conversation().send("Mark this");
        QTRY_VERIFY(fixture.idle());

        fixture.conversation().setBookmarked(fixture.messages().at(1).id, true);

        QTRY_VERIFY(fixture.messages().at(1).bookmarked);
        QCOMPARE(fixture.conversation().bookmarks().size(), 1);
        QCOMPARE(fixture.conversation().bookmarks().at(0).toMap().value("text").toString(), "Echo: Mark this");
        fixture.reopen();
        QTRY_VERIFY(fixture.messages().count() == 2 && fixture.messages().at(1).bookmarked);
        fixture.conversation().setBookmarked(fixture.messages().at(1).id, false);
        QTRY_VERIFY(fixture.conversation().bookmarks().isEmpty());
    }

    void namesTheSpeakersAsTheUserSays() {
        AppFixture fixture;
        fixture.conversation().setUserName("  Anna ");
        fixture.conversation().setAssistantName("Ben");
        QVERIFY(fixture.conversation().ownNames());
        fixture.conversation().setDraft("hi");
        QCOMPARE(fixture.conversation().promptPreview(), "Anna: hi\n\nBen:");
        fixture.conversation().send("Hello");
        QTRY_VERIFY(fixture.idle() && fixture.messages().count() == 2);

        fixture.reopen();

        QTRY_COMPARE(fixture.conversation().userName(), "Anna");
        QCOMPARE(fixture.conversation().assistantName(), "Ben");
        QCOMPARE(fixture.conversation().chatFormat(), "world");
        fixture.conversation().resetNames();
        QCOMPARE(fixture.conversation().userName(), "User");
        QVERIFY(!fixture.conversation().ownNames());
    }

    void takesNoNamesThatCannotStandBeforeAColon() {
        AppFixture fixture;
        for (const char* name : {"", "A:B", "A/B", "two\nlines", "Assistant"}) { // the last is the other speaker
            fixture.conversation().setUserName(name);
            QCOMPARE(fixture.conversation().userName(), "User");
        }
    }

    void copiesTheConversationAsMarkdown() {
        AppFixture fixture;
        fixture.conversation().send("Hi");
        QTRY_VERIFY(fixture.idle());

        fixture.conversation().copyAll();

        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains("**User:**\n\nHi\n"));
        QVERIFY(copied.contains("**Assistant:**\n\nEcho: Hi\n"));
        fixture.conversation().copyMessage(fixture.messages().at(1).id);
        QCOMPARE(QGuiApplication::clipboard()->text(), "Echo: Hi");
    }
};

QTEST_MAIN(ConversationEditingTest)
#include "conversation_editing_test.moc"
