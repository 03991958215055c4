// SPDX-License-Identifier: Apache-2.0
#include "app/token_cost_model.h"

#include <algorithm>
#include <utility>

namespace rookery {

int TokenCostModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant TokenCostModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry& entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case WishRole:
        return entry.wish;
    case Qt::DisplayRole:
    case NameRole:
        return entry.name;
    case AutomaticRole:
        return entry.automatic;
    case TokensRole:
        return entry.tokens;
    case BytesPerTokenRole:
        return entry.bytesPerToken;
    case ShareRole:
        return entry.share;
    case ChangedRole:
        return entry.changed;
    case ProblemRole:
        return entry.problem;
    default:
        return {};
    }
}

QHash<int, QByteArray> TokenCostModel::roleNames() const {
    return {{WishRole, "wish"},     {NameRole, "name"},
            {AutomaticRole, "automatic"}, {TokensRole, "tokens"},
            {BytesPerTokenRole, "bytesPerToken"}, {ShareRole, "share"},
            {ChangedRole, "changed"}, {ProblemRole, "problem"}};
}

void TokenCostModel::assign(std::vector<Entry> entries) {
    const bool sameRows =
        std::equal(entries.begin(), entries.end(), m_entries.begin(), m_entries.end(),
                   [](const Entry& a, const Entry& b) { return a.wish == b.wish; });
    if (sameRows) {
        m_entries = std::move(entries);
        if (!m_entries.empty())
            emit dataChanged(index(0), index(count() - 1));
        return;
    }
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
    emit countChanged();
}

} // namespace rookery
