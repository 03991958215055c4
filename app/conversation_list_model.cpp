// SPDX-License-Identifier: Apache-2.0
#include "app/conversation_list_model.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

#include <QLocale>
#include <QScopeGuard>

#include "app/storage_worker.h"

namespace rookery {

namespace {

constexpr int SearchDelayMs = 120;
constexpr int UndoMs = 10'000;
constexpr int PageSize = 500;

Result<void> readScope(Store& store, ListScope scope, std::vector<ConversationSummary>& out) {
    ListQuery query;
    query.scope = scope;
    query.limit = PageSize;
    for (;;) {
        auto page = store.conversations().list(query);
        if (!page)
            return page.error();
        out.insert(out.end(), page->begin(), page->end());
        if (page->size() < static_cast<std::size_t>(PageSize))
            return {};
        query.after = page->back();
    }
}

Result<std::vector<ConversationSummary>> readList(Store& store) {
    std::vector<ConversationSummary> all;
    if (auto read = readScope(store, ListScope::Active, all); !read)
        return read.error();
    if (auto read = readScope(store, ListScope::Archived, all); !read)
        return read.error();
    return all;
}

} // namespace

QString markedText(const std::string& text, const std::vector<TextRange>& ranges) {
    QString marked;
    std::int64_t at = 0;
    const auto part = [&text](std::int64_t begin, std::int64_t end) {
        return QString::fromUtf8(text.data() + begin, end - begin).toHtmlEscaped();
    };
    const auto size = static_cast<std::int64_t>(text.size());
    for (const TextRange& range : ranges) {
        if (range.begin < at || range.end < range.begin || range.end > size)
            continue;
        marked += part(at, range.begin) + QStringLiteral("<b>") + part(range.begin, range.end) +
                  QStringLiteral("</b>");
        at = range.end;
    }
    return marked + part(at, size);
}

ConversationListModel::ConversationListModel(StorageWorker& storage, NoticeModel& notices, QObject* parent)
    : QAbstractListModel(parent), m_storage(storage), m_notices(notices) {
    m_searching = true; // until the first list is there: an empty one would say that there are no chats
    m_searchTimer.setSingleShot(true);
    m_searchTimer.setInterval(SearchDelayMs);
    connect(&m_searchTimer, &QTimer::timeout, this, &ConversationListModel::startSearch);
    m_undoTimer.setSingleShot(true);
    m_undoTimer.setInterval(UndoMs);
    connect(&m_undoTimer, &QTimer::timeout, this, [this] {
        m_removedId = 0;
        emit undoableChanged();
    });
}

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
    case FolderRole:
        return entry.folder;
    case PlaceRole:
        return entry.place;
    default:
        return {};
    }
}

QHash<int, QByteArray> ConversationListModel::roleNames() const {
    return {{ConversationIdRole, "conversationId"},
            {TitleRole, "title"},
            {GroupRole, "group"},
            {SnippetRole, "snippet"},
            {MessageIdRole, "messageId"},
            {LastUsedRole, "lastUsed"},
            {BusyRole, "busy"},
            {PinnedRole, "pinned"},
            {ArchivedRole, "archived"},
            {CurrentRole, "current"},
            {FolderRole, "folder"},
            {PlaceRole, "place"}};
}

void ConversationListModel::setSearchText(const QString& text) {
    if (text == m_searchText)
        return;
    m_searchText = text;
    emit searchTextChanged();
    ++m_searchNumber;
    if (text.trimmed().isEmpty()) {
        m_searchTimer.stop();
        m_hits.clear();
        if (std::exchange(m_searching, false))
            emit searchingChanged();
        show();
        return;
    }
    m_searchTimer.start();
    if (!std::exchange(m_searching, true))
        emit searchingChanged();
}

void ConversationListModel::startSearch() {
    SearchQuery query;
    query.text = m_searchText.toStdString();
    m_storage.run(
        this, [query](Store& store) { return store.search().search(query); },
        [this, number = m_searchNumber](Result<std::vector<SearchHit>> hits) {
            if (number != m_searchNumber)
                return;
            m_hits = hits ? entriesOf(*hits) : std::vector<Entry>();
            m_searching = false;
            emit searchingChanged();
            show();
        });
}

std::vector<ConversationListModel::Entry>
ConversationListModel::entriesOf(const std::vector<SearchHit>& hits) const {
    std::vector<Entry> entries;
    for (const SearchHit& hit : hits) {
        const auto known = std::find_if(m_all.begin(), m_all.end(),
                                        [&hit](const Entry& entry) { return entry.id == hit.conversation; });
        Entry entry;
        if (known != m_all.end())
            entry = *known;
        entry.id = hit.conversation;
        entry.title = QString::fromStdString(hit.title);
        if (entry.title.isEmpty())
            entry.title = tr("Untitled");
        entry.messageId = hit.message;
        entry.snippet = markedText(hit.snippet, hit.hits);
        entry.lastUsed = QDateTime::fromMSecsSinceEpoch(hit.createdMs);
        entries.push_back(std::move(entry));
    }
    return entries;
}

