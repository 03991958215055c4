// SPDX-License-Identifier: Apache-2.0
#include "core/store/salvage.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <limits>
#include <string>
#include <system_error>
#include <vector>

namespace rookery {
namespace {

constexpr std::int64_t MaxProbes =
    2'000'000; // single look-ups inside a gap that cannot be walked over
constexpr std::int64_t NoId = std::numeric_limits<std::int64_t>::min();

bool isWriteFailure(const Error& error) {
    return error.code == ErrorCode::DiskFull || error.code == ErrorCode::NotWritable;
}

/// Names of the columns that `table` has in both databases.
std::vector<std::string> commonColumns(Database& damaged, Database& fresh,
                                       const std::string& table) {
    const auto columnsIn = [&](Database& database) {
        std::vector<std::string> names;
        auto statement = database.prepare("SELECT name FROM pragma_table_info(?1)");
        if (!statement)
            return names;
        statement->bind(1, table);
        for (auto row = statement->step(); row && *row; row = statement->step())
            names.push_back(statement->text(0));
        return names;
    };
    std::vector<std::string> names = columnsIn(fresh);
    const std::vector<std::string> present = columnsIn(damaged);
    std::erase_if(names, [&](const std::string& name) {
        return std::ranges::find(present, name) == present.end();
    });
    return names;
}

/// Copies one table row by row.
class TableSalvage {
  public:
    TableSalvage(Database& damaged, Database& fresh, const std::string& table)
        : m_damaged(damaged), m_fresh(fresh), m_table(table),
          m_columns(commonColumns(damaged, fresh, table)) {}

    Result<void> run() {
        if (m_columns.empty())
            return {};
        // From both ends as far as it goes, then what lies between, one by one.
        const std::int64_t low = walk("ORDER BY rowid");
        const std::int64_t high = m_broken ? walk("ORDER BY rowid DESC") : NoId;
        if (high != NoId)
            probe(low == NoId ? 1 : low + 1, high);
        return m_failure ? Result<void>(*m_failure) : Result<void>();
    }

  private:
    std::string columnList() const {
        std::string list;
        for (const std::string& name : m_columns)
            list += ", " + name; // our own schema's names, not the file's
        return list;
    }

    /// Returns the last id reached; sets m_broken when the way ended in an error.
    std::int64_t walk(const std::string& order) {
        std::int64_t last = NoId;
        m_broken = false;
        auto rows = m_damaged.prepare("SELECT rowid" + columnList() + " FROM " + m_table +
                                      " NOT INDEXED " + order);
        if (!rows) {
            m_broken = true;
            return last;
        }
        for (;;) {
            auto row = rows->step();
            if (!row) {
                m_broken = true;
                return last;
            }
            if (!*row || m_failure)
                return last;
            last = rows->integer(0);
            copy(*rows);
        }
    }

    void probe(std::int64_t from, std::int64_t to) {
        auto rows = m_damaged.prepare("SELECT rowid" + columnList() + " FROM " + m_table +
                                      " WHERE rowid = ?1");
        if (!rows)
            return;
        for (std::int64_t id = from; id < to && id - from < MaxProbes && !m_failure; ++id) {
            rows->bind(1, id);
            if (auto row = rows->step(); row && *row)
                copy(*rows);
            rows->reset();
        }
    }

    void copy(const Statement& row) {
        if (!m_insert) {
            std::string values;
            for (std::size_t i = 0; i < m_columns.size(); ++i)
                values += ", ?" + std::to_string(i + 1);
            auto insert =
                m_fresh.prepare("INSERT OR IGNORE INTO " + m_table + " (" + columnList().substr(2) +
                                ") VALUES (" + values.substr(2) + ")");
            if (!insert) {
                m_failure = insert.error();
                return;
            }
            m_insert = std::move(*insert);
        }
        for (int column = 0; column < static_cast<int>(m_columns.size()); ++column)
            m_insert->bindColumn(column + 1, row, column + 1);
        // A row that breaks a rule of the schema was damaged itself; it is left behind.
        if (auto done = m_insert->run(); !done && isWriteFailure(done.error()))
            m_failure = done.error();
    }

