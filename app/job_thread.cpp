// SPDX-License-Identifier: Apache-2.0
#include "app/job_thread.h"

#include <QCoreApplication>

namespace rookery {

JobThread::JobThread(const QString& name, QObject* parent) : QObject(parent), m_context(new QObject) {
    m_thread.setObjectName(name);
    m_context->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_context, &QObject::deleteLater);
    m_thread.start();
}

JobThread::~JobThread() {
    finish();
}

void JobThread::post(std::function<void()> job) {
    if (!m_finished)
        QMetaObject::invokeMethod(m_context, std::move(job), Qt::QueuedConnection);
}

void JobThread::deliver(std::function<void()> then) {
    QMetaObject::invokeMethod(this, std::move(then), Qt::QueuedConnection);
}

void JobThread::finish() {
    if (m_finished)
        return;
    // The last job: everything posted before it runs first.
    post([] { QThread::currentThread()->quit(); });
    m_finished = true;
    m_thread.wait();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

} // namespace rookery
