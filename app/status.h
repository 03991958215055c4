// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QColor>
#include <QList>
#include <QObject>
#include <QQmlEngine>
#include <QString>

#include "app/messages.h"

namespace rookery {

/// What the strip at the bottom says: model, device, speed, what was resumed, what it costs. GUI thread.
/// Numbers stay after a turn until the next one.
class Status : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a property of Application")
    Q_PROPERTY(Activity activity READ activity NOTIFY activityChanged)
    /// Ready to show: "Guide 4.6M", "CPU · 2 threads", "212 tok/s", "resumed 1,204, read 0",
    /// "state 0.4 MB (a KV cache: 38 MB est.)"; each empty while it is not known.
    Q_PROPERTY(QString modelText READ modelText NOTIFY changed)
    Q_PROPERTY(QString deviceText READ deviceText NOTIFY changed)
    Q_PROPERTY(QString speedText READ speedText NOTIFY changed)
    Q_PROPERTY(QString resumedText READ resumedText NOTIFY changed)
    /// One sentence: where the state came from, and why the rest had to be read; empty while not known.
    Q_PROPERTY(QString resumedReason READ resumedReason NOTIFY changed)
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed)
    /// While something is read or loaded: "Reading 3,120 of 8,400 tokens, 6 s left · 37 % · 880 tok/s"; else empty.
    Q_PROPERTY(QString progressText READ progressText NOTIFY progressChanged)
    /// 0 to 1; -1 when nothing is read or loaded, or the total is not known.
    Q_PROPERTY(qreal progress READ progress NOTIFY progressChanged)
    Q_PROPERTY(bool cancellable READ cancellable NOTIFY activityChanged)
    /// The numbers behind the texts, for the inspector.
    Q_PROPERTY(int threads READ threads NOTIFY changed)
    Q_PROPERTY(qreal tokensPerSecond READ tokensPerSecond NOTIFY changed)
    Q_PROPERTY(qreal readTokensPerSecond READ readTokensPerSecond NOTIFY changed)
    Q_PROPERTY(int resumedTokens READ resumedTokens NOTIFY changed)
    Q_PROPERTY(int readTokens READ readTokens NOTIFY changed)
    Q_PROPERTY(int contextTokens READ contextTokens NOTIFY changed)
    Q_PROPERTY(qreal stateBytes READ stateBytes NOTIFY changed)
    Q_PROPERTY(qreal kvCacheBytes READ kvCacheBytes NOTIFY changed)
    Q_PROPERTY(qreal storedStateBytes READ storedStateBytes NOTIFY changed)
    /// The length of each layer's part of the state, after the last answer of the conversation shown.
    Q_PROPERTY(QList<qreal> layerNorms READ layerNorms NOTIFY changed)

    /// Of the last answer of the conversation shown, where wanted: how unlikely the model found its tokens, in bits
    /// a token; below 0 while there is none.
    Q_PROPERTY(qreal surprise READ surprise NOTIFY changed)

  public:
    enum class Activity { Idle, LoadingModel, Reading, Writing };
    Q_ENUM(Activity)

    /// All that the strip knows; set as one value.
    struct Values {
        QString model;
        QString device;
        int threads = 0;
        double tokensPerSecond = 0;
        double readTokensPerSecond = 0;
        int resumedTokens = -1; ///< -1: no turn yet
        int readTokens = 0;
        QString resumedReason;
        int unreadTokens = 0;   ///< of a reopened conversation: read with its next message
        int contextTokens = 0; ///< tokens behind the shown conversation's state
        qint64 stateBytes = 0;
        qint64 kvCacheBytes = 0; ///< what a Transformer of the same sizes would hold for contextTokens (f16)
        qint64 storedStateBytes = 0; ///< size of states.db
        QList<qreal> layerNorms;     ///< of the shown conversation's state
        std::vector<WrittenPiece> written; ///< likewise, its last answer where wanted
        bool operator==(const Values&) const = default;
    };

    explicit Status(QObject* parent = nullptr);

    /// "212 tok/s", "3.1 tok/s"; empty for none.
    static QString rateText(double tokensPerSecond);
    /// How far reading is and how fast; secondsLeft < 0: not known yet.
    static QString readingText(qint64 done, qint64 total, double secondsLeft);

    Activity activity() const { return m_activity; }
    QString modelText() const { return m_values.model; }
    QString deviceText() const;
    QString speedText() const { return rateText(m_values.tokensPerSecond); }
    QString resumedText() const;
    QString resumedReason() const { return m_values.resumedReason; }
    QString stateText() const;
    QString progressText() const;
    qreal progress() const;
    bool cancellable() const;
    int threads() const { return m_values.threads; }
    qreal tokensPerSecond() const { return m_values.tokensPerSecond; }
    qreal readTokensPerSecond() const { return m_values.readTokensPerSecond; }
    int resumedTokens() const { return m_values.resumedTokens; }
    int readTokens() const { return m_values.readTokens; }
    int contextTokens() const { return m_values.contextTokens; }
    qreal stateBytes() const { return static_cast<qreal>(m_values.stateBytes); }
    qreal kvCacheBytes() const { return static_cast<qreal>(m_values.kvCacheBytes); }
    QList<qreal> layerNorms() const { return m_values.layerNorms; }
    qreal storedStateBytes() const { return static_cast<qreal>(m_values.storedStateBytes); }

    qreal surprise() const;
    /// The last answer as rich text; the less likely the model found a token, the more of `colour` is behind it.
    Q_INVOKABLE QString surpriseText(const QColor& colour) const;
    /// Cancels what `progressText` speaks of.
    Q_INVOKABLE void cancel();

    const Values& values() const { return m_values; }
    void setValues(Values values);
    void setActivity(Activity activity);
    /// Units are bytes (loading) or tokens (reading); secondsLeft < 0: not known yet.
    void setProgress(qint64 done, qint64 total, double secondsLeft);

  signals:
    void activityChanged();
    void changed();
    void progressChanged();
    void cancelRequested();

  private:
    Values m_values;
    Activity m_activity = Activity::Idle;
    qint64 m_done = 0;
    qint64 m_total = 0;
    double m_secondsLeft = -1;
};

} // namespace rookery
