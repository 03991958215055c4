// SPDX-License-Identifier: Apache-2.0
//
// The part of ConversationStore that takes away: marking as deleted, bringing back, destroying.
#include "core/store/conversation_store.h"

namespace rookery {

Result<void> ConversationStore::remove(std::span<const ConversationId> ids) {
    auto transaction = Transaction::begin(*m_database, Durability::Full);
    if (!transaction)
        return transaction.error();
    auto statement = m_database->prepare(
        "UPDATE conversation SET deleted_ms = ?2 WHERE id = ?1 AND deleted_ms IS NULL");
    if (!statement)
        return statement.error();
    const std::int64_t now = m_clock();
    for (const ConversationId id : ids)
        if (auto done = statement->bind(1, id).bind(2, now).run(); !done)
            return done;
    return transaction->commit();
}

Result<void> ConversationStore::removeAll() {
    auto transaction = Transaction::begin(*m_database, Durability::Full);
    if (!transaction)
        return transaction.error();
    auto statement =
        m_database->prepare("UPDATE conversation SET deleted_ms = ?1 WHERE deleted_ms IS NULL");
    if (!statement)
        return statement.error();
    if (auto done = statement->bind(1, m_clock()).run(); !done)
        return done;
    return transaction->commit();
}

Result<void> ConversationStore::restore(std::span<const ConversationId> ids) {
    auto transaction = Transaction::begin(*m_database, Durability::Full);
    if (!transaction)
        return transaction.error();
    auto statement = m_database->prepare("UPDATE conversation SET deleted_ms = NULL WHERE id = ?1");
    if (!statement)
        return statement.error();
    for (const ConversationId id : ids)
        if (auto done = statement->bind(1, id).run(); !done)
            return done;
    return transaction->commit();
}

Result<std::vector<ConversationId>> ConversationStore::purge(std::int64_t beforeMs) {
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    std::vector<ConversationId> purged;
    auto doomed = m_database->prepare("SELECT id FROM conversation WHERE deleted_ms < ?1");
    if (!doomed)
        return doomed.error();
    doomed->bind(1, beforeMs);
    for (;;) {
        auto row = doomed->step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        purged.push_back(doomed->integer(0));
    }
    doomed->reset();
    for (const char* sql :
         {"DELETE FROM conversation WHERE deleted_ms < ?1",
          // Only what is deleted down to every leaf: an undo may have brought back a part.
          "DELETE FROM message WHERE deleted_ms < ?1 AND NOT EXISTS (WITH RECURSIVE "
          "below (id, deleted_ms) AS (SELECT message.id, message.deleted_ms UNION ALL "
          "SELECT m.id, m.deleted_ms FROM message AS m JOIN below ON m.parent_id = below.id AND "
          "m.id > "
          "below.id) "
          "SELECT 1 FROM below WHERE below.deleted_ms IS NULL)"}) {
        auto statement = m_database->prepare(sql);
        if (!statement)
            return statement.error();
        if (auto done = statement->bind(1, beforeMs).run(); !done)
            return done.error();
    }
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return purged;
}

} // namespace rookery
