// SPDX-License-Identifier: Apache-2.0
//
// states.db: snapshots of the model's state. Everything in it can be made again by feeding tokens,
// so it may be deleted at any time; a snapshot names the exact model and tokens it stands for, so
// it can be missing but not wrong.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/base/token.h"
#include "core/store/clock.h"
#include "core/store/database.h"
#include "core/store/records.h"

namespace rookery {

enum class SnapshotKind {
    Tip,        ///< end of a branch; an older tip that this one extends becomes a Turn
    Turn,       ///< end of an earlier turn
    Bookmark,   ///< kept until the user removes it; does not give way to the quota
    Checkpoint, ///< somewhere inside long material
};

enum class StateFormat { F32, F16 };

enum class EvictionRank;

/// What a snapshot is about.
struct SnapshotInfo {
    std::string
        modelFingerprint;  ///< of everything that shapes the state: weights, LoRA, initial state
    int layoutVersion = 0; ///< StateLayout::Version
    ConversationId conversation =
        0; ///< for usage and eviction; any conversation may use the snapshot
    SnapshotKind kind = SnapshotKind::Tip;
    StateFormat format = StateFormat::F32;
};

struct StoredState {
    std::int64_t id = 0;
    std::int64_t tokenCount = 0; ///< how many tokens of the path it covers
    SnapshotKind kind = SnapshotKind::Tip;
    StateFormat format = StateFormat::F32;
    std::vector<std::byte> data{};  ///< little-endian floats or halves in StateLayout order
    std::vector<std::byte> extra{}; ///< as given to put()
};

struct StateLimits {
    std::int64_t quotaBytes = std::int64_t{2} << 30; ///< of state data
    /// Turn snapshots kept per branch before thinning: no fewer than the states that the program holds in
    /// memory, so that a restart changes nothing about where a rewound conversation goes on from.
    int recentTurns = 16;
    std::int64_t checkpointTokens = 2048; ///< older turns are thinned to one in this many tokens
};

enum class PutOutcome {
    Stored,
    AlreadyThere, ///< same model, tokens and format: only touched (kind may be raised)
    OverQuota,    ///< what may not be evicted already fills the quota
};

struct StateUsage {
    ConversationId conversation = 0;
    std::int64_t bytes = 0;
    std::int64_t snapshots = 0;
    bool keep = false;
};

/// Lives on the storage thread; borrows the Database. Errors are those of Database::lastError().
/// The caller treats any error as "no snapshot" and feeds the tokens.
class StateStore {
  public:
    StateStore(Database& database, Clock clock, StateLimits limits);
    ~StateStore(); ///< writes down what bestMatch() has marked as used
    StateStore(const StateStore&) = delete;
    StateStore& operator=(const StateStore&) = delete;

    /// Stores the state reached after `tokens`, then makes room within the quota. `extra` travels
    /// with it (sampler counts, last logits). Empty `tokens` or `data`: InvalidArgument.
    Result<PutOutcome> put(const SnapshotInfo& info, std::span<const Token> tokens,
                           std::span<const std::byte> data, std::span<const std::byte> extra = {});
    /// The snapshot that covers the longest prefix of `path`, of at most `maxTokens` tokens, for
    /// exactly this model and layout; marks it as used, which is written with the next change: an
    /// answer waits for this. Its hash, count and checksum have been verified; a damaged one is
    /// dropped and the next best is taken. Nothing: feed from the start.
    Result<std::optional<StoredState>> bestMatch(std::string_view modelFingerprint,
                                                 int layoutVersion, std::span<const Token> path,
                                                 std::int64_t maxTokens);
    /// Models whose states this conversation has: with a tuned state or LoRA they are others than the model's own.
    Result<std::vector<std::string>> fingerprintsOf(ConversationId conversation);
    /// As bestMatch, without reading the data: how many tokens would be resumed (0: none).
    Result<std::int64_t> resumableTokens(std::string_view modelFingerprint, int layoutVersion,
                                         std::span<const Token> path);
    /// Marks every snapshot of the conversation as used now.
    Result<void> touch(ConversationId conversation);

    /// Snapshots of a kept conversation do not give way to the quota.
    Result<void> setKeep(ConversationId conversation, bool keep);
    /// Makes a bookmark of a snapshot, or an ordinary one of a bookmark. NotFound: no such
    /// snapshot.
    Result<void> setKind(std::int64_t id, SnapshotKind kind);
    Result<void> setLimits(const StateLimits& limits); ///< evicts at once if needed
    const StateLimits& limits() const { return m_limits; }
    Result<std::int64_t> totalBytes();
    Result<std::vector<StateUsage>> usage(); ///< largest first
    /// Bytes on disk, free pages and log included.
    std::int64_t fileBytes() const;

    /// Removes the snapshots of a conversation, bookmarks included; returns the bytes freed.
    Result<std::int64_t> clear(ConversationId conversation);
    /// Removes those that only shorten a broken-off reading: its checkpoints.
    Result<std::int64_t> clearCheckpoints(ConversationId conversation);
    Result<std::int64_t> clearAll();
    /// Gives free pages back to the file system, at most `maxBytes` a call. Returns bytes still
    /// free.
    Result<std::int64_t> shrink(std::int64_t maxBytes = std::int64_t{64} << 20);

  private:
    struct Match {
        std::int64_t id = 0;
        std::int64_t tokenCount = 0;
        std::int64_t prefixHash = 0;
    };
    /// The longest snapshot on the path by hash and count, of at most `maxTokens` tokens; data not
    /// looked at. `hashes` are prefixHashes() of the path.
    Result<std::optional<Match>> longestMatch(std::string_view modelFingerprint, int layoutVersion,
                                              std::span<const std::uint64_t> hashes,
                                              std::int64_t maxTokens);
    /// Inside the caller's transaction: what bestMatch() has marked as used.
    Result<void> writeUses();
    /// Inside the caller's transaction. false: not enough may be evicted; nothing was.
    Result<bool> makeRoom(EvictionRank highest, std::int64_t spared);
    Result<void> erase(std::span<const std::int64_t> ids);
    Result<std::int64_t> clearWhere(std::string_view condition,
                                    const std::function<void(Statement&)>& bind);

    Database* m_database;
    Clock m_clock;
    StateLimits m_limits;
    std::map<std::int64_t, std::int64_t> m_uses; ///< id -> used_ms, not yet written
};

} // namespace rookery
