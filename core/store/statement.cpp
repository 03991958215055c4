// SPDX-License-Identifier: Apache-2.0
#include <utility>

#include <sqlite3.h>

#include "core/base/utf8.h"
#include "core/store/database.h"
#include "core/store/sqlite_error.h"

namespace rookery {
namespace {

std::string cleaned(std::string_view text) {
    std::string valid = replaceInvalidUtf8(text);
    std::string::size_type at = 0;
    while ((at = valid.find('\0', at)) != std::string::npos)
        valid.replace(at, 1, Utf8Replacement);
    return valid;
}

} // namespace

Statement::Statement(sqlite3* database, sqlite3_stmt* statement)
    : m_database(database), m_statement(statement) {
}

Statement::Statement(Statement&& other) noexcept
    : m_database(other.m_database), m_statement(std::exchange(other.m_statement, nullptr)),
      m_bindError(other.m_bindError) {
}

Statement& Statement::operator=(Statement&& other) noexcept {
    std::swap(m_database, other.m_database);
    std::swap(m_statement, other.m_statement);
    std::swap(m_bindError, other.m_bindError);
    return *this;
}

Statement::~Statement() {
    sqlite3_finalize(m_statement);
}

Statement& Statement::bind(int parameter, std::int64_t value) {
    m_bindError |= sqlite3_bind_int64(m_statement, parameter, value);
    return *this;
}

Statement& Statement::bind(int parameter, double value) {
    m_bindError |= sqlite3_bind_double(m_statement, parameter, value);
    return *this;
}

Statement& Statement::bind(int parameter, std::string_view text) {
    std::string copy;
    if (!isValidUtf8(text) || text.find('\0') != std::string_view::npos) {
        copy = cleaned(text);
        text = copy;
    }
    // A null pointer would bind NULL instead of an empty text.
    m_bindError |=
        sqlite3_bind_text64(m_statement, parameter, text.data() != nullptr ? text.data() : "",
                            text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    return *this;
}

Statement& Statement::bindBlob(int parameter, std::span<const std::byte> bytes) {
    m_bindError |= bytes.empty() ? sqlite3_bind_zeroblob(m_statement, parameter, 0)
                                 : sqlite3_bind_blob64(m_statement, parameter, bytes.data(),
                                                       bytes.size(), SQLITE_TRANSIENT);
    return *this;
}

Statement& Statement::bindBlobView(int parameter, std::span<const std::byte> bytes) {
    m_bindError |= bytes.empty() ? sqlite3_bind_zeroblob(m_statement, parameter, 0)
                                 : sqlite3_bind_blob64(m_statement, parameter, bytes.data(),
                                                       bytes.size(), SQLITE_STATIC);
    return *this;
}

Statement& Statement::bindNull(int parameter) {
    m_bindError |= sqlite3_bind_null(m_statement, parameter);
    return *this;
}

Statement& Statement::bindColumn(int parameter, const Statement& source, int column) {
    m_bindError |= sqlite3_bind_value(m_statement, parameter,
                                      sqlite3_column_value(source.m_statement, column));
    return *this;
}

Statement& Statement::bindId(int parameter, std::int64_t id) {
    return id == 0 ? bindNull(parameter) : bind(parameter, id);
}

Result<bool> Statement::step() {
    if (m_bindError != 0) {
        const int code = sqlite3_extended_errcode(m_database);
        return sqliteError(m_database, code != SQLITE_OK ? code : SQLITE_TOOBIG, "bind a value");
    }
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    Error error = sqliteError(
        m_database, code, "run \"" + std::string(sqlite3_sql(m_statement)).substr(0, 80) + "\"");
    sqlite3_reset(m_statement);
    return error;
}

Result<void> Statement::run() {
    for (;;) {
        auto row = step();
        if (!row)
            return row.error();
        if (!*row)
            break;
    }
    reset();
    return {};
}

void Statement::reset() {
    sqlite3_reset(m_statement);
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const {
    return sqlite3_column_double(m_statement, column);
}

std::string Statement::text(int column) const {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    if (bytes == nullptr)
        return {};
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

std::span<const std::byte> Statement::blob(int column) const {
    const auto* bytes = static_cast<const std::byte*>(sqlite3_column_blob(m_statement, column));
    if (bytes == nullptr)
        return {};
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

} // namespace rookery
