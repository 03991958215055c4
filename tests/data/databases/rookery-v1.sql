-- SPDX-License-Identifier: Apache-2.0
-- rookery.db as version 1 of its schema made it, with a few rows of every table. The stored database
-- rookery-v1.db was made from this file with: sqlite3 rookery-v1.db < rookery-v1.sql (SQLite 3.40.1).
PRAGMA foreign_keys = ON;
PRAGMA journal_mode = WAL;
BEGIN IMMEDIATE;
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
  deleted_ms INTEGER                                -- can be brought back until purged
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

INSERT INTO model VALUES (1, 'fp-guide', 'Guide', '/models/guide.pth', 'rwkv7', 1700000000000);
INSERT INTO conversation VALUES
  (1, 'Fox story', 'user', 'world', 'world', 'fp-guide', 'Be brief.', '{"temperature":1}', 'and then', 0.5, 1,
   NULL, 1700000000000, 1700000009000, NULL),
  (2, '循环网络', 'auto', 'world', 'world', '', '', '', '', -1, 0, NULL, 1700000001000, 1700000001000, NULL),
  (3, 'Deleted', 'auto', '', '', '', '', '', '', -1, 0, NULL, 1700000002000, 1700000002000, 1700000003000);
INSERT INTO message VALUES
  (1, 1, NULL, 'user', 'Tell me about foxes', NULL, '', 1700000001000, 1700000001000, '', '', '',
   0, 0, 0, 0, 0, 0, NULL),
  (2, 1, 1, 'assistant', 'Foxes are small.', 'end', '', 1700000002000, 1700000002000, 'fp-guide', 'Guide',
   '{"seed":1}', 4, 0, 12, 80.5, 250, 20.5, NULL),
  (3, 1, 1, 'assistant', 'A fox is a canid.', 'length', '', 1700000003000, 1700000008000, 'fp-guide', 'Guide',
   '{"seed":2}', 5, 12, 1, 20.5, 100, 21.5, NULL),
  (4, 1, 3, 'user', 'More', NULL, '', 1700000004000, 1700000004000, '', '', '', 0, 0, 0, 0, 0, 0, 1700000005000),
  (5, 1, 3, 'assistant', '', 'streaming', '', 1700000006000, 1700000009000, 'fp-guide', 'Guide', '',
   0, 0, 0, 0, 0, 0, NULL),
  (6, 2, NULL, 'user', '这是循环神经网络', NULL, '', 1700000001000, 1700000001000, '', '', '',
   0, 0, 0, 0, 0, 0, NULL);
UPDATE conversation SET active_message_id = 5 WHERE id = 1;
UPDATE conversation SET active_message_id = 6 WHERE id = 2;
INSERT INTO message_tokens VALUES
  (1, 'world', x'0100000002000000'), (3, 'world', x'030000000400000005000000');
INSERT INTO answer_resume VALUES (5, 'world', x'aabb', 1);
INSERT INTO answer_chunk VALUES (1, 5, 'Half an ', x'0a000000'), (2, 5, 'answer', x'0b0000000c000000');
PRAGMA application_id = 0x524B5259;
PRAGMA user_version = 1;
COMMIT;
PRAGMA wal_checkpoint(TRUNCATE);
