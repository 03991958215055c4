// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>
#include <stop_token>

#include <QByteArray>
#include <QObject>
#include <QString>

#include "app/job_thread.h"
#include "core/base/result.h"

namespace rookery {

class NoticeModel;
class Settings;

/// The SHA-256 of a model file, compared with the one that the catalogue gives for it; a notice says what came out,
/// and before that how far it is. A sum is remembered as long as the file keeps its size and its time. GUI thread.
class FileCheck : public QObject {
    Q_OBJECT

  public:
    /// `catalogue`: the file that parseCatalogue() reads; need not exist.
    FileCheck(Settings& settings, NoticeModel& notices, const QString& catalogue, QObject* parent = nullptr);
    ~FileCheck() override;

    /// Begins with this file; one that is being summed is left.
    void start(const QString& path);
    void cancel();

  signals:
    /// Hex, lower case; empty after a failure or a cancel.
    void finished(const QString& path, const QByteArray& sum);

  private:
    struct Outcome {
        QByteArray sum;
        QByteArray published;  ///< of the catalogue's entry with this name or size; empty: none is known
        QString publishedName; ///< of that entry
        QString stamp;         ///< size and time of what was summed
        std::optional<Error> error;
    };

    static Outcome check(const QString& path, const QString& catalogue, const QString& remembered,
                         const std::stop_token& stop, const std::function<void(int)>& progress);
    void show(const QString& path, const Outcome& outcome);
    void showProgress(const QString& path, int percent);

    Settings& m_settings;
    NoticeModel& m_notices;
    QString m_catalogue;
    std::stop_source m_stop;
    int m_run = 0; ///< counts, so that what an older one says late is not shown
    JobThread m_thread;
};

} // namespace rookery
