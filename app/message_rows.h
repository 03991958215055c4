// SPDX-License-Identifier: Apache-2.0
//
// Stored messages as rows of MessageModel. Pure functions.
#pragma once

#include <string>
#include <string_view>

#include <QString>

#include "app/answer_runs.h"
#include "app/message_model.h"
#include "core/base/result.h"
#include "core/store/records.h"

namespace rookery {

MessageModel::Message messageRow(const Message& message);
/// The place where an answer will come.
MessageModel::Message waitingRow(const AnswerRuns::Answer& answer);
MessageModel::StopReason shownStopReason(StopReason reason);
/// "Guide · 212 tokens · read 40 tok/s, wrote 212 tok/s"; empty when nothing is known.
QString answerDetails(const QString& modelName, const AnswerStats& stats);

/// An error as Message::error keeps it, and back. An unknown text becomes the message of ErrorCode::Internal.
std::string storedError(const Error& error);
Error errorFromStored(std::string_view stored);

/// A title from the first message: its first line, cut at a word near 60 characters.
QString automaticTitle(const QString& text);

} // namespace rookery
