// SPDX-License-Identifier: Apache-2.0
#include "core/store/state_store.h"

#include <algorithm>
#include <bit>
#include <system_error>
#include <utility>

#include "core/store/snapshot_rows.h"

namespace rookery {
namespace {

struct Existing {
    std::int64_t id = 0; ///< 0: none
    SnapshotKind kind = SnapshotKind::Turn;
    StateFormat format = StateFormat::F32;
};

Result<Existing> findExisting(Database& database, const SnapshotIdentity& identity) {
    auto statement =
        database.prepare("SELECT id, kind, format FROM snapshot WHERE model_fingerprint = ?1 AND "
                         "layout_version = ?2 AND token_count = ?3 AND prefix_hash = ?4");
    if (!statement)
        return statement.error();
    statement->bind(1, identity.modelFingerprint).bind(2, identity.layoutVersion);
    auto row = statement->bind(3, identity.tokenCount).bind(4, identity.prefixHash).step();
    if (!row)
        return row.error();
    if (!*row)
        return Existing{};
    return Existing{statement->integer(0),
                    snapshotKindFromName(statement->text(1)).value_or(SnapshotKind::Turn),
                    stateFormatFromName(statement->text(2)).value_or(StateFormat::F16)};
}

/// What the user asked for outweighs what the program did by itself.
SnapshotKind higher(SnapshotKind a, SnapshotKind b) {
    constexpr auto Order = [](SnapshotKind kind) {
        return kind == SnapshotKind::Bookmark ? 3
               : kind == SnapshotKind::Tip    ? 2
                                              : kind == SnapshotKind::Turn;
    };
    return Order(a) >= Order(b) ? a : b;
}

Result<void> touchExisting(Database& database, std::int64_t id, SnapshotKind kind,
                           std::int64_t nowMs) {
    auto statement = database.prepare("UPDATE snapshot SET kind = ?2, used_ms = ?3 WHERE id = ?1");
    if (!statement)
        return statement.error();
    return statement->bind(1, id).bind(2, snapshotKindName(kind)).bind(3, nowMs).run();
}

Result<std::int64_t> insertSnapshot(Database& database, const SnapshotIdentity& identity,
                                    const SnapshotInfo& info, std::span<const std::byte> data,
                                    std::span<const std::byte> extra, std::int64_t nowMs) {
    auto row = database.prepare("INSERT INTO snapshot (model_fingerprint, layout_version, "
                                "token_count, prefix_hash, format, kind, "
                                "conversation_id, created_ms, used_ms, byte_count, checksum) "
                                "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8, ?9, ?10)");
    if (!row)
        return row.error();
    row->bind(1, identity.modelFingerprint)
        .bind(2, identity.layoutVersion)
        .bind(3, identity.tokenCount);
    row->bind(4, identity.prefixHash).bind(5, stateFormatName(identity.format));
    row->bind(6, snapshotKindName(info.kind)).bind(7, info.conversation).bind(8, nowMs);
    row->bind(9, static_cast<std::int64_t>(data.size() + extra.size()));
    row->bind(10, snapshotChecksum(identity, extra, data));
    if (auto done = row->run(); !done)
        return done.error();
    const std::int64_t id = database.lastInsertId();
    auto blobs = database.prepare(
        "INSERT INTO snapshot_data (snapshot_id, extra, data) VALUES (?1, ?2, ?3)");
    if (!blobs)
        return blobs.error();
    if (auto done = blobs->bind(1, id).bindBlobView(2, extra).bindBlobView(3, data).run(); !done)
        return done.error();
    return id;
}

EvictionRank mayEvict(SnapshotKind kind) {
    switch (kind) {
    case SnapshotKind::Checkpoint:
        return EvictionRank::Sparse;
    case SnapshotKind::Turn:
        return EvictionRank::LastTurn;
    case SnapshotKind::Tip:
    case SnapshotKind::Bookmark:
        break;
    }
    return EvictionRank::Tip;
}

} // namespace

StateStore::StateStore(Database& database, Clock clock, StateLimits limits)
    : m_database(&database), m_clock(std::move(clock)), m_limits(limits) {
}

StateStore::~StateStore() {
    if (m_uses.empty() || m_database->isReadOnly())
        return;
    auto transaction = Transaction::begin(*m_database);
    if (transaction && writeUses()) // lost: the order of eviction knows a little less
        (void)transaction->commit();
}

Result<PutOutcome> StateStore::put(const SnapshotInfo& info, std::span<const Token> tokens,
                                   std::span<const std::byte> data,
                                   std::span<const std::byte> extra) {
    if (tokens.empty() || data.empty())
        return Error{ErrorCode::InvalidArgument, "a snapshot needs tokens and data"};
    const std::vector<std::uint64_t> hashes = prefixHashes(tokens);
    const SnapshotIdentity identity{.modelFingerprint = info.modelFingerprint,
                                    .layoutVersion = info.layoutVersion,
                                    .tokenCount = static_cast<std::int64_t>(tokens.size()),
                                    .prefixHash = std::bit_cast<std::int64_t>(hashes.back()),
                                    .format = info.format};
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    if (auto written = writeUses(); !written)
        return written.error();
    auto existing = findExisting(*m_database, identity);
    if (!existing)
        return existing.error();
    SnapshotInfo stored = info;
    std::int64_t id = existing->id;
    const bool keepsOld =
        id != 0 && (existing->format == StateFormat::F32 || info.format == StateFormat::F16);
    if (keepsOld) {
        const SnapshotKind kind = higher(info.kind, existing->kind);
        if (auto touched = touchExisting(*m_database, id, kind, m_clock()); !touched)
            return touched.error();
    } else {
        if (id != 0) { // the same state, exact this time
            stored.kind = higher(info.kind, existing->kind);
            if (auto erased = erase(std::span(&id, 1)); !erased)
                return erased.error();
        }
        auto inserted = insertSnapshot(*m_database, identity, stored, data, extra, m_clock());
        if (!inserted)
            return inserted.error();
        id = *inserted;
    }
    if (info.kind == SnapshotKind::Tip) {
        auto surplus = settlePath(*m_database, info, hashes, m_limits);
        if (!surplus)
            return surplus.error();
        if (auto erased = erase(*surplus); !erased)
            return erased.error();
    }
    if (!keepsOld) {
        auto room = makeRoom(mayEvict(info.kind), id);
        if (!room)
            return room.error();
        if (!*room)
            return PutOutcome::OverQuota; // the transaction rolls back
    }
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    m_uses.clear();
    return keepsOld ? PutOutcome::AlreadyThere : PutOutcome::Stored;
}

Result<std::optional<StoredState>> StateStore::bestMatch(std::string_view modelFingerprint,
                                                         int layoutVersion,
                                                         std::span<const Token> path,
                                                         std::int64_t maxTokens) {
    const std::vector<std::uint64_t> hashes = prefixHashes(path);
    SnapshotIdentity wanted{.modelFingerprint = std::string(modelFingerprint), .layoutVersion = layoutVersion};
    for (;;) {
        auto match = longestMatch(modelFingerprint, layoutVersion, hashes, maxTokens);
        if (!match)
            return match.error();
        if (!*match)
            return std::optional<StoredState>{};
        // The row was chosen by an index; what counts is what stands under the checksum.
        wanted.tokenCount = (*match)->tokenCount;
        wanted.prefixHash = (*match)->prefixHash;
        if (auto state = readVerified(*m_database, (*match)->id, &wanted)) {
            m_uses[state->id] = m_clock();
            return std::optional(std::move(*state));
        }
        if (auto transaction = Transaction::begin(*m_database); transaction) {
            (void)erase(std::span(&(*match)->id, 1));
            (void)transaction->commit();
        }
        maxTokens = wanted.tokenCount - 1;
    }
}

Result<std::int64_t> StateStore::resumableTokens(std::string_view modelFingerprint,
                                                 int layoutVersion, std::span<const Token> path) {
    auto match = longestMatch(modelFingerprint, layoutVersion, prefixHashes(path),
                              static_cast<std::int64_t>(path.size()));
    if (!match)
        return match.error();
    return *match ? (*match)->tokenCount : 0;
}

Result<std::optional<StateStore::Match>>
StateStore::longestMatch(std::string_view modelFingerprint, int layoutVersion,
                         std::span<const std::uint64_t> hashes, std::int64_t maxTokens) {
    const auto length = static_cast<std::int64_t>(hashes.size()) - 1;
    auto statement = m_database->prepare(
        "SELECT id, token_count, prefix_hash FROM snapshot WHERE model_fingerprint = ?1 AND "
        "layout_version = ?2 AND token_count <= ?3 ORDER BY token_count DESC");
    if (!statement)
        return statement.error();
    statement->bind(1, modelFingerprint)
        .bind(2, layoutVersion)
        .bind(3, std::min(maxTokens, length));
    for (;;) {
        auto row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return std::optional<Match>{};
        const std::int64_t count = statement->integer(1);
        if (count > 0 && count <= length &&
            hashes[static_cast<std::size_t>(count)] ==
                static_cast<std::uint64_t>(statement->integer(2)))
            return std::optional(Match{statement->integer(0), count, statement->integer(2)});
    }
}

Result<void> StateStore::writeUses() {
    if (m_uses.empty())
        return {};
    auto statement = m_database->prepare("UPDATE snapshot SET used_ms = ?2 WHERE id = ?1");
    if (!statement)
        return statement.error();
    for (const auto& [id, usedMs] : m_uses)
        if (auto done = statement->bind(1, id).bind(2, usedMs).run(); !done)
            return done;
    return {};
}

Result<bool> StateStore::makeRoom(EvictionRank highest, std::int64_t spared) {
    auto total = totalBytes();
    if (!total)
        return total.error();
    auto victims = chooseVictims(*m_database, *total - m_limits.quotaBytes, highest, spared);
    if (!victims)
        return victims.error();
    if (!*victims)
        return false;
    if (auto erased = erase(**victims); !erased)
        return erased.error();
    return true;
}

Result<void> StateStore::erase(std::span<const std::int64_t> ids) {
    auto statement = m_database->prepare("DELETE FROM snapshot WHERE id = ?1");
    if (!statement)
        return statement.error();
    for (const std::int64_t id : ids)
        if (auto done = statement->bind(1, id).run(); !done)
            return done;
    return {};
}

} // namespace rookery
