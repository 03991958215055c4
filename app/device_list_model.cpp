// SPDX-License-Identifier: Apache-2.0
#include "app/device_list_model.h"

#include <algorithm>
#include <utility>

#include "app/model_library.h"

namespace rookery {

DeviceListModel::DeviceListModel(QObject* parent) : QAbstractListModel(parent) {}

int DeviceListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant DeviceListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry& entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case DeviceIdRole:
        return entry.id;
    case Qt::DisplayRole:
    case NameRole:
        return entry.name;
    case KindRole:
        return entry.kind;
    case MemoryTextRole:
        if (entry.memoryBytes <= 0)
            return QString();
        if (entry.memoryFreeBytes <= 0)
            return byteCountText(entry.memoryBytes);
        return tr("%1, %2 free").arg(byteCountText(entry.memoryBytes), byteCountText(entry.memoryFreeBytes));
    case DriverRole:
        return entry.driver;
    case CurrentRole:
        return entry.id == m_currentId;
    default:
        return {};
    }
}

QHash<int, QByteArray> DeviceListModel::roleNames() const {
    return {{DeviceIdRole, "deviceId"},     {NameRole, "name"},     {KindRole, "kind"},
            {MemoryTextRole, "memoryText"}, {DriverRole, "driver"}, {CurrentRole, "current"}};
}

QString DeviceListModel::currentName() const {
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(),
                                    [this](const Entry& each) { return each.id == m_currentId; });
    return entry == m_entries.end() ? QString() : entry->name;
}

void DeviceListModel::choose(const QString& deviceId) {
    emit chooseRequested(deviceId);
}

void DeviceListModel::assign(std::vector<Entry> entries) {
    if (entries == m_entries)
        return;
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
    emit countChanged();
    emit currentChanged();
}

void DeviceListModel::setCurrent(const QString& deviceId, bool automatic, const QString& cpuReason) {
    m_currentId = deviceId;
    m_automatic = automatic;
    m_cpuReason = cpuReason;
    if (!m_entries.empty())
        emit dataChanged(index(0), index(count() - 1), {CurrentRole});
    emit currentChanged();
}

} // namespace rookery
