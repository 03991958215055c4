// SPDX-License-Identifier: Apache-2.0
//
// What a model is asked beside the chat, and what of its answer is worth showing. Pure functions. Small models
// often answer beside the point: whatever fails a check here is dropped, and the chat keeps what it had.
#pragma once

#include <string>

#include <QString>
#include <QStringList>

namespace rookery {

enum class SideTask { Title, FollowUps, Summary };

/// The message that asks for it, in English whatever the language of the chat.
std::string sideQuestion(SideTask task);
/// Longest answer, in tokens.
int sideTokens(SideTask task);

/// One line without quotation marks and full stop, of at most 60 characters, most of whose words occur in
/// `chat`; otherwise empty.
QString titleFrom(const QString& answer, const QString& chat);
/// At most three different questions or requests, one a line, of at most 120 characters, none of them asked in
/// `chat` already, each with a word of it; otherwise empty.
QStringList followUpsFrom(const QString& answer, const QString& chat);
/// The answer if most of its words occur in `chat` and it is shorter; otherwise empty.
QString summaryFrom(const QString& answer, const QString& chat);

} // namespace rookery
