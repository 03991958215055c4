// SPDX-License-Identifier: Apache-2.0
#include "core/store/sqlite_error.h"

#include <cerrno>

#include <sqlite3.h>

namespace rookery {
namespace {

ErrorCode codeOf(sqlite3* database, int extended) {
    // The system's reason is more exact than SQLite's where it has one.
    if ((extended & 0xff) == SQLITE_IOERR && database != nullptr) {
        const int system = sqlite3_system_errno(database);
        if (system == ENOSPC || system == EDQUOT)
            return ErrorCode::DiskFull;
    }
    switch (extended) {
    case SQLITE_IOERR_READ:
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_FSTAT:
    case SQLITE_CANTOPEN_ISDIR:
        return ErrorCode::NotReadable;
    case SQLITE_IOERR_CORRUPTFS:
    case SQLITE_IOERR_DATA:
        return ErrorCode::DatabaseCorrupt;
    case SQLITE_IOERR_NOMEM:
        return ErrorCode::OutOfMemory;
    default:
        break;
    }
    switch (extended & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
        return ErrorCode::DatabaseCorrupt;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::DatabaseLocked;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_IOERR:
        return ErrorCode::NotWritable;
    case SQLITE_NOMEM:
        return ErrorCode::OutOfMemory;
    case SQLITE_CONSTRAINT:
    case SQLITE_TOOBIG:
    case SQLITE_MISMATCH:
        return ErrorCode::InvalidArgument;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    default:
        return ErrorCode::Internal;
    }
}

} // namespace

Error sqliteError(sqlite3* database, int code, std::string what) {
    std::string message = std::move(what) + ": " + sqlite3_errstr(code);
    if (database != nullptr)
        message += std::string(" (") + sqlite3_errmsg(database) + ")";
    return {codeOf(database, code), std::move(message)};
}

} // namespace rookery
