// SPDX-License-Identifier: Apache-2.0
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>

#include "tests/app/app_fixture.h"

using namespace rookery;
using namespace rookery::test;
using Author = MessageModel::Author;
using Ended = MessageModel::StopReason;

class ConversationTest : public QObject {
    Q_OBJECT

  private slots:
    void showsTheMessageAtOnceAndThenTheAnswer() {
        AppFixture fixture;
        const QAbstractItemModelTester tester(&fixture.messages());
        fixture.script().answer("Good morning", "Good morning to you.");

        fixture.conversation().send("Good morning");

        QCOMPARE(fixture.messages().count(), 1);
        QCOMPARE(fixture.text(0), "Good morning");
        QVERIFY(fixture.conversation().busy());
        QTRY_VERIFY(fixture.idle());
        QCOMPARE(fixture.messages().count(), 2);
        QCOMPARE(fixture.text(1), "Good morning to you.");
        QCOMPARE(fixture.messages().at(1).author, Author::Assistant);
        QCOMPARE(fixture.messages().at(1).stopReason, Ended::End);
        QVERIFY(fixture.messages().at(0).id > 0);
        QCOMPARE(fixture.conversation().title(), "Good morning");
    }

    void sendsNothingForBlankText() {
        AppFixture fixture;

        fixture.conversation().send(" \n\t ");

        QCOMPARE(fixture.messages().count(), 0);
        QVERIFY(!fixture.conversation().busy());
    }

    void storesTheMessageBeforeTheModelIsLoaded() {
        AppFixture fixture;
        fixture.script().holdLoad();
        fixture.conversation().send("Are you there?");
        QTRY_VERIFY(fixture.conversation().conversationId() > 0);

        QTRY_COMPARE(fixture.conversation().activityText(), "Waiting for the model to load");
        QVERIFY(fixture.conversation().queued());
        QTRY_COMPARE(fixture.app().conversations()->count(), 1);

        fixture.script().releaseLoad();
        QTRY_VERIFY(fixture.idle());
        QCOMPARE(fixture.text(1), "Echo: Are you there?");
    }

    void keepsTheConversationOverARestart() {
        AppFixture fixture;
        fixture.conversation().send("First");
        QTRY_VERIFY(fixture.idle());
        fixture.conversation().send("Second");
        QTRY_VERIFY(fixture.idle());

        fixture.reopen();

        QTRY_COMPARE(fixture.messages().count(), 4);
        QCOMPARE(fixture.text(0), "First");
        QCOMPARE(fixture.text(3), "Echo: Second");
        QCOMPARE(fixture.messages().at(3).stopReason, Ended::End);
    }

    void readsNothingAgainAfterARestart() {
        AppFixture fixture;
        fixture.conversation().send("A rather long first message that would take time to read again");
        QTRY_VERIFY(fixture.idle());
        fixture.reopen();
        QTRY_COMPARE(fixture.messages().count(), 2);

        fixture.conversation().send("Hm");

        QTRY_VERIFY(fixture.idle());
        QCOMPARE(fixture.text(3), "Echo: Hm");
        const Status& status = *fixture.app().status();
        QVERIFY2(status.resumedTokens() > 80, qPrintable(status.resumedText()));
        // "\n\nUser: Hm\n\nAssistant:" and nothing of what was there before.
        QVERIFY2(status.readTokens() <= 24, qPrintable(status.resumedText()));
    }

    void saysThatNothingHasToBeReadWhenReopened() {
        AppFixture fixture;
        fixture.conversation().send("A rather long first message that would take time to read again");
        QTRY_VERIFY(fixture.idle());

        fixture.reopen();

        // Before anything is sent: the state lies in memory, and the strip says so.
        const Status& status = *fixture.app().status();
        QTRY_VERIFY2(status.resumedTokens() > 80, qPrintable(status.resumedText()));
        QCOMPARE(status.readTokens(), 0);
        QCOMPARE(status.values().unreadTokens, 0);
        fixture.app().newConversation();
        QCOMPARE(status.resumedTokens(), -1);
    }

