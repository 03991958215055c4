// SPDX-License-Identifier: Apache-2.0
//
// Which snapshots stay. Whoever comes back to a conversation wants its tip, whoever regenerates
// wants the turn before it; everything else only saves time, and the older it is the less.
#include "core/store/snapshot_rows.h"

namespace rookery {
namespace {

struct PathSnapshot {
    std::int64_t id = 0;
    std::int64_t tokenCount = 0;
    SnapshotKind kind = SnapshotKind::Turn;
};

/// Tips and turns of the conversation that lie on the path, shorter than the path, longest first.
Result<std::vector<PathSnapshot>> snapshotsOnPath(Database& database, const SnapshotInfo& info,
                                                  std::span<const std::uint64_t> hashes) {
    auto statement = database.prepare(
        "SELECT id, token_count, prefix_hash, kind FROM snapshot WHERE conversation_id = ?1 AND "
        "token_count < ?2 AND model_fingerprint = ?3 AND layout_version = ?4 AND kind IN ('tip', "
        "'turn') "
        "ORDER BY token_count DESC");
    if (!statement)
        return statement.error();
    const auto length = static_cast<std::int64_t>(hashes.size()) - 1;
    statement->bind(1, info.conversation).bind(2, length);
    statement->bind(3, info.modelFingerprint).bind(4, info.layoutVersion);
    std::vector<PathSnapshot> found;
    for (;;) {
        auto row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return found;
        const std::int64_t count = statement->integer(1);
        if (count <= 0 || hashes[static_cast<std::size_t>(count)] !=
                              static_cast<std::uint64_t>(statement->integer(2)))
            continue;
        found.push_back({statement->integer(0), count,
                         snapshotKindFromName(statement->text(3)).value_or(SnapshotKind::Turn)});
    }
}

Result<void> setKind(Database& database, std::int64_t id, SnapshotKind kind) {
    auto statement = database.prepare("UPDATE snapshot SET kind = ?2 WHERE id = ?1");
    if (!statement)
        return statement.error();
    return statement->bind(1, id).bind(2, snapshotKindName(kind)).run();
}

} // namespace

Result<std::vector<std::int64_t>> settlePath(Database& database, const SnapshotInfo& info,
                                             std::span<const std::uint64_t> hashes,
                                             const StateLimits& limits) {
    std::vector<std::int64_t> surplus;
    auto path = snapshotsOnPath(database, info, hashes);
    if (!path)
        return path.error();
    int turns = 0;
    auto lastKept = static_cast<std::int64_t>(hashes.size()) - 1;
    for (const PathSnapshot& snapshot : *path) {
        SnapshotKind kind = SnapshotKind::Turn;
        if (turns >= limits.recentTurns) {
            if (lastKept - snapshot.tokenCount < limits.checkpointTokens) {
                surplus.push_back(snapshot.id);
                continue;
            }
            kind = SnapshotKind::Checkpoint;
        }
        ++turns;
        lastKept = snapshot.tokenCount;
        if (kind != snapshot.kind)
            if (auto changed = setKind(database, snapshot.id, kind); !changed)
                return changed.error();
    }
    return surplus;
}

Result<std::optional<std::vector<std::int64_t>>>
chooseVictims(Database& database, std::int64_t bytes, EvictionRank highest, std::int64_t spared) {
    std::vector<std::int64_t> victims;
    if (bytes <= 0)
        return std::optional(victims);
    auto statement = database.prepare(
        "WITH candidate AS (SELECT id, byte_count, used_ms, CASE kind WHEN 'tip' THEN 2 WHEN "
        "'turn' THEN "
        "iif(token_count = (SELECT max(t.token_count) FROM snapshot AS t WHERE t.kind = 'turn' AND "
        "t.conversation_id = s.conversation_id AND t.model_fingerprint = s.model_fingerprint), 1, "
        "0) "
        "ELSE 0 END AS eviction_rank FROM snapshot AS s WHERE kind <> 'bookmark' AND id <> ?1 AND "
        "conversation_id NOT IN (SELECT conversation_id FROM kept_conversation)) "
        "SELECT id, byte_count FROM candidate WHERE eviction_rank <= ?2 ORDER BY eviction_rank, "
        "used_ms, id");
    if (!statement)
        return statement.error();
    statement->bind(1, spared).bind(2, static_cast<int>(highest));
    while (bytes > 0) {
        auto row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return std::optional<std::vector<std::int64_t>>{};
        victims.push_back(statement->integer(0));
        bytes -= statement->integer(1);
    }
    return std::optional(std::move(victims));
}

} // namespace rookery
