// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/store/clock.h"
#include "core/store/database.h"
#include "core/store/records.h"

namespace rookery {

/// Columns to change; what is unset stays. None of these moves the conversation in the list.
struct ConversationChange {
    std::optional<std::string> chatFormat{};
    std::optional<std::string> tokenizer{};
    std::optional<std::string> modelFingerprint{};
    std::optional<std::string> systemPrompt{};
    std::optional<std::string> settings{};
    std::optional<std::string> draft{};
    std::optional<double> scrollPosition{};
    std::optional<bool> pinned{};
    std::optional<bool> archived{};
    std::optional<std::string> folder{};
};

enum class ListScope {
    Active,   ///< neither archived nor deleted
    Archived, ///< archived, not deleted
    Deleted,  ///< deleted and not purged yet
};

struct ListQuery {
    ListScope scope = ListScope::Active;
    std::optional<std::string> folder{}; ///< only this folder ("" = those in no folder)
    int limit = 100;
    /// Continues after this row, the last one of the page before (it may have been deleted since).
    std::optional<ConversationSummary> after{};
};

/// Conversations and models: rows of rookery.db, without their messages (MessageStore).
/// Lives on the storage thread; borrows the Database. Every function may also fail with the errors
/// of Database::lastError(); an unknown id is NotFound.
class ConversationStore {
  public:
    ConversationStore(Database& database, Clock clock);

    /// Writes a new conversation. Ids, times, activeMessage and deletedMs of `conversation` are
    /// ignored. A temporary chat is one for which this is never called.
    Result<ConversationId> create(const Conversation& conversation);
    /// Also finds deleted ones (deletedMs tells).
    Result<Conversation> conversation(ConversationId id);
    /// Pinned first, then by last use, newest first; one page, keyset paging.
    Result<std::vector<ConversationSummary>> list(const ListQuery& query);
    Result<std::int64_t> count(ListScope scope);
    /// Names of the folders in use, sorted.
    Result<std::vector<std::string>> folders();

    /// An automatic title never replaces one the user gave (no error, nothing changes).
    Result<void> rename(ConversationId id, std::string_view title, TitleSource source);
    Result<void> update(ConversationId id, const ConversationChange& change);
    /// Moves to the top of the list: last use is now.
    Result<void> touch(ConversationId id);

    /// Marks as deleted; restore() brings them back with everything. Unknown or deleted ids are
    /// skipped.
    Result<void> remove(std::span<const ConversationId> ids);
    Result<void> removeAll(); ///< all that list() shows or has archived
    Result<void> restore(std::span<const ConversationId> ids);
    /// Destroys for good what was deleted before `beforeMs`: conversations with all they hold, and
    /// single deleted messages with what hangs on them. Returns the conversations that went, for
    /// StateStore::clear().
    Result<std::vector<ConversationId>> purge(std::int64_t beforeMs);

    /// A copy with all branches, tokens included, so that stored states fit the copy at once.
    /// Deleted messages are left out. The copy is the most recently used.
    Result<ConversationId> duplicate(ConversationId id);
    /// A new conversation holding copies of the messages from the first one to `message`.
    Result<ConversationId> branchInto(MessageId message);

    /// Inserts or updates by fingerprint, and marks as used now.
    Result<void> noteModel(const ModelRecord& model);
    Result<std::vector<ModelRecord>> models(); ///< newest use first
    /// NotFound when the model was never noted.
    Result<ModelRecord> model(std::string_view fingerprint);

  private:
    /// `sql` selects (id, parent) of the messages to copy, parents first, for ?1 = `argument`.
    Result<ConversationId> copyMessages(const Conversation& original, std::string_view sql,
                                        std::int64_t argument, MessageId leaf);

    Database* m_database;
    Clock m_clock;
};

} // namespace rookery