    void saysWhatWillBeReadWhenTheStatesAreGone() {
        AppFixture fixture;
        fixture.conversation().send("A message whose state is thrown away");
        QTRY_VERIFY(fixture.idle());
        fixture.close();
        for (const char* name : {"states.db", "states.db-wal", "states.db-shm"})
            QFile::remove(fixture.dataFolder() + "/" + name);

        fixture.reopen();

        const Status& status = *fixture.app().status();
        QTRY_VERIFY2(status.values().unreadTokens > 40, qPrintable(status.resumedText()));
        QCOMPARE(status.resumedTokens(), 0);
    }

    void stopKeepsWhatWasWrittenAndContinueGoesOn() {
        AppFixture fixture;
        fixture.script().answer("Tell", "one two three four five six");
        fixture.script().holdAfter(10);
        fixture.conversation().send("Tell");
        QTRY_VERIFY(fixture.messages().count() == 2 && !fixture.text(1).isEmpty());
        QVERIFY(fixture.conversation().generating());

        fixture.conversation().stop();
        fixture.script().release();

        QTRY_VERIFY(fixture.idle());
        QCOMPARE(fixture.messages().at(1).stopReason, Ended::Cancelled);
        const QString part = fixture.text(1);
        QVERIFY(QString("one two three four five six").startsWith(part));
        QVERIFY2(part.size() < 20, qPrintable(part));
        const QModelIndex answer = fixture.messages().index(1);
        QVERIFY(fixture.messages().data(answer, MessageModel::ContinuableRole).toBool());

        fixture.conversation().continueAnswer(fixture.messages().at(1).id);

        QTRY_VERIFY(fixture.idle());
        QCOMPARE(fixture.text(1), "one two three four five six");
        QCOMPARE(fixture.messages().at(1).stopReason, Ended::End);
        QCOMPARE(fixture.messages().count(), 2);
    }

    void takesAQueuedMessageBack() {
        AppFixture fixture;
        fixture.script().holdLoad();
        fixture.conversation().send("Wait");
        QTRY_VERIFY(fixture.conversation().queued() && fixture.messages().count() == 2);

        fixture.conversation().stop();

        QVERIFY(!fixture.conversation().busy());
        QCOMPARE(fixture.messages().count(), 1);
        fixture.script().releaseLoad();
        QTRY_VERIFY(fixture.loaded());
        QCOMPARE(fixture.messages().count(), 1);
    }

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
        QVERIFY(fixture.script().hasRead("User: First\n\nAssistant: Slipped in\n\nAssistant: Echo: First\n\nUser: Second"));
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

    void anAnswerGoesOnInTheBackground() {
        AppFixture fixture;
        fixture.script().answer("Long", "a b c d e f g h");
        fixture.script().holdAfter(4);
        fixture.conversation().send("Long");
        QTRY_VERIFY(fixture.conversation().generating());
        OpenConversation* const first = &fixture.conversation();
        const qint64 firstId = first->conversationId();

        fixture.app().newConversation();
        fixture.conversation().send("Short");
        QTRY_VERIFY(fixture.conversation().queued());
        QTRY_COMPARE(fixture.app().conversations()->count(), 2);
        const int row = fixture.app().conversations()->rowOf(firstId);
        const QModelIndex index = fixture.app().conversations()->index(row);
        QVERIFY(fixture.app().conversations()->data(index, ConversationListModel::BusyRole).toBool());
        fixture.script().release();

        QTRY_VERIFY(!first->busy() && fixture.idle());
        QCOMPARE(first->messages()->at(1).text, "a b c d e f g h");
        QCOMPARE(fixture.text(1), "Echo: Short");
        QTRY_VERIFY(!fixture.app().conversations()->data(index, ConversationListModel::BusyRole).toBool());
    }

