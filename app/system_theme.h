// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>
#include <QString>
#include <QVariant>

namespace rookery {

/// Whether the desktop asks for a dark interface: what its settings portal says, and the colours of the palette where
/// there is no portal or no preference. Asks over the session bus and waits for nothing. GUI thread.
class SystemTheme : public QObject {
    Q_OBJECT

  public:
    explicit SystemTheme(QDBusConnection bus, QObject* parent = nullptr);

    bool dark() const { return m_dark; }
    /// The palette may be another one.
    void refresh();

  signals:
    void darkChanged();

  private slots:
    void settingChanged(const QString& space, const QString& key, const QDBusVariant& value);

  private:
    void ask();
    void take(QVariant scheme);

    QDBusConnection m_bus;
    std::optional<bool> m_preferred; ///< what the portal says
    bool m_dark = false;
};

} // namespace rookery
