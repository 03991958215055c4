// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>

#include <QList>
#include <QObject>
#include <QQmlEngine>
#include <QString>
#include <QUrl>

#include "core/base/result.h"

namespace rookery {

class NoticeModel;
class Settings;
class StorageWorker;

/// Conversations out of and into the data folder: export, import, backup, restore. One notice says how each
/// ended. GUI thread; the work is done on the storage thread.
class Transfer : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a property of Application")
    /// Something is being written or read; `activityText` says what, for a line with a bar.
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)
    Q_PROPERTY(QString activityText READ activityText NOTIFY busyChanged)

  public:
    Transfer(StorageWorker& storage, NoticeModel& notices, Settings& settings, QObject* parent);

    bool busy() const { return m_running > 0; }
    QString activityText() const { return m_activityText; }

    /// The branch shown (.md, .html) or all of it (.json; .rookery with its states), by the file's ending.
    void exportConversation(qint64 conversationId, const QUrl& file);
    /// Ours (.rookery, .json), or lists as ChatGPT and GPT4All write them. imported() follows for each file.
    Q_INVOKABLE void importFiles(const QList<QUrl>& files);
    /// Takes back the import: of the file that is being read nothing stays, and the others are not begun.
    Q_INVOKABLE void cancel();
    /// Everything the user wrote, in one file.
    Q_INVOKABLE void backUp(const QUrl& file);
    /// The conversations of a backup in place of the present ones, which are kept beside them in a file.
    Q_INVOKABLE void restore(const QUrl& file);
    /// What was chosen on the page of settings, as a JSON file, and back.
    Q_INVOKABLE void exportSettings(const QUrl& file);
    Q_INVOKABLE void importSettings(const QUrl& file);

  signals:
    void busyChanged();
    /// `first` of `count` conversations that came in.
    void imported(qint64 first, int count);
    /// The store is about to be another one: nothing open holds any more.
    void aboutToRestore();

  private:
    void begin(const QString& text);
    void end();
    void importNext();
    void say(const QString& text);
    void say(const QString& text, const Error& error);
    void showRestored(const QString& keptCopy, const std::optional<Error>& error);

    StorageWorker& m_storage;
    NoticeModel& m_notices;
    Settings& m_settings;
    QList<QString> m_waiting; ///< files to import after the one that is being read
    std::stop_source m_stop;  ///< of the file that is being read
    bool m_importing = false;
    int m_running = 0;
    QString m_activityText;
};

} // namespace rookery
