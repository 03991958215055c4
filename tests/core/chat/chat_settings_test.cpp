// SPDX-License-Identifier: Apache-2.0
#include <string>

#include <QTest>

#include "core/chat/chat_settings.h"

using namespace rookery;

class ChatSettingsTest : public QObject {
    Q_OBJECT

  private slots:
    void writesOneMemberAndLeavesTheOthers() {
        std::string settings = R"({"prompt_order":{"wish":"never"}})";

        settings = writeInitialState(settings, "/models/persona \"x\".pth");
        settings = writeMember(settings, "generation", R"({"temperature":0.5})");

        QCOMPARE(readInitialState(settings), std::string("/models/persona \"x\".pth"));
        QCOMPARE(readMember(settings, "generation"), std::string(R"({"temperature":0.5})"));
        QCOMPARE(readMember(settings, "prompt_order"), std::string(R"({"wish":"never"})"));
    }

    void whatIsTakenAwayLeavesNothing() {
        std::string settings = writeMember(writeInitialState("", "a"), "generation", R"({"seed":1})");

        settings = writeMember(writeInitialState(settings, ""), "generation", "{}");

        QCOMPARE(settings, std::string());
    }

    void hostileTextIsNoSettings_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("a list") << QByteArray("[1]");
        QTest::newRow("other types") << QByteArray(R"({"initial_state": 7, "generation": [1]})");
    }
    void hostileTextIsNoSettings() {
        QFETCH(QByteArray, text);
        QCOMPARE(readInitialState(text.toStdString()), std::string());
        QCOMPARE(readMember(text.toStdString(), "generation"), std::string());
        QCOMPARE(readInitialState(writeInitialState(text.toStdString(), "p")), std::string("p"));
    }
};

QTEST_GUILESS_MAIN(ChatSettingsTest)
#include "chat_settings_test.moc"
