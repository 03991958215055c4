// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <utility>

#include <QObject>
#include <QPointer>
#include <QString>
#include <QThread>

namespace rookery {

/// A thread that runs jobs one after another, in the order they were posted, and brings their answers back.
/// This object lives on the GUI thread; values cross over, nothing is shared.
class JobThread : public QObject {
    Q_OBJECT

  public:
    explicit JobThread(const QString& name, QObject* parent = nullptr);
    /// As finish().
    ~JobThread() override;

    /// Runs `job` on the thread. After finish() it is dropped.
    void post(std::function<void()> job);

    /// Runs `work()` on the thread, then `then(result)` on the GUI thread unless `receiver` is gone by then.
    /// `work` captures values only.
    template <typename Work, typename Then>
    void run(QObject* receiver, Work work, Then then) {
        post([this, guard = QPointer<QObject>(receiver), work = std::move(work), then = std::move(then)]() mutable {
            using Value = decltype(work());
            auto value = std::make_shared<Value>(work());
            deliver([guard = std::move(guard), then = std::move(then), value]() mutable {
                if (guard)
                    then(std::move(*value));
            });
        });
    }

    /// On the thread: runs `then` on the GUI thread.
    void deliver(std::function<void()> then);

    /// Waits for the jobs posted so far and delivers their answers. For the end of the program; no more jobs
    /// are taken.
    void finish();

  private:
    QThread m_thread;
    QObject* m_context; ///< lives on the thread
    bool m_finished = false;
};

} // namespace rookery
