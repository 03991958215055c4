// SPDX-License-Identifier: Apache-2.0
#include "app/storage_worker.h"

#include "core/store/backup.h"

namespace rookery {

Result<OpenReport> StorageWorker::Shelf::open() {
    try {
        auto opened = Store::open(folder, options);
        if (!opened) {
            error = opened.error();
            return error;
        }
        store = std::move(*opened);
        return store->report();
    } catch (const std::exception& exception) {
        error = {ErrorCode::Internal, exception.what()};
        return error;
    }
}

StorageWorker::StorageWorker(std::filesystem::path folder, StoreOptions options, QObject* parent)
    : QObject(parent), m_thread(QStringLiteral("storage")) {
    m_shelf->folder = std::move(folder); // no job has seen it yet
    m_shelf->options = std::move(options);
    m_thread.run(
        this, [shelf = m_shelf]() -> Result<OpenReport> { return shelf->open(); },
        [this](Result<OpenReport> report) { reportOpening(report); });
}

StorageWorker::~StorageWorker() {
    finish();
}

void StorageWorker::reportOpening(const Result<OpenReport>& report) {
    if (report)
        emit opened(*report);
    else
        emit openFailed(report.error());
}

void StorageWorker::restore(const std::filesystem::path& backup) {
    m_thread.run(
        this,
        [shelf = m_shelf, backup]() -> Result<std::filesystem::path> {
            shelf->store.reset();
            return restoreBackup(shelf->folder, backup);
        },
        [this](Result<std::filesystem::path> kept) {
            emit restored(kept ? QString::fromStdU16String(kept->u16string()) : QString(),
                          kept ? std::nullopt : std::optional(kept.error()));
        });
    m_thread.run(
        this, [shelf = m_shelf]() -> Result<OpenReport> { return shelf->open(); },
        [this](Result<OpenReport> report) { reportOpening(report); });
}

void StorageWorker::finish() {
    m_thread.post([shelf = m_shelf] { shelf->store.reset(); });
    m_thread.finish();
}

} // namespace rookery
