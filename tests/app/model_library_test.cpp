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
        QCOMPARE(rowNamed(*fixture.app().models(), "firmware"), -1);
        fixture.app().models()->removeFolder(fixture.file("library"));
        QTRY_COMPARE(rowNamed(*fixture.app().models(), "nested"), -1);
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

QTEST_MAIN(ModelLibraryTest)
#include "model_library_test.moc"
