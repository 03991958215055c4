// SPDX-License-Identifier: Apache-2.0
#include "app/download_transfer.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>
#include <QDir>
#include <QNetworkRequest>
#include <QStorageInfo>
#include <QUrl>

#include "app/download_address.h"

namespace rookery {

namespace {

constexpr qint64 ReadBuffer = 4 << 20;
constexpr qint64 VerifyStep = 4 << 20;
/// Left free for everything else.
constexpr qint64 ReserveBytes = qint64{64} << 20;
constexpr int ReportMs = 150;
constexpr int SpeedMs = 1000;

bool isPlainName(const QString& name) {
    return !name.isEmpty() && !name.startsWith(QLatin1Char('.')) && !name.contains(QLatin1Char('/')) &&
           !name.contains(QLatin1Char('\\')) && !name.contains(QChar(0)) && name.size() <= 200;
}

DownloadProblem problemOf(QNetworkReply::NetworkError error) {
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProtocolUnknownError:
        return DownloadProblem::Untrusted;
    case QNetworkReply::RemoteHostClosedError:
        return DownloadProblem::Cut;
    default:
        return DownloadProblem::Unreachable;
    }
}

} // namespace

DownloadTransfer::DownloadTransfer(QNetworkAccessManager& network, DownloadRequest request,
                                   const DownloadLimits& limits, QObject* parent)
    : QObject(parent), m_network(network), m_request(std::move(request)), m_limits(limits), m_part(m_request),
      m_addresses(m_request.urls), m_hash(QCryptographicHash::Sha256) {
    m_stall.setSingleShot(true);
    m_wait.setSingleShot(true);
    connect(&m_stall, &QTimer::timeout, this,
            [this] { retry(DownloadProblem::Stalled, QStringLiteral("no byte for %1 ms").arg(m_limits.stallMs)); });
    connect(&m_wait, &QTimer::timeout, this, &DownloadTransfer::connectNext);
}

DownloadTransfer::~DownloadTransfer() {
    dropReply();
}

void DownloadTransfer::start() {
    QTimer::singleShot(0, this, &DownloadTransfer::begin);
}

void DownloadTransfer::begin() {
    if (m_done)
        return;
    m_addresses.removeIf([](const QString& address) { return !isAllowedAddress(QUrl(address, QUrl::StrictMode)); });
    if (m_addresses.isEmpty() || !isPlainName(m_request.fileName))
        return fail(DownloadProblem::Untrusted, QStringLiteral("no usable address or name"));
    if (!QDir().mkpath(m_request.folder))
        return fail(DownloadProblem::NotWritable, m_request.folder);
    if (QFile::exists(m_part.finalPath())) {
        const qint64 size = QFile(m_part.finalPath()).size();
        if (m_request.bytes > 0 && size != m_request.bytes)
            return fail(DownloadProblem::NameTaken, m_part.finalPath());
        return verify(); // it is there: only its contents are in question
    }
    if (const auto problem = m_part.resume(m_request); problem != DownloadProblem::None)
        return fail(problem, m_part.path());
    m_total = m_request.bytes > 0 ? m_request.bytes : m_part.origin().total;
    if (m_total > 0 && m_part.size() == m_total)
        return verify();
    if (m_total > 0 && !spaceFor(m_total - m_part.size()))
        return fail(DownloadProblem::DiskFull, m_request.folder);
    connectNext();
}

void DownloadTransfer::connectNext() {
    m_address = m_address % static_cast<int>(m_addresses.size());
    const QString address = m_addresses.at(m_address);
    // Two servers may have two files: without a checksum only the one that began can go on.
    const bool resumable = !m_request.sha256.isEmpty() ||
                           (m_part.origin().url == address && !m_part.origin().validator.isEmpty());
    if (m_part.size() > 0 && !resumable) {
        if (const auto problem = m_part.restart(); problem != DownloadProblem::None)
            return fail(problem, m_part.path());
    }
    m_redirects = 0;
    report(DownloadPhase::Connecting);
    ask(QUrl(address, QUrl::StrictMode));
}

