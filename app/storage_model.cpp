// SPDX-License-Identifier: Apache-2.0
#include "app/storage_model.h"

#include <utility>

#include "app/error_sentence.h"
#include "app/notice_model.h"
#include "app/preset.h"
#include "app/storage_worker.h"

namespace rookery {

namespace {

/// Of the conversation or the document whose states these are; empty when it has none.
QString ownerName(Store& store, ConversationId owner) {
    if (owner < 0) {
        const auto digest = store.documents().digest(-owner);
        return digest ? QString::fromStdString(digest->name) : QString();
    }
    const auto conversation = store.conversations().conversation(owner);
    return conversation ? QString::fromStdString(conversation->title) : QString();
}

} // namespace

StorageModel::StorageModel(StorageWorker& storage, NoticeModel& notices, QObject* parent)
    : QAbstractListModel(parent), m_storage(storage), m_notices(notices) {}

int StorageModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant StorageModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry& entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case ConversationIdRole:
        return entry.conversationId;
    case Qt::DisplayRole:
    case TitleRole:
        return entry.title;
    case BytesRole:
        return static_cast<qreal>(entry.bytes);
    case SnapshotsRole:
        return entry.snapshots;
    case KeepRole:
        return entry.keep;
    default:
        return {};
    }
}

QHash<int, QByteArray> StorageModel::roleNames() const {
    return {{ConversationIdRole, "conversationId"},
            {TitleRole, "title"},
            {BytesRole, "bytes"},
            {SnapshotsRole, "snapshots"},
            {KeepRole, "keep"}};
}

template <typename Change>
void StorageModel::change(Change work) {
    m_storage.run(
        this,
        [work = std::move(work)](Store& store) -> Result<Usage> {
            if (auto changed = work(store); !changed)
                return changed.error();
            auto rows = store.states().usage();
            if (!rows)
                return rows.error();
            auto total = store.states().totalBytes();
            if (!total)
                return total.error();
            Usage usage{{}, *total, store.states().limits().quotaBytes};
            for (const StateUsage& row : *rows) {
                Entry entry{row.conversation, {}, row.bytes, row.snapshots, row.keep};
                entry.title = ownerName(store, row.conversation);
                usage.entries.push_back(std::move(entry));
            }
            return usage;
        },
        [this](const Result<Usage>& usage) { show(usage); });
}

void StorageModel::show(const Result<Usage>& usage) {
    if (!usage) {
        NoticeModel::Notice notice;
        notice.level = NoticeModel::Level::Error;
        notice.text = tr("The saved states could not be changed.") + QLatin1Char(' ') + errorSentence(usage.error());
        notice.details = QString::fromStdString(usage.error().message);
        notice.topic = QStringLiteral("states");
        m_notices.add(std::move(notice));
        return;
    }
    std::vector<Entry> entries = usage->entries;
    for (Entry& entry : entries) {
        if (entry.conversationId < presetOwner(0))
            entry.title = tr("Preset");
        else if (entry.title.isEmpty())
            entry.title = tr("Untitled");
    }
    if (entries != m_entries) {
        beginResetModel();
        m_entries = std::move(entries);
        endResetModel();
    }
    m_total = usage->total;
    m_limit = usage->limit;
    emit measured();
}

void StorageModel::refresh() {
    change([](Store&) -> Result<void> { return {}; });
}

void StorageModel::clear(qint64 conversationId) {
    change([conversationId](Store& store) -> Result<void> {
        if (auto cleared = store.states().clear(conversationId); !cleared)
            return cleared.error();
        (void)store.states().shrink(); // free pages are used again otherwise
        return {};
    });
}

void StorageModel::clearAll() {
    change([](Store& store) -> Result<void> {
        if (auto cleared = store.states().clearAll(); !cleared)
            return cleared.error();
        (void)store.states().shrink();
        return {};
    });
}

void StorageModel::setKeep(qint64 conversationId, bool keep) {
    change([conversationId, keep](Store& store) { return store.states().setKeep(conversationId, keep); });
}

} // namespace rookery
