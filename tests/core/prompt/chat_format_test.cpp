// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <random>

#include "core/prompt/chat_format.h"

using namespace rookery;

class ChatFormatTest : public QObject {
    Q_OBJECT

  private slots:
    void firstTurnEndsWithTheAssistantsName() {
        QCOMPARE(userTurn(chatFormats().front(), "hi", TurnPlace::First),
                 std::string("User: hi\n\nAssistant:"));
    }

    void laterTurnsBeginWithABlankLine() {
        QCOMPARE(userTurn(chatFormats().front(), "hi", TurnPlace::Later),
                 std::string("\n\nUser: hi\n\nAssistant:"));
    }

    void systemTextStandsOnceInFront() {
        const ChatFormat& format = chatFormats().front();
        QCOMPARE(userTurn(format, "hi", TurnPlace::First, "Be brief.\n\nPlease."),
                 std::string("System: Be brief.\nPlease.\n\nUser: hi\n\nAssistant:"));
        QCOMPARE(userTurn(format, "hi", TurnPlace::Later, "Be brief."),
                 std::string("\n\nUser: hi\n\nAssistant:"));
    }

    void cleansTurnText_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("clean");
        QTest::newRow("line ends") << QByteArray("a\r\nb\rc") << QByteArray("a\nb\nc");
        QTest::newRow("blank lines") << QByteArray("a\n\n\n\nb\n \t\nc") << QByteArray("a\nb\nc");
        QTest::newRow("both ends") << QByteArray(" \n a b \n\n") << QByteArray("a b");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBFtext") << QByteArray("text");
        QTest::newRow("NUL") << QByteArray("a\0b", 3) << QByteArray("ab");
        QTest::newRow("indentation stays") << QByteArray("if x:\n    y") << QByteArray("if x:\n    y");
        QTest::newRow("only blanks") << QByteArray(" \r\n\t ") << QByteArray("");
        QTest::newRow("a mark inside a mark")
            << QByteArray("\xEF\xBB\xEF\xBB\xBF\xBFz") << QByteArray("z");
    }

    void cleansTurnText() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, clean);
        QCOMPARE(QByteArray::fromStdString(cleanTurnText({text.constData(), static_cast<std::size_t>(text.size())})),
                 clean);
    }

    void cleaningIsIdempotentAndLeavesNoBlankLine() {
        std::mt19937 random(5);
        const char alphabet[] = {'a', '\n', '\r', ' ', '\0', '\xEF', '\xBB', '\xBF', '\t'};
        for (int round = 0; round < 2000; ++round) {
            std::string text;
            for (int i = 0; i < 25; ++i)
                text.push_back(alphabet[random() % sizeof alphabet]);
            const std::string once = cleanTurnText(text);
            QCOMPARE(cleanTurnText(once), once);
            QVERIFY(once.find("\n\n") == std::string::npos);
        }
    }

    void stopsAtRoleNamesOrAtAnyBlankLine() {
        const std::vector<std::string> roles = stopSequences(*findChatFormat("world"));
        QVERIFY(std::find(roles.begin(), roles.end(), "\n\nUser:") != roles.end());
        QVERIFY(std::find(roles.begin(), roles.end(), "\n\n") == roles.end());
        QCOMPARE(stopSequences(*findChatFormat("world-strict")), std::vector<std::string>{"\n\n"});
    }

    void aFormatCanHaveNamesOfItsOwn() {
        const ChatFormat& world = *findChatFormat("world");
        const std::string name = chatFormatName(world, "Anna", "Frau Übel");

        const auto format = chatFormatNamed(name);

        QVERIFY(format);
        QCOMPARE(format->id, std::string("world"));
        QCOMPARE(userTurn(*format, "hi", TurnPlace::First), std::string("Anna: hi\n\nFrau Übel:"));
        const std::vector<std::string> stops = stopSequences(*format);
        QVERIFY(std::find(stops.begin(), stops.end(), "\n\nAnna:") != stops.end());
    }

    void theNamesOfTheFormatItselfGiveItsPlainId() {
        const ChatFormat& world = *findChatFormat("world");
        QCOMPARE(chatFormatName(world, world.user, world.assistant), std::string("world"));
        QCOMPARE(chatFormatNamed("world")->user, world.user);
    }

    void refusesNamesThatCannotStandBeforeAColon_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("an unknown format") << QByteArray("mars/A/B");
        QTest::newRow("one name only") << QByteArray("world/A");
        QTest::newRow("no name") << QByteArray("world//B");
        QTest::newRow("a colon") << QByteArray("world/A:/B");
        QTest::newRow("three names") << QByteArray("world/A/B/C");
        QTest::newRow("a line end") << QByteArray("world/A\n/B");
        QTest::newRow("a blank at the end") << QByteArray("world/A /B");
        QTest::newRow("no UTF-8") << QByteArray("world/\xFF/B");
        QTest::newRow("a very long name") << QByteArray("world/") + QByteArray(41, 'a') + "/B";
    }
    void refusesNamesThatCannotStandBeforeAColon() {
        QFETCH(QByteArray, name);
        QVERIFY(!chatFormatNamed(name.toStdString()));
    }

    void unknownFormatsAreNotFound() { QVERIFY(findChatFormat("no such format") == nullptr); }
};

QTEST_GUILESS_MAIN(ChatFormatTest)
#include "chat_format_test.moc"