void DownloadTransfer::ask(const QUrl& url) {
    const QString address = m_addresses.at(m_address);
    QNetworkRequest request{url};
    // Followed in redirect(): when Qt follows, it may ask one address several times as connections close.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setRawHeader("Accept-Encoding", "identity"); // the length must be that of the file
    request.setRawHeader("User-Agent", "Rookery/" + QCoreApplication::applicationVersion().toLatin1());
    if (m_part.size() > 0) {
        request.setRawHeader("Range", "bytes=" + QByteArray::number(m_part.size()) + '-');
        if (!m_part.origin().validator.isEmpty() && m_part.origin().url == address)
            request.setRawHeader("If-Range", m_part.origin().validator);
    }
    m_accepted = false;
    m_speedClock.invalidate();
    m_reply = m_network.get(request);
    m_reply->setReadBufferSize(ReadBuffer);
    connect(m_reply, &QNetworkReply::readyRead, this, &DownloadTransfer::receive);
    connect(m_reply, &QNetworkReply::finished, this, &DownloadTransfer::replyFinished);
    m_stall.start(m_limits.stallMs);
}

void DownloadTransfer::receive() {
    if (redirect())
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status < 200 || status >= 300)
        return; // refused: judged when it ends
    if (!accept())
        return;
    while (m_reply != nullptr && m_reply->bytesAvailable() > 0) {
        const QByteArray bytes = m_reply->read(ReadBuffer);
        if (m_total > 0 && bytes.size() > m_total - m_part.size()) {
            m_part.discard();
            return dropAddress(DownloadProblem::WrongSize, QStringLiteral("more than the %1 bytes promised").arg(m_total));
        }
        if (const auto problem = m_part.append(bytes); problem != DownloadProblem::None)
            return fail(problem, m_part.path());
        m_attempts = 0;
        m_stall.start(m_limits.stallMs);
        report(DownloadPhase::Receiving);
    }
}

void DownloadTransfer::replyFinished() {
    if (redirect())
        return;
    const QNetworkReply::NetworkError error = m_reply->error();
    const QString details = m_reply->errorString();
    const bool answered = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() >= 200;
    if (error == QNetworkReply::ProtocolUnknownError)
        return dropAddress(DownloadProblem::Untrusted, details);
    if (answered && (!accept() || (receive(), m_reply == nullptr))) // the last bytes, or a refusal
        return;
    if (error == QNetworkReply::SslHandshakeFailedError)
        return dropAddress(DownloadProblem::Untrusted, details);
    if (error != QNetworkReply::NoError)
        return retry(problemOf(error), details);
    if (!m_accepted || (m_total > 0 && m_part.size() < m_total))
        return retry(DownloadProblem::Cut, QStringLiteral("%1 of %2 bytes").arg(m_part.size()).arg(m_total));
    if (m_part.size() == 0)
        return dropAddress(DownloadProblem::WrongSize, QStringLiteral("an empty file"));
    dropReply();
    verify();
}

void DownloadTransfer::retry(DownloadProblem problem, const QString& details, int leastMs) {
    dropReply();
    m_lastProblem = problem;
    m_lastDetails = details;
    if (++m_attempts > m_limits.attempts)
        return fail(problem, details);
    const int doubled = m_limits.retryMs << std::min(m_attempts - 1, 16);
    m_wait.start(std::max(leastMs, std::min(doubled, m_limits.longestRetryMs)));
    if (m_attempts > 1 && (m_part.size() == 0 || !m_request.sha256.isEmpty()))
        ++m_address; // perhaps another source does better
    m_speed = 0;
    report(DownloadPhase::Waiting, problem);
}

void DownloadTransfer::dropAddress(DownloadProblem problem, const QString& details) {
    dropReply();
    m_addresses.removeAt(m_address);
    if (m_addresses.isEmpty())
        return fail(problem, details);
    m_lastProblem = problem;
    m_lastDetails = details;
    m_wait.start(0);
}

