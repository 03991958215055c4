// SPDX-License-Identifier: Apache-2.0
#include "app/transfer.h"

#include <utility>

#include <QFile>
#include <QFileInfo>

#include "app/error_sentence.h"
#include "app/notice_model.h"
#include "app/settings.h"
#include "app/storage_worker.h"
#include "core/base/atomic_file.h"
#include "core/store/backup.h"
#include "core/store/export.h"
#include "core/store/import.h"

namespace rookery {

namespace {

constexpr qint64 LargestSettings = 1 << 20;

std::filesystem::path pathOf(const QString& file) {
    return {file.toStdU16String()};
}

} // namespace

Transfer::Transfer(StorageWorker& storage, NoticeModel& notices, Settings& settings, QObject* parent)
    : QObject(parent), m_storage(storage), m_notices(notices), m_settings(settings) {
    connect(&m_storage, &StorageWorker::restored, this, &Transfer::showRestored);
}

void Transfer::begin(const QString& text) {
    ++m_running;
    m_activityText = text;
    emit busyChanged();
}

void Transfer::end() {
    --m_running;
    if (m_running == 0)
        m_activityText.clear();
    emit busyChanged();
}

void Transfer::say(const QString& text) {
    NoticeModel::Notice notice;
    notice.text = text;
    notice.topic = QStringLiteral("transfer");
    m_notices.add(std::move(notice));
}

void Transfer::say(const QString& text, const Error& error) {
    NoticeModel::Notice notice;
    notice.level = NoticeModel::Level::Error;
    notice.text = text + QLatin1Char(' ') + errorSentence(error);
    notice.details = QString::fromStdString(error.message);
    notice.topic = QStringLiteral("transfer");
    m_notices.add(std::move(notice));
}

void Transfer::exportConversation(qint64 conversationId, const QUrl& file) {
    const QString path = file.toLocalFile();
    if (path.isEmpty() || conversationId <= 0)
        return;
    begin(tr("Writing %1").arg(QFileInfo(path).fileName()));
    m_storage.run(
        this,
        [conversationId, path](Store& store) { return exportToFile(store, conversationId, pathOf(path)); },
        [this, path](const Result<void>& done) {
            end();
            if (done)
                say(tr("The chat was written to %1.").arg(path));
            else
                say(tr("The chat was not written."), done.error());
        });
}

void Transfer::importFiles(const QList<QUrl>& files) {
    for (const QUrl& file : files) {
        if (file.isLocalFile())
            m_waiting.append(file.toLocalFile());
    }
    if (!m_importing)
        importNext();
}

void Transfer::cancel() {
    m_waiting.clear();
    m_stop.request_stop();
}

void Transfer::importNext() {
    m_importing = !m_waiting.isEmpty();
    if (!m_importing)
        return;
    const QString path = m_waiting.takeFirst();
    begin(tr("Reading %1").arg(QFileInfo(path).fileName()));
    m_stop = {};
    m_storage.run(
        this,
        [path, stop = m_stop.get_token()](Store& store) { return importFile(store, pathOf(path), {}, stop); },
        [this, name = QFileInfo(path).fileName()](const Result<ImportReport>& report) {
            end();
            if (!report && report.error().code == ErrorCode::Cancelled) {
                say(tr("“%1” was not imported; nothing was changed.").arg(name));
            } else if (!report) {
                say(tr("“%1” could not be imported; nothing was changed.").arg(name), report.error());
            } else {
                const int count = static_cast<int>(report->conversations.size());
                const int messages = static_cast<int>(report->messages);
                QString text = tr("%Ln chat(s) imported", nullptr, count) + QStringLiteral(", ") +
                               tr("%Ln message(s).", nullptr, messages);
                if (report->skipped > 0)
                    text += QLatin1Char(' ') + tr("%Ln part(s) that are no text were left out.", nullptr,
                                                  static_cast<int>(report->skipped));
                say(text);
                if (count > 0)
                    emit imported(report->conversations.front(), count);
            }
            importNext();
        });
}

void Transfer::backUp(const QUrl& file) {
    const QString path = file.toLocalFile();
    if (path.isEmpty())
        return;
    begin(tr("Writing the backup"));
    m_storage.run(
        this, [path](Store& store) { return writeBackup(store, pathOf(path)); },
        [this, path](const Result<void>& done) {
            end();
            if (done)
                say(tr("All chats were written to %1.").arg(path));
            else
                say(tr("The backup was not written."), done.error());
        });
}

void Transfer::exportSettings(const QUrl& file) {
    const QString path = file.toLocalFile();
    if (path.isEmpty())
        return;
    m_storage.run(
        this,
        [path, json = m_settings.exported()](Store&) { return writeAtomically(pathOf(path), json.toStdString()); },
        [this, path](const Result<void>& done) {
            if (done)
                say(tr("The settings were written to %1.").arg(path));
            else
                say(tr("The settings were not written."), done.error());
        });
}

void Transfer::importSettings(const QUrl& file) {
    const QString path = file.toLocalFile();
    if (path.isEmpty())
        return;
    m_storage.run(
        this,
        [path](Store&) -> Result<QByteArray> {
            QFile source(path);
            if (!source.open(QIODevice::ReadOnly))
                return Error{ErrorCode::NotReadable, path.toStdString() + ": " + source.errorString().toStdString()};
            return source.read(LargestSettings + 1);
        },
        [this](const Result<QByteArray>& json) {
            if (!json)
                say(tr("The settings were not taken over."), json.error());
            else if (!m_settings.takeIn(*json))
                say(tr("The settings were not taken over."), Error{ErrorCode::BadFormat, "no file of settings"});
            else
                say(tr("The settings were taken over."));
        });
}

void Transfer::restore(const QUrl& file) {
    const QString path = file.toLocalFile();
    if (path.isEmpty())
        return;
    emit aboutToRestore();
    begin(tr("Restoring the backup"));
    m_storage.restore(pathOf(path));
}

void Transfer::showRestored(const QString& keptCopy, const std::optional<Error>& error) {
    end();
    if (error)
        say(tr("The backup could not be restored; the chats are as they were."), *error);
    else if (keptCopy.isEmpty())
        say(tr("The backup was restored."));
    else
        say(tr("The backup was restored. The chats that were here before are kept in %1.").arg(keptCopy));
}

} // namespace rookery
