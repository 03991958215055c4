// SPDX-License-Identifier: Apache-2.0
#include "app/notice_model.h"

#include <utility>

namespace rookery {

NoticeModel::NoticeModel(QObject* parent) : QAbstractListModel(parent) {}

int NoticeModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant NoticeModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case NoticeIdRole:
        return row.id;
    case LevelRole:
        return static_cast<int>(row.notice.level);
    case Qt::DisplayRole:
    case TextRole:
        return row.notice.text;
    case DetailsRole:
        return row.notice.details;
    case ActionTextRole:
        return row.notice.actionText;
    default:
        return {};
    }
}

QHash<int, QByteArray> NoticeModel::roleNames() const {
    return {{NoticeIdRole, "noticeId"},
            {LevelRole, "level"},
            {TextRole, "text"},
            {DetailsRole, "details"},
            {ActionTextRole, "actionText"}};
}

void NoticeModel::dismiss(int noticeId) {
    const int row = rowOf(noticeId);
    if (row < 0)
        return;
    const std::function<void()> dismissed = m_rows[static_cast<std::size_t>(row)].notice.dismissed;
    removeRow(row);
    if (dismissed)
        dismissed();
}

void NoticeModel::act(int noticeId) {
    const int row = rowOf(noticeId);
    if (row < 0)
        return;
    const std::function<void()> action = m_rows[static_cast<std::size_t>(row)].notice.action;
    removeRow(row); // first, since the action may add another notice
    if (action)
        action();
}

void NoticeModel::add(Notice notice) {
    if (!notice.topic.isEmpty() && !m_rows.empty() && m_rows.back().notice.topic == notice.topic) {
        m_rows.back().notice = std::move(notice); // in its place: the keyboard may be on its button
        emit dataChanged(index(count() - 1), index(count() - 1));
        return;
    }
    if (!notice.topic.isEmpty())
        clear(notice.topic);
    beginInsertRows({}, count(), count());
    m_rows.push_back({++m_lastId, std::move(notice)});
    endInsertRows();
    emit countChanged();
}

void NoticeModel::clear(const QString& topic) {
    for (int row = count() - 1; row >= 0; --row) {
        if (m_rows[static_cast<std::size_t>(row)].notice.topic == topic)
            removeRow(row);
    }
}

int NoticeModel::rowOf(int noticeId) const {
    for (int row = 0; row < count(); ++row) {
        if (m_rows[static_cast<std::size_t>(row)].id == noticeId)
            return row;
    }
    return -1;
}

void NoticeModel::removeRow(int row) {
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
    emit countChanged();
}

} // namespace rookery
