// SPDX-License-Identifier: Apache-2.0
//
// OpenConversation: what belongs to one chat alone: its system prompt, its format, its way of answering.
#include "app/open_conversation.h"

#include <utility>

#include <QJsonDocument>
#include <QVariantMap>

#include "app/storage_worker.h"
#include "core/chat/chat_settings.h"
#include "core/prompt/chat_format.h"

namespace rookery {

namespace {

ChatFormat formatNamed(const std::string& name) {
    return chatFormatNamed(name).value_or(chatFormats().front());
}

/// Drops the tokens of the messages that `isOther` names, so that they are encoded again.
template <typename IsOther>
Result<void> dropTokens(Store& store, const rookery::Conversation& record, IsOther isOther) {
    if (record.tokenizer.empty())
        return {};
    auto tree = store.messages().tree(record.id);
    if (!tree)
        return tree.error();
    for (const Message& message : *tree) {
        if (!isOther(message))
            continue;
        if (auto dropped = store.messages().setTokens(message.id, record.tokenizer, {}); !dropped)
            return dropped;
    }
    return {};
}

} // namespace

void OpenConversation::setSystemPrompt(const QString& text) {
    if (text == m_systemPrompt)
        return;
    m_systemPrompt = text;
    emit systemPromptChanged();
    if (m_id == 0)
        return;
    changeAndReload([id = m_id, text = text.toStdString()](Store& store) -> Result<void> {
        auto record = store.conversations().conversation(id);
        if (!record)
            return record.error();
        ConversationChange change;
        change.systemPrompt = text;
        if (auto changed = store.conversations().update(id, change); !changed)
            return changed;
        // The tokens of first messages begin with the old prompt.
        return dropTokens(store, *record, [](const Message& message) { return message.parent == 0; });
    });
}

// --- the format

QString OpenConversation::chatFormat() const {
    return QString::fromStdString(formatNamed(m_chatFormat).id);
}

QVariantList OpenConversation::chatFormatChoices() const {
    QVariantList list;
    for (const ChatFormat& format : chatFormats())
        list.append(QVariantMap{{"id", QString::fromStdString(format.id)},
                                {"name", QString::fromStdString(format.displayName)}});
    return list;
}

void OpenConversation::showChatFormat(const std::string& id) {
    if (id == m_chatFormat)
        return;
    m_chatFormat = id;
    emit chatFormatChanged();
}

void OpenConversation::setChatFormat(const QString& id) {
    if (id != chatFormat() && findChatFormat(id.toStdString()) != nullptr)
        changeChatFormat(id.toStdString());
}

QString OpenConversation::userName() const {
    return QString::fromStdString(formatNamed(m_chatFormat).user);
}

QString OpenConversation::assistantName() const {
    return QString::fromStdString(formatNamed(m_chatFormat).assistant);
}

void OpenConversation::setUserName(const QString& name) {
    setNames(name, assistantName());
}

void OpenConversation::setAssistantName(const QString& name) {
    setNames(userName(), name);
}

bool OpenConversation::ownNames() const {
    const ChatFormat* const base = findChatFormat(formatNamed(m_chatFormat).id);
    return base != nullptr && chatFormatName(*base, userName().toStdString(), assistantName().toStdString()) != base->id;
}

void OpenConversation::resetNames() {
    changeChatFormat(formatNamed(m_chatFormat).id);
}

void OpenConversation::setNames(const QString& user, const QString& assistant) {
    const ChatFormat* const base = findChatFormat(formatNamed(m_chatFormat).id);
    const std::string first = user.trimmed().toStdString();
    const std::string second = assistant.trimmed().toStdString();
    if (base != nullptr && isRoleName(first) && isRoleName(second) && first != second)
        changeChatFormat(chatFormatName(*base, first, second));
    else
        emit chatFormatChanged(); // the field shows again what holds
}

void OpenConversation::changeChatFormat(const std::string& name) {
    if (name == m_chatFormat)
        return;
    showChatFormat(name);
    if (m_id == 0)
        return; // kept with the first message
    changeAndReload([id = m_id, format = m_chatFormat](Store& store) -> Result<void> {
        auto record = store.conversations().conversation(id);
        if (!record)
            return record.error();
        ConversationChange change;
        change.chatFormat = format;
        if (auto changed = store.conversations().update(id, change); !changed)
            return changed;
        // The names of the speakers are among the tokens of what the user said.
        return dropTokens(store, *record, [](const Message& message) { return message.role == Role::User; });
    });
}

void OpenConversation::connectPreview() {
    connect(this, &OpenConversation::draftChanged, this, &OpenConversation::promptPreviewChanged);
    connect(this, &OpenConversation::systemPromptChanged, this, &OpenConversation::promptPreviewChanged);
    connect(this, &OpenConversation::chatFormatChanged, this, &OpenConversation::promptPreviewChanged);
    connect(this, &OpenConversation::emptyChanged, this, &OpenConversation::promptPreviewChanged);
}

QString OpenConversation::promptPreview() const {
    const ChatFormat& format = formatNamed(m_chatFormat);
    const std::string draft = m_draft.trimmed().isEmpty() ? "…" : m_draft.toStdString();
    if (!empty())
        return QStringLiteral("…") + QString::fromStdString(userTurn(format, draft, TurnPlace::Later));
    return QString::fromStdString(userTurn(format, draft, TurnPlace::First, m_systemPrompt.toStdString()));
}

// --- how it is shown

std::string OpenConversation::viewJson() const {
    return m_view == View::Formatted ? std::string() : "{\"mode\": " + std::to_string(static_cast<int>(m_view)) + "}";
}

void OpenConversation::showView(const std::string& json) {
    const int mode = QJsonDocument::fromJson(QByteArray::fromStdString(json))["mode"].toInt();
    const View view = mode == 1 ? View::Plain : mode == 2 ? View::Monospaced : View::Formatted;
    if (view == m_view)
        return;
    m_view = view;
    emit viewChanged();
}

void OpenConversation::setView(View view) {
    if (view == m_view)
        return;
    m_view = view;
    emit viewChanged();
    storeMember(ViewMember, viewJson());
}

// --- the way of answering

void OpenConversation::storeSampling() {
    if (m_id == 0)
        return; // kept with the first message
    ++m_samplingWrites;
    storeMember(SamplingMember, m_sampling->toJson().toStdString(), [this] { --m_samplingWrites; });
}

void OpenConversation::storeMember(std::string_view name, std::string json, std::function<void()> then) {
    if (m_id == 0)
        return; // kept with the first message
    m_services.storage.run(
        this,
        [id = m_id, name, json = std::move(json)](Store& store) -> Result<void> {
            auto record = store.conversations().conversation(id);
            if (!record)
                return record.error();
            ConversationChange change;
            change.settings = writeMember(record->settings, name, json);
            return store.conversations().update(id, change);
        },
        [this, then = std::move(then)](const Result<void>& stored) {
            if (then)
                then();
            if (!stored)
                notice(stored.error(), tr("This could not be done."));
        });
}

} // namespace rookery
