// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <utility>

#include <QCoreApplication>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

namespace rookery {

/// Runs `work` on a thread of the pool and gives what it returns to `done` on the GUI thread, if `owner` is still
/// there. Called on the GUI thread. The owner is looked for on its own thread alone: QFuture::then(owner, ...) of
/// Qt 6.4 looks for it on the thread of the pool, where it may go at that moment.
template <class Work, class Done> void workOnPool(QObject* owner, Work work, Done done) {
    QThreadPool::globalInstance()->start(
        [guard = QPointer<QObject>(owner), work = std::move(work), done = std::move(done)]() mutable {
            auto found = work();
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [guard = std::move(guard), done = std::move(done), found = std::move(found)]() mutable {
                    if (guard)
                        done(std::move(found));
                },
                Qt::QueuedConnection);
        });
}

} // namespace rookery
