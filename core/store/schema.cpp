// SPDX-License-Identifier: Apache-2.0
#include "core/store/schema.h"

namespace rookery {

const std::string_view ConversationSchema = R"sql(
CREATE TABLE model (               -- a model the user has had; outlives the file
  id INTEGER PRIMARY KEY,
  fingerprint TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  path TEXT NOT NULL,
  architecture TEXT NOT NULL,
  last_used_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE conversation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,             -- never used again: states.db refers to it
  title TEXT NOT NULL,
  title_source TEXT NOT NULL CHECK (title_source IN ('auto', 'user')),
  chat_format TEXT NOT NULL,
  tokenizer TEXT NOT NULL,
  model_fingerprint TEXT NOT NULL,
  system_prompt TEXT NOT NULL,
  settings TEXT NOT NULL,
  draft TEXT NOT NULL,
  scroll_position REAL NOT NULL,
  pinned INTEGER NOT NULL CHECK (pinned IN (0, 1)),
  active_message_id INTEGER REFERENCES message(id)  -- leaf of the branch shown
    ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  created_ms INTEGER NOT NULL,
  used_ms INTEGER NOT NULL,
  deleted_ms INTEGER,                               -- can be brought back until purged
  archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
  folder TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX conversation_by_use ON conversation (pinned, used_ms, id) WHERE deleted_ms IS NULL;
CREATE INDEX conversation_by_deletion ON conversation (deleted_ms) WHERE deleted_ms IS NOT NULL;
CREATE INDEX conversation_by_active_message ON conversation (active_message_id);

CREATE TABLE message (                              -- a tree; siblings are branches
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  conversation_id INTEGER NOT NULL REFERENCES conversation(id) ON DELETE CASCADE,
  parent_id INTEGER REFERENCES message(id) ON DELETE CASCADE,
  role TEXT NOT NULL CHECK (role IN ('system', 'user', 'assistant')),
  content TEXT NOT NULL,
  stop_reason TEXT CHECK (stop_reason IN
    ('streaming', 'end', 'length', 'cancelled', 'error', 'interrupted')),
  error TEXT NOT NULL,
  created_ms INTEGER NOT NULL,
  visited_ms INTEGER NOT NULL,                      -- last time it was the leaf shown
  model_fingerprint TEXT NOT NULL,
  model_name TEXT NOT NULL,
  sampler TEXT NOT NULL,
  token_count INTEGER NOT NULL,
  resumed_tokens INTEGER NOT NULL,
  read_tokens INTEGER NOT NULL,
  first_token_ms REAL NOT NULL,
  read_tokens_per_second REAL NOT NULL,
  write_tokens_per_second REAL NOT NULL,
  deleted_ms INTEGER,                               -- equal for all that one deletion took
  typed TEXT NOT NULL DEFAULT '',
  plan TEXT NOT NULL DEFAULT '',
  bookmarked INTEGER NOT NULL DEFAULT 0 CHECK (bookmarked IN (0, 1)),
  thought_ms REAL NOT NULL DEFAULT 0,
  CHECK (parent_id < id)                            -- so a tree it is, whatever happens
) STRICT;
CREATE INDEX message_by_parent ON message (parent_id);
CREATE INDEX message_by_conversation ON message (conversation_id, parent_id);
CREATE INDEX message_streaming ON message (id) WHERE stop_reason = 'streaming';
CREATE INDEX message_by_deletion ON message (deleted_ms) WHERE deleted_ms IS NOT NULL;

CREATE TABLE message_tokens (                       -- exactly what the model was fed
  message_id INTEGER NOT NULL REFERENCES message(id) ON DELETE CASCADE,
  tokenizer TEXT NOT NULL,
  tokens BLOB NOT NULL CHECK (length(tokens) % 4 = 0),  -- int32, little endian
  PRIMARY KEY (message_id, tokenizer)
) STRICT;

CREATE TABLE answer_resume (                        -- for going on with an unfinished answer
  message_id INTEGER PRIMARY KEY REFERENCES message(id) ON DELETE CASCADE,
  tokenizer TEXT NOT NULL,
  sampler_state BLOB NOT NULL,
  sampler_token_count INTEGER NOT NULL              -- tokens of the answer the sampler has seen
) STRICT;

CREATE TABLE answer_chunk (                         -- journal of an answer being made
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  message_id INTEGER NOT NULL REFERENCES message(id) ON DELETE CASCADE,
  content TEXT NOT NULL,
  tokens BLOB NOT NULL CHECK (length(tokens) % 4 = 0)
) STRICT;
CREATE INDEX answer_chunk_by_message ON answer_chunk (message_id);

-- Search: the texts as folded words and single characters (search_text.h), one blank between.
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

-- Documents. Their texts are kept, because a state may be lost and another model may want to read.
CREATE TABLE document (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  fingerprint TEXT NOT NULL UNIQUE,                 -- of the text
  text_bytes INTEGER NOT NULL,
  pages INTEGER NOT NULL,
  skipped INTEGER NOT NULL,                         -- pages or files without text
  created_ms INTEGER NOT NULL
) STRICT;
CREATE TABLE document_passage (                     -- one behind another: the text
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  document_id INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  page INTEGER NOT NULL,
  heading TEXT NOT NULL,
  content TEXT NOT NULL,
  UNIQUE (document_id, place)
) STRICT;
CREATE TABLE document_digest (                      -- a model has read a document; its state is in states.db
  id INTEGER PRIMARY KEY AUTOINCREMENT,             -- never used again: states.db refers to it
  document_id INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  purpose TEXT NOT NULL,                            -- what the model was asked to keep in mind
  model_fingerprint TEXT NOT NULL,
  model_name TEXT NOT NULL,
  tokenizer TEXT NOT NULL,
  chat_format TEXT NOT NULL,
  token_hash INTEGER NOT NULL,                      -- FNV-1a over both turns
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

const std::string_view StateSchema = R"sql(
CREATE TABLE snapshot (            -- what each state stands for; small rows, the data lies apart
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  model_fingerprint TEXT NOT NULL,
  layout_version INTEGER NOT NULL,
  token_count INTEGER NOT NULL CHECK (token_count > 0),
  prefix_hash INTEGER NOT NULL,                     -- FNV-1a over the covered tokens
  format TEXT NOT NULL CHECK (format IN ('f32', 'f16')),
  kind TEXT NOT NULL CHECK (kind IN ('tip', 'turn', 'bookmark', 'checkpoint')),
  conversation_id INTEGER NOT NULL,
  created_ms INTEGER NOT NULL,
  used_ms INTEGER NOT NULL,
  byte_count INTEGER NOT NULL,                      -- of data and extra
  checksum INTEGER NOT NULL,                        -- over identity, data and extra (checksum.h)
  UNIQUE (model_fingerprint, layout_version, token_count, prefix_hash)
) STRICT;
CREATE INDEX snapshot_by_conversation ON snapshot (conversation_id, token_count);

CREATE TABLE snapshot_data (
  snapshot_id INTEGER PRIMARY KEY REFERENCES snapshot(id) ON DELETE CASCADE,
  extra BLOB NOT NULL,
  data BLOB NOT NULL
) STRICT;

CREATE TABLE kept_conversation (                    -- does not give way to the quota
  conversation_id INTEGER PRIMARY KEY
) STRICT;
)sql";

} // namespace rookery
