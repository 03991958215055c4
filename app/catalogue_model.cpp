// SPDX-License-Identifier: Apache-2.0
#include "app/catalogue_model.h"

#include <algorithm>
#include <utility>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "app/download_worker.h"
#include "app/error_sentence.h"
#include "app/model_library.h"
#include "app/notice_model.h"
#include "app/settings.h"
#include "core/cpu/cpu_info.h"

namespace rookery {

struct CatalogueModel::Look {
    Result<Catalogue> catalogue;
    std::vector<Row> rows;
    qint64 totalMemory = 0;
    qint64 availableMemory = 0;
};

namespace {

constexpr qint64 LargestCatalogue = 1 << 20;

} // namespace

CatalogueModel::CatalogueModel(ModelLibrary& models, Settings& settings, NoticeModel& notices, Options options,
                               QObject* parent)
    : QAbstractListModel(parent), m_models(models), m_settings(settings), m_notices(notices),
      m_options(std::move(options)), m_files(QStringLiteral("catalogue")) {
    m_network.setObjectName(QStringLiteral("network"));
}

CatalogueModel::~CatalogueModel() {
    m_files.finish();
    m_network.quit(); // partial files stay where they are and can go on
    m_network.wait();
}

DownloadWorker& CatalogueModel::worker() {
    if (m_worker == nullptr) {
        m_worker = new DownloadWorker(m_options.limits);
        m_worker->moveToThread(&m_network);
        connect(&m_network, &QThread::finished, m_worker, &QObject::deleteLater);
        connect(m_worker, &DownloadWorker::progressed, this, &CatalogueModel::progressed);
        connect(m_worker, &DownloadWorker::finished, this, &CatalogueModel::finished);
        m_network.start();
    }
    return *m_worker;
}

// --- the list

QStringList CatalogueModel::mirrors() const {
    QStringList names;
    for (const CatalogueMirror& mirror : m_catalogue.mirrors)
        names.append(mirror.name);
    return names;
}

int CatalogueModel::mirror() const {
    return std::clamp(m_settings.downloadMirror(), 0, std::max(0, static_cast<int>(m_catalogue.mirrors.size()) - 1));
}

void CatalogueModel::setMirror(int mirror) {
    if (mirror == this->mirror())
        return;
    m_settings.setDownloadMirror(mirror);
    emit mirrorChanged();
    for (int row = 0; row < count(); ++row)
        changed(row);
}

QString CatalogueModel::folder() const {
    const QString chosen = m_settings.downloadFolder();
    return chosen.isEmpty() ? m_options.defaultFolder : chosen;
}

void CatalogueModel::setFolder(const QUrl& folder) {
    const QString path = folder.toLocalFile();
    if (path.isEmpty() || path == this->folder() || active())
        return;
    m_settings.setDownloadFolder(path == m_options.defaultFolder ? QString() : path);
    emit folderChanged();
    refresh();
}

void CatalogueModel::refresh() {
    m_files.run(
        this, [file = m_options.file, folder = folder()] { return look(file, folder); },
        [this](Look found) { show(std::move(found)); });
}

CatalogueModel::Look CatalogueModel::look(const QString& file, const QString& folder) {
    Look found{Error{ErrorCode::NotFound, file.toStdString()}, {}, cpu::totalMemory(), cpu::availableMemory()};
    QFile catalogue(file);
    if (catalogue.size() <= LargestCatalogue && catalogue.open(QIODevice::ReadOnly))
        found.catalogue = parseCatalogue(catalogue.readAll());
    if (!found.catalogue)
        return found;
    for (const CatalogueEntry& entry : found.catalogue->entries) {
        Row row;
        row.total = entry.bytes;
        const QFileInfo whole(QDir(folder).filePath(entry.fileName));
        const QFileInfo part(whole.filePath() + QStringLiteral(".part"));
        if (whole.isFile()) {
            row.state = State::Present;
        } else if (part.isFile() && part.size() > 0) {
            row.state = State::Paused;
            row.done = part.size();
        }
        found.rows.push_back(row);
    }
    return found;
}

void CatalogueModel::show(Look look) {
    m_machine.totalMemory = look.totalMemory;
    m_machine.availableMemory = look.availableMemory;
    beginResetModel();
    if (look.catalogue) {
        // What is under way knows more than the files say.
        for (std::size_t i = 0; i < m_rows.size() && m_rows.size() == look.rows.size(); ++i) {
            const State state = m_rows[i].state;
            if (state == State::Queued || state == State::Running || state == State::Waiting || state == State::Verifying)
                look.rows[i] = m_rows[i];
        }
        m_catalogue = std::move(*look.catalogue);
        m_rows = std::move(look.rows);
        m_problem.clear();
    } else {
        m_problem = errorSentence(look.catalogue.error());
    }
    endResetModel();
    advise();
    emit countChanged();
}

void CatalogueModel::setMeasured(qint64 weightBytes, double tokensPerSecond) {
    m_machine.measuredWeightBytes = weightBytes;
    m_machine.measuredTokensPerSecond = tokensPerSecond;
    advise();
}

void CatalogueModel::advise() {
    const std::vector<CatalogueAdvice> advice = adviseOn(m_catalogue, m_machine);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].advice = advice[i];
        changed(static_cast<int>(i));
    }
}

