// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <functional>

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include "app/gui_watchdog.h"

namespace rookery {

class Application;

/// `rookery --self-test`: the whole program in a temporary data folder, with the built-in model. Loads it, sends
/// a message, waits for the answer, walks the pages, and checks both databases. Any warning fails it. GUI thread.
class SelfTest : public QObject {
    Q_OBJECT

  public:
    explicit SelfTest(Application& app, QObject* parent = nullptr);

    /// Collects warnings from now on; call before anything of the program is made.
    static void watchWarnings();

    /// finished() follows.
    void start();

  signals:
    /// The exit status: 0, or 1 with the reasons on standard error.
    void finished(int status);

  private:
    /// One step: a name, what begins it, and whether it is done; it fails after `limitMs`.
    struct Step {
        QString name;
        std::function<void()> begin;
        std::function<bool()> isDone;
        int limitMs = 10'000;
    };

    void addSteps();
    void addAnswerSteps();
    void addPageSteps();
    void addCheckSteps();
    void tick();
    void fail(const QString& reason);
    void end();

    Application& m_app;
    std::deque<Step> m_steps;
    bool m_begun = false;
    QElapsedTimer m_clock; ///< since the step began
    QTimer m_timer;
    GuiWatchdog m_watchdog;
    QStringList m_failures;
    bool m_checked = false;
};

} // namespace rookery
