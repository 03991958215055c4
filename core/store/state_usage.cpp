// SPDX-License-Identifier: Apache-2.0
//
// The part of StateStore about space: usage, limits, clearing, giving pages back.
#include <algorithm>
#include <system_error>

#include "core/store/snapshot_rows.h"
#include "core/store/state_store.h"

namespace rookery {
namespace {

constexpr std::int64_t StatePageSize = 65536;

std::int64_t sizeOf(const std::filesystem::path& file) {
    std::error_code error;
    const auto size = std::filesystem::file_size(file, error);
    return error ? 0 : static_cast<std::int64_t>(size);
}

} // namespace

Result<void> StateStore::touch(ConversationId conversation) {
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    auto statement =
        m_database->prepare("UPDATE snapshot SET used_ms = ?2 WHERE conversation_id = ?1");
    if (!statement)
        return statement.error();
    if (auto done = statement->bind(1, conversation).bind(2, m_clock()).run(); !done)
        return done;
    return transaction->commit();
}

Result<std::vector<std::string>> StateStore::fingerprintsOf(ConversationId conversation) {
    auto statement = m_database->prepare("SELECT DISTINCT model_fingerprint FROM snapshot WHERE conversation_id = ?1 "
                                         "ORDER BY model_fingerprint");
    if (!statement)
        return statement.error();
    statement->bind(1, conversation);
    std::vector<std::string> found;
    for (;;) {
        auto row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return found;
        found.push_back(statement->text(0));
    }
}

Result<void> StateStore::setKeep(ConversationId conversation, bool keep) {
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    auto statement = m_database->prepare(
        keep ? "INSERT INTO kept_conversation (conversation_id) VALUES (?1) ON CONFLICT DO NOTHING"
             : "DELETE FROM kept_conversation WHERE conversation_id = ?1");
    if (!statement)
        return statement.error();
    if (auto done = statement->bind(1, conversation).run(); !done)
        return done;
    return transaction->commit();
}

Result<void> StateStore::setKind(std::int64_t id, SnapshotKind kind) {
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    auto statement = m_database->prepare("UPDATE snapshot SET kind = ?2 WHERE id = ?1");
    if (!statement)
        return statement.error();
    if (auto done = statement->bind(1, id).bind(2, snapshotKindName(kind)).run(); !done)
        return done;
    if (m_database->changes() == 0)
        return {ErrorCode::NotFound, "no snapshot " + std::to_string(id)};
    return transaction->commit();
}

Result<void> StateStore::setLimits(const StateLimits& limits) {
    m_limits = limits;
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    if (auto written = writeUses(); !written)
        return written;
    // When what may not be evicted exceeds the quota, everything else still goes.
    auto room = makeRoom(EvictionRank::Tip, 0);
    if (!room)
        return room.error();
    if (!*room)
        if (auto cleared = m_database->execute(
                "DELETE FROM snapshot WHERE kind <> 'bookmark' AND conversation_id NOT IN "
                "(SELECT conversation_id FROM kept_conversation)");
            !cleared)
            return cleared;
    return transaction->commit();
}

Result<std::int64_t> StateStore::totalBytes() {
    return m_database->integer("SELECT coalesce(sum(byte_count), 0) FROM snapshot");
}

Result<std::vector<StateUsage>> StateStore::usage() {
    auto statement = m_database->prepare("SELECT conversation_id, sum(byte_count) AS bytes, "
                                         "count(*), EXISTS (SELECT 1 FROM kept_conversation "
                                         "AS k WHERE k.conversation_id = s.conversation_id) FROM "
                                         "snapshot AS s GROUP BY conversation_id "
                                         "ORDER BY bytes DESC, conversation_id");
    if (!statement)
        return statement.error();
    std::vector<StateUsage> usage;
    for (;;) {
        auto row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return usage;
        usage.push_back({.conversation = statement->integer(0),
                         .bytes = statement->integer(1),
                         .snapshots = statement->integer(2),
                         .keep = statement->integer(3) != 0});
    }
}

std::int64_t StateStore::fileBytes() const {
    std::filesystem::path log = m_database->path();
    log += "-wal";
    return sizeOf(m_database->path()) + sizeOf(log);
}

Result<std::int64_t> StateStore::clear(ConversationId conversation) {
    return clearWhere("conversation_id = ?1",
                      [&](Statement& statement) { statement.bind(1, conversation); });
}

Result<std::int64_t> StateStore::clearCheckpoints(ConversationId conversation) {
    return clearWhere("conversation_id = ?1 AND kind = 'checkpoint'",
                      [&](Statement& statement) { statement.bind(1, conversation); });
}

Result<std::int64_t> StateStore::clearAll() {
    return clearWhere("1", [](Statement&) {});
}

Result<std::int64_t> StateStore::clearWhere(std::string_view condition,
                                            const std::function<void(Statement&)>& bind) {
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    auto before = totalBytes();
    if (!before)
        return before;
    auto statement = m_database->prepare("DELETE FROM snapshot WHERE " + std::string(condition));
    if (!statement)
        return statement.error();
    bind(*statement);
    if (auto done = statement->run(); !done)
        return done.error();
    auto after = totalBytes();
    if (!after)
        return after;
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    (void)shrink(); // what is not given back now is used again later
    return *before - *after;
}

Result<std::int64_t> StateStore::shrink(std::int64_t maxBytes) {
    const std::int64_t pages = std::max<std::int64_t>(1, maxBytes / StatePageSize);
    if (auto done = m_database->execute("PRAGMA incremental_vacuum(" + std::to_string(pages) + ")");
        !done)
        return done.error();
    auto left = m_database->integer("PRAGMA freelist_count");
    if (!left)
        return left;
    return *left * StatePageSize;
}

} // namespace rookery
