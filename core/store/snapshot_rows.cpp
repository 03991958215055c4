// SPDX-License-Identifier: Apache-2.0
#include "core/store/snapshot_rows.h"

#include <array>
#include <bit>
#include <utility>

#include "core/base/hash.h"
#include "core/store/checksum.h"

namespace rookery {
namespace {

constexpr std::array<std::string_view, 4> KindNames{"tip", "turn", "bookmark", "checkpoint"};
constexpr std::array<std::string_view, 2> FormatNames{"f32", "f16"};

} // namespace

std::string_view snapshotKindName(SnapshotKind kind) {
    return KindNames[static_cast<std::size_t>(kind)];
}

std::optional<SnapshotKind> snapshotKindFromName(std::string_view name) {
    for (std::size_t i = 0; i < KindNames.size(); ++i)
        if (KindNames[i] == name)
            return static_cast<SnapshotKind>(i);
    return std::nullopt;
}

std::string_view stateFormatName(StateFormat format) {
    return FormatNames[static_cast<std::size_t>(format)];
}

std::optional<StateFormat> stateFormatFromName(std::string_view name) {
    for (std::size_t i = 0; i < FormatNames.size(); ++i)
        if (FormatNames[i] == name)
            return static_cast<StateFormat>(i);
    return std::nullopt;
}

std::int64_t snapshotChecksum(const SnapshotIdentity& identity, std::span<const std::byte> extra,
                              std::span<const std::byte> data) {
    Checksum checksum;
    checksum.add(identity.modelFingerprint);
    checksum.add(identity.layoutVersion);
    checksum.add(identity.tokenCount);
    checksum.add(identity.prefixHash);
    checksum.add(stateFormatName(identity.format));
    checksum.add(extra);
    checksum.add(data);
    return std::bit_cast<std::int64_t>(checksum.value());
}

std::optional<StoredState> readVerified(Database& database, std::int64_t id,
                                        const SnapshotIdentity* wanted) {
    auto statement = database.prepare("SELECT s.model_fingerprint, s.layout_version, "
                                      "s.token_count, s.prefix_hash, s.format, s.kind, "
                                      "s.checksum, d.extra, d.data FROM snapshot AS s JOIN "
                                      "snapshot_data AS d ON d.snapshot_id = s.id "
                                      "WHERE s.id = ?1");
    if (!statement)
        return std::nullopt;
    const auto row = statement->bind(1, id).step();
    if (!row || !*row)
        return std::nullopt;
    const auto format = stateFormatFromName(statement->text(4));
    if (!format)
        return std::nullopt;
    const SnapshotIdentity identity{.modelFingerprint = statement->text(0),
                                    .layoutVersion = statement->integer(1),
                                    .tokenCount = statement->integer(2),
                                    .prefixHash = statement->integer(3),
                                    .format = *format};
    const auto extra = statement->blob(7);
    const auto data = statement->blob(8);
    const bool isWanted = wanted == nullptr || (identity.modelFingerprint == wanted->modelFingerprint &&
                                                identity.layoutVersion == wanted->layoutVersion &&
                                                identity.tokenCount == wanted->tokenCount &&
                                                identity.prefixHash == wanted->prefixHash);
    if (!isWanted || data.empty() || snapshotChecksum(identity, extra, data) != statement->integer(6))
        return std::nullopt;
    return StoredState{.id = id,
                       .tokenCount = identity.tokenCount,
                       .kind =
                           snapshotKindFromName(statement->text(5)).value_or(SnapshotKind::Turn),
                       .format = *format,
                       .data = {data.begin(), data.end()},
                       .extra = {extra.begin(), extra.end()}};
}

std::vector<std::uint64_t> prefixHashes(std::span<const Token> tokens) {
    std::vector<std::uint64_t> hashes;
    hashes.reserve(tokens.size() + 1);
    Fnv1a hash;
    hashes.push_back(hash.value());
    for (const Token token : tokens) {
        hash.add(token);
        hashes.push_back(hash.value());
    }
    return hashes;
}

} // namespace rookery
