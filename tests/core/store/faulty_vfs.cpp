// SPDX-License-Identifier: Apache-2.0
#include "faulty_vfs.h"

#include <cstring>
#include <limits>

#include <sqlite3.h>

namespace rookery {
namespace {

struct Plan {
    std::int64_t operation = 0;
    std::int64_t failFrom = std::numeric_limits<std::int64_t>::max();
    Fault fault = Fault::IoError;
    bool lasting = false;
    bool failed = false;
};
Plan plan; // SQLite's interface is C; one VFS is registered at a time

bool fails() {
    ++plan.operation;
    const bool now =
        plan.operation == plan.failFrom || (plan.lasting && plan.operation > plan.failFrom);
    plan.failed |= now;
    return now;
}

struct File {
    sqlite3_file base;
    sqlite3_file* real; // lies behind this struct
};

sqlite3_file* realOf(sqlite3_file* file) {
    return reinterpret_cast<File*>(file)->real;
}

int closeFile(sqlite3_file* file) {
    return realOf(file)->pMethods->xClose(realOf(file));
}
int readFile(sqlite3_file* file, void* bytes, int count, sqlite3_int64 at) {
    return realOf(file)->pMethods->xRead(realOf(file), bytes, count, at);
}
int writeFile(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 at) {
    if (!fails())
        return realOf(file)->pMethods->xWrite(realOf(file), bytes, count, at);
    if (plan.fault == Fault::DiskFull)
        return SQLITE_FULL;
    if (plan.fault == Fault::TornThenError)
        (void)realOf(file)->pMethods->xWrite(realOf(file), bytes, count / 2, at);
    return SQLITE_IOERR_WRITE;
}
int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
    return fails() ? SQLITE_IOERR_TRUNCATE : realOf(file)->pMethods->xTruncate(realOf(file), size);
}
int syncFile(sqlite3_file* file, int flags) {
    return fails() ? SQLITE_IOERR_FSYNC : realOf(file)->pMethods->xSync(realOf(file), flags);
}
int fileSize(sqlite3_file* file, sqlite3_int64* size) {
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}
int lockFile(sqlite3_file* file, int level) {
    return realOf(file)->pMethods->xLock(realOf(file), level);
}
int unlockFile(sqlite3_file* file, int level) {
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}
int checkReserved(sqlite3_file* file, int* result) {
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), result);
}
int fileControl(sqlite3_file* file, int operation, void* argument) {
    return realOf(file)->pMethods->xFileControl(realOf(file), operation, argument);
}
int sectorSize(sqlite3_file* file) {
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}
int characteristics(sqlite3_file* file) {
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}
int mapShared(sqlite3_file* file, int page, int size, int extend, void volatile** address) {
    return realOf(file)->pMethods->xShmMap(realOf(file), page, size, extend, address);
}
int lockShared(sqlite3_file* file, int offset, int count, int flags) {
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
}
void barrier(sqlite3_file* file) {
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}
int unmapShared(sqlite3_file* file, int remove) {
    return realOf(file)->pMethods->xShmUnmap(realOf(file), remove);
}

const sqlite3_io_methods Methods = {
    2,          closeFile,  readFile,      writeFile,   truncateFile, syncFile,        fileSize,
    lockFile,   unlockFile, checkReserved, fileControl, sectorSize,   characteristics, mapShared,
    lockShared, barrier,    unmapShared,   nullptr,     nullptr};

sqlite3_vfs* realVfs = nullptr;
sqlite3_vfs faultyVfs;

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    auto* wrapped = reinterpret_cast<File*>(file);
    wrapped->real = reinterpret_cast<sqlite3_file*>(wrapped + 1);
    const int code = realVfs->xOpen(realVfs, name, wrapped->real, flags, outFlags);
    // SQLite closes a file whose methods are set, even after a failure to open it.
    wrapped->base.pMethods = wrapped->real->pMethods != nullptr ? &Methods : nullptr;
    return code;
}
int deleteFile(sqlite3_vfs*, const char* name, int syncFolder) {
    return fails() ? SQLITE_IOERR_DELETE : realVfs->xDelete(realVfs, name, syncFolder);
}

} // namespace

FaultyVfs::FaultyVfs() {
    realVfs = sqlite3_vfs_find(nullptr);
    faultyVfs = *realVfs;
    faultyVfs.pNext = nullptr;
    faultyVfs.zName = Name;
    faultyVfs.szOsFile = static_cast<int>(sizeof(File)) + realVfs->szOsFile;
    faultyVfs.xOpen = openFile;
    faultyVfs.xDelete = deleteFile;
    sqlite3_vfs_register(&faultyVfs, 0);
    heal();
}

FaultyVfs::~FaultyVfs() {
    sqlite3_vfs_unregister(&faultyVfs);
}

void FaultyVfs::failAt(std::int64_t operation, Fault fault, bool lasting) {
    plan = {
        .operation = 0, .failFrom = operation, .fault = fault, .lasting = lasting, .failed = false};
}

void FaultyVfs::heal() {
    plan = {};
}

std::int64_t FaultyVfs::operations() const {
    return plan.operation;
}

bool FaultyVfs::hasFailed() const {
    return plan.failed;
}

} // namespace rookery
