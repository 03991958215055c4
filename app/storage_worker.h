// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <exception>
#include <filesystem>
#include <memory>
#include <new>
#include <optional>
#include <type_traits>
#include <utility>

#include <QObject>
#include <QString>

#include "app/job_thread.h"
#include "core/base/result.h"
#include "core/store/store.h"

namespace rookery {

/// The storage thread with the Store on it. This object lives on the GUI thread; a job gets the Store on the
/// storage thread, and its Result comes back by value.
class StorageWorker : public QObject {
    Q_OBJECT

  public:
    /// Opens the store as the first job; `opened` or `openFailed` follows.
    explicit StorageWorker(std::filesystem::path folder, StoreOptions options = {}, QObject* parent = nullptr);
    ~StorageWorker() override;

    /// Runs `work(Store&)`, which returns a Result, on the storage thread, then `then(result)` here unless
    /// `receiver` is gone. Without a store the result is the error of opening it. `work` captures values only.
    template <typename Work, typename Then>
    void run(QObject* receiver, Work work, Then then) {
        using Value = std::invoke_result_t<Work&, Store&>;
        m_thread.run(
            receiver,
            [shelf = m_shelf, work = std::move(work)]() mutable -> Value {
                // The one place of this thread where exceptions of libraries end.
                try {
                    if (!shelf->store)
                        return shelf->error;
                    return work(*shelf->store);
                } catch (const std::bad_alloc&) {
                    return Error{ErrorCode::OutOfMemory, "no memory on the storage thread"};
                } catch (const std::exception& exception) {
                    return Error{ErrorCode::Internal, exception.what()};
                }
            },
            std::move(then));
    }

    /// Puts the conversations of a backup in place of the present ones: closes the store, restores and opens
    /// again. restored() follows, then opened() or openFailed().
    void restore(const std::filesystem::path& backup);
    /// Does what was asked so far, delivers the answers, closes the databases and ends the thread.
    void finish();

  signals:
    void opened(const rookery::OpenReport& report);
    void openFailed(const rookery::Error& error);
    /// `keptCopy`: where the conversations before are now; empty when there were none. With `error` nothing was
    /// changed.
    void restored(const QString& keptCopy, const std::optional<rookery::Error>& error);

  private:
    /// Touched on the storage thread only.
    struct Shelf {
        std::filesystem::path folder;
        StoreOptions options;
        std::unique_ptr<Store> store;
        Error error;
        Result<OpenReport> open();
    };
    void reportOpening(const Result<OpenReport>& report);

    std::shared_ptr<Shelf> m_shelf = std::make_shared<Shelf>();
    JobThread m_thread;
};

} // namespace rookery
