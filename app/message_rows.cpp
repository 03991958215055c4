// SPDX-License-Identifier: Apache-2.0
#include "app/message_rows.h"

#include <array>
#include <utility>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <QTextBoundaryFinder>

#include "app/error_sentence.h"
#include "core/prompt/order_settings.h"

namespace rookery {

namespace {

constexpr int TitleLength = 60;

// Stored in rookery.db: never renamed.
constexpr std::array<std::pair<ErrorCode, std::string_view>, 21> ErrorNames = {{
    {ErrorCode::Cancelled, "cancelled"},
    {ErrorCode::InvalidArgument, "invalid-argument"},
    {ErrorCode::NotFound, "not-found"},
    {ErrorCode::NotReadable, "not-readable"},
    {ErrorCode::NotWritable, "not-writable"},
    {ErrorCode::DiskFull, "disk-full"},
    {ErrorCode::Truncated, "truncated"},
    {ErrorCode::BadFormat, "bad-format"},
    {ErrorCode::UnsupportedFormat, "unsupported-format"},
    {ErrorCode::UnsupportedArchitecture, "unsupported-architecture"},
    {ErrorCode::UnsupportedType, "unsupported-type"},
    {ErrorCode::ChecksumMismatch, "checksum-mismatch"},
    {ErrorCode::TokenizerMismatch, "tokenizer-mismatch"},
    {ErrorCode::StateMismatch, "state-mismatch"},
    {ErrorCode::OutOfMemory, "out-of-memory"},
    {ErrorCode::DeviceUnavailable, "device-unavailable"},
    {ErrorCode::DeviceLost, "device-lost"},
    {ErrorCode::DatabaseLocked, "database-locked"},
    {ErrorCode::DatabaseNewer, "database-newer"},
    {ErrorCode::DatabaseCorrupt, "database-corrupt"},
    {ErrorCode::Internal, "internal"},
}};

/// The last place not beyond TitleLength where `line` may be cut.
int lastBoundary(QTextBoundaryFinder::BoundaryType type, const QString& line) {
    QTextBoundaryFinder finder(type, line);
    finder.setPosition(TitleLength);
    return static_cast<int>(finder.isAtBoundary() ? TitleLength : finder.toPreviousBoundary());
}

} // namespace

MessageModel::Message messageRow(const Message& message) {
    MessageModel::Message row;
    row.id = message.id;
    row.author = message.role == Role::User        ? MessageModel::Author::User
                 : message.role == Role::Assistant ? MessageModel::Author::Assistant
                                                   : MessageModel::Author::System;
    row.text = QString::fromStdString(message.typed.empty() ? message.content : message.typed);
    row.ordered = message.role == Role::User && !message.typed.empty() && readPlanNote(message.plan).has_value();
    row.stopReason = shownStopReason(message.stopReason);
    if (message.stopReason == StopReason::Error) {
        const Error error = errorFromStored(message.error);
        row.errorText = errorSentence(error);
        row.errorDetails = QString::fromStdString(error.message);
    }
    row.branchIndex = message.siblingIndex;
    row.branchCount = message.siblingCount;
    row.bookmarked = message.bookmarked;
    row.created = QDateTime::fromMSecsSinceEpoch(message.createdMs);
    row.thoughtMs = message.stats.thoughtMs;
    if (message.role == Role::Assistant)
        row.details = answerDetails(QString::fromStdString(message.modelName), message.stats);
    return row;
}

MessageModel::Message waitingRow(const AnswerRuns::Answer& answer) {
    MessageModel::Message row;
    row.id = answer.rowId;
    row.author = MessageModel::Author::Assistant;
    row.waiting = true;
    row.created = QDateTime::currentDateTime();
    return row;
}

MessageModel::StopReason shownStopReason(StopReason reason) {
    switch (reason) {
    case StopReason::End:
        return MessageModel::StopReason::End;
    case StopReason::Length:
        return MessageModel::StopReason::Length;
    case StopReason::Cancelled:
        return MessageModel::StopReason::Cancelled;
    case StopReason::Error:
        return MessageModel::StopReason::Error;
    case StopReason::None:
    case StopReason::Streaming:
    case StopReason::Interrupted:
        return MessageModel::StopReason::None;
    }
    return MessageModel::StopReason::None;
}

QString answerDetails(const QString& modelName, const AnswerStats& stats) {
    const QLocale locale;
    QStringList parts;
    if (!modelName.isEmpty())
        parts.append(modelName);
    const int tokens = static_cast<int>(stats.tokens); // lupdate does not see a call with a cast in it
    if (tokens > 0)
        parts.append(QCoreApplication::translate("MessageRows", "%Ln token(s)", nullptr, tokens));
    if (stats.resumedTokens > 0 || stats.readTokens > 0)
        parts.append(QCoreApplication::translate("MessageRows", "resumed %1, read %2")
                         .arg(locale.toString(static_cast<qlonglong>(stats.resumedTokens)),
                              locale.toString(static_cast<qlonglong>(stats.readTokens))));
    if (stats.writeTokensPerSecond > 0)
        parts.append(QCoreApplication::translate("MessageRows", "%1 tok/s")
                         .arg(locale.toString(stats.writeTokensPerSecond, 'f', 1)));
    return parts.join(QStringLiteral(" · "));
}

std::string storedError(const Error& error) {
    for (const auto& [code, name] : ErrorNames) {
        if (code == error.code)
            return std::string(name) + ": " + error.message;
    }
    return error.message;
}

Error errorFromStored(std::string_view stored) {
    const std::size_t colon = stored.find(": ");
    for (const auto& [code, name] : ErrorNames) {
        if (colon != std::string_view::npos && stored.substr(0, colon) == name)
            return {code, std::string(stored.substr(colon + 2))};
    }
    return {ErrorCode::Internal, std::string(stored)};
}

QString automaticTitle(const QString& text) {
    const QString line = text.trimmed().section(QLatin1Char('\n'), 0, 0).simplified();
    if (line.size() <= TitleLength)
        return line;
    int cut = lastBoundary(QTextBoundaryFinder::Word, line);
    if (cut < TitleLength / 2) // one enormous word: at a whole character
        cut = lastBoundary(QTextBoundaryFinder::Grapheme, line);
    return line.left(cut).trimmed() + QStringLiteral("…");
}

} // namespace rookery
