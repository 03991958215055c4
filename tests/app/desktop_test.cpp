// SPDX-License-Identifier: Apache-2.0
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QGuiApplication>
#include <QPalette>
#include <QTest>

#include "app/desktop.h"
#include "app/system_theme.h"
#include "tests/app/app_fixture.h"

using namespace rookery;
using namespace rookery::test;

namespace {

/// The services of a desktop, which only note what they are asked for.
class PlayedDesktop : public QDBusVirtualObject {
  public:
    PlayedDesktop() : bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, "played")) {
        bus.registerVirtualObject("/", this, QDBusConnection::SubPath);
    }
    ~PlayedDesktop() override {
        bus.unregisterObject("/", QDBusConnection::UnregisterTree);
        for (const QString& name : services)
            bus.unregisterService(name);
        QDBusConnection::disconnectFromBus("played");
    }
    void offer(const QString& name) {
        QVERIFY(bus.registerService(name));
        services.append(name);
    }
    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override {
        const QString member = message.member();
        if (message.type() != QDBusMessage::MethodCallMessage)
            return false;
        if (member == "Read") { // of the settings portal: every program asks it at its start
            connection.send(
                message.createReply(QVariant::fromValue(QDBusVariant(QVariant::fromValue(QDBusVariant(scheme))))));
            return true;
        }
        calls.append(member);
        if (member == "Notify")
            words = message.arguments();
        const QVariant answer = message.interface() == "org.freedesktop.portal.Inhibit"
                                    ? QVariant::fromValue(QDBusObjectPath("/request/1"))
                                    : QVariant(7U);
        connection.send(message.createReply(answer));
        return true;
    }

    /// The user chooses other colours, or changes another setting.
    void change(const QString& space, const QString& key, uint value) {
        QDBusMessage message = QDBusMessage::createSignal("/org/freedesktop/portal/desktop",
                                                          "org.freedesktop.portal.Settings", "SettingChanged");
        message << space << key << QVariant::fromValue(QDBusVariant(value));
        bus.send(message);
    }

    QDBusConnection bus;
    uint scheme = 0;
    QStringList services;
    QStringList calls;
    QVariantList words;
};

const QString Notices = QStringLiteral("org.freedesktop.Notifications");
const QString Portal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString Power = QStringLiteral("org.freedesktop.PowerManagement.Inhibit");

} // namespace

class DesktopTest : public QObject {
    Q_OBJECT

    static Desktop& desktop(AppFixture& fixture) { return *fixture.app().findChild<Desktop*>(); }

    /// A short answer, with notifications off, asks nothing of `service`.
    static void staysSilent(const QString& service) {
        PlayedDesktop played;
        played.offer(service);
        AppFixture fixture;
        fixture.app().settings()->setNotifications(false);
        QTRY_VERIFY(fixture.loaded());

        fixture.conversation().send("hello");

        QTRY_VERIFY(fixture.idle() && fixture.messages().count() == 2);
        QCOMPARE(played.calls, QStringList());
    }

  private slots:
    void withoutABusNothingHappens() {
        if (QDBusConnection::sessionBus().isConnected())
            QSKIP("there is a bus");
        AppFixture fixture;
        QTRY_VERIFY(fixture.loaded());
        fixture.conversation().send("hello");
        QTRY_VERIFY(fixture.idle() && fixture.messages().count() == 2);
        QCOMPARE(fixture.text(1), "Echo: hello");
    }

    void saysThatAnAnswerIsCompleteWhenNobodyLooks() {
        if (!QDBusConnection::sessionBus().isConnected())
            QSKIP("no session bus");
        PlayedDesktop played;
        played.offer(Notices);
        AppFixture fixture; // without a window nothing of it is in front
        QTRY_VERIFY(fixture.loaded());

        fixture.conversation().send("<b>hello</b>");

        QTRY_COMPARE(played.calls, QStringList{"Notify"});
        QCOMPARE(played.words.at(3).toString(), "The answer is complete.");
        QCOMPARE(played.words.at(4).toString(), "&lt;b&gt;hello&lt;/b&gt;");
        QTRY_VERIFY(fixture.idle());
        const qint64 answered = fixture.conversation().conversationId();
        fixture.app().newConversation();
        fixture.app().setPage(Application::Page::Settings);
        bool raised = false;
        connect(&fixture.app(), &Application::raiseRequested, &fixture.app(), [&raised] { raised = true; });
        QDBusMessage click = QDBusMessage::createSignal("/org/freedesktop/Notifications", Notices, "ActionInvoked");
        click << 7U << QStringLiteral("default");
        played.bus.send(click);
        QTRY_VERIFY(raised);
        QCOMPARE(fixture.conversation().conversationId(), answered); // not only the window
        QCOMPARE(fixture.app().page(), Application::Page::Chat);
    }

