// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/store/database.h"
#include "core/store/records.h"

namespace rookery {

struct SearchPhrase;

/// UTF-8 byte offsets.
struct TextRange {
    std::int64_t begin = 0;
    std::int64_t end = 0;
    friend bool operator==(const TextRange&, const TextRange&) = default;
};

struct SearchHit {
    ConversationId conversation = 0;
    MessageId message = 0; ///< 0: the title matched
    Role role = Role::User;
    std::string title{}; ///< of the conversation
    std::string
        snippet; ///< the title, or one line of text around the first hit, "…" where it was cut
    std::vector<TextRange> hits{}; ///< in `snippet`, in order, not overlapping
    TextRange firstHit{};          ///< in the whole message or title, for jumping to it
    std::int64_t createdMs = 0;
};

struct SearchQuery {
    std::string text{};
    ConversationId conversation =
        0; ///< only here; 0: everywhere (titles are searched only everywhere)
    int limit = 50;
    MessageId before = 0; ///< next page: the smallest message id of the page before; 0: first page
};

/// Full-text search over titles and messages in every script.
///
/// Words separated by white space must all occur; each must match whole words, except that the last
/// one may be unfinished. Scripts written without spaces match anywhere. No character has a special
/// meaning:
/// `(`, `"` and `*` are searched for like letters. Case, width and accents do not matter. Newest
/// messages first, titles before them. Lives on the storage thread; borrows the Database.
class SearchIndex {
  public:
    explicit SearchIndex(Database& database);

    /// Deleted conversations and messages are not found; archived ones are. An empty text finds
    /// nothing.
    Result<std::vector<SearchHit>> search(const SearchQuery& query);
    /// Rebuilds both indexes from the texts.
    Result<void> rebuild();

    /// Registers the SQL function that the triggers of rookery.db use; before any statement runs.
    static Result<void> registerFunctions(Database& database);

    /// How many bytes of the index are collected in memory before they are written, in the transaction that
    /// is open now: with BulkPendingBytes thousands of messages go in several times faster. Set
    /// UsualPendingBytes before the transaction is committed; a rollback does it too.
    static Result<void> setPendingBytes(Database& database, std::int64_t bytes);
    static constexpr std::int64_t UsualPendingBytes = 1 << 20; ///< what FTS5 begins with
    static constexpr std::int64_t BulkPendingBytes = 32 << 20;

  private:
    Result<void> searchTitles(const std::string& match, const std::vector<SearchPhrase>& phrases,
                              int limit, std::vector<SearchHit>& hits);
    Result<void> searchMessages(const std::string& match, const std::vector<SearchPhrase>& phrases,
                                const SearchQuery& query, std::vector<SearchHit>& hits);

    Database* m_database;
};

} // namespace rookery
