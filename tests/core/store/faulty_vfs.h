// SPDX-License-Identifier: Apache-2.0
//
// A SQLite VFS over the default one, in which the n-th write, sync, truncation or deletion fails,
// and all that follow do too when the fault is lasting. Reads always work.
#pragma once

#include <cstdint>

namespace rookery {

enum class Fault {
    IoError,       ///< SQLITE_IOERR_WRITE, SQLITE_IOERR_FSYNC, ...
    DiskFull,      ///< SQLITE_FULL from writes
    TornThenError, ///< half of the write reaches the file, then SQLITE_IOERR_WRITE
};

/// Registered under this name while the object lives. One object at a time.
class FaultyVfs {
  public:
    static constexpr const char* Name = "rookery-faulty";

    FaultyVfs();
    ~FaultyVfs();
    FaultyVfs(const FaultyVfs&) = delete;
    FaultyVfs& operator=(const FaultyVfs&) = delete;

    /// The `operation`-th from now on (1: the next) fails; with `lasting`, all after it as well.
    void failAt(std::int64_t operation, Fault fault, bool lasting);
    /// Everything works again.
    void heal();
    /// Operations since the last failAt() or heal().
    std::int64_t operations() const;
    bool hasFailed() const;
};

} // namespace rookery
