// SPDX-License-Identifier: Apache-2.0
#include "app/status.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "app/model_library.h"
#include "app/surprise.h"

namespace rookery {

qreal Status::surprise() const {
    return m_values.written.empty() ? -1 : meanSurprise(m_values.written);
}

QString Status::surpriseText(const QColor& colour) const {
    return surpriseHtml(m_values.written, colour);
}

Status::Status(QObject* parent) : QObject(parent) {}

QString Status::deviceText() const {
    if (m_values.device.isEmpty() || m_values.threads <= 0)
        return m_values.device;
    return tr("%1 · %Ln thread(s)", nullptr, m_values.threads).arg(m_values.device);
}

QString Status::rateText(double tokensPerSecond) {
    if (tokensPerSecond <= 0)
        return {};
    const int decimals = tokensPerSecond < 10 ? 1 : 0;
    return tr("%1 tok/s").arg(QLocale().toString(tokensPerSecond, 'f', decimals));
}

QString Status::readingText(qint64 done, qint64 total, double secondsLeft) {
    if (total <= 0)
        return tr("Reading");
    const QLocale locale;
    QStringList parts;
    if (secondsLeft < 0)
        parts.append(tr("Reading %1 of %2 tokens").arg(locale.toString(done), locale.toString(total)));
    else
        parts.append(tr("Reading %1 of %2 tokens, %3 s left")
                         .arg(locale.toString(done), locale.toString(total),
                              locale.toString(static_cast<int>(std::ceil(secondsLeft)))));
    parts.append(QCoreApplication::translate("AppearanceSettings", "%1 %").arg(locale.toString(100 * done / total)));
    if (secondsLeft > 0) // the rate that the estimate is made of
        parts.append(rateText(static_cast<double>(total - done) / secondsLeft));
    return parts.join(QStringLiteral(" · "));
}

QString Status::resumedText() const {
    if (m_values.resumedTokens < 0)
        return {};
    const QLocale locale;
    if (m_values.unreadTokens > 0)
        return tr("resumed %1, %2 to read")
            .arg(locale.toString(m_values.resumedTokens), locale.toString(m_values.unreadTokens));
    return tr("resumed %1, read %2")
        .arg(locale.toString(m_values.resumedTokens), locale.toString(m_values.readTokens));
}

QString Status::stateText() const {
    if (m_values.stateBytes <= 0)
        return {};
    const QString state = tr("state %1").arg(byteCountText(m_values.stateBytes));
    if (m_values.kvCacheBytes <= 0)
        return state;
    return tr("%1 (a KV cache: %2 est.)").arg(state, byteCountText(m_values.kvCacheBytes));
}

QString Status::progressText() const {
    switch (m_activity) {
    case Activity::LoadingModel:
        if (m_total <= 0)
            return tr("Loading the model");
        return tr("Loading the model, %1 of %2").arg(byteCountText(m_done), byteCountText(m_total));
    case Activity::Reading:
        return readingText(m_done, m_total, m_secondsLeft);
    case Activity::Idle:
    case Activity::Writing:
        return {};
    }
    return {};
}

qreal Status::progress() const {
    const bool hasProgress = m_activity == Activity::LoadingModel || m_activity == Activity::Reading;
    if (!hasProgress || m_total <= 0)
        return -1;
    return std::clamp(static_cast<qreal>(m_done) / static_cast<qreal>(m_total), 0.0, 1.0);
}

bool Status::cancellable() const {
    return m_activity != Activity::Idle;
}

void Status::cancel() {
    emit cancelRequested();
}

void Status::setValues(Values values) {
    if (values == m_values)
        return;
    m_values = std::move(values);
    emit changed();
}

void Status::setActivity(Activity activity) {
    if (activity == m_activity)
        return;
    m_activity = activity;
    m_done = 0;
    m_total = 0;
    m_secondsLeft = -1;
    emit activityChanged();
    emit progressChanged();
}

void Status::setProgress(qint64 done, qint64 total, double secondsLeft) {
    m_done = done;
    m_total = total;
    m_secondsLeft = secondsLeft;
    emit progressChanged();
}

} // namespace rookery
