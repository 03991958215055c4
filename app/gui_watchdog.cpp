// SPDX-License-Identifier: Apache-2.0
#include "app/gui_watchdog.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include <QTimer>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace rookery {

namespace {

constexpr int PauseMs = 5;

/// What the kernel counts of the calling thread; -1 where it does not.
int openScheduling() {
#ifdef Q_OS_LINUX
    return open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC);
#else
    return -1;
#endif
}

/// Milliseconds in which the thread was ready to run and did not. proc(5), schedstat: time on a processor, time in
/// the queue before it, both in nanoseconds, and a count.
double readUnscheduled(int file) {
#ifdef Q_OS_LINUX
    std::array<char, 128> text{};
    unsigned long long ran = 0;
    unsigned long long waited = 0;
    if (file >= 0 && pread(file, text.data(), text.size() - 1, 0) > 0 && std::sscanf(text.data(), "%llu %llu", &ran, &waited) == 2)
        return static_cast<double>(waited) / 1e6;
#endif
    Q_UNUSED(file)
    return 0;
}

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
    m_scheduling = openScheduling();
    m_worstMs = 0;
    m_longWaits = 0;
    m_worstOwnMs = 0;
    m_longOwnWaits = 0;
    m_calls = 0;
    m_caller = new QObject;
    m_caller->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_caller, &QObject::deleteLater);
    m_thread.start();
    called(now());
}

void GuiWatchdog::stop() {
    if (m_caller == nullptr)
        return;
    m_caller = nullptr;
    m_thread.quit();
    m_thread.wait();
#ifdef Q_OS_LINUX
    if (m_scheduling >= 0)
        ::close(m_scheduling);
#endif
    m_scheduling = -1;
}

GuiWatchdog::Moment GuiWatchdog::now() const {
    const double unscheduled = readUnscheduled(m_scheduling);
    return {std::chrono::steady_clock::now(), unscheduled};
}

void GuiWatchdog::called(const Moment& sent) {
    if (m_caller == nullptr)
        return;
    const Moment here = now();
    const double ms = std::chrono::duration<double, std::milli>(here.time - sent.time).count();
    const double ownMs = std::clamp(ms - (here.unscheduledMs - sent.unscheduledMs), 0.0, ms);
    ++m_calls;
    m_worstMs = std::max(m_worstMs, ms);
    m_worstOwnMs = std::max(m_worstOwnMs, ownMs);
    if (ms > LimitMs)
        ++m_longWaits;
    if (ownMs > LimitMs) {
        ++m_longOwnWaits;
        if (m_note)
            m_note(ownMs);
    }
    // The next call, after a pause on the other thread; only one is ever on its way.
    QMetaObject::invokeMethod(
        m_caller,
        [this, caller = m_caller] {
            QTimer::singleShot(PauseMs, Qt::PreciseTimer, caller, [this] {
                QMetaObject::invokeMethod(this, [this, sent = now()] { called(sent); }, Qt::QueuedConnection);
            });
        },
        Qt::QueuedConnection);
}

} // namespace rookery
