// SPDX-License-Identifier: Apache-2.0
#include "app/desktop.h"

#include <utility>

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QVariantMap>

#include "app/settings.h"
#include "app/turn_queue.h"

namespace rookery {

namespace {

/// An answer that takes less is over before a machine falls asleep.
constexpr int PatienceMs = 10'000;

// The notification specification of freedesktop.org.
const QString NoticeService = QStringLiteral("org.freedesktop.Notifications");
const QString NoticePath = QStringLiteral("/org/freedesktop/Notifications");
// The inhibit portal of xdg-desktop-portal: flags 4 (suspend) and 8 (idle).
const QString PortalService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString PortalPath = QStringLiteral("/org/freedesktop/portal/desktop");
constexpr uint SuspendAndIdle = 4 | 8;
// What KDE, XFCE and others had before it.
const QString PowerService = QStringLiteral("org.freedesktop.PowerManagement.Inhibit");
const QString PowerPath = QStringLiteral("/org/freedesktop/PowerManagement/Inhibit");

template <typename Then>
void call(QObject* owner, const QDBusConnection& bus, const QDBusMessage& message, Then then) {
    auto* const watcher = new QDBusPendingCallWatcher(bus.asyncCall(message), owner);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, owner, [watcher, then = std::move(then)] {
        then(*watcher);
        watcher->deleteLater();
    });
}

} // namespace

Desktop::Desktop(TurnQueue& turns, Settings& settings, QDBusConnection bus, QObject* parent)
    : QObject(parent), m_turns(turns), m_settings(settings), m_bus(std::move(bus)) {
    m_patience.setSingleShot(true);
    m_patience.setInterval(PatienceMs);
    connect(&m_patience, &QTimer::timeout, this, &Desktop::inhibit);
    connect(&m_turns, &TurnQueue::stageChanged, this, &Desktop::follow);
    if (m_bus.isConnected())
        m_bus.connect(NoticeService, NoticePath, NoticeService, QStringLiteral("ActionInvoked"), this,
                      SLOT(actionInvoked(uint, QString)));
}

Desktop::~Desktop() {
    release();
}

void Desktop::answered(const QString& title, qint64 conversation) {
    if (!m_settings.notifications() || !m_bus.isConnected() || QGuiApplication::applicationState() == Qt::ApplicationActive)
        return;
    QDBusMessage message = QDBusMessage::createMethodCall(NoticeService, NoticePath, NoticeService, QStringLiteral("Notify"));
    message << QStringLiteral("Rookery") << m_shown << QStringLiteral("rookery")
            << QCoreApplication::translate("Main", "The answer is complete.")
            // The body may be markup: none of the user's words is.
            << title.toHtmlEscaped() << QStringList{QStringLiteral("default"), QString()}
            << QVariantMap{{"desktop-entry", "rookery"}, {"category", "im.received"}} << -1;
    call(this, m_bus, message, [this, conversation](const QDBusPendingReply<uint>& reply) {
        if (reply.isError())
            return;
        m_shown = reply.value();
        m_spokenOf = conversation;
    });
}

void Desktop::actionInvoked(uint id, const QString&) {
    if (id == m_shown && id != 0)
        emit clicked(m_spokenOf);
}

// --- no sleep

void Desktop::follow() {
    const bool working = m_turns.isReading() || m_turns.isWriting();
    if (working && !m_patience.isActive() && !m_awake)
        m_patience.start();
    else if (!working)
        release();
}

void Desktop::inhibit() {
    if (!m_bus.isConnected())
        return;
    m_awake = true;
    QDBusMessage message = QDBusMessage::createMethodCall(PortalService, PortalPath, QStringLiteral("org.freedesktop.portal.Inhibit"),
                                                          QStringLiteral("Inhibit"));
    message << QString() << SuspendAndIdle << QVariantMap{{"reason", tr("The model is working")}};
    call(this, m_bus, message, [this, asked = ++m_asked](const QDBusPendingReply<QDBusObjectPath>& reply) {
        if (reply.isError()) {
            if (asked == m_asked)
                inhibitOldWay();
            return;
        }
        m_request = reply.value().path();
        if (asked != m_asked)
            release(); // over already
    });
}

void Desktop::inhibitOldWay() {
    QDBusMessage message = QDBusMessage::createMethodCall(PowerService, PowerPath, PowerService, QStringLiteral("Inhibit"));
    message << QStringLiteral("Rookery") << tr("The model is working");
    call(this, m_bus, message, [this, asked = m_asked](const QDBusPendingReply<uint>& reply) {
        if (reply.isError())
            return;
        m_cookie = reply.value();
        if (asked != m_asked)
            release();
    });
}

void Desktop::release() {
    ++m_asked;
    m_awake = false;
    m_patience.stop();
    if (!m_request.isEmpty())
        m_bus.asyncCall(QDBusMessage::createMethodCall(PortalService, std::exchange(m_request, {}),
                                                       QStringLiteral("org.freedesktop.portal.Request"), QStringLiteral("Close")));
    if (m_cookie != 0) {
        QDBusMessage message = QDBusMessage::createMethodCall(PowerService, PowerPath, PowerService, QStringLiteral("UnInhibit"));
        message << std::exchange(m_cookie, 0U);
        m_bus.asyncCall(message);
    }
}

} // namespace rookery
