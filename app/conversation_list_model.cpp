// SPDX-License-Identifier: Apache-2.0
#include "app/conversation_list_model.h"

#include <QLocale>

namespace rookery {

ConversationListModel::ConversationListModel(QObject* parent) : QAbstractListModel(parent) {}

int ConversationListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant ConversationListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry& entry = m_shown[static_cast<std::size_t>(index.row())];
    switch (role) {
    case ConversationIdRole:
        return entry.id;
    case Qt::DisplayRole:
    case TitleRole:
        return entry.title;
    case GroupRole:
        return groupOf(entry);
    case SnippetRole:
        return entry.snippet;
    case MessageIdRole:
        return entry.messageId;
    case LastUsedRole:
        return entry.lastUsed;
    case BusyRole:
        return entry.busy;
    case PinnedRole:
        return entry.pinned;
    case ArchivedRole:
        return entry.archived;
    case CurrentRole:
        return entry.id == m_currentId;
    default:
        return {};
    }
}

QHash<int, QByteArray> ConversationListModel::roleNames() const {
    return {{ConversationIdRole, "conversationId"}, {TitleRole, "title"},
            {GroupRole, "group"},                   {SnippetRole, "snippet"},
            {MessageIdRole, "messageId"},           {LastUsedRole, "lastUsed"},
            {BusyRole, "busy"},                     {PinnedRole, "pinned"},
            {ArchivedRole, "archived"},             {CurrentRole, "current"}};
}

void ConversationListModel::setSearchText(const QString& text) {
    if (text == m_searchText)
        return;
    m_searchText = text;
    emit searchTextChanged();
}

void ConversationListModel::setShowArchived(bool show) {
    if (show == m_showArchived)
        return;
    m_showArchived = show;
    emit showArchivedChanged();
}

QString ConversationListModel::undoText() const {
    return m_removedId == 0 ? QString() : tr("“%1” was deleted").arg(m_removedTitle);
}

QString ConversationListModel::groupOf(const Entry& entry) const {
    if (!m_searchText.isEmpty())
        return tr("Found");
    if (entry.archived)
        return tr("Archived");
    if (entry.pinned)
        return tr("Pinned");
    const QDate day = entry.lastUsed.date();
    const qint64 daysAgo = day.daysTo(QDate::currentDate());
    if (daysAgo <= 0)
        return tr("Today");
    if (daysAgo == 1)
        return tr("Yesterday");
    if (daysAgo < 7)
        return tr("This week");
    return QLocale().toString(day, QStringLiteral("MMMM yyyy"));
}

void ConversationListModel::rename(qint64 conversationId, const QString& title) {
    const QString kept = title.simplified();
    if (!kept.isEmpty())
        emit renameRequested(conversationId, kept);
}

void ConversationListModel::remove(qint64 conversationId) {
    const int row = rowOf(conversationId);
    if (row < 0)
        return;
    m_removedId = conversationId;
    m_removedTitle = m_shown[static_cast<std::size_t>(row)].title;
    emit removeRequested(conversationId);
    emit undoableChanged();
}

void ConversationListModel::undoRemove() {
    m_removedId = 0;
    emit undoableChanged();
}

void ConversationListModel::setPinned(qint64 conversationId, bool pinned) {
    emit pinRequested(conversationId, pinned);
}

void ConversationListModel::setArchived(qint64 conversationId, bool archived) {
    emit archiveRequested(conversationId, archived);
}

void ConversationListModel::duplicate(qint64 conversationId) {
    emit duplicateRequested(conversationId);
}

qint64 ConversationListModel::neighbour(qint64 conversationId, int step) const {
    if (m_shown.empty())
        return 0;
    const int row = rowOf(conversationId);
    const int wanted = row < 0 ? (step > 0 ? 0 : count() - 1) : row + step;
    return wanted < 0 || wanted >= count() ? 0 : m_shown[static_cast<std::size_t>(wanted)].id;
}

int ConversationListModel::rowOf(qint64 conversationId) const {
    for (int row = 0; row < count(); ++row) {
        if (m_shown[static_cast<std::size_t>(row)].id == conversationId)
            return row;
    }
    return -1;
}

} // namespace rookery