void ConversationListModel::setShowArchived(bool shown) {
    if (shown == m_showArchived)
        return;
    m_showArchived = shown;
    emit showArchivedChanged();
    show();
}

void ConversationListModel::refresh() {
    m_storage.run(this, readList, [this](Result<std::vector<ConversationSummary>> list) {
        const auto listed = qScopeGuard([this] {
            if (m_searchText.isEmpty() && std::exchange(m_searching, false))
                emit searchingChanged();
        });
        if (!list)
            return; // the notice about the store says it
        m_all.clear();
        for (const ConversationSummary& summary : *list) {
            Entry entry;
            entry.id = summary.id;
            entry.title = QString::fromStdString(summary.title);
            if (entry.title.isEmpty())
                entry.title = tr("Untitled");
            entry.lastUsed = QDateTime::fromMSecsSinceEpoch(summary.usedMs);
            noteBusy(entry);
            entry.pinned = summary.pinned;
            entry.archived = summary.archived;
            entry.folder = QString::fromStdString(summary.folder);
            m_all.push_back(std::move(entry));
        }
        noteFolders();
        show();
        emit currentChanged();
        emit refreshed();
    });
}

void ConversationListModel::noteFolders() {
    std::set<QString> names;
    for (const Entry& entry : m_all) {
        if (!entry.folder.isEmpty())
            names.insert(entry.folder);
    }
    QStringList folders(names.begin(), names.end());
    folders.sort(Qt::CaseInsensitive);
    if (folders == m_folders)
        return;
    m_folders = std::move(folders);
    emit foldersChanged();
    if (!m_folders.contains(m_folder))
        setFolder({});
}

void ConversationListModel::setFolder(const QString& name) {
    if (name == m_folder)
        return;
    m_folder = name;
    emit folderChanged();
    show();
}

void ConversationListModel::show() {
    if (!m_searchText.trimmed().isEmpty()) {
        assign(m_hits);
        return;
    }
    std::vector<Entry> entries;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(entries),
                 [this](const Entry& entry) {
                     return (m_showArchived || !entry.archived) && (m_folder.isEmpty() || entry.folder == m_folder);
                 });
    assign(std::move(entries));
}

void ConversationListModel::assign(std::vector<Entry> entries) {
    const int before = count();
    const auto same = [](const Entry& a, const Entry& b) { return a.id == b.id && a.messageId == b.messageId; };
    for (std::size_t row = 0; row < entries.size(); ++row) {
        const auto begin = m_shown.begin() + static_cast<std::ptrdiff_t>(row);
        const auto found = row < m_shown.size()
                               ? std::find_if(begin, m_shown.end(),
                                              [&](const Entry& each) { return same(each, entries[row]); })
                               : m_shown.end();
        const int target = static_cast<int>(row);
        if (found == m_shown.end()) {
            beginInsertRows({}, target, target);
            m_shown.insert(m_shown.begin() + target, entries[row]);
            endInsertRows();
            continue;
        }
        const int from = static_cast<int>(found - m_shown.begin());
        if (from != target) {
            beginMoveRows({}, from, from, {}, target);
            std::rotate(m_shown.begin() + target, m_shown.begin() + from, m_shown.begin() + from + 1);
            endMoveRows();
        }
        if (m_shown[row] != entries[row]) {
            m_shown[row] = entries[row];
            emit dataChanged(index(target), index(target));
        }
    }
    if (m_shown.size() > entries.size()) {
        beginRemoveRows({}, static_cast<int>(entries.size()), count() - 1);
        m_shown.resize(entries.size());
        endRemoveRows();
    }
    if (!m_shown.empty()) // groups depend on the day
        emit dataChanged(index(0), index(count() - 1), {GroupRole});
    if (count() != before)
        emit countChanged();
}

void ConversationListModel::setCurrent(qint64 conversationId) {
    if (conversationId == m_currentId)
        return;
    m_currentId = conversationId;
    if (!m_shown.empty())
        emit dataChanged(index(0), index(count() - 1), {CurrentRole});
    emit currentChanged();
}

ConversationListModel::Entry ConversationListModel::currentEntry() const {
    const auto entry =
        std::find_if(m_all.begin(), m_all.end(), [this](const Entry& each) { return each.id == m_currentId; });
    return entry == m_all.end() ? Entry() : *entry;
}

void ConversationListModel::setBusy(std::map<qint64, int> places) {
    if (places == m_busy)
        return;
    m_busy = std::move(places);
    for (std::vector<Entry>* list : {&m_all, &m_hits}) {
        for (Entry& entry : *list)
            noteBusy(entry);
    }
    show();
}

void ConversationListModel::noteBusy(Entry& entry) const {
    const auto found = m_busy.find(entry.id);
    entry.busy = found != m_busy.end();
    entry.place = entry.busy ? found->second : 0;
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
