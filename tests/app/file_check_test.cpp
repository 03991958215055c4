// SPDX-License-Identifier: Apache-2.0
#include <memory>

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/file_check.h"
#include "app/notice_model.h"
#include "app/settings.h"

using namespace rookery;

namespace {

/// A folder with a catalogue that knows one file, and what checks files against it.
struct Desk {
    Desk() : settings(folder.filePath("settings.ini")) {
        const QJsonObject entry = {{"id", "one"},
                                   {"name", "One"},
                                   {"repository", "someone/models"},
                                   {"revisions", QJsonArray{"main", "abc"}},
                                   {"path", "gguf/one.gguf"},
                                   {"bytes", published.size()},
                                   {"parameters", 1000},
                                   {"sha256", QString::fromLatin1(sumOf(published))}};
        write("models.json",
              QJsonDocument(
                  QJsonObject{{"version", 1},
                              {"mirrors", QJsonArray{QJsonObject{{"name", "Here"}, {"host", "models.example"}}}},
                              {"models", QJsonArray{entry}}})
                  .toJson());
    }

    static QByteArray sumOf(const QByteArray& bytes) {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    }

    QString write(const QString& name, const QByteArray& bytes) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

    QByteArray check(const QString& path) {
        QSignalSpy finished(&checks, &FileCheck::finished);
        checks.start(path);
        if (finished.isEmpty() && !finished.wait(20000))
            qFatal("no end");
        return finished.at(0).at(1).toByteArray();
    }

    QString notice(int role = NoticeModel::TextRole) const {
        return notices.count() == 1 ? notices.data(notices.index(0), role).toString() : QString();
    }
    int level() const { return notices.data(notices.index(0), NoticeModel::LevelRole).toInt(); }

    const QByteArray published = QByteArray("weights ").repeated(1000);
    QTemporaryDir folder;
    Settings settings;
    NoticeModel notices;
    FileCheck checks{settings, notices, folder.filePath("models.json")};
};

} // namespace

class FileCheckTest : public QObject {
    Q_OBJECT

  private slots:
    void saysThatAFileIsTheOnePublished() {
        Desk desk;
        QCOMPARE(desk.check(desk.write("one.gguf", desk.published)), Desk::sumOf(desk.published));
        QCOMPARE(desk.level(), static_cast<int>(NoticeModel::Level::Success));
        QVERIFY2(desk.notice().contains("One"), qPrintable(desk.notice()));
    }

    void knowsARenamedFileByItsSize() {
        Desk desk;
        desk.check(desk.write("mine.gguf", desk.published));
        QCOMPARE(desk.level(), static_cast<int>(NoticeModel::Level::Success));
    }

    void warnsOfAnotherContent() {
        Desk desk;
        QByteArray changed = desk.published;
        changed[100] = 'x';
        QCOMPARE(desk.check(desk.write("one.gguf", changed)), Desk::sumOf(changed));
        QCOMPARE(desk.level(), static_cast<int>(NoticeModel::Level::Warning));
        QVERIFY(desk.notice(NoticeModel::DetailsRole).contains(QString::fromLatin1(Desk::sumOf(desk.published))));
    }

    void givesTheSumOfAFileThatNobodyPublished() {
        Desk desk;
        QCOMPARE(desk.check(desk.write("other.gguf", "abc")), Desk::sumOf("abc"));
        QCOMPARE(desk.level(), static_cast<int>(NoticeModel::Level::Information));
        QVERIFY(desk.notice(NoticeModel::DetailsRole).contains(QString::fromLatin1(Desk::sumOf("abc"))));
    }

    void remembersTheSumWhileTheFileIsTheSame() {
        Desk desk;
        const QString path = desk.write("other.gguf", "abc");
        desk.check(path);
        const QString remembered = desk.settings.checksumOf(path);
        QVERIFY(remembered.endsWith(QString::fromLatin1(Desk::sumOf("abc"))));
        const QString stamp = remembered.left(remembered.lastIndexOf(' '));
        desk.settings.setChecksumOf(path, stamp + " feed"); // so that it shows where the answer comes from
        QCOMPARE(desk.check(path), QByteArray("feed"));

        desk.write("other.gguf", "abcd");

        QCOMPARE(desk.check(path), Desk::sumOf("abcd"));
    }

    void saysThatAFileIsNotThere() {
        Desk desk;
        QVERIFY(desk.check(desk.folder.filePath("gone.gguf")).isEmpty());
        QCOMPARE(desk.level(), static_cast<int>(NoticeModel::Level::Error));
    }

    void canBeCancelled() {
        Desk desk;
        const QString path = desk.write("large.gguf", QByteArray(256 << 20, 'x'));
        QSignalSpy finished(&desk.checks, &FileCheck::finished);
        desk.checks.start(path);
        QVERIFY(!desk.notice(NoticeModel::ActionTextRole).isEmpty());

        desk.notices.act(desk.notices.data(desk.notices.index(0), NoticeModel::NoticeIdRole).toInt());

        QVERIFY(!finished.isEmpty() || finished.wait(20000));
        QVERIFY(finished.at(0).at(1).toByteArray().isEmpty());
        QCOMPARE(desk.notices.count(), 0);
    }
};

QTEST_GUILESS_MAIN(FileCheckTest)
#include "file_check_test.moc"
