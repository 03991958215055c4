// SPDX-License-Identifier: Apache-2.0
#include <cmath>

#include "app/sampling_layer.h"
#include "tests/app/app_fixture.h"

using namespace rookery;
using namespace rookery::test;
using Level = SamplingLayer::Level;

class SamplingLayerTest : public QObject {
    Q_OBJECT

    struct Layers {
        QTemporaryDir folder;
        Settings settings{folder.filePath("settings.ini")};
        SamplingLayer program{settings};
        SamplingLayer model{Level::Model, program};
        SamplingLayer chat{Level::Chat, model};
    };

  private slots:
    void eachLayerHoldsUntilOneAboveSpeaks() {
        Layers layers;

        layers.program.setTemperature(0.7);
        QCOMPARE(layers.chat.temperature(), 0.7);
        layers.model.setTemperature(0.9);
        QCOMPARE(layers.chat.temperature(), 0.9);
        layers.chat.setTemperature(1.1);
        QCOMPARE(layers.chat.temperature(), 1.1);
        QCOMPARE(layers.model.temperature(), 0.9);
        QCOMPARE(layers.settings.temperature(), 0.7);

        layers.chat.reset("temperature");
        QCOMPARE(layers.chat.temperature(), 0.9);
        layers.model.resetAll();
        QCOMPARE(layers.chat.temperature(), 0.7);
    }

    void saysWhereAValueComesFrom() {
        Layers layers;
        layers.model.setSeed(7);
        layers.chat.setTopP(0.5);

        QCOMPARE(layers.chat.origins()["topP"].toString(), "Set for this chat");
        QCOMPARE(layers.chat.origins()["seed"].toString(), "From the settings of this model");
        QCOMPARE(layers.chat.origins()["temperature"].toString(), "From the program's settings");
        QCOMPARE(layers.model.origins()["seed"].toString(), "Set for this model");
        QVERIFY(layers.program.origins()["seed"].toString().isEmpty());
        QVERIFY(layers.chat.own()["topP"].toBool() && !layers.chat.own()["seed"].toBool());
    }

    void aPresetSetsItsNumbersInItsLayer() {
        Layers layers;
        layers.chat.setPreset(static_cast<int>(Settings::Preset::Exact));
        layers.settings.setPreset(Settings::Preset::Creative);

        QCOMPARE(layers.chat.preset(), static_cast<int>(Settings::Preset::Exact));
        QCOMPARE(layers.chat.temperature(), 0.0);
        QCOMPARE(layers.model.preset(), static_cast<int>(Settings::Preset::Creative));
        layers.chat.setTemperature(0.4);
        QCOMPARE(layers.chat.preset(), static_cast<int>(Settings::Preset::Custom));
    }

    void penaltiesFadeByHalfLives() {
        Layers layers;
        layers.chat.setPenaltyHalfLife(100);
        QVERIFY(std::abs(std::pow(layers.chat.parameters().penaltyDecay, 100) - 0.5) < 1e-9);
        QCOMPARE(layers.chat.penaltyHalfLife(), 100);

        layers.chat.setPenaltyHalfLife(0);
        QCOMPARE(layers.chat.parameters().penaltyDecay, 1.0);
        QCOMPARE(layers.chat.penaltyHalfLife(), 0);
    }

    void comesBackFromItsJson() {
        Layers layers;
        layers.chat.setTemperature(0.25);
        layers.chat.setMaximumLength(64);
        layers.chat.setStopTexts({"END", ""});
        SamplingLayer other(Level::Chat, layers.model);

        other.fromJson(layers.chat.toJson());

        QCOMPARE(other.temperature(), 0.25);
        QCOMPARE(other.maximumLength(), 64);
        QCOMPARE(other.stopTexts(), QStringList{"END"});
        QCOMPARE(other.toJson(), layers.chat.toJson());
        other.resetAll();
        QVERIFY(other.toJson().isEmpty());
    }

    void stopTextsAreWrittenOneOnEachLine() {
        Layers layers;

        layers.chat.setStopLines("User:\n\n  \n\\n\\nQ\nC:\\\\new\nUser:\n\\x\\");

        QCOMPARE(layers.chat.stopTexts(), QStringList({"User:", "\n\nQ", "C:\\new", "\\x\\"}));
        QCOMPARE(layers.chat.stopLines(), "User:\n\\n\\nQ\nC:\\\\new\n\\\\x\\\\");
        QVERIFY(layers.chat.own()["stopTexts"].toBool());
        QVERIFY(layers.program.stopLines().isEmpty());
        layers.chat.reset("stopTexts");
        QVERIFY(layers.chat.stopLines().isEmpty());
    }

    void hostileJsonIsBroughtIntoRangeOrLeftOut_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("a list") << QByteArray("[1]");
        QTest::newRow("other types") << QByteArray(R"({"temperature": "hot", "seed": {}, "stops": 3})");
        QTest::newRow("huge") << QByteArray(R"({"temperature": 1e300, "max_tokens": 1e300, "answers": -5, "seed": 1e300})");
    }
    void hostileJsonIsBroughtIntoRangeOrLeftOut() {
        QFETCH(QByteArray, json);
        Layers layers;

        layers.chat.fromJson(json);

        QVERIFY(layers.chat.temperature() <= 3);
        QVERIFY(layers.chat.maximumLength() >= 16 && layers.chat.maximumLength() <= 32768);
        QVERIFY(layers.chat.answerCount() >= 1 && layers.chat.answerCount() <= 4);
    }

    void aChatKeepsItsOwnOverARestart() {
        AppFixture fixture;
        QTRY_VERIFY(fixture.loaded());
        fixture.conversation().sampling()->setMaximumLength(20); // before there is anything on the disk
        fixture.conversation().send("a message that is longer than that");
        QTRY_VERIFY(fixture.idle() && fixture.messages().count() == 2);
        QCOMPARE(fixture.messages().at(1).stopReason, MessageModel::StopReason::Length);
        fixture.conversation().sampling()->setTemperature(0.5); // and after

        fixture.reopen();

        QTRY_VERIFY(fixture.loaded() && fixture.idle() && fixture.messages().count() == 2);
        QCOMPARE(fixture.conversation().sampling()->maximumLength(), 20);
        QCOMPARE(fixture.conversation().sampling()->temperature(), 0.5);
        fixture.app().newConversation();
        QVERIFY(!fixture.conversation().sampling()->touched());
    }

    void aModelKeepsItsOwn() {
        AppFixture fixture;
        QTRY_VERIFY(fixture.loaded());
        writeTinyModel(fixture.file("other.safetensors").toStdString(), 1);
        fixture.app().modelSampling()->setMaximumLength(17);

        fixture.app().models()->openPath(fixture.file("other.safetensors"));
        QTRY_COMPARE(fixture.app().models()->currentName(), "other");
        QTRY_COMPARE(fixture.conversation().sampling()->maximumLength(), 1024);
        fixture.app().models()->openBuiltIn();

        QTRY_COMPARE(fixture.conversation().sampling()->maximumLength(), 17);
    }
};

QTEST_MAIN(SamplingLayerTest)
#include "sampling_layer_test.moc"