void DownloadTransfer::verify() {
    const bool there = QFile::exists(m_part.finalPath());
    if (m_request.sha256.isEmpty())
        return complete(false);
    m_part.close();
    m_verifying = std::make_unique<QFile>(there ? m_part.finalPath() : m_part.path());
    if (!m_verifying->open(QIODevice::ReadOnly))
        return fail(DownloadProblem::NotWritable, m_verifying->fileName());
    m_hash.reset();
    m_hashed = 0;
    m_total = m_verifying->size();
    verifyStep();
}

void DownloadTransfer::verifyStep() {
    if (m_done)
        return;
    const QByteArray bytes = m_verifying->read(VerifyStep);
    m_hash.addData(bytes);
    m_hashed += bytes.size();
    if (!bytes.isEmpty()) {
        report(DownloadPhase::Verifying);
        QTimer::singleShot(0, this, &DownloadTransfer::verifyStep); // a stop may come in between
        return;
    }
    const QString name = m_verifying->fileName();
    if (m_verifying->error() != QFileDevice::NoError)
        return fail(DownloadProblem::NotWritable, m_verifying->errorString());
    m_verifying.reset();
    const QByteArray sum = m_hash.result().toHex();
    if (sum == m_request.sha256)
        return complete(true);
    const QString details = QStringLiteral("sha256 %1 instead of %2").arg(QString::fromLatin1(sum), QString::fromLatin1(m_request.sha256));
    if (name == m_part.finalPath())
        return fail(DownloadProblem::NameTaken, details);
    m_part.discard();
    m_total = m_request.bytes;
    dropAddress(DownloadProblem::WrongContent, details);
}

void DownloadTransfer::complete(bool verified) {
    if (!QFile::exists(m_part.finalPath())) {
        if (const auto problem = m_part.install(); problem != DownloadProblem::None)
            return fail(problem, m_part.finalPath());
    }
    m_done = true;
    emit finished({m_request.id, DownloadProblem::None, {}, m_part.finalPath(), verified});
}

void DownloadTransfer::stop(bool keep) {
    if (m_done)
        return;
    if (keep) {
        fail(DownloadProblem::Stopped, m_lastDetails);
        return;
    }
    dropReply();
    m_part.discard();
    fail(DownloadProblem::Stopped, {});
}

void DownloadTransfer::fail(DownloadProblem problem, const QString& details) {
    dropReply();
    m_wait.stop();
    m_verifying.reset();
    m_part.close();
    m_done = true;
    emit finished({m_request.id, problem, details, {}, false});
}

void DownloadTransfer::dropReply() {
    m_stall.stop();
    if (m_reply == nullptr)
        return;
    QNetworkReply* const reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    if (reply->error() == QNetworkReply::NoError)
        reply->abort();
    reply->deleteLater();
}

void DownloadTransfer::report(DownloadPhase phase, DownloadProblem problem) {
    const qint64 done = phase == DownloadPhase::Verifying ? m_hashed : m_part.size();
    if (phase == DownloadPhase::Receiving) {
        if (!m_speedClock.isValid()) {
            m_speedClock.start();
            m_speedBytes = done;
        } else if (m_speedClock.elapsed() >= SpeedMs) {
            const double now = static_cast<double>(done - m_speedBytes) * 1000.0 / static_cast<double>(m_speedClock.restart());
            m_speed = m_speed > 0 ? 0.6 * m_speed + 0.4 * now : now;
            m_speedBytes = done;
        }
    }
    const bool often = phase == DownloadPhase::Receiving || phase == DownloadPhase::Verifying;
    if (often && m_reported.isValid() && m_reported.elapsed() < ReportMs)
        return;
    m_reported.start();
    const QString host = m_addresses.isEmpty() ? QString() : QUrl(m_addresses.at(m_address % static_cast<int>(m_addresses.size()))).host();
    emit progressed({m_request.id, phase, done, m_total, m_speed, host, problem});
}

bool DownloadTransfer::spaceFor(qint64 bytes) const {
    const qint64 free = m_limits.freeBytes ? m_limits.freeBytes(m_request.folder)
                                           : QStorageInfo(m_request.folder).bytesAvailable();
    return free < 0 || free >= bytes + ReserveBytes;
}

} // namespace rookery
