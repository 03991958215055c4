// SPDX-License-Identifier: Apache-2.0
//
// What is done to conversations from the list: each is a write on the storage thread, then the list is read again.
#include "app/conversation_list_model.h"

#include <algorithm>
#include <utility>

#include "app/error_sentence.h"
#include "app/notice_model.h"
#include "app/storage_worker.h"

namespace rookery {

template <typename Change> void ConversationListModel::changeAndRefresh(Change change) {
    m_storage.run(this, std::move(change), [this](Result<void> changed) {
        if (!changed) {
            NoticeModel::Notice notice;
            notice.level = NoticeModel::Level::Error;
            notice.text = tr("This could not be done.") + QLatin1Char(' ') + errorSentence(changed.error());
            notice.details = QString::fromStdString(changed.error().message);
            notice.topic = QStringLiteral("conversation");
            m_notices.add(std::move(notice));
        }
        refresh();
    });
}

void ConversationListModel::rename(qint64 conversationId, const QString& title) {
    const QString kept = title.simplified();
    if (kept.isEmpty())
        return;
    changeAndRefresh([conversationId, kept = kept.toStdString()](Store& store) {
        return store.conversations().rename(conversationId, kept, TitleSource::User);
    });
    emit renamed(conversationId);
}

void ConversationListModel::remove(qint64 conversationId) {
    const auto entry =
        std::find_if(m_all.begin(), m_all.end(), [=](const Entry& each) { return each.id == conversationId; });
    if (entry == m_all.end())
        return;
    m_removedId = conversationId;
    m_removedTitle = entry->title;
    m_all.erase(entry);
    std::erase_if(m_hits, [=](const Entry& each) { return each.id == conversationId; });
    show();
    changeAndRefresh([id = ConversationId{conversationId}](Store& store) {
        return store.conversations().remove(std::span(&id, 1));
    });
    m_undoTimer.start();
    emit undoableChanged();
    emit removed(conversationId);
}

void ConversationListModel::undoRemove() {
    if (m_removedId == 0)
        return;
    changeAndRefresh([id = ConversationId{std::exchange(m_removedId, 0)}](Store& store) {
        return store.conversations().restore(std::span(&id, 1));
    });
    m_undoTimer.stop();
    emit undoableChanged();
}

void ConversationListModel::setPinned(qint64 conversationId, bool pinned) {
    changeAndRefresh([conversationId, pinned](Store& store) {
        ConversationChange change;
        change.pinned = pinned;
        return store.conversations().update(conversationId, change);
    });
}

void ConversationListModel::setArchived(qint64 conversationId, bool archived) {
    changeAndRefresh([conversationId, archived](Store& store) {
        ConversationChange change;
        change.archived = archived;
        return store.conversations().update(conversationId, change);
    });
}

QString ConversationListModel::undoText() const {
    return m_removedId == 0 ? QString() : tr("“%1” was deleted").arg(m_removedTitle);
}

void ConversationListModel::moveToFolder(qint64 conversationId, const QString& folder) {
    changeAndRefresh([conversationId, name = folder.simplified().toStdString()](Store& store) {
        ConversationChange change;
        change.folder = name;
        return store.conversations().update(conversationId, change);
    });
}

void ConversationListModel::duplicate(qint64 conversationId) {
    m_storage.run(
        this, [conversationId](Store& store) { return store.conversations().duplicate(conversationId); },
        [this](Result<ConversationId> copy) {
            refresh();
            if (copy)
                emit duplicated(*copy);
        });
}

} // namespace rookery
