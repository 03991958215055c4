// SPDX-License-Identifier: Apache-2.0
#include "app/system_theme.h"

#include <utility>

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QPalette>

namespace rookery {

namespace {

// The settings portal of xdg-desktop-portal and the one setting that is read.
const QString PortalService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString PortalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString SettingsInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString Appearance = QStringLiteral("org.freedesktop.appearance");
const QString ColorScheme = QStringLiteral("color-scheme");
constexpr uint PrefersDark = 1; // 0: no preference
constexpr uint PrefersLight = 2;

bool isPaletteDark() {
    if (qGuiApp == nullptr)
        return false; // a test without a display
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace

SystemTheme::SystemTheme(QDBusConnection bus, QObject* parent) : QObject(parent), m_bus(std::move(bus)) {
    refresh();
    if (!m_bus.isConnected())
        return;
    m_bus.connect(PortalService, PortalPath, SettingsInterface, QStringLiteral("SettingChanged"), this,
                  SLOT(settingChanged(QString, QString, QDBusVariant)));
    ask();
}

void SystemTheme::ask() {
    QDBusMessage message =
        QDBusMessage::createMethodCall(PortalService, PortalPath, SettingsInterface, QStringLiteral("Read"));
    message << Appearance << ColorScheme;
    auto* const watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            take(reply.value().variant());
        watcher->deleteLater();
    });
}

void SystemTheme::settingChanged(const QString& space, const QString& key, const QDBusVariant& value) {
    if (space == Appearance && key == ColorScheme)
        take(value.variant());
}

void SystemTheme::take(QVariant scheme) {
    if (scheme.canConvert<QDBusVariant>()) // Read() answers with a variant within the variant
        scheme = scheme.value<QDBusVariant>().variant();
    bool isNumber = false;
    const uint preferred = scheme.toUInt(&isNumber);
    m_preferred.reset();
    if (isNumber && (preferred == PrefersDark || preferred == PrefersLight))
        m_preferred = preferred == PrefersDark;
    refresh();
}

void SystemTheme::refresh() {
    const bool dark = m_preferred.value_or(isPaletteDark());
    if (dark == m_dark)
        return;
    m_dark = dark;
    emit darkChanged();
}

} // namespace rookery
