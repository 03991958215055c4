// SPDX-License-Identifier: Apache-2.0
#include "app/application.h"

#include <algorithm>
#include <set>
#include <utility>

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPalette>
#include <QSysInfo>

#include "app/catalogue_model.h"
#include "app/clipboard.h"
#include "app/conversation_list_model.h"
#include "app/device_list_model.h"
#include "app/document_library.h"
#include "app/document_session.h"
#include "app/error_sentence.h"
#include "app/model_library.h"
#include "app/notice_model.h"
#include "app/settings.h"
#include "app/status.h"
#include "app/storage_worker.h"
#include "app/token_preview.h"
#include "app/tokenizer_list_model.h"
#include "app/turn_queue.h"
#include "core/store/export.h"

namespace rookery {

namespace {

/// Conversations kept in memory beside the one that is shown.
constexpr std::size_t OpenCount = 8;
/// What was deleted longer ago than this is destroyed at the next start.
constexpr std::int64_t PurgeAfterMs = std::int64_t{30} * 24 * 3600 * 1000;

bool isModelFile(const QString& path) {
    static const QStringList suffixes = {".safetensors", ".st", ".gguf", ".pth", ".bin", ".index.json"};
    return std::any_of(suffixes.begin(), suffixes.end(), [&path](const QString& suffix) {
        return path.endsWith(suffix, Qt::CaseInsensitive);
    });
}

CatalogueModel::Options catalogueOptions(const ApplicationOptions& options) {
    CatalogueModel::Options result;
    result.file = QString::fromStdU16String((options.resources.folder / "catalogue" / "models.json").u16string());
    result.defaultFolder = QDir(options.dataFolder).filePath("models");
    return result;
}

bool isTokenizerFile(const QString& path) {
    const QString name = QFileInfo(path).fileName().toLower();
    return name.endsWith(".model") || name.contains("tokenizer") || name.contains("vocab");
}

} // namespace

Application::Application(const ApplicationOptions& options, QObject* parent)
    : QObject(parent), m_dataFolder(options.dataFolder), m_resources(options.resources),
      m_firstModel(options.model),
      m_storage(new StorageWorker(std::filesystem::path(options.dataFolder.toStdU16String()), this)),
      m_turns(new TurnQueue(options.makeBackends, options.resources, *m_storage, this)),
      m_settings(new Settings(QDir(options.dataFolder).filePath("settings.ini"), this)),
      m_notices(new NoticeModel(this)), m_clipboard(new Clipboard(this)), m_status(new Status(this)),
      m_conversations(new ConversationListModel(*m_storage, *m_notices, this)),
      m_models(new ModelLibrary(*m_turns, *m_settings, *m_notices, options.resources, this)),
      m_catalogue(new CatalogueModel(*m_models, *m_settings, *m_notices, catalogueOptions(options), this)),
      m_tokenizers(new TokenizerListModel(this)), m_tokenPreview(new TokenPreview(this)), m_devices(new DeviceListModel(this)),
      m_documents(new DocumentLibrary(*m_storage, *m_turns, options.resources, this)),
      m_documentSession(new DocumentSession(*m_storage, this)) {
    connect(m_storage, &StorageWorker::opened, this, &Application::reportOpening);
    connect(m_storage, &StorageWorker::openFailed, this, &Application::reportStoreError);
    connectList();
    connectModels();
    connectDevices();
    connectStatus();
    connect(m_documents, &DocumentLibrary::conversationStarted, this, [this](qint64 conversation) {
        m_conversations->refresh();
        openConversation(conversation);
    });
    connect(this, &Application::currentConversationChanged, m_documentSession,
            [this] { m_documentSession->setConversation(m_current); });
    previewTokenizers();
    followPalette();
    QCoreApplication::instance()->installEventFilter(this);

    m_current = makeConversation(0);
    m_current->setDraft(m_settings->newDraft());
    m_documentSession->setConversation(m_current);
}

Application::~Application() {
    finish();
    // Children die in the order of their making, but these still bring answers that use earlier ones.
    delete m_documentSession;
    delete m_documents;
    delete m_catalogue;
    delete m_models;
}

ConversationServices Application::services() {
    return {*m_storage, *m_turns, *m_settings, *m_notices, *m_clipboard};
}

void Application::start() {
    m_turns->listDevices(); // the model follows when they are known
    const qint64 last = m_settings->lastConversation();
    if (last > 0)
        openConversation(last);
}

void Application::finish() {
    if (std::exchange(m_finished, true))
        return;
    for (const auto& [id, conversation] : m_open)
        conversation->saveDraft();
    m_current->saveDraft();
    m_turns->finish();   // the last events reach the conversations, which store the ends of their answers
    m_storage->finish(); // and those are on the disk when this returns
}

// --- conversations

void Application::connectList() {
    connect(m_conversations, &ConversationListModel::duplicated, this,
            [this](qint64 copy) { openConversation(copy); });
    connect(m_conversations, &ConversationListModel::renamed, this, [this](qint64 id) {
        const auto open = m_open.find(id);
        if (open != m_open.end())
            open->second->load();
    });
    connect(m_conversations, &ConversationListModel::removed, this, [this](qint64 id) {
        const auto open = m_open.find(id);
        if (open == m_open.end())
            return;
        OpenConversation* const conversation = open->second;
        conversation->stop();
        if (conversation == m_current)
            newConversation();
    });
}

OpenConversation* Application::makeConversation(qint64 id) {
    auto* const conversation = new OpenConversation(services(), id, this);
    if (id != 0)
        m_open[id] = conversation;
    connect(conversation, &OpenConversation::created, this, [this, conversation] {
        const qint64 newId = conversation->conversationId();
        m_open[newId] = conversation;
        m_recent.push_back(newId);
        if (conversation == m_current) {
            m_conversations->setCurrent(newId);
            m_settings->setLastConversation(newId);
        }
        m_conversations->refresh();
    });
    connect(conversation, &OpenConversation::listChanged, this, [this] {
        refreshBusy();
        m_conversations->refresh();
    });
    connect(conversation, &OpenConversation::branchCreated, this, [this](qint64 branch) {
        m_conversations->refresh();
        openConversation(branch);
    });
    connect(conversation, &OpenConversation::modelRequested, m_models, &ModelLibrary::openPath);
    connect(conversation, &OpenConversation::messageShown, this, &Application::showMessage);
    return conversation;
}

void Application::newConversation() {
    setPage(Page::Chat);
    if (m_current->conversationId() == 0 && m_current->empty())
        return;
    show(makeConversation(0));
}

void Application::openConversation(qint64 conversationId, qint64 messageId) {
    setPage(Page::Chat);
    if (conversationId <= 0)
        return;
    const auto open = m_open.find(conversationId);
    if (open != m_open.end()) {
        show(open->second);
        if (messageId != 0)
            open->second->load(messageId);
        return;
    }
    OpenConversation* const conversation = makeConversation(conversationId);
    conversation->load(messageId);
    show(conversation);
}

void Application::show(OpenConversation* conversation) {
    if (conversation == m_current)
        return;
    OpenConversation* const before = m_current;
    before->saveDraft();
    m_current = conversation;
    const qint64 id = conversation->conversationId();
    if (id != 0) {
        std::erase(m_recent, id);
        m_recent.push_back(id);
    }
    m_conversations->setCurrent(id);
    m_settings->setLastConversation(id);
    clearTurnStatus();
    m_turns->wake(id);
    emit currentConversationChanged();
    // Delegates of the one before are gone only after this event.
    if (before->conversationId() == 0 && !before->busy())
        before->deleteLater();
    dropUnused();
}

void Application::dropUnused() {
    for (std::size_t i = 0; m_recent.size() > OpenCount && i < m_recent.size();) {
        OpenConversation* const conversation = m_open[m_recent[i]];
        if (conversation == m_current || conversation->busy()) {
            ++i;
            continue;
        }
        conversation->saveDraft();
        m_open.erase(m_recent[i]);
        m_recent.erase(m_recent.begin() + static_cast<std::ptrdiff_t>(i));
        conversation->deleteLater();
    }
}

void Application::refreshBusy() {
    std::set<qint64> busy;
    for (const auto& [id, conversation] : m_open) {
        if (conversation->busy())
            busy.insert(id);
    }
    m_conversations->setBusy(std::move(busy));
}

// --- the store

void Application::reportOpening(const OpenReport& report) {
    m_storeOpen = true;
    m_conversations->refresh();
    measureStates();
    m_documents->load();
    const std::int64_t limit = std::int64_t{m_settings->stateLimit()} << 20;
    m_storage->run(
        this,
        [limit](Store& store) -> Result<void> {
            StateLimits limits = store.states().limits();
            limits.quotaBytes = limit;
            if (auto set = store.states().setLimits(limits); !set)
                return set;
            auto purged = store.conversations().purge(store.clock()() - PurgeAfterMs);
            if (!purged)
                return purged.error();
            for (const ConversationId id : *purged)
                (void)store.states().clear(id); // what stays gives way to the quota later
            return {};
        },
        [](Result<void>) {});

    NoticeModel::Notice notice;
    notice.topic = QStringLiteral("store");
    if (report.readOnly) {
        notice.level = NoticeModel::Level::Warning;
        notice.text = tr("Conversations can be read but nothing new can be kept.") + QLatin1Char(' ') +
                      errorSentence(*report.readOnly);
        notice.details = QString::fromStdString(report.readOnly->message);
        m_notices->add(std::move(notice));
    } else if (!report.damagedCopy.empty()) {
        notice.level = NoticeModel::Level::Warning;
        notice.text = tr("The file with the conversations was damaged. %n message(s) could be saved from it.",
                         nullptr, static_cast<int>(report.recoveredMessages));
        notice.details = tr("The damaged file is kept as %1")
                             .arg(QString::fromStdU16String(report.damagedCopy.u16string()));
        m_notices->add(std::move(notice));
    } else if (report.interruptedAnswers > 0) {
        notice.text = tr("%n answer(s) were interrupted last time and can be continued.", nullptr,
                         static_cast<int>(report.interruptedAnswers));
        m_notices->add(std::move(notice));
    }
    emit storeOpened(true);
}

void Application::reportStoreError(const Error& error) {
    NoticeModel::Notice notice;
    notice.level = NoticeModel::Level::Error;
    notice.text = tr("The conversations cannot be opened.") + QLatin1Char(' ') + errorSentence(error);
    notice.details = QString::fromStdString(error.message);
    notice.topic = QStringLiteral("store");
    m_notices->add(std::move(notice));
    emit storeOpened(false);
}

void Application::measureStates() {
    m_storage->run(
        this,
        [](Store& store) -> Result<std::int64_t> { return store.states().fileBytes(); },
        [this](Result<std::int64_t> bytes) {
            if (!bytes)
                return;
            Status::Values values = m_status->values();
            values.storedStateBytes = *bytes;
            m_status->setValues(std::move(values));
        });
}

// --- model, device, tokenizer

void Application::connectModels() {
    connect(m_models, &ModelLibrary::chooserRequested, this, [this] { setPage(Page::Models); });
    connect(m_turns, &TurnQueue::modelChanged, this, [this] {
        showModelStatus();
        m_turns->wake(m_current->conversationId());
        for (const auto& [id, conversation] : m_open)
            conversation->refreshOtherModel();
        if (m_turns->model())
            m_turns->listTokenizers(tokenizerWishes());
        else
            m_tokenizers->assign({}, {});
        previewTokenizers();
    });
    connect(m_turns, &TurnQueue::tokenizersListed, this, &Application::tokenizersListed);
    connect(m_tokenizers, &TokenizerListModel::chooseRequested, this, [this](const QString& wish) {
        m_turns->chooseTokenizer(wish.toStdString(), tokenizerWishes());
    });
    connect(m_tokenizers, &TokenizerListModel::openRequested, this, [this](const QString& path) {
        QStringList files = m_settings->tokenizerFiles();
        files.removeAll(path);
        files.prepend(path);
        m_settings->setTokenizerFiles(files);
        previewTokenizers();
        m_turns->chooseTokenizer(path.toStdString(), tokenizerWishes());
    });
}

std::vector<std::string> Application::tokenizerWishes() const {
    std::vector<std::string> wishes = {"world", "neox20b", "bytes"};
    for (const QString& file : m_settings->tokenizerFiles())
        wishes.push_back(file.toStdString());
    return wishes;
}

void Application::previewTokenizers() {
    TokenPreview::Sources sources;
    sources.resourceDir = m_resources.tokenizers();
    sources.wishes = tokenizerWishes();
    if (const auto& model = m_turns->model()) {
        sources.model = std::filesystem::path(model->path.toStdU16String());
        sources.vocabulary = model->vocabulary;
    }
    m_tokenPreview->setSources(std::move(sources));
}

void Application::tokenizersListed(const TokenizerList& list) {
    std::vector<TokenizerListModel::Entry> entries;
    QString currentWish;
    std::set<QString> seen;
    for (const TokenizerChoice& choice : list.choices) {
        const QString wish = QString::fromStdString(choice.wish);
        if (!choice.id.isEmpty() && !seen.insert(choice.id).second)
            continue; // the model's own is one of the built-in ones
        TokenizerListModel::Entry entry;
        entry.id = wish;
        entry.name = choice.name.isEmpty() ? QFileInfo(wish).fileName() : choice.name;
        entry.path = QFileInfo(wish).isAbsolute() ? wish : QString();
        entry.fits = choice.fits;
        entry.reason = choice.problem ? errorSentence(*choice.problem) : QString();
        entry.automatic = wish.isEmpty();
        if (!choice.id.isEmpty() && choice.id == list.currentId)
            currentWish = wish;
        entries.push_back(std::move(entry));
    }
    m_tokenizers->assign(std::move(entries), currentWish);
    if (!list.error)
        return;
    NoticeModel::Notice notice;
    notice.level = NoticeModel::Level::Error;
    notice.text = tr("This tokenizer cannot be used.") + QLatin1Char(' ') + errorSentence(*list.error);
    notice.details = QString::fromStdString(list.error->message);
    notice.topic = QStringLiteral("tokenizer");
    m_notices->add(std::move(notice));
}

void Application::connectDevices() {
    connect(m_turns, &TurnQueue::devicesListed, this, &Application::devicesListed);
    connect(m_devices, &DeviceListModel::chooseRequested, this, &Application::chooseDevice);
}

void Application::devicesListed(const std::vector<DeviceInfo>& devices) {
    m_deviceInfos = devices;
    std::vector<DeviceListModel::Entry> entries;
    QString wanted;
    for (const DeviceInfo& device : devices) {
        DeviceListModel::Entry entry;
        entry.id = QString::fromStdString(device.id);
        entry.name = QString::fromStdString(device.name);
        entry.kind = device.kind == DeviceKind::Cpu          ? tr("Processor")
                     : device.kind == DeviceKind::Discrete   ? tr("Graphics card")
                     : device.kind == DeviceKind::Integrated ? tr("Integrated graphics")
                                                             : tr("Software");
        entry.driver = QString::fromStdString(device.driver);
        entry.identity = device.identity.empty() ? entry.id : QString::fromStdString(device.identity);
        entry.memoryBytes = device.memoryBytes;
        entry.memoryFreeBytes = device.memoryFreeBytes;
        if (entry.identity == m_settings->device())
            wanted = entry.id;
        entries.push_back(std::move(entry));
    }
    m_devices->assign(std::move(entries));
    m_models->setDevice(wanted);
    showModelStatus();
    if (std::exchange(m_devicesKnown, true))
        return;
    if (m_firstModel.isEmpty())
        m_models->openLast();
    else
        m_models->openPath(m_firstModel);
    if (!m_settings->modelFolders().isEmpty())
        m_models->rescan();
}

void Application::chooseDevice(const QString& deviceId) {
    QString identity;
    for (const DeviceListModel::Entry& entry : m_devices->entries()) {
        if (entry.id == deviceId)
            identity = entry.identity;
    }
    m_settings->setDevice(identity);
    m_models->setDevice(deviceId);
    if (m_turns->model() && m_turns->model()->deviceId != deviceId)
        m_models->reload();
    else
        showModelStatus();
}

// --- status

void Application::connectStatus() {
    connect(m_turns, &TurnQueue::stageChanged, this, &Application::refreshStage);
    connect(m_turns, &TurnQueue::loadStarted, this, &Application::refreshStage);
    connect(m_turns, &TurnQueue::loadFinished, this, &Application::refreshStage);
    connect(m_turns, &TurnQueue::loadProgress, this,
            [this](qint64 done, qint64 total) { m_status->setProgress(done, total, -1); });
    connect(m_turns, &TurnQueue::readingProgress, m_status, &Status::setProgress);
    connect(m_turns, &TurnQueue::writingSpeed, this, [this](double tokensPerSecond) {
        Status::Values values = m_status->values();
        values.tokensPerSecond = tokensPerSecond;
        m_status->setValues(std::move(values));
    });
    connect(m_turns, &TurnQueue::turnEnded, this, &Application::showTurnStatus);
    connect(m_turns, &TurnQueue::woken, this, &Application::showWoken);
    connect(m_status, &Status::cancelRequested, this, [this] {
        if (m_turns->isLoading())
            m_models->cancelLoading();
        else
            m_turns->cancelCurrent();
    });
    connect(m_settings, &Settings::engineChanged, this, [this] {
        const std::int64_t limit = std::int64_t{m_settings->stateLimit()} << 20;
        m_storage->run(
            this,
            [limit](Store& store) {
                StateLimits limits = store.states().limits();
                limits.quotaBytes = limit;
                return store.states().setLimits(limits);
            },
            [this](Result<void>) { measureStates(); });
    });
}

void Application::refreshStage() {
    using Activity = Status::Activity;
    m_status->setActivity(m_turns->isReading()   ? Activity::Reading
                          : m_turns->isWriting() ? Activity::Writing
                          : m_turns->isLoading() ? Activity::LoadingModel
                                                 : Activity::Idle);
}

void Application::showModelStatus() {
    Status::Values values;
    values.storedStateBytes = m_status->values().storedStateBytes;
    const auto& model = m_turns->model();
    const bool automatic = m_settings->device().isEmpty();
    QString reason;
    if (model) {
        values.model = model->parameters > 0
                           ? tr("%1 %2").arg(model->name, parameterCountText(model->parameters))
                           : model->name;
        const bool isCpu = model->deviceKind == DeviceKind::Cpu;
        values.device = isCpu ? tr("CPU") : model->deviceName;
        values.threads = isCpu ? model->threads : 0;
        values.stateBytes = model->stateBytes;
        const auto has = [this](DeviceKind kind) {
            return std::any_of(m_deviceInfos.begin(), m_deviceInfos.end(),
                               [kind](const DeviceInfo& device) { return device.kind == kind; });
        };
        if (isCpu && automatic && !has(DeviceKind::Discrete) && !has(DeviceKind::Integrated))
            reason = has(DeviceKind::Software)
                         ? tr("The only graphics device is a software one, slower than the processor itself.")
                         : tr("No graphics card with a working Vulkan or CUDA driver was found.");
    }
    m_devices->setCurrent(model ? model->deviceId : QString(), automatic, reason);
    m_status->setValues(std::move(values));
}

void Application::showTurnStatus(const TurnOutcome& outcome) {
    if (outcome.error || !outcome.started)
        return;
    const TurnResult& result = outcome.result;
    Status::Values values = m_status->values();
    if (result.generateMs > 0 && result.tokensGenerated > 0)
        values.tokensPerSecond = result.tokensGenerated * 1000 / result.generateMs;
    if (result.readMs > 0 && result.tokensRead > 0)
        values.readTokensPerSecond = result.tokensRead * 1000 / result.readMs;
    values.resumedTokens = result.tokensResumed;
    values.readTokens = result.tokensRead;
    values.unreadTokens = 0;
    values.contextTokens = static_cast<int>(result.covered);
    if (m_turns->model()) {
        values.kvCacheBytes = m_turns->model()->kvBytesPerToken * values.contextTokens;
        m_catalogue->setMeasured(m_turns->model()->weightBytes, values.tokensPerSecond);
    }
    m_status->setValues(std::move(values));
    measureStates();
}

void Application::clearTurnStatus() {
    Status::Values values = m_status->values();
    values.resumedTokens = -1;
    values.readTokens = 0;
    values.unreadTokens = 0;
    values.contextTokens = 0;
    values.kvCacheBytes = 0;
    m_status->setValues(std::move(values));
}

void Application::showWoken(const WakeOutcome& outcome) {
    if (outcome.conversation != m_current->conversationId() || m_current->busy() || !m_turns->model())
        return;
    Status::Values values = m_status->values();
    values.resumedTokens = static_cast<int>(outcome.covered);
    values.readTokens = 0;
    values.unreadTokens = static_cast<int>(outcome.total - outcome.covered);
    values.contextTokens = static_cast<int>(outcome.covered);
    values.kvCacheBytes = m_turns->model()->kvBytesPerToken * values.contextTokens;
    m_status->setValues(std::move(values));
}

// --- the rest

void Application::setPage(Page page) {
    if (page == m_page)
        return;
    m_page = page;
    m_tokenPreview->setActive(page == Page::Tokenizers);
    if (page == Page::Models)
        m_catalogue->refresh();
    emit pageChanged();
}

QString Application::version() const {
    return QStringLiteral(ROOKERY_VERSION);
}

QString Application::aboutText() const {
    return tr("<b>Rookery %1</b><br>Private chat with RWKV models. Everything happens on this computer; nothing "
              "is sent anywhere.<br><br>Licence: Apache License 2.0. The built-in Guide is a demonstration "
              "model of only 4.6 million parameters, trained for this program on open text: Tatoeba (CC BY 2.0 FR), StoryWeaver and African "
              "Storybook (CC BY 4.0).<br><br>Built with Qt %2, SQLite, SentencePiece, Highway, PCRE2, ICU, md4c and "
              "nlohmann-json. Vocabularies: RWKV World and GPT-NeoX 20B (Apache License 2.0).")
        .arg(version(), QString::fromLatin1(qVersion()));
}

void Application::openUrls(const QList<QUrl>& urls) {
    for (const QUrl& url : urls) {
        const QString path = url.isLocalFile() ? url.toLocalFile() : url.toString(QUrl::PreferLocalFile);
        if (QFileInfo(path).isDir()) {
            m_models->addFolder(QUrl::fromLocalFile(path));
            setPage(Page::Models);
        } else if (isModelFile(path) && !isTokenizerFile(path)) {
            m_models->openPath(path);
        } else if (isTokenizerFile(path)) {
            m_tokenizers->open(QUrl::fromLocalFile(path));
        } else {
            m_documents->attach(QUrl::fromLocalFile(path));
            setPage(Page::Documents);
        }
    }
}

void Application::openLink(const QString& address) {
    const QUrl url(address, QUrl::StrictMode);
    const QString scheme = url.scheme();
    if (url.isValid() && (scheme == "http" || scheme == "https" || scheme == "mailto"))
        QDesktopServices::openUrl(url);
}

void Application::exportConversation(const QUrl& file) {
    const QString path = file.toLocalFile();
    const qint64 id = m_current->conversationId();
    if (path.isEmpty() || id == 0)
        return;
    m_storage->run(
        this,
        [id, path = std::filesystem::path(path.toStdU16String())](Store& store) {
            return exportToFile(store, id, path);
        },
        [this, path](const Result<void>& done) {
            NoticeModel::Notice notice;
            notice.topic = QStringLiteral("export");
            if (done) {
                notice.text = tr("The chat was written to %1.").arg(path);
            } else {
                notice.level = NoticeModel::Level::Error;
                notice.text = errorSentence(done.error());
                notice.details = QString::fromStdString(done.error().message);
            }
            m_notices->add(std::move(notice));
        });
}

void Application::copyDiagnostics() {
    QStringList lines = {QStringLiteral("Rookery %1, Qt %2, %3, %4")
                             .arg(version(), QString::fromLatin1(qVersion()), QSysInfo::prettyProductName(),
                                  QSysInfo::currentCpuArchitecture())};
    for (const DeviceInfo& device : m_deviceInfos)
        lines.append(QStringLiteral("device %1: %2; %3")
                         .arg(QString::fromStdString(device.id), QString::fromStdString(device.name),
                              QString::fromStdString(device.driver)));
    if (const auto& model = m_turns->model()) {
        lines.append(QStringLiteral("model %1: %2, %3 parameters, vocabulary %4, tokenizer %5, fingerprint %6")
                         .arg(model->name, model->architecture, parameterCountText(model->parameters))
                         .arg(model->vocabulary)
                         .arg(model->tokenizerId, QString::fromStdString(model->fingerprint)));
        lines.append(QStringLiteral("runs on %1, %2 threads").arg(model->deviceId).arg(model->threads));
    }
    lines.append(QStringLiteral("weights %1, threads setting %2, state limit %3 MB")
                     .arg(m_settings->weightType())
                     .arg(m_settings->threads())
                     .arg(m_settings->stateLimit()));
    for (int row = 0; row < m_notices->count(); ++row) {
        const QModelIndex index = m_notices->index(row);
        lines.append(QStringLiteral("notice: %1 %2")
                         .arg(m_notices->data(index, NoticeModel::TextRole).toString(),
                              m_notices->data(index, NoticeModel::DetailsRole).toString()));
    }
    m_clipboard->copy(lines.join(QLatin1Char('\n')));
}

bool Application::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ApplicationPaletteChange)
        followPalette();
    else if (event->type() == QEvent::LanguageChange && watched == QCoreApplication::instance())
        emit languageChanged();
    return QObject::eventFilter(watched, event);
}

void Application::followPalette() {
    if (qGuiApp == nullptr)
        return; // a test without a display
    const QPalette palette = QGuiApplication::palette();
    const bool dark =
        palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    if (dark == m_systemDark)
        return;
    m_systemDark = dark;
    emit systemDarkChanged();
}

} // namespace rookery
