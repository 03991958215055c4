// SPDX-License-Identifier: Apache-2.0
//
// Which files are listed and what is said of them.
#include <QAbstractItemModelTester>

#include "tests/app/app_fixture.h"
#include "tests/app/model_rows.h"

using namespace rookery;
using namespace rookery::test;

class ModelLibraryFilesTest : public QObject {
    Q_OBJECT

  private slots:
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

    void saysWhichFoldersCannotBeSearched() {
        AppFixture fixture;
        QTRY_VERIFY(fixture.loaded());
        ModelLibrary& models = *fixture.app().models();
        QDir().mkpath(fixture.file("library"));
        QDir().mkpath(fixture.file("unplugged"));
        models.addFolder(QUrl::fromLocalFile(fixture.file("library")));
        models.addFolder(QUrl::fromLocalFile(fixture.file("unplugged")));
        QTRY_VERIFY(!models.scanning());
        const auto problem = [&models](int row) {
            return models.folders().at(row).toMap().value("problem").toString();
        };
        QCOMPARE(problem(1), QString());

        QVERIFY(QDir().rmdir(fixture.file("unplugged")));
        models.rescan();

        QTRY_VERIFY(!models.scanning());
        QCOMPARE(problem(0), QString());
        QVERIFY2(problem(1).startsWith("It is not there any more"), qPrintable(problem(1)));
    }

    void aFolderOfTooManyFilesIsSearchedInPart() {
        const QTemporaryDir folder;
        for (const char* name : {"a.safetensors", "b.safetensors", "c.safetensors"})
            writeTinyModel(folder.filePath(name).toStdString());

        const FolderScan part = scanModelFolders({folder.path(), folder.filePath("none")}, WeightType::Auto, {}, 2);
        const FolderScan all = scanModelFolders({folder.path()}, WeightType::Auto, {}, 3);

        QCOMPARE(part.files.size(), std::size_t{2});
        QVERIFY(part.folders == (std::vector{FolderState::Partly, FolderState::Missing}));
        QCOMPARE(all.files.size(), std::size_t{3});
        QVERIFY(all.folders == std::vector{FolderState::Searched});
    }

    void aFolderThatCannotBeReadIsToldFromAnEmptyOne() {
        const QTemporaryDir folder;
        QVERIFY(QDir().mkdir(folder.filePath("locked")));
        QVERIFY(QFile::setPermissions(folder.filePath("locked"), {}));
        if (QFileInfo(folder.filePath("locked")).isReadable())
            QSKIP("this user may read everything");

        const FolderScan scan = scanModelFolders({folder.filePath("locked")}, WeightType::Auto, {});
        QFile::setPermissions(folder.filePath("locked"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);

        QVERIFY(scan.folders == std::vector{FolderState::Unreadable});
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

QTEST_MAIN(ModelLibraryFilesTest)
#include "model_library_files_test.moc"
