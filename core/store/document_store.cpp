// SPDX-License-Identifier: Apache-2.0
#include "core/store/document_store.h"

#include <algorithm>

#include "core/base/hash.h"
#include "core/store/search_text.h"
#include "core/store/token_blob.h"

namespace rookery {

namespace {

/// More words in a question add nothing to a ranking.
constexpr std::size_t MostWords = 64;

constexpr std::string_view DocumentColumns =
    "SELECT d.id, d.name, d.title, d.kind, d.fingerprint, d.text_bytes, d.pages, d.skipped, "
    "d.created_ms, "
    "(SELECT count(*) FROM document_passage AS p WHERE p.document_id = d.id) FROM document AS d ";
constexpr std::string_view PassageColumns =
    "SELECT p.id, p.document_id, p.place, p.page, p.heading, p.content ";
constexpr std::string_view DigestColumns =
    "SELECT id, document_id, name, purpose, model_fingerprint, model_name, tokenizer, chat_format, "
    "(length(tokens) + length(reply_tokens)) / 4, created_ms, used_ms FROM document_digest ";

DocumentRecord readDocument(const Statement& row) {
    return {.id = row.integer(0),
            .name = row.text(1),
            .title = row.text(2),
            .kind = row.text(3),
            .fingerprint = row.text(4),
            .textBytes = row.integer(5),
            .pages = static_cast<int>(row.integer(6)),
            .skipped = static_cast<int>(row.integer(7)),
            .passages = row.integer(9),
            .createdMs = row.integer(8)};
}

PassageRecord readPassage(const Statement& row) {
    return {row.integer(0), row.integer(1), row.integer(2), static_cast<int>(row.integer(3)),
            row.text(4),    row.text(5)};
}

DigestRecord readDigest(const Statement& row) {
    return {.id = row.integer(0),
            .document = row.integer(1),
            .name = row.text(2),
            .purpose = row.text(3),
            .modelFingerprint = row.text(4),
            .modelName = row.text(5),
            .tokenizer = row.text(6),
            .chatFormat = row.text(7),
            .tokenCount = row.integer(8),
            .createdMs = row.integer(9),
            .usedMs = row.integer(10)};
}

/// Every row of a query, read by `read`.
template <typename Value, typename Read>
Result<std::vector<Value>> all(Statement& statement, Read read) {
    std::vector<Value> values;
    for (;;) {
        auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return values;
        values.push_back(read(statement));
    }
}

template <typename Value>
Result<Value> only(Result<std::vector<Value>> values, const char* what, std::int64_t id) {
    if (!values)
        return values.error();
    if (values->empty())
        return Error{ErrorCode::NotFound, std::string("no ") + what + ' ' + std::to_string(id)};
    return std::move(values->front());
}

/// Any of the words; a word of several tokens is a phrase. Tokens hold no quotes, so quoting them
/// is enough.
std::string anyOf(std::span<const std::string> words) {
    std::string match;
    for (const std::string& word : words.first(std::min(words.size(), MostWords))) {
        const std::string phrase = searchText(word);
        if (!phrase.empty())
            match.append(match.empty() ? "\"" : " OR \"").append(phrase).append("\"");
    }
    return match;
}

std::int64_t hashOf(std::span<const Token> tokens, std::span<const Token> reply) {
    Fnv1a hash;
    for (const auto part : {tokens, reply})
        for (const Token token : part)
            hash.add(token);
    return static_cast<std::int64_t>(hash.value());
}

} // namespace

DocumentStore::DocumentStore(Database& database, Clock clock)
    : m_database(&database), m_clock(std::move(clock)) {
}

Result<DocumentId> DocumentStore::add(const DocumentRecord& document,
                                      std::span<const PassageRecord> passages) {
    auto known = find(document.fingerprint);
    if (!known)
        return known.error();
    if (*known)
        return (*known)->id;
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    auto insert = m_database->prepare(
        "INSERT INTO document (name, title, kind, fingerprint, text_bytes, pages, skipped, "
        "created_ms) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    if (!insert)
        return insert.error();
    insert->bind(1, document.name)
        .bind(2, document.title)
        .bind(3, document.kind)
        .bind(4, document.fingerprint);
    insert->bind(5, document.textBytes)
        .bind(6, document.pages)
        .bind(7, document.skipped)
        .bind(8, m_clock());
    if (auto done = insert->run(); !done)
        return done.error();
    const DocumentId id = m_database->lastInsertId();
    auto part = m_database->prepare("INSERT INTO document_passage (document_id, place, page, "
                                    "heading, content) VALUES (?1, ?2, ?3, ?4, ?5)");
    if (!part)
        return part.error();
    for (std::size_t i = 0; i < passages.size(); ++i) {
        part->bind(1, id).bind(2, static_cast<std::int64_t>(i)).bind(3, passages[i].page);
        part->bind(4, passages[i].heading).bind(5, passages[i].content);
        if (auto done = part->run(); !done)
            return done.error();
    }
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return id;
}

Result<DocumentRecord> DocumentStore::document(DocumentId id) {
    auto statement = m_database->prepare(std::string(DocumentColumns) + "WHERE d.id = ?1");
    if (!statement)
        return statement.error();
    statement->bind(1, id);
    return only(all<DocumentRecord>(*statement, readDocument), "document", id);
}

Result<std::optional<DocumentRecord>> DocumentStore::find(std::string_view fingerprint) {
    auto statement = m_database->prepare(std::string(DocumentColumns) + "WHERE d.fingerprint = ?1");
    if (!statement)
        return statement.error();
    statement->bind(1, fingerprint);
    auto found = all<DocumentRecord>(*statement, readDocument);
    if (!found)
        return found.error();
    return found->empty() ? std::optional<DocumentRecord>()
                          : std::optional(std::move(found->front()));
}

Result<std::vector<DocumentRecord>> DocumentStore::documents() {
    auto statement =
        m_database->prepare(std::string(DocumentColumns) + "ORDER BY d.created_ms DESC, d.id DESC");
    if (!statement)
        return statement.error();
    return all<DocumentRecord>(*statement, readDocument);
}

Result<void> DocumentStore::rename(DocumentId id, std::string_view name) {
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    for (const std::string_view sql : {"UPDATE document_digest SET name = ?2 WHERE document_id = ?1",
                                       "UPDATE document SET name = ?2 WHERE id = ?1"}) {
        auto statement = m_database->prepare(sql);
        if (!statement)
            return statement.error();
        if (auto done = statement->bind(1, id).bind(2, name).run(); !done)
            return done;
    }
    if (m_database->changes() == 0)
        return {ErrorCode::NotFound, "no document " + std::to_string(id)};
    return transaction->commit();
}

Result<void> DocumentStore::remove(DocumentId id) {
    return change("DELETE FROM document WHERE id = ?1", id);
}

Result<std::vector<PassageRecord>> DocumentStore::passages(DocumentId id) {
    auto statement =
        m_database->prepare(std::string(PassageColumns) +
                            "FROM document_passage AS p WHERE p.document_id = ?1 ORDER BY p.place");
    if (!statement)
        return statement.error();
    statement->bind(1, id);
    return all<PassageRecord>(*statement, readPassage);
}

Result<PassageRecord> DocumentStore::passage(PassageId id) {
    auto statement = m_database->prepare(std::string(PassageColumns) +
                                         "FROM document_passage AS p WHERE p.id = ?1");
    if (!statement)
        return statement.error();
    statement->bind(1, id);
    return only(all<PassageRecord>(*statement, readPassage), "passage", id);
}

Result<std::vector<Excerpt>> DocumentStore::excerpts(std::span<const DocumentId> documents,
                                                     std::span<const std::string> words, int most) {
    const std::string match = anyOf(words);
    if (match.empty() || documents.empty() || most <= 0)
        return std::vector<Excerpt>();
    std::string ids = "[";
    for (const DocumentId id : documents)
        ids.append(ids.size() > 1 ? "," : "").append(std::to_string(id));
    ids += ']';
    auto statement = m_database->prepare(
        std::string(PassageColumns) +
        ", -bm25(passage_index) AS score FROM passage_index JOIN document_passage AS p ON p.id = "
        "passage_index.rowid "
        "WHERE passage_index MATCH ?1 AND p.document_id IN (SELECT value FROM json_each(?2)) "
        "ORDER BY score DESC, p.document_id, p.place LIMIT ?3");
    if (!statement)
        return statement.error();
    statement->bind(1, match).bind(2, ids).bind(3, most);
    return all<Excerpt>(*statement, [](const Statement& row) {
        return Excerpt{readPassage(row), row.real(6)};
    });
}

Result<DigestId> DocumentStore::addDigest(const DigestRecord& record, std::span<const Token> tokens,
                                          std::span<const Token> reply) {
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    auto known = m_database->prepare(
        "SELECT id FROM document_digest WHERE document_id = ?1 AND model_fingerprint = ?2 "
        "AND token_hash = ?3");
    if (!known)
        return known.error();
    const std::int64_t hash = hashOf(tokens, reply);
    known->bind(1, record.document).bind(2, record.modelFingerprint).bind(3, hash);
    auto row = known->step();
    if (!row)
        return row.error();
    if (*row)
        return known->integer(0);
    auto insert = m_database->prepare("INSERT INTO document_digest (document_id, name, purpose, "
                                      "model_fingerprint, model_name, tokenizer, chat_format, "
                                      "token_hash, tokens, reply_tokens, created_ms, used_ms) "
                                      "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?11)");
    if (!insert)
        return insert.error();
    insert->bind(1, record.document)
        .bind(2, record.name)
        .bind(3, record.purpose)
        .bind(4, record.modelFingerprint);
    insert->bind(5, record.modelName)
        .bind(6, record.tokenizer)
        .bind(7, record.chatFormat)
        .bind(8, hash);
    insert->bindBlob(9, packTokens(tokens)).bindBlob(10, packTokens(reply)).bind(11, m_clock());
    if (auto done = insert->run(); !done)
        return done.error();
    const DigestId id = m_database->lastInsertId();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return id;
}

Result<DigestRecord> DocumentStore::digest(DigestId id) {
    auto statement = m_database->prepare(std::string(DigestColumns) + "WHERE id = ?1");
    if (!statement)
        return statement.error();
    statement->bind(1, id);
    return only(all<DigestRecord>(*statement, readDigest), "digest", id);
}

Result<std::vector<DigestRecord>> DocumentStore::digests() {
    auto statement =
        m_database->prepare(std::string(DigestColumns) + "ORDER BY used_ms DESC, id DESC");
    if (!statement)
        return statement.error();
    return all<DigestRecord>(*statement, readDigest);
}

Result<std::vector<MessageTokens>> DocumentStore::digestTokens(DigestId id) {
    auto statement = m_database->prepare(
        "SELECT tokenizer, tokens, reply_tokens FROM document_digest WHERE id = ?1");
    if (!statement)
        return statement.error();
    auto row = statement->bind(1, id).step();
    if (!row)
        return row.error();
    if (!*row)
        return Error{ErrorCode::NotFound, "no digest " + std::to_string(id)};
    std::vector<MessageTokens> turns(2);
    for (int i = 0; i < 2; ++i) {
        turns[static_cast<std::size_t>(i)].tokenizer = statement->text(0);
        if (!unpackTokens(statement->blob(i + 1), turns[static_cast<std::size_t>(i)].tokens))
            return Error{ErrorCode::DatabaseCorrupt, "tokens of digest " + std::to_string(id)};
    }
    return turns;
}

Result<void> DocumentStore::touchDigest(DigestId id) {
    return change("UPDATE document_digest SET used_ms = ?2 WHERE id = ?1", id,
                  [now = m_clock()](Statement& statement) { statement.bind(2, now); });
}

Result<void> DocumentStore::removeDigest(DigestId id) {
    return change("DELETE FROM document_digest WHERE id = ?1", id);
}

Result<double> DocumentStore::readingSpeed(std::string_view modelFingerprint) {
    // Few tokens are read slower than many: a question is no measure for a book.
    auto statement = m_database->prepare(
        "SELECT avg(speed) FROM (SELECT read_tokens_per_second AS speed FROM message WHERE model_fingerprint = ?1 AND "
        "read_tokens >= 64 AND read_tokens_per_second > 0 ORDER BY id DESC LIMIT 5)");
    if (!statement)
        return statement.error();
    auto row = statement->bind(1, modelFingerprint).step();
    if (!row)
        return row.error();
    return *row ? statement->real(0) : 0.0;
}

Result<void> DocumentStore::change(std::string_view sql, std::int64_t id,
                                   const std::function<void(Statement&)>& bind) {
    return changeRow(*m_database, sql, id, {ErrorCode::NotFound, "no row " + std::to_string(id)}, bind);
}

} // namespace rookery
