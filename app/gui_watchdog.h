// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <functional>
#include <utility>

#include <QObject>
#include <QThread>

namespace rookery {

/// Measures how long the GUI thread lets a call wait: a thread of its own sends one, again and again, and it is
/// noted how late it is carried out. Of that the program's own part is all but the time in which the thread was ready
/// to run and other programs and threads had the processors, as the system counts it: work and waiting for a disk or a
/// lock. Where the system does not count, all of it is the program's own. For tests and the self-test. GUI thread.
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
    /// The same of the program's own part.
    double worstOwnMs() const { return m_worstOwnMs; }
    int longOwnWaits() const { return m_longOwnWaits; }
    /// Called after each wait whose own part was over LimitMs, with that part.
    void setNote(std::function<void(double ownMs)> note) { m_note = std::move(note); }
    int calls() const { return m_calls; }

  private:
    struct Moment {
        std::chrono::steady_clock::time_point time;
        double unscheduledMs = 0; ///< of the GUI thread so far
    };

    void called(const Moment& sent);
    Moment now() const;

    QThread m_thread;
    QObject* m_caller = nullptr; ///< lives on m_thread
    int m_scheduling = -1;       ///< what the system counts of the GUI thread, open for reading
    double m_worstMs = 0;
    int m_longWaits = 0;
    double m_worstOwnMs = 0;
    int m_longOwnWaits = 0;
    std::function<void(double)> m_note;
    int m_calls = 0;
};

} // namespace rookery
