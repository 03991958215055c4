// SPDX-License-Identifier: Apache-2.0
//
// Application: which conversations are open, which one is shown, and what is asked beside them.
#include "app/application.h"

#include <algorithm>
#include <map>
#include <utility>

#include <QCoreApplication>
#include <QLocale>
#include <QPointer>

#include "app/conversation_list_model.h"
#include "app/desktop.h"
#include "app/interrupted_chats.h"
#include "app/message_rows.h"
#include "app/model_library.h"
#include "app/notice_model.h"
#include "app/preset_list_model.h"
#include "app/prompt_helper.h"
#include "app/settings.h"
#include "app/side_jobs.h"
#include "app/status_feed.h"
#include "app/storage_worker.h"
#include "app/turn_queue.h"

namespace rookery {

namespace {

/// Conversations kept in memory beside the one that is shown.
constexpr std::size_t OpenCount = 8;
/// Of the chats that end in interrupted answers so many are named.
constexpr std::size_t NamedCount = 3;

/// Of the notice that leads back to a temporary conversation.
QString wayBackTopic(const OpenConversation* conversation) {
    return QStringLiteral("temporary %1").arg(reinterpret_cast<quintptr>(conversation));
}

} // namespace

// --- conversations

void Application::connectList() {
    connect(m_conversations, &ConversationListModel::duplicated, this,
            [this](qint64 copy) { openConversation(copy); });
    connect(m_conversations, &ConversationListModel::renamed, this, [this](qint64 id) {
        const auto open = m_open.find(id);
        if (open != m_open.end())
            open->second->load();
    });
    connect(m_conversations, &ConversationListModel::removed, this, [this](qint64 id) {
        const auto open = m_open.find(id);
        if (open == m_open.end())
            return;
        OpenConversation* const conversation = open->second;
        conversation->stop();
        if (conversation == m_current)
            newConversation();
    });
}

OpenConversation* Application::makeConversation(qint64 id) {
    auto* const conversation = new OpenConversation(services(), id, OpenConversation::Kind::Stored, this);
    if (id != 0)
        m_open[id] = conversation;
    connectConversation(conversation);
    return conversation;
}

void Application::connectConversation(OpenConversation* conversation) {
    connect(conversation, &OpenConversation::created, this, [this, conversation] {
        const qint64 newId = conversation->conversationId();
        m_open[newId] = conversation;
        m_recent.push_back(newId);
        if (conversation == m_current) {
            m_conversations->setCurrent(newId);
            m_settings->setLastConversation(newId);
            m_statusFeed->follow(newId);
        }
        m_conversations->refresh();
    });
    connect(conversation, &OpenConversation::listChanged, this, [this] {
        refreshBusy();
        m_conversations->refresh();
    });
    connect(conversation, &OpenConversation::queuePlaceChanged, this, &Application::refreshBusy);
    connect(conversation, &OpenConversation::branchCreated, this, [this](qint64 branch) {
        m_conversations->refresh();
        openConversation(branch);
    });
    connect(conversation, &OpenConversation::modelRequested, m_models, &ModelLibrary::openPath);
    connect(conversation, &OpenConversation::messageShown, this, &Application::showMessage);
    connect(conversation, &OpenConversation::answerFinished, this, [this, conversation] {
        m_desktop->answered(conversation->title(), conversation->conversationId());
        askAsides(conversation);
    });
}

void Application::newConversation() {
    setPage(Page::Chat);
    if (m_current->conversationId() == 0 && m_current->empty() && !m_current->temporary())
        return;
    show(makeNewConversation());
}

OpenConversation* Application::makeNewConversation() {
    m_current->saveDraft(); // it may be that of a new conversation itself
    OpenConversation* const conversation = makeConversation(0);
    conversation->setDraft(m_settings->newDraft());
    return conversation;
}

void Application::newTemporaryConversation() {
    setPage(Page::Chat);
    if (m_temporaryStorage == nullptr) {
        m_temporaryFolder = std::make_unique<QTemporaryDir>();
        StoreOptions inMemory;
        inMemory.vfs = "memdb"; // SQLite's own: both databases live in memory
        m_temporaryStorage = new StorageWorker(std::filesystem::path(m_temporaryFolder->path().toStdU16String()),
                                               inMemory, this);
    }
    const ConversationServices inMemory = {*m_temporaryStorage, *m_turns, *m_settings, *m_notices, *m_clipboard, *m_modelSampling};
    auto* const conversation = new OpenConversation(inMemory, 0, OpenConversation::Kind::Temporary, this);
    connectConversation(conversation);
    show(conversation);
}

void Application::newConversationFrom(qint64 presetId) {
    setPage(Page::Chat);
    const auto preset = m_presets->preset(presetId);
    if (!preset)
        return;
    OpenConversation* const conversation = makeNewConversation();
    conversation->beginWith(*preset);
    show(conversation);
}

void Application::forgetConversations() {
    show(makeNewConversation());
    for (const auto& [id, conversation] : std::exchange(m_open, {})) {
        m_sideJobs->cancel(id);
        conversation->deleteLater();
    }
    m_recent.clear();
}

// --- beside the chat

void Application::connectAsides() {
    const auto open = [this](qint64 id) {
        const auto found = m_open.find(id);
        return found == m_open.end() ? nullptr : found->second;
    };
    connect(m_sideJobs, &SideJobs::titleFound, this, [this, open](qint64 id, const QString& title) {
        if (OpenConversation* const conversation = open(id))
            conversation->setAutomaticTitle(title);
        else
            storeAutomaticTitle(id, title);
    });
    connect(m_sideJobs, &SideJobs::followUpsFound, this, [open](qint64 id, qint64 leaf, const QStringList& texts) {
        OpenConversation* const conversation = open(id);
        if (conversation != nullptr && conversation->leaf() == leaf && !conversation->busy())
            conversation->setFollowUps(texts);
    });
    connect(m_sideJobs, &SideJobs::nothingFound, this, [this](SideTask task, qint64 id) {
        if (task != SideTask::Summary || id != m_summaryAsked)
            return;
        m_summaryAsked = 0;
        NoticeModel::Notice notice;
        notice.text = tr("No summary of this chat came about. Try again, or use a larger model: Model > Get models.");
        m_notices->add(std::move(notice));
    });
    connect(m_sideJobs, &SideJobs::summaryFound, this, [this, open](qint64 id, const QString& summary) {
        m_summaryAsked = 0;
        if (OpenConversation* const conversation = open(id))
            conversation->setSummary(summary);
    });
}

void Application::storeAutomaticTitle(qint64 id, const QString& title) {
    m_storage->run(
        this,
        [id, title = title.toStdString()](Store& store) -> Result<void> {
            auto record = store.conversations().conversation(id);
            if (!record)
                return record.error();
            if (record->titleSource != TitleSource::Automatic)
                return {};
            return store.conversations().rename(id, title, TitleSource::Automatic);
        },
        [this](const Result<void>&) { m_conversations->refresh(); }); // without it: the first words stay the title
}

void Application::askAsides(OpenConversation* conversation) {
    const MessageId leaf = conversation->leaf();
    const qint64 id = conversation->conversationId();
    const MessageModel& messages = *conversation->messages();
    if (id == 0 || leaf == 0 || conversation->busy() || conversation->choosing())
        return;
    if (messages.at(messages.count() - 1).stopReason != MessageModel::StopReason::End)
        return;
    if (m_settings->automaticTitles() && conversation->hasAutomaticTitle() && messages.count() == 2)
        m_sideJobs->ask(SideTask::Title, id, leaf);
    if (m_settings->suggestFollowUps() && conversation == m_current)
        m_sideJobs->ask(SideTask::FollowUps, id, leaf);
    if (m_settings->summaries() && messages.count() >= 4)
        m_sideJobs->ask(SideTask::Summary, id, leaf);
}

void Application::summarize() {
    if (m_current->conversationId() == 0 || m_current->leaf() == 0)
        return;
    m_summaryAsked = m_current->conversationId();
    m_sideJobs->ask(SideTask::Summary, m_current->conversationId(), m_current->leaf());
}

void Application::reportInterrupted(int answers) {
    m_storage->run(
        this, [answers](Store& store) { return interruptedChats(store, answers); },
        [this, answers](Result<std::vector<ConversationSummary>> chats) {
            NoticeModel::Notice notice;
            notice.text = tr("%Ln answer(s) were interrupted last time and can be continued.", nullptr, answers);
            notice.topic = QStringLiteral("store");
            if (chats && !chats->empty()) {
                QStringList titles;
                for (std::size_t i = 0; i < std::min(NamedCount, chats->size()); ++i)
                    titles.append(QLocale().quoteString(QString::fromStdString((*chats)[i].title)));
                if (chats->size() > NamedCount)
                    titles.append(QStringLiteral("…"));
                notice.text += QLatin1Char(' ') + titles.join(QStringLiteral(", "));
                notice.actionText = QCoreApplication::translate("LinkCheck", "Open");
                notice.action = [this, id = chats->front().id] { openConversation(id); };
            }
            m_notices->add(std::move(notice));
        });
}

// --- what is shown

void Application::openConversation(qint64 conversationId, qint64 messageId) {
    setPage(Page::Chat);
    if (conversationId <= 0)
        return;
    const auto open = m_open.find(conversationId);
    if (open != m_open.end()) {
        show(open->second);
        if (messageId != 0)
            open->second->load(messageId);
        return;
    }
    OpenConversation* const conversation = makeConversation(conversationId);
    conversation->load(messageId);
    show(conversation);
}

void Application::show(OpenConversation* conversation) {
    if (conversation == m_current)
        return;
    OpenConversation* const before = m_current;
    before->saveDraft();
    m_current = conversation;
    const qint64 id = conversation->conversationId();
    if (id != 0) {
        std::erase(m_recent, id);
        m_recent.push_back(id);
    }
    m_conversations->setCurrent(id);
    m_settings->setLastConversation(id);
    m_statusFeed->show(id, conversation->temporary());
    m_turns->wake(id);
    m_promptHelper->setConversation(conversation);
    emit currentConversationChanged();
    m_notices->clear(wayBackTopic(conversation));
    // Delegates of the one before are gone only after this event.
    if (before->temporary() && !(before->empty() && before->draft().trimmed().isEmpty()))
        offerWayBack(before);
    else if (before->temporary() || (before->conversationId() == 0 && !before->busy()))
        before->deleteLater();
    dropUnused();
}

void Application::offerWayBack(OpenConversation* conversation) {
    const QPointer<OpenConversation> left(conversation);
    const QString title =
        conversation->title().isEmpty() ? automaticTitle(conversation->draft()) : conversation->title();
    NoticeModel::Notice notice;
    notice.text = tr("The temporary chat “%1” is kept until Rookery ends, or until you close this line.").arg(title);
    notice.actionText = tr("Go back");
    notice.action = [this, left] {
        setPage(Page::Chat);
        if (left)
            show(left);
    };
    notice.dismissed = [left] {
        if (left)
            left->deleteLater();
    };
    notice.topic = wayBackTopic(conversation);
    m_notices->add(std::move(notice));
}

void Application::dropUnused() {
    for (std::size_t i = 0; m_recent.size() > OpenCount && i < m_recent.size();) {
        OpenConversation* const conversation = m_open[m_recent[i]];
        if (conversation == m_current || conversation->busy()) {
            ++i;
            continue;
        }
        conversation->saveDraft();
        m_open.erase(m_recent[i]);
        m_recent.erase(m_recent.begin() + static_cast<std::ptrdiff_t>(i));
        conversation->deleteLater();
    }
}

void Application::refreshBusy() {
    std::map<qint64, int> busy;
    for (const auto& [id, conversation] : m_open) {
        if (conversation->busy())
            busy[id] = conversation->queuePlace();
    }
    m_conversations->setBusy(std::move(busy));
}

} // namespace rookery
