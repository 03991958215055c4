// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "core/base/result.h"
#include "core/store/records.h"

namespace rookery {

class Store;

/// The chats that the program left in the middle of an answer: of those that stand at an interrupted one the last used,
/// until they make up `answers`. The one used last comes first. Storage thread.
Result<std::vector<ConversationSummary>> interruptedChats(Store& store, int answers);

} // namespace rookery
