// SPDX-License-Identifier: Apache-2.0
#include <QAbstractItemModelTester>

#include "tests/app/app_fixture.h"

using namespace rookery;
using namespace rookery::test;

class ConversationListTest : public QObject {
    Q_OBJECT

    static QVariant value(ConversationListModel& list, int row, int role) { return list.data(list.index(row), role); }
    static QString title(ConversationListModel& list, int row) {
        return value(list, row, ConversationListModel::TitleRole).toString();
    }
    static qint64 id(ConversationListModel& list, int row) {
        return value(list, row, ConversationListModel::ConversationIdRole).toLongLong();
    }
    static void say(AppFixture& fixture, const QString& text) {
        fixture.app().newConversation();
        fixture.conversation().send(text);
        QTRY_VERIFY(fixture.idle());
        QTRY_COMPARE(title(*fixture.app().conversations(), 0), text);
    }

  private slots:
    void showsTheLastUsedFirst() {
        AppFixture fixture;
        ConversationListModel& list = *fixture.app().conversations();
        const QAbstractItemModelTester tester(&list);
        say(fixture, "Apples");
        say(fixture, "Pears");
        QTRY_COMPARE(list.count(), 2);

        fixture.app().openConversation(id(list, 1));
        QTRY_COMPARE(fixture.messages().count(), 2);
        fixture.conversation().send("More apples");

        QTRY_VERIFY(fixture.idle());
        QTRY_COMPARE(title(list, 0), "Apples");
        QCOMPARE(title(list, 1), "Pears");
        QVERIFY(value(list, 0, ConversationListModel::CurrentRole).toBool());
        QCOMPARE(value(list, 0, ConversationListModel::GroupRole).toString(), "Today");
    }

    void knowsTheShownOneAlsoWhenItIsNotListed() {
        AppFixture fixture;
        ConversationListModel& list = *fixture.app().conversations();
        QSignalSpy changed(&list, &ConversationListModel::currentChanged);
        say(fixture, "Apples");
        say(fixture, "Pears");
        const qint64 pears = id(list, 0);
        QVERIFY(!list.currentPinned() && !list.currentArchived() && list.currentFolder().isEmpty());

        list.setPinned(pears, true);
        QTRY_VERIFY(list.currentPinned());
        list.moveToFolder(pears, "Fruit");
        QTRY_COMPARE(list.currentFolder(), "Fruit");
        list.setArchived(pears, true);
        QTRY_VERIFY(list.currentArchived());
        QTRY_COMPARE(list.rowOf(pears), -1);

        changed.clear();
        fixture.app().newConversation();
        QCOMPARE(changed.count(), 1);
        QVERIFY(!list.currentPinned() && !list.currentArchived() && list.currentFolder().isEmpty());
    }

    void deletingCanBeUndone() {
        AppFixture fixture;
        ConversationListModel& list = *fixture.app().conversations();
        say(fixture, "Apples");
        say(fixture, "Pears");
        const qint64 pears = id(list, 0);

        list.remove(pears);

        QCOMPARE(list.count(), 1);
        QCOMPARE(list.undoText(), "“Pears” was deleted");
        QVERIFY(fixture.conversation().empty());
        list.undoRemove();
        QTRY_COMPARE(list.count(), 2);
        QVERIFY(!list.undoable());
        fixture.app().openConversation(pears);
        QTRY_COMPARE(fixture.messages().count(), 2);
    }

    void aDeletedConversationStaysAwayAfterARestart() {
        AppFixture fixture;
        say(fixture, "Apples");
        fixture.app().conversations()->remove(fixture.conversation().conversationId());
        QCOMPARE(fixture.app().conversations()->count(), 0);

        fixture.reopen();

        QSignalSpy refreshed(fixture.app().conversations(), &ConversationListModel::refreshed);
        QVERIFY(refreshed.wait());
        QCOMPARE(fixture.app().conversations()->count(), 0);
    }

