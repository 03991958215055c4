// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

#include <QObject>
#include <QThread>

namespace rookery {

/// Measures how long the GUI thread lets a call wait: a thread of its own sends one, again and again, and it is
/// noted how late it is carried out. For tests and the self-test. GUI thread.
class GuiWatchdog : public QObject {
    Q_OBJECT

  public:
    explicit GuiWatchdog(QObject* parent = nullptr);
    ~GuiWatchdog() override;

    void start();
    void stop();
    /// Longest wait since start().
    double worstMs() const { return m_worstMs; }
    /// A wait longer than this is felt.
    static constexpr double LimitMs = 30;
    int longWaits() const { return m_longWaits; }
    int calls() const { return m_calls; }

  private:
    void called(std::chrono::steady_clock::time_point sent);

    QThread m_thread;
    QObject* m_caller = nullptr; ///< lives on m_thread
    double m_worstMs = 0;
    int m_longWaits = 0;
    int m_calls = 0;
};

} // namespace rookery
