// SPDX-License-Identifier: Apache-2.0
//
// The values that the network thread and the GUI thread exchange about downloads.
#pragma once

#include <functional>

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace rookery {

/// Why a download waits or ended.
enum class DownloadProblem {
    None,
    Stopped,     ///< by the user; what was received stays
    Unreachable, ///< no connection, no such host, refused
    Untrusted,   ///< the certificate of the server is not valid, or it sent us to an unprotected address
    NotThere,    ///< the server has no such file, or does not give it to us
    Busy,        ///< the server asks to come back later
    Stalled,     ///< nothing came for a while
    Cut,         ///< the connection ended before the file did
    WrongRange,  ///< the server sent another part than was asked for
    WrongSize,   ///< the server has a file of another size than the catalogue says
    WrongContent, ///< the checksum is another one
    DiskFull,
    NotWritable,
    NameTaken, ///< another file of that name is in the folder
};

struct DownloadRequest {
    QString id;
    QStringList urls; ///< tried in turn; https, or http to this machine itself
    QString folder;   ///< made when missing
    QString fileName;
    qint64 bytes = 0;  ///< exact; 0: unknown
    QByteArray sha256; ///< hex, lower case; empty: unknown
};

enum class DownloadPhase { Queued, Connecting, Receiving, Waiting, Verifying };

struct DownloadProgress {
    QString id;
    DownloadPhase phase = DownloadPhase::Connecting;
    qint64 done = 0;
    qint64 total = 0; ///< 0: unknown
    double bytesPerSecond = 0;
    QString host;
    DownloadProblem problem = DownloadProblem::None; ///< with Waiting: what happened
};

struct DownloadOutcome {
    QString id;
    DownloadProblem problem = DownloadProblem::None;
    QString details; ///< for the folded part
    QString path;    ///< of the finished file
    bool verified = false; ///< its checksum was known and is right
};

/// Times and sources that tests replace.
struct DownloadLimits {
    int stallMs = 30'000;
    int retryMs = 1'000;       ///< before the first retry; doubles each time
    int longestRetryMs = 60'000;
    int attempts = 8;          ///< in a row without a single new byte
    std::function<qint64(const QString& folder)> freeBytes; ///< empty: asks the file system
};

/// The sentence a person reads: cause, and what to do.
QString downloadSentence(DownloadProblem problem);

} // namespace rookery
