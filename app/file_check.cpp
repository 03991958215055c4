// SPDX-License-Identifier: Apache-2.0
#include "app/file_check.h"

#include <algorithm>
#include <utility>

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include "app/catalogue.h"
#include "app/error_sentence.h"
#include "app/model_files.h"
#include "app/notice_model.h"
#include "app/settings.h"

namespace rookery {

namespace {

constexpr qint64 Step = qint64{4} << 20;
constexpr int PercentStep = 5;
const QString Topic = QStringLiteral("file-check");

/// What must be the same for a remembered sum to hold.
QString stampOf(const QFileInfo& file) {
    return QStringLiteral("%1 %2").arg(file.size()).arg(file.lastModified().toMSecsSinceEpoch());
}

/// The entry that this file should be: one of its name, else one of its size.
const CatalogueEntry* entryFor(const Catalogue& catalogue, const QFileInfo& file) {
    const CatalogueEntry* sameSize = nullptr;
    for (const CatalogueEntry& entry : catalogue.entries) {
        if (entry.sha256.isEmpty())
            continue;
        if (entry.fileName == file.fileName())
            return &entry;
        if (entry.bytes == file.size())
            sameSize = &entry;
    }
    return sameSize;
}

} // namespace

FileCheck::FileCheck(Settings& settings, NoticeModel& notices, const QString& catalogue, QObject* parent)
    : QObject(parent), m_settings(settings), m_notices(notices), m_catalogue(catalogue),
      m_thread(QStringLiteral("checksums")) {
}

FileCheck::~FileCheck() {
    m_stop.request_stop();
    m_thread.finish();
}

void FileCheck::start(const QString& path) {
    m_stop.request_stop();
    m_stop = std::stop_source();
    const int run = ++m_run;
    showProgress(path, 0);
    const auto progress = [this, path, run](int percent) {
        m_thread.deliver([this, path, run, percent] {
            if (run == m_run && !m_stop.stop_requested())
                showProgress(path, percent);
        });
    };
    m_thread.run(
        this,
        [path, catalogue = m_catalogue, remembered = m_settings.checksumOf(path), stop = m_stop.get_token(), progress] {
            return check(path, catalogue, remembered, stop, progress);
        },
        [this, path, run](const Outcome& outcome) {
            if (run == m_run)
                show(path, outcome);
        });
}

void FileCheck::cancel() {
    m_stop.request_stop();
}

FileCheck::Outcome FileCheck::check(const QString& path, const QString& catalogue, const QString& remembered,
                                    const std::stop_token& stop, const std::function<void(int)>& progress) {
    Outcome outcome;
    const QFileInfo info(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        outcome.error =
            Error{info.exists() ? ErrorCode::NotReadable : ErrorCode::NotFound, file.errorString().toStdString()};
        return outcome;
    }
    outcome.stamp = stampOf(info);
    if (remembered.startsWith(outcome.stamp + QLatin1Char(' '))) {
        outcome.sum = remembered.mid(outcome.stamp.size() + 1).toLatin1();
    } else {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        const qint64 total = std::max<qint64>(1, file.size());
        qint64 done = 0;
        int shown = 0;
        for (QByteArray bytes = file.read(Step); !bytes.isEmpty(); bytes = file.read(Step)) {
            if (stop.stop_requested()) {
                outcome.error = Error{ErrorCode::Cancelled, "cancelled"};
                return outcome;
            }
            hash.addData(bytes);
            done += bytes.size();
            const int percent = static_cast<int>(std::min<qint64>(100, done * 100 / total));
            if (percent >= shown + PercentStep)
                progress(shown = percent);
        }
        if (file.error() != QFileDevice::NoError) {
            outcome.error = Error{ErrorCode::NotReadable, file.errorString().toStdString()};
            return outcome;
        }
        outcome.sum = hash.result().toHex();
    }
    QFile list(catalogue);
    if (!list.open(QIODevice::ReadOnly))
        return outcome;
    const auto known = parseCatalogue(list.readAll());
    const CatalogueEntry* const entry = known ? entryFor(*known, info) : nullptr;
    if (entry != nullptr) {
        outcome.published = entry->sha256;
        outcome.publishedName = entry->name;
    }
    return outcome;
}

void FileCheck::showProgress(const QString& path, int percent) {
    NoticeModel::Notice notice;
    notice.text = tr("Checking %1: %2 %").arg(modelDisplayName(path)).arg(percent);
    notice.actionText = tr("Cancel");
    notice.action = [this] { cancel(); };
    notice.topic = Topic;
    m_notices.add(std::move(notice));
}

void FileCheck::show(const QString& path, const Outcome& outcome) {
    if (!outcome.error)
        m_settings.setChecksumOf(path, outcome.stamp + QLatin1Char(' ') + QString::fromLatin1(outcome.sum));
    NoticeModel::Notice notice;
    notice.topic = Topic;
    notice.details = QStringLiteral("SHA-256 %1\n%2").arg(QString::fromLatin1(outcome.sum), path);
    const QString name = modelDisplayName(path);
    if (outcome.error) {
        notice.level = NoticeModel::Level::Error;
        notice.text = errorSentence(*outcome.error);
        notice.details = QString::fromStdString(outcome.error->message);
    } else if (outcome.published.isEmpty()) {
        notice.text = tr("The checksum of %1 was made. The catalogue has none to compare it with: compare it with the "
                         "one on the page that the file comes from.")
                          .arg(name);
    } else if (outcome.published == outcome.sum) {
        notice.level = NoticeModel::Level::Success;
        notice.text =
            tr("%1 is whole: its checksum is the one that was published for %2.").arg(name, outcome.publishedName);
    } else {
        notice.level = NoticeModel::Level::Warning;
        notice.text = tr("%1 is not the file that was published for %2. If you did not change it, fetch it again.")
                          .arg(name, outcome.publishedName);
        notice.details += QStringLiteral("\n%1").arg(QString::fromLatin1(outcome.published));
    }
    if (outcome.error && outcome.error->code == ErrorCode::Cancelled)
        m_notices.clear(Topic);
    else
        m_notices.add(std::move(notice));
    emit finished(path, outcome.sum);
}

} // namespace rookery
