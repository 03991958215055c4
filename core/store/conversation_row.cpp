// SPDX-License-Identifier: Apache-2.0
#include "core/store/conversation_row.h"

namespace rookery {

Result<ConversationId> insertConversationRow(Database& database, const Conversation& conversation) {
    auto statement = database.prepare(
        "INSERT INTO conversation (title, title_source, chat_format, tokenizer, model_fingerprint, "
        "system_prompt, settings, draft, scroll_position, pinned, archived, folder, created_ms, "
        "used_ms) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)");
    if (!statement)
        return statement.error();
    statement->bind(1, conversation.title)
        .bind(2, conversation.titleSource == TitleSource::User ? "user" : "auto")
        .bind(3, conversation.chatFormat)
        .bind(4, conversation.tokenizer)
        .bind(5, conversation.modelFingerprint)
        .bind(6, conversation.systemPrompt)
        .bind(7, conversation.settings)
        .bind(8, conversation.draft)
        .bind(9, conversation.scrollPosition)
        .bind(10, conversation.pinned)
        .bind(11, conversation.archived)
        .bind(12, conversation.folder)
        .bind(13, conversation.createdMs)
        .bind(14, conversation.usedMs);
    if (auto inserted = statement->run(); !inserted)
        return inserted.error();
    return database.lastInsertId();
}

} // namespace rookery
