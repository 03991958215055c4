// SPDX-License-Identifier: Apache-2.0
#include "app/idle_unload.h"

#include "app/settings.h"
#include "app/turn_queue.h"

namespace rookery {

IdleUnload::IdleUnload(TurnQueue& turns, Settings& settings, QObject* parent)
    : QObject(parent), m_turns(turns), m_settings(settings) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleUnload::due);
    connect(&m_turns, &TurnQueue::stageChanged, this, &IdleUnload::follow);
    connect(&m_turns, &TurnQueue::modelChanged, this, &IdleUnload::follow);
    connect(&m_settings, &Settings::engineChanged, this, &IdleUnload::follow);
}

void IdleUnload::setMinute(int ms) {
    m_minuteMs = ms;
    follow();
}

void IdleUnload::follow() {
    m_timer.stop();
    const bool idle = m_turns.model() && !m_turns.isLoading() && !m_turns.isReading() && !m_turns.isWriting();
    if (idle && m_settings.unloadMinutes() > 0)
        m_timer.start(m_settings.unloadMinutes() * m_minuteMs);
}

} // namespace rookery
