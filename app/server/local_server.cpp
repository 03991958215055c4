// SPDX-License-Identifier: Apache-2.0
#include "app/server/local_server.h"

#include <array>

#include <QByteArray>
#include <QRandomGenerator>

#include "app/server/api_server.h"
#include "app/settings.h"
#include "app/turn_queue.h"

namespace rookery {

LocalServer::LocalServer(TurnQueue& turns, Settings& settings, const SamplingLayer& sampling, QObject* parent)
    : QObject(parent), m_turns(turns), m_settings(settings), m_answers(turns, sampling) {
    m_thread.setObjectName(QStringLiteral("server"));
    connect(&m_turns, &TurnQueue::modelChanged, this, &LocalServer::tellModel);
}

LocalServer::~LocalServer() {
    finish();
}

void LocalServer::start() {
    if (enabled())
        apply();
}

void LocalServer::finish() {
    m_thread.quit();
    m_thread.wait();
    m_server = nullptr;
}

bool LocalServer::enabled() const {
    return m_settings.serverEnabled();
}

void LocalServer::setEnabled(bool enabled) {
    if (enabled == this->enabled())
        return;
    m_settings.setServerEnabled(enabled);
    apply();
}

int LocalServer::port() const {
    return m_settings.serverPort();
}

void LocalServer::setPort(int port) {
    if (port == this->port())
        return;
    m_settings.setServerPort(port);
    apply();
}

QString LocalServer::key() const {
    return m_settings.serverKey();
}

void LocalServer::makeKey() {
    std::array<quint32, 8> random;
    QRandomGenerator::system()->fillRange(random.data(), static_cast<qsizetype>(random.size()));
    const QByteArray bytes(reinterpret_cast<const char*>(random.data()), sizeof random);
    m_settings.setServerKey(QStringLiteral("rk-") + QString::fromLatin1(bytes.toHex()));
    apply();
}

QString LocalServer::address() const {
    return m_listening == 0 ? QString() : QStringLiteral("http://127.0.0.1:%1/v1").arg(m_listening);
}

QString LocalServer::example() const {
    if (m_listening == 0)
        return {};
    return QStringLiteral("curl %1/chat/completions -H 'Content-Type: application/json' -H 'Authorization: Bearer %2' "
                          "-d '{\"messages\": [{\"role\": \"user\", \"content\": \"Hello!\"}], \"stream\": true}' --no-buffer")
        .arg(address(), key());
}

void LocalServer::apply() {
    m_listening = 0;
    m_problem.clear();
    if (enabled() && key().isEmpty()) {
        makeKey(); // comes back here
        return;
    }
    if (enabled() && m_server == nullptr) {
        m_server = new ApiServer;
        m_server->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
        connect(m_server, &ApiServer::asked, &m_answers, &ApiTurns::take);
        connect(m_server, &ApiServer::abandoned, &m_answers, &ApiTurns::abandon);
        connect(m_server, &ApiServer::listening, this, [this](quint16 port, const QString& problem) {
            if (!enabled())
                return; // switched off since
            m_listening = port;
            m_problem = problem.isEmpty() ? QString()
                                          : tr("Port %1 cannot be opened. Choose another one. (%2)").arg(this->port()).arg(problem);
            emit changed();
        });
        connect(&m_answers, &ApiTurns::happened, m_server, &ApiServer::deliver);
        m_thread.start();
        tellModel();
    }
    if (m_server != nullptr) {
        const bool on = enabled();
        QMetaObject::invokeMethod(
            m_server,
            [server = m_server, on, port = static_cast<quint16>(port()), key = key()] {
                if (on)
                    server->open(port, key);
                else
                    server->close();
            },
            Qt::QueuedConnection);
    }
    emit changed();
}

void LocalServer::tellModel() {
    if (m_server == nullptr)
        return;
    const QString name = m_turns.model() ? m_turns.model()->name : QString();
    QMetaObject::invokeMethod(m_server, [server = m_server, name] { server->setModel(name); }, Qt::QueuedConnection);
}

} // namespace rookery
