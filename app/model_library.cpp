// SPDX-License-Identifier: Apache-2.0
#include "app/model_library.h"

#include <utility>

#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include "app/error_sentence.h"
#include "app/model_files.h"
#include "app/notice_model.h"
#include "app/turn_queue.h"

namespace rookery {

ModelLibrary::ModelLibrary(TurnQueue& turns, Settings& settings, NoticeModel& notices, const Resources& resources,
                           QObject* parent)
    : QAbstractListModel(parent), m_turns(turns), m_settings(settings), m_notices(notices),
      m_check(settings, notices, QString::fromStdU16String((resources.folder / "catalogue" / "models.json").u16string())),
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
    connect(&turns, &TurnQueue::devicesListed, this, [this](const std::vector<DeviceInfo>& devices) {
        m_devices = devices;
        announceMemory();
        measureMemory();
    });
    connect(&turns, &TurnQueue::modelChanged, this, [this] {
        if (m_turns.model())
            return; // loadFinished() follows
        m_current = {};
        m_overlays = {};
        emit currentChanged();
        if (!m_entries.empty())
            emit dataChanged(index(0), index(count() - 1), {CurrentRole});
    });
    refreshEntries();
}

ModelLibrary::~ModelLibrary() {
    m_stopScan.request_stop();
    m_files.finish();
}

int ModelLibrary::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant ModelLibrary::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ModelFile& entry = m_entries[static_cast<std::size_t>(index.row())];
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
        return entry.parameters == 0 ? QString() : detail(entry);
    case BuiltInRole:
        return entry.builtIn;
    case CurrentRole:
        return !m_current.path.isEmpty() && entry.path == m_current.path;
    case MissingRole:
        return entry.missing;
    case ProblemRole:
        return entry.problem;
    case ReasonRole:
        return entry.reason;
    case FitsRole:
        return fits(entry) && fitsNow(entry);
    case SummaryRole:
        return summary(entry);
    case MemoryTextRole:
        return memoryText(entry);
    default:
        return {};
    }
}

QHash<int, QByteArray> ModelLibrary::roleNames() const {
    return {{NameRole, "name"},
            {PathRole, "path"},
            {LocationRole, "location"},
            {ArchitectureRole, "architecture"},
            {SizeTextRole, "sizeText"},
            {DetailRole, "detail"},
            {BuiltInRole, "builtIn"},
            {CurrentRole, "current"},
            {MissingRole, "missing"},
            {ProblemRole, "problem"},
            {ReasonRole, "reason"},
            {FitsRole, "fits"},
            {MemoryTextRole, "memoryText"},
            {SummaryRole, "summary"}};
}

QString ModelLibrary::detail(const ModelFile& file) {
    return tr("%1 · %2 parameters · %3").arg(file.architecture, parameterCountText(file.parameters), file.mainType);
}

QString ModelLibrary::progressText() const {
    if (!m_loading || m_bytesTotal <= 0)
        return {};
    return tr("%1 of %2").arg(byteCountText(static_cast<qint64>(m_bytesDone)),
                              byteCountText(static_cast<qint64>(m_bytesTotal)));
}

QStringList ModelLibrary::nameFilters() const {
    return {tr("RWKV models (%1)").arg(modelSuffixes().join(QLatin1Char(' ')) + " *.safetensors.index.json"),
            tr("All files (%1)").arg("*")};
}

void ModelLibrary::open(const QUrl& url) {
    openPath(url.isLocalFile() ? url.toLocalFile() : url.toString());
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
        startLoad(m_current.path, m_overlays, Remember::No);
}

void ModelLibrary::startLoad(const QString& path) {
    m_notices.clear(QStringLiteral("overlays"));
    startLoad(path, m_settings.overlays(path), Remember::No);
}

void ModelLibrary::startLoad(const QString& path, const ModelOverlays& overlays, Remember remember) {
    m_notices.clear(QStringLiteral("tokenizer"));
    startLoad(path, overlays, remember, m_settings.tokenizerOf(path));
}

