// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include "core/base/result.h"
#include "core/store/store.h"

namespace rookery {

/// Writes everything the user wrote (rookery.db, not the states) into one file, replacing it
/// atomically. The file is a complete SQLite database. Errors: NotWritable, DiskFull.
Result<void> writeBackup(Store& store, const std::filesystem::path& file);

/// Replaces the conversations in `folder` by those of a backup. The data folder must not be open.
/// The backup is verified first; the present rookery.db is kept beside the new one and its path
/// returned (empty: there was none). Errors: BadFormat (not a backup), DatabaseNewer,
/// DatabaseCorrupt, DatabaseLocked, NotWritable, DiskFull.
Result<std::filesystem::path> restoreBackup(const std::filesystem::path& folder,
                                            const std::filesystem::path& file);

} // namespace rookery