    void aSecondMessageWaitsForTheAnswerToTheFirst() {
        AppFixture fixture;
        fixture.script().holdAfter(3);
        fixture.conversation().send("One");
        QTRY_VERIFY(fixture.conversation().generating());

        fixture.conversation().send("Two");
        fixture.script().release();

        QTRY_VERIFY(fixture.idle());
        QCOMPARE(fixture.messages().count(), 4);
        QCOMPARE(fixture.text(1), "Echo: One");
        QCOMPARE(fixture.text(2), "Two");
        QCOMPARE(fixture.text(3), "Echo: Two");
    }

    void anErrorStaysWithTheMessageAndTheChatGoesOn() {
        AppFixture fixture;
        fixture.script().failNext({ErrorCode::DeviceLost, "the scripted device was unplugged"});

        fixture.conversation().send("Break");

        QTRY_VERIFY(fixture.idle() && fixture.messages().count() == 2);
        QCOMPARE(fixture.messages().at(1).stopReason, Ended::Error);
        QVERIFY(!fixture.messages().at(1).errorText.isEmpty());
        QCOMPARE(fixture.messages().at(1).errorDetails, "the scripted device was unplugged");
        fixture.reopen();
        QTRY_COMPARE(fixture.messages().count(), 2);
        QCOMPARE(fixture.messages().at(1).stopReason, Ended::Error);
        QCOMPARE(fixture.messages().at(1).errorDetails, "the scripted device was unplugged");
        fixture.conversation().regenerate(fixture.messages().at(1).id);
        QTRY_VERIFY(fixture.idle());
        QCOMPARE(fixture.text(1), "Echo: Break");
    }

    void quittingInTheMiddleKeepsTheAnswerSoFar() {
        AppFixture fixture;
        fixture.script().answer("Story", "once upon a time there was a bird");
        fixture.script().holdAfter(12);
        fixture.conversation().send("Story");
        QTRY_VERIFY(fixture.messages().count() == 2 && !fixture.text(1).isEmpty());

        std::thread releaser([&fixture] { fixture.script().release(); });
        fixture.reopen();
        releaser.join();

        QTRY_COMPARE(fixture.messages().count(), 2);
        QVERIFY(fixture.text(1).startsWith("once"));
        const QModelIndex answer = fixture.messages().index(1);
        if (fixture.messages().at(1).stopReason != Ended::End) {
            QVERIFY(fixture.messages().data(answer, MessageModel::ContinuableRole).toBool());
            fixture.conversation().continueAnswer(fixture.messages().at(1).id);
            QTRY_VERIFY(fixture.idle());
        }
        QCOMPARE(fixture.text(1), "once upon a time there was a bird");
    }

    void quittingAtAnyMomentKeepsTheMessage_data() {
        QTest::addColumn<int>("turnsOfTheEventLoop");
        for (const int turns : {0, 1, 2, 3, 5, 8, 13})
            QTest::addRow("after %d", turns) << turns;
    }
    void quittingAtAnyMomentKeepsTheMessage() {
        QFETCH(int, turnsOfTheEventLoop);
        AppFixture fixture;
        QTRY_VERIFY(fixture.loaded());
        fixture.conversation().send("Keep me");

        for (int turn = 0; turn < turnsOfTheEventLoop; ++turn)
            QTest::qWait(0);
        fixture.reopen();

        QTRY_VERIFY(fixture.messages().count() >= 1);
        QCOMPARE(fixture.text(0), "Keep me");
    }

    void anotherModelReadsTheConversationAgain() {
        AppFixture fixture;
        fixture.conversation().send("Remember this");
        QTRY_VERIFY(fixture.idle());
        writeTinyModel(fixture.file("other.safetensors").toStdString(), 7);
        fixture.app().models()->openPath(fixture.file("other.safetensors"));
        QTRY_COMPARE(fixture.app().models()->currentName(), "other");
        QCOMPARE(fixture.conversation().otherModelName(),
                 QString()); // it has not been stored as last model yet

        fixture.conversation().send("And now?");

        QTRY_VERIFY(fixture.idle());
        QCOMPARE(fixture.text(3), "Echo: And now?");
        QCOMPARE(fixture.app().status()->resumedTokens(), 0);
    }

