// SPDX-License-Identifier: Apache-2.0
#include "app/model_library.h"

#include <algorithm>
#include <exception>
#include <map>
#include <set>
#include <utility>

#include <QDesktopServices>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QLocale>
#include <QUrl>

#include "app/error_sentence.h"
#include "app/notice_model.h"
#include "app/settings.h"
#include "app/turn_queue.h"
#include "core/checkpoint/checkpoint.h"

namespace rookery {

namespace {

constexpr int RecentCount = 20;
/// A folder with more than this is not a folder of models.
constexpr int ScanLimit = 2000;

const QStringList& modelSuffixes() {
    static const QStringList suffixes = {"*.safetensors", "*.st", "*.gguf", "*.pth", "*.bin"};
    return suffixes;
}

QString displayName(const QString& path) {
    return QFileInfo(path).completeBaseName();
}

/// The type that holds most of the bytes: "F16", "Q8_0".
QString mainType(const Checkpoint& checkpoint) {
    std::map<DType, std::size_t> bytes;
    for (const NamedTensor& tensor : checkpoint.tensors())
        bytes[tensor.view.type] += tensor.view.bytes.size();
    const auto most = std::max_element(bytes.begin(), bytes.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    if (most == bytes.end())
        return {};
    const std::string_view name = dtypeName(most->first);
    return QString::fromUtf8(name.data(), static_cast<int>(name.size())).toUpper();
}

} // namespace

QString parameterCountText(qint64 parameters) {
    const QLocale locale;
    if (parameters >= 1'000'000'000)
        return locale.toString(static_cast<double>(parameters) / 1e9, 'f', 1) + QLatin1Char('B');
    if (parameters >= 1'000'000)
        return locale.toString(static_cast<double>(parameters) / 1e6, 'f', 1) + QLatin1Char('M');
    return locale.toString(static_cast<double>(parameters) / 1e3, 'f', 0) + QLatin1Char('K');
}

QString byteCountText(qint64 bytes) {
    return QLocale().formattedDataSize(bytes, bytes < 1000 ? 0 : (bytes < 10'000'000'000 ? 1 : 0),
                                       QLocale::DataSizeSIFormat);
}

ModelLibrary::ModelLibrary(TurnQueue& turns, Settings& settings, NoticeModel& notices, const Resources& resources,
                           QObject* parent)
    : QAbstractListModel(parent), m_turns(turns), m_settings(settings), m_notices(notices),
      m_folders(settings.modelFolders()), m_files(QStringLiteral("files")) {
    if (!resources.folder.empty())
        m_builtInPath = QString::fromStdString(resources.builtInModel().string());
    connect(&turns, &TurnQueue::loadProgress, this, [this](qint64 done, qint64 total) {
        m_bytesDone = static_cast<qreal>(done);
        m_bytesTotal = static_cast<qreal>(total);
        emit progressChanged();
    });
    connect(&turns, &TurnQueue::loadStarted, this, [this] {
        if (m_loading)
            return; // startLoad() has said so
        m_loading = true; // loaded again after unload()
        emit loadingChanged();
    });
    connect(&turns, &TurnQueue::loadFinished, this, &ModelLibrary::loadFinished);
    connect(&turns, &TurnQueue::modelChanged, this, [this] {
        if (m_turns.model())
            return; // loadFinished() follows
        m_current = {};
        emit currentChanged();
        if (!m_entries.empty())
            emit dataChanged(index(0), index(count() - 1), {CurrentRole});
    });
    refreshEntries();
}

ModelLibrary::~ModelLibrary() {
    m_files.finish();
}

int ModelLibrary::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant ModelLibrary::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry& entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return entry.name;
    case PathRole:
        return entry.builtIn ? QString() : entry.path;
    case LocationRole: {
        if (entry.builtIn)
            return tr("comes with Rookery");
        const QString folder = QFileInfo(entry.path).path();
        const QString home = QDir::homePath();
        return QDir::toNativeSeparators(folder.startsWith(home + QLatin1Char('/'))
                                            ? QLatin1Char('~') + folder.mid(home.size())
                                            : folder);
    }
    case ArchitectureRole:
        return entry.architecture;
    case SizeTextRole:
        return entry.bytes > 0 ? byteCountText(entry.bytes) : QString();
    case DetailRole:
        return entry.detail;
    case BuiltInRole:
        return entry.builtIn;
    case CurrentRole:
        return !m_current.path.isEmpty() && entry.path == m_current.path;
    case MissingRole:
        return entry.missing;
    case ProblemRole:
        return entry.problem;
    default:
        return {};
    }
}

QHash<int, QByteArray> ModelLibrary::roleNames() const {
    return {{NameRole, "name"},         {PathRole, "path"},       {LocationRole, "location"},
            {ArchitectureRole, "architecture"}, {SizeTextRole, "sizeText"}, {DetailRole, "detail"},
            {BuiltInRole, "builtIn"},   {CurrentRole, "current"}, {MissingRole, "missing"},
            {ProblemRole, "problem"}};
}

QString ModelLibrary::progressText() const {
    if (!m_loading || m_bytesTotal <= 0)
        return {};
    return tr("%1 of %2").arg(byteCountText(static_cast<qint64>(m_bytesDone)),
                              byteCountText(static_cast<qint64>(m_bytesTotal)));
}

QString ModelLibrary::currentSizeText() const {
    return m_current.bytes > 0 ? byteCountText(m_current.bytes) : QString();
}

QStringList ModelLibrary::nameFilters() const {
    return {tr("RWKV models (%1)").arg(modelSuffixes().join(QLatin1Char(' ')) + " *.safetensors.index.json"),
            tr("All files (%1)").arg("*")};
}

void ModelLibrary::open(const QUrl& url) {
    openPath(url.isLocalFile() ? url.toLocalFile() : url.toString());
}

void ModelLibrary::openPath(const QString& path) {
    if (!path.isEmpty())
        startLoad(path);
}

void ModelLibrary::openBuiltIn() {
    if (!m_builtInPath.isEmpty())
        startLoad(m_builtInPath);
}

void ModelLibrary::openLast() {
    const QString last = m_settings.lastModelPath();
    if (!last.isEmpty() && last != m_builtInPath) {
        startLoad(last);
    } else if (!m_builtInPath.isEmpty()) {
        startLoad(m_builtInPath);
    } else {
        NoticeModel::Notice notice;
        notice.text = tr("No model is loaded. Open a model file to begin.");
        notice.actionText = tr("Choose a model");
        notice.action = [this] { emit chooserRequested(); };
        notice.topic = QStringLiteral("model");
        m_notices.add(std::move(notice));
    }
}

void ModelLibrary::reload() {
    if (loaded())
        startLoad(m_current.path);
}

void ModelLibrary::startLoad(const QString& path) {
    ModelRequest request;
    request.path = std::filesystem::path(path.toStdU16String());
    request.device = m_device.toStdString();
    request.load.weights = weightTypeFromName(m_settings.weightType().toStdString()).value_or(WeightType::Auto);
    request.load.threads = m_settings.threads();
    m_loadingPath = path;
    m_loadingName = path == m_builtInPath ? tr("Guide") : displayName(path);
    m_bytesDone = 0;
    m_bytesTotal = 0;
    m_loading = true;
    m_notices.clear(QStringLiteral("model"));
    m_turns.load(request);
    emit loadingChanged();
    emit progressChanged();
}

void ModelLibrary::loadFinished(const LoadOutcome& outcome) {
    m_loading = false;
    emit loadingChanged();
    if (outcome.error) {
        if (outcome.error->code == ErrorCode::Cancelled)
            return;
        NoticeModel::Notice notice;
        notice.level = NoticeModel::Level::Error;
        notice.text = tr("“%1” could not be loaded. %2").arg(m_loadingName, errorSentence(*outcome.error));
        if (loaded())
            notice.text += QLatin1Char(' ') + tr("“%1” goes on answering.").arg(m_current.name);
        notice.details = QString::fromStdString(outcome.error->message);
        notice.actionText = tr("Choose a model");
        notice.action = [this] { emit chooserRequested(); };
        notice.topic = QStringLiteral("model");
        m_notices.add(std::move(notice));
        // Nothing answers yet: better the small guide than nothing.
        if (!loaded() && !m_builtInPath.isEmpty() && m_loadingPath != m_builtInPath) {
            ModelRequest request;
            request.path = std::filesystem::path(m_builtInPath.toStdU16String());
            request.device = m_device.toStdString();
            m_loadingPath = m_builtInPath;
            m_loadingName = tr("Guide");
            m_loading = true;
            m_turns.load(request);
            emit loadingChanged();
        }
        return;
    }
    const ModelDescription& model = outcome.model;
    m_current = {};
    m_current.path = model.path;
    m_current.builtIn = model.path == m_builtInPath;
    m_current.name = m_current.builtIn ? tr("Guide") : displayName(model.path);
    m_current.architecture = model.architecture;
    m_current.bytes = model.fileBytes;
    remember(model.path);
    emit currentChanged();
    refreshEntries();
}

void ModelLibrary::remember(const QString& path) {
    m_settings.setLastModelPath(path == m_builtInPath ? QString() : path);
    if (path == m_builtInPath)
        return;
    QStringList recent = m_settings.recentModels();
    recent.removeAll(path);
    recent.prepend(path);
    while (recent.size() > RecentCount)
        recent.removeLast();
    m_settings.setRecentModels(recent);
}

void ModelLibrary::cancelLoading() {
    if (m_loading)
        m_turns.cancelLoad();
}

void ModelLibrary::unload() {
    if (loaded())
        m_turns.unload();
}

void ModelLibrary::forget(const QString& path) {
    QStringList recent = m_settings.recentModels();
    recent.removeAll(path);
    m_settings.setRecentModels(recent);
    std::erase_if(m_found, [&path](const Entry& entry) { return entry.path == path; });
    refreshEntries();
}

void ModelLibrary::reveal(const QString& path) {
    const QFileInfo file(path.isEmpty() ? m_builtInPath : path);
    QDesktopServices::openUrl(QUrl::fromLocalFile(file.path()));
}

void ModelLibrary::addFolder(const QUrl& folder) {
    const QString path = folder.isLocalFile() ? folder.toLocalFile() : folder.toString();
    if (path.isEmpty() || m_folders.contains(path))
        return;
    m_folders.append(path);
    m_settings.setModelFolders(m_folders);
    emit foldersChanged();
    rescan();
}

void ModelLibrary::removeFolder(const QString& folder) {
    if (m_folders.removeAll(folder) == 0)
        return;
    m_settings.setModelFolders(m_folders);
    emit foldersChanged();
    rescan();
}

void ModelLibrary::rescan() {
    m_scanning = true;
    emit scanningChanged();
    m_files.run(
        this, [folders = m_folders] { return scan(folders); },
        [this](std::vector<Entry> found) {
            m_found = std::move(found);
            m_scanning = false;
            emit scanningChanged();
            refreshEntries();
        });
}

void ModelLibrary::refreshEntries() {
    QStringList paths = m_settings.recentModels();
    if (!m_builtInPath.isEmpty())
        paths.prepend(m_builtInPath);
    m_files.run(
        this,
        [paths] {
            std::vector<Entry> known;
            for (const QString& path : paths)
                known.push_back(probe(path));
            return known;
        },
        [this](std::vector<Entry> known) {
            std::set<QString> seen;
            for (Entry& entry : known) {
                seen.insert(entry.path);
                if (entry.path != m_builtInPath)
                    continue;
                entry.builtIn = true;
                entry.name = tr("Guide");
            }
            for (const Entry& entry : m_found) {
                if (seen.count(entry.path) == 0)
                    known.push_back(entry);
            }
            assign(std::move(known));
        });
}

void ModelLibrary::assign(std::vector<Entry> entries) {
    const bool samePaths = std::equal(entries.begin(), entries.end(), m_entries.begin(), m_entries.end(),
                                      [](const Entry& a, const Entry& b) { return a.path == b.path; });
    if (samePaths) {
        m_entries = std::move(entries);
        if (!m_entries.empty())
            emit dataChanged(index(0), index(count() - 1));
        return;
    }
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
    emit countChanged();
}

ModelLibrary::Entry ModelLibrary::probe(const QString& path) {
    Entry entry;
    entry.path = path;
    entry.name = displayName(path);
    const QFileInfo file(path);
    entry.missing = !file.exists();
    entry.bytes = file.size();
    if (entry.missing) {
        entry.problem = errorSentence({ErrorCode::NotFound, {}});
        return entry;
    }
    try {
        ModelRequest request;
        request.path = std::filesystem::path(path.toStdU16String());
        auto checkpoint = Checkpoint::open(request.path);
        auto program = checkpoint ? buildProgram(*checkpoint) : Result<std::shared_ptr<const Program>>(checkpoint.error());
        if (!program) {
            entry.problem = errorSentence(program.error());
            return entry;
        }
        const std::string_view id = architectureName((*program)->hyperparameters().architecture);
        entry.architecture = QString::fromUtf8(id.data(), static_cast<int>(id.size())).toUpper();
        entry.architecture.replace(QStringLiteral("RWKV"), QStringLiteral("RWKV-"));
        entry.bytes = (*checkpoint)->fileSize();
        qint64 parameters = 0;
        for (const NamedTensor& tensor : (*checkpoint)->tensors())
            parameters += elementCount(tensor.view);
        entry.detail = tr("%1 · %2 parameters · %3")
                           .arg(entry.architecture, parameterCountText(parameters), mainType(**checkpoint));
    } catch (const std::exception& exception) {
        entry.problem = errorSentence({ErrorCode::Internal, exception.what()});
    }
    return entry;
}

std::vector<ModelLibrary::Entry> ModelLibrary::scan(const QStringList& folders) {
    std::vector<Entry> found;
    int seen = 0;
    for (const QString& folder : folders) {
        QDirIterator files(folder, modelSuffixes(), QDir::Files | QDir::Readable, QDirIterator::Subdirectories);
        while (files.hasNext() && seen < ScanLimit) {
            ++seen;
            Entry entry = probe(files.next());
            if (entry.problem.isEmpty()) // other kinds of models and other .bin files are not ours to list
                found.push_back(std::move(entry));
        }
    }
    std::sort(found.begin(), found.end(),
              [](const Entry& a, const Entry& b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    return found;
}

} // namespace rookery
