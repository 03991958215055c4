// SPDX-License-Identifier: Apache-2.0
#include "core/store/migrations.h"

#include <array>
#include <string>
#include <system_error>

#include "core/store/schema.h"

namespace rookery {
namespace {

// To version 2: archive and folders, the prompt helper's texts, bookmarks, search.
constexpr std::string_view ToVersion2 = R"sql(
ALTER TABLE conversation ADD COLUMN archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1));
ALTER TABLE conversation ADD COLUMN folder TEXT NOT NULL DEFAULT '';
ALTER TABLE message ADD COLUMN typed TEXT NOT NULL DEFAULT '';
ALTER TABLE message ADD COLUMN plan TEXT NOT NULL DEFAULT '';
ALTER TABLE message ADD COLUMN bookmarked INTEGER NOT NULL DEFAULT 0 CHECK (bookmarked IN (0, 1));
CREATE VIEW message_text (id, content) AS SELECT id, rookery_search_text(content) FROM message;
CREATE VIRTUAL TABLE message_index USING fts5 (
  content, content = 'message_text', content_rowid = 'id', columnsize = 0, prefix = '2 3 4 5', tokenize = 'ascii');
CREATE TRIGGER message_index_insert AFTER INSERT ON message BEGIN
  INSERT INTO message_index (rowid, content) VALUES (new.id, rookery_search_text(new.content));
END;
CREATE TRIGGER message_index_update AFTER UPDATE OF content ON message BEGIN
  INSERT INTO message_index (message_index, rowid, content)
    VALUES ('delete', old.id, rookery_search_text(old.content));
  INSERT INTO message_index (rowid, content) VALUES (new.id, rookery_search_text(new.content));
END;
CREATE TRIGGER message_index_delete AFTER DELETE ON message BEGIN
  INSERT INTO message_index (message_index, rowid, content)
    VALUES ('delete', old.id, rookery_search_text(old.content));
END;
CREATE VIEW title_text (id, title) AS SELECT id, rookery_search_text(title) FROM conversation;
CREATE VIRTUAL TABLE title_index USING fts5 (
  title, content = 'title_text', content_rowid = 'id', columnsize = 0, prefix = '2 3 4 5', tokenize = 'ascii');
CREATE TRIGGER title_index_insert AFTER INSERT ON conversation BEGIN
  INSERT INTO title_index (rowid, title) VALUES (new.id, rookery_search_text(new.title));
END;
CREATE TRIGGER title_index_update AFTER UPDATE OF title ON conversation BEGIN
  INSERT INTO title_index (title_index, rowid, title)
    VALUES ('delete', old.id, rookery_search_text(old.title));
  INSERT INTO title_index (rowid, title) VALUES (new.id, rookery_search_text(new.title));
END;
CREATE TRIGGER title_index_delete AFTER DELETE ON conversation BEGIN
  INSERT INTO title_index (title_index, rowid, title)
    VALUES ('delete', old.id, rookery_search_text(old.title));
END;
INSERT INTO message_index (message_index, rank) VALUES ('hashsize', 33554432);
INSERT INTO message_index (message_index) VALUES ('rebuild');
INSERT INTO message_index (message_index, rank) VALUES ('hashsize', 1048576);
INSERT INTO title_index (title_index) VALUES ('rebuild');
)sql";