    void switchingBackReadsOnlyWhatCameSince() {
        AppFixture fixture;
        fixture.conversation().send("A message that is rather long, so that reading it again would be seen");
        QTRY_VERIFY(fixture.idle());
        const int first = fixture.script().tokensFed();
        writeTinyModel(fixture.file("other.safetensors").toStdString(), 7);
        fixture.app().models()->openPath(fixture.file("other.safetensors"));
        QTRY_COMPARE(fixture.app().models()->currentName(), "other");
        QCOMPARE(fixture.messages().rowCount(), 2); // the text stays
        fixture.conversation().send("Hm?");
        QTRY_VERIFY(fixture.idle() && fixture.messages().rowCount() == 4);
        const int second = fixture.script().tokensFed() - first;

        fixture.app().models()->openBuiltIn();
        QTRY_COMPARE(fixture.app().models()->currentName(), "Guide");
        fixture.conversation().send("And?");

        QTRY_VERIFY(fixture.idle() && fixture.messages().rowCount() == 6);
        const int third = fixture.script().tokensFed() - first - second;
        QVERIFY2(second > first, "the other model reads everything");
        QVERIFY2(third < second, "this one reads the two turns since, from its own stored state");
        QVERIFY(fixture.app().status()->resumedTokens() > 0);
    }

    void offersTheModelOfTheLastAnswer() {
        AppFixture fixture;
        fixture.conversation().send("Hello");
        QTRY_VERIFY(fixture.idle());
        writeTinyModel(fixture.file("other.safetensors").toStdString(), 7);
        fixture.app().models()->openPath(fixture.file("other.safetensors"));
        QTRY_COMPARE(fixture.app().models()->currentName(), "other");

        fixture.reopen();

        QTRY_COMPARE(fixture.app().models()->currentName(), "other");
        QTRY_COMPARE(fixture.conversation().otherModelName(), "Guide");
        fixture.conversation().loadOtherModel();
        QTRY_COMPARE(fixture.app().models()->currentName(), "Guide");
        QTRY_COMPARE(fixture.conversation().otherModelName(), QString());
    }

    void offersNoOtherModelWhenTheFileWasReplaced() {
        AppFixture fixture;
        const QString file = fixture.file("other.safetensors");
        writeTinyModel(file.toStdString(), 7);
        QTRY_COMPARE(fixture.app().models()->currentName(), "Guide");
        fixture.app().models()->openPath(file);
        QTRY_COMPARE(fixture.app().models()->currentName(), "other");
        fixture.conversation().send("Hello");
        QTRY_VERIFY(fixture.idle() && fixture.messages().rowCount() == 2);
        QVERIFY(QFile::remove(file));
        writeTinyModel(file.toStdString(), 8);

        fixture.reopen();

        QTRY_COMPARE(fixture.app().models()->currentName(), "other");
        QTRY_COMPARE(fixture.messages().rowCount(), 2);
        QCOMPARE(fixture.conversation().otherModelName(), QString());
        fixture.conversation().send("And now?");
        QTRY_VERIFY(fixture.idle() && fixture.messages().rowCount() == 4);
        QCOMPARE(fixture.app().status()->resumedTokens(), 0);
    }

    void keepsTheDraftOverARestart() {
        AppFixture fixture;
        fixture.conversation().setDraft("half a thou");
        fixture.reopen();
        QCOMPARE(fixture.conversation().draft(), "half a thou");

        fixture.conversation().send("Now stored");
        QTRY_VERIFY(fixture.idle());
        fixture.conversation().setDraft("another");
        fixture.reopen();

        QTRY_COMPARE(fixture.conversation().draft(), "another");
    }

    void aChangedSystemPromptIsReadAgain() {
        AppFixture fixture;
        fixture.conversation().send("Hello");
        QTRY_VERIFY(fixture.idle());

        fixture.conversation().setSystemPrompt("Be brief.");
        fixture.conversation().send("Again");

        QTRY_VERIFY(fixture.idle() && fixture.messages().count() == 4);
        QCOMPARE(fixture.app().status()->resumedTokens(), 0);
        fixture.reopen();
        QTRY_COMPARE(fixture.conversation().systemPrompt(), "Be brief.");
    }

