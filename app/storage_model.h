// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QAbstractListModel>
#include <QQmlEngine>
#include <QString>

#include "core/base/result.h"

namespace rookery {

class NoticeModel;
class StorageWorker;

/// What the saved states take on the disk, by conversation, largest first. GUI thread. Measured by refresh()
/// and after every change made here.
///
/// Roles, as `required property` in a delegate:
///   conversationId: int  negative: what presets keep
///   title: string
///   bytes: real
///   snapshots: int
///   keep: bool           its states do not give way to the limit
class StorageModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a property of Application")
    Q_PROPERTY(int count READ count NOTIFY measured)
    /// Of state data; the file is somewhat larger.
    Q_PROPERTY(qreal totalBytes READ totalBytes NOTIFY measured)
    Q_PROPERTY(qreal limitBytes READ limitBytes NOTIFY measured)
    /// totalBytes by limitBytes, 0 to 1.
    Q_PROPERTY(qreal share READ share NOTIFY measured)

  public:
    enum Role { ConversationIdRole = Qt::UserRole + 1, TitleRole, BytesRole, SnapshotsRole, KeepRole };
    struct Entry {
        qint64 conversationId = 0;
        QString title;
        qint64 bytes = 0;
        qint64 snapshots = 0;
        bool keep = false;
        bool operator==(const Entry&) const = default;
    };

    StorageModel(StorageWorker& storage, NoticeModel& notices, QObject* parent);

    int count() const { return static_cast<int>(m_entries.size()); }
    qreal totalBytes() const { return static_cast<qreal>(m_total); }
    qreal limitBytes() const { return static_cast<qreal>(m_limit); }
    qreal share() const { return m_limit > 0 ? qMin(1.0, totalBytes() / limitBytes()) : 0; }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE void refresh();
    /// Forgets the states of one conversation: it is read once more with its next message. Words stay.
    Q_INVOKABLE void clear(qint64 conversationId);
    Q_INVOKABLE void clearAll();
    Q_INVOKABLE void setKeep(qint64 conversationId, bool keep);

  signals:
    void measured();

  private:
    struct Usage {
        std::vector<Entry> entries;
        qint64 total = 0;
        qint64 limit = 0;
    };
    template <typename Change>
    void change(Change work);
    void show(const Result<Usage>& usage);

    StorageWorker& m_storage;
    NoticeModel& m_notices;
    std::vector<Entry> m_entries;
    qint64 m_total = 0;
    qint64 m_limit = 0;
};

} // namespace rookery
