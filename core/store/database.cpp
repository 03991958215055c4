// SPDX-License-Identifier: Apache-2.0
#include "core/store/database.h"

#include <array>
#include <system_error>
#include <utility>

#include <sqlite3.h>

#include "core/store/sqlite_error.h"

namespace rookery {
namespace {

constexpr int BusyTimeoutMs = 5000; // only backups and other tools ever hold the file besides us

/// A file: address, so that SQLite reads the database without shared memory or locks.
std::string immutableAddress(const std::filesystem::path& path) {
    constexpr std::string_view Hex = "0123456789ABCDEF";
    std::string address = "file:";
    for (const char character : path.string()) {
        const auto byte = static_cast<unsigned char>(character);
        const bool plain = (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') ||
                           (byte >= 'a' && byte <= 'z') || byte == '/' || byte == '.' ||
                           byte == '-' || byte == '_';
        if (plain) {
            address += character;
        } else {
            address += '%';
            address += Hex[byte >> 4];
            address += Hex[byte & 15];
        }
    }
    return address + "?immutable=1";
}

std::string pragmasFor(const DatabaseOptions& options) {
    std::string sql = "PRAGMA foreign_keys = ON;";
    if (options.access == DatabaseAccess::ReadOnly)
        return sql + "PRAGMA query_only = ON;";
    // These two only take effect while the file is still empty.
    sql += "PRAGMA page_size = " + std::to_string(options.pageSize) + ";";
    sql +=
        "PRAGMA auto_vacuum = " + std::string(options.incrementalVacuum ? "INCREMENTAL" : "NONE") +
        ";";
    sql += "PRAGMA journal_mode = WAL;PRAGMA synchronous = NORMAL;PRAGMA secure_delete = FAST;";
    sql += "PRAGMA wal_autocheckpoint = " + std::to_string(options.walPages) + ";";
    return sql +
           "PRAGMA journal_size_limit = 67108864;"; // a log that once grew is cut back to 64 MiB
}

} // namespace

Result<Database> Database::open(const std::filesystem::path& path, const DatabaseOptions& options) {
    const bool readOnly = options.access == DatabaseAccess::ReadOnly;
    std::error_code error;
    if (readOnly && !std::filesystem::exists(path, error))
        return Error{ErrorCode::NotFound, path.string() + " does not exist"};
    const char* vfs = options.vfs.empty() ? nullptr : options.vfs.c_str();
    const int flags =
        SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_URI |
        (readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    // A folder that cannot be written to has no room for the shared memory of the log: the last
    // attempt reads the file alone, which is complete after every orderly end of the program.
    const std::array<std::string, 2> addresses{path.string(), immutableAddress(path)};
    Error failure;
    for (int attempt = 0; attempt < (readOnly ? 2 : 1); ++attempt) {
        Database database;
        database.m_path = path;
        const int opened = sqlite3_open_v2(addresses[static_cast<std::size_t>(attempt)].c_str(),
                                           &database.m_handle, flags, vfs);
        if (opened != SQLITE_OK) {
            failure = sqliteError(database.m_handle, opened, "open " + path.string());
            continue;
        }
        sqlite3_busy_timeout(database.m_handle, BusyTimeoutMs);
        sqlite3_db_config(database.m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        if (auto set = database.execute(pragmasFor(options)); !set) {
            failure = set.error();
            continue;
        }
        // Reads the first page, so that a file that is no database is noticed here.
        if (auto probe = database.integer("SELECT count(*) FROM sqlite_schema"); !probe) {
            failure = probe.error();
            if (failure.code == ErrorCode::DatabaseCorrupt)
                break;
            continue;
        }
        return database;
    }
    return failure;
}

Database::Database(Database&& other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr)), m_path(std::move(other.m_path)) {
}

Database& Database::operator=(Database&& other) noexcept {
    std::swap(m_handle, other.m_handle);
    std::swap(m_path, other.m_path);
    return *this;
}

Database::~Database() {
    sqlite3_close_v2(m_handle);
}

Result<Statement> Database::prepare(std::string_view sql) {
    sqlite3_stmt* statement = nullptr;
    const int code =
        sqlite3_prepare_v2(m_handle, sql.data(), static_cast<int>(sql.size()), &statement, nullptr);
    if (code != SQLITE_OK)
        return sqliteError(m_handle, code, "prepare \"" + std::string(sql.substr(0, 80)) + "\"");
    return Statement(m_handle, statement);
}

Result<void> Database::execute(std::string_view sql) {
    const int code = sqlite3_exec(m_handle, std::string(sql).c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return sqliteError(m_handle, code, "execute \"" + std::string(sql.substr(0, 80)) + "\"");
    return {};
}

Result<std::int64_t> Database::integer(std::string_view sql) {
    auto statement = prepare(sql);
    if (!statement)
        return statement.error();
    auto row = statement->step();
    if (!row)
        return row.error();
    return *row ? statement->integer(0) : 0;
}

std::int64_t Database::lastInsertId() const {
    return sqlite3_last_insert_rowid(m_handle);
}

std::int64_t Database::changes() const {
    return sqlite3_changes64(m_handle);
}

bool Database::isReadOnly() const {
    return sqlite3_db_readonly(m_handle, "main") != 0;
}

Error Database::lastError(std::string_view what) const {
    return sqliteError(m_handle, sqlite3_extended_errcode(m_handle), std::string(what));
}

Transaction::Transaction(Database& database, Durability durability)
    : m_database(&database), m_durability(durability) {
}

Result<Transaction> Transaction::begin(Database& database, Durability durability) {
    // Cannot be changed inside a transaction, hence the pair around it.
    if (durability == Durability::Full)
        if (auto set = database.execute("PRAGMA synchronous = FULL"); !set)
            return set.error();
    if (auto begun = database.execute("BEGIN IMMEDIATE"); !begun) {
        if (durability == Durability::Full)
            (void)database.execute("PRAGMA synchronous = NORMAL");
        return begun.error();
    }
    return Transaction(database, durability);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)), m_durability(other.m_durability) {
}

Transaction::~Transaction() {
    end();
}

Result<void> Transaction::commit() {
    auto committed = m_database->execute("COMMIT");
    end();
    return committed;
}

void Transaction::end() {
    if (m_database == nullptr)
        return;
    // After some failures SQLite has rolled back by itself.
    if (sqlite3_get_autocommit(m_database->handle()) == 0)
        (void)m_database->execute("ROLLBACK");
    if (m_durability == Durability::Full)
        (void)m_database->execute("PRAGMA synchronous = NORMAL");
    m_database = nullptr;
}

Result<void> changeRow(Database& database, std::string_view sql, std::int64_t id, const Error& missing,
                       const std::function<void(Statement&)>& bind) {
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    auto statement = database.prepare(sql);
    if (!statement)
        return statement.error();
    statement->bind(1, id);
    if (bind)
        bind(*statement);
    if (auto done = statement->run(); !done)
        return done;
    if (database.changes() == 0)
        return missing;
    return transaction->commit();
}

} // namespace rookery
