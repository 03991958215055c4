// SPDX-License-Identifier: Apache-2.0
#include "app/download_worker.h"

#include <algorithm>
#include <utility>

#include <QNetworkProxyFactory>

namespace rookery {

namespace {

/// As other programs of the desktop do it; the library asks no one by itself.
class SystemProxies : public QNetworkProxyFactory {
  public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override {
        return systemProxyForQuery(query);
    }
};

} // namespace

DownloadWorker::DownloadWorker(DownloadLimits limits) : m_limits(std::move(limits)) {}

DownloadWorker::~DownloadWorker() = default;

void DownloadWorker::fetch(const DownloadRequest& request) {
    DownloadProgress queued;
    queued.id = request.id;
    queued.phase = DownloadPhase::Queued;
    queued.total = request.bytes;
    emit progressed(queued);
    m_queue.push_back(request);
    startNext();
}

void DownloadWorker::stop(const QString& id, bool keep) {
    if (m_running && m_runningId == id) {
        m_running->stop(keep);
        return;
    }
    const auto waiting = std::find_if(m_queue.begin(), m_queue.end(),
                                      [&id](const DownloadRequest& request) { return request.id == id; });
    if (!keep && waiting != m_queue.end())
        DownloadPart(*waiting).discard();
    if (waiting != m_queue.end())
        m_queue.erase(waiting);
    emit finished({id, DownloadProblem::Stopped, {}, {}, false});
}

void DownloadWorker::startNext() {
    if (m_running || m_queue.empty())
        return;
    if (!m_network) {
        m_network = std::make_unique<QNetworkAccessManager>();
        m_network->setProxyFactory(new SystemProxies);
    }
    const DownloadRequest request = m_queue.front();
    m_queue.pop_front();
    m_runningId = request.id;
    m_running = std::make_unique<DownloadTransfer>(*m_network, request, m_limits);
    connect(m_running.get(), &DownloadTransfer::progressed, this, &DownloadWorker::progressed);
    connect(m_running.get(), &DownloadTransfer::finished, this, &DownloadWorker::transferFinished);
    m_running->start();
}

void DownloadWorker::transferFinished(const DownloadOutcome& outcome) {
    m_running.release()->deleteLater(); // it is the one that tells us
    m_runningId.clear();
    emit finished(outcome);
    startNext();
}

} // namespace rookery
