// SPDX-License-Identifier: Apache-2.0
//
// The SQL of AnswerJournal: chunks, resume rows, and turning an interrupted answer into a message.
// Everything that writes runs inside the caller's transaction.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/store/answer_journal.h"

namespace rookery {

Result<void> insertChunk(Database& database, MessageId answer, std::string_view text,
                         std::span<const Token> tokens);
Result<void> deleteChunks(Database& database, MessageId answer);
Result<void> writeResumeRow(Database& database, MessageId answer, std::string_view tokenizer,
                            std::span<const std::byte> samplerState,
                            std::int64_t samplerTokenCount);
Result<void> deleteResumeRow(Database& database, MessageId answer);
/// Text, stop reason and figures of the message. NotFound when it is gone.
Result<void> writeFinishedRow(Database& database, MessageId answer, const FinishedAnswer& finished);
/// The message's content and tokens with all chunks behind them; nothing when there is no resume
/// row.
Result<std::optional<ResumePoint>> readResumePoint(Database& database, MessageId answer);
Result<std::vector<MessageId>> streamingAnswers(Database& database);
/// Moves the chunks into the message and marks it interrupted.
Result<void> settleInterrupted(Database& database, MessageId answer);

} // namespace rookery
