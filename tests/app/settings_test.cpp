// SPDX-License-Identifier: Apache-2.0
#include <limits>

#include <QGuiApplication>
#include <QScreen>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/setting_values.h"
#include "app/settings.h"

using namespace rookery;

class SettingsTest : public QObject {
    Q_OBJECT

  private slots:
    void aFileTakesTheSettingsToAnotherMachine() {
        const QTemporaryDir folder;
        Settings here(folder.filePath("here.ini"));
        here.setTextSize(130);
        here.setTemperature(0.7);
        here.setStopTexts({"END"});
        here.setSystemPrompt("Be brief.");
        here.setServerKey("secret");
        here.setLastModelPath("/models/mine.gguf");
        Settings there(folder.filePath("there.ini"));
        there.setSeed(7);

        QVERIFY(there.takeIn(here.exported()));

        QCOMPARE(there.textSize(), 130);
        QCOMPARE(there.temperature(), 0.7);
        QCOMPARE(there.preset(), Settings::Preset::Custom);
        QCOMPARE(there.stopTexts(), QStringList{"END"});
        QCOMPARE(there.systemPrompt(), "Be brief.");
        QCOMPARE(there.seed(), -1); // as the file says
        QVERIFY(there.serverKey().isEmpty() && there.lastModelPath().isEmpty());
        QVERIFY(!here.exported().contains("secret") && !here.exported().contains("mine.gguf"));
    }

    void keepsHowManyLayersADeviceTakes() {
        const QTemporaryDir folder;
        Settings settings(folder.filePath("settings.ini"));
        QSignalSpy changed(&settings, &Settings::engineChanged);
        QCOMPARE(settings.deviceLayers(), 0);

        settings.setDeviceLayers(18);
        QCOMPARE(Settings(folder.filePath("settings.ini")).deviceLayers(), 18);
        settings.setDeviceLayers(-3);

        QCOMPARE(settings.deviceLayers(), 0);
        QCOMPARE(changed.count(), 2);
    }

