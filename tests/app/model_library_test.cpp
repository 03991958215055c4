// SPDX-License-Identifier: Apache-2.0
#include <QAbstractItemModelTester>

#include "tests/app/app_fixture.h"

using namespace rookery;
using namespace rookery::test;

class ModelLibraryTest : public QObject {
    Q_OBJECT

    static QVariant value(ModelLibrary& models, int row, int role) { return models.data(models.index(row), role); }
    static int rowNamed(ModelLibrary& models, const QString& name) {
        for (int row = 0; row < models.count(); ++row) {
            if (value(models, row, ModelLibrary::NameRole).toString() == name)
                return row;
        }
        return -1;
    }

    /// A tokenizer.json that knows each byte and nothing more, in the alphabet of GPT-2.
    static void writeByteTokenizer(const QString& path) {
        QStringList entries;
        int shifted = 256;
        for (int byte = 0; byte < 256; ++byte) {
            const bool printable = (byte > 32 && byte < 127) || (byte > 160 && byte != 173);
            const QString letter(QChar(printable ? byte : shifted++));
            entries.append(QString("\"%1\":%2").arg(letter == "\"" || letter == "\\" ? "\\" + letter : letter).arg(byte));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(("{\"pre_tokenizer\":{\"type\":\"ByteLevel\",\"add_prefix_space\":false},"
                    "\"decoder\":{\"type\":\"ByteLevel\"},\"model\":{\"type\":\"BPE\",\"vocab\":{" +
                    entries.join(',') + "},\"merges\":[]}}")
                       .toUtf8());
    }

  private slots:
    void loadsTheBuiltInModelOnTheFirstStart() {
        AppFixture fixture;
        ModelLibrary& models = *fixture.app().models();
        const QAbstractItemModelTester tester(&models);

        QTRY_VERIFY(models.loaded());

        QCOMPARE(models.currentName(), "Guide");
        QCOMPARE(models.currentArchitecture(), "RWKV-4");
        QVERIFY(models.currentBuiltIn());
        QTRY_VERIFY(models.count() == 1 && value(models, 0, ModelLibrary::CurrentRole).toBool());
        QVERIFY(value(models, 0, ModelLibrary::DetailRole).toString().startsWith("RWKV-4 · "));
        QCOMPARE(fixture.app().status()->deviceText(), "CPU · 1 thread(s)");
        QCOMPARE(fixture.app().devices()->count(), 1);
        QCOMPARE(fixture.app().devices()->currentId(), "cpu");
        QVERIFY(!fixture.app().devices()->cpuReason().isEmpty());
        QTRY_COMPARE(fixture.app().tokenizers()->currentName().isEmpty(), false);
    }

    void remembersTheLastModel() {
        AppFixture fixture;
        QTRY_VERIFY(fixture.loaded());
        writeTinyModel(fixture.file("my model ü 模型.safetensors").toStdString(), 3);
        fixture.app().models()->open(QUrl::fromLocalFile(fixture.file("my model ü 模型.safetensors")));
        QTRY_COMPARE(fixture.app().models()->currentName(), "my model ü 模型");

        fixture.reopen();

        QTRY_COMPARE(fixture.app().models()->currentName(), "my model ü 模型");
        QTRY_COMPARE(fixture.app().models()->count(), 2);
        fixture.app().models()->forget(fixture.file("my model ü 模型.safetensors"));
        QTRY_COMPARE(fixture.app().models()->count(), 1);
        QVERIFY(QFile::exists(fixture.file("my model ü 模型.safetensors")));
    }

    void aFailureLeavesThePresentModelAnswering() {
        AppFixture fixture;
        QTRY_VERIFY(fixture.loaded());
        QFile bad(fixture.file("bad.safetensors"));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("not a model");
        bad.close();

        fixture.app().models()->openPath(bad.fileName());

        QTRY_COMPARE(fixture.app().notices()->count(), 1);
        NoticeModel& notices = *fixture.app().notices();
        const QString text = notices.data(notices.index(0), NoticeModel::TextRole).toString();
        QVERIFY2(text.contains("bad") && text.contains("Guide"), qPrintable(text));
        QCOMPARE(fixture.app().models()->currentName(), "Guide");
        fixture.conversation().send("Still there?");
        QTRY_VERIFY(fixture.idle());
        QCOMPARE(fixture.text(1), "Echo: Still there?");
    }

    void aLastModelThatIsGoneGivesWayToTheGuide() {
        AppFixture fixture;
        QTRY_VERIFY(fixture.loaded());
        const QString path = fixture.file("gone.safetensors");
        writeTinyModel(path.toStdString(), 3);
        fixture.app().models()->openPath(path);
        QTRY_COMPARE(fixture.app().models()->currentName(), "gone");
        fixture.close();
        QVERIFY(QFile::remove(path));

        fixture.reopen();

        QTRY_COMPARE(fixture.app().models()->currentName(), "Guide");
        QCOMPARE(fixture.app().notices()->count(), 1);
        QTRY_VERIFY(rowNamed(*fixture.app().models(), "gone") >= 0);
        const int row = rowNamed(*fixture.app().models(), "gone");
        QVERIFY(value(*fixture.app().models(), row, ModelLibrary::MissingRole).toBool());
    }

    void loadingCanBeCancelled() {
        AppFixture fixture;
        QTRY_VERIFY(fixture.loaded());
        writeTinyModel(fixture.file("slow.safetensors").toStdString(), 4);
        fixture.script().holdLoad();
        fixture.app().models()->openPath(fixture.file("slow.safetensors"));
        QTRY_COMPARE(fixture.app().status()->activity(), Status::Activity::LoadingModel);
        QTRY_COMPARE(fixture.app().models()->bytesTotal(), 100.0);

        fixture.app().status()->cancel();

        QTRY_VERIFY(!fixture.app().models()->loading());
        QCOMPARE(fixture.app().models()->currentName(), "Guide");
        QCOMPARE(fixture.app().notices()->count(), 0);
        QTRY_COMPARE(fixture.app().status()->activity(), Status::Activity::Idle);
    }

    void theLastOfTwoWishesWins() {
        AppFixture fixture;
        QTRY_VERIFY(fixture.loaded());
        writeTinyModel(fixture.file("one.safetensors").toStdString(), 4);
        writeTinyModel(fixture.file("two.safetensors").toStdString(), 5);
        fixture.script().holdLoad();
        fixture.app().models()->openPath(fixture.file("one.safetensors"));
        QTRY_COMPARE(fixture.app().status()->activity(), Status::Activity::LoadingModel);

        fixture.app().models()->openPath(fixture.file("two.safetensors"));
        fixture.script().releaseLoad();

        QTRY_COMPARE(fixture.app().models()->currentName(), "two");
        QVERIFY(!fixture.app().models()->loading());
    }

    void findsModelsInFolders() {
        AppFixture fixture;
        QTRY_VERIFY(fixture.loaded());
        QDir(fixture.file(".")).mkpath("library/deep");
        writeTinyModel(fixture.file("library/deep/nested.safetensors").toStdString(), 9);
        QFile other(fixture.file("library/firmware.bin"));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("something else");
        other.close();

        fixture.app().models()->addFolder(QUrl::fromLocalFile(fixture.file("library")));

        QVERIFY(fixture.app().models()->scanning());
        QTRY_VERIFY(rowNamed(*fixture.app().models(), "nested") >= 0);
        QCOMPARE(fixture.app().models()->refusedCount(), 1); // "firmware" is named, but not among the models
        fixture.app().models()->removeFolder(fixture.file("library"));
        QTRY_COMPARE(rowNamed(*fixture.app().models(), "nested"), -1);
    }

    void namesFilesThatAreNoModelsWithTheReason() {
        AppFixture fixture;
        QTRY_VERIFY(fixture.loaded());
        const QString folder = fixture.file("downloads");
        QDir().mkpath(folder);
        writeTinyModel((folder + "/b.safetensors").toStdString(), 2);
        writeTinyState((folder + "/a.safetensors").toStdString());
        ModelLibrary& models = *fixture.app().models();
        const QAbstractItemModelTester tester(&models);

        models.addFolder(QUrl::fromLocalFile(folder));

        QTRY_COMPARE(models.refusedCount(), 1);
        QCOMPARE(models.count(), 3);
        QVERIFY(value(models, 1, ModelLibrary::ProblemRole).toString().isEmpty());
        QCOMPARE(value(models, 2, ModelLibrary::NameRole).toString(), "a"); // after those that can be used
        QVERIFY(!value(models, 2, ModelLibrary::ProblemRole).toString().isEmpty());
        QVERIFY(value(models, 2, ModelLibrary::ReasonRole).toString().contains("tuned initial state"));
        models.forget(folder + "/a.safetensors");
        QTRY_COMPARE(models.refusedCount(), 0);
    }

    void aForgottenFileStaysAwayUntilItIsAddedByHand() {
        AppFixture fixture;
        QTRY_VERIFY(fixture.loaded());
        const QString folder = fixture.file("kept");
        QDir().mkpath(folder);
        const QString file = folder + "/a.safetensors";
        writeTinyModel(file.toStdString(), 2);
        ModelLibrary& models = *fixture.app().models();
        models.addFolder(QUrl::fromLocalFile(folder));
        QTRY_VERIFY(rowNamed(models, "a") >= 0);

        models.forget(file);
        writeTinyModel((folder + "/b.safetensors").toStdString(), 3);
        models.rescan();

        QTRY_VERIFY(rowNamed(models, "b") >= 0);
        QCOMPARE(rowNamed(models, "a"), -1);
        models.addFolder(QUrl::fromLocalFile(folder));
        QTRY_VERIFY(rowNamed(models, "a") >= 0);
        models.forget(file);
        QTRY_COMPARE(rowNamed(models, "a"), -1);
        models.openPath(file);
        QTRY_VERIFY(rowNamed(models, "a") >= 0);
        models.forget(file); // in use: not what the next start opens
        QCOMPARE(fixture.app().settings()->lastModelPath(), QString());
    }

    void listsAModelInPartsOnce() {
        AppFixture fixture;
        QTRY_VERIFY(fixture.loaded());
        const QString folder = fixture.file("parts");
        QDir().mkpath(folder);
        writeTinyModel((folder + "/m-00001-of-00002.safetensors").toStdString(), 2);
        writeTinyState((folder + "/m-00002-of-00002.safetensors").toStdString());

        fixture.app().models()->addFolder(QUrl::fromLocalFile(folder));

        QTRY_VERIFY(!fixture.app().models()->scanning());
        QTRY_COMPARE(fixture.app().models()->count(), 2);
    }

    void saysWhatAModelNeedsAndWhetherItFits() {
        AppFixture fixture;
        QTRY_VERIFY(fixture.loaded());
        ModelLibrary& models = *fixture.app().models();
        QTRY_COMPARE(models.count(), 1);

        const QString text = value(models, 0, ModelLibrary::MemoryTextRole).toString();

        // 1168 weights of the layer and the head and 60 values of vectors, in f32; the state is five times four.
        QVERIFY2(text.startsWith("Needs 4.9 kB of memory"), qPrintable(text));
        QVERIFY2(text.endsWith("80 bytes"), qPrintable(text));
        QVERIFY(value(models, 0, ModelLibrary::FitsRole).toBool());
    }

    void unloadingFreesAndTheNextMessageLoadsAgain() {
        AppFixture fixture;
        QTRY_VERIFY(fixture.loaded());

        fixture.app().models()->unload();

        QVERIFY(!fixture.loaded());
        fixture.conversation().send("Wake up");
        QTRY_VERIFY(fixture.idle() && fixture.messages().count() == 2);
        QCOMPARE(fixture.text(1), "Echo: Wake up");
        QVERIFY(fixture.loaded());
    }

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
        const QString sentence = fixture.app().notices()->data(fixture.app().notices()->index(0), NoticeModel::TextRole).toString();
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

    void remembersTheTokenizerOfEachModel() {
        AppFixture fixture;
        QTRY_VERIFY(fixture.loaded());
        const QString tokenizer = fixture.file("letters.json");
        writeByteTokenizer(tokenizer);
        const QString other = fixture.file("other.safetensors");
        writeTinyModel(other.toStdString(), 5);
        fixture.app().models()->openPath(other);
        QTRY_COMPARE(fixture.app().models()->currentName(), "other");
        QTRY_VERIFY(fixture.app().tokenizers()->count() >= 1);

        fixture.app().tokenizers()->open(QUrl::fromLocalFile(tokenizer));

        QTRY_COMPARE(fixture.app().tokenizers()->currentId(), tokenizer);
        fixture.reopen();
        QTRY_COMPARE(fixture.app().tokenizers()->currentId(), tokenizer);
        fixture.app().models()->openBuiltIn();
        QTRY_COMPARE(fixture.app().models()->currentName(), "Guide");
        QTRY_VERIFY(fixture.app().tokenizers()->currentId() != tokenizer);
        QVERIFY(fixture.app().notices()->count() == 0);
    }

    void aRememberedTokenizerThatIsGoneGivesWay() {
        AppFixture fixture;
        QTRY_VERIFY(fixture.loaded());
        const QString other = fixture.file("other.safetensors");
        writeTinyModel(other.toStdString(), 5);
        fixture.app().settings()->setTokenizerOf(other, fixture.file("gone.json"));

        fixture.app().models()->openPath(other);

        QTRY_COMPARE(fixture.app().models()->currentName(), "other");
        QCOMPARE(fixture.app().notices()->count(), 1);
        QTRY_VERIFY(!fixture.app().tokenizers()->currentName().isEmpty());
    }

    void aTokenizerThatDoesNotFitIsRefused() {
        AppFixture fixture;
        QTRY_VERIFY(fixture.loaded());
        TokenizerListModel& tokenizers = *fixture.app().tokenizers();
        QTRY_VERIFY(tokenizers.count() >= 1);
        const QString current = tokenizers.currentId();

        tokenizers.choose("world");

        QTRY_COMPARE(fixture.app().notices()->count(), 1);
        QCOMPARE(tokenizers.currentId(), current);
    }

    void movesAFileToTheWastebasket() {
        AppFixture fixture;
        QTRY_VERIFY(fixture.loaded());
        qputenv("XDG_DATA_HOME", fixture.file("home").toUtf8());
        const QString path = fixture.file("second.safetensors");
        writeTinyModel(path.toStdString(), 2);
        ModelLibrary& models = *fixture.app().models();
        models.openPath(path);
        QTRY_COMPARE(models.currentName(), "second");
        models.moveToTrash(path); // it answers now: stays
        models.openBuiltIn();
        QTRY_COMPARE(models.currentName(), "Guide");
        QVERIFY(QFile::exists(path));

        models.moveToTrash(path);

        QTRY_VERIFY(!QFile::exists(path));
        QTRY_COMPARE(models.count(), 1);
        qunsetenv("XDG_DATA_HOME");
    }
};

QTEST_MAIN(ModelLibraryTest)
#include "model_library_test.moc"
