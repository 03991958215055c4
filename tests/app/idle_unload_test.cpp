// SPDX-License-Identifier: Apache-2.0
#include <QSignalSpy>
#include <QTest>

#include "app/idle_unload.h"
#include "tests/app/app_fixture.h"

using namespace rookery;
using namespace rookery::test;

class IdleUnloadTest : public QObject {
    Q_OBJECT

  private slots:
    void freesTheModelAndTheNextMessageLoadsItAgain() {
        AppFixture fixture;
        QTRY_VERIFY(fixture.loaded());
        auto* const idle = fixture.app().findChild<IdleUnload*>();
        QVERIFY(idle != nullptr);
        idle->setMinute(20);

        fixture.app().settings()->setUnloadMinutes(2);

        QTRY_VERIFY(!fixture.loaded());
        fixture.app().settings()->setUnloadMinutes(0);
        fixture.conversation().send("hello");
        QTRY_VERIFY(fixture.idle() && fixture.messages().count() == 2);
        QCOMPARE(fixture.text(1), "Echo: hello");
        QVERIFY(fixture.loaded());
    }

    void staysWhileAnAnswerIsWritten() {
        AppFixture fixture;
        QTRY_VERIFY(fixture.loaded());
        auto* const idle = fixture.app().findChild<IdleUnload*>();
        QSignalSpy due(idle, &IdleUnload::due);
        fixture.script().holdAfter(3);
        fixture.conversation().send("hello");
        QTRY_VERIFY(fixture.conversation().generating());
        idle->setMinute(1);

        fixture.app().settings()->setUnloadMinutes(1);

        QTest::qWait(50); // the time in which it must not happen
        QCOMPARE(due.count(), 0);
        fixture.script().release();
        QTRY_COMPARE(due.count(), 1);
    }

    void neverUnlessAskedFor() {
        AppFixture fixture;
        QTRY_VERIFY(fixture.loaded());
        auto* const idle = fixture.app().findChild<IdleUnload*>();
        QSignalSpy due(idle, &IdleUnload::due);

        idle->setMinute(0);

        QTest::qWait(50); // likewise
        QCOMPARE(due.count(), 0);
        QVERIFY(fixture.loaded());
    }
};

QTEST_MAIN(IdleUnloadTest)
#include "idle_unload_test.moc"
