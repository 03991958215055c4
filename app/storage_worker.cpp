// SPDX-License-Identifier: Apache-2.0
#include "app/storage_worker.h"

namespace rookery {

StorageWorker::StorageWorker(std::filesystem::path folder, QObject* parent)
    : QObject(parent), m_thread(QStringLiteral("storage")) {
    m_thread.run(
        this,
        [shelf = m_shelf, folder = std::move(folder)]() -> Result<OpenReport> {
            try {
                auto store = Store::open(folder);
                if (!store) {
                    shelf->error = store.error();
                    return store.error();
                }
                shelf->store = std::move(*store);
                return shelf->store->report();
            } catch (const std::exception& exception) {
                shelf->error = {ErrorCode::Internal, exception.what()};
                return shelf->error;
            }
        },
        [this](Result<OpenReport> report) {
            if (report)
                emit opened(*report);
            else
                emit openFailed(report.error());
        });
}

StorageWorker::~StorageWorker() {
    finish();
}

void StorageWorker::finish() {
    m_thread.post([shelf = m_shelf] { shelf->store.reset(); });
    m_thread.finish();
}

} // namespace rookery
