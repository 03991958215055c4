// SPDX-License-Identifier: Apache-2.0
//
// Tuned states and LoRA files: chosen, remembered for each model, taken away.
#include <utility>

#include <QFileInfo>
#include <QLocale>
#include <QUrl>

#include "app/error_sentence.h"
#include "app/model_library.h"
#include "app/notice_model.h"

namespace rookery {

void ModelLibrary::overlaysFailed(const Error& error) {
    const bool isPresent = loaded() && m_current.path == m_loadingPath;
    NoticeModel::Notice notice;
    notice.level = NoticeModel::Level::Error;
    notice.text = tr("“%1” could not be loaded with its tuned state or LoRA file.").arg(m_loadingName) +
                  QLatin1Char(' ') + errorSentence(error);
    if (isPresent)
        notice.text += QLatin1Char(' ') + tr("“%1” goes on answering.").arg(m_current.name);
    else
        notice.text += QLatin1Char(' ') + tr("It is loaded without.");
    notice.details = QString::fromStdString(error.message);
    notice.topic = QStringLiteral("overlays");
    m_notices.clear(notice.topic);
    m_notices.add(std::move(notice));
    // What was remembered stays so: the files may lie on a drive that is not connected now.
    if (!isPresent)
        startLoad(m_loadingPath, {}, Remember::No);
}

QString ModelLibrary::overlayText() const {
    QStringList parts;
    if (!m_overlays.initialState.isEmpty())
        parts.append(tr("Tuned state: %1").arg(QFileInfo(m_overlays.initialState).fileName()));
    if (!m_overlays.lora.isEmpty())
        parts.append(tr("LoRA: %1, alpha %2")
                         .arg(QFileInfo(m_overlays.lora).fileName(), QLocale().toString(m_overlays.loraAlpha)));
    return parts.join(QStringLiteral(" · "));
}

QString ModelLibrary::offeredLora() const {
    return QFileInfo(m_offeredLora).fileName();
}

QStringList ModelLibrary::overlayFilters() const {
    return {tr("Tuned states and LoRA files (%1)").arg(QStringLiteral("*.pth *.safetensors *.st")),
            tr("All files (%1)").arg("*")};
}

void ModelLibrary::useState(const QUrl& file) {
    if (!loaded() || !file.isLocalFile())
        return;
    ModelOverlays overlays = m_overlays;
    overlays.initialState = file.toLocalFile();
    m_notices.clear(QStringLiteral("overlays"));
    startLoad(m_current.path, overlays, Remember::Yes);
}

void ModelLibrary::offerLora(const QUrl& file) {
    if (!file.isLocalFile())
        return;
    m_offeredLora = file.toLocalFile();
    emit offeredLoraChanged();
}

void ModelLibrary::useOfferedLora(double alpha) {
    if (!loaded() || m_offeredLora.isEmpty())
        return;
    ModelOverlays overlays = m_overlays;
    overlays.lora = m_offeredLora;
    overlays.loraAlpha = alpha;
    dropOfferedLora();
    m_notices.clear(QStringLiteral("overlays"));
    startLoad(m_current.path, overlays, Remember::Yes);
}

void ModelLibrary::dropOfferedLora() {
    m_offeredLora.clear();
    emit offeredLoraChanged();
}

void ModelLibrary::removeOverlays() {
    if (!loaded())
        return;
    m_notices.clear(QStringLiteral("overlays"));
    if (m_overlays.any())
        startLoad(m_current.path, {}, Remember::Yes);
    else
        m_settings.setOverlays(m_current.path, {}); // remembered, but could not be used
}

} // namespace rookery
