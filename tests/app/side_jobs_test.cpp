// SPDX-License-Identifier: Apache-2.0
#include "app/side_texts.h"
#include "tests/app/app_fixture.h"

using namespace rookery;
using namespace rookery::test;

class SideJobsTest : public QObject {
    Q_OBJECT

    static void answerAsides(AppFixture& fixture) {
        fixture.script().answer(sideQuestion(SideTask::Title), "The fox and the garden");
        fixture.script().answer(sideQuestion(SideTask::FollowUps), "Who else lives in the garden?\nHow large is the garden?");
        fixture.script().answer(sideQuestion(SideTask::Summary), "A fox in a garden.");
    }

  private slots:
    void findsATitle() {
        AppFixture fixture(true);
        answerAsides(fixture);

        fixture.conversation().send("Tell me of the fox in the garden");

        QTRY_COMPARE(fixture.conversation().title(), "The fox and the garden");
        fixture.reopen();
        QTRY_COMPARE(fixture.conversation().title(), "The fox and the garden");
    }

    void aTitleOfTheUserStays() {
        AppFixture fixture(true);
        answerAsides(fixture);
        fixture.script().holdAfter(5);
        fixture.conversation().send("Tell me of the fox in the garden");
        QTRY_VERIFY(fixture.conversation().generating());
        fixture.conversation().rename("Mine");
        QTRY_COMPARE(fixture.conversation().title(), "Mine");

        fixture.script().release();

        QTRY_VERIFY(!fixture.conversation().followUps().isEmpty()); // asked after the title would have been
        QCOMPARE(fixture.conversation().title(), "Mine");
    }

    void theFirstWordsAreTheTitleWhenTheModelHasNone() {
        AppFixture fixture(true);
        answerAsides(fixture);
        fixture.script().answer(sideQuestion(SideTask::Title), "Certainly! Here is what you wanted from me today");

        fixture.conversation().send("Tell me of the fox in the garden");

        QTRY_VERIFY(!fixture.conversation().followUps().isEmpty());
        QCOMPARE(fixture.conversation().title(), "Tell me of the fox in the garden");
    }

    void suggestsQuestionsUntilOneIsAsked() {
        AppFixture fixture(true);
        answerAsides(fixture);
        fixture.conversation().send("Tell me of the fox in the garden");
        QTRY_COMPARE(fixture.conversation().followUps(),
                     QStringList({"Who else lives in the garden?", "How large is the garden?"}));

        fixture.conversation().send("Who else lives in the garden?");

        QCOMPARE(fixture.conversation().followUps(), QStringList());
    }

    void leavesNoTraceInTheChat() {
        AppFixture plain;
        AppFixture asked(true);
        answerAsides(asked);
        for (AppFixture* fixture : {&plain, &asked}) {
            fixture->conversation().send("Tell me of the fox in the garden");
            QTRY_VERIFY(fixture->idle() && fixture->messages().count() == 2);
        }
        QTRY_VERIFY(!asked.conversation().followUps().isEmpty());

        for (AppFixture* fixture : {&plain, &asked}) {
            fixture->conversation().send("And then?");
            QTRY_VERIFY(fixture->idle() && fixture->messages().count() == 4);
        }

        QCOMPARE(asked.text(3), plain.text(3));
        QCOMPARE(asked.app().status()->resumedTokens(), plain.app().status()->resumedTokens());
        QCOMPARE(asked.app().status()->readTokens(), plain.app().status()->readTokens());
        asked.reopen(); // nor on the disk
        QTRY_COMPARE(asked.messages().count(), 4);
        QCOMPARE(asked.messages().at(1).branchCount, 1);
    }

    void givesWayToAQuestion() {
        AppFixture fixture(true);
        fixture.script().answer(sideQuestion(SideTask::Title), QString("fox garden ").repeated(4000).toStdString());
        fixture.conversation().send("Tell me of the fox in the garden");
        QTRY_VERIFY(fixture.idle() && fixture.messages().count() == 2);

        fixture.conversation().send("Quick");

        QTRY_VERIFY(fixture.messages().count() == 4 && fixture.text(3) == "Echo: Quick");
    }

    void eachCanBeSwitchedOff() {
        AppFixture fixture(true);
        answerAsides(fixture);
        fixture.app().settings()->setAutomaticTitles(false);
        fixture.app().settings()->setSuggestFollowUps(false);
        fixture.app().settings()->setSummaries(false);
        QTRY_VERIFY(fixture.loaded());

        fixture.conversation().send("Tell me of the fox in the garden");

        QTRY_VERIFY(fixture.idle() && fixture.messages().count() == 2);
        const int fed = fixture.script().tokensFed();
        fixture.conversation().send("Again"); // whatever had been asked beside would run before this
        QTRY_VERIFY(fixture.idle() && fixture.messages().count() == 4);
        // "\n\nUser: Again\n\nAssistant:", " Echo: Again" and a stop sequence; no question beside the chat.
        QVERIFY2(fixture.script().tokensFed() - fed < 60, qPrintable(QString::number(fixture.script().tokensFed() - fed)));
        QCOMPARE(fixture.conversation().title(), "Tell me of the fox in the garden");
    }

    void summarizesWhenAsked() {
        AppFixture fixture;
        answerAsides(fixture);
        fixture.conversation().send("Tell me of the fox in the garden");
        QTRY_VERIFY(fixture.idle() && fixture.messages().count() == 2);

        fixture.app().summarize();

        QTRY_COMPARE(fixture.conversation().summary(), "A fox in a garden.");
    }

    void saysSoWhenASummaryThatWasAskedForDoesNotCome() {
        AppFixture fixture;
        fixture.script().answer(sideQuestion(SideTask::Summary), "Stocks rose sharply yesterday.");
        fixture.conversation().send("Tell me of the fox in the garden");
        QTRY_VERIFY(fixture.idle() && fixture.messages().count() == 2);

        fixture.app().summarize();

        const auto* const notices = fixture.app().notices();
        QTRY_COMPARE(notices->count(), 1);
        QVERIFY(notices->data(notices->index(0), NoticeModel::TextRole).toString().contains("summary"));
        QCOMPARE(fixture.conversation().summary(), "");
    }
};

QTEST_MAIN(SideJobsTest)
#include "side_jobs_test.moc"
