// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include "core/base/result.h"
#include "core/store/database.h"

namespace rookery {

/// Copies every readable row of the tables of `damaged` (any version) into `fresh`, an empty
/// rookery.db of today's schema, and mends what no longer fits together: messages whose
/// conversation is gone get one, those whose parent is gone follow the message before them. Errors:
/// only those of writing `fresh`.
Result<void> salvage(Database& damaged, Database& fresh);

/// Gives a copy of a file whose first page is broken the first page of `fresh`, on the assumption
/// that both were laid out by the same schema. `damaged` is not changed. Errors: NotReadable,
/// NotWritable, DiskFull, DatabaseCorrupt (too short for that).
Result<void> transplantFirstPage(const std::filesystem::path& damaged,
                                 const std::filesystem::path& fresh,
                                 const std::filesystem::path& target);

} // namespace rookery
