// SPDX-License-Identifier: Apache-2.0
#include "core/store/backup.h"

#include <set>
#include <system_error>

#include <fcntl.h>
#include <unistd.h>

#include "core/store/migrations.h"
#include "core/store/schema.h"

namespace rookery {
namespace {

std::filesystem::path withSuffix(std::filesystem::path path, std::string_view suffix) {
    path += suffix;
    return path;
}

Error fileError(const std::string& what, const std::error_code& error) {
    return {error == std::errc::no_space_on_device ? ErrorCode::DiskFull : ErrorCode::NotWritable,
            what + ": " + error.message()};
}

void removeDatabase(const std::filesystem::path& path) {
    std::error_code ignored;
    for (const char* suffix : {"", "-wal", "-shm", "-journal"})
        std::filesystem::remove(withSuffix(path, suffix), ignored);
}

Result<void> sync(const std::filesystem::path& file) {
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    const std::error_code error(errno, std::generic_category());
    if (descriptor >= 0)
        ::close(descriptor);
    return synced ? Result<void>() : fileError("sync " + file.string(), error);
}

/// Triggers and views run by themselves, so a file from elsewhere may hold none but ours.
Result<std::set<std::string>> programs(Database& database) {
    std::set<std::string> found;
    auto statement = database.prepare(
        "SELECT type || ' ' || name || ' ' || sql FROM sqlite_schema WHERE type IN "
        "('trigger', 'view')");
    if (!statement)
        return statement.error();
    for (;;) {
        auto row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return found;
        found.insert(statement->text(0));
    }
}

Result<std::set<std::string>> expectedPrograms() {
    auto fresh = Database::open(":memory:", {});
    if (!fresh)
        return fresh.error();
    if (auto registered = SearchIndex::registerFunctions(*fresh); !registered)
        return registered.error();
    if (auto made = fresh->execute(ConversationSchema); !made)
        return made.error();
    return programs(*fresh);
}

/// Opens the copy of a backup, migrates it and looks at all of it.
Result<void> verifyBackup(const std::filesystem::path& copy) {
    auto database = Database::open(copy, {});
    if (!database)
        return database.error();
    const auto application = database->integer("PRAGMA application_id");
    if (!application || *application != ConversationApplicationId)
        return {ErrorCode::BadFormat, copy.string() + " is not a backup of conversations"};
    if (auto registered = SearchIndex::registerFunctions(*database); !registered)
        return registered;
    const std::filesystem::path older = withSuffix(copy, "-older");
    const auto migrated = migrateConversations(*database, older);
    removeDatabase(older);
    if (!migrated)
        return migrated.error();
    auto found = programs(*database);
    auto expected = expectedPrograms();
    if (!found || !expected)
        return found ? expected.error() : found.error();
    if (*found != *expected)
        return {ErrorCode::BadFormat, copy.string() + " holds triggers or views of its own"};
    auto check = database->prepare("PRAGMA integrity_check(1)");
    if (!check)
        return check.error();
    auto row = check->step();
    if (!row)
        return row.error();
    if (check->text(0) != "ok")
        return {ErrorCode::DatabaseCorrupt, copy.string() + ": " + check->text(0)};
    auto keys = database->integer("SELECT count(*) FROM pragma_foreign_key_check");
    if (!keys)
        return keys.error();
    if (*keys != 0)
        return {ErrorCode::DatabaseCorrupt, copy.string() + " has rows that refer to nothing"};
    return {};
}

} // namespace

Result<void> writeBackup(Store& store, const std::filesystem::path& file) {
    const std::filesystem::path unfinished = withSuffix(file, ".unfinished");
    removeDatabase(unfinished);
    if (auto copied = copyDatabase(store.conversationDatabase(), unfinished); !copied)
        return {copied.error().code, "cannot write the backup " + file.string() + " (" + copied.error().message + ")"};
    if (auto synced = sync(unfinished); !synced) {
        removeDatabase(unfinished);
        return synced;
    }
    std::error_code error;
    std::filesystem::rename(unfinished, file, error);
    if (!error)
        return {};
    removeDatabase(unfinished);
    return fileError("rename to " + file.string(), error);
}

Result<std::filesystem::path> restoreBackup(const std::filesystem::path& folder,
                                            const std::filesystem::path& file) {
    auto locked = DataFolder::open(folder);
    if (!locked)
        return locked.error();
    std::error_code error;
    if (!std::filesystem::is_regular_file(file, error))
        return Error{ErrorCode::NotFound, file.string() + " does not exist"};
    const std::filesystem::path copy = folder / "rookery.db.restoring";
    removeDatabase(copy);
    std::filesystem::copy_file(file, copy, error);
    if (error)
        return fileError("copy to " + copy.string(), error);
    if (auto sound = verifyBackup(copy); !sound) {
        removeDatabase(copy);
        if (sound.error().code == ErrorCode::DatabaseCorrupt &&
            sound.error().message.find("not a database") != std::string::npos)
            return Error{ErrorCode::BadFormat, file.string() + " is not a backup"};
        return sound.error();
    }
    if (auto synced = sync(copy); !synced)
        return synced.error();
    const std::filesystem::path current = folder / "rookery.db";
    const std::filesystem::path aside =
        folder / ("rookery.db.before-restore-" + std::to_string(systemTimeMs()));
    const bool hadOne = std::filesystem::exists(current, error);
    for (const char* suffix :
         {"-wal", "-shm", ""}) { // the log belongs to the file and goes with it
        if (!std::filesystem::exists(withSuffix(current, suffix), error))
            continue;
        std::filesystem::rename(withSuffix(current, suffix), withSuffix(aside, suffix), error);
        if (error)
            return fileError("rename " + current.string(), error);
    }
    std::filesystem::rename(copy, current, error);
    if (error)
        return fileError("rename to " + current.string(), error);
    return hadOne ? aside : std::filesystem::path();
}

} // namespace rookery
