// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include "app/download_types.h"

namespace rookery {

/// A file that is not complete yet: NAME.part beside its later place, and NAME.part.json with what is needed to
/// go on after a restart. Lives on the network thread.
class DownloadPart {
  public:
    /// What the server said of the file that `size()` bytes were taken from.
    struct Origin {
        QString url;
        QByteArray validator; ///< strong ETag; empty: none
        qint64 total = 0;     ///< 0: unknown
    };

    explicit DownloadPart(const DownloadRequest& request);

    QString finalPath() const { return m_final; }
    QString path() const { return m_file.fileName(); }
    qint64 size() const { return m_size; }
    const Origin& origin() const { return m_origin; }

    /// Takes up what an earlier run left, if it can belong to the request; otherwise begins anew.
    DownloadProblem resume(const DownloadRequest& request);
    /// Remembers where the bytes come from; written beside the part.
    DownloadProblem setOrigin(Origin origin);
    /// At the end of the part. DiskFull or NotWritable leave it as long as it was.
    DownloadProblem append(const QByteArray& bytes);
    /// Back to nothing; the file stays open.
    DownloadProblem restart();
    void close();
    /// Removes part and notes.
    void discard();
    /// Makes the bytes durable and gives the file its name. NameTaken when there is one.
    DownloadProblem install();

  private:
    DownloadProblem open();

    QString m_final;
    QString m_notes;
    QFile m_file;
    qint64 m_size = 0;
    Origin m_origin;
};

} // namespace rookery
