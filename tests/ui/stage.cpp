// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/stage.h"

#include <cstdio>
#include <filesystem>
#include <vector>

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QTcpSocket>

#include "app/message_model.h"
#include "app/open_conversation.h"
#include "app/settings.h"

namespace rookery::test {

Stage::Stage() {
    connect(&m_web, &QTcpServer::newConnection, this, [this] { ++m_webVisits; });
}

Stage::~Stage() {
    close();
}

int Stage::actions() const {
    constexpr int Few = 40;
    const int wanted = qEnvironmentVariableIntValue("ROOKERY_LONG_USE");
    return wanted > 0 ? wanted : Few;
}

void Stage::watch() {
    m_watchdog.setNote([this](double ms) {
        std::fprintf(stdout, "watchdog: %.0f ms of its own while: %s\n", ms, qPrintable(m_doing));
    });
    m_watchdog.start();
}

void Stage::endWatch() {
    m_watchdog.stop();
    std::fprintf(stdout,
                 "watchdog: the worst wait was %.0f ms, without the time that others had the processors %.0f ms; of %d waits "
                 "%d and %d were over %.0f ms\n",
                 m_watchdog.worstMs(), m_watchdog.worstOwnMs(), m_watchdog.calls(), m_watchdog.longWaits(),
                 m_watchdog.longOwnWaits(), GuiWatchdog::LimitMs);
}

void Stage::open() {
    if (!m_web.isListening()) // not earlier: sockets want an application
        m_web.listen(QHostAddress::LocalHost);
    close();
    m_folder = std::make_unique<QTemporaryDir>();
    m_script = std::make_unique<Script>();
    const std::filesystem::path models = m_folder->filePath(QStringLiteral("resources/models")).toStdString();
    std::filesystem::create_directories(models);
    writeTinyModel(models / "guide.safetensors");
    start();
}

void Stage::reopen() {
    close();
    start();
}

void Stage::close() {
    if (!m_app)
        return;
    m_script->release();
    m_app->finish();
    m_app.reset();
    emit appChanged();
}

void Stage::start() {
    ApplicationOptions options;
    options.dataFolder = m_folder->filePath(QStringLiteral("data"));
    options.resources.folder = m_folder->filePath(QStringLiteral("resources")).toStdString();
    options.makeBackends = [script = m_script.get()] {
        std::vector<std::unique_ptr<Backend>> backends;
        backends.push_back(makeScriptedBackend(*script));
        return backends;
    };
    m_app = std::make_unique<Application>(options);
    m_app->settings()->setAutomaticTitles(false); // what is asked beside the chat has tests of its own
    m_app->settings()->setSuggestFollowUps(false);
    m_app->settings()->setSummaries(false);
    m_app->start();
    emit appChanged();
}

void Stage::answer(const QString& message, const QString& reply) {
    m_script->answer(message.toStdString(), reply.toStdString());
}

void Stage::answers(const QString& message, const QStringList& replies) {
    std::vector<std::string> texts;
    for (const QString& reply : replies)
        texts.push_back(reply.toStdString());
    m_script->answers(message.toStdString(), std::move(texts));
}

void Stage::holdAfter(int tokens) {
    m_script->holdAfter(tokens);
}

void Stage::release() {
    m_script->release();
}

int Stage::tokensFed() const {
    return m_script->tokensFed();
}

void Stage::fill(int count) {
    std::vector<MessageModel::Message> messages;
    for (int i = 0; i < count; ++i) {
        MessageModel::Message message;
        message.id = 1'000'000 + i;
        message.author = i % 2 == 0 ? MessageModel::Author::User : MessageModel::Author::Assistant;
        message.text = QStringLiteral("Message %1. ").arg(i) + QStringLiteral("some words ").repeated(i % 40);
        message.stopReason = MessageModel::StopReason::End;
        messages.push_back(std::move(message));
    }
    m_app->currentConversation()->messages()->assign(std::move(messages));
    emit m_app->currentConversation()->emptyChanged();
}

void Stage::compose(const QString& preedit) {
    QInputMethodEvent event(preedit, {});
    QCoreApplication::sendEvent(QGuiApplication::focusObject(), &event);
}

void Stage::addAnswer(const QString& text) {
    MessageModel::Message message;
    message.id = 2'000'000 + m_app->currentConversation()->messages()->count();
    message.author = MessageModel::Author::Assistant;
    message.text = text;
    message.stopReason = MessageModel::StopReason::End;
    m_app->currentConversation()->messages()->append(std::move(message));
    emit m_app->currentConversation()->emptyChanged();
}

void Stage::visitWeb() {
    auto* const visitor = new QTcpSocket(this);
    visitor->connectToHost(QHostAddress::LocalHost, m_web.serverPort());
}

void Stage::addCatalogue() {
    QDir(m_folder->path()).mkpath(QStringLiteral("resources/catalogue"));
    QFile file(m_folder->filePath(QStringLiteral("resources/catalogue/models.json")));
    if (file.open(QIODevice::WriteOnly))
        file.write(R"({"version": 1, "mirrors": [{"name": "Here", "host": "models.invalid"}],
            "models": [{"id": "one", "name": "One", "repository": "a/b", "revisions": ["main"], "path": "one.gguf",
            "parameters": 1000, "bytes": 1000, "licence": "CC0", "languages": ["en"], "quality": "small"}]})");
}

} // namespace rookery::test