void ModelLibrary::startLoad(const QString& path, const ModelOverlays& overlays, Remember remember,
                             const QString& tokenizer) {
    ModelRequest request;
    request.tokenizer = tokenizer.toStdString();
    request.path = std::filesystem::path(path.toStdU16String());
    request.initialState = std::filesystem::path(overlays.initialState.toStdU16String());
    request.lora = std::filesystem::path(overlays.lora.toStdU16String());
    request.loraAlpha = static_cast<float>(overlays.loraAlpha);
    request.device = m_device.toStdString();
    request.orProcessor = true;
    request.deviceLayers = m_settings.deviceLayers() > 0 ? m_settings.deviceLayers() : AllLayers;
    request.load.weights = weightType();
    request.load.threads = m_settings.threads();
    request.pastFreeMemory = path == m_insisted;
    m_loadingPath = path;
    m_loadingOverlays = overlays;
    m_loadingTokenizer = tokenizer;
    m_remember = remember;
    m_loadingName = path == m_builtInPath ? tr("Guide") : modelDisplayName(path);
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
        if (tokenizerFailed(*outcome.error)) {
            NoticeModel::Notice notice;
            notice.level = NoticeModel::Level::Warning;
            notice.text = tr("The tokenizer that you chose for “%1” cannot be used; its own is.").arg(m_loadingName);
            notice.details = QString::fromStdString(outcome.error->message);
            notice.topic = QStringLiteral("tokenizer");
            m_notices.add(std::move(notice));
            startLoad(m_loadingPath, m_loadingOverlays, m_remember, {});
            return;
        }
        if (m_loadingOverlays.any()) {
            overlaysFailed(*outcome.error);
            return;
        }
        NoticeModel::Notice notice;
        notice.level = NoticeModel::Level::Error;
        notice.text = tr("“%1” could not be loaded. %2").arg(m_loadingName, errorSentence(*outcome.error));
        if (loaded())
            notice.text += QLatin1Char(' ') + tr("“%1” goes on answering.").arg(m_current.name);
        notice.details = QString::fromStdString(outcome.error->message);
        notice.actionText = tr("Choose a model");
        notice.action = [this] { emit chooserRequested(); };
        notice.topic = QStringLiteral("model");
        if (outcome.error->code == ErrorCode::OutOfMemory && m_loadingPath != m_insisted)
            offerAnyway(m_loadingPath, notice);
        m_notices.add(std::move(notice));
        // Nothing answers yet: better the small guide than nothing.
        if (!loaded() && !m_builtInPath.isEmpty() && m_loadingPath != m_builtInPath) {
            ModelRequest request;
            request.path = std::filesystem::path(m_builtInPath.toStdU16String());
            request.device = m_device.toStdString();
            request.orProcessor = true;
            m_loadingPath = m_builtInPath;
            m_loadingOverlays = {};
            m_loadingTokenizer.clear();
            m_remember = Remember::No;
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
    m_current.name = m_current.builtIn ? tr("Guide") : modelDisplayName(model.path);
    m_current.architecture = model.architecture;
    m_current.bytes = model.fileBytes;
    m_overlays = {model.initialState, model.lora, static_cast<double>(model.loraAlpha)};
    if (std::exchange(m_remember, Remember::No) == Remember::Yes)
        m_settings.setOverlays(model.path, m_overlays);
    remember(model.path);
    emit currentChanged();
    refreshEntries();
}

bool ModelLibrary::tokenizerFailed(const Error& error) const {
    return !m_loadingTokenizer.isEmpty() && (error.code == ErrorCode::TokenizerMismatch ||
                                             error.message.find(m_loadingTokenizer.toStdString()) != std::string::npos);
}

void ModelLibrary::rememberTokenizer(const QString& wish) {
    if (loaded())
        m_settings.setTokenizerOf(m_current.path, wish);
}

void ModelLibrary::cancelLoading() {
    if (m_loading)
        m_turns.cancelLoad();
}

void ModelLibrary::unload() {
    if (loaded())
        m_turns.unload();
}

} // namespace rookery
