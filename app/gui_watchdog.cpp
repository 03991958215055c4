// SPDX-License-Identifier: Apache-2.0
#include "app/gui_watchdog.h"

#include <algorithm>

#include <QTimer>

namespace rookery {

namespace {

constexpr int PauseMs = 5;

} // namespace

GuiWatchdog::GuiWatchdog(QObject* parent) : QObject(parent) {
    m_thread.setObjectName(QStringLiteral("watchdog"));
}

GuiWatchdog::~GuiWatchdog() {
    stop();
}

void GuiWatchdog::start() {
    if (m_caller != nullptr)
        return;
    m_worstMs = 0;
    m_longWaits = 0;
    m_calls = 0;
    m_caller = new QObject;
    m_caller->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_caller, &QObject::deleteLater);
    m_thread.start();
    called(std::chrono::steady_clock::now());
}

void GuiWatchdog::stop() {
    if (m_caller == nullptr)
        return;
    m_caller = nullptr;
    m_thread.quit();
    m_thread.wait();
}

void GuiWatchdog::called(std::chrono::steady_clock::time_point sent) {
    if (m_caller == nullptr)
        return;
    const double ms = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - sent).count();
    ++m_calls;
    m_worstMs = std::max(m_worstMs, ms);
    if (ms > LimitMs)
        ++m_longWaits;
    // The next call, after a pause on the other thread; only one is ever on its way.
    QMetaObject::invokeMethod(
        m_caller,
        [this, caller = m_caller] {
            QTimer::singleShot(PauseMs, Qt::PreciseTimer, caller, [this] {
                const auto now = std::chrono::steady_clock::now();
                QMetaObject::invokeMethod(this, [this, now] { called(now); }, Qt::QueuedConnection);
            });
        },
        Qt::QueuedConnection);
}

} // namespace rookery
