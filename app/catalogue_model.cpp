// SPDX-License-Identifier: Apache-2.0
#include "app/catalogue_model.h"

#include <algorithm>
#include <utility>

#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

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

QString bytesText(qint64 bytes) {
    return QLocale().formattedDataSize(bytes, bytes < 1'000'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString durationText(double seconds) {
    if (seconds < 90)
        return CatalogueModel::tr("about %Ln second(s) left", nullptr, std::max(1, static_cast<int>(seconds)));
    if (seconds < 90 * 60)
        return CatalogueModel::tr("about %Ln minute(s) left", nullptr, static_cast<int>(seconds / 60 + 0.5));
    return CatalogueModel::tr("about %Ln hour(s) left", nullptr, static_cast<int>(seconds / 3600 + 0.5));
}

QString qualityText(const QString& quality) {
    if (quality == QLatin1String("small"))
        return CatalogueModel::tr("Very quick everywhere. Short, simple answers; it often errs.");
    if (quality == QLatin1String("medium"))
        return CatalogueModel::tr("Quick on most computers. Simple answers; check what it says.");
    if (quality == QLatin1String("good"))
        return CatalogueModel::tr("A fair balance of speed and sense for most computers.");
    if (quality == QLatin1String("strong"))
        return CatalogueModel::tr("Better answers, at some cost of speed.");
    if (quality == QLatin1String("largest"))
        return CatalogueModel::tr("The best answers of this list; for computers with much memory.");
    return {};
}

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

int CatalogueModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant CatalogueModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto at = static_cast<std::size_t>(index.row());
    const CatalogueEntry& entry = m_catalogue.entries[at];
    const Row& row = m_rows[at];
    switch (role) {
    case EntryIdRole:
        return entry.id;
    case Qt::DisplayRole:
    case NameRole:
        return entry.name;
    case DetailRole:
        return detailText(entry);
    case QualityRole:
        return qualityText(entry.quality);
    case LanguagesRole: {
        QStringList names;
        for (const QString& code : entry.languages)
            names.append(QLocale(code).nativeLanguageName());
        return names.isEmpty() ? QString() : tr("%1 and others").arg(QLocale().createSeparatedList(names));
    }
    case LicenceRole:
        return entry.licence;
    case PageRole:
        return entry.page;
    case FitTextRole:
        return fitText(row.advice);
    case TooLargeRole:
        return row.advice.fit == CatalogueFit::TooLarge;
    case RecommendedRole:
        return row.advice.recommended;
    case QuestionRole:
        return questionText(entry);
    case StateRole:
        return static_cast<int>(row.state);
    case ProgressRole:
        return row.total > 0 ? static_cast<double>(row.done) / static_cast<double>(row.total) : -1.0;
    case ProgressTextRole:
        return progressText(row);
    case ProblemRole:
        return row.state == State::Failed || row.state == State::Waiting ? downloadSentence(row.problem) : QString();
    case DetailsRole:
        return row.details;
    default:
        return {};
    }
}

QHash<int, QByteArray> CatalogueModel::roleNames() const {
    return {{EntryIdRole, "entryId"},     {NameRole, "name"},
            {DetailRole, "detail"},       {QualityRole, "quality"},
            {LanguagesRole, "languages"}, {LicenceRole, "licence"},
            {PageRole, "page"},           {FitTextRole, "fitText"},
            {TooLargeRole, "tooLarge"},   {RecommendedRole, "recommended"},
            {QuestionRole, "question"},   {StateRole, "state"},
            {ProgressRole, "progress"},   {ProgressTextRole, "progressText"},
            {ProblemRole, "problem"},     {DetailsRole, "details"}};
}

QString CatalogueModel::detailText(const CatalogueEntry& entry) const {
    const QDate date = QDate::fromString(entry.published, Qt::ISODate);
    QStringList parts = {tr("%1 parameters").arg(parameterCountText(entry.parameters)), entry.type};
    if (date.isValid())
        parts.append(QLocale().toString(date, QLocale::ShortFormat));
    parts.append(entry.aboutBytes > 0 ? bytesText(entry.aboutBytes) : tr("size not published"));
    return parts.join(QStringLiteral(" · "));
}

QString CatalogueModel::fitText(const CatalogueAdvice& advice) const {
    QString text;
    if (advice.fit == CatalogueFit::Comfortable)
        text = tr("Fits well into this computer's memory.");
    else if (advice.fit == CatalogueFit::Tight)
        text = tr("Fits only just: other programs may become slow.");
    else if (advice.fit == CatalogueFit::TooLarge)
        text = tr("Too large for this computer's memory.");
    if (advice.tokensPerSecond > 0 && advice.fit != CatalogueFit::TooLarge)
        text += QLatin1Char(' ') + tr("About %1 tokens a second, estimated from the model in use.")
                                       .arg(QLocale().toString(advice.tokensPerSecond, 'f', advice.tokensPerSecond < 10 ? 1 : 0));
    return text;
}

QString CatalogueModel::questionText(const CatalogueEntry& entry) const {
    const auto chosen = static_cast<std::size_t>(mirror());
    const QString host = chosen < m_catalogue.mirrors.size() ? m_catalogue.mirrors[chosen].host : QString();
    const QString check = entry.sha256.isEmpty()
                              ? tr("No checksum was published: only its length can be checked.")
                              : tr("Its checksum is checked.");
    const QString what = entry.aboutBytes > 0
                             ? tr("Rookery connects to %1 and fetches %2 into %3.")
                                   .arg(host, bytesText(entry.aboutBytes), QDir::toNativeSeparators(folder()))
                             : tr("Rookery connects to %1 and fetches a file of unknown size into %2.")
                                   .arg(host, QDir::toNativeSeparators(folder()));
    return what + QLatin1Char(' ') + check;
}

QString CatalogueModel::progressText(const Row& row) const {
    const QString amount = row.total > 0 ? tr("%1 of %2").arg(bytesText(row.done), bytesText(row.total)) : bytesText(row.done);
    switch (row.state) {
    case State::Absent:
    case State::Failed:
    case State::Present:
        return {};
    case State::Queued:
        return tr("Waits for the one before it.");
    case State::Waiting:
        return tr("%1; tries again soon.").arg(amount);
    case State::Verifying:
        return tr("Checking: %1").arg(amount);
    case State::Paused:
        return tr("Paused at %1.").arg(amount);
    case State::Running:
        break;
    }
    if (row.bytesPerSecond <= 0)
        return amount;
    const QString speed = tr("%1 a second").arg(bytesText(static_cast<qint64>(row.bytesPerSecond)));
    if (row.total <= row.done)
        return QLocale().createSeparatedList({amount, speed});
    return amount + QStringLiteral(" · ") + speed + QStringLiteral(" · ") +
           durationText(static_cast<double>(row.total - row.done) / row.bytesPerSecond);
}

// --- reading

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
    if (m_models.folders().contains(folder()))
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
