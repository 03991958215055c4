// SPDX-License-Identifier: Apache-2.0
#include "core/store/message_store.h"

#include <utility>

#include "core/store/message_row.h"
#include "core/store/token_blob.h"

namespace rookery {
namespace {

// From a leaf up to the first message. Ids fall on the way up; asked for again here, so that it
// ends even where a damaged file says otherwise.
constexpr std::string_view PathTo = "WITH RECURSIVE path (id, parent_id) AS (SELECT id, parent_id "
                                    "FROM message WHERE id = ?1 UNION ALL "
                                    "SELECT m.id, m.parent_id FROM path JOIN message AS m ON m.id "
                                    "= path.parent_id AND m.id < path.id) ";

Error noSuchMessage(MessageId id) {
    return {ErrorCode::NotFound, "no message " + std::to_string(id)};
}

} // namespace

MessageStore::MessageStore(Database& database, Clock clock)
    : m_database(&database), m_clock(std::move(clock)) {
}

Result<MessageId> MessageStore::add(const Message& message, std::string_view tokenizer,
                                    std::span<const Token> tokens) {
    if (message.stopReason == StopReason::Streaming)
        return Error{ErrorCode::InvalidArgument, "answers that stream go through the journal"};
    return writeBranch(message, {}, tokenizer, tokens);
}

Result<MessageId> MessageStore::edit(MessageId original, std::string_view content,
                                     std::string_view typed, std::string_view plan) {
    auto before = message(original);
    if (!before)
        return before.error();
    Message edited;
    edited.conversation = before->conversation;
    edited.parent = before->parent;
    edited.role = before->role;
    edited.content = content;
    edited.typed = typed;
    edited.plan = plan;
    if (before->role == Role::Assistant) { // an answer mended by hand is a finished one
        edited.stopReason = StopReason::End;
        edited.modelFingerprint = before->modelFingerprint;
        edited.modelName = before->modelName;
    }
    return add(edited);
}

Result<Message> MessageStore::message(MessageId id) {
    auto found = messages(
        "SELECT " + std::string(MessageColumns) + " FROM message AS m WHERE m.id = ?1", id);
    if (!found)
        return found.error();
    if (found->empty())
        return noSuchMessage(id);
    return std::move(found->front());
}

Result<std::vector<Message>> MessageStore::activePath(ConversationId conversation) {
    auto leaf = m_database->prepare("SELECT active_message_id FROM conversation WHERE id = ?1");
    if (!leaf)
        return leaf.error();
    auto row = leaf->bind(1, conversation).step();
    if (!row)
        return row.error();
    if (!*row)
        return Error{ErrorCode::NotFound, "no conversation " + std::to_string(conversation)};
    if (leaf->isNull(0))
        return std::vector<Message>{};
    return pathTo(leaf->integer(0));
}

Result<std::vector<Message>> MessageStore::pathTo(MessageId leaf) {
    auto path = messages(std::string(PathTo) + "SELECT " + std::string(MessageColumns) +
                             " FROM path JOIN message AS m ON m.id = path.id ORDER BY path.id",
                         leaf);
    if (path && path->empty())
        return noSuchMessage(leaf);
    return path;
}

Result<std::vector<MessageId>> MessageStore::siblings(MessageId id) {
    auto statement = m_database->prepare(
        "SELECT s.id FROM message AS m JOIN message AS s ON s.conversation_id = m.conversation_id "
        "AND "
        "s.parent_id IS m.parent_id WHERE m.id = ?1 AND s.deleted_ms IS NULL ORDER BY s.id");
    if (!statement)
        return statement.error();
    statement->bind(1, id);
    std::vector<MessageId> ids;
    for (;;) {
        auto row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        ids.push_back(statement->integer(0));
    }
    if (ids.empty())
        if (auto known = message(id); !known)
            return known.error();
    return ids;
}

Result<std::vector<Message>> MessageStore::tree(ConversationId conversation) {
    return messages("SELECT " + std::string(MessageColumns) +
                        " FROM message AS m WHERE m.conversation_id = ?1 AND m.deleted_ms IS NULL "
                        "ORDER BY m.id",
                    conversation);
}

Result<void> MessageStore::setBookmarked(MessageId id, bool bookmarked) {
    return change("UPDATE message SET bookmarked = ?2 WHERE id = ?1", id,
                  [&](Statement& statement) { statement.bind(2, bookmarked); });
}

Result<void> MessageStore::setError(MessageId id, std::string_view error) {
    return change("UPDATE message SET error = ?2, stop_reason = 'error' WHERE id = ?1", id,
                  [&](Statement& statement) { statement.bind(2, error); });
}

Result<void> MessageStore::setTokens(MessageId id, std::string_view tokenizer,
                                     std::span<const Token> tokens) {
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    if (auto known = message(id); !known)
        return known.error();
    if (auto written = writeTokens(*m_database, id, tokenizer, tokens); !written)
        return written;
    return transaction->commit();
}

Result<std::vector<Token>> MessageStore::tokens(MessageId id, std::string_view tokenizer) {
    return readTokens(*m_database, id, tokenizer);
}

Result<std::vector<MessageTokens>> MessageStore::allTokens(MessageId id) {
    auto statement = m_database->prepare(
        "SELECT tokenizer, tokens FROM message_tokens WHERE message_id = ?1 ORDER BY tokenizer");
    if (!statement)
        return statement.error();
    statement->bind(1, id);
    std::vector<MessageTokens> all;
    for (;;) {
        auto row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return all;
        MessageTokens entry{id, statement->text(0), {}};
        if (unpackTokens(statement->blob(1), entry.tokens)) // else damaged: as good as never stored
            all.push_back(std::move(entry));
    }
}

Result<std::vector<MessageTokens>> MessageStore::pathTokens(MessageId leaf,
                                                            std::string_view tokenizer) {
    auto statement = m_database->prepare(
        std::string(PathTo) + "SELECT path.id, t.tokens FROM path LEFT JOIN message_tokens AS t ON "
                              "t.message_id = path.id AND t.tokenizer = ?2 ORDER BY path.id");
    if (!statement)
        return statement.error();
    statement->bind(1, leaf).bind(2, tokenizer);
    std::vector<MessageTokens> path;
    for (;;) {
        auto row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        MessageTokens entry{statement->integer(0), std::string(tokenizer), {}};
        if (!unpackTokens(statement->blob(1), entry.tokens))
            entry.tokens.clear(); // damaged: as good as never stored
        path.push_back(std::move(entry));
    }
    if (path.empty())
        return noSuchMessage(leaf);
    return path;
}

Result<std::vector<BranchMessage>> MessageStore::branchTo(MessageId leaf,
                                                          std::string_view tokenizer) {
    auto statement = m_database->prepare(
        std::string(PathTo) +
        "SELECT m.id, m.role, m.content, m.plan, t.tokens FROM path JOIN message AS m ON m.id = "
        "path.id LEFT JOIN message_tokens AS t ON t.message_id = m.id AND t.tokenizer = ?2 "
        "ORDER BY path.id");
    if (!statement)
        return statement.error();
    statement->bind(1, leaf).bind(2, tokenizer);
    std::vector<BranchMessage> branch;
    for (;;) {
        auto row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        BranchMessage message{statement->integer(0),
                              roleFromName(statement->text(1)).value_or(Role::User),
                              statement->text(2),
                              statement->text(3),
                              {}};
        if (!unpackTokens(statement->blob(4), message.tokens))
            message.tokens.clear(); // damaged: as good as never stored
        branch.push_back(std::move(message));
    }
    if (branch.empty())
        return noSuchMessage(leaf);
    return branch;
}

Result<std::vector<Message>> MessageStore::messages(std::string_view sql, std::int64_t argument) {
    auto statement = m_database->prepare(sql);
    if (!statement)
        return statement.error();
    statement->bind(1, argument);
    std::vector<Message> rows;
    for (;;) {
        auto row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return rows;
        rows.push_back(readMessageRow(*statement));
    }
}

Result<void> MessageStore::change(std::string_view sql, MessageId id,
                                  const std::function<void(Statement&)>& bind) {
    return changeRow(*m_database, sql, id, noSuchMessage(id), bind);
}

} // namespace rookery
