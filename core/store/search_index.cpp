// SPDX-License-Identifier: Apache-2.0
#include "core/store/search_index.h"

#include <sqlite3.h>

#include "core/store/search_snippet.h"
#include "core/store/search_text.h"
#include "core/store/sqlite_error.h"

namespace rookery {
namespace {

void searchTextFunction(sqlite3_context* context, int, sqlite3_value** arguments) {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_value_text(arguments[0]));
    if (bytes == nullptr)
        return sqlite3_result_text(context, "", 0, SQLITE_STATIC);
    const auto size = static_cast<std::size_t>(sqlite3_value_bytes(arguments[0]));
    try { // the only exception that can pass here must not pass through SQLite
        const std::string text = searchText({bytes, size});
        sqlite3_result_text64(context, text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    } catch (const std::bad_alloc&) {
        sqlite3_result_error_nomem(context);
    }
}

/// Each word a phrase, all of them required. Tokens hold no quotes, so quoting them is enough.
std::string matchExpression(const std::vector<SearchPhrase>& phrases) {
    std::string match;
    for (const SearchPhrase& phrase : phrases) {
        match += match.empty() ? "\"" : " AND \"";
        for (std::size_t i = 0; i < phrase.tokens.size(); ++i)
            match += (i == 0 ? "" : " ") + phrase.tokens[i];
        match += phrase.lastIsPrefix ? "\" *" : "\"";
    }
    return match;
}

} // namespace

SearchIndex::SearchIndex(Database& database) : m_database(&database) {
}

Result<void> SearchIndex::registerFunctions(Database& database) {
    const int code =
        sqlite3_create_function_v2(database.handle(), "rookery_search_text", 1,
                                   SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr,
                                   searchTextFunction, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return sqliteError(database.handle(), code, "register rookery_search_text");
    return {};
}

Result<std::vector<SearchHit>> SearchIndex::search(const SearchQuery& query) {
    std::vector<SearchHit> hits;
    const std::vector<SearchPhrase> phrases = searchPhrases(query.text);
    if (phrases.empty() || query.limit <= 0)
        return hits;
    const std::string match = matchExpression(phrases);
    if (query.conversation == 0 && query.before == 0)
        if (auto found = searchTitles(match, phrases, query.limit, hits); !found)
            return found.error();
    if (auto found = searchMessages(match, phrases, query, hits); !found)
        return found.error();
    return hits;
}

Result<void> SearchIndex::searchTitles(const std::string& match,
                                       const std::vector<SearchPhrase>& phrases, int limit,
                                       std::vector<SearchHit>& hits) {
    auto statement = m_database->prepare(
        "SELECT c.id, c.title, c.created_ms FROM title_index AS t JOIN conversation AS c ON c.id = "
        "t.rowid "
        "WHERE title_index MATCH ?1 AND c.deleted_ms IS NULL ORDER BY t.rowid DESC LIMIT ?2");
    if (!statement)
        return statement.error();
    statement->bind(1, match).bind(2, limit);
    for (;;) {
        auto row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        SearchHit hit;
        hit.conversation = statement->integer(0);
        hit.title = statement->text(1);
        hit.createdMs = statement->integer(2);
        markHits(hit.title, phrases, hit);
        hits.push_back(std::move(hit));
    }
}

Result<void> SearchIndex::searchMessages(const std::string& match,
                                         const std::vector<SearchPhrase>& phrases,
                                         const SearchQuery& query, std::vector<SearchHit>& hits) {
    // CROSS JOIN keeps the index outermost, which delivers rows newest first without sorting.
    std::string sql =
        "SELECT m.id, m.conversation_id, m.role, c.title, m.content, m.created_ms "
        "FROM message_index AS t CROSS JOIN message AS m ON m.id = t.rowid "
        "CROSS JOIN conversation AS c ON c.id = m.conversation_id "
        "WHERE message_index MATCH ?1 AND m.deleted_ms IS NULL AND c.deleted_ms IS NULL";
    if (query.before != 0)
        sql += " AND t.rowid < ?3";
    if (query.conversation !=
        0) // its ids lie close together: the range spares walking over all others
        sql += " AND m.conversation_id = ?4 AND t.rowid BETWEEN (SELECT min(id) FROM message WHERE "
               "conversation_id = ?4) AND (SELECT max(id) FROM message WHERE conversation_id = ?4)";
    auto statement = m_database->prepare(sql + " ORDER BY t.rowid DESC LIMIT ?2");
    if (!statement)
        return statement.error();
    statement->bind(1, match).bind(2, query.limit);
    if (query.before != 0)
        statement->bind(3, query.before);
    if (query.conversation != 0)
        statement->bind(4, query.conversation);
    for (;;) {
        auto row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        SearchHit hit;
        hit.message = statement->integer(0);
        hit.conversation = statement->integer(1);
        hit.role = roleFromName(statement->text(2)).value_or(Role::User);
        hit.title = statement->text(3);
        hit.createdMs = statement->integer(5);
        markHits(statement->text(4), phrases, hit);
        hits.push_back(std::move(hit));
    }
}

Result<void> SearchIndex::rebuild() {
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    if (auto set = setPendingBytes(*m_database, BulkPendingBytes); !set)
        return set;
    auto rebuilt =
        m_database->execute("INSERT INTO message_index (message_index) VALUES ('rebuild');"
                            "INSERT INTO title_index (title_index) VALUES ('rebuild');"
                            "INSERT INTO passage_index (passage_index) VALUES ('rebuild')");
    if (!rebuilt)
        return rebuilt;
    if (auto set = setPendingBytes(*m_database, UsualPendingBytes); !set)
        return set;
    return transaction->commit();
}

Result<void> SearchIndex::setPendingBytes(Database& database, std::int64_t bytes) {
    auto statement =
        database.prepare("INSERT INTO message_index (message_index, rank) VALUES ('hashsize', ?1)");
    if (!statement)
        return statement.error();
    return statement->bind(1, bytes).run();
}

} // namespace rookery
