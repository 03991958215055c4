// SPDX-License-Identifier: Apache-2.0
//
// Models with a tuned state or a LoRA.
#include "tests/app/app_fixture.h"

using namespace rookery;
using namespace rookery::test;

class ModelLibraryOverlaysTest : public QObject {
    Q_OBJECT

  private slots:
    void usesAndRemembersATunedStateAndALora() {
        AppFixture fixture;
        QTRY_VERIFY(fixture.loaded());
        writeTinyModel7(fixture.file("seven.safetensors").toStdString());
        writeTinyState(fixture.file("tuned.safetensors").toStdString());
        writeTinyLora(fixture.file("lora.safetensors").toStdString());
        ModelLibrary& models = *fixture.app().models();
        models.openPath(fixture.file("seven.safetensors"));
        QTRY_COMPARE(models.currentName(), "seven");
        QVERIFY(models.overlayText().isEmpty());

        models.useState(QUrl::fromLocalFile(fixture.file("tuned.safetensors")));
        QTRY_VERIFY(models.overlayText().contains("tuned.safetensors"));
        models.offerLora(QUrl::fromLocalFile(fixture.file("lora.safetensors")));
        QCOMPARE(models.offeredLora(), "lora.safetensors");
        models.useOfferedLora(16);

        QTRY_VERIFY(models.overlayText().contains("lora.safetensors") && models.overlayText().contains("16"));
        QVERIFY(models.overlayText().contains("tuned.safetensors"));
        QVERIFY(models.offeredLora().isEmpty());
        fixture.reopen();
        ModelLibrary& again = *fixture.app().models();
        QTRY_COMPARE(again.currentName(), "seven");
        QVERIFY(again.overlayText().contains("tuned.safetensors"));
        QVERIFY(again.overlayText().contains("lora.safetensors"));
        again.removeOverlays();
        QTRY_VERIFY(again.overlayText().isEmpty());
        QVERIFY(!fixture.app().settings()->overlays(fixture.file("seven.safetensors")).any());
    }

    void aStateMadeWithoutTheOverlayIsNotUsedWithIt() {
        AppFixture fixture;
        QTRY_VERIFY(fixture.loaded());
        writeTinyModel7(fixture.file("seven.safetensors").toStdString());
        writeTinyState(fixture.file("tuned.safetensors").toStdString());
        ModelLibrary& models = *fixture.app().models();
        models.openPath(fixture.file("seven.safetensors"));
        QTRY_COMPARE(models.currentName(), "seven");
        fixture.conversation().send("The first of two messages");
        QTRY_VERIFY(fixture.idle());
        const int withoutOverlay = fixture.script().tokensFed();

        models.useState(QUrl::fromLocalFile(fixture.file("tuned.safetensors")));
        QTRY_VERIFY(!models.overlayText().isEmpty() && fixture.idle());
        fixture.conversation().send("Go on");
        QTRY_VERIFY(fixture.idle() && fixture.messages().rowCount() == 4);
        const int withOverlay = fixture.script().tokensFed() - withoutOverlay;
        models.removeOverlays();
        QTRY_VERIFY(models.overlayText().isEmpty() && fixture.idle());
        fixture.conversation().send("And on");
        QTRY_VERIFY(fixture.idle() && fixture.messages().rowCount() == 6);
        const int afterwards = fixture.script().tokensFed() - withoutOverlay - withOverlay;

        QVERIFY2(withOverlay > withoutOverlay, "everything is read again: the first turn and the second");
        QVERIFY2(afterwards < withOverlay, "the state of the first turn was kept for switching back");
    }

    void aTunedStateOfAnotherModelLeavesThePresentOneAnswering() {
        AppFixture fixture;
        QTRY_VERIFY(fixture.loaded());

        writeTinyState(fixture.file("tuned.safetensors").toStdString());

        fixture.app().models()->useState(QUrl::fromLocalFile(fixture.file("tuned.safetensors")));

        QTRY_COMPARE(fixture.app().notices()->count(), 1);
        QTRY_VERIFY(!fixture.app().models()->loading());
        QCOMPARE(fixture.app().models()->currentName(), "Guide");
        QVERIFY(fixture.app().models()->overlayText().isEmpty());
        fixture.conversation().send("Still there?");
        QTRY_VERIFY(fixture.idle());
        QCOMPARE(fixture.text(1), "Echo: Still there?");
    }

    void aFileThatIsNoOverlayIsRefusedInASentence() {
        AppFixture fixture;
        QTRY_VERIFY(fixture.loaded());
        QFile text(fixture.file("notes.pth"));
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write("just some notes") > 0);
        text.close();

        fixture.app().models()->offerLora(QUrl::fromLocalFile(text.fileName()));
        fixture.app().models()->useOfferedLora(32);

        QTRY_COMPARE(fixture.app().notices()->count(), 1);
        const QString sentence =
            fixture.app().notices()->data(fixture.app().notices()->index(0), NoticeModel::TextRole).toString();
        QVERIFY2(sentence.contains("tuned state or LoRA file") && sentence.contains("goes on answering"),
                 qPrintable(sentence));
        QTRY_VERIFY(!fixture.app().models()->loading());
        QVERIFY(!fixture.app().settings()->overlays(fixture.app().models()->currentPath()).any());
    }

    void aRememberedTunedStateThatIsGoneIsLeftOut() {
        AppFixture fixture;
        QTRY_VERIFY(fixture.loaded());
        const QString path = fixture.file("other.safetensors");
        writeTinyModel(path.toStdString(), 3);
        fixture.app().settings()->setOverlays(path, {fixture.file("gone.pth"), {}, 0});

        fixture.app().models()->openPath(path);

        QTRY_COMPARE(fixture.app().models()->currentName(), "other");
        QCOMPARE(fixture.app().notices()->count(), 1);
        QVERIFY(fixture.app().settings()->overlays(path).any());
    }
};

QTEST_MAIN(ModelLibraryOverlaysTest)
#include "model_library_overlays_test.moc"
