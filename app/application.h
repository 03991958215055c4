// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <memory>

#include <QList>
#include <QObject>
#include <QQmlEngine>
#include <QString>
#include <QTemporaryDir>
#include <QUrl>

#include "app/inference_worker.h"
#include "app/open_conversation.h"
#include "core/engine/model_loader.h"
#include "core/store/store.h"

namespace rookery {

class Benchmark;
class CatalogueModel;
class Clipboard;
class ConversationListModel;
class Desktop;
class DeviceListModel;
class LocalServer;
class DocumentLibrary;
class DocumentSession;
class ModelLibrary;
class NoticeModel;
class PresetListModel;
class SamplingLayer;
class Settings;
class SideJobs;
class Status;
class PromptHelper;
class PromptLab;
class StatusFeed;
class StorageModel;
class StorageWorker;
class SystemTheme;
class TokenPreview;
class TokenizerListModel;
class Transfer;
class TurnQueue;

struct ApplicationOptions {
    QString dataFolder;                      ///< made when it is missing
    Resources resources;                     ///< folder empty: the program's own files were not found
    InferenceWorker::MakeBackends makeBackends;
    QString model;                           ///< loaded at the start instead of the last one; may be empty
};

/// The root of everything that QML sees; `required property Application app` of Main.qml. GUI thread.
/// Owns the view models and the two worker threads.
class Application : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(App) // not Application: QtQuick has a type of that name and would win in expressions
    QML_UNCREATABLE("the required property `app` of Main.qml")
    Q_MOC_INCLUDE("app/benchmark.h")
    Q_MOC_INCLUDE("app/catalogue_model.h")
    Q_MOC_INCLUDE("app/clipboard.h")
    Q_MOC_INCLUDE("app/conversation_list_model.h")
    Q_MOC_INCLUDE("app/device_list_model.h")
    Q_MOC_INCLUDE("app/document_library.h")
    Q_MOC_INCLUDE("app/document_session.h")
    Q_MOC_INCLUDE("app/model_library.h")
    Q_MOC_INCLUDE("app/notice_model.h")
    Q_MOC_INCLUDE("app/preset_list_model.h")
    Q_MOC_INCLUDE("app/sampling_layer.h")
    Q_MOC_INCLUDE("app/server/local_server.h")
    Q_MOC_INCLUDE("app/settings.h")
    Q_MOC_INCLUDE("app/status.h")
    Q_MOC_INCLUDE("app/prompt_helper.h")
    Q_MOC_INCLUDE("app/prompt_lab.h")
    Q_MOC_INCLUDE("app/storage_model.h")
    Q_MOC_INCLUDE("app/token_preview.h")
    Q_MOC_INCLUDE("app/tokenizer_list_model.h")
    Q_MOC_INCLUDE("app/transfer.h")
    /// Never null: a new, empty conversation when none is open.
    Q_PROPERTY(rookery::OpenConversation* currentConversation READ currentConversation NOTIFY currentConversationChanged)
    Q_PROPERTY(rookery::ConversationListModel* conversations READ conversations CONSTANT)
    Q_PROPERTY(rookery::ModelLibrary* models READ models CONSTANT)
    Q_PROPERTY(rookery::CatalogueModel* catalogue READ catalogue CONSTANT)
    Q_PROPERTY(rookery::TokenizerListModel* tokenizers READ tokenizers CONSTANT)
    Q_PROPERTY(rookery::TokenPreview* tokenPreview READ tokenPreview CONSTANT)
    Q_PROPERTY(rookery::PromptHelper* promptHelper READ promptHelper CONSTANT)
    Q_PROPERTY(rookery::PromptLab* promptLab READ promptLab CONSTANT)
    Q_PROPERTY(rookery::Benchmark* benchmark READ benchmark CONSTANT)
    Q_PROPERTY(rookery::DeviceListModel* devices READ devices CONSTANT)
    Q_PROPERTY(rookery::DocumentLibrary* documents READ documents CONSTANT)
    /// What the conversation shown knows of its documents.
    Q_PROPERTY(rookery::DocumentSession* documentSession READ documentSession CONSTANT)
    Q_PROPERTY(rookery::Settings* settings READ settings CONSTANT)
    /// How words are chosen, wherever the model or the chat does not say otherwise.
    Q_PROPERTY(rookery::SamplingLayer* sampling READ sampling CONSTANT)
    /// The same for the loaded model alone; kept with its fingerprint.
    Q_PROPERTY(rookery::SamplingLayer* modelSampling READ modelSampling CONSTANT)
    Q_PROPERTY(rookery::NoticeModel* notices READ notices CONSTANT)
    Q_PROPERTY(rookery::LocalServer* server READ server CONSTANT)
    Q_PROPERTY(rookery::Status* status READ status CONSTANT)
    Q_PROPERTY(rookery::PresetListModel* presets READ presets CONSTANT)
    Q_PROPERTY(rookery::StorageModel* storageUse READ storageUse CONSTANT)
    Q_PROPERTY(rookery::Transfer* transfer READ transfer CONSTANT)
    Q_PROPERTY(rookery::Clipboard* clipboard READ clipboard CONSTANT)
    /// The page that fills the place beside the list. Kept here so that menus, notices, the self-test and
    /// `--grab` can change it.
    Q_PROPERTY(Page page READ page WRITE setPage NOTIFY pageChanged)
    Q_PROPERTY(QString version READ version CONSTANT)
    /// For the About page: what this is, licences and notices, as StyledText.
    Q_PROPERTY(QString aboutText READ aboutText NOTIFY languageChanged)
    /// Whose work the program contains, and under which licences; plain text, not translated.
    Q_PROPERTY(QString thirdPartyNotices READ thirdPartyNotices CONSTANT)
    /// The desktop asks for a dark interface (Settings.theme System).
    Q_PROPERTY(bool systemDark READ systemDark NOTIFY systemDarkChanged)