    void aChangedSystemPromptReplacesTheStoredTokens() {
        AppFixture fixture;
        fixture.conversation().setSystemPrompt("Be long.");
        fixture.conversation().send("Hello");
        QTRY_VERIFY(fixture.idle());
        const qint64 first = fixture.messages().at(0).id;
        const auto tokenText = [&] {
            QByteArray text;
            bool done = false;
            fixture.app().storage().run(
                &fixture.app(), [first](Store& store) { return store.messages().allTokens(first); },
                [&](const Result<std::vector<MessageTokens>>& all) {
                    for (const Token token : all && !all->empty() ? all->front().tokens : std::vector<Token>())
                        text.append(static_cast<char>(token));
                    done = true;
                });
            [&] { QTRY_VERIFY(done); }();
            return text;
        };
        QCOMPARE(tokenText(), QByteArray("System: Be long.\n\nUser: Hello\n\nAssistant:"));

        fixture.conversation().setSystemPrompt("Be brief.");
        fixture.conversation().send("Again");

        QTRY_VERIFY(fixture.idle() && fixture.messages().count() == 4);
        QCOMPARE(tokenText(), QByteArray("System: Be brief.\n\nUser: Hello\n\nAssistant:"));
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

    void showsHowUnlikelyTheAnswerWasWhereWanted() {
        AppFixture fixture;
        fixture.conversation().send("One");
        QTRY_VERIFY(fixture.idle() && fixture.messages().count() == 2);
        QVERIFY(fixture.app().status()->surprise() < 0);

        fixture.app().settings()->setSurprise(true);
        fixture.conversation().send("Two");
        QTRY_VERIFY(fixture.idle() && fixture.messages().count() == 4);

        QVERIFY(fixture.app().status()->surprise() >= 0);
        QVERIFY(fixture.app().status()->surpriseText(Qt::red).contains("E"));
    }

    void remembersHowItsAnswersAreShown() {
        using View = OpenConversation::View;
        AppFixture fixture;
        fixture.conversation().setView(View::Plain); // before it has a row
        fixture.conversation().send("Hello");
        QTRY_VERIFY(fixture.idle() && fixture.messages().count() == 2);
        fixture.reopen();
        QTRY_COMPARE(fixture.conversation().view(), View::Plain);

        fixture.conversation().setView(View::Monospaced);

        fixture.reopen();
        QTRY_COMPARE(fixture.conversation().view(), View::Monospaced);
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

    void remembersWhereTheListStood() {
        AppFixture fixture;
        fixture.conversation().send("Long ago");
        QTRY_VERIFY(fixture.idle());

        fixture.conversation().setScrollPosition(0.25);
        fixture.reopen();

        QTRY_COMPARE(fixture.conversation().scrollPosition(), 0.25);
    }

    void anUnstartedContinuationIsTakenBackWithoutAWord() {
        AppFixture fixture;
        fixture.script().answer("Tell", "one two three four five six");
        fixture.script().holdAfter(10);
        fixture.conversation().send("Tell");
        QTRY_VERIFY(fixture.conversation().generating());
        fixture.conversation().stop();
        fixture.script().release();
        QTRY_VERIFY(fixture.idle());
        const QString part = fixture.text(1);
        const int notices = fixture.app().notices()->count();
        fixture.script().holdLoad();
        fixture.app().models()->unload();

        fixture.conversation().continueAnswer(fixture.messages().at(1).id);
        QTRY_VERIFY(fixture.conversation().queued());
        fixture.conversation().stop();

        QTRY_VERIFY(!fixture.conversation().busy() && !fixture.conversation().loading());
        QCOMPARE(fixture.text(1), part);
        QCOMPARE(fixture.messages().at(1).stopReason, Ended::Cancelled);
        QCOMPARE(fixture.app().notices()->count(), notices);
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

QTEST_MAIN(ConversationTest)
#include "conversation_test.moc"
