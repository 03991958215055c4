// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <vector>

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

namespace rookery::test {

/// A web server on this machine that says what a test tells it to, truth or not. One reply a connection.
class HttpStage : public QObject {
    Q_OBJECT

  public:
    struct Request {
        QByteArray path;
        QHash<QByteArray, QByteArray> headers; ///< names in lower case
        QByteArray header(const QByteArray& name) const { return headers.value(name); }
        /// Of "Range: bytes=N-"; -1 without one.
        qint64 from() const {
            const QByteArray range = header("range");
            return range.startsWith("bytes=") && range.endsWith('-') ? range.mid(6, range.size() - 7).toLongLong() : -1;
        }
    };
    struct Reply {
        QByteArray status = "200 OK";
        QByteArray headers; ///< whole lines
        QByteArray body;
        bool saysLength = true;
        bool thenStalls = false; ///< keeps the connection open and says nothing more
        bool drops = false;      ///< closes without a word
    };
    using Answer = std::function<Reply(const Request& request, int number)>;

    explicit HttpStage(Answer answer) : m_answer(std::move(answer)) {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* const socket = m_server.nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
    }

    QString url(const QString& path = QStringLiteral("/model.gguf")) const {
        return QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path);
    }
    const std::vector<Request>& requests() const { return m_requests; }

    /// What an honest server with ranges says of `file`.
    static Reply serve(const QByteArray& file, const Request& request, const QByteArray& tag = "\"one\"") {
        Reply reply;
        reply.headers = "ETag: " + tag + "\r\nAccept-Ranges: bytes\r\n";
        const qint64 from = request.from();
        if (from < 0 || (!request.header("if-range").isEmpty() && request.header("if-range") != tag)) {
            reply.body = file;
        } else if (from >= file.size()) {
            reply.status = "416 Range Not Satisfiable";
            reply.headers += "Content-Range: bytes */" + QByteArray::number(file.size()) + "\r\n";
        } else {
            reply.status = "206 Partial Content";
            reply.headers += "Content-Range: bytes " + QByteArray::number(from) + '-' +
                             QByteArray::number(file.size() - 1) + '/' + QByteArray::number(file.size()) + "\r\n";
            reply.body = file.mid(from);
        }
        return reply;
    }
    /// The same, but the connection ends or falls silent after `bytes` of the body.
    static Reply cut(Reply reply, qint64 bytes, bool thenStalls = false) {
        reply.headers += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
        reply.saysLength = false;
        reply.body.truncate(bytes);
        reply.thenStalls = thenStalls;
        return reply;
    }

  private:
    void read(QTcpSocket* socket) {
        QByteArray seen = socket->property("seen").toByteArray() + socket->readAll();
        socket->setProperty("seen", seen);
        if (!seen.contains("\r\n\r\n") || socket->property("answered").toBool())
            return;
        socket->setProperty("answered", true);
        Request request;
        const QList<QByteArray> lines = seen.left(seen.indexOf("\r\n\r\n")).split('\n');
        request.path = lines.first().split(' ').value(1);
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const qsizetype colon = lines.at(i).indexOf(':');
            request.headers[lines.at(i).left(colon).toLower()] = lines.at(i).mid(colon + 1).trimmed();
        }
        m_requests.push_back(request);
        const Reply reply = m_answer(request, static_cast<int>(m_requests.size()));
        if (reply.drops) {
            socket->abort();
            return;
        }
        socket->write("HTTP/1.1 " + reply.status + "\r\nConnection: close\r\n" + reply.headers);
        if (reply.saysLength)
            socket->write("Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n");
        socket->write("\r\n" + reply.body);
        socket->flush();
        if (!reply.thenStalls)
            socket->disconnectFromHost();
    }

    Answer m_answer;
    QTcpServer m_server;
    std::vector<Request> m_requests;
};

} // namespace rookery::test
