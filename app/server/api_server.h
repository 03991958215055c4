// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <memory>

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QTcpServer>
#include <QTcpSocket>

#include "app/server/api_messages.h"
#include "app/server/http_request.h"

namespace rookery {

/// Lives on the server thread: listens on the loopback address only, checks who asks, and passes jobs on. Events
/// of jobs come back as queued calls.
///
/// Every request needs the key; a Host that is not this machine (a name bound to 127.0.0.1 by somebody else) and
/// an Origin (a web page in a browser) are refused before anything else is looked at.
class ApiServer : public QObject {
    Q_OBJECT

  public:
    ApiServer() = default;
    ~ApiServer() override;

    /// Port 0 takes any. listening follows.
    void open(quint16 port, const QString& key);
    /// Ends every connection.
    void close();
    void setModel(const QString& name) { m_model = name; }
    void deliver(const ApiEvent& event);

  signals:
    /// `port` 0: it could not be opened, and why.
    void listening(quint16 port, const QString& problem);
    void asked(const rookery::ApiJob& job);
    /// Nobody waits for the job any more.
    void abandoned(quint64 id);

  private:
    struct Connection {
        HttpRequest request;
        std::unique_ptr<ApiWriter> writer; ///< once a job runs
        std::uint64_t job = 0;
        bool streams = false;
        bool begun = false;
        bool answered = false; ///< only the last bytes are on their way
        QString text;
    };
    void accept();
    void read(QTcpSocket* socket);
    /// 0: go on; otherwise the status to refuse with.
    int judge(const HttpRequest& request) const;
    void answer(QTcpSocket* socket, Connection& connection);
    void reply(QTcpSocket* socket, int status, const QByteArray& body);
    void refuse(QTcpSocket* socket, int status, const QString& reason = {});
    /// Sends what is left, and lets go of a client that does not take it.
    void finish(QTcpSocket* socket);
    void gone(QTcpSocket* socket);

    std::unique_ptr<QTcpServer> m_server;
    QByteArray m_key;
    QString m_model;
    std::map<QTcpSocket*, Connection> m_connections;
    std::uint64_t m_lastJob = 0;
};

} // namespace rookery
