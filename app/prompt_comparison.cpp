// SPDX-License-Identifier: Apache-2.0
#include "app/prompt_comparison.h"

#include <utility>

#include "app/message_model.h"
#include "app/open_conversation.h"
#include "app/storage_worker.h"
#include "core/store/store.h"

namespace rookery {

PromptComparison::PromptComparison(StorageWorker& storage, QObject* parent) : QObject(parent), m_storage(storage) {}

void PromptComparison::setConversation(OpenConversation* conversation) {
    end();
    if (m_conversation) {
        m_conversation->disconnect(this);
        m_conversation->messages()->disconnect(this);
    }
    m_conversation = conversation;
    if (conversation == nullptr)
        return;
    connect(conversation, &OpenConversation::answerFinished, this, &PromptComparison::refresh);
    connect(conversation, &OpenConversation::activityChanged, this, &PromptComparison::changed);
    connect(conversation->messages(), &MessageModel::dataChanged, this, &PromptComparison::followLive);
}

Result<PromptComparison::Both> PromptComparison::read(Store& store, MessageId messageId) {
    auto original = store.messages().message(messageId);
    if (!original)
        return original.error();
    auto tree = store.messages().tree(original->conversation);
    if (!tree)
        return tree.error();
    Both both;
    both.original = *original;
    const std::string& typed = original->typed.empty() ? original->content : original->typed;
    for (const Message& message : *tree) {
        if (message.role != Role::User || message.parent != original->parent)
            continue;
        if (message.typed.empty() && message.content == typed)
            both.typed.message = message.id;
        else if (message.typed == typed && (both.ordered.message == 0 || message.id == messageId))
            both.ordered.message = message.id;
    }
    for (const Message& message : *tree) {
        if (message.role != Role::Assistant)
            continue;
        for (Side* side : {&both.typed, &both.ordered}) {
            if (side->message != 0 && message.parent == side->message) {
                side->answer = QString::fromStdString(message.content);
                side->answered = true;
            }
        }
    }
    return both;
}

void PromptComparison::compare(qint64 messageId) {
    if (!m_conversation || messageId <= 0)
        return;
    m_message = messageId;
    m_asked = false;
    m_typed = {};
    m_ordered = {};
    refresh();
    emit ready();
}

void PromptComparison::refresh() {
    if (m_message == 0)
        return;
    m_storage.run(
        this, [id = m_message](Store& store) { return read(store, id); },
        [this, id = m_message](Result<Both> both) {
            if (!both || m_message != id || !m_conversation)
                return;
            const Message original = std::move(both->original);
            m_typed = std::move(both->typed);
            m_ordered = std::move(both->ordered);
            if (m_typed.message == 0 && !m_asked && !m_conversation->busy()) {
                m_asked = true;
                m_conversation->resend(m_message, original.typed, {}, {});
            }
            followLive();
            emit changed();
        });
}

bool PromptComparison::isBusy(const Side& side) const {
    return m_message != 0 && m_conversation && m_conversation->busy() && !side.answered;
}

void PromptComparison::followLive() {
    if (m_message == 0 || !m_conversation)
        return;
    const MessageModel& messages = *m_conversation->messages();
    const int last = messages.count() - 1;
    if (last < 1 || !messages.at(last).streaming)
        return;
    const qint64 asked = messages.at(last - 1).id;
    Side* const side = asked == m_ordered.message ? &m_ordered : &m_typed;
    // A branch that is asked now has no row here yet; it can only be the one that was missing.
    if (side->answer == messages.at(last).text)
        return;
    side->answer = messages.at(last).text;
    side->answered = false;
    emit changed();
}

void PromptComparison::use(const Side& side) {
    if (m_conversation && side.message != 0)
        m_conversation->load(side.message);
    end();
}

void PromptComparison::useTyped() {
    use(m_typed);
}

void PromptComparison::useOrdered() {
    use(m_ordered);
}

void PromptComparison::end() {
    m_message = 0;
    m_typed = {};
    m_ordered = {};
    emit changed();
}

} // namespace rookery
