// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>

namespace rookery {

/// One HTTP/1.1 request from untrusted bytes, with small limits on everything: one request a connection, a
/// body only with a plain Content-Length. What else the standard allows is refused with its status code.
class HttpRequest {
  public:
    static constexpr qsizetype LargestHead = 16 * 1024;
    static constexpr qsizetype LargestBody = 4 << 20;
    static constexpr qsizetype MostHeaders = 64;

    enum class Progress { Incomplete, HeadReady, Complete, Refused };

    /// Takes what came. HeadReady is said once, before any of the body is waited for.
    Progress feed(const QByteArray& bytes);
    /// With Refused: the status code to answer with.
    int refusal() const { return m_refusal; }

    const QByteArray& method() const { return m_method; }
    const QByteArray& path() const { return m_path; } ///< without the query
    const QByteArray& body() const { return m_body; }
    /// Empty when absent; names in lower case. A header that came twice is refused where that matters.
    QByteArray header(const QByteArray& name) const { return m_headers.value(name); }
    bool has(const QByteArray& name) const { return m_headers.contains(name); }

  private:
    Progress refuse(int status);
    bool readHead(const QByteArray& head);
    bool readRequestLine(const QByteArray& line);
    Progress readBody();

    QByteArray m_buffer;
    QByteArray m_method;
    QByteArray m_path;
    QByteArray m_body;
    QHash<QByteArray, QByteArray> m_headers;
    qsizetype m_length = 0;
    bool m_headDone = false;
    int m_refusal = 0;
};

} // namespace rookery
