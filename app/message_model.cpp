// SPDX-License-Identifier: Apache-2.0
#include "app/message_model.h"

#include <algorithm>
#include <utility>

#include "app/block_model.h"

namespace rookery {

MessageModel::MessageModel(QObject* parent) : QAbstractListModel(parent) {}
MessageModel::~MessageModel() = default;

int MessageModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant MessageModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const Message& message = row.message;
    switch (role) {
    case MessageIdRole:
        return message.id;
    case AuthorRole:
        return static_cast<int>(message.author);
    case Qt::DisplayRole:
    case TextRole:
        return message.text;
    case BlocksRole:
        if (!row.blocks) {
            row.blocks = std::make_unique<BlockModel>();
            QQmlEngine::setObjectOwnership(row.blocks.get(), QQmlEngine::CppOwnership);
            refreshBlocks(row);
        }
        return QVariant::fromValue(row.blocks.get());
    case StreamingRole:
        return message.streaming;
    case WaitingRole:
        return message.waiting;
    case StopReasonRole:
        return static_cast<int>(message.stopReason);
    case ErrorTextRole:
        return message.errorText;
    case ErrorDetailsRole:
        return message.errorDetails;
    case BranchIndexRole:
        return message.branchIndex;
    case BranchCountRole:
        return message.branchCount;
    case CreatedRole:
        return message.created;
    case ThoughtMsRole:
        return message.thoughtMs;
    case DetailsRole:
        return message.details;
    case OrderedRole:
        return message.ordered;
    case ContinuableRole:
        return index.row() == count() - 1 && message.author == Author::Assistant && !message.streaming &&
               !message.waiting && !message.text.isEmpty() && message.stopReason != StopReason::End;
    case BookmarkedRole:
        return message.bookmarked;
    default:
        return {};
    }
}

QHash<int, QByteArray> MessageModel::roleNames() const {
    return {{MessageIdRole, "messageId"},     {AuthorRole, "author"},
            {TextRole, "text"},               {BlocksRole, "blocks"},
            {StreamingRole, "streaming"},     {WaitingRole, "waiting"},
            {StopReasonRole, "stopReason"},   {ErrorTextRole, "errorText"},
            {ErrorDetailsRole, "errorDetails"}, {BranchIndexRole, "branchIndex"},
            {BranchCountRole, "branchCount"}, {CreatedRole, "created"},
            {DetailsRole, "details"},         {ContinuableRole, "continuable"},
            {OrderedRole, "ordered"},         {BookmarkedRole, "bookmarked"},
            {ThoughtMsRole, "thoughtMs"}};
}

int MessageModel::rowOf(qint64 messageId) const {
    for (std::size_t row = m_rows.size(); row-- > 0;) {
        if (m_rows[row].message.id == messageId)
            return static_cast<int>(row);
    }
    return -1;
}

int MessageModel::find(const QString& text, int from, bool backwards) const {
    const int rows = count();
    if (text.isEmpty() || rows == 0)
        return -1;
    const int step = backwards ? -1 : 1;
    int row = std::clamp(from, -1, rows - 1);
    if (row < 0 && backwards)
        row = 0;
    for (int tried = 0; tried < rows; ++tried) {
        row = (row + step + rows) % rows;
        if (at(row).text.contains(text, Qt::CaseInsensitive))
            return row;
    }
    return -1;
}

int MessageModel::matchCount(const QString& text) const {
    if (text.isEmpty())
        return 0;
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [&text](const Row& row) {
        return row.message.text.contains(text, Qt::CaseInsensitive);
    }));
}

const MessageModel::Message& MessageModel::at(int row) const {
    return m_rows.at(static_cast<std::size_t>(row)).message;
}

void MessageModel::assign(std::vector<Message> messages) {
    std::size_t kept = 0;
    while (kept < m_rows.size() && kept < messages.size() && m_rows[kept].message.id == messages[kept].id)
        ++kept;
    if (kept < m_rows.size())
        removeFrom(static_cast<int>(kept));
    for (std::size_t row = 0; row < kept; ++row)
        update(static_cast<int>(row), std::move(messages[row]));
    if (kept == messages.size())
        return;
    beginInsertRows({}, static_cast<int>(kept), static_cast<int>(messages.size()) - 1);
    m_rows.reserve(messages.size());
    for (std::size_t row = kept; row < messages.size(); ++row)
        m_rows.push_back({std::move(messages[row]), nullptr});
    endInsertRows();
    emit countChanged();
}

void MessageModel::append(Message message) {
    const int row = count();
    beginInsertRows({}, row, row);
    m_rows.push_back({std::move(message), nullptr});
    endInsertRows();
    emit countChanged();
    if (row > 0) // only the last answer can be continued
        emit dataChanged(index(row - 1), index(row - 1), {ContinuableRole});
}

void MessageModel::update(int row, Message message) {
    Row& target = m_rows.at(static_cast<std::size_t>(row));
    Message& old = target.message;
    if (old == message)
        return;
    QVector<int> roles;
    const auto differs = [&roles](bool changed, int role) {
        if (changed)
            roles.append(role);
    };
    const bool textChanged = old.text != message.text || old.streaming != message.streaming;
    differs(old.id != message.id, MessageIdRole);
    differs(old.author != message.author, AuthorRole);
    differs(old.text != message.text, TextRole);
    differs(old.streaming != message.streaming, StreamingRole);
    differs(old.waiting != message.waiting, WaitingRole);
    differs(old.stopReason != message.stopReason, StopReasonRole);
    differs(old.errorText != message.errorText, ErrorTextRole);
    differs(old.errorDetails != message.errorDetails, ErrorDetailsRole);
    differs(old.branchIndex != message.branchIndex, BranchIndexRole);
    differs(old.branchCount != message.branchCount, BranchCountRole);
    differs(old.created != message.created, CreatedRole);
    differs(old.thoughtMs != message.thoughtMs, ThoughtMsRole);
    differs(old.details != message.details, DetailsRole);
    differs(old.ordered != message.ordered, OrderedRole);
    differs(old.bookmarked != message.bookmarked, BookmarkedRole);
    differs(true, ContinuableRole);
    old = std::move(message);
    if (textChanged && target.blocks)
        refreshBlocks(target);
    emit dataChanged(index(row), index(row), roles);
}

void MessageModel::removeFrom(int row) {
    if (row >= count())
        return;
    beginRemoveRows({}, row, count() - 1);
    // Delegates may still hold a block model until they are gone: let the event loop delete it.
    for (std::size_t i = static_cast<std::size_t>(row); i < m_rows.size(); ++i) {
        if (m_rows[i].blocks)
            m_rows[i].blocks.release()->deleteLater();
    }
    m_rows.resize(static_cast<std::size_t>(row));
    endRemoveRows();
    emit countChanged();
    if (row > 0)
        emit dataChanged(index(row - 1), index(row - 1), {ContinuableRole});
}

void MessageModel::refreshBlocks(const Row& row) const {
    row.blocks->show(row.message.text, row.message.streaming);
}

} // namespace rookery
