// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/database.h"
#include "core/store/records.h"

namespace rookery {

/// Inserts `conversation` inside the caller's transaction, its times as they are and without an
/// active message. Returns the id.
Result<ConversationId> insertConversationRow(Database& database, const Conversation& conversation);

} // namespace rookery
