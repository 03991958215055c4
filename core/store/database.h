// SPDX-License-Identifier: Apache-2.0
//
// RAII over SQLite: Database (connection), Statement (prepared statement), Transaction. Nothing
// above this file in core/store/ calls sqlite3_ functions of its own, except to register SQL
// functions. One connection is used by one thread at a time. Every value is bound, never pasted
// into SQL.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

struct sqlite3;
struct sqlite3_stmt;

namespace rookery {

enum class DatabaseAccess {
    ReadWrite, ///< created when missing
    ReadOnly,  ///< must exist; also works from a folder that cannot be written to
};

struct DatabaseOptions {
    DatabaseAccess access = DatabaseAccess::ReadWrite;
    int pageSize = 4096;            ///< bytes; only for a file that does not exist yet
    bool incrementalVacuum = false; ///< only for a file that does not exist yet
    int walPages = 1000;            ///< pages in the write-ahead log before it is copied back
    std::string vfs{}; ///< SQLite VFS by name; empty: the default (tests inject faults)
};

/// A prepared statement. Parameters are numbered from 1 as in SQL, columns from 0. Bound texts that
/// are not UTF-8 get U+FFFD in place of what is wrong, NUL included. An error while binding is kept
/// and returned by the next step().
class Statement {
  public:
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&& other) noexcept;
    ~Statement();

    Statement& bind(int parameter, std::int64_t value);
    Statement& bind(int parameter, int value) { return bind(parameter, std::int64_t{value}); }
    Statement& bind(int parameter, bool value) { return bind(parameter, std::int64_t{value}); }
    Statement& bind(int parameter, double value);
    Statement& bind(int parameter, std::string_view text);
    Statement& bind(int parameter, const char* text) {
        return bind(parameter, std::string_view(text));
    }
    Statement& bind(int parameter, const std::string& text) {
        return bind(parameter, std::string_view(text));
    }
    Statement& bindBlob(int parameter, std::span<const std::byte> bytes); ///< copied
    /// Not copied: `bytes` must live until the statement is reset or destroyed.
    Statement& bindBlobView(int parameter, std::span<const std::byte> bytes);
    Statement& bindNull(int parameter);
    /// NULL when `id` is 0: our records use 0 for "none".
    Statement& bindId(int parameter, std::int64_t id);

    /// Binds a column of the current row of `source`, of whatever type it is.
    Statement& bindColumn(int parameter, const Statement& source, int column);

    /// true: a row is ready; false: finished. Errors are mapped as in Database::lastError().
    Result<bool> step();
    /// Runs to the end, ignoring rows, and resets.
    Result<void> run();
    /// Ready for the next run; bindings stay.
    void reset();

    bool isNull(int column) const;
    std::int64_t integer(int column) const; ///< 0 for NULL
    double real(int column) const;          ///< 0 for NULL
    std::string text(int column) const;     ///< empty for NULL
    /// Valid until the next step() or reset().
    std::span<const std::byte> blob(int column) const;

  private:
    friend class Database;
    Statement(sqlite3* database, sqlite3_stmt* statement);

    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_statement = nullptr;
    int m_bindError = 0;
};

/// One connection. Move-only; closes when it dies.
class Database {
  public:
    /// Opens or creates `path` and sets foreign_keys, WAL, synchronous = NORMAL, secure_delete =
    /// FAST, defensive mode and a busy timeout. Errors: NotFound (read-only and missing),
    /// NotReadable, NotWritable, DiskFull, DatabaseCorrupt, DatabaseLocked.
    static Result<Database> open(const std::filesystem::path& path, const DatabaseOptions& options);

    Database(Database&& other) noexcept;
    Database& operator=(Database&& other) noexcept;
    ~Database();

    /// Compiles one statement.
    Result<Statement> prepare(std::string_view sql);
    /// Runs one or more statements without parameters or results.
    Result<void> execute(std::string_view sql);
    /// First column of the first row of a query without parameters; 0 when there is no row.
    Result<std::int64_t> integer(std::string_view sql);

    std::int64_t lastInsertId() const;
    std::int64_t changes() const; ///< rows changed by the last statement
    bool isReadOnly() const;
    const std::filesystem::path& path() const { return m_path; }
    /// For registering functions; still owned by this object.
    sqlite3* handle() const { return m_handle; }
    /// SQLite's last failure in our terms: FULL is DiskFull; CORRUPT and NOTADB are
    /// DatabaseCorrupt; BUSY is DatabaseLocked; READONLY, CANTOPEN and failed writes are
    /// NotWritable; failed reads are NotReadable; NOMEM is OutOfMemory; a broken constraint is
    /// InvalidArgument.
    Error lastError(std::string_view what) const;

  private:
    Database() = default;

    sqlite3* m_handle = nullptr;
    std::filesystem::path m_path;
};

enum class Durability {
    Normal, ///< survives the end of the process; the last moments may be lost with the power
    Full,   ///< on the disk when commit() returns
};

/// BEGIN IMMEDIATE ... COMMIT; rolls back when it dies uncommitted. Not nestable.
class Transaction {
  public:
    /// The database must outlive the transaction. Errors: DatabaseLocked, NotWritable, DiskFull.
    static Result<Transaction> begin(Database& database,
                                     Durability durability = Durability::Normal);

    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    /// A failed commit rolls back.
    Result<void> commit();

  private:
    Transaction(Database& database, Durability durability);
    void end();

    Database* m_database = nullptr;
    Durability m_durability = Durability::Normal;
};

/// Runs one statement about row ?1 in its own transaction, after `bind` has bound what else it has. Errors:
/// `missing` when it changed nothing, and then nothing is changed.
Result<void> changeRow(Database& database, std::string_view sql, std::int64_t id, const Error& missing,
                       const std::function<void(Statement&)>& bind = {});

} // namespace rookery
