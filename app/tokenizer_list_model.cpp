// SPDX-License-Identifier: Apache-2.0
#include "app/tokenizer_list_model.h"

#include <algorithm>
#include <utility>

namespace rookery {

TokenizerListModel::TokenizerListModel(QObject* parent) : QAbstractListModel(parent) {}

int TokenizerListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant TokenizerListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry& entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case TokenizerIdRole:
        return entry.id;
    case Qt::DisplayRole:
    case NameRole:
        return entry.name;
    case FitsRole:
        return entry.fits;
    case ReasonRole:
        return entry.reason;
    case CurrentRole:
        return entry.id == m_currentId;
    case AutomaticRole:
        return entry.automatic;
    default:
        return {};
    }
}

QHash<int, QByteArray> TokenizerListModel::roleNames() const {
    return {{TokenizerIdRole, "tokenizerId"}, {NameRole, "name"},       {FitsRole, "fits"},
            {ReasonRole, "reason"},           {CurrentRole, "current"}, {AutomaticRole, "automatic"}};
}

QString TokenizerListModel::currentName() const {
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(),
                                    [this](const Entry& each) { return each.id == m_currentId; });
    return entry == m_entries.end() ? QString() : entry->name;
}

void TokenizerListModel::choose(const QString& tokenizerId) {
    if (tokenizerId != m_currentId)
        emit chooseRequested(tokenizerId);
}

void TokenizerListModel::open(const QUrl& url) {
    emit openRequested(url.isLocalFile() ? url.toLocalFile() : url.toString());
}

void TokenizerListModel::assign(std::vector<Entry> entries, const QString& currentId) {
    const bool sameIds = std::equal(entries.begin(), entries.end(), m_entries.begin(), m_entries.end(),
                                    [](const Entry& a, const Entry& b) { return a.id == b.id; });
    if (sameIds) {
        m_entries = std::move(entries);
        m_currentId = currentId;
        if (!m_entries.empty())
            emit dataChanged(index(0), index(count() - 1));
    } else {
        beginResetModel();
        m_entries = std::move(entries);
        m_currentId = currentId;
        endResetModel();
        emit countChanged();
    }
    emit currentChanged();
}

} // namespace rookery