// --- fetching

int CatalogueModel::rowOf(const QString& entryId) const {
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_catalogue.entries[i].id == entryId)
            return static_cast<int>(i);
    }
    return -1;
}

bool CatalogueModel::active() const {
    return std::any_of(m_rows.begin(), m_rows.end(), [](const Row& row) {
        return row.state == State::Queued || row.state == State::Running || row.state == State::Waiting ||
               row.state == State::Verifying;
    });
}

void CatalogueModel::start(const QString& entryId) {
    const int at = rowOf(entryId);
    if (at < 0)
        return;
    Row& row = m_rows[static_cast<std::size_t>(at)];
    if (row.state != State::Absent && row.state != State::Paused && row.state != State::Failed)
        return;
    const CatalogueEntry& entry = m_catalogue.entries[static_cast<std::size_t>(at)];
    DownloadRequest request;
    request.id = entry.id;
    request.urls = m_catalogue.urls(entry, mirror());
    if (m_options.addresses)
        request.urls = m_options.addresses(request.urls);
    request.folder = folder();
    request.fileName = entry.fileName;
    request.bytes = entry.bytes;
    request.sha256 = entry.sha256;
    row.state = State::Queued;
    row.problem = DownloadProblem::None;
    row.details.clear();
    changed(at);
    DownloadWorker* const target = &worker();
    QMetaObject::invokeMethod(target, [target, request] { target->fetch(request); }, Qt::QueuedConnection);
}

void CatalogueModel::pause(const QString& entryId) {
    if (rowOf(entryId) < 0 || m_worker == nullptr)
        return;
    QMetaObject::invokeMethod(m_worker, [target = m_worker, entryId] { target->stop(entryId, true); }, Qt::QueuedConnection);
}

void CatalogueModel::cancel(const QString& entryId) {
    const int at = rowOf(entryId);
    if (at < 0)
        return;
    const State state = m_rows[static_cast<std::size_t>(at)].state;
    if (state == State::Paused || state == State::Failed) {
        const QString part = QDir(folder()).filePath(m_catalogue.entries[static_cast<std::size_t>(at)].fileName) + QStringLiteral(".part");
        m_files.run(
            this,
            [part] {
                QFile::remove(part);
                return QFile::remove(part + QStringLiteral(".json"));
            },
            [this](bool) { refresh(); });
    } else if (m_worker != nullptr) {
        QMetaObject::invokeMethod(m_worker, [target = m_worker, entryId] { target->stop(entryId, false); }, Qt::QueuedConnection);
    }
}

void CatalogueModel::use(const QString& entryId) {
    const int at = rowOf(entryId);
    if (at >= 0)
        m_models.openPath(QDir(folder()).filePath(m_catalogue.entries[static_cast<std::size_t>(at)].fileName));
}

void CatalogueModel::progressed(const DownloadProgress& progress) {
    const int at = rowOf(progress.id);
    if (at < 0)
        return;
    Row& row = m_rows[static_cast<std::size_t>(at)];
    row.state = progress.phase == DownloadPhase::Queued      ? State::Queued
                : progress.phase == DownloadPhase::Waiting   ? State::Waiting
                : progress.phase == DownloadPhase::Verifying ? State::Verifying
                                                             : State::Running;
    row.done = progress.done;
    row.total = progress.total;
    row.bytesPerSecond = progress.bytesPerSecond;
    row.problem = progress.problem;
    changed(at);
}

void CatalogueModel::finished(const DownloadOutcome& outcome) {
    const int at = rowOf(outcome.id);
    if (at < 0)
        return;
    Row& row = m_rows[static_cast<std::size_t>(at)];
    row.problem = outcome.problem;
    row.details = outcome.details;
    row.bytesPerSecond = 0;
    if (outcome.problem == DownloadProblem::None) {
        row.state = State::Present;
        tellPresent(m_catalogue.entries[static_cast<std::size_t>(at)], outcome);
    } else if (outcome.problem == DownloadProblem::Stopped) {
        row.state = State::Absent; // or paused: the files say
        refresh();
    } else {
        row.state = State::Failed;
    }
    changed(at);
}

void CatalogueModel::tellPresent(const CatalogueEntry& entry, const DownloadOutcome& outcome) {
    if (m_models.searches(folder()))
        m_models.rescan();
    else
        m_models.addFolder(QUrl::fromLocalFile(folder()));
    NoticeModel::Notice notice;
    notice.level = NoticeModel::Level::Success;
    notice.text = outcome.verified ? tr("“%1” is here, and its checksum is right.").arg(entry.name)
                                   : tr("“%1” is here. No checksum was published for it.").arg(entry.name);
    notice.actionText = tr("Use it");
    notice.action = [this, path = outcome.path] { m_models.openPath(path); };
    notice.topic = QStringLiteral("download");
    m_notices.add(std::move(notice));
}

void CatalogueModel::changed(int row) {
    emit dataChanged(index(row), index(row));
    if (active() != m_wasActive) {
        m_wasActive = active();
        emit activeChanged();
    }
}

} // namespace rookery
