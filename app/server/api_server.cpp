// SPDX-License-Identifier: Apache-2.0
#include "app/server/api_server.h"

#include <utility>

#include <QDateTime>
#include <QHostAddress>
#include <QTimer>

namespace rookery {

namespace {

constexpr std::size_t MostConnections = 32;
/// For the whole request to come.
constexpr int RequestMs = 10'000;
/// A client that does not read what it asked for is let go.
constexpr qint64 LargestBacklog = 4 << 20;

QByteArray reasonPhrase(int status) {
    switch (status) {
    case 200: return "OK";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 408: return "Request Timeout";
    case 411: return "Length Required";
    case 413: return "Content Too Large";
    case 415: return "Unsupported Media Type";
    case 431: return "Request Header Fields Too Large";
    case 501: return "Not Implemented";
    case 503: return "Service Unavailable";
    case 505: return "HTTP Version Not Supported";
    default: return "Error";
    }
}

/// Takes the same time wherever the two differ.
bool sameSecret(const QByteArray& a, const QByteArray& b) {
    if (a.size() != b.size() || b.isEmpty())
        return false;
    unsigned char difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference = static_cast<unsigned char>(difference | (a[i] ^ b[i]));
    return difference == 0;
}

bool isOurselves(const QByteArray& host, quint16 port) {
    const QByteArray suffix = ':' + QByteArray::number(port);
    return host == "127.0.0.1" + suffix || host == "localhost" + suffix;
}

} // namespace

ApiServer::~ApiServer() {
    close();
}

void ApiServer::open(quint16 port, const QString& key) {
    close();
    m_key = key.toLatin1();
    m_server = std::make_unique<QTcpServer>();
    m_server->setMaxPendingConnections(static_cast<int>(MostConnections));
    connect(m_server.get(), &QTcpServer::newConnection, this, &ApiServer::accept);
    if (!m_server->listen(QHostAddress(QHostAddress::LocalHost), port)) {
        const QString problem = m_server->errorString();
        m_server.reset();
        emit listening(0, problem);
        return;
    }
    emit listening(m_server->serverPort(), {});
}

void ApiServer::close() {
    m_server.reset();
    for (auto& [socket, connection] : std::exchange(m_connections, {})) {
        socket->disconnect(this);
        if (connection.job != 0)
            emit abandoned(connection.job);
        socket->abort();
        socket->deleteLater();
    }
}

void ApiServer::accept() {
    while (QTcpSocket* const socket = m_server->nextPendingConnection()) {
        if (m_connections.size() >= MostConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        socket->setParent(this);
        socket->setReadBufferSize(HttpRequest::LargestHead + HttpRequest::LargestBody);
        m_connections[socket];
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] { gone(socket); });
        QTimer::singleShot(RequestMs, socket, [this, socket] {
            const auto found = m_connections.find(socket);
            if (found != m_connections.end() && found->second.job == 0 && !found->second.answered)
                refuse(socket, 408);
        });
    }
}

void ApiServer::read(QTcpSocket* socket) {
    const auto found = m_connections.find(socket);
    if (found == m_connections.end() || found->second.job != 0 || found->second.answered)
        return;
    HttpRequest& request = found->second.request;
    HttpRequest::Progress progress = request.feed(socket->readAll());
    if (progress == HttpRequest::Progress::HeadReady) {
        if (const int status = judge(request); status != 0)
            return refuse(socket, status);
        if (request.header("expect").toLower() == "100-continue")
            socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        progress = request.feed({});
    }
    if (progress == HttpRequest::Progress::Refused)
        return refuse(socket, request.refusal());
    if (progress == HttpRequest::Progress::Complete)
        answer(socket, found->second);
}

