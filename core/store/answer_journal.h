// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/base/token.h"
#include "core/store/clock.h"
#include "core/store/database.h"
#include "core/store/records.h"

namespace rookery {

/// How an answer ended. `content` and `tokens` are the whole answer, including what was there
/// before it was continued, and replace everything journaled.
struct FinishedAnswer {
    std::string content{};
    std::vector<Token> tokens{}; ///< everything fed for this message, in order
    StopReason reason = StopReason::End;
    std::string error{}; ///< with StopReason::Error
    AnswerStats stats{};
    /// What is needed to go on exactly; kept unless the reason is End. Empty: the sampler starts
    /// afresh.
    std::vector<std::byte> samplerState{};
};

/// Where an unfinished answer can be taken up again.
struct ResumePoint {
    std::string tokenizer{};
    std::string content{};       ///< so far
    std::vector<Token> tokens{}; ///< so far, everything fed for this message
    /// RNG, token counts, pending token: opaque to the store; may be older than `tokens` never
    /// newer.
    std::vector<std::byte> samplerState{};
    std::int64_t samplerTokenCount = 0; ///< how many of `tokens` the sampler state has seen
};

/// Journals answers while they are made, so that the end of the process loses at most `IntervalMs`.
///
/// begin(), then append() for each piece of text, then finish(). append() collects and writes at
/// most every IntervalMs: pieces that come more slowly are written at once. A row that is
/// Streaming when the database is opened becomes Interrupted with what was journaled. Lives on the
/// storage thread; borrows the Database. Several answers may be open at once.
class AnswerJournal {
  public:
    static constexpr std::int64_t IntervalMs = 400;

    AnswerJournal(Database& database, Clock clock);
    /// Writes what is still collected.
    ~AnswerJournal();
    AnswerJournal(const AnswerJournal&) = delete;
    AnswerJournal& operator=(const AnswerJournal&) = delete;

    /// Writes an empty answer below `answer.parent` with StopReason::Streaming and makes it the
    /// active leaf. Uses conversation, parent, content (a prefix, normally empty),
    /// modelFingerprint, modelName and sampler of `answer`. Errors: as MessageStore::add.
    Result<MessageId> begin(const Message& answer, std::string_view tokenizer);
    /// Takes up an answer that ended as Cancelled, Length, Error or Interrupted: Streaming again,
    /// what it has stays. Other answers: InvalidArgument.
    Result<ResumePoint> resume(MessageId answer);
    /// Adds whole characters of text and the tokens fed since the last call. `samplerState` (may be
    /// empty: none) describes the sampler after these tokens. An error means that nothing of what
    /// is still collected is safe yet; it stays collected and the next append() tries again.
    Result<void> append(MessageId answer, std::string_view text, std::span<const Token> tokens,
                        std::span<const std::byte> samplerState = {});
    /// Writes everything collected.
    Result<void> flush();
    /// Writes the final row, tokens and figures in one transaction, on the disk when this returns,
    /// and drops the journal. On error the answer is still Streaming and finish() can be called
    /// again.
    Result<void> finish(MessageId answer, const FinishedAnswer& finished);

    /// What is kept for going on with an answer; nothing when it is complete.
    Result<std::optional<ResumePoint>> resumePoint(MessageId answer);
    /// Turns every Streaming row into Interrupted, with its journaled text and tokens. Returns how
    /// many. Called by Store::open.
    Result<std::int64_t> recover();

  private:
    struct Pending {
        MessageId answer = 0;
        std::string tokenizer;
        std::int64_t tokenCount = 0; ///< of the whole answer so far
        std::int64_t samplerTokenCount = 0;
        std::string text{};
        std::vector<Token> tokens{};
        std::vector<std::byte> samplerState{}; ///< empty: not newer than what is written
        std::int64_t writtenMs = 0;            ///< last time a chunk was written
    };
    Pending* pending(MessageId answer);
    Result<void> write(Pending& pending);

    Database* m_database;
    Clock m_clock;
    std::vector<Pending> m_pending{};
};

} // namespace rookery
