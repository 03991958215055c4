// SPDX-License-Identifier: Apache-2.0
#include "app/application.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QSysInfo>

#include "app/benchmark.h"
#include "app/catalogue_model.h"
#include "app/clipboard.h"
#include "app/conversation_list_model.h"
#include "app/desktop.h"
#include "app/device_list_model.h"
#include "app/document_library.h"
#include "app/document_session.h"
#include "app/error_sentence.h"
#include "app/idle_unload.h"
#include "app/model_library.h"
#include "app/notice_model.h"
#include "app/preset_list_model.h"
#include "app/prompt_helper.h"
#include "app/prompt_lab.h"
#include "app/sampling_layer.h"
#include "app/server/local_server.h"
#include "app/settings.h"
#include "app/side_jobs.h"
#include "app/status.h"
#include "app/status_feed.h"
#include "app/storage_model.h"
#include "app/storage_worker.h"
#include "app/system_theme.h"
#include "app/token_preview.h"
#include "app/tokenizer_list_model.h"
#include "app/transfer.h"
#include "app/turn_queue.h"

namespace rookery {

namespace {

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

bool isChatFile(const QString& path) {
    return path.endsWith(".rookery", Qt::CaseInsensitive) || path.endsWith(".json", Qt::CaseInsensitive);
}

bool isTokenizerFile(const QString& path) {
    const QString name = QFileInfo(path).fileName().toLower();
    return name.endsWith(".model") || name.contains("tokenizer") || name.contains("vocab");
}

} // namespace

Application::Application(const ApplicationOptions& options, QObject* parent)
    : QObject(parent), m_dataFolder(options.dataFolder), m_resources(options.resources), m_firstModel(options.model),
      m_storage(new StorageWorker(std::filesystem::path(options.dataFolder.toStdU16String()), StoreOptions(), this)),
      m_turns(new TurnQueue(options.makeBackends, options.resources, *m_storage, this)),
      m_settings(new Settings(QDir(options.dataFolder).filePath("settings.ini"), this)),
      m_sampling(new SamplingLayer(*m_settings, this)),
      m_modelSampling(new SamplingLayer(SamplingLayer::Level::Model, *m_sampling, this)),
      m_notices(new NoticeModel(this)), m_clipboard(new Clipboard(this)), m_status(new Status(this)),
      m_server(new LocalServer(*m_turns, *m_settings, *m_modelSampling, this)),
      m_desktop(new Desktop(*m_turns, *m_settings, QDBusConnection::sessionBus(), this)),
      m_systemTheme(new SystemTheme(QDBusConnection::sessionBus(), this)),
      m_conversations(new ConversationListModel(*m_storage, *m_notices, this)),
      m_models(new ModelLibrary(*m_turns, *m_settings, *m_notices, options.resources, this)),
      m_catalogue(new CatalogueModel(*m_models, *m_settings, *m_notices, catalogueOptions(options), this)),
      m_tokenizers(new TokenizerListModel(this)), m_tokenPreview(new TokenPreview(this)),
      m_promptHelper(new PromptHelper(*m_storage, *m_turns, *m_settings, *m_status, this)),
      m_promptLab(new PromptLab(options.makeBackends, options.resources,
                                std::filesystem::path(options.dataFolder.toStdU16String()) / "lab", *m_settings, this)),
      m_benchmark(new rookery::Benchmark(options.makeBackends, options.resources, this)),
      m_devices(new DeviceListModel(this)),
      m_statusFeed(new StatusFeed(*m_turns, *m_storage, *m_settings, *m_status, *m_devices, this)),
      m_documents(new DocumentLibrary(*m_storage, *m_turns, options.resources, this)),
      m_documentSession(new DocumentSession(*m_storage, this)),
      m_presets(new PresetListModel(services(), QDir(options.dataFolder).filePath("presets.json"), this)),
      m_storageUse(new StorageModel(*m_storage, *m_notices, this)),
      m_transfer(new Transfer(*m_storage, *m_notices, *m_settings, this)), m_sideJobs(new SideJobs(services(), this)) {
    connect(m_storage, &StorageWorker::opened, this, &Application::reportOpening);
    connect(m_storage, &StorageWorker::openFailed, this, &Application::reportStoreError);
    connectList();
    connectModels();
    connectDevices();
    connectStatus();
    connectAsides();
    connect(m_transfer, &Transfer::aboutToRestore, this, &Application::forgetConversations);
    connect(m_transfer, &Transfer::aboutToRestore, m_documents, &DocumentLibrary::clear);
    connect(m_transfer, &Transfer::imported, this, [this](qint64 first) {
        m_conversations->refresh();
        openConversation(first);
    });
    connect(m_documents, &DocumentLibrary::conversationStarted, this, [this](qint64 conversation) {
        m_conversations->refresh();
        openConversation(conversation);
    });
    connect(this, &Application::currentConversationChanged, m_documentSession,
            [this] { m_documentSession->setConversation(m_current); });
    connect(m_promptLab, &PromptLab::reportChanged, m_promptHelper, [this] { m_promptHelper->setTested(m_promptLab->tested()); });
    previewTokenizers();
    connect(m_systemTheme, &SystemTheme::darkChanged, this, &Application::systemDarkChanged);
    QCoreApplication::instance()->installEventFilter(this);

    m_current = makeConversation(0);
    m_current->setDraft(m_settings->newDraft());
    m_promptHelper->setConversation(m_current);
    m_documentSession->setConversation(m_current);
}

Application::~Application() {
    finish();
    // QObject would take the earliest first, but a child may speak to earlier ones at its end.
    while (!children().isEmpty())
        delete children().constLast();
}

ConversationServices Application::services() {
    return {*m_storage, *m_turns, *m_settings, *m_notices, *m_clipboard, *m_modelSampling};
}

void Application::start() {
    m_server->start();
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
    m_server->finish();
    m_turns->finish();   // the last events reach the conversations, which store the ends of their answers
    if (m_temporaryStorage != nullptr)
        m_temporaryStorage->finish();
    m_storage->finish(); // and those are on the disk when this returns
}

// --- the store

void Application::reportOpening(const OpenReport& report) {
    m_storeOpen = true;
    m_conversations->refresh();
    m_presets->load();
    m_statusFeed->measureStates();
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
        notice.text = tr("The file with the conversations was damaged. %Ln message(s) could be saved from it.",
                         nullptr, static_cast<int>(report.recoveredMessages));
        notice.details = tr("The damaged file is kept as %1")
                             .arg(QString::fromStdU16String(report.damagedCopy.u16string()));
        m_notices->add(std::move(notice));
    } else if (report.statesRemade) {
        notice.text = tr("The saved memories were damaged and have been made anew. No words are lost; each chat is "
                         "read once more with its next message.");
        m_notices->add(std::move(notice));
    } else if (report.interruptedAnswers > 0) {
        reportInterrupted(static_cast<int>(report.interruptedAnswers));
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

// --- status

void Application::connectStatus() {
    connect(m_turns, &TurnQueue::turnEnded, this, [this] {
        if (m_turns->model())
            m_catalogue->setMeasured(m_turns->model()->weightBytes, m_status->values().tokensPerSecond);
    });
    connect(m_turns, &TurnQueue::woken, this, [this](const WakeOutcome& outcome) {
        if (outcome.conversation == m_current->conversationId() && !m_current->busy())
            m_statusFeed->showWoken(outcome);
    });
    connect(m_desktop, &Desktop::clicked, this, [this](qint64 conversation) {
        if (conversation != 0)
            openConversation(conversation);
        emit raiseRequested();
    });
    auto* const idle = new IdleUnload(*m_turns, *m_settings, this);
    connect(idle, &IdleUnload::due, m_models, &ModelLibrary::unload);
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
            [this](Result<void>) { m_statusFeed->measureStates(); });
    });
}