// To version 3: documents, their passages and digests.
constexpr std::string_view ToVersion3 = R"sql(
CREATE TABLE document (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  fingerprint TEXT NOT NULL UNIQUE,
  text_bytes INTEGER NOT NULL,
  pages INTEGER NOT NULL,
  skipped INTEGER NOT NULL,
  created_ms INTEGER NOT NULL
) STRICT;
CREATE TABLE document_passage (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  document_id INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  page INTEGER NOT NULL,
  heading TEXT NOT NULL,
  content TEXT NOT NULL,
  UNIQUE (document_id, place)
) STRICT;
CREATE TABLE document_digest (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  document_id INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  purpose TEXT NOT NULL,
  model_fingerprint TEXT NOT NULL,
  model_name TEXT NOT NULL,
  tokenizer TEXT NOT NULL,
  chat_format TEXT NOT NULL,
  token_hash INTEGER NOT NULL,
  tokens BLOB NOT NULL CHECK (length(tokens) % 4 = 0),
  reply_tokens BLOB NOT NULL CHECK (length(reply_tokens) % 4 = 0),
  created_ms INTEGER NOT NULL,
  used_ms INTEGER NOT NULL,
  UNIQUE (document_id, model_fingerprint, token_hash)
) STRICT;
CREATE VIEW passage_text (id, content) AS SELECT id, rookery_search_text(content) FROM document_passage;
CREATE VIRTUAL TABLE passage_index USING fts5 (
  content, content = 'passage_text', content_rowid = 'id', tokenize = 'ascii');
CREATE TRIGGER passage_index_insert AFTER INSERT ON document_passage BEGIN
  INSERT INTO passage_index (rowid, content) VALUES (new.id, rookery_search_text(new.content));
END;
CREATE TRIGGER passage_index_delete AFTER DELETE ON document_passage BEGIN
  INSERT INTO passage_index (passage_index, rowid, content)
    VALUES ('delete', old.id, rookery_search_text(old.content));
END;
)sql";

// To version 4: how long the thought before an answer took.
constexpr std::string_view ToVersion4 = "ALTER TABLE message ADD COLUMN thought_ms REAL NOT NULL DEFAULT 0;";

constexpr std::array<std::string_view, ConversationSchemaVersion - 1> Steps{ToVersion2, ToVersion3, ToVersion4};

Result<void> stamp(Database& database) {
    return database.execute("PRAGMA application_id = " + std::to_string(ConversationApplicationId) +
                            ";PRAGMA user_version = " + std::to_string(ConversationSchemaVersion));
}

} // namespace

std::span<const std::string_view> conversationMigrations() {
    return Steps;
}

Result<bool> migrateConversations(Database& database, const std::filesystem::path& copy) {
    const auto application = database.integer("PRAGMA application_id");
    if (!application)
        return application.error();
    const auto version = database.integer("PRAGMA user_version");
    if (!version)
        return version.error();
    const auto objects = database.integer("SELECT count(*) FROM sqlite_schema");
    if (!objects)
        return objects.error();
    const std::string name = database.path().string();
    const bool empty = *objects == 0 && *version == 0;
    if (!empty && *application != ConversationApplicationId)
        return Error{ErrorCode::DatabaseCorrupt,
                     name + " is not a conversation database (application_id " +
                         std::to_string(*application) + ")"};
    if (*version > ConversationSchemaVersion)
        return Error{ErrorCode::DatabaseNewer, name + " has version " + std::to_string(*version) +
                                                   ", this program knows " +
                                                   std::to_string(ConversationSchemaVersion)};
    if (*version == ConversationSchemaVersion)
        return false;
    if (!empty && *version < 1)
        return Error{ErrorCode::DatabaseCorrupt, name + " has no version"};
    if (!empty) {
        std::error_code ignored;
        std::filesystem::remove(copy, ignored);
        if (auto copied = copyDatabase(database, copy); !copied)
            return copied.error();
    }
    auto transaction = Transaction::begin(database, Durability::Full);
    if (!transaction)
        return transaction.error();
    if (empty) {
        if (auto created = database.execute(ConversationSchema); !created)
            return created.error();
    } else {
        for (auto step = static_cast<std::size_t>(*version - 1); step < Steps.size(); ++step)
            if (auto applied = database.execute(Steps[step]); !applied)
                return applied.error();
    }
    if (auto stamped = stamp(database); !stamped)
        return stamped.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return !empty;
}

Result<void> copyDatabase(Database& database, const std::filesystem::path& file) {
    auto statement = database.prepare("VACUUM INTO ?1");
    if (!statement)
        return statement.error();
    auto copied = statement->bind(1, file.string()).run();
    if (!copied) {
        std::error_code ignored;
        std::filesystem::remove(file, ignored);
    }
    return copied;
}

} // namespace rookery
