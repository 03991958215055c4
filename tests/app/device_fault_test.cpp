// SPDX-License-Identifier: Apache-2.0
//
// What the window says when the graphics processor fails: one sentence, and no word is lost.
#include "app/device_list_model.h"
#include "core/engine/old_driver.h"
#include "tests/app/app_fixture.h"

using namespace rookery;
using namespace rookery::test;

class DeviceFaultTest : public QObject {
    Q_OBJECT

    static QString notice(AppFixture& fixture, int role) {
        NoticeModel& notices = *fixture.app().notices();
        return notices.count() == 0 ? QString() : notices.data(notices.index(0), role).toString();
    }
    static QString device(AppFixture& fixture) { return fixture.app().devices()->currentId(); }

  private slots:
    void saysNothingWhileTheGraphicsCardWorks() {
        AppFixture fixture(false, true);
        QTRY_VERIFY(fixture.loaded());

        QTRY_COMPARE(device(fixture), QString("vulkan:0"));
        QCOMPARE(fixture.app().notices()->count(), 0);
        QVERIFY(fixture.app().devices()->cpuReason().isEmpty());
    }

    void goesOnWithTheAnswerAndSaysSo() {
        AppFixture fixture(false, true);
        QTRY_VERIFY(fixture.loaded());
        fixture.script().answer("hello", "A whole answer.");
        fixture.script().failNext({ErrorCode::DeviceLost, "the driver was reset"});

        fixture.conversation().send("hello");

        QTRY_VERIFY_WITH_TIMEOUT(fixture.messages().count() == 2 && fixture.idle(), 20'000);
        QCOMPARE(fixture.text(1), QString("A whole answer."));
        QTRY_COMPARE(device(fixture), QString("cpu"));
        QVERIFY(notice(fixture, NoticeModel::TextRole).contains("graphics processor stopped"));
        QCOMPARE(notice(fixture, NoticeModel::DetailsRole), QString("the driver was reset"));
        QVERIFY(fixture.app().devices()->cpuReason().contains("graphics processor stopped"));
    }

    void saysThatTheModelDoesNotFit() {
        AppFixture fixture(false, true);
        QTRY_VERIFY(fixture.loaded());
        fixture.app().models()->unload();
        QTRY_VERIFY(!fixture.loaded());
        fixture.script().failNextLoad({ErrorCode::OutOfMemory, "8 GB are needed, 4 GB are free"});

        fixture.app().models()->openBuiltIn();

        QTRY_VERIFY_WITH_TIMEOUT(fixture.loaded(), 10'000);
        QTRY_COMPARE(device(fixture), QString("cpu"));
        QVERIFY(notice(fixture, NoticeModel::TextRole).contains("too small"));
    }

    void goesToTheProcessorAlsoWhereTheCardWasChosen() {
        AppFixture fixture(false, true);
        QTRY_VERIFY(fixture.loaded());
        fixture.app().devices()->choose("vulkan:0");
        fixture.app().models()->unload();
        QTRY_VERIFY(!fixture.loaded());
        fixture.script().failNextLoad({ErrorCode::DeviceUnavailable, "a feature is missing"});

        fixture.app().models()->openBuiltIn();

        QTRY_VERIFY_WITH_TIMEOUT(fixture.loaded(), 10'000);
        QTRY_COMPARE(device(fixture), QString("cpu"));
        QVERIFY(notice(fixture, NoticeModel::TextRole).contains("cannot run"));
    }

    void saysThatTheDriverIsTooOld() {
        AppFixture fixture(false, true);
        QTRY_VERIFY(fixture.loaded());
        fixture.app().models()->unload();
        QTRY_VERIFY(!fixture.loaded());
        fixture.script().failNextLoad(oldDriver("it does not know this kind of kernel"));

        fixture.app().models()->openBuiltIn();

        QTRY_VERIFY_WITH_TIMEOUT(fixture.loaded(), 10'000);
        QTRY_VERIFY2(notice(fixture, NoticeModel::TextRole).contains("driver of the graphics processor is too old"),
                     qPrintable(notice(fixture, NoticeModel::TextRole)));
    }

    void saysThatAnOldDriverHidesTheGraphicsCard() {
        AppFixture fixture;
        QTRY_VERIFY(fixture.loaded());
        QVERIFY(fixture.app().devices()->cpuReason().startsWith("No graphics card"));
        fixture.script().reportDriver(oldDriver("it has no graphs"));

        fixture.reopen();

        QTRY_VERIFY(fixture.loaded());
        QVERIFY2(fixture.app().devices()->cpuReason().contains("too old"),
                 qPrintable(fixture.app().devices()->cpuReason()));
    }

    void triesTheGraphicsCardAgainOnRequest() {
        AppFixture fixture(false, true);
        QTRY_VERIFY(fixture.loaded());
        fixture.script().failNext({ErrorCode::DeviceLost, "the driver was reset"});
        fixture.conversation().send("hello");
        QTRY_VERIFY_WITH_TIMEOUT(fixture.messages().count() == 2 && fixture.idle(), 20'000);
        QTRY_COMPARE(device(fixture), QString("cpu"));
        NoticeModel& notices = *fixture.app().notices();

        notices.act(notices.data(notices.index(0), NoticeModel::NoticeIdRole).toInt());

        QTRY_COMPARE_WITH_TIMEOUT(device(fixture), QString("vulkan:0"), 10'000);
        QTRY_COMPARE(notices.count(), 0);
    }
};

QTEST_MAIN(DeviceFaultTest)
#include "device_fault_test.moc"
