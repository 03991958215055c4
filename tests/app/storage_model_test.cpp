// SPDX-License-Identifier: Apache-2.0
#include <QAbstractItemModelTester>

#include "app/storage_model.h"
#include "tests/app/app_fixture.h"

using namespace rookery;
using namespace rookery::test;

class StorageModelTest : public QObject {
    Q_OBJECT

    static QVariant at(AppFixture& fixture, int row, int role) {
        StorageModel* const use = fixture.app().storageUse();
        return use->data(use->index(row), role);
    }

  private slots:
    void saysWhatEachConversationTakes() {
        AppFixture fixture;
        const QAbstractItemModelTester tester(fixture.app().storageUse());
        fixture.conversation().send("Remember");
        QTRY_VERIFY(fixture.idle());

        fixture.app().setPage(Application::Page::Storage);

        StorageModel* const use = fixture.app().storageUse();
        QTRY_COMPARE(use->count(), 1);
        QCOMPARE(at(fixture, 0, StorageModel::TitleRole).toString(), "Remember");
        QVERIFY(at(fixture, 0, StorageModel::BytesRole).toDouble() > 0);
        QCOMPARE(use->totalBytes(), at(fixture, 0, StorageModel::BytesRole).toDouble());
        QCOMPARE(use->limitBytes(), 2.0 * (1 << 30));
    }

    void aForgottenMemoryIsReadAgainAndNothingElseIsLost() {
        AppFixture fixture;
        fixture.conversation().send("Remember this");
        QTRY_VERIFY(fixture.idle());
        fixture.app().storageUse()->refresh();
        QTRY_COMPARE(fixture.app().storageUse()->count(), 1);

        fixture.app().storageUse()->clear(fixture.conversation().conversationId());

        QTRY_COMPARE(fixture.app().storageUse()->count(), 0);
        fixture.reopen();
        QTRY_COMPARE(fixture.messages().count(), 2);
        fixture.conversation().send("Hm");
        QTRY_VERIFY(fixture.idle() && fixture.messages().count() == 4);
        QCOMPARE(fixture.app().status()->resumedTokens(), 0);
        QVERIFY(!fixture.app().status()->resumedReason().isEmpty());
    }

    void clearsAll() {
        AppFixture fixture;
        for (const char* text : {"One", "Two"}) {
            fixture.app().newConversation();
            fixture.conversation().send(text);
            QTRY_VERIFY(fixture.idle());
        }
        fixture.app().storageUse()->refresh();
        QTRY_COMPARE(fixture.app().storageUse()->count(), 2);

        fixture.app().storageUse()->clearAll();

        QTRY_COMPARE(fixture.app().storageUse()->count(), 0);
        QCOMPARE(fixture.app().storageUse()->totalBytes(), 0.0);
    }

    void keepsOne() {
        AppFixture fixture;
        fixture.conversation().send("Keep");
        QTRY_VERIFY(fixture.idle());
        const qint64 id = fixture.conversation().conversationId();

        fixture.app().storageUse()->setKeep(id, true);
        QTRY_VERIFY(at(fixture, 0, StorageModel::KeepRole).toBool());
        fixture.reopen();
        fixture.app().storageUse()->refresh();

        QTRY_VERIFY(at(fixture, 0, StorageModel::KeepRole).toBool());
    }

    void followsTheLimit() {
        AppFixture fixture;

        fixture.app().settings()->setStateLimit(100);
        fixture.app().storageUse()->refresh();

        QTRY_COMPARE(fixture.app().storageUse()->limitBytes(), 100.0 * (1 << 20));
    }
};

QTEST_MAIN(StorageModelTest)
#include "storage_model_test.moc"
