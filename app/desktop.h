// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QString>
#include <QTimer>

namespace rookery {

class Settings;
class TurnQueue;

/// What the desktop is asked for: a word when an answer is complete and nobody looks, and no sleep while the model
/// works for long. Everything goes over the session bus and nothing waits for it; without one nothing happens.
/// GUI thread.
class Desktop : public QObject {
    Q_OBJECT

  public:
    Desktop(TurnQueue& turns, Settings& settings, QDBusConnection bus, QObject* parent = nullptr);
    ~Desktop() override;

    /// Says that the answer in a conversation is there, unless the window is in front or the user wants no such word.
    /// `conversation`: what clicked() will name; 0 for one that has no number.
    void answered(const QString& title, qint64 conversation);
    /// Work shorter than this lets the machine sleep as it likes.
    void setPatience(int ms) { m_patience.setInterval(ms); }

  signals:
    /// The word about the answer in this conversation was clicked.
    void clicked(qint64 conversation);

  private slots:
    void actionInvoked(uint id, const QString& action);

  private:
    void follow();
    void inhibit();
    void inhibitOldWay();
    void release();

    TurnQueue& m_turns;
    Settings& m_settings;
    QDBusConnection m_bus;
    uint m_shown = 0;    ///< the present word; the next one takes its place
    qint64 m_spokenOf = 0; ///< the conversation of the present word
    QTimer m_patience;
    int m_asked = 0;     ///< counts requests, so that a late answer to an old one is given back
    QString m_request;   ///< of the portal, while the machine is kept awake
    uint m_cookie = 0;   ///< likewise of the old way
    bool m_awake = false;    ///< the machine was asked to stay awake for this work
};

} // namespace rookery