  public:
    enum class Page { Chat, Models, Tokenizers, Documents, Settings, Shortcuts, About, LookingBack, PromptLab, Storage, Presets, Benchmark };
    Q_ENUM(Page)

    explicit Application(const ApplicationOptions& options, QObject* parent = nullptr);
    ~Application() override;

    /// Looks for devices and loads the model. The databases are being opened since the constructor.
    void start();
    /// Stops what runs, stores what is left and ends the threads. The destructor does it too.
    void finish();
    StorageWorker& storage() { return *m_storage; }
    QString dataFolder() const { return m_dataFolder; }

    OpenConversation* currentConversation() const { return m_current; }
    ConversationListModel* conversations() const { return m_conversations; }
    ModelLibrary* models() const { return m_models; }
    CatalogueModel* catalogue() const { return m_catalogue; }
    TokenizerListModel* tokenizers() const { return m_tokenizers; }
    TokenPreview* tokenPreview() const { return m_tokenPreview; }
    PromptHelper* promptHelper() const { return m_promptHelper; }
    PromptLab* promptLab() const { return m_promptLab; }
    rookery::Benchmark* benchmark() const { return m_benchmark; }
    DeviceListModel* devices() const { return m_devices; }
    DocumentLibrary* documents() const { return m_documents; }
    DocumentSession* documentSession() const { return m_documentSession; }
    Settings* settings() const { return m_settings; }
    SamplingLayer* sampling() const { return m_sampling; }
    SamplingLayer* modelSampling() const { return m_modelSampling; }
    NoticeModel* notices() const { return m_notices; }
    LocalServer* server() const { return m_server; }
    Status* status() const { return m_status; }
    PresetListModel* presets() const { return m_presets; }
    StorageModel* storageUse() const { return m_storageUse; }
    Transfer* transfer() const { return m_transfer; }
    Clipboard* clipboard() const { return m_clipboard; }
    Page page() const { return m_page; }
    void setPage(Page page);
    QString version() const;
    QString aboutText() const;
    QString thirdPartyNotices() const;
    bool systemDark() const;

