// SPDX-License-Identifier: Apache-2.0
#include "core/store/recovery.h"

#include <system_error>

#include "core/store/database.h"
#include "core/store/migrations.h"
#include "core/store/salvage.h"
#include "core/store/search_index.h"

namespace rookery {
namespace {

std::filesystem::path withSuffix(std::filesystem::path path, std::string_view suffix) {
    path += suffix;
    return path;
}

std::filesystem::path damagedName(const std::filesystem::path& folder, std::int64_t nowMs) {
    return folder / ("rookery.db.damaged-" + std::to_string(nowMs));
}

void removeDatabase(const std::filesystem::path& path) {
    std::error_code ignored;
    for (const char* suffix : {"", "-wal", "-shm", "-journal"})
        std::filesystem::remove(withSuffix(path, suffix), ignored);
}

/// A database with today's schema at `path`, which did not exist.
Result<Database> createFresh(const std::filesystem::path& path, const std::string& vfs) {
    DatabaseOptions options;
    options.vfs = vfs;
    auto fresh = Database::open(path, options);
    if (!fresh)
        return fresh;
    if (auto registered = SearchIndex::registerFunctions(*fresh); !registered)
        return registered.error();
    if (auto made = migrateConversations(*fresh, {}); !made)
        return made.error();
    return fresh;
}

/// Opens what can be opened of the damaged file; a broken first page is replaced in a copy.
Result<Database> openDamaged(const std::filesystem::path& path, Database& fresh,
                             const std::filesystem::path& scratch) {
    const DatabaseOptions readOnly{.access = DatabaseAccess::ReadOnly};
    auto damaged = Database::open(path, readOnly);
    if (damaged && damaged->prepare("SELECT id FROM message"))
        return damaged;
    // The log is put into the file first: its pages are what lies at the same place in the damaged
    // one.
    if (auto written = fresh.execute("PRAGMA wal_checkpoint(TRUNCATE)"); !written)
        return written.error();
    if (auto moved = transplantFirstPage(path, fresh.path(), scratch); !moved)
        return moved.error();
    return Database::open(scratch, readOnly);
}

Result<void> renamed(const std::filesystem::path& from, const std::filesystem::path& to) {
    std::error_code error;
    std::filesystem::rename(from, to, error);
    if (error)
        return {ErrorCode::NotWritable,
                "rename " + from.string() + " to " + to.string() + ": " + error.message()};
    return {};
}

/// Moves rookery.db with its log aside and rookery.db.recovered into its place.
Result<void> placeRecovered(const std::filesystem::path& folder,
                            const std::filesystem::path& aside) {
    const std::filesystem::path current = folder / "rookery.db";
    std::error_code error;
    for (const char* suffix : {"-wal", "-shm", ""})
        if (std::filesystem::exists(withSuffix(current, suffix), error))
            if (auto moved = renamed(withSuffix(current, suffix), withSuffix(aside, suffix));
                !moved)
                return moved;
    return renamed(folder / "rookery.db.recovered", current);
}

} // namespace

Result<RecoveryOutcome> recoverConversations(const std::filesystem::path& folder,
                                             const std::string& vfs, std::int64_t nowMs) {
    const std::filesystem::path current = folder / "rookery.db";
    const std::filesystem::path building = folder / "rookery.db.recovering";
    const std::filesystem::path scratch = folder / "rookery.db.scratch";
    RecoveryOutcome outcome;
    outcome.damagedCopy = damagedName(folder, nowMs);
    removeDatabase(building);
    removeDatabase(scratch);
    {
        auto fresh = createFresh(building, vfs);
        if (!fresh)
            return fresh.error();
        // Nothing readable at all is not an error: then the new database is empty.
        if (auto damaged = openDamaged(current, *fresh, scratch); damaged)
            if (auto saved = salvage(*damaged, *fresh); !saved)
                return saved.error();
        outcome.conversations = fresh->integer("SELECT count(*) FROM conversation").value();
        outcome.messages = fresh->integer("SELECT count(*) FROM message").value();
        if (auto written = fresh->execute("PRAGMA wal_checkpoint(TRUNCATE)"); !written)
            return written.error();
    } // closing removes the log
    removeDatabase(scratch);
    if (auto ready = renamed(building, folder / "rookery.db.recovered"); !ready)
        return ready.error();
    if (auto placed = placeRecovered(folder, outcome.damagedCopy); !placed)
        return placed.error();
    return outcome;
}

std::filesystem::path finishRecovery(const std::filesystem::path& folder, std::int64_t nowMs) {
    std::error_code error;
    if (!std::filesystem::exists(folder / "rookery.db.recovered", error))
        return {};
    const std::filesystem::path aside = damagedName(folder, nowMs);
    return placeRecovered(folder, aside) ? aside : std::filesystem::path();
}

} // namespace rookery
