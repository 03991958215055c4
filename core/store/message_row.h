// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "core/store/database.h"
#include "core/store/records.h"

namespace rookery {

/// Columns of table message AS m, in the order readMessageRow() wants; siblings last.
extern const std::string_view MessageColumns;
/// The row as a record; siblingIndex and siblingCount included.
Message readMessageRow(const Statement& row);

/// Inserts `message` inside the caller's transaction; id and siblings are ignored. Returns the id.
/// Times are written as given.
Result<MessageId> insertMessageRow(Database& database, const Message& message);
/// InvalidArgument unless `parent` is 0 or a message of `conversation` that is not deleted;
/// NotFound when there is no such conversation.
Result<void> checkParent(Database& database, ConversationId conversation, MessageId parent);
/// Makes `leaf` (0: none) the active leaf, visited now, inside the caller's transaction.
Result<void> setActiveLeaf(Database& database, ConversationId conversation, MessageId leaf,
                           std::int64_t nowMs);
/// Moves the conversation to the top of the list, inside the caller's transaction.
Result<void> markUsed(Database& database, ConversationId conversation, std::int64_t nowMs);
/// Replaces the tokens of a message, inside the caller's transaction.
Result<void> writeTokens(Database& database, MessageId message, std::string_view tokenizer,
                         std::span<const Token> tokens);
/// The stored tokens; empty when there are none.
Result<std::vector<Token>> readTokens(Database& database, MessageId message,
                                      std::string_view tokenizer);

} // namespace rookery
