// SPDX-License-Identifier: Apache-2.0
#include "core/store/conversation_store.h"

#include <utility>

#include "core/store/conversation_row.h"

namespace rookery {
namespace {

constexpr std::string_view ConversationColumns =
    "id, title, title_source, chat_format, tokenizer, model_fingerprint, system_prompt, settings, "
    "draft, "
    "scroll_position, pinned, archived, folder, active_message_id, created_ms, used_ms, deleted_ms";

Conversation readConversation(const Statement& row) {
    return {
        .id = row.integer(0),
        .title = row.text(1),
        .titleSource = row.text(2) == "user" ? TitleSource::User : TitleSource::Automatic,
        .chatFormat = row.text(3),
        .tokenizer = row.text(4),
        .modelFingerprint = row.text(5),
        .systemPrompt = row.text(6),
        .settings = row.text(7),
        .draft = row.text(8),
        .scrollPosition = row.real(9),
        .pinned = row.integer(10) != 0,
        .archived = row.integer(11) != 0,
        .folder = row.text(12),
        .activeMessage = row.integer(13),
        .createdMs = row.integer(14),
        .usedMs = row.integer(15),
        .deletedMs = row.integer(16),
    };
}

ConversationSummary readSummary(const Statement& row) {
    return {
        .id = row.integer(0),
        .title = row.text(1),
        .titleSource = row.text(2) == "user" ? TitleSource::User : TitleSource::Automatic,
        .modelFingerprint = row.text(3),
        .pinned = row.integer(4) != 0,
        .archived = row.integer(5) != 0,
        .folder = row.text(6),
        .createdMs = row.integer(7),
        .usedMs = row.integer(8),
        .deletedMs = row.integer(9),
    };
}

std::string_view scopeCondition(ListScope scope) {
    switch (scope) {
    case ListScope::Active:
        return "deleted_ms IS NULL AND archived = 0";
    case ListScope::Archived:
        return "deleted_ms IS NULL AND archived = 1";
    case ListScope::Deleted:
        break;
    }
    return "deleted_ms IS NOT NULL";
}

Error noSuchConversation(ConversationId id) {
    return {ErrorCode::NotFound, "no conversation " + std::to_string(id)};
}

std::string_view titleSourceName(TitleSource source) {
    return source == TitleSource::User ? "user" : "auto";
}

} // namespace

ConversationStore::ConversationStore(Database& database, Clock clock)
    : m_database(&database), m_clock(std::move(clock)) {
}

Result<ConversationId> ConversationStore::create(const Conversation& conversation) {
    auto transaction = Transaction::begin(*m_database, Durability::Full);
    if (!transaction)
        return transaction.error();
    Conversation row = conversation;
    row.createdMs = row.usedMs = m_clock();
    auto id = insertConversationRow(*m_database, row);
    if (!id)
        return id;
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return id;
}

Result<Conversation> ConversationStore::conversation(ConversationId id) {
    auto statement = m_database->prepare("SELECT " + std::string(ConversationColumns) +
                                         " FROM conversation WHERE id = ?1");
    if (!statement)
        return statement.error();
    auto row = statement->bind(1, id).step();
    if (!row)
        return row.error();
    if (!*row)
        return noSuchConversation(id);
    return readConversation(*statement);
}

Result<std::vector<ConversationSummary>> ConversationStore::list(const ListQuery& query) {
    std::string sql =
        "SELECT id, title, title_source, model_fingerprint, pinned, archived, folder, "
        "created_ms, used_ms, deleted_ms FROM conversation WHERE ";
    sql += scopeCondition(query.scope);
    if (query.folder)
        sql += " AND folder = ?2";
    if (query.after)
        sql += " AND (pinned, used_ms, id) < (?3, ?4, ?5)";
    auto statement =
        m_database->prepare(sql + " ORDER BY pinned DESC, used_ms DESC, id DESC LIMIT ?1");
    if (!statement)
        return statement.error();
    statement->bind(1, query.limit);
    if (query.folder)
        statement->bind(2, *query.folder);
    if (query.after)
        statement->bind(3, query.after->pinned)
            .bind(4, query.after->usedMs)
            .bind(5, query.after->id);
    std::vector<ConversationSummary> summaries;
    for (;;) {
        auto row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return summaries;
        summaries.push_back(readSummary(*statement));
    }
}

Result<std::int64_t> ConversationStore::count(ListScope scope) {
    return m_database->integer("SELECT count(*) FROM conversation WHERE " +
                               std::string(scopeCondition(scope)));
}

Result<std::vector<std::string>> ConversationStore::folders() {
    auto statement = m_database->prepare("SELECT DISTINCT folder FROM conversation WHERE folder <> "
                                         "'' AND deleted_ms IS NULL ORDER BY folder");
    if (!statement)
        return statement.error();
    std::vector<std::string> names;
    for (;;) {
        auto row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return names;
        names.push_back(statement->text(0));
    }
}

Result<void> ConversationStore::rename(ConversationId id, std::string_view title,
                                       TitleSource source) {
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    auto statement = m_database->prepare(
        "UPDATE conversation SET title = iif(title_source = 'user' AND ?3 = 'auto', title, ?2), "
        "title_source = iif(title_source = 'user', 'user', ?3) WHERE id = ?1");
    if (!statement)
        return statement.error();
    if (auto done = statement->bind(1, id).bind(2, title).bind(3, titleSourceName(source)).run();
        !done)
        return done;
    if (m_database->changes() == 0)
        return noSuchConversation(id);
    return transaction->commit();
}

Result<void> ConversationStore::update(ConversationId id, const ConversationChange& change) {
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    auto statement = m_database->prepare(
        "UPDATE conversation SET chat_format = coalesce(?2, chat_format), tokenizer = coalesce(?3, "
        "tokenizer), "
        "model_fingerprint = coalesce(?4, model_fingerprint), system_prompt = coalesce(?5, "
        "system_prompt), "
        "settings = coalesce(?6, settings), draft = coalesce(?7, draft), "
        "scroll_position = coalesce(?8, scroll_position), pinned = coalesce(?9, pinned), "
        "archived = coalesce(?10, archived), folder = coalesce(?11, folder) WHERE id = ?1");
    if (!statement)
        return statement.error();
    statement->bind(1, id); // what is not bound is NULL
    const auto bindIfSet = [&](int parameter, const auto& value) {
        if (value)
            statement->bind(parameter, *value);
    };
    bindIfSet(2, change.chatFormat);
    bindIfSet(3, change.tokenizer);
    bindIfSet(4, change.modelFingerprint);
    bindIfSet(5, change.systemPrompt);
    bindIfSet(6, change.settings);
    bindIfSet(7, change.draft);
    bindIfSet(8, change.scrollPosition);
    bindIfSet(9, change.pinned);
    bindIfSet(10, change.archived);
    bindIfSet(11, change.folder);
    if (auto done = statement->run(); !done)
        return done;
    if (m_database->changes() == 0)
        return noSuchConversation(id);
    return transaction->commit();
}

Result<void> ConversationStore::touch(ConversationId id) {
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    auto statement = m_database->prepare("UPDATE conversation SET used_ms = ?2 WHERE id = ?1");
    if (!statement)
        return statement.error();
    if (auto done = statement->bind(1, id).bind(2, m_clock()).run(); !done)
        return done;
    if (m_database->changes() == 0)
        return noSuchConversation(id);
    return transaction->commit();
}

} // namespace rookery
