// SPDX-License-Identifier: Apache-2.0
//
// What is there again after a restart, and what the model reads again: after a restart, with another model, with
// another system prompt.
#include <QFile>

#include "core/store/store.h"
#include "tests/app/app_fixture.h"

using namespace rookery;
using namespace rookery::test;
using Ended = MessageModel::StopReason;

class ConversationResumingTest : public QObject {
    Q_OBJECT

  private slots:
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

    void namesTheChatOfAnAnswerThatTheEndOfTheProgramInterrupted() {
        AppFixture fixture;
        fixture.conversation().send("First");
        QTRY_VERIFY(fixture.idle());
        const qint64 first = fixture.conversation().conversationId();
        const qint64 asked = fixture.messages().at(0).id;
        fixture.app().newConversation();
        fixture.conversation().send("Second");
        QTRY_VERIFY(fixture.idle());
        fixture.close();
        {
            auto store = Store::open(fixture.dataFolder().toStdString());
            Message answer;
            answer.conversation = first;
            answer.parent = asked;
            answer.role = Role::Assistant;
            QVERIFY(store && (*store)->answers().begin(answer, "bytes"));
        }

        fixture.reopen();

        NoticeModel& notices = *fixture.app().notices();
        QTRY_COMPARE(notices.count(), 1);
        const QString text = notices.data(notices.index(0), NoticeModel::TextRole).toString();
        QVERIFY2(text.contains("First") && !text.contains("Second"), qPrintable(text));
        notices.act(notices.data(notices.index(0), NoticeModel::NoticeIdRole).toInt());
        QCOMPARE(fixture.conversation().conversationId(), first);
    }

    void givesBackTheDraftOfANewChat() {
        AppFixture fixture;
        fixture.conversation().send("First");
        QTRY_VERIFY(fixture.idle());
        const qint64 id = fixture.conversation().conversationId();
        fixture.app().newConversation();
        QCOMPARE(fixture.conversation().draft(), QString());
        fixture.conversation().setDraft("half a thought");
        fixture.app().openConversation(id);
        QCOMPARE(fixture.conversation().draft(), QString());

        fixture.app().newConversation();

        QCOMPARE(fixture.conversation().draft(), "half a thought");
        fixture.conversation().send("a whole thought");
        QTRY_VERIFY(fixture.idle());
        fixture.app().newConversation();
        QCOMPARE(fixture.conversation().draft(), QString());
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

    void remembersWhereTheListStood() {
        AppFixture fixture;
        fixture.conversation().send("Long ago");
        QTRY_VERIFY(fixture.idle());

        fixture.conversation().setScrollPosition(0.25);
        fixture.reopen();

        QTRY_COMPARE(fixture.conversation().scrollPosition(), 0.25);
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
};

QTEST_MAIN(ConversationResumingTest)
#include "conversation_resuming_test.moc"
