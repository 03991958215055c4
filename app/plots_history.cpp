// SPDX-License-Identifier: Apache-2.0
#include "app/plots_history.h"

#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

#include "app/pool_work.h"

namespace rookery {

namespace {

constexpr int MeasureMs = 1000;

} // namespace

qint64 residentBytes() {
#ifdef Q_OS_LINUX
    // proc(5): the second number is the resident size in pages.
    std::FILE* const file = std::fopen("/proc/self/statm", "re");
    if (file == nullptr)
        return 0;
    long long total = 0;
    long long resident = 0;
    const int found = std::fscanf(file, "%lld %lld", &total, &resident);
    std::fclose(file);
    return found == 2 ? qint64{resident} * sysconf(_SC_PAGESIZE) : 0;
#else
    return 0;
#endif
}

PlotHistory::PlotHistory(QObject* parent) : QObject(parent) {
    m_timer.setInterval(MeasureMs);
    connect(&m_timer, &QTimer::timeout, this, &PlotHistory::measure);
}

void PlotHistory::setStatus(Status* status) {
    if (status == m_status)
        return;
    if (m_status)
        m_status->disconnect(this);
    m_status = status;
    if (m_status)
        connect(m_status, &Status::changed, this, &PlotHistory::follow);
    emit statusChanged();
}

void PlotHistory::setActive(bool active) {
    if (active == m_timer.isActive())
        return;
    if (active) {
        m_timer.start();
        measure();
    } else {
        m_timer.stop();
    }
    emit activeChanged();
}

void PlotHistory::push(QList<qreal>& list, qreal value) {
    if (list.size() >= Length)
        list.removeFirst();
    list.append(value);
}

void PlotHistory::follow() {
    if (!active())
        return;
    const bool writes = m_status->activity() == Status::Activity::Writing;
    const bool newSpeed = writes && m_status->tokensPerSecond() > 0 && m_status->tokensPerSecond() != m_lastSpeed;
    const bool newTurn = m_status->contextTokens() > 0 && m_status->contextTokens() != m_lastTokens;
    if (newSpeed) {
        m_lastSpeed = m_status->tokensPerSecond();
        push(m_speeds, m_lastSpeed);
    }
    if (newTurn) {
        m_lastTokens = m_status->contextTokens();
        push(m_stateBytes, m_status->stateBytes());
        push(m_cacheBytes, m_status->kvCacheBytes());
    }
    if (newSpeed || newTurn)
        emit changed();
}

void PlotHistory::measure() {
    if (m_measuring)
        return;
    m_measuring = true;
    workOnPool(
        this, [] { return residentBytes(); },
        [this](qint64 bytes) {
            m_measuring = false;
            if (bytes <= 0)
                return;
            push(m_memory, static_cast<qreal>(bytes) / 1e6);
            emit changed();
        });
}

} // namespace rookery
