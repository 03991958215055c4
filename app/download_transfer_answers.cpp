// SPDX-License-Identifier: Apache-2.0
//
// What a server answers, judged before a byte of it is kept.
#include "app/download_transfer.h"

#include <algorithm>
#include <utility>

#include <QUrl>

#include "app/download_address.h"

namespace rookery {

namespace {

constexpr qint64 LargestFile = qint64{1} << 42;
constexpr int MostRedirects = 8;
constexpr int LongestServerWaitMs = 10 * 60'000;

/// A number of digits only; -1 for anything else.
qint64 plainNumber(const QByteArray& digits) {
    bool good = !digits.isEmpty() && digits.size() <= 18;
    for (const char c : digits)
        good = good && c >= '0' && c <= '9';
    return good ? digits.toLongLong() : -1;
}

} // namespace

bool DownloadTransfer::redirect() {
    const QVariant to = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute);
    if (!to.isValid())
        return false;
    const QUrl target = m_reply->url().resolved(to.toUrl());
    const bool local = QUrl(m_addresses.at(m_address)).scheme() == QLatin1String("http");
    if (++m_redirects > MostRedirects || !isAllowedAddress(target) || (!local && target.scheme() != QLatin1String("https"))) {
        dropAddress(DownloadProblem::Untrusted, QStringLiteral("redirected to ") + target.toDisplayString());
        return true;
    }
    dropReply();
    ask(target);
    return true;
}

bool DownloadTransfer::accept() {
    if (m_accepted)
        return true;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QString said = QStringLiteral("%1: status %2").arg(m_reply->url().toDisplayString()).arg(status);
    if (status == 429 || status == 503) {
        const qint64 seconds = plainNumber(m_reply->rawHeader("Retry-After"));
        retry(DownloadProblem::Busy, said,
              static_cast<int>(std::clamp<qint64>(seconds, 0, LongestServerWaitMs / 1000) * 1000));
        return false;
    }
    if (status >= 500) {
        retry(DownloadProblem::Busy, said);
        return false;
    }
    if (status != 200 && status != 206 && status != 416) {
        const bool redirected = status >= 300 && status < 400; // one that leads nowhere
        dropAddress(redirected ? DownloadProblem::Untrusted : DownloadProblem::NotThere, said);
        return false;
    }
    const QByteArray validator = m_reply->rawHeader("ETag");
    DownloadPart::Origin origin{m_addresses.at(m_address), validator.startsWith("W/") ? QByteArray() : validator, 0};
    const qint64 length = plainNumber(m_reply->rawHeader("Content-Length"));
    if (status == 206) {
        if (!acceptRange(m_reply->rawHeader("Content-Range")))
            return false;
    } else if (status == 416 || m_part.size() > 0) {
        // The file is another one now, or this server knows no ranges: from the beginning.
        if (const auto problem = m_part.restart(); problem != DownloadProblem::None) {
            fail(problem, m_part.path());
            return false;
        }
        if (status == 416) {
            retry(DownloadProblem::WrongRange, said);
            return false;
        }
    }
    if (status == 200)
        m_total = length >= 0 ? length : m_request.bytes;
    if (m_total > LargestFile || (m_request.bytes > 0 && m_total != m_request.bytes)) {
        dropAddress(DownloadProblem::WrongSize,
                    QStringLiteral("%1, %2 bytes instead of %3").arg(said).arg(m_total).arg(m_request.bytes));
        return false;
    }
    if (m_total > 0 && !spaceFor(m_total - m_part.size())) {
        fail(DownloadProblem::DiskFull, m_request.folder);
        return false;
    }
    origin.total = m_total;
    if (const auto problem = m_part.setOrigin(std::move(origin)); problem != DownloadProblem::None) {
        fail(problem, m_part.path());
        return false;
    }
    m_accepted = true;
    return true;
}

bool DownloadTransfer::acceptRange(const QByteArray& header) {
    // "bytes FIRST-LAST/TOTAL"; RFC 9110, section 14.4. An unknown total is not enough for us.
    const qsizetype dash = header.indexOf('-');
    const qsizetype slash = header.indexOf('/');
    qint64 first = -1;
    qint64 last = -1;
    qint64 total = -1;
    if (header.startsWith("bytes ") && dash > 6 && slash > dash) {
        first = plainNumber(header.mid(6, dash - 6));
        last = plainNumber(header.mid(dash + 1, slash - dash - 1));
        total = plainNumber(header.mid(slash + 1));
    }
    if (first == m_part.size() && last == total - 1 && total > first) {
        m_total = total;
        return true;
    }
    const QString details =
        QStringLiteral("asked from %1, got “%2”").arg(m_part.size()).arg(QString::fromLatin1(header.left(100)));
    if (const auto problem = m_part.restart(); problem != DownloadProblem::None)
        fail(problem, m_part.path());
    else
        retry(DownloadProblem::WrongRange, details);
    return false;
}

} // namespace rookery
