// SPDX-License-Identifier: Apache-2.0
#include "core/store/message_row.h"

#include "core/store/token_blob.h"

namespace rookery {

// A message at the top has no parent; its siblings are the others at the top of its conversation.
// Both sub-queries walk one index. A deleted message counts as if it were there.
const std::string_view MessageColumns =
    "m.id, m.conversation_id, m.parent_id, m.role, m.content, m.typed, m.plan, m.stop_reason, "
    "m.error, "
    "m.created_ms, m.model_fingerprint, m.model_name, m.sampler, m.token_count, m.resumed_tokens, "
    "m.read_tokens, m.first_token_ms, m.read_tokens_per_second, m.write_tokens_per_second, "
    "m.bookmarked, "
    "m.deleted_ms, m.visited_ms, m.thought_ms, "
    "(SELECT count(*) FROM message AS s WHERE s.conversation_id = m.conversation_id AND "
    "s.parent_id IS m.parent_id AND s.deleted_ms IS NULL AND s.id < m.id), "
    "(SELECT count(*) FROM message AS s WHERE s.conversation_id = m.conversation_id AND "
    "s.parent_id IS m.parent_id AND (s.deleted_ms IS NULL OR s.id = m.id))";

Message readMessageRow(const Statement& row) {
    return {
        .id = row.integer(0),
        .conversation = row.integer(1),
        .parent = row.integer(2),
        .role = roleFromName(row.text(3)).value_or(Role::User),
        .content = row.text(4),
        .typed = row.text(5),
        .plan = row.text(6),
        .stopReason = stopReasonFromName(row.text(7)).value_or(StopReason::None),
        .error = row.text(8),
        .createdMs = row.integer(9),
        .modelFingerprint = row.text(10),
        .modelName = row.text(11),
        .sampler = row.text(12),
        .stats = {.tokens = row.integer(13),
                  .resumedTokens = row.integer(14),
                  .readTokens = row.integer(15),
                  .firstTokenMs = row.real(16),
                  .thoughtMs = row.real(22),
                  .readTokensPerSecond = row.real(17),
                  .writeTokensPerSecond = row.real(18)},
        .bookmarked = row.integer(19) != 0,
        .deletedMs = row.integer(20),
        .visitedMs = row.integer(21),
        .siblingIndex = static_cast<int>(row.integer(23)),
        .siblingCount = static_cast<int>(row.integer(24)),
    };
}

Result<MessageId> insertMessageRow(Database& database, const Message& message) {
    auto statement = database.prepare(
        "INSERT INTO message (conversation_id, parent_id, role, content, typed, plan, stop_reason, "
        "error, "
        "created_ms, visited_ms, model_fingerprint, model_name, sampler, token_count, "
        "resumed_tokens, "
        "read_tokens, first_token_ms, read_tokens_per_second, write_tokens_per_second, bookmarked, "
        "deleted_ms, thought_ms) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, "
        "?16, ?17, "
        "?18, ?19, ?20, ?21, ?22)");
    if (!statement)
        return statement.error();
    statement->bind(1, message.conversation)
        .bindId(2, message.parent)
        .bind(3, roleName(message.role));
    statement->bind(4, message.content).bind(5, message.typed).bind(6, message.plan);
    if (message.stopReason != StopReason::None) // NULL otherwise
        statement->bind(7, stopReasonName(message.stopReason));
    statement->bind(8, message.error).bind(9, message.createdMs).bind(10, message.visitedMs);
    statement->bind(11, message.modelFingerprint)
        .bind(12, message.modelName)
        .bind(13, message.sampler);
    statement->bind(14, message.stats.tokens).bind(15, message.stats.resumedTokens);
    statement->bind(16, message.stats.readTokens).bind(17, message.stats.firstTokenMs);
    statement->bind(18, message.stats.readTokensPerSecond)
        .bind(19, message.stats.writeTokensPerSecond);
    statement->bind(20, message.bookmarked).bindId(21, message.deletedMs).bind(22, message.stats.thoughtMs);
    if (auto done = statement->run(); !done)
        return done.error();
    return database.lastInsertId();
}

Result<void> checkParent(Database& database, ConversationId conversation, MessageId parent) {
    auto statement = database.prepare("SELECT ?2 IS NULL OR EXISTS (SELECT 1 FROM message WHERE id "
                                      "= ?2 AND conversation_id = ?1 AND "
                                      "deleted_ms IS NULL) FROM conversation WHERE id = ?1");
    if (!statement)
        return statement.error();
    auto row = statement->bind(1, conversation).bindId(2, parent).step();
    if (!row)
        return row.error();
    if (!*row)
        return {ErrorCode::NotFound, "no conversation " + std::to_string(conversation)};
    if (statement->integer(0) == 0)
        return {ErrorCode::InvalidArgument, "message " + std::to_string(parent) +
                                                " cannot be a parent in conversation " +
                                                std::to_string(conversation)};
    return {};
}

Result<void> setActiveLeaf(Database& database, ConversationId conversation, MessageId leaf,
                           std::int64_t nowMs) {
    auto active = database.prepare("UPDATE conversation SET active_message_id = ?2 WHERE id = ?1");
    if (!active)
        return active.error();
    if (auto done = active->bind(1, conversation).bindId(2, leaf).run(); !done)
        return done;
    if (leaf == 0)
        return {};
    auto visited = database.prepare("UPDATE message SET visited_ms = ?2 WHERE id = ?1");
    if (!visited)
        return visited.error();
    return visited->bind(1, leaf).bind(2, nowMs).run();
}

Result<void> markUsed(Database& database, ConversationId conversation, std::int64_t nowMs) {
    auto statement = database.prepare("UPDATE conversation SET used_ms = ?2 WHERE id = ?1");
    if (!statement)
        return statement.error();
    return statement->bind(1, conversation).bind(2, nowMs).run();
}

Result<void> writeTokens(Database& database, MessageId message, std::string_view tokenizer,
                         std::span<const Token> tokens) {
    auto statement = database.prepare(
        "INSERT INTO message_tokens (message_id, tokenizer, tokens) VALUES (?1, ?2, ?3) "
        "ON CONFLICT (message_id, tokenizer) DO UPDATE SET tokens = excluded.tokens");
    if (!statement)
        return statement.error();
    return statement->bind(1, message).bind(2, tokenizer).bindBlob(3, packTokens(tokens)).run();
}

Result<std::vector<Token>> readTokens(Database& database, MessageId message,
                                      std::string_view tokenizer) {
    auto statement = database.prepare(
        "SELECT tokens FROM message_tokens WHERE message_id = ?1 AND tokenizer = ?2");
    if (!statement)
        return statement.error();
    auto row = statement->bind(1, message).bind(2, tokenizer).step();
    if (!row)
        return row.error();
    std::vector<Token> tokens;
    if (*row && !unpackTokens(statement->blob(0), tokens))
        tokens.clear(); // damaged: as good as never stored
    return tokens;
}

} // namespace rookery
