// SPDX-License-Identifier: Apache-2.0
#include "app/download_part.h"

#include <cerrno>

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace rookery {

namespace {

constexpr qint64 LargestNotes = 64 << 10;

DownloadProblem writeProblem(const QFileDevice& file) {
    return file.error() == QFileDevice::ResourceError || errno == ENOSPC || errno == EDQUOT ? DownloadProblem::DiskFull
                                                                          : DownloadProblem::NotWritable;
}

} // namespace

DownloadPart::DownloadPart(const DownloadRequest& request)
    : m_final(QDir(request.folder).filePath(request.fileName)), m_notes(m_final + QStringLiteral(".part.json")),
      m_file(m_final + QStringLiteral(".part")) {}

DownloadProblem DownloadPart::open() {
    if (!m_file.isOpen() && !m_file.open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered))
        return DownloadProblem::NotWritable;
    m_size = m_file.size();
    return DownloadProblem::None;
}

DownloadProblem DownloadPart::resume(const DownloadRequest& request) {
    m_origin = {};
    QFile notes(m_notes);
    if (notes.size() <= LargestNotes && notes.open(QIODevice::ReadOnly)) {
        const QJsonObject object = QJsonDocument::fromJson(notes.readAll()).object();
        m_origin.url = object.value(QStringLiteral("url")).toString();
        m_origin.validator = object.value(QStringLiteral("validator")).toString().toLatin1();
        m_origin.total = object.value(QStringLiteral("total")).toInteger();
    }
    if (const auto problem = open(); problem != DownloadProblem::None)
        return problem;
    // Without a checksum only a note of the same server can tell that the rest belongs to this beginning.
    const bool same = !request.sha256.isEmpty() || (!m_origin.validator.isEmpty() && request.urls.contains(m_origin.url));
    const qint64 total = request.bytes > 0 ? request.bytes : m_origin.total;
    const bool sound = m_origin.total >= 0 && (request.bytes == 0 || m_origin.total == 0 || m_origin.total == request.bytes);
    if (m_size > 0 && (!same || !sound || (total > 0 && m_size > total)))
        return restart();
    return DownloadProblem::None;
}

DownloadProblem DownloadPart::setOrigin(Origin origin) {
    m_origin = std::move(origin);
    QSaveFile notes(m_notes);
    if (!notes.open(QIODevice::WriteOnly))
        return DownloadProblem::NotWritable;
    notes.write(QJsonDocument(QJsonObject{{QStringLiteral("url"), m_origin.url},
                                          {QStringLiteral("validator"), QString::fromLatin1(m_origin.validator)},
                                          {QStringLiteral("total"), m_origin.total}})
                    .toJson());
    return notes.commit() ? DownloadProblem::None : writeProblem(notes);
}

DownloadProblem DownloadPart::append(const QByteArray& bytes) {
    if (const auto problem = open(); problem != DownloadProblem::None)
        return problem;
    errno = 0;
    if (m_file.write(bytes) != bytes.size()) {
        const DownloadProblem problem = writeProblem(m_file);
        m_file.resize(m_size);
        return problem;
    }
    m_size += bytes.size();
    return DownloadProblem::None;
}

DownloadProblem DownloadPart::restart() {
    m_origin = {};
    if (const auto problem = open(); problem != DownloadProblem::None)
        return problem;
    if (!m_file.resize(0))
        return DownloadProblem::NotWritable;
    m_size = 0;
    return DownloadProblem::None;
}

void DownloadPart::close() {
    m_file.close();
}

void DownloadPart::discard() {
    m_file.close();
    m_file.remove();
    QFile::remove(m_notes);
    m_size = 0;
    m_origin = {};
}

DownloadProblem DownloadPart::install() {
    if (const auto problem = open(); problem != DownloadProblem::None)
        return problem;
#ifdef Q_OS_UNIX
    if (fsync(m_file.handle()) != 0)
        return writeProblem(m_file);
#endif
    m_file.close();
    if (QFile::exists(m_final))
        return DownloadProblem::NameTaken;
    if (!QFile::rename(m_file.fileName(), m_final))
        return DownloadProblem::NotWritable;
    QFile::remove(m_notes);
    return DownloadProblem::None;
}

} // namespace rookery