int ApiServer::judge(const HttpRequest& request) const {
    const quint16 port = m_server ? m_server->serverPort() : quint16{0};
    if (!isOurselves(request.header("host"), port))
        return 403;
    if (request.has("origin") && !(request.header("origin").startsWith("http://") && isOurselves(request.header("origin").mid(7), port)))
        return 403;
    const QByteArray authorization = request.header("authorization");
    if (!authorization.startsWith("Bearer ") || !sameSecret(authorization.mid(7), m_key))
        return 401;
    const bool posts = request.path() == "/v1/chat/completions" || request.path() == "/v1/completions";
    if (!posts && request.path() != "/v1/models")
        return 404;
    if (request.method() != (posts ? "POST" : "GET"))
        return 405;
    if (posts && !request.has("content-length"))
        return 411;
    if (posts && request.header("content-type").split(';').constFirst().trimmed().toLower() != "application/json")
        return 415;
    return 0;
}

void ApiServer::answer(QTcpSocket* socket, Connection& connection) {
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    if (connection.request.path() == "/v1/models")
        return reply(socket, 200, modelsBody(m_model, now));
    Result<ApiJob> job = connection.request.path() == "/v1/completions" ? parseCompletionJob(connection.request.body())
                                                                        : parseChatJob(connection.request.body());
    if (!job)
        return refuse(socket, 400, QString::fromStdString(job.error().message));
    if (m_model.isEmpty())
        return refuse(socket, 503, QStringLiteral("no model is loaded: open one in the window"));
    job->id = ++m_lastJob;
    connection.job = job->id;
    connection.streams = job->stream;
    connection.writer = std::make_unique<ApiWriter>(*job, m_model, now);
    emit asked(*job);
}

void ApiServer::deliver(const ApiEvent& event) {
    for (auto& [socket, connection] : m_connections) {
        if (connection.job != event.id)
            continue;
        if (event.kind == ApiEvent::Kind::Failed && !connection.begun)
            return refuse(socket, event.status, event.text);
        if (!connection.streams) {
            if (event.kind == ApiEvent::Kind::Text)
                connection.text += event.text;
            else
                reply(socket, 200, connection.writer->whole(connection.text, event));
            return;
        }
        if (!std::exchange(connection.begun, true))
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\n"
                          "X-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n" +
                          connection.writer->opening());
        if (event.kind == ApiEvent::Kind::Text)
            socket->write(connection.writer->piece(event.text));
        else if (event.kind == ApiEvent::Kind::Done)
            socket->write(connection.writer->closing(event));
        else
            socket->write("data: " + errorBody(event.text, "server_error") + "\n\n");
        if (event.kind != ApiEvent::Kind::Text) {
            connection.job = 0;
            finish(socket);
        } else if (socket->bytesToWrite() > LargestBacklog) {
            socket->abort(); // gone() follows
        }
        return;
    }
}

void ApiServer::reply(QTcpSocket* socket, int status, const QByteArray& body) {
    const auto found = m_connections.find(socket);
    if (found != m_connections.end())
        found->second.job = 0;
    socket->write("HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonPhrase(status) +
                  "\r\nContent-Type: application/json\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n" +
                  (status == 401 ? QByteArray("WWW-Authenticate: Bearer\r\n") : QByteArray()) +
                  "Connection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    finish(socket);
}

void ApiServer::finish(QTcpSocket* socket) {
    const auto found = m_connections.find(socket);
    if (found != m_connections.end())
        found->second.answered = true;
    QTimer::singleShot(RequestMs, socket, [socket] { socket->abort(); });
    socket->disconnectFromHost();
}

void ApiServer::refuse(QTcpSocket* socket, int status, const QString& reason) {
    const char* const type = status == 401   ? "authentication_error"
                             : status >= 500 ? "server_error"
                                             : "invalid_request_error";
    reply(socket, status, errorBody(reason.isEmpty() ? QString::fromLatin1(reasonPhrase(status)) : reason, type));
}

void ApiServer::gone(QTcpSocket* socket) {
    const auto found = m_connections.find(socket);
    if (found == m_connections.end())
        return;
    const std::uint64_t job = found->second.job;
    m_connections.erase(found);
    if (job != 0)
        emit abandoned(job);
    socket->deleteLater();
}

} // namespace rookery
