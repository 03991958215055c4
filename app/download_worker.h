// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <memory>

#include <QNetworkAccessManager>
#include <QObject>

#include "app/download_transfer.h"
#include "app/download_types.h"

namespace rookery {

/// Lives on the network thread: fetches files one after another. Commands come in as queued calls, events go
/// out as signals. Nothing of the network exists before the first request.
class DownloadWorker : public QObject {
    Q_OBJECT

  public:
    explicit DownloadWorker(DownloadLimits limits);
    ~DownloadWorker() override;

    /// Puts a file at the end of the queue; `finished` follows in any case.
    void fetch(const DownloadRequest& request);
    /// Ends a running or waiting one. Without `keep` what was received is removed.
    void stop(const QString& id, bool keep);

  signals:
    void progressed(const rookery::DownloadProgress& progress);
    void finished(const rookery::DownloadOutcome& outcome);

  private:
    void startNext();
    void transferFinished(const DownloadOutcome& outcome);

    DownloadLimits m_limits;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::deque<DownloadRequest> m_queue;
    QString m_runningId;
    std::unique_ptr<DownloadTransfer> m_running;
};

} // namespace rookery
