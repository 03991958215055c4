// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "core/base/result.h"

struct sqlite3;

namespace rookery {

/// The Error for SQLite's extended result code `code`, which must be a failure. `database` may be
/// null. The mapping is described at Database::lastError().
Error sqliteError(sqlite3* database, int code, std::string what);

} // namespace rookery
