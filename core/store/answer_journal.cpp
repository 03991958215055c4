// SPDX-License-Identifier: Apache-2.0
#include "core/store/answer_journal.h"

#include <algorithm>
#include <utility>

#include "core/store/answer_rows.h"
#include "core/store/message_row.h"
#include "core/store/token_blob.h"

namespace rookery {

AnswerJournal::AnswerJournal(Database& database, Clock clock)
    : m_database(&database), m_clock(std::move(clock)) {
}

AnswerJournal::~AnswerJournal() {
    (void)flush(); // nobody is left to tell; what was written before stays
}

Result<MessageId> AnswerJournal::begin(const Message& answer, std::string_view tokenizer) {
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    if (auto checked = checkParent(*m_database, answer.conversation, answer.parent); !checked)
        return checked.error();
    const std::int64_t now = m_clock();
    Message row;
    row.conversation = answer.conversation;
    row.parent = answer.parent;
    row.role = Role::Assistant;
    row.content = answer.content;
    row.stopReason = StopReason::Streaming;
    row.createdMs = row.visitedMs = now;
    row.modelFingerprint = answer.modelFingerprint;
    row.modelName = answer.modelName;
    row.sampler = answer.sampler;
    auto id = insertMessageRow(*m_database, row);
    if (!id)
        return id;
    if (auto kept = writeResumeRow(*m_database, *id, tokenizer, {}, 0); !kept)
        return kept.error();
    if (auto active = setActiveLeaf(*m_database, answer.conversation, *id, now); !active)
        return active.error();
    if (auto used = markUsed(*m_database, answer.conversation, now); !used)
        return used.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    m_pending.push_back({.answer = *id, .tokenizer = std::string(tokenizer), .writtenMs = now});
    return id;
}

Result<ResumePoint> AnswerJournal::resume(MessageId answer) {
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    auto statement =
        m_database->prepare("UPDATE message SET stop_reason = 'streaming', error = '' WHERE id = "
                            "?1 AND deleted_ms IS NULL AND "
                            "stop_reason IN ('cancelled', 'length', 'error', 'interrupted')");
    if (!statement)
        return statement.error();
    if (auto done = statement->bind(1, answer).run(); !done)
        return done.error();
    if (m_database->changes() == 0)
        return Error{ErrorCode::InvalidArgument,
                     "message " + std::to_string(answer) + " is not an unfinished answer"};
    auto point = readResumePoint(*m_database, answer);
    if (!point)
        return point.error();
    ResumePoint result = std::move(*point).value_or(ResumePoint{});
    if (auto kept = writeResumeRow(*m_database, answer, result.tokenizer, result.samplerState,
                                   result.samplerTokenCount);
        !kept)
        return kept.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    m_pending.push_back({.answer = answer,
                         .tokenizer = result.tokenizer,
                         .tokenCount = static_cast<std::int64_t>(result.tokens.size()),
                         .writtenMs = m_clock()});
    return result;
}

Result<void> AnswerJournal::append(MessageId answer, std::string_view text,
                                   std::span<const Token> tokens,
                                   std::span<const std::byte> samplerState) {
    Pending* entry = pending(answer);
    if (entry == nullptr)
        return {ErrorCode::InvalidArgument,
                "answer " + std::to_string(answer) + " is not being written"};
    entry->text += text;
    entry->tokens.insert(entry->tokens.end(), tokens.begin(), tokens.end());
    entry->tokenCount += static_cast<std::int64_t>(tokens.size());
    if (!samplerState.empty()) {
        entry->samplerState.assign(samplerState.begin(), samplerState.end());
        entry->samplerTokenCount = entry->tokenCount;
    }
    return m_clock() - entry->writtenMs >= IntervalMs ? write(*entry) : Result<void>{};
}

Result<void> AnswerJournal::flush() {
    for (Pending& entry : m_pending)
        if (auto written = write(entry); !written)
            return written;
    return {};
}

Result<void> AnswerJournal::finish(MessageId answer, const FinishedAnswer& finished) {
    if (finished.reason == StopReason::Streaming || finished.reason == StopReason::None)
        return {ErrorCode::InvalidArgument, "an answer cannot end as \"streaming\""};
    const Pending* entry = pending(answer);
    if (entry == nullptr)
        return {ErrorCode::InvalidArgument,
                "answer " + std::to_string(answer) + " is not being written"};
    auto transaction = Transaction::begin(*m_database, Durability::Full);
    if (!transaction)
        return transaction.error();
    if (auto row = writeFinishedRow(*m_database, answer, finished); !row)
        return row;
    if (auto tokens = writeTokens(*m_database, answer, entry->tokenizer, finished.tokens); !tokens)
        return tokens;
    if (auto chunks = deleteChunks(*m_database, answer); !chunks)
        return chunks;
    auto kept = finished.reason == StopReason::End
                    ? deleteResumeRow(*m_database, answer)
                    : writeResumeRow(*m_database, answer, entry->tokenizer, finished.samplerState,
                                     static_cast<std::int64_t>(finished.tokens.size()));
    if (!kept)
        return kept;
    if (auto committed = transaction->commit(); !committed)
        return committed;
    std::erase_if(m_pending, [&](const Pending& one) { return one.answer == answer; });
    return {};
}

Result<std::optional<ResumePoint>> AnswerJournal::resumePoint(MessageId answer) {
    return readResumePoint(*m_database, answer);
}

Result<std::int64_t> AnswerJournal::recover() {
    auto ids = streamingAnswers(*m_database);
    if (!ids)
        return ids.error();
    if (ids->empty())
        return 0;
    auto transaction = Transaction::begin(*m_database, Durability::Full);
    if (!transaction)
        return transaction.error();
    for (const MessageId id : *ids)
        if (auto settled = settleInterrupted(*m_database, id); !settled)
            return settled.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return static_cast<std::int64_t>(ids->size());
}

AnswerJournal::Pending* AnswerJournal::pending(MessageId answer) {
    const auto found = std::ranges::find(m_pending, answer, &Pending::answer);
    return found == m_pending.end() ? nullptr : &*found;
}

Result<void> AnswerJournal::write(Pending& entry) {
    if (entry.text.empty() && entry.tokens.empty())
        return {};
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    if (auto chunk = insertChunk(*m_database, entry.answer, entry.text, entry.tokens); !chunk)
        return chunk;
    if (!entry.samplerState.empty())
        if (auto kept = writeResumeRow(*m_database, entry.answer, entry.tokenizer,
                                       entry.samplerState, entry.samplerTokenCount);
            !kept)
            return kept;
    if (auto committed = transaction->commit(); !committed)
        return committed;
    entry.text.clear();
    entry.tokens.clear();
    entry.samplerState.clear();
    entry.writtenMs = m_clock();
    return {};
}

} // namespace rookery
