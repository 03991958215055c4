// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QString>
#include <QThread>

#include "app/server/api_turns.h"

namespace rookery {

class ApiServer;
class SamplingLayer;
class Settings;
class TurnQueue;

/// Other programs on this machine may ask the model, in the words of the OpenAI interface: off until a person
/// switches it on, on the loopback address only, with a key made at random. GUI thread.
class LocalServer : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a property of Application")
    Q_PROPERTY(bool enabled READ enabled WRITE setEnabled NOTIFY changed)
    /// The wished one, 1024 to 65535.
    Q_PROPERTY(int port READ port WRITE setPort NOTIFY changed)
    /// Empty while the server has never been on.
    Q_PROPERTY(QString key READ key NOTIFY changed)
    /// "http://127.0.0.1:11435/v1" while it listens; otherwise empty.
    Q_PROPERTY(QString address READ address NOTIFY changed)
    /// Why it does not listen although it should; empty when it does.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    /// A command line that asks the model, to be copied.
    Q_PROPERTY(QString example READ example NOTIFY changed)

  public:
    /// `sampling`: what holds where a request does not say otherwise.
    LocalServer(TurnQueue& turns, Settings& settings, const SamplingLayer& sampling, QObject* parent = nullptr);
    ~LocalServer() override;

    /// Listens if it was on the last time.
    void start();
    /// Ends every connection and the thread.
    void finish();

    bool enabled() const;
    void setEnabled(bool enabled);
    int port() const;
    void setPort(int port);
    QString key() const;
    QString address() const;
    QString problem() const { return m_problem; }
    QString example() const;
    /// The old key is worthless from now on.
    Q_INVOKABLE void makeKey();

  signals:
    void changed();

  private:
    void apply();
    void tellModel();

    TurnQueue& m_turns;
    Settings& m_settings;
    ApiTurns m_answers;
    QThread m_thread;
    ApiServer* m_server = nullptr; ///< lives on m_thread, from the first time on
    quint16 m_listening = 0;
    QString m_problem;
};

} // namespace rookery
