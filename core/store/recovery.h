// SPDX-License-Identifier: Apache-2.0
//
// Saving what can be read of a damaged rookery.db into a new one. The damaged file is renamed,
// never deleted. Rows are read one by one; where a page is broken, what lies around it is still
// reached.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "core/base/result.h"

namespace rookery {

struct RecoveryOutcome {
    std::filesystem::path damagedCopy;
    std::int64_t conversations = 0;
    std::int64_t messages = 0;
};

/// Puts a new rookery.db into `folder` with everything readable of the one there, which moves to
/// "rookery.db.damaged-<nowMs>". Nobody may have the database open. A crash at any point leaves
/// either the damaged or the new file in place (see finishRecovery). Errors: NotWritable, DiskFull;
/// then the damaged file is still in place.
Result<RecoveryOutcome> recoverConversations(const std::filesystem::path& folder,
                                             const std::string& vfs, std::int64_t nowMs);

/// Completes a recovery that ended while its files were being put in place. Returns where the
/// damaged file went; empty when there was nothing to complete.
std::filesystem::path finishRecovery(const std::filesystem::path& folder, std::int64_t nowMs);

} // namespace rookery
