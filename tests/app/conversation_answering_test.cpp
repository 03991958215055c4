// SPDX-License-Identifier: Apache-2.0
//
// A conversation while it is answered: sending, waiting for the model and for other answers, stopping, going on,
// failing.
#include <QAbstractItemModelTester>

#include "tests/app/app_fixture.h"

using namespace rookery;
using namespace rookery::test;
using Author = MessageModel::Author;
using Ended = MessageModel::StopReason;

class ConversationAnsweringTest : public QObject {
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
        const auto place = [&](qint64 id) {
            ConversationListModel& list = *fixture.app().conversations();
            return list.data(list.index(list.rowOf(id)), ConversationListModel::PlaceRole).toInt();
        };
        const qint64 secondId = fixture.conversation().conversationId();
        fixture.app().newConversation();
        fixture.conversation().send("Last");
        QTRY_COMPARE(fixture.app().conversations()->count(), 3);
        QTRY_COMPARE(place(fixture.conversation().conversationId()), 2);
        QCOMPARE(place(secondId), 1);
        QCOMPARE(place(firstId), 0); // it is written
        fixture.app().openConversation(secondId);
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
};

QTEST_MAIN(ConversationAnsweringTest)
#include "conversation_answering_test.moc"
