// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <vector>

#include <QAbstractListModel>
#include <QDateTime>
#include <QQmlEngine>
#include <QString>
#include <QStringList>
#include <QTimer>

#include "core/base/result.h"
#include "core/store/records.h"
#include "core/store/search_index.h"

namespace rookery {

class NoticeModel;
class StorageWorker;
class Store;

/// The list at the side: pinned ones first, then by last use. GUI thread.
///
/// Roles, as `required property` in a delegate:
///   conversationId: int
///   title: string     never empty
///   group: string     translated heading of its group: "Pinned", "Today", "Yesterday", "This week", "October 2026" ...;
///                     use as `section.property: "group"`
///   snippet: string   while searching: the passage found, StyledText with <b>; otherwise the start of the last message
///   messageId: int    while searching: the message found, 0 for a title; pass it to Application.openConversation
///   lastUsed: date
///   busy: bool        an answer is being written or queued
///   place: int        its place in the queue, 1 for the next, while its answer waits for others; else 0
///   pinned: bool
///   archived: bool
///   current: bool     the one that is shown
///   folder: string    empty: none
class ConversationListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a property of Application")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// Searches titles and messages; an empty text shows all.
    Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY searchTextChanged)
    /// The search of the current text is still running.
    Q_PROPERTY(bool searching READ searching NOTIFY searchingChanged)
    Q_PROPERTY(bool showArchived READ showArchived WRITE setShowArchived NOTIFY showArchivedChanged)
    /// Only the conversations in this folder are shown; empty: all.
    Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY folderChanged)
    /// Names of the folders in use, sorted.
    Q_PROPERTY(QStringList folders READ folders NOTIFY foldersChanged)
    /// Of the one that is shown, also when the list does not show it now.
    Q_PROPERTY(bool currentPinned READ currentPinned NOTIFY currentChanged)
    Q_PROPERTY(bool currentArchived READ currentArchived NOTIFY currentChanged)
    Q_PROPERTY(QString currentFolder READ currentFolder NOTIFY currentChanged)
    /// A removed conversation can still be brought back (for ten seconds).
    Q_PROPERTY(bool undoable READ undoable NOTIFY undoableChanged)
    /// "“Fox story” was deleted", for the line with Undo.
    Q_PROPERTY(QString undoText READ undoText NOTIFY undoableChanged)

  public:
    enum Role {
        ConversationIdRole = Qt::UserRole + 1,
        TitleRole,
        GroupRole,
        SnippetRole,
        MessageIdRole,
        LastUsedRole,
        BusyRole,
        PinnedRole,
        ArchivedRole,
        CurrentRole,
        FolderRole,
        PlaceRole,
    };
    struct Entry {
        qint64 id = 0;
        QString title;
        QString snippet;
        qint64 messageId = 0;
        QDateTime lastUsed;
        bool busy = false;
        int place = 0;
        bool pinned = false;
        bool archived = false;
        QString folder;
        bool operator==(const Entry&) const = default;
    };

    ConversationListModel(StorageWorker& storage, NoticeModel& notices, QObject* parent = nullptr);

    int count() const { return static_cast<int>(m_shown.size()); }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QString searchText() const { return m_searchText; }
    void setSearchText(const QString& text);
    bool searching() const { return m_searching; }
    bool showArchived() const { return m_showArchived; }
    void setShowArchived(bool show);
    QString folder() const { return m_folder; }
    void setFolder(const QString& name);
    QStringList folders() const { return m_folders; }
    bool currentPinned() const { return currentEntry().pinned; }
    bool currentArchived() const { return currentEntry().archived; }
    QString currentFolder() const { return currentEntry().folder; }
    bool undoable() const { return m_removedId != 0; }
    QString undoText() const;

    /// Reads the list again; cheap enough for every change.
    void refresh();
    void setCurrent(qint64 conversationId);
    /// Those with an answer on its way, and the place of each in the queue: 0 when it does not wait.
    void setBusy(std::map<qint64, int> places);

    Q_INVOKABLE void rename(qint64 conversationId, const QString& title);
    Q_INVOKABLE void remove(qint64 conversationId);
    Q_INVOKABLE void undoRemove();
    Q_INVOKABLE void setPinned(qint64 conversationId, bool pinned);
    Q_INVOKABLE void setArchived(qint64 conversationId, bool archived);
    /// An empty name takes it out of its folder.
    Q_INVOKABLE void moveToFolder(qint64 conversationId, const QString& folder);
    /// A copy with all branches; it becomes the current one.
    Q_INVOKABLE void duplicate(qint64 conversationId);
    /// The conversation `step` rows further in the shown list, for Ctrl+Tab; 0 when there is none.
    Q_INVOKABLE qint64 neighbour(qint64 conversationId, int step) const;
    /// Row of a conversation in the shown list, or -1.
    Q_INVOKABLE int rowOf(qint64 conversationId) const;

  signals:
    void countChanged();
    void searchTextChanged();
    void searchingChanged();
    void showArchivedChanged();
    void folderChanged();
    void foldersChanged();
    void currentChanged();
    void undoableChanged();
    /// refresh() is done.
    void refreshed();
    void removed(qint64 conversationId);
    void renamed(qint64 conversationId);
    void duplicated(qint64 copyId);

  private:
    QString groupOf(const Entry& entry) const;
    /// An empty one while it has no row.
    Entry currentEntry() const;
    /// Runs `change(Store&)` on the storage thread, then refreshes.
    template <typename Change>
    void changeAndRefresh(Change change);
    void startSearch();
    void noteFolders();
    void noteBusy(Entry& entry) const;
    void show();
    /// Shows `entries` with the fewest changes: rows that stay are moved, not made anew.
    void assign(std::vector<Entry> entries);
    std::vector<Entry> entriesOf(const std::vector<SearchHit>& hits) const;

    StorageWorker& m_storage;
    NoticeModel& m_notices;
    std::vector<Entry> m_all;   ///< active and archived
    std::vector<Entry> m_hits;  ///< of m_searchText
    std::vector<Entry> m_shown;
    std::map<qint64, int> m_busy; ///< place by id
    QString m_searchText;
    QTimer m_searchTimer;
    QTimer m_undoTimer;
    int m_searchNumber = 0; ///< answers to older searches are dropped
    bool m_searching = false;
    bool m_showArchived = false;
    QString m_folder;
    QStringList m_folders;
    qint64 m_removedId = 0;
    QString m_removedTitle;
    qint64 m_currentId = 0;
};

/// `text` with the ranges (UTF-8 byte offsets) in <b>, everything else escaped.
QString markedText(const std::string& text, const std::vector<TextRange>& ranges);

} // namespace rookery
