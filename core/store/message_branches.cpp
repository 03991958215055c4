// SPDX-License-Identifier: Apache-2.0
//
// The part of MessageStore that moves between branches, and marks parts of the tree as deleted.
#include <algorithm>

#include "core/store/message_row.h"
#include "core/store/message_store.h"

namespace rookery {
namespace {

// ?1 and everything below it.
constexpr std::string_view Below =
    "WITH RECURSIVE below (id) AS (SELECT ?1 UNION ALL "
    "SELECT m.id FROM below JOIN message AS m ON m.parent_id = below.id AND m.id > below.id) ";

} // namespace

Result<MessageId> MessageStore::newestLeafBelow(MessageId id) {
    auto statement =
        m_database->prepare("WITH RECURSIVE below (id, visited_ms) AS (SELECT id, visited_ms FROM "
                            "message WHERE id = ?1 "
                            "UNION ALL SELECT m.id, m.visited_ms FROM below JOIN message AS m ON "
                            "m.parent_id = below.id "
                            "WHERE m.deleted_ms IS NULL AND m.id > below.id) SELECT id FROM below "
                            "WHERE NOT EXISTS (SELECT 1 FROM message AS child "
                            "WHERE child.parent_id = below.id AND child.deleted_ms IS NULL) "
                            "ORDER BY visited_ms DESC, id DESC LIMIT 1");
    if (!statement)
        return statement.error();
    auto row = statement->bind(1, id).step();
    if (!row)
        return row.error();
    return *row ? statement->integer(0) : id;
}

Result<MessageId> MessageStore::selectBranch(MessageId id) {
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    auto chosen = message(id);
    if (!chosen)
        return chosen.error();
    if (chosen->deletedMs != 0)
        return Error{ErrorCode::InvalidArgument, "message " + std::to_string(id) + " is deleted"};
    auto leaf = newestLeafBelow(id);
    if (!leaf)
        return leaf;
    if (auto active = setActiveLeaf(*m_database, chosen->conversation, *leaf, m_clock()); !active)
        return active.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return leaf;
}

Result<void> MessageStore::activate(MessageId id) {
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    auto chosen = message(id);
    if (!chosen)
        return chosen.error();
    if (chosen->deletedMs != 0)
        return {ErrorCode::InvalidArgument, "message " + std::to_string(id) + " is deleted"};
    if (auto active = setActiveLeaf(*m_database, chosen->conversation, id, m_clock()); !active)
        return active;
    return transaction->commit();
}

Result<MessageId> MessageStore::remove(MessageId id) {
    auto transaction = Transaction::begin(*m_database, Durability::Full);
    if (!transaction)
        return transaction.error();
    auto doomed = message(id);
    if (!doomed)
        return doomed.error();
    auto active = activeLeaf(doomed->conversation);
    if (!active)
        return active;
    if (doomed->deletedMs != 0)
        return active;
    auto stamp = freeStamp(doomed->conversation);
    if (!stamp)
        return stamp.error();
    auto mark =
        m_database->prepare(std::string(Below) +
                            "UPDATE message SET deleted_ms = ?2 WHERE id IN (SELECT id FROM below) "
                            "AND deleted_ms IS NULL");
    if (!mark)
        return mark.error();
    if (auto done = mark->bind(1, id).bind(2, *stamp).run(); !done)
        return done.error();
    auto stillThere =
        m_database->prepare("SELECT 1 FROM message WHERE id = ?1 AND deleted_ms IS NULL");
    if (!stillThere)
        return stillThere.error();
    auto row = stillThere->bind(1, *active).step();
    if (!row)
        return row.error();
    auto leaf = *row || *active == 0 ? active : leafAfterRemoving(*doomed);
    if (!leaf)
        return leaf;
    stillThere->reset();
    if (*leaf != *active)
        if (auto set = setActiveLeaf(*m_database, doomed->conversation, *leaf, m_clock()); !set)
            return set.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return leaf;
}

Result<MessageId> MessageStore::activeLeaf(ConversationId conversation) {
    auto statement =
        m_database->prepare("SELECT active_message_id FROM conversation WHERE id = ?1");
    if (!statement)
        return statement.error();
    auto row = statement->bind(1, conversation).step();
    if (!row)
        return row.error();
    return *row ? statement->integer(0) : 0;
}

Result<std::int64_t> MessageStore::freeStamp(ConversationId conversation) {
    // The stamp tells the deletions of one conversation apart, so no two may be equal.
    auto statement =
        m_database->prepare("SELECT max(deleted_ms) FROM message WHERE conversation_id = ?1");
    if (!statement)
        return statement.error();
    auto row = statement->bind(1, conversation).step();
    if (!row)
        return row.error();
    return std::max(m_clock(), statement->integer(0) + 1);
}

Result<MessageId> MessageStore::leafAfterRemoving(const Message& removed) {
    auto left = siblings(removed.id);
    if (!left)
        return left.error();
    if (left->empty())
        return removed.parent;
    // Of the branches at this fork, the one whose leaf was shown last.
    MessageId best = 0;
    std::int64_t bestVisited = -1;
    for (const MessageId sibling : *left) {
        auto leaf = newestLeafBelow(sibling);
        if (!leaf)
            return leaf;
        auto statement = m_database->prepare("SELECT visited_ms FROM message WHERE id = ?1");
        if (!statement)
            return statement.error();
        if (auto row = statement->bind(1, *leaf).step(); !row)
            return row.error();
        if (statement->integer(0) >= bestVisited) {
            bestVisited = statement->integer(0);
            best = *leaf;
        }
    }
    return best;
}

Result<void> MessageStore::restore(MessageId id) {
    auto transaction = Transaction::begin(*m_database, Durability::Full);
    if (!transaction)
        return transaction.error();
    auto deleted = message(id);
    if (!deleted)
        return deleted.error();
    if (deleted->deletedMs == 0)
        return {};
    if (deleted->parent != 0) {
        auto parent = message(deleted->parent);
        if (!parent)
            return parent.error();
        if (parent->deletedMs != 0)
            return {ErrorCode::InvalidArgument,
                    "what message " + std::to_string(id) + " answers is deleted"};
    }
    auto mark =
        m_database->prepare(std::string(Below) + "UPDATE message SET deleted_ms = NULL WHERE id IN "
                                                 "(SELECT id FROM below) AND deleted_ms = ?2");
    if (!mark)
        return mark.error();
    if (auto done = mark->bind(1, id).bind(2, deleted->deletedMs).run(); !done)
        return done;
    auto leaf = newestLeafBelow(id);
    if (!leaf)
        return leaf.error();
    if (auto active = setActiveLeaf(*m_database, deleted->conversation, *leaf, m_clock()); !active)
        return active;
    return transaction->commit();
}

} // namespace rookery
