// SPDX-License-Identifier: Apache-2.0
#include <QAbstractItemModelTester>

#include "app/preset_list_model.h"
#include "tests/app/app_fixture.h"

using namespace rookery;
using namespace rookery::test;

class PresetTest : public QObject {
    Q_OBJECT

    static QVariantList example() {
        return {QVariantMap{{"question", "dog"}, {"answer", "chien"}}, QVariantMap{{"question", "half"}, {"answer", " "}}};
    }
    static bool isReady(AppFixture& fixture, int row = 0) {
        PresetListModel* const presets = fixture.app().presets();
        return presets->count() > row && presets->data(presets->index(row), PresetListModel::ReadyRole).toBool();
    }

    /// Kinds of the stored states of a conversation, with commas between.
    static QString kindsOf(AppFixture& fixture, qint64 conversation) {
        QString kinds;
        fixture.app().storage().run(
            &fixture.app(),
            [conversation](Store& store) -> Result<std::string> {
                auto statement =
                    store.stateDatabase().prepare("SELECT group_concat(kind) FROM snapshot WHERE conversation_id = ?1");
                (void)statement->bind(1, std::int64_t{conversation}).step();
                return statement->text(0);
            },
            [&](Result<std::string> found) { kinds = QString::fromStdString(*found) + QLatin1Char(' '); });
        (void)QTest::qWaitFor([&] { return !kinds.isEmpty(); }, 10'000);
        return kinds;
    }

  private slots:
    void keepsPresetsOverARestart() {
        AppFixture fixture;
        const QAbstractItemModelTester tester(fixture.app().presets());
        const qint64 id = fixture.app().presets()->save(0, " Translator ", "You translate.", example());
        QVERIFY(id > 0);
        QCOMPARE(fixture.app().presets()->save(0, "  ", "Nameless", {}), 0);

        fixture.reopen();

        QTRY_COMPARE(fixture.app().presets()->count(), 1);
        const auto preset = fixture.app().presets()->preset(id);
        QVERIFY(preset);
        QCOMPARE(preset->name, "Translator");
        QCOMPARE(preset->systemPrompt, "You translate.");
        QCOMPARE(preset->examples.size(), std::size_t{1}); // a blank one is none
        fixture.app().presets()->remove(id);
        fixture.reopen();
        QTRY_VERIFY(fixture.loaded());
        QCOMPARE(fixture.app().presets()->count(), 0);
    }

    void whatIsSavedBeforeTheFileIsReadStandsBesideIt() {
        AppFixture fixture;
        QTRY_VERIFY(fixture.loaded());
        fixture.app().presets()->save(0, "Old", "You are old.", {});
        QTRY_VERIFY(isReady(fixture));
        fixture.reopen();
        const qint64 early = fixture.app().presets()->save(0, "Early", "You are early.", {}); // nothing was read yet
        QTRY_COMPARE(fixture.app().presets()->count(), 2);
        QCOMPARE(fixture.app().presets()->nameOf(early), "Early");
        QTRY_VERIFY(isReady(fixture, 1));
        fixture.reopen();
        QTRY_COMPARE(fixture.app().presets()->count(), 2);
    }

    void aNewChatFromAPresetReadsOnlyWhatIsAsked() {
        AppFixture fixture;
        QTRY_VERIFY(fixture.loaded());
        const qint64 id = fixture.app().presets()->save(0, "Translator", QString("You translate. ").repeated(50), example());
        QTRY_VERIFY(isReady(fixture));

        fixture.app().newConversationFrom(id);
        QCOMPARE(fixture.messages().count(), 2); // the examples are seen before anything is sent
        fixture.conversation().send("cat");

        QTRY_VERIFY(fixture.idle() && fixture.messages().count() == 4);
        QCOMPARE(fixture.text(3), "Echo: cat");
        QVERIFY(fixture.app().status()->resumedTokens() > 700);
        QCOMPARE(fixture.app().status()->readTokens(), int(QString("\n\nUser: cat\n\nAssistant:").size()));
    }

    void soItIsAfterARestart() {
        AppFixture fixture;
        QTRY_VERIFY(fixture.loaded());
        const qint64 id = fixture.app().presets()->save(0, "Strict", "You are brief.", {});
        QTRY_VERIFY(isReady(fixture));
        fixture.reopen();
        QTRY_VERIFY(isReady(fixture));
        const int fed = fixture.script().tokensFed();

        fixture.app().newConversationFrom(id);
        fixture.conversation().send("cat");

        QTRY_VERIFY(fixture.idle() && fixture.messages().count() == 2);
        QCOMPARE(fixture.app().status()->resumedTokens(), int(QString("System: You are brief.\n\n").size()));
        QCOMPARE(fixture.app().status()->readTokens(), int(QString("User: cat\n\nAssistant:").size()));
        QVERIFY(fixture.script().tokensFed() - fed < 60);
    }

    void aChangedPresetIsReadAnew() {
        AppFixture fixture;
        QTRY_VERIFY(fixture.loaded());
        const qint64 id = fixture.app().presets()->save(0, "Tone", "Be kind.", {});
        QTRY_VERIFY(isReady(fixture));

        QCOMPARE(fixture.app().presets()->save(id, "Tone", "Be stern.", {}), id);
        QTRY_VERIFY(isReady(fixture));
        fixture.app().newConversationFrom(id);
        fixture.conversation().send("Hm");

        QTRY_VERIFY(fixture.idle() && fixture.messages().count() == 2);
        QCOMPARE(fixture.app().status()->resumedTokens(), int(QString("System: Be stern.\n\n").size()));
    }

    void aChatFromAPresetBeginsWithItsTunedState() {
        AppFixture fixture;
        QTRY_VERIFY(fixture.loaded());
        const QString model = fixture.file("seven.safetensors");
        const QString file = fixture.file("tuned.safetensors");
        writeTinyModel7(model.toStdString());
        writeTinyState(file.toStdString());
        fixture.app().models()->openPath(model);
        QTRY_COMPARE(fixture.app().models()->currentName(), "seven");
        const qint64 id = fixture.app().presets()->save(0, "Somebody else", "", {}, file);

        fixture.app().newConversationFrom(id);
        fixture.conversation().send("Who are you?");
        QTRY_VERIFY(fixture.idle() && fixture.messages().count() == 2);
        QCOMPARE(fixture.text(1), "Echo: Who are you?");
        const qint64 conversation = fixture.conversation().conversationId();

        std::string fingerprint;
        fixture.app().storage().run(
            &fixture.app(),
            [conversation](Store& store) -> Result<std::string> {
                auto statement = store.stateDatabase().prepare(
                    "SELECT group_concat(DISTINCT model_fingerprint) FROM snapshot WHERE conversation_id = ?1");
                (void)statement->bind(1, std::int64_t{conversation}).step();
                return statement->text(0);
            },
            [&](Result<std::string> found) { fingerprint = *found; });
        QTRY_VERIFY(!fingerprint.empty());
        ModelRequest request;
        request.path = model.toStdString();
        const auto tuned = openTunedState(request, file.toStdString());
        QVERIFY(tuned);
        QCOMPARE(fingerprint, tuned->fingerprint);

        fixture.conversation().setBookmarked(fixture.messages().at(1).id, true);
        QTRY_VERIFY(fixture.messages().at(1).bookmarked);
        QCOMPARE(kindsOf(fixture, conversation).count("bookmark"), 1); // its states are kept under another fingerprint

        fixture.reopen(); // it goes on as the same somebody
        QTRY_VERIFY(fixture.loaded() && fixture.idle() && fixture.messages().count() == 2);
        fixture.conversation().send("And now?");
        QTRY_VERIFY(fixture.idle() && fixture.messages().count() == 4);
        QVERIFY(fixture.app().status()->resumedTokens() > 0);
    }

    void aTunedStateThatIsGoneIsAnErrorOfThatChatAlone() {
        AppFixture fixture;
        QTRY_VERIFY(fixture.loaded());
        const qint64 id = fixture.app().presets()->save(0, "Gone", "", {}, fixture.file("gone.pth"));

        fixture.app().newConversationFrom(id);
        fixture.conversation().send("Who are you?");
        QTRY_VERIFY(fixture.idle() && fixture.messages().count() == 2);
        QCOMPARE(fixture.messages().at(1).stopReason, MessageModel::StopReason::Error);

        fixture.app().newConversation();
        fixture.conversation().send("Hello");
        QTRY_VERIFY(fixture.idle() && fixture.messages().count() == 2);
        QCOMPARE(fixture.text(1), "Echo: Hello");
    }

    void refusesWhatIsNoListOfPresets_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{\"presets\": [");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("no name") << QByteArray("{\"presets\": [{\"id\": 1}]}");
        QTest::newRow("an id below 1") << QByteArray("{\"presets\": [{\"id\": -5, \"name\": \"a\"}]}");
        QTest::newRow("an id twice")
            << QByteArray("{\"presets\": [{\"id\": 1, \"name\": \"a\"}, {\"id\": 1, \"name\": \"b\"}]}");
        QTest::newRow("too large") << QByteArray((4 << 20) + 1, ' ');
    }
    void refusesWhatIsNoListOfPresets() {
        QFETCH(QByteArray, json);
        QVERIFY(!presetsFromJson(json));
    }

    void writesAndReadsTheSame() {
        const std::vector<Preset> presets = {{1, "A", "s", {{"q", "a"}}, "/p.pth"}, {7, "Ü", "", {}, {}}};
        const auto read = presetsFromJson(presetsToJson(presets));
        QVERIFY(read);
        QVERIFY(*read == presets);
    }

    void aDamagedFileIsSetAside() {
        AppFixture fixture;
        fixture.close();
        QFile file(fixture.dataFolder() + "/presets.json");
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{ damaged") > 0);
        file.close();
        fixture.reopen();
        QTRY_COMPARE(fixture.app().notices()->count(), 1);

        fixture.app().presets()->save(0, "New", "", {});

        QTRY_VERIFY(QFile::exists(fixture.dataFolder() + "/presets.json.damaged"));
    }
};

QTEST_MAIN(PresetTest)
#include "preset_test.moc"
