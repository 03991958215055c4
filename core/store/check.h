// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stop_token>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/store.h"

namespace rookery {

struct CheckFinding {
    std::string database; ///< "rookery.db" or "states.db"
    std::string subject;  ///< "integrity", "foreign key", "tree", "tokens", "snapshot", "search"
    std::string message;  ///< what is wrong, with ids
};

/// Verifies both databases: SQLite's integrity check, foreign keys, the shape of every message
/// tree, lengths of token lists, checksums of snapshots, search index against texts. Changes
/// nothing. An empty list means all is well; at most 100 findings a subject. Progress counts steps.
/// Errors: Cancelled, NotReadable.
Result<std::vector<CheckFinding>> checkStore(Store& store, const Progress& progress = {},
                                             std::stop_token stop = {});

} // namespace rookery
