// SPDX-License-Identifier: Apache-2.0
#include "core/base/atomic_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace rookery;

class AtomicFileTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString name() const { return m_folder.filePath("target.bin"); }
    QByteArray contents() const {
        QFile file(name());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
    }
    int fileCount() const {
        return static_cast<int>(QDir(m_folder.path()).entryList(QDir::Files).size());
    }

  private slots:
    void init() { QFile::remove(name()); }

    void appearsOnlyWhenCommitted() {
        auto file = AtomicFile::create(name().toStdString());
        QVERIFY(file);
        QVERIFY(file->write("half "));
        QVERIFY(file->write("and half"));
        QVERIFY(!QFile::exists(name()));

        QVERIFY(file->commit());

        QCOMPARE(contents(), QByteArray("half and half"));
        QCOMPARE(file->size(), std::int64_t{13});
        QCOMPARE(fileCount(), 1);
    }

    void writesAWholeFileAtOnce() {
        QVERIFY(writeAtomically(name().toStdString(), "first"));
        QVERIFY(writeAtomically(name().toStdString(), "second"));

        QCOMPARE(contents(), QByteArray("second"));
        QCOMPARE(fileCount(), 1);
        QVERIFY(!writeAtomically(m_folder.filePath("no/such/folder").toStdString(), "text"));
    }

    void leavesTheOldFileWhenAbandoned() {
        QFile old(name());
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();

        {
            auto file = AtomicFile::create(name().toStdString());
            QVERIFY(file);
            QVERIFY(file->write("new"));
        }

        QCOMPARE(contents(), QByteArray("old"));
        QCOMPARE(fileCount(), 1);
    }

    void replacesTheOldFile() {
        for (const char* text : {"first", "second"}) {
            auto file = AtomicFile::create(name().toStdString());
            QVERIFY(file);
            QVERIFY(file->write(text));
            QVERIFY(file->commit());
        }

        QCOMPARE(contents(), QByteArray("second"));
    }

    void twoWritersDoNotMeet() {
        auto first = AtomicFile::create(name().toStdString());
        auto second = AtomicFile::create(name().toStdString());
        QVERIFY(first);
        QVERIFY(second);
        QVERIFY(first->write("first"));
        QVERIFY(second->write("second"));

        QVERIFY(second->commit());
        QVERIFY(first->commit());

        QCOMPARE(contents(), QByteArray("first"));
        QCOMPARE(fileCount(), 1);
    }

    void survivesBeingMoved() {
        auto file = AtomicFile::create(name().toStdString());
        QVERIFY(file);
        AtomicFile moved = std::move(*file);
        QVERIFY(moved.write("moved"));

        QVERIFY(moved.commit());

        QCOMPARE(contents(), QByteArray("moved"));
    }

    void aMissingFolderIsNotFound() {
        const auto file = AtomicFile::create((name() + "/inside/it").toStdString());

        QVERIFY(!file);
        QVERIFY(file.error().code == ErrorCode::NotFound);
    }

    void doesNotFollowALinkUnderItsTemporaryName() {
        const QString victim = m_folder.filePath("victim");
        QFile file(victim);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const QString temporary =
            name() + QString(".%1-0.part").arg(QCoreApplication::applicationPid());
        QVERIFY(QFile::link(victim, temporary));

        auto atomic = AtomicFile::create(name().toStdString());
        QVERIFY(atomic);
        QVERIFY(atomic->write("text"));
        QVERIFY(atomic->commit());

        QCOMPARE(contents(), QByteArray("text"));
        QCOMPARE(QFileInfo(victim).size(), qint64(0));
    }
};

QTEST_GUILESS_MAIN(AtomicFileTest)
#include "atomic_file_test.moc"
