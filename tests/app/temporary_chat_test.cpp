// SPDX-License-Identifier: Apache-2.0
#include <QDirIterator>

#include "tests/app/app_fixture.h"

using namespace rookery;
using namespace rookery::test;

class TemporaryChatTest : public QObject {
    Q_OBJECT

    /// Files of the data folder that hold these bytes.
    static QStringList filesWith(AppFixture& fixture, const QByteArray& bytes) {
        QStringList found;
        QDirIterator files(fixture.dataFolder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
                found.append(file.fileName());
        }
        return found;
    }

  private slots:
    void answersLikeAnyOther() {
        AppFixture fixture;
        fixture.app().newTemporaryConversation();
        QVERIFY(fixture.conversation().temporary());

        fixture.conversation().send("One");
        QTRY_VERIFY(fixture.idle() && fixture.messages().count() == 2);
        fixture.conversation().send("Two");

        QTRY_VERIFY(fixture.idle() && fixture.messages().count() == 4);
        QCOMPARE(fixture.text(3), "Echo: Two");
        QCOMPARE(fixture.app().status()->readTokens(), int(QString("\n\nUser: Two\n\nAssistant:").size()));
        QCOMPARE(fixture.app().conversations()->count(), 0);
    }

    void nothingOfItReachesTheDisk() {
        AppFixture fixture;
        fixture.conversation().send("Ordinaryquux"); // the search itself works
        QTRY_VERIFY(fixture.idle());
        fixture.app().newTemporaryConversation();

        fixture.conversation().setDraft("Secretdraftxyzzy");
        fixture.conversation().saveDraft();
        fixture.conversation().send("Secretwordxyzzy");
        QTRY_VERIFY(fixture.idle() && fixture.messages().count() == 2);
        fixture.conversation().regenerate(fixture.messages().at(1).id);
        QTRY_VERIFY(fixture.idle() && fixture.messages().at(1).branchCount == 2);
        fixture.conversation().setDraft("Secretdraftxyzzy");

        QCOMPARE(filesWith(fixture, "xyzzy"), QStringList());
        fixture.close();
        QCOMPARE(filesWith(fixture, "xyzzy"), QStringList());
        QVERIFY(!filesWith(fixture, "Ordinaryquux").isEmpty());
    }

    void aNoticeLeadsBackToTheOneThatWasLeft() {
        AppFixture fixture;
        fixture.app().newTemporaryConversation();
        fixture.conversation().send("Secret");
        QTRY_VERIFY(fixture.idle() && fixture.messages().count() == 2);
        const QPointer<OpenConversation> left(&fixture.conversation());
        NoticeModel& notices = *fixture.app().notices();
        const auto id = [&notices] { return notices.data(notices.index(0), NoticeModel::NoticeIdRole).toInt(); };

        fixture.app().newConversation();

        QVERIFY(!fixture.conversation().temporary());
        QVERIFY(fixture.conversation().empty());
        QCOMPARE(fixture.app().conversations()->count(), 0);
        QCOMPARE(notices.count(), 1);
        QVERIFY(notices.data(notices.index(0), NoticeModel::TextRole).toString().contains("Secret"));
        notices.act(id());
        QCOMPARE(&fixture.conversation(), left.data());
        QCOMPARE(notices.count(), 0);
        fixture.conversation().send("More");
        QTRY_VERIFY(fixture.idle() && fixture.messages().count() == 4);
        QCOMPARE(fixture.text(3), "Echo: More");
        fixture.app().newConversation();
        notices.dismiss(id());
        QTRY_VERIFY(left.isNull()); // now it is gone
    }

    void anEmptyOneIsGoneWhenItIsLeft() {
        AppFixture fixture;
        fixture.app().newTemporaryConversation();
        const QPointer<OpenConversation> left(&fixture.conversation());

        fixture.app().newConversation();

        QTRY_VERIFY(left.isNull());
        QCOMPARE(fixture.app().notices()->count(), 0);
    }

    void doesNotTouchAStoredChatWithTheSameNumber() {
        AppFixture fixture;
        fixture.conversation().send("Stored"); // number 1 here, and 1 in memory
        QTRY_VERIFY(fixture.idle());
        const qint64 id = fixture.conversation().conversationId();
        fixture.app().newTemporaryConversation();
        fixture.conversation().send("Elsewhere");
        QTRY_VERIFY(fixture.idle() && fixture.messages().count() == 2);

        fixture.app().openConversation(id);
        fixture.conversation().send("More");

        QTRY_VERIFY(fixture.idle() && fixture.messages().count() == 4);
        QCOMPARE(fixture.text(0), "Stored");
        QCOMPARE(fixture.text(3), "Echo: More");
        QCOMPARE(fixture.app().status()->readTokens(), int(QString("\n\nUser: More\n\nAssistant:").size()));
    }
};

QTEST_MAIN(TemporaryChatTest)
#include "temporary_chat_test.moc"
