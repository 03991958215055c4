// SPDX-License-Identifier: Apache-2.0
//
// The part of ConversationStore that makes copies: a whole conversation, or one branch of it.
#include <map>
#include <utility>

#include "core/store/conversation_row.h"
#include "core/store/conversation_store.h"

namespace rookery {
namespace {

/// Copies one message below its copied parent; `copies` maps old ids to new ones.
class MessageCopier {
  public:
    static Result<MessageCopier> prepare(Database& database, ConversationId target) {
        auto message = database.prepare("INSERT INTO message (conversation_id, parent_id, role, "
                                        "content, stop_reason, error, created_ms, "
                                        "visited_ms, model_fingerprint, model_name, sampler, "
                                        "token_count, resumed_tokens, read_tokens, "
                                        "first_token_ms, read_tokens_per_second, "
                                        "write_tokens_per_second, typed, plan, bookmarked, thought_ms) "
                                        "SELECT ?2, ?3, role, content, iif(stop_reason = "
                                        "'streaming', 'interrupted', stop_reason), error, "
                                        "created_ms, visited_ms, model_fingerprint, model_name, "
                                        "sampler, token_count, resumed_tokens, "
                                        "read_tokens, first_token_ms, read_tokens_per_second, "
                                        "write_tokens_per_second, typed, plan, "
                                        "bookmarked, thought_ms FROM message WHERE id = ?1");
        if (!message)
            return message.error();
        auto tokens = database.prepare(
            "INSERT INTO message_tokens (message_id, tokenizer, tokens) "
            "SELECT ?2, tokenizer, tokens FROM message_tokens WHERE message_id = ?1");
        if (!tokens)
            return tokens.error();
        auto resume = database.prepare("INSERT INTO answer_resume (message_id, tokenizer, "
                                       "sampler_state, sampler_token_count) SELECT ?2, "
                                       "tokenizer, sampler_state, sampler_token_count FROM "
                                       "answer_resume WHERE message_id = ?1");
        if (!resume)
            return resume.error();
        return MessageCopier(database, target, std::move(*message), std::move(*tokens),
                             std::move(*resume));
    }

    Result<void> copy(MessageId id, MessageId parent) {
        const auto copiedParent = m_copies.find(parent);
        m_message.bind(1, id).bind(2, m_target);
        m_message.bindId(3, copiedParent == m_copies.end() ? 0 : copiedParent->second);
        if (auto done = m_message.run(); !done)
            return done;
        const MessageId copy = m_database->lastInsertId();
        m_copies[id] = copy;
        if (auto done = m_tokens.bind(1, id).bind(2, copy).run(); !done)
            return done;
        return m_resume.bind(1, id).bind(2, copy).run();
    }

    MessageId copyOf(MessageId id) const {
        const auto found = m_copies.find(id);
        return found == m_copies.end() ? 0 : found->second;
    }

  private:
    MessageCopier(Database& database, ConversationId target, Statement message, Statement tokens,
                  Statement resume)
        : m_database(&database), m_target(target), m_message(std::move(message)),
          m_tokens(std::move(tokens)), m_resume(std::move(resume)) {}

    Database* m_database;
    ConversationId m_target;
    Statement m_message;
    Statement m_tokens;
    Statement m_resume;
    std::map<MessageId, MessageId> m_copies;
};

} // namespace

Result<ConversationId> ConversationStore::duplicate(ConversationId id) {
    auto original = conversation(id);
    if (!original)
        return original.error();
    // A parent's id is smaller than its children's, so this order copies parents first.
    return copyMessages(
        *original,
        "SELECT id, parent_id FROM message WHERE conversation_id = ?1 AND deleted_ms IS NULL "
        "ORDER BY id",
        id, original->activeMessage);
}

Result<ConversationId> ConversationStore::branchInto(MessageId message) {
    auto statement = m_database->prepare("SELECT conversation_id FROM message WHERE id = ?1");
    if (!statement)
        return statement.error();
    auto row = statement->bind(1, message).step();
    if (!row)
        return row.error();
    if (!*row)
        return Error{ErrorCode::NotFound, "no message " + std::to_string(message)};
    auto original = conversation(statement->integer(0));
    if (!original)
        return original.error();
    original->draft.clear();
    original->scrollPosition = -1;
    return copyMessages(
        *original,
        "WITH RECURSIVE path (id, parent_id) AS (SELECT id, parent_id FROM message "
        "WHERE id = ?1 UNION ALL SELECT m.id, m.parent_id FROM message AS m JOIN path ON "
        "m.id = path.parent_id AND m.id < path.id) SELECT id, parent_id FROM path ORDER BY id",
        message, message);
}

Result<ConversationId> ConversationStore::copyMessages(const Conversation& original,
                                                       std::string_view sql, std::int64_t argument,
                                                       MessageId leaf) {
    std::vector<std::pair<MessageId, MessageId>> sources; // read before anything is added
    auto select = m_database->prepare(sql);
    if (!select)
        return select.error();
    select->bind(1, argument);
    for (;;) {
        auto row = select->step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        sources.emplace_back(select->integer(0), select->integer(1));
    }
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    Conversation row = original;
    row.createdMs = row.usedMs = m_clock();
    auto target = insertConversationRow(*m_database, row);
    if (!target)
        return target.error();
    auto copier = MessageCopier::prepare(*m_database, *target);
    if (!copier)
        return copier.error();
    for (const auto& [id, parent] : sources)
        if (auto copied = copier->copy(id, parent); !copied)
            return copied.error();
    auto activate =
        m_database->prepare("UPDATE conversation SET active_message_id = ?2 WHERE id = ?1");
    if (!activate)
        return activate.error();
    if (auto done = activate->bind(1, *target).bindId(2, copier->copyOf(leaf)).run(); !done)
        return done.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return target;
}

} // namespace rookery