    /// Shows an empty conversation, with the draft of one that was begun and never sent, and the chat page. Nothing is
    /// stored before the first message.
    Q_INVOKABLE void newConversation();
    /// The same, but nothing of it is ever written to the disk. While another one is shown, a notice leads back to it;
    /// it is gone when that is closed, or with the program.
    Q_INVOKABLE void newTemporaryConversation();
    /// An empty conversation that begins with the words and examples of a preset.
    Q_INVOKABLE void newConversationFrom(qint64 presetId);
    /// Asks the model for a few sentences about the conversation shown; they come as its `summary`.
    Q_INVOKABLE void summarize();
    /// Shows a stored conversation and the chat page; with a messageId (a search hit) on the branch of that
    /// message, and showMessage() follows when it is there.
    Q_INVOKABLE void openConversation(qint64 conversationId, qint64 messageId = 0);
    /// Files and folders dropped or given on the command line: models are loaded, folders searched for models,
    /// tokenizers added; documents are attached.
    Q_INVOKABLE void openUrls(const QList<QUrl>& urls);
    /// Opens a link of a message in the browser. Only http, https and mailto; others do nothing.
    Q_INVOKABLE void openLink(const QString& address);
    /// Version, devices, model, settings and the last notices, without any chat text, to the clipboard.
    Q_INVOKABLE void copyDiagnostics();
    /// Writes the stored conversation shown to a file: see Transfer.
    Q_INVOKABLE void exportConversation(const QUrl& file);

  signals:
    void currentConversationChanged();
    void pageChanged();
    void languageChanged();
    void systemDarkChanged();
    /// The list of messages should scroll to this one and mark it.
    void showMessage(qint64 messageId);
    /// A second start, or a click on a word of the desktop, asked for the window: raise it.
    void raiseRequested();

    /// The databases are open, or cannot be opened.
    void storeOpened(bool success);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    ConversationServices services();
    void connectList();
    void connectModels();
    void connectDevices();
    void connectStatus();
    void giveModelToPromptHelper(const std::shared_ptr<const Tokenizer>& tokenizer);
    void reportOpening(const OpenReport& report);
    void reportStoreError(const Error& error);
    OpenConversation* makeConversation(qint64 id);
    /// One without a row, with the draft that was kept for it.
    OpenConversation* makeNewConversation();
    void connectConversation(OpenConversation* conversation);
    void connectAsides();
    /// Of a conversation that is not in memory.
    void storeAutomaticTitle(qint64 id, const QString& title);
    void askAsides(OpenConversation* conversation);
    void forgetConversations();
    void show(OpenConversation* conversation);
    void dropUnused();
    /// Of a temporary conversation that is left with something in it.
    void offerWayBack(OpenConversation* conversation);
    /// Names the chats in which the program ended in the middle of answers.
    void reportInterrupted(int answers);
    void refreshBusy();
    void devicesListed(const std::vector<DeviceInfo>& devices);
    /// Says so when the model is not on the device that it was meant for.
    void reportDevice();
    void chooseDevice(const QString& deviceId);
    void tokenizersListed(const TokenizerList& list);
    std::vector<std::string> tokenizerWishes() const;
    void previewTokenizers();

    QString m_dataFolder;
    Resources m_resources;
    QString m_firstModel;
    StorageWorker* m_storage;
    TurnQueue* m_turns;
    Settings* m_settings;
    SamplingLayer* m_sampling;
    SamplingLayer* m_modelSampling;
    NoticeModel* m_notices;
    Clipboard* m_clipboard;
    Status* m_status;
    LocalServer* m_server;
    Desktop* m_desktop;
    SystemTheme* m_systemTheme;
    ConversationListModel* m_conversations;
    ModelLibrary* m_models;
    CatalogueModel* m_catalogue;
    TokenizerListModel* m_tokenizers;
    TokenPreview* m_tokenPreview;
    PromptHelper* m_promptHelper;
    PromptLab* m_promptLab;
    rookery::Benchmark* m_benchmark;
    DeviceListModel* m_devices;
    StatusFeed* m_statusFeed;
    DocumentLibrary* m_documents;
    DocumentSession* m_documentSession;
    PresetListModel* m_presets;
    StorageModel* m_storageUse;
    Transfer* m_transfer;
    SideJobs* m_sideJobs;
    qint64 m_summaryAsked = 0; ///< by the user, of this conversation; 0: none is waited for
    std::unique_ptr<QTemporaryDir> m_temporaryFolder; ///< holds nothing but a lock
    StorageWorker* m_temporaryStorage = nullptr;      ///< made with the first temporary conversation
    std::map<qint64, OpenConversation*> m_open; ///< stored ones that are in memory
    std::vector<qint64> m_recent;               ///< of m_open, last shown last
    OpenConversation* m_current = nullptr;
    std::vector<DeviceInfo> m_deviceInfos;
    bool m_devicesKnown = false;
    bool m_storeOpen = false;
    Page m_page = Page::Chat;
    bool m_finished = false;
};

} // namespace rookery
