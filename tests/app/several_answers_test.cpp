// SPDX-License-Identifier: Apache-2.0
#include "tests/app/app_fixture.h"

using namespace rookery;
using namespace rookery::test;
using Ended = MessageModel::StopReason;

class SeveralAnswersTest : public QObject {
    Q_OBJECT

    static QStringList choices(AppFixture& fixture) {
        QStringList texts;
        for (int row = 0; row < fixture.conversation().choices()->count(); ++row)
            texts.append(fixture.conversation().choices()->at(row).text);
        return texts;
    }

    /// Three answers of which each is "red", "green" or "blue".
    static void ask(AppFixture& fixture, int count) {
        fixture.script().answers("Pick", {"red", "green", "blue"});
        fixture.app().settings()->setPreset(Settings::Preset::Creative); // the nucleus of the others holds one letter
        fixture.app().settings()->setTopP(1);
        fixture.app().settings()->setAnswerCount(count);
        fixture.conversation().send("Pick");
    }

  private slots:
    void showsSeveralAnswersAtOnce() {
        AppFixture fixture;

        ask(fixture, 4);

        QTRY_VERIFY(fixture.conversation().choosing());
        QTRY_VERIFY(fixture.idle());
        QCOMPARE(fixture.messages().count(), 1); // the question alone: the answers stand beside each other below it
        QCOMPARE(fixture.conversation().choices()->count(), 4);
        for (const QString& text : choices(fixture))
            QVERIFY2(QStringList({"red", "green", "blue"}).contains(text), qPrintable(text));
    }

    void readsTheQuestionOnce() {
        AppFixture fixture;
        QTRY_VERIFY(fixture.loaded());
        const int before = fixture.script().tokensFed();

        ask(fixture, 4);

        QTRY_VERIFY(fixture.conversation().choosing() && fixture.idle());
        const int question = int(QString("User: Pick\n\nAssistant:").size());
        QCOMPARE(fixture.app().status()->readTokens(), question);
        // Each answer costs its own letters and at most a stop sequence, never the question again.
        QVERIFY(fixture.script().tokensFed() - before < question + 4 * 16);
    }

    void keepsOneAndTheOthersStayAsBranches() {
        AppFixture fixture;
        ask(fixture, 3);
        QTRY_VERIFY(fixture.conversation().choosing() && fixture.idle());
        const qint64 kept = fixture.conversation().choices()->at(2).id;
        const QStringList texts = choices(fixture);

        fixture.conversation().keepAnswer(kept);

        QTRY_COMPARE(fixture.messages().count(), 2);
        QVERIFY(!fixture.conversation().choosing());
        QCOMPARE(fixture.messages().at(1).id, kept);
        QCOMPARE(fixture.text(1), texts.at(2));
        QCOMPARE(fixture.messages().at(1).branchIndex, 2);
        QCOMPARE(fixture.messages().at(1).branchCount, 3);
        fixture.conversation().switchBranch(kept, -1);
        QTRY_COMPARE(fixture.text(1), texts.at(1));
    }

    void theKeptOneGoesOnWithoutReadingAgain() {
        AppFixture fixture;
        ask(fixture, 3);
        QTRY_VERIFY(fixture.conversation().choosing() && fixture.idle());
        fixture.conversation().keepAnswer(fixture.conversation().choices()->at(1).id);
        QTRY_COMPARE(fixture.messages().count(), 2);
        fixture.app().settings()->setAnswerCount(1);

        fixture.conversation().send("Hm");

        QTRY_VERIFY(fixture.idle() && fixture.messages().count() == 4);
        QCOMPARE(fixture.text(3), "Echo: Hm");
        QCOMPARE(fixture.app().status()->readTokens(), int(QString("\n\nUser: Hm\n\nAssistant:").size()));
    }

    void sendingWithoutAChoiceGoesOnFromTheFirst() {
        AppFixture fixture;
        ask(fixture, 2);
        QTRY_VERIFY(fixture.conversation().choosing() && fixture.idle());
        const QString first = choices(fixture).first();
        fixture.app().settings()->setAnswerCount(1);

        fixture.conversation().send("Next");

        QTRY_VERIFY(fixture.idle() && !fixture.conversation().choosing());
        QTRY_COMPARE(fixture.messages().count(), 4);
        QCOMPARE(fixture.text(1), first);
        QCOMPARE(fixture.text(3), "Echo: Next");
    }

    void stoppingStopsAllOfThem() {
        AppFixture fixture;
        fixture.script().holdAfter(9);
        ask(fixture, 3);
        QTRY_VERIFY(fixture.conversation().generating());

        fixture.conversation().stop();
        fixture.script().release();

        QTRY_VERIFY(fixture.idle());
        for (int row = 0; row < 3; ++row)
            QCOMPARE(fixture.conversation().choices()->at(row).streaming, false);
    }

    void theyAreBranchesAfterARestart() {
        AppFixture fixture;
        ask(fixture, 3);
        QTRY_VERIFY(fixture.conversation().choosing() && fixture.idle());

        fixture.reopen();

        QTRY_COMPARE(fixture.messages().count(), 2);
        QCOMPARE(fixture.messages().at(1).branchCount, 3);
        QCOMPARE(fixture.messages().at(1).stopReason, Ended::End);
        QVERIFY(!fixture.conversation().choosing());
    }

    void anErrorIsShownAtEachOfThem() {
        AppFixture fixture;
        QTRY_VERIFY(fixture.loaded());
        fixture.script().failNext({ErrorCode::DeviceLost, "unplugged"});

        ask(fixture, 2);

        QTRY_VERIFY(fixture.conversation().choosing() && fixture.idle());
        QCOMPARE(fixture.conversation().choices()->at(0).stopReason, Ended::Error);
        QCOMPARE(fixture.conversation().choices()->at(1).stopReason, Ended::Error);
    }

    void moreAnswersCanBeAskedForLater() {
        AppFixture fixture;
        fixture.conversation().send("One");
        QTRY_VERIFY(fixture.idle());

        fixture.conversation().answerSeveral(fixture.messages().at(1).id, 2);

        QTRY_VERIFY(fixture.conversation().choosing() && fixture.idle());
        fixture.conversation().keepAnswer(fixture.conversation().choices()->at(0).id);
        QTRY_COMPARE(fixture.messages().count(), 2);
        QCOMPARE(fixture.messages().at(1).branchCount, 3);
    }
};

QTEST_MAIN(SeveralAnswersTest)
#include "several_answers_test.moc"
