// SPDX-License-Identifier: Apache-2.0
#include "app/conversation.h"

namespace rookery {

Conversation::Conversation(QObject* parent) : QObject(parent), m_messages(new MessageModel(this)) {
    connect(m_messages, &MessageModel::countChanged, this, &Conversation::emptyChanged);
}

void Conversation::setDraft(const QString& draft) {
    if (draft == m_draft)
        return;
    m_draft = draft;
    emit draftChanged();
}

void Conversation::setSystemPrompt(const QString& text) {
    if (text == m_systemPrompt)
        return;
    m_systemPrompt = text;
    emit systemPromptChanged();
}

void Conversation::send(const QString& text) {
    if (text.trimmed().isEmpty())
        return;
    MessageModel::Message message;
    message.id = -1 - m_messages->count();
    message.text = text;
    message.created = QDateTime::currentDateTime();
    m_messages->append(std::move(message));
    setDraft({});
}

void Conversation::stop() {}
void Conversation::regenerate(qint64) {}
void Conversation::continueAnswer(qint64) {}
void Conversation::edit(qint64, const QString&) {}
void Conversation::remove(qint64) {}
void Conversation::undo() {}
void Conversation::switchBranch(qint64, int) {}
void Conversation::branchFrom(qint64) {}
void Conversation::rename(const QString&) {}
void Conversation::copyMessage(qint64) {}
void Conversation::copyAll() {}
void Conversation::loadOtherModel() {}
void Conversation::keepCurrentModel() {}

} // namespace rookery