// --- the rest

void Application::setPage(Page page) {
    if (page == m_page)
        return;
    m_page = page;
    if (page == Page::Storage)
        m_storageUse->refresh();
    m_tokenPreview->setActive(page == Page::Tokenizers);
    if (page == Page::Models) {
        m_catalogue->refresh();
        m_models->measureMemory();
    }
    emit pageChanged();
}

QString Application::version() const {
    return QStringLiteral(ROOKERY_VERSION);
}

QString Application::aboutText() const {
    return tr("<b>Rookery %1</b><br>Private chat with RWKV models. Everything happens on this computer; nothing "
              "is sent anywhere.<br><br>Licence: Apache License 2.0. The built-in Guide is a demonstration "
              "model of only 5.4 million parameters, trained for this program on open text: Tatoeba (CC BY 2.0 FR), StoryWeaver and African "
              "Storybook (CC BY 4.0).<br><br>Built with Qt %2, SQLite, SentencePiece, Highway, PCRE2, ICU, md4c and "
              "nlohmann-json. Vocabularies: RWKV World and GPT-NeoX 20B (Apache License 2.0).")
        .arg(version(), QString::fromLatin1(qVersion()));
}

QString Application::thirdPartyNotices() const {
    QFile file(QStringLiteral(":/rookery/notices.txt")); // inside the program
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
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
        } else if (isChatFile(path)) {
            m_transfer->importFiles({QUrl::fromLocalFile(path)});
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
    m_transfer->exportConversation(m_current->conversationId(), file);
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
        m_systemTheme->refresh();
    else if (event->type() == QEvent::LanguageChange && watched == QCoreApplication::instance())
        emit languageChanged();
    return QObject::eventFilter(watched, event);
}

bool Application::systemDark() const {
    return m_systemTheme->dark();
}

} // namespace rookery
