// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

namespace rookery {

class Settings;
class TurnQueue;

/// Frees the model's memory when nobody has asked it anything for as long as the settings say; the next message loads
/// it again. GUI thread.
class IdleUnload : public QObject {
    Q_OBJECT

  public:
    IdleUnload(TurnQueue& turns, Settings& settings, QObject* parent = nullptr);

    /// How long a minute of the settings is; for tests.
    void setMinute(int ms);

  signals:
    void due();

  private:
    void follow();

    TurnQueue& m_turns;
    Settings& m_settings;
    QTimer m_timer;
    int m_minuteMs = 60'000;
};

} // namespace rookery
