// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QTimer>

#include "app/status.h"

namespace rookery {

/// The last minutes of speed and memory, for the plots of the inspector. GUI thread; memory is measured on a
/// thread of the pool. Keeps nothing while it is not active.
class PlotHistory : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(rookery::Status* status READ status WRITE setStatus NOTIFY statusChanged)
    /// Somebody looks.
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY activeChanged)
    /// Tokens a second, one for each report while an answer is written; oldest first.
    Q_PROPERTY(QList<qreal> speeds READ speeds NOTIFY changed)
    /// Megabytes that the program holds in memory, one a second.
    Q_PROPERTY(QList<qreal> memory READ memory NOTIFY changed)
    /// After each turn: bytes of the model's state, and the estimate for a Transformer's cache.
    Q_PROPERTY(QList<qreal> stateBytes READ stateBytes NOTIFY changed)
    Q_PROPERTY(QList<qreal> cacheBytes READ cacheBytes NOTIFY changed)

  public:
    /// Samples that are kept of each kind: four minutes of memory.
    static constexpr qsizetype Length = 240;

    explicit PlotHistory(QObject* parent = nullptr);

    Status* status() const { return m_status; }
    void setStatus(Status* status);
    bool active() const { return m_timer.isActive(); }
    void setActive(bool active);
    QList<qreal> speeds() const { return m_speeds; }
    QList<qreal> memory() const { return m_memory; }
    QList<qreal> stateBytes() const { return m_stateBytes; }
    QList<qreal> cacheBytes() const { return m_cacheBytes; }

  signals:
    void statusChanged();
    void activeChanged();
    void changed();

  private:
    void follow();
    void measure();
    static void push(QList<qreal>& list, qreal value);

    QPointer<Status> m_status;
    QTimer m_timer;
    bool m_measuring = false;
    int m_lastTokens = -1;
    qreal m_lastSpeed = 0;
    QList<qreal> m_speeds;
    QList<qreal> m_memory;
    QList<qreal> m_stateBytes;
    QList<qreal> m_cacheBytes;
};

/// Bytes of this process that are in memory; 0 where the system does not say. Reads /proc: not on the GUI thread.
qint64 residentBytes();

} // namespace rookery
