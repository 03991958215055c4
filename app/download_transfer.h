// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QTimer>

#include "app/download_part.h"
#include "app/download_types.h"

namespace rookery {

/// Fetches one file until it is complete, verified and in its place. Lives on the network thread.
///
/// It goes on where it was (HTTP range requests), waits and tries again when a connection fails or nothing
/// comes, and takes the next address when a server has no such file or another one. Nothing that a server says
/// is believed without a check: status, range and length must agree with each other and with the request, and
/// nothing beyond the promised length is written. Only https is used, but for this machine itself.
class DownloadTransfer : public QObject {
    Q_OBJECT

  public:
    DownloadTransfer(QNetworkAccessManager& network, DownloadRequest request, const DownloadLimits& limits,
                     QObject* parent = nullptr);
    ~DownloadTransfer() override;

    /// finished follows, never from within this call.
    void start();
    /// Ends it; with `keep` what was received stays for the next start.
    void stop(bool keep);

  signals:
    void progressed(const rookery::DownloadProgress& progress);
    void finished(const rookery::DownloadOutcome& outcome);

  private:
    void begin();
    void connectNext();
    void ask(const QUrl& url);
    /// Whether the answer leads elsewhere: then the next place is asked, or the address given up.
    bool redirect();
    /// Judges status and headers once; false when the reply is not what was asked for.
    bool accept();
    bool acceptRange(const QByteArray& header);
    void receive();
    void replyFinished();
    /// Waits, then tries the next address.
    void retry(DownloadProblem problem, const QString& details, int leastMs = 0);
    /// This address is of no use.
    void dropAddress(DownloadProblem problem, const QString& details);
    void verify();
    void verifyStep();
    void complete(bool verified);
    void fail(DownloadProblem problem, const QString& details);
    void dropReply();
    void report(DownloadPhase phase, DownloadProblem problem = DownloadProblem::None);
    bool spaceFor(qint64 bytes) const;

    QNetworkAccessManager& m_network;
    DownloadRequest m_request;
    DownloadLimits m_limits;
    DownloadPart m_part;
    QStringList m_addresses; ///< still of use
    int m_address = 0;
    QNetworkReply* m_reply = nullptr;
    bool m_accepted = false;
    int m_redirects = 0;
    qint64 m_total = 0; ///< 0: unknown
    int m_attempts = 0; ///< since the last new byte
    bool m_done = false;
    DownloadProblem m_lastProblem = DownloadProblem::None;
    QString m_lastDetails;
    QTimer m_stall;
    QTimer m_wait;
    QElapsedTimer m_reported;
    QElapsedTimer m_speedClock;
    qint64 m_speedBytes = 0;
    double m_speed = 0;
    std::unique_ptr<QFile> m_verifying;
    QCryptographicHash m_hash;
    qint64 m_hashed = 0;
};

} // namespace rookery