    Database& m_damaged;
    Database& m_fresh;
    std::string m_table;
    std::vector<std::string> m_columns;
    std::optional<Statement> m_insert;
    std::optional<Error> m_failure;
    bool m_broken = false;
};

constexpr std::string_view Mend = R"sql(
INSERT INTO conversation (id, title, title_source, chat_format, tokenizer, model_fingerprint, system_prompt,
    settings, draft, scroll_position, pinned, created_ms, used_ms)
  SELECT m.conversation_id, '', 'auto', '', '', '', '', '', '', -1, 0, min(m.created_ms), max(m.created_ms)
  FROM message AS m WHERE m.conversation_id > 0 AND m.conversation_id NOT IN (SELECT id FROM conversation)
  GROUP BY m.conversation_id;
DELETE FROM message WHERE conversation_id NOT IN (SELECT id FROM conversation);
UPDATE message SET parent_id = (SELECT max(before.id) FROM message AS before
    WHERE before.conversation_id = message.conversation_id AND before.id < message.id)
  WHERE parent_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM message AS parent
    WHERE parent.id = message.parent_id AND parent.conversation_id = message.conversation_id);
DELETE FROM message_tokens WHERE message_id NOT IN (SELECT id FROM message);
DELETE FROM answer_resume WHERE message_id NOT IN (SELECT id FROM message);
DELETE FROM answer_chunk WHERE message_id NOT IN (SELECT id FROM message);
DELETE FROM document_passage WHERE document_id NOT IN (SELECT id FROM document);
DELETE FROM document_digest WHERE document_id NOT IN (SELECT id FROM document);
UPDATE conversation SET active_message_id = (SELECT max(m.id) FROM message AS m
    WHERE m.conversation_id = conversation.id AND m.deleted_ms IS NULL)
  WHERE NOT EXISTS (SELECT 1 FROM message AS m WHERE m.id = conversation.active_message_id
    AND m.conversation_id = conversation.id);
)sql";

} // namespace

Result<void> salvage(Database& damaged, Database& fresh) {
    // Rows arrive in any order and some never; keys are checked again by the next connection.
    if (auto off = fresh.execute("PRAGMA foreign_keys = OFF"); !off)
        return off;
    auto transaction = Transaction::begin(fresh, Durability::Full);
    if (!transaction)
        return transaction.error();
    for (const char* table :
         {"model", "conversation", "message", "message_tokens", "answer_resume", "answer_chunk",
          "document", "document_passage", "document_digest"})
        if (auto copied = TableSalvage(damaged, fresh, table).run(); !copied)
            return copied;
    if (auto mended = fresh.execute(Mend); !mended)
        return mended;
    if (auto committed = transaction->commit(); !committed)
        return committed;
    return fresh.execute("PRAGMA foreign_keys = ON");
}

Result<void> transplantFirstPage(const std::filesystem::path& damaged,
                                 const std::filesystem::path& fresh,
                                 const std::filesystem::path& target) {
    // Source of the offsets: SQLite, "Database File Format", section 1.3, the database header.
    constexpr std::size_t PageSize = 4096;
    constexpr std::size_t PageCountAt = 28;
    constexpr std::size_t FreelistAt = 32;
    std::error_code error;
    const auto size = std::filesystem::file_size(damaged, error);
    if (error)
        return {ErrorCode::NotReadable, damaged.string() + ": " + error.message()};
    if (size < 2 * PageSize)
        return {ErrorCode::DatabaseCorrupt, damaged.string() + " is too short to hold a table"};
    std::filesystem::copy_file(damaged, target, std::filesystem::copy_options::overwrite_existing,
                               error);
    if (error)
        return {error == std::errc::no_space_on_device ? ErrorCode::DiskFull
                                                       : ErrorCode::NotWritable,
                target.string() + ": " + error.message()};
    std::array<char, PageSize> page{};
    if (!std::ifstream(fresh, std::ios::binary).read(page.data(), page.size()))
        return {ErrorCode::NotReadable, fresh.string() + " cannot be read"};
    const auto pages = static_cast<std::uint32_t>(size / PageSize);
    for (std::size_t i = 0; i < 4; ++i)
        page[PageCountAt + i] = static_cast<char>(pages >> (24 - 8 * i));
    std::fill_n(page.begin() + FreelistAt, 8, '\0'); // no list of free pages
    std::fstream file(target, std::ios::binary | std::ios::in | std::ios::out);
    if (!file.write(page.data(), page.size()) || !file.flush())
        return {ErrorCode::NotWritable, target.string() + " cannot be written"};
    return {};
}

} // namespace rookery
