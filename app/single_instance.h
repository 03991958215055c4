// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QLocalServer>
#include <QObject>
#include <QString>
#include <QUrl>

namespace rookery {

/// One process per data folder: a later start hands its files to the first one and ends. GUI thread.
class SingleInstance : public QObject {
    Q_OBJECT

  public:
    explicit SingleInstance(const QString& dataFolder, QObject* parent = nullptr);

    /// Asks the process that has the data folder to show its window and open `urls`. False when there is none.
    bool handOver(const QList<QUrl>& urls);
    /// From now on others hand over to this process.
    void listen();

  signals:
    /// Another start asked for the window.
    void requested(const QList<QUrl>& urls);

  private:
    void readRequest();

    QString m_name;
    QLocalServer m_server;
};

} // namespace rookery
