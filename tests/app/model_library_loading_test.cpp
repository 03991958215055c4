// SPDX-License-Identifier: Apache-2.0
//
// Which model answers, and with which tokenizer: the first, the last one used, the one wished for, none.
#include <QAbstractItemModelTester>

#include "tests/app/app_fixture.h"
#include "tests/app/model_rows.h"

using namespace rookery;
using namespace rookery::test;

class ModelLibraryLoadingTest : public QObject {
    Q_OBJECT

    /// A tokenizer.json that knows each byte and nothing more, in the alphabet of GPT-2. Byte and token are the same
    /// number, but for q and z where `swapped`.
    static void writeByteTokenizer(const QString& path, bool swapped = false) {
        QStringList entries;
        int shifted = 256;
        for (int byte = 0; byte < 256; ++byte) {
            const bool printable = (byte > 32 && byte < 127) || (byte > 160 && byte != 173);
            const QString letter(QChar(printable ? byte : shifted++));
            const int token = swapped && (byte == 'q' || byte == 'z') ? 'q' + 'z' - byte : byte;
            entries.append(
                QString("\"%1\":%2").arg(letter == "\"" || letter == "\\" ? "\\" + letter : letter).arg(token));
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

    void aModelLargerThanTheFreeMemoryIsOnlyLoadedOnRequest() {
        AppFixture fixture;
        QTRY_VERIFY(fixture.loaded());
        ModelLibrary& models = *fixture.app().models();
        NoticeModel& notices = *fixture.app().notices();
        writeTinyModel(fixture.file("other.safetensors").toStdString(), 3);
        models.openPath(fixture.file("other.safetensors"));
        QTRY_COMPARE(models.currentName(), "other");
        models.openBuiltIn();
        QTRY_COMPARE(models.currentName(), "Guide");
        QTRY_COMPARE(models.count(), 2);
        const int row = rowNamed(models, "other");
        QVERIFY(value(models, row, ModelLibrary::SummaryRole).toString().endsWith("kB"));

        models.setMemoryMeasure([] { return 1000; });
        models.measureMemory();
        QTRY_VERIFY(!value(models, row, ModelLibrary::FitsRole).toBool());
        QVERIFY(value(models, row, ModelLibrary::SummaryRole).toString().endsWith("does not fit into the free memory"));
        QVERIFY(value(models, row, ModelLibrary::MemoryTextRole).toString().contains("1.0 kB are free"));
        QVERIFY(value(models, rowNamed(models, "Guide"), ModelLibrary::FitsRole).toBool()); // it has its memory
        models.openPath(fixture.file("other.safetensors"));

        QTRY_COMPARE(notices.count(), 1);
        const QString text = notices.data(notices.index(0), NoticeModel::TextRole).toString();
        QVERIFY2(text.contains("other") && text.contains("4.9 kB") && text.contains("1.0 kB"), qPrintable(text));
        QVERIFY(!models.loading());
        notices.act(notices.data(notices.index(0), NoticeModel::NoticeIdRole).toInt());
        QTRY_COMPARE(models.currentName(), "other");
        QCOMPARE(notices.count(), 0);
    }

    void memoryThatBecameFreeCounts() {
        AppFixture fixture;
        QTRY_VERIFY(fixture.loaded());
        ModelLibrary& models = *fixture.app().models();
        writeTinyModel(fixture.file("other.safetensors").toStdString(), 3);
        models.openPath(fixture.file("other.safetensors"));
        QTRY_COMPARE(models.currentName(), "other");
        models.openBuiltIn();
        QTRY_COMPARE(models.currentName(), "Guide");
        QTRY_COMPARE(models.count(), 2);
        models.setMemoryMeasure([] { return 1000; });
        models.measureMemory();
        QTRY_VERIFY(!value(models, rowNamed(models, "other"), ModelLibrary::FitsRole).toBool());

        models.setMemoryMeasure([] { return 1'000'000; });
        models.openPath(fixture.file("other.safetensors"));

        QTRY_COMPARE(models.currentName(), "other");
        QCOMPARE(fixture.app().notices()->count(), 0);
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

    void saysThatAnotherTokenizerIsWhyAChatIsReadAnew() {
        AppFixture fixture;
        QTRY_VERIFY(fixture.loaded());
        writeByteTokenizer(fixture.file("letters.json"), true);
        fixture.conversation().send("A quiz");
        QTRY_VERIFY(fixture.idle());
        QVERIFY(!fixture.app().status()->resumedReason().contains("tokenizer"));

        fixture.app().tokenizers()->open(QUrl::fromLocalFile(fixture.file("letters.json")));
        QTRY_COMPARE(fixture.app().tokenizers()->currentId(), fixture.file("letters.json"));
        fixture.conversation().send("Second");
        QTRY_VERIFY(fixture.idle() && fixture.messages().count() == 4);

        QCOMPARE(fixture.app().status()->resumedTokens(), 0);
        QVERIFY(fixture.app().status()->resumedReason().contains("tokenizer"));
        fixture.conversation().send("Third");
        QTRY_VERIFY(fixture.idle() && fixture.messages().count() == 6);
        QVERIFY(!fixture.app().status()->resumedReason().contains("tokenizer"));
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
};

QTEST_MAIN(ModelLibraryLoadingTest)
#include "model_library_loading_test.moc"
