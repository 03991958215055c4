// SPDX-License-Identifier: Apache-2.0
#include "app/application.h"

#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QPalette>

#include "app/clipboard.h"
#include "app/open_conversation.h"
#include "app/conversation_list_model.h"
#include "app/device_list_model.h"
#include "app/model_library.h"
#include "app/notice_model.h"
#include "app/settings.h"
#include "app/status.h"
#include "app/tokenizer_list_model.h"

namespace rookery {

Application::Application(const QString& dataFolder, QObject* parent)
    : QObject(parent), m_settings(new Settings(QDir(dataFolder).filePath("settings.ini"), this)),
      m_conversations(new ConversationListModel(this)), m_models(new ModelLibrary(this)),
      m_tokenizers(new TokenizerListModel(this)), m_devices(new DeviceListModel(this)),
      m_notices(new NoticeModel(this)), m_status(new Status(this)), m_clipboard(new Clipboard(this)),
      m_current(new OpenConversation(this)) {}

Application::~Application() = default;

void Application::setPage(Page page) {
    if (page == m_page)
        return;
    m_page = page;
    emit pageChanged();
}

QString Application::version() const {
    return QStringLiteral(ROOKERY_VERSION);
}

QString Application::aboutText() const {
    return tr("<b>Rookery</b> %1<br>Private chat with RWKV models on your own computer.").arg(version());
}

void Application::newConversation() {
    setPage(Page::Chat);
}

void Application::openConversation(qint64, qint64) {
    setPage(Page::Chat);
}

void Application::openUrls(const QList<QUrl>& urls) {
    for (const QUrl& url : urls)
        m_models->open(url);
}

void Application::openLink(const QString& address) {
    const QUrl url(address, QUrl::StrictMode);
    const QString scheme = url.scheme();
    if (url.isValid() && (scheme == "http" || scheme == "https" || scheme == "mailto"))
        QDesktopServices::openUrl(url);
}

void Application::copyDiagnostics() {
    m_clipboard->copy(QStringLiteral("Rookery %1").arg(version()));
}

} // namespace rookery
