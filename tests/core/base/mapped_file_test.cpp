// SPDX-License-Identifier: Apache-2.0
#include "core/base/mapped_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace rookery;

class MappedFileTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::filesystem::path pathOf(const QString& name) {
        return m_folder.filePath(name).toStdString();
    }
    std::filesystem::path write(const QString& name, const QByteArray& contents) {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
            QTest::qFail("cannot write a test file", __FILE__, __LINE__);
        return pathOf(name);
    }

  private slots:
    void showsTheBytesOfAFile() {
        const auto path = write("naïve name.bin", "12345");

        const auto file = MappedFile::open(path);

        QVERIFY(file);
        QCOMPARE(QByteArray(reinterpret_cast<const char*>(file->bytes().data()),
                            static_cast<qsizetype>(file->bytes().size())),
                 QByteArray("12345"));
    }

    void anEmptyFileIsAnEmptySpan() {
        const auto file = MappedFile::open(write("empty", ""));

        QVERIFY(file);
        QVERIFY(file->bytes().empty());
    }

    void keepsItsBytesWhenMoved() {
        auto file = MappedFile::open(write("moved", "abc"));
        QVERIFY(file);
        const std::byte* address = file->bytes().data();

        MappedFile first = std::move(*file);
        MappedFile second;
        second = std::move(first);

        QCOMPARE(second.bytes().data(), address);
        QVERIFY(second.bytes()[2] == std::byte{'c'});
    }

    void keepsItsBytesWhenTheNameGoes() {
        const auto path = write("gone", "abc");
        const auto file = MappedFile::open(path);
        QVERIFY(file);

        std::filesystem::remove(path);

        QVERIFY(file->bytes()[0] == std::byte{'a'});
    }

    void aMissingFileIsNotFound() {
        const auto file = MappedFile::open(pathOf("missing"));

        QVERIFY(!file);
        QVERIFY(file.error().code == ErrorCode::NotFound);
        QVERIFY(file.error().message.find("missing") != std::string::npos);
    }

    void aFolderIsNotReadable() {
        const auto file = MappedFile::open(m_folder.path().toStdString());

        QVERIFY(!file);
        QVERIFY(file.error().code == ErrorCode::NotReadable);
    }

    void aPipeIsRefusedAtOnce() {
        const auto path = pathOf("pipe");
        QCOMPARE(::mkfifo(path.c_str(), 0600), 0);

        const auto file = MappedFile::open(path);

        QVERIFY(!file);
        QVERIFY(file.error().code == ErrorCode::NotReadable);
    }

    void aFileWithoutPermissionIsNotReadable() {
        if (::geteuid() == 0)
            QSKIP("The superuser may read everything.");
        const auto path = write("secret", "abc");
        std::filesystem::permissions(path, std::filesystem::perms::none);

        const auto file = MappedFile::open(path);

        QVERIFY(!file);
        QVERIFY(file.error().code == ErrorCode::NotReadable);
    }
};

QTEST_GUILESS_MAIN(MappedFileTest)
#include "mapped_file_test.moc"
