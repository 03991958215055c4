// SPDX-License-Identifier: Apache-2.0
//
// The rows of states.db behind StateStore: identity, checksum, which snapshots give way to others.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/store/state_store.h"

namespace rookery {

std::string_view snapshotKindName(SnapshotKind kind);
std::optional<SnapshotKind> snapshotKindFromName(std::string_view name);
std::string_view stateFormatName(StateFormat format);
std::optional<StateFormat> stateFormatFromName(std::string_view name);

/// What a snapshot stands for; part of its checksum.
struct SnapshotIdentity {
    std::string modelFingerprint;
    std::int64_t layoutVersion = 0;
    std::int64_t tokenCount = 0;
    std::int64_t prefixHash = 0; ///< the bits of Fnv1a over the tokens before it
    StateFormat format = StateFormat::F32;
};

/// Over identity, extra and data.
std::int64_t snapshotChecksum(const SnapshotIdentity& identity, std::span<const std::byte> extra,
                              std::span<const std::byte> data);

/// Reads and verifies one snapshot. Nothing: it is gone, cannot be read, fails its checksum, or stands for
/// something else than `wanted` (whose format does not matter; null: anything): the number `id` may come
/// from a damaged index.
std::optional<StoredState> readVerified(Database& database, std::int64_t id, const SnapshotIdentity* wanted);

/// Hashes of every prefix: element n covers the first n tokens.
std::vector<std::uint64_t> prefixHashes(std::span<const Token> tokens);

/// How easily a snapshot gives way: a lower rank goes first.
enum class EvictionRank {
    Sparse = 0,   ///< checkpoints and turns before the last
    LastTurn = 1, ///< the turn before the tip
    Tip = 2,
};

/// Snapshots to erase so that `bytes` are freed, lowest rank first, then least recently used; at
/// most those of `highest` rank. Bookmarks, kept conversations and `spared` are never among them.
/// Nothing when they do not suffice.
Result<std::optional<std::vector<std::int64_t>>>
chooseVictims(Database& database, std::int64_t bytes, EvictionRank highest, std::int64_t spared);

/// A new tip on the path with these prefix hashes makes older tips of its conversation on that path
/// turns, keeps the newest `limits.recentTurns` of them, and thins the older ones to checkpoints.
/// Inside the caller's transaction. Returns the snapshots to erase.
Result<std::vector<std::int64_t>> settlePath(Database& database, const SnapshotInfo& info,
                                             std::span<const std::uint64_t> hashes,
                                             const StateLimits& limits);

} // namespace rookery