    void renamesPinsAndArchives() {
        AppFixture fixture;
        ConversationListModel& list = *fixture.app().conversations();
        say(fixture, "Apples");
        say(fixture, "Pears");
        const qint64 apples = id(list, 1);

        list.rename(apples, "  Fruit \n salad ");
        list.setPinned(apples, true);

        QTRY_COMPARE(title(list, 0), "Fruit salad");
        QTRY_COMPARE(value(list, 0, ConversationListModel::GroupRole).toString(), "Pinned");
        list.setArchived(apples, true);
        QTRY_COMPARE(list.count(), 1);
        list.setShowArchived(true);
        QCOMPARE(list.count(), 2);
        QCOMPARE(value(list, 1, ConversationListModel::GroupRole).toString(), "Archived");
    }

    void findsTextOfMessagesAndJumpsToIt() {
        AppFixture fixture;
        ConversationListModel& list = *fixture.app().conversations();
        say(fixture, "The <b>fox</b> jumps");
        say(fixture, "Nothing here");

        list.setSearchText("fox");

        QVERIFY(list.searching());
        QTRY_VERIFY(!list.searching());
        QVERIFY(list.count() >= 1);
        const int last = list.count() - 1;
        const QString snippet = value(list, last, ConversationListModel::SnippetRole).toString();
        QVERIFY2(snippet.contains("<b>fox</b>") && snippet.contains("&lt;b&gt;"), qPrintable(snippet));
        const qint64 messageId = value(list, last, ConversationListModel::MessageIdRole).toLongLong();
        QSignalSpy shown(&fixture.app(), &Application::showMessage);
        fixture.app().openConversation(id(list, last), messageId);
        QTRY_COMPARE(shown.count(), 1);
        QCOMPARE(shown.at(0).at(0).toLongLong(), messageId);
        list.setSearchText({});
        QCOMPARE(list.count(), 2);
    }

    void duplicatesWithEverything() {
        AppFixture fixture;
        ConversationListModel& list = *fixture.app().conversations();
        say(fixture, "Apples");
        const qint64 original = fixture.conversation().conversationId();

        list.duplicate(original);

        QTRY_COMPARE(list.count(), 2);
        QTRY_VERIFY(fixture.conversation().conversationId() != original);
        QTRY_COMPARE(fixture.messages().count(), 2);
    }

    void namesTheNeighbours() {
        AppFixture fixture;
        ConversationListModel& list = *fixture.app().conversations();
        say(fixture, "Apples");
        say(fixture, "Pears");

        QCOMPARE(list.neighbour(id(list, 0), 1), id(list, 1));
        QCOMPARE(list.neighbour(id(list, 1), 1), 0);
        QCOMPARE(list.neighbour(0, 1), id(list, 0));
        QCOMPARE(list.neighbour(0, -1), id(list, 1));
    }

    void marksHitsAndEscapesTheRest() {
        QCOMPARE(markedText("a <i> é b", {{2, 5}, {6, 8}}), "a <b>&lt;i&gt;</b> <b>é</b> b");
        QCOMPARE(markedText("short", {{3, 99}}), "short");
    }

    void showsOneFolderAlone() {
        AppFixture fixture;
        for (const char* text : {"Work thing", "Home thing"}) {
            fixture.app().newConversation();
            fixture.conversation().send(text);
            QTRY_VERIFY(fixture.idle());
        }
        ConversationListModel* const list = fixture.app().conversations();
        QTRY_COMPARE(list->count(), 2);
        const qint64 home = fixture.conversation().conversationId();

        list->moveToFolder(home, " Home ");
        QTRY_COMPARE(list->folders(), QStringList{"Home"});
        list->setFolder("Home");

        QCOMPARE(list->count(), 1);
        QCOMPARE(list->data(list->index(0), ConversationListModel::FolderRole).toString(), "Home");
        list->moveToFolder(home, "");
        QTRY_COMPARE(list->folders(), QStringList());
        QCOMPARE(list->folder(), QString()); // a folder that is gone hides nothing
        QCOMPARE(list->count(), 2);
    }
};

QTEST_MAIN(ConversationListTest)
#include "conversation_list_test.moc"