    void aFileThatIsNoneChangesNothing_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("another JSON") << QByteArray("{\"values\": {\"look/text_size\": 200}}");
        QTest::newRow("no values") << QByteArray("{\"rookery_settings\": 1}");
        QTest::newRow("too large") << QByteArray((1 << 20) + 1, ' ');
    }
    void aFileThatIsNoneChangesNothing() {
        QFETCH(QByteArray, json);
        const QTemporaryDir folder;
        Settings settings(folder.filePath("settings.ini"));
        settings.setTextSize(115);

        QVERIFY(!settings.takeIn(json));

        QCOMPARE(settings.textSize(), 115);
    }

    void whatAFileMayNotChangeStays() {
        const QTemporaryDir folder;
        Settings settings(folder.filePath("settings.ini"));
        settings.setServerKey("secret");

        QVERIFY(settings.takeIn(R"({"rookery_settings": 1, "values": {"server/key": "known", "look/text_size": 1e9,
                                    "sampling/temperature": "hot", "memory/model": "/etc/passwd"}})"));

        QCOMPARE(settings.serverKey(), "secret");
        QVERIFY(settings.lastModelPath().isEmpty());
        QCOMPARE(settings.textSize(), 200);
        QCOMPARE(settings.temperature(), 1.0);
    }

    void keepsValuesOverARestart() {
        const QTemporaryDir folder;
        const QString file = folder.filePath("settings.ini");
        {
            Settings settings(file);
            settings.setTheme(Settings::Theme::Dark);
            settings.setTemperature(0.7);
            settings.setStopTexts({"STOP", "", "a, b"});
            settings.setSystemPrompt("Zeile 1\nZeile 2 ü");
        }

        const Settings settings(file);

        QCOMPARE(settings.theme(), Settings::Theme::Dark);
        QCOMPARE(settings.temperature(), 0.7);
        QCOMPARE(settings.stopTexts(), QStringList({"STOP", "a, b"}));
        QCOMPARE(settings.systemPrompt(), "Zeile 1\nZeile 2 ü");
    }

    void bringsValuesIntoTheirRange() {
        const QTemporaryDir folder;
        Settings settings(folder.filePath("settings.ini"));

        settings.setTextSize(1000);
        settings.setTemperature(-1);
        settings.setTopP(std::numeric_limits<double>::quiet_NaN());
        settings.setMaximumLength(0);
        settings.setWindowWidth(1);
        settings.setSeed(-7);

        QCOMPARE(settings.textSize(), 200);
        QCOMPARE(settings.temperature(), 0.0);
        QCOMPARE(settings.topP(), 0.3);
        QCOMPARE(settings.maximumLength(), 16);
        QCOMPARE(settings.windowWidth(), 420);
        QCOMPARE(settings.seed(), -1);
    }

    void distrustsAFileFromElsewhere() {
        const QTemporaryDir folder;
        const QString file = folder.filePath("settings.ini");
        QFile broken(file);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("[look]\ntheme=99\ntext_size=abc\n[sampling]\ntemperature=1e999\npreset=-4\n");
        broken.close();

        const Settings settings(file);

        QCOMPARE(settings.theme(), Settings::Theme::System);
        QCOMPARE(settings.textSize(), 100);
        QCOMPARE(settings.temperature(), 1.0);
        QCOMPARE(settings.preset(), Settings::Preset::Balanced);
    }

    void aChangedNumberTurnsThePresetIntoCustom() {
        const QTemporaryDir folder;
        Settings settings(folder.filePath("settings.ini"));
        settings.setPreset(Settings::Preset::Exact);
        QCOMPARE(settings.temperature(), 0.0);
        QCOMPARE(settings.presencePenalty(), 0.0);

        settings.setTemperature(0.9);

        QCOMPARE(settings.preset(), Settings::Preset::Custom);
        settings.resetSampling();
        QCOMPARE(settings.preset(), Settings::Preset::Balanced);
        QCOMPARE(settings.temperature(), 1.0);
    }

    void signalsOnlyRealChanges() {
        const QTemporaryDir folder;
        Settings settings(folder.filePath("settings.ini"));
        QSignalSpy changed(&settings, &Settings::themeChanged);

        settings.setTheme(Settings::Theme::System);
        settings.setTheme(Settings::Theme::Light);
        settings.setTheme(Settings::Theme::Light);

        QCOMPARE(changed.count(), 1);
    }

    void takesOnlyFontsThatAreThere() {
        QTemporaryDir folder;
        const QString file = folder.filePath("settings.ini");
        Settings settings(file);
        const QStringList families = settings.fontFamilies(false);
        QVERIFY(!families.isEmpty());
        QVERIFY(settings.fontFamilies(true).size() <= families.size());
        QSignalSpy changed(&settings, &Settings::fontsChanged);

        settings.setCodeFont(families.front());
        settings.setInterfaceFont(QStringLiteral("No such font"));

        QCOMPARE(changed.size(), 2);
        QCOMPARE(settings.codeFont(), families.front());
        QCOMPARE(settings.interfaceFont(), QString());
        QSettings(file, QSettings::IniFormat).setValue("look/code_font", "x'; color: red");
        QCOMPARE(Settings(file).codeFont(), QString());
    }

    void zoomsInSteps() {
        const QTemporaryDir folder;
        Settings settings(folder.filePath("settings.ini"));

        settings.zoom(1);
        QCOMPARE(settings.textSize(), 115);
        settings.zoom(-1);
        settings.zoom(-1);
        settings.zoom(-1);
        QCOMPARE(settings.textSize(), 85);
        settings.setTextSize(123);
        settings.zoom(1);
        QCOMPARE(settings.textSize(), 130);
        settings.zoom(0);
        QCOMPARE(settings.textSize(), 100);
    }

    void aWindowMustBeWhereItCanBeGrabbed_data() {
        QTest::addColumn<QRect>("window");
        QTest::addColumn<bool>("possible");
        QTest::newRow("in the middle") << QRect(100, 100, 800, 600) << true;
        QTest::newRow("on the other screen") << QRect(2000, 300, 800, 600) << true;
        QTest::newRow("across both") << QRect(1500, 300, 800, 600) << true;
        QTest::newRow("mostly to the left of both") << QRect(-700, 300, 800, 600) << true;
        QTest::newRow("a corner to the left of both") << QRect(-750, 300, 800, 600) << false;
        QTest::newRow("on a screen that is gone") << QRect(4000, 300, 800, 600) << false;
        QTest::newRow("above both") << QRect(100, -300, 800, 600) << false;
        QTest::newRow("below the lower one") << QRect(100, 1070, 800, 600) << false;
        QTest::newRow("no place at all") << QRect(2147483647, -2147483647, 800, 600) << false;
    }
    void aWindowMustBeWhereItCanBeGrabbed() {
        QFETCH(QRect, window);
        QFETCH(bool, possible);

        QCOMPARE(canBeGrabbed(window, {QRect(0, 0, 1920, 1080), QRect(1920, 0, 1280, 800)}), possible);
    }

    void aPositionOutsideThePresentScreensIsNone() {
        const QTemporaryDir folder;
        Settings settings(folder.filePath("settings.ini"));
        QVERIFY(!settings.hasWindowPosition());
        const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();

        settings.setWindowX(screen.x() + 10);
        settings.setWindowY(screen.y() + 10);
        QVERIFY(settings.hasWindowPosition());
        settings.setWindowX(100'000);
        QVERIFY(!settings.hasWindowPosition());
    }

    void writesNothingBeforeAChange() {
        const QTemporaryDir folder;
        const QString file = folder.filePath("settings.ini");
        {
            const Settings settings(file);
            QCOMPARE(settings.textSize(), 100);
        }
        QVERIFY(!QFile::exists(file));
    }
};

QTEST_MAIN(SettingsTest)
#include "settings_test.moc"
