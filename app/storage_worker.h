// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <exception>
#include <filesystem>
#include <memory>
#include <new>
#include <type_traits>
#include <utility>

#include <QObject>

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
    explicit StorageWorker(std::filesystem::path folder, QObject* parent = nullptr);
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

    /// Does what was asked so far, delivers the answers, closes the databases and ends the thread.
    void finish();

  signals:
    void opened(const rookery::OpenReport& report);
    void openFailed(const rookery::Error& error);

  private:
    /// Touched on the storage thread only.
    struct Shelf {
        std::unique_ptr<Store> store;
        Error error;
    };

    std::shared_ptr<Shelf> m_shelf = std::make_shared<Shelf>();
    JobThread m_thread;
};

} // namespace rookery
