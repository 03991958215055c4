// SPDX-License-Identifier: Apache-2.0
#include "app/server/http_request.h"

#include <algorithm>

namespace rookery {

namespace {

/// RFC 9110, section 5.6.2.
bool isToken(const QByteArray& text) {
    static const QByteArray others = "!#$%&'*+-.^_`|~";
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || others.contains(c);
    });
}

bool isVisible(const QByteArray& text, bool withBlanks) {
    return std::all_of(text.begin(), text.end(), [withBlanks](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte > 0x20 && byte != 0x7f) || (withBlanks && (c == ' ' || c == '\t'));
    });
}

} // namespace

HttpRequest::Progress HttpRequest::refuse(int status) {
    m_refusal = status;
    m_buffer.clear();
    return Progress::Refused;
}

HttpRequest::Progress HttpRequest::feed(const QByteArray& bytes) {
    if (m_refusal != 0)
        return Progress::Refused;
    m_buffer += bytes;
    if (m_headDone)
        return readBody();
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return m_buffer.size() > LargestHead ? refuse(431) : Progress::Incomplete;
    if (end > LargestHead)
        return refuse(431);
    const QByteArray head = m_buffer.left(end);
    m_buffer.remove(0, end + 4);
    if (!readHead(head))
        return refuse(m_refusal == 0 ? 400 : m_refusal);
    m_headDone = true;
    return Progress::HeadReady;
}

bool HttpRequest::readRequestLine(const QByteArray& line) {
    const QList<QByteArray> parts = line.split(' ');
    if (parts.size() != 3 || !isToken(parts[0]) || !isVisible(parts[1], false) || !parts[1].startsWith('/'))
        return false;
    if (parts[2] != "HTTP/1.1" && parts[2] != "HTTP/1.0") {
        m_refusal = 505;
        return false;
    }
    m_method = parts[0];
    m_path = parts[1].left(parts[1].indexOf('?') < 0 ? parts[1].size() : parts[1].indexOf('?'));
    return true;
}

bool HttpRequest::readHead(const QByteArray& head) {
    QList<QByteArray> lines = head.split('\n');
    if (lines.size() > MostHeaders + 1) {
        m_refusal = 431;
        return false;
    }
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QByteArray& line = lines[i];
        if (i + 1 < lines.size()) { // the last one ended with the head
            if (!line.endsWith('\r'))
                return false;
            line.chop(1);
        }
        if (i == 0) {
            if (!readRequestLine(line))
                return false;
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(std::max<qsizetype>(colon, 0)).toLower();
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (colon <= 0 || !isToken(name) || !isVisible(value, true) || m_headers.contains(name))
            return false; // a header twice could mean different things to different readers
        m_headers.insert(name, value);
    }
    if (has("transfer-encoding")) {
        m_refusal = 501;
        return false;
    }
    const QByteArray length = header("content-length");
    if (!length.isEmpty()) {
        if (!std::all_of(length.begin(), length.end(), [](char c) { return c >= '0' && c <= '9'; }))
            return false;
        if (length.size() > 9 || length.toLongLong() > LargestBody) {
            m_refusal = 413;
            return false;
        }
        m_length = static_cast<qsizetype>(length.toLongLong());
    }
    return true;
}

HttpRequest::Progress HttpRequest::readBody() {
    if (m_buffer.size() > m_length)
        return refuse(400); // a second request behind the first
    if (m_buffer.size() < m_length)
        return Progress::Incomplete;
    m_body = m_buffer;
    m_buffer.clear();
    return Progress::Complete;
}

} // namespace rookery
