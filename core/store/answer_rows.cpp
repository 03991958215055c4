// SPDX-License-Identifier: Apache-2.0
#include "core/store/answer_rows.h"

#include "core/store/message_row.h"
#include "core/store/token_blob.h"

namespace rookery {
namespace {

Result<void> runFor(Database& database, std::string_view sql, MessageId answer) {
    auto statement = database.prepare(sql);
    if (!statement)
        return statement.error();
    return statement->bind(1, answer).run();
}

/// Adds content and tokens of the chunks, oldest first.
Result<void> appendChunks(Database& database, MessageId answer, ResumePoint& point) {
    auto statement = database.prepare(
        "SELECT content, tokens FROM answer_chunk WHERE message_id = ?1 ORDER BY id");
    if (!statement)
        return statement.error();
    statement->bind(1, answer);
    for (;;) {
        auto row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        point.content += statement->text(0);
        unpackTokens(statement->blob(1), point.tokens); // the schema checks the length
    }
}

} // namespace

Result<void> insertChunk(Database& database, MessageId answer, std::string_view text,
                         std::span<const Token> tokens) {
    auto statement = database.prepare(
        "INSERT INTO answer_chunk (message_id, content, tokens) VALUES (?1, ?2, ?3)");
    if (!statement)
        return statement.error();
    return statement->bind(1, answer).bind(2, text).bindBlob(3, packTokens(tokens)).run();
}

Result<void> deleteChunks(Database& database, MessageId answer) {
    return runFor(database, "DELETE FROM answer_chunk WHERE message_id = ?1", answer);
}

Result<void> writeResumeRow(Database& database, MessageId answer, std::string_view tokenizer,
                            std::span<const std::byte> samplerState,
                            std::int64_t samplerTokenCount) {
    auto statement = database.prepare(
        "INSERT INTO answer_resume (message_id, tokenizer, sampler_state, sampler_token_count) "
        "VALUES (?1, ?2, ?3, ?4) ON CONFLICT (message_id) DO UPDATE SET tokenizer = "
        "excluded.tokenizer, "
        "sampler_state = excluded.sampler_state, sampler_token_count = "
        "excluded.sampler_token_count");
    if (!statement)
        return statement.error();
    statement->bind(1, answer)
        .bind(2, tokenizer)
        .bindBlob(3, samplerState)
        .bind(4, samplerTokenCount);
    return statement->run();
}

Result<void> deleteResumeRow(Database& database, MessageId answer) {
    return runFor(database, "DELETE FROM answer_resume WHERE message_id = ?1", answer);
}

Result<void> writeFinishedRow(Database& database, MessageId answer,
                              const FinishedAnswer& finished) {
    auto statement = database.prepare("UPDATE message SET content = ?2, stop_reason = ?3, error = "
                                      "?4, token_count = ?5, resumed_tokens = ?6, "
                                      "read_tokens = ?7, first_token_ms = ?8, "
                                      "read_tokens_per_second = ?9, write_tokens_per_second = ?10, "
                                      "thought_ms = iif(?11 > 0, ?11, thought_ms) "
                                      "WHERE id = ?1");
    if (!statement)
        return statement.error();
    statement->bind(1, answer).bind(2, finished.content).bind(3, stopReasonName(finished.reason));
    statement->bind(4, finished.error).bind(5, finished.stats.tokens);
    statement->bind(6, finished.stats.resumedTokens).bind(7, finished.stats.readTokens);
    statement->bind(8, finished.stats.firstTokenMs).bind(9, finished.stats.readTokensPerSecond);
    statement->bind(10, finished.stats.writeTokensPerSecond);
    statement->bind(11, finished.stats.thoughtMs); // an answer that went on keeps what was measured before
    if (auto done = statement->run(); !done)
        return done;
    if (database.changes() == 0)
        return {ErrorCode::NotFound, "no message " + std::to_string(answer)};
    return {};
}

Result<std::optional<ResumePoint>> readResumePoint(Database& database, MessageId answer) {
    auto statement =
        database.prepare("SELECT m.content, r.tokenizer, r.sampler_state, r.sampler_token_count "
                         "FROM answer_resume AS r "
                         "JOIN message AS m ON m.id = r.message_id WHERE r.message_id = ?1");
    if (!statement)
        return statement.error();
    auto row = statement->bind(1, answer).step();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<ResumePoint>{};
    const auto samplerState = statement->blob(2);
    ResumePoint point{.tokenizer = statement->text(1),
                      .content = statement->text(0),
                      .tokens = {},
                      .samplerState = {samplerState.begin(), samplerState.end()},
                      .samplerTokenCount = statement->integer(3)};
    auto tokens = readTokens(database, answer, point.tokenizer);
    if (!tokens)
        return tokens.error();
    point.tokens = std::move(*tokens);
    if (auto chunks = appendChunks(database, answer, point); !chunks)
        return chunks.error();
    return std::optional(std::move(point));
}

Result<std::vector<MessageId>> streamingAnswers(Database& database) {
    auto statement =
        database.prepare("SELECT id FROM message WHERE stop_reason = 'streaming' ORDER BY id");
    if (!statement)
        return statement.error();
    std::vector<MessageId> ids;
    for (;;) {
        auto row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return ids;
        ids.push_back(statement->integer(0));
    }
}

Result<void> settleInterrupted(Database& database, MessageId answer) {
    auto point = readResumePoint(database, answer);
    if (!point)
        return point.error();
    auto statement =
        database.prepare("UPDATE message SET stop_reason = 'interrupted', content = ?2, "
                         "token_count = max(token_count, ?3) WHERE id = ?1");
    if (!statement)
        return statement.error();
    if (!*point) // a damaged file may have lost the row; the content is all there is then
        return runFor(database, "UPDATE message SET stop_reason = 'interrupted' WHERE id = ?1",
                      answer);
    const ResumePoint& known = **point;
    statement->bind(1, answer).bind(2, known.content);
    statement->bind(3, static_cast<std::int64_t>(known.tokens.size()));
    if (auto done = statement->run(); !done)
        return done;
    if (auto written = writeTokens(database, answer, known.tokenizer, known.tokens); !written)
        return written;
    return deleteChunks(database, answer);
}

} // namespace rookery