    void isQuietWhereThatIsWanted() {
        if (!QDBusConnection::sessionBus().isConnected())
            QSKIP("no session bus");
        staysSilent(Notices);
    }

    void keepsTheMachineAwakeWhileItWorksForLong_data() {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QStringList>("calls");
        QTest::newRow("by the portal") << Portal << QStringList{"Inhibit", "Close"};
        QTest::newRow("the old way") << Power << QStringList{"Inhibit", "UnInhibit"};
    }
    void keepsTheMachineAwakeWhileItWorksForLong() {
        if (!QDBusConnection::sessionBus().isConnected())
            QSKIP("no session bus");
        QFETCH(QString, service);
        QFETCH(QStringList, calls);
        PlayedDesktop played;
        played.offer(service);
        AppFixture fixture;
        fixture.app().settings()->setNotifications(false);
        QTRY_VERIFY(fixture.loaded());
        desktop(fixture).setPatience(10);
        fixture.script().holdAfter(3);
        fixture.conversation().send("hello");

        QTRY_COMPARE(played.calls, calls.mid(0, 1));
        QTest::qWait(20); // the answer to the call comes before the end of the work
        fixture.script().release();

        QTRY_COMPARE(played.calls, calls);
    }

    void leavesItAloneDuringShortWork() {
        if (!QDBusConnection::sessionBus().isConnected())
            QSKIP("no session bus");
        staysSilent(Portal);
    }

    void takesTheColoursThatTheDesktopPrefers() {
        if (!QDBusConnection::sessionBus().isConnected())
            QSKIP("no session bus");
        QGuiApplication::setPalette(QPalette(Qt::white, Qt::white));
        PlayedDesktop played;
        played.scheme = 1;
        played.offer(Portal);
        SystemTheme theme(QDBusConnection::sessionBus());
        QVERIFY(!theme.dark()); // until the portal has answered the palette counts

        QTRY_VERIFY(theme.dark());
        played.change("org.freedesktop.appearance", "color-scheme", 2);
        QTRY_VERIFY(!theme.dark());
        QGuiApplication::setPalette(QPalette(Qt::black, Qt::black));
        theme.refresh();
        QVERIFY(!theme.dark());
        played.change("org.freedesktop.appearance", "color-scheme", 0); // no preference: the palette counts
        QTRY_VERIFY(theme.dark());
        QGuiApplication::setPalette(QPalette());
    }

    void otherSettingsOfTheDesktopChangeNothing() {
        if (!QDBusConnection::sessionBus().isConnected())
            QSKIP("no session bus");
        QGuiApplication::setPalette(QPalette(Qt::white, Qt::white));
        PlayedDesktop played;
        played.scheme = 1;
        played.offer(Portal);
        SystemTheme theme(QDBusConnection::sessionBus());
        QTRY_VERIFY(theme.dark());
        QSignalSpy changed(&theme, &SystemTheme::darkChanged);

        played.change("org.freedesktop.appearance", "contrast", 2);
        played.change("org.gnome.desktop.interface", "color-scheme", 2);
        played.change("org.freedesktop.appearance", "color-scheme", 1);
        played.change("org.freedesktop.appearance", "color-scheme", 0);

        QTRY_VERIFY(!theme.dark());
        QCOMPARE(changed.count(), 1); // the last one alone
        QGuiApplication::setPalette(QPalette());
    }

    void takesThePaletteWithoutAPortal() {
        QGuiApplication::setPalette(QPalette(Qt::black, Qt::black));
        QVERIFY(SystemTheme(QDBusConnection(QStringLiteral("none"))).dark());
        QGuiApplication::setPalette(QPalette(Qt::white, Qt::white));
        QVERIFY(!SystemTheme(QDBusConnection(QStringLiteral("none"))).dark());
        QGuiApplication::setPalette(QPalette());
    }
};

QTEST_MAIN(DesktopTest)
#include "desktop_test.moc"
