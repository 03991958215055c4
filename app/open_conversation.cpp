// SPDX-License-Identifier: Apache-2.0
#include "app/open_conversation.h"

namespace rookery {

OpenConversation::OpenConversation(QObject* parent) : QObject(parent), m_messages(new MessageModel(this)) {
    connect(m_messages, &MessageModel::countChanged, this, &OpenConversation::emptyChanged);
}

void OpenConversation::setDraft(const QString& draft) {
    if (draft == m_draft)
        return;
    m_draft = draft;
    emit draftChanged();
}

void OpenConversation::setSystemPrompt(const QString& text) {
    if (text == m_systemPrompt)
        return;
    m_systemPrompt = text;
    emit systemPromptChanged();
}

void OpenConversation::send(const QString& text) {
    if (text.trimmed().isEmpty())
        return;
    MessageModel::Message message;
    message.id = -1 - m_messages->count();
    message.text = text;
    message.created = QDateTime::currentDateTime();
    m_messages->append(std::move(message));
    setDraft({});
}

void OpenConversation::stop() {}
void OpenConversation::regenerate(qint64) {}
void OpenConversation::continueAnswer(qint64) {}
void OpenConversation::edit(qint64, const QString&) {}
void OpenConversation::remove(qint64) {}
void OpenConversation::undo() {}
void OpenConversation::switchBranch(qint64, int) {}
void OpenConversation::branchFrom(qint64) {}
void OpenConversation::rename(const QString&) {}
void OpenConversation::copyMessage(qint64) {}
void OpenConversation::copyAll() {}
void OpenConversation::loadOtherModel() {}
void OpenConversation::keepCurrentModel() {}

} // namespace rookery
