// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QString>
#include <QUrl>

namespace rookery {

class Clipboard;
class OpenConversation;
class ConversationListModel;
class DeviceListModel;
class ModelLibrary;
class NoticeModel;
class Settings;
class Status;
class TokenizerListModel;

/// The root of everything that QML sees; `required property Application app` of Main.qml. GUI thread.
/// Owns the view models and the two worker threads.
class Application : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(App) // not Application: QtQuick has a type of that name and would win in expressions
    QML_UNCREATABLE("the required property `app` of Main.qml")
    Q_MOC_INCLUDE("app/clipboard.h")
    Q_MOC_INCLUDE("app/open_conversation.h")
    Q_MOC_INCLUDE("app/conversation_list_model.h")
    Q_MOC_INCLUDE("app/device_list_model.h")
    Q_MOC_INCLUDE("app/model_library.h")
    Q_MOC_INCLUDE("app/notice_model.h")
    Q_MOC_INCLUDE("app/settings.h")
    Q_MOC_INCLUDE("app/status.h")
    Q_MOC_INCLUDE("app/tokenizer_list_model.h")
    /// Never null: a new, empty conversation when none is open.
    Q_PROPERTY(rookery::OpenConversation* currentConversation READ currentConversation NOTIFY currentConversationChanged)
    Q_PROPERTY(rookery::ConversationListModel* conversations READ conversations CONSTANT)
    Q_PROPERTY(rookery::ModelLibrary* models READ models CONSTANT)
    Q_PROPERTY(rookery::TokenizerListModel* tokenizers READ tokenizers CONSTANT)
    Q_PROPERTY(rookery::DeviceListModel* devices READ devices CONSTANT)
    Q_PROPERTY(rookery::Settings* settings READ settings CONSTANT)
    Q_PROPERTY(rookery::NoticeModel* notices READ notices CONSTANT)
    Q_PROPERTY(rookery::Status* status READ status CONSTANT)
    Q_PROPERTY(rookery::Clipboard* clipboard READ clipboard CONSTANT)
    /// The page that fills the place beside the list. Kept here so that menus, notices, the self-test and
    /// `--grab` can change it.
    Q_PROPERTY(Page page READ page WRITE setPage NOTIFY pageChanged)
    Q_PROPERTY(QString version READ version CONSTANT)
    /// For the About page: what this is, licences and notices, as StyledText.
    Q_PROPERTY(QString aboutText READ aboutText NOTIFY languageChanged)
    /// The desktop asks for a dark interface (Settings.theme System); follows palette changes.
    Q_PROPERTY(bool systemDark READ systemDark NOTIFY systemDarkChanged)

  public:
    enum class Page { Chat, Models, Settings, Shortcuts, About };
    Q_ENUM(Page)

    explicit Application(const QString& dataFolder, QObject* parent = nullptr);
    ~Application() override;

    OpenConversation* currentConversation() const { return m_current; }
    ConversationListModel* conversations() const { return m_conversations; }
    ModelLibrary* models() const { return m_models; }
    TokenizerListModel* tokenizers() const { return m_tokenizers; }
    DeviceListModel* devices() const { return m_devices; }
    Settings* settings() const { return m_settings; }
    NoticeModel* notices() const { return m_notices; }
    Status* status() const { return m_status; }
    Clipboard* clipboard() const { return m_clipboard; }
    Page page() const { return m_page; }
    void setPage(Page page);
    QString version() const;
    QString aboutText() const;
    bool systemDark() const { return m_systemDark; }

    /// Shows an empty conversation and the chat page. Nothing is stored before the first message.
    Q_INVOKABLE void newConversation();
    /// Shows a stored conversation and the chat page; with a messageId (a search hit) on the branch of that
    /// message, and showMessage() follows when it is there.
    Q_INVOKABLE void openConversation(qint64 conversationId, qint64 messageId = 0);
    /// Files and folders dropped or given on the command line: models are loaded, folders searched for models,
    /// tokenizers added; a text file goes into the draft.
    Q_INVOKABLE void openUrls(const QList<QUrl>& urls);
    /// Opens a link of a message in the browser. Only http, https and mailto; others do nothing.
    Q_INVOKABLE void openLink(const QString& address);
    /// Version, devices, model, settings and the last notices, without any chat text, to the clipboard.
    Q_INVOKABLE void copyDiagnostics();

  signals:
    void currentConversationChanged();
    void pageChanged();
    void languageChanged();
    void systemDarkChanged();
    /// The list of messages should scroll to this one and mark it.
    void showMessage(qint64 messageId);
    /// A second start asked for the window: raise it.
    void raiseRequested();

  private:
    Settings* m_settings;
    ConversationListModel* m_conversations;
    ModelLibrary* m_models;
    TokenizerListModel* m_tokenizers;
    DeviceListModel* m_devices;
    NoticeModel* m_notices;
    Status* m_status;
    Clipboard* m_clipboard;
    OpenConversation* m_current;
    Page m_page = Page::Chat;
    bool m_systemDark = false;
};

} // namespace rookery
