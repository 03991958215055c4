// SPDX-License-Identifier: Apache-2.0
#include "app/single_instance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStringList>

namespace rookery {

namespace {

constexpr int WaitMs = 2000;
/// More than any command line; a stranger's flood is cut off.
constexpr qint64 LongestRequest = 1 << 20;
constexpr int LargestUrlCount = 1000;

} // namespace

SingleInstance::SingleInstance(const QString& dataFolder, QObject* parent) : QObject(parent) {
    QDir().mkpath(dataFolder);
    const QString canonical = QFileInfo(dataFolder).canonicalFilePath();
    const QByteArray hash = QCryptographicHash::hash(canonical.toUtf8(), QCryptographicHash::Sha256);
    m_name = QStringLiteral("rookery-") + QString::fromLatin1(hash.toHex().left(24));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::readRequest);
}

bool SingleInstance::handOver(const QList<QUrl>& urls) {
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(WaitMs))
        return false;
    QDataStream stream(&socket);
    stream.setVersion(QDataStream::Qt_6_0);
    QStringList texts;
    for (const QUrl& url : urls)
        texts.append(url.toString(QUrl::FullyEncoded));
    stream << texts;
    // The answer says that a living process has read it.
    return socket.waitForBytesWritten(WaitMs) && socket.waitForReadyRead(WaitMs);
}

void SingleInstance::listen() {
    QLocalServer::removeServer(m_name); // nobody answered there: left over by a process that was killed
    m_server.listen(m_name);
}

void SingleInstance::readRequest() {
    QLocalSocket* const socket = m_server.nextPendingConnection();
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (socket->bytesAvailable() > LongestRequest) {
            socket->abort();
            return;
        }
        QDataStream stream(socket);
        stream.setVersion(QDataStream::Qt_6_0);
        stream.startTransaction();
        QStringList texts;
        stream >> texts;
        if (!stream.commitTransaction())
            return; // more is coming
        QList<QUrl> urls;
        for (const QString& text : texts.mid(0, LargestUrlCount))
            urls.append(QUrl(text));
        socket->write("ok");
        socket->flush();
        emit requested(urls);
    });
}

} // namespace rookery
