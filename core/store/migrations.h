// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string_view>

#include "core/base/result.h"
#include "core/store/database.h"

namespace rookery {

/// SQL that leads from version i + 1 to version i + 2. Append only: a step that has shipped is
/// never edited.
std::span<const std::string_view> conversationMigrations();

/// Brings an open rookery.db to ConversationSchemaVersion in one transaction: creates everything in
/// an empty file, or copies an older one to `copy` (VACUUM INTO, replacing an older copy) and
/// applies the missing steps. Returns whether a copy was made. SearchIndex::registerFunctions must
/// have been called. Errors: DatabaseNewer (nothing was touched), DatabaseCorrupt (not a
/// rookery.db, or damaged), DiskFull, NotWritable.
Result<bool> migrateConversations(Database& database, const std::filesystem::path& copy);

/// Copies the database into `file` as one consistent, compact file that did not exist before.
/// Errors: NotWritable, DiskFull.
Result<void> copyDatabase(Database& database, const std::filesystem::path& file);

} // namespace rookery
