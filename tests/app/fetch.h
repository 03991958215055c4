// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/download_worker.h"
#include "tests/app/http_stage.h"

namespace rookery::test {

/// What is fetched.
inline const QByteArray& file() {
    static const QByteArray bytes = [] {
        QByteArray made;
        for (int i = 0; made.size() < 300'000; ++i)
            made += QByteArray::number(i * 7919) + ',';
        return made;
    }();
    return bytes;
}

/// A folder, a worker and what it said. The worker lives on the test's own thread: only the order of events counts.
class Fetch {
  public:
    Fetch() {
        limits.stallMs = 250;
        limits.retryMs = 1;
        limits.longestRetryMs = 4;
        limits.attempts = 3;
        request.id = QStringLiteral("m");
        request.folder = folder.filePath(QStringLiteral("models"));
        request.fileName = QStringLiteral("model.gguf");
        request.bytes = file().size();
        request.sha256 = QCryptographicHash::hash(file(), QCryptographicHash::Sha256).toHex();
    }

    void start() {
        outcome.reset();
        worker = std::make_unique<DownloadWorker>(limits);
        QObject::connect(worker.get(), &DownloadWorker::finished, worker.get(),
                         [this](const DownloadOutcome& end) { outcome = end; });
        QObject::connect(worker.get(), &DownloadWorker::progressed, worker.get(), [this](const DownloadProgress& now) {
            phases.append(static_cast<int>(now.phase));
            if (now.problem != DownloadProblem::None)
                problems.append(static_cast<int>(now.problem));
        });
        worker->fetch(request);
    }
    bool run() {
        start();
        return QTest::qWaitFor([this] { return outcome.has_value(); }, 20'000);
    }
    QByteArray written(const QString& suffix = {}) const {
        QFile made(request.folder + QStringLiteral("/model.gguf") + suffix);
        return made.open(QIODevice::ReadOnly) ? made.readAll() : QByteArray();
    }
    QStringList names() const { return QDir(request.folder).entryList(QDir::Files, QDir::Name); }

    QTemporaryDir folder;
    DownloadLimits limits;
    DownloadRequest request;
    std::unique_ptr<DownloadWorker> worker;
    std::optional<DownloadOutcome> outcome;
    QList<int> phases;
    QList<int> problems;
};

} // namespace rookery::test
