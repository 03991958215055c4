// SPDX-License-Identifier: Apache-2.0
#include <QDir>

#include "app/transfer.h"
#include "tests/app/app_fixture.h"

using namespace rookery;
using namespace rookery::test;

class TransferTest : public QObject {
    Q_OBJECT

    static QUrl url(AppFixture& fixture, const QString& name) { return QUrl::fromLocalFile(fixture.file(name)); }
    static QString lastNotice(AppFixture& fixture) {
        NoticeModel* const notices = fixture.app().notices();
        return notices->count() == 0
                   ? QString()
                   : notices->data(notices->index(notices->count() - 1), NoticeModel::TextRole).toString();
    }
    static void write(const QString& path, const QByteArray& bytes) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

  private slots:
    void aRookeryFileGoesOnWithoutReading() {
        AppFixture from;
        from.conversation().send("A long talk that nobody wants to read twice, not even a model");
        QTRY_VERIFY(from.idle());
        from.app().exportConversation(url(from, "chat.rookery"));
        QTRY_VERIFY(QFile::exists(from.file("chat.rookery")));
        from.app().storage().run(&from.app(), [](Store& store) { return store.states().clearAll(); }, [](Result<std::int64_t>) {});

        from.app().openUrls({url(from, "chat.rookery")}); // as from the command line, or dropped

        QTRY_COMPARE(from.app().conversations()->count(), 2);
        QTRY_COMPARE(from.messages().count(), 2);
        from.conversation().send("Hm");
        QTRY_VERIFY(from.idle() && from.messages().count() == 4);
        QVERIFY(from.app().status()->resumedTokens() > 60);
        QCOMPARE(from.app().status()->readTokens(), int(QString("\n\nUser: Hm\n\nAssistant:").size()));
    }

    void importsListsOfOtherPrograms() {
        AppFixture fixture;
        write(fixture.file("chat.json"), R"([{"role": "user", "content": "hi"}, {"role": "assistant", "content": "Hello."}])");

        fixture.app().transfer()->importFiles({url(fixture, "chat.json")});

        QVERIFY(fixture.app().transfer()->busy());
        QTRY_COMPARE(fixture.messages().count(), 2);
        QVERIFY(!fixture.app().transfer()->busy());
        QCOMPARE(fixture.text(1), "Hello.");
        QVERIFY2(lastNotice(fixture).contains("1 chat"), qPrintable(lastNotice(fixture)));
    }

    void aHostileFileChangesNothing_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("\x7f ELF");
        QTest::newRow("deep") << QByteArray(100'000, '[');
        QTest::newRow("of no known kind") << QByteArray("{\"a\": 1}");
    }
    void aHostileFileChangesNothing() {
        QFETCH(QByteArray, bytes);
        AppFixture fixture;
        write(fixture.file("evil.rookery"), bytes);

        fixture.app().transfer()->importFiles({url(fixture, "evil.rookery")});

        QTRY_VERIFY2(lastNotice(fixture).contains("nothing was changed"), qPrintable(lastNotice(fixture)));
        QCOMPARE(fixture.app().conversations()->count(), 0);
    }

    void cancellingTakesBackTheFileThatIsReadAndThoseThatWait() {
        AppFixture fixture;
        const QByteArray message = R"({"role": "user", "content": "hi"})";
        const QByteArray lengthy = '[' + (message + ',').repeated(200'000) + message + ']';
        QList<QUrl> files;
        for (int i = 0; i < 5; ++i) {
            write(fixture.file(QString("%1.json").arg(i)), i == 0 ? lengthy : '[' + message + ']');
            files.append(url(fixture, QString("%1.json").arg(i)));
        }

        fixture.app().transfer()->importFiles(files);
        fixture.app().transfer()->cancel();

        QTRY_VERIFY(!fixture.app().transfer()->busy());
        bool listed = false;
        fixture.app().conversations()->refresh();
        fixture.app().storage().run(
            fixture.app().transfer(), [](Store&) -> Result<int> { return 0; }, [&](Result<int>) { listed = true; });
        QTRY_VERIFY(listed);
        QCOMPARE(fixture.app().conversations()->count(), 0);
    }

    void aBackupBringsEverythingBack() {
        AppFixture fixture;
        fixture.conversation().send("Before the backup");
        QTRY_VERIFY(fixture.idle());
        fixture.app().transfer()->backUp(url(fixture, "all.rookery-backup"));
        QTRY_VERIFY(QFile::exists(fixture.file("all.rookery-backup")) && !fixture.app().transfer()->busy());
        fixture.app().newConversation();
        fixture.conversation().send("After the backup");
        QTRY_VERIFY(fixture.idle());
        QTRY_COMPARE(fixture.app().conversations()->count(), 2);

        fixture.app().transfer()->restore(url(fixture, "all.rookery-backup"));

        QTRY_COMPARE(fixture.app().conversations()->count(), 1);
        QVERIFY(fixture.conversation().empty());
        const QModelIndex first = fixture.app().conversations()->index(0);
        QCOMPARE(fixture.app().conversations()->data(first, ConversationListModel::TitleRole).toString(), "Before the backup");
        fixture.app().openConversation(
            fixture.app().conversations()->data(first, ConversationListModel::ConversationIdRole).toLongLong());
        QTRY_COMPARE(fixture.messages().count(), 2);
        fixture.conversation().send("On");
        QTRY_VERIFY(fixture.idle() && fixture.messages().count() == 4);
    }

    void aFileThatIsNoBackupIsRefused() {
        AppFixture fixture;
        fixture.conversation().send("Stay");
        QTRY_VERIFY(fixture.idle());
        write(fixture.file("no.rookery-backup"), "this is no database");

        fixture.app().transfer()->restore(url(fixture, "no.rookery-backup"));

        QTRY_VERIFY2(lastNotice(fixture).contains("as they were"), qPrintable(lastNotice(fixture)));
        QTRY_COMPARE(fixture.app().conversations()->count(), 1);
    }
};

QTEST_MAIN(TransferTest)
#include "transfer_test.moc"
