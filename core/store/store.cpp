// SPDX-License-Identifier: Apache-2.0
#include "core/store/store.h"

#include <fstream>
#include <system_error>
#include <utility>

#include "core/store/migrations.h"
#include "core/store/recovery.h"
#include "core/store/schema.h"

namespace rookery {
namespace {

// quick_check reads the whole file; above this size only after requestRecovery().
constexpr std::int64_t VerifyAtOpenBytes = 16 << 20;
constexpr std::string_view RecoveryRequest = "rookery.db.verify";

std::int64_t sizeOf(const std::filesystem::path& file) {
    std::error_code error;
    const auto size = std::filesystem::file_size(file, error);
    return error ? 0 : static_cast<std::int64_t>(size);
}

Result<void> verify(Database& database) {
    auto statement = database.prepare("PRAGMA quick_check(1)");
    if (!statement)
        return statement.error();
    auto row = statement->step();
    if (!row)
        return row.error();
    const std::string finding = *row ? statement->text(0) : "no answer";
    if (finding != "ok")
        return {ErrorCode::DatabaseCorrupt, database.path().string() + ": " + finding};
    return {};
}

/// Opens rookery.db for writing: migrated, and verified when it is small or `thorough` is set.
Result<Database> openConversations(const std::filesystem::path& folder, const StoreOptions& options,
                                   bool thorough, OpenReport& report) {
    const std::filesystem::path path = folder / "rookery.db";
    const bool verified = thorough || sizeOf(path) <= VerifyAtOpenBytes;
    DatabaseOptions databaseOptions;
    databaseOptions.vfs = options.vfs;
    auto database = Database::open(path, databaseOptions);
    if (!database)
        return database;
    if (auto registered = SearchIndex::registerFunctions(*database); !registered)
        return registered.error();
    const std::filesystem::path copy = folder / "rookery.db.before-migration";
    auto migrated = migrateConversations(*database, copy);
    if (!migrated)
        return migrated.error();
    if (*migrated)
        report.copyBeforeMigration = copy;
    if (verified)
        if (auto sound = verify(*database); !sound)
            return sound.error();
    return database;
}

/// Opens rookery.db for reading; `reason` is why it cannot be written, and the error when even that
/// does not help.
Result<Database> openConversationsReadOnly(const std::filesystem::path& folder,
                                           const StoreOptions& options, const Error& reason) {
    DatabaseOptions databaseOptions;
    databaseOptions.access = DatabaseAccess::ReadOnly;
    databaseOptions.vfs = options.vfs;
    auto database = Database::open(folder / "rookery.db", databaseOptions);
    if (!database)
        return reason;
    if (auto registered = SearchIndex::registerFunctions(*database); !registered)
        return registered.error();
    const auto version = database->integer("PRAGMA user_version");
    if (!version)
        return version.error();
    if (*version > ConversationSchemaVersion)
        return Error{ErrorCode::DatabaseNewer,
                     "rookery.db has version " + std::to_string(*version)};
    if (*version < ConversationSchemaVersion)
        return Error{reason.code,
                     "rookery.db needs a migration and cannot be written: " + reason.message};
    return database;
}

bool isWritingProblem(const Error& error) {
    return error.code == ErrorCode::NotWritable || error.code == ErrorCode::DiskFull;
}

Result<Database> openOrRecover(const DataFolder& folder, const StoreOptions& options,
                               OpenReport& report) {
    if (!folder.isWritable()) {
        report.readOnly =
            Error{ErrorCode::NotWritable, folder.path().string() + " cannot be written to"};
        return openConversationsReadOnly(folder.path(), options, *report.readOnly);
    }
    report.damagedCopy = finishRecovery(folder.path(), options.clock());
    std::error_code error;
    const std::filesystem::path request = folder.path() / RecoveryRequest;
    const bool thorough = std::filesystem::exists(request, error);
    auto database = openConversations(folder.path(), options, thorough, report);
    if (!database && database.error().code == ErrorCode::DatabaseCorrupt) {
        auto outcome = recoverConversations(folder.path(), options.vfs, options.clock());
        if (!outcome)
            return outcome.error();
        report.damagedCopy = outcome->damagedCopy;
        report.recoveredConversations = outcome->conversations;
        report.recoveredMessages = outcome->messages;
        database = openConversations(folder.path(), options, false, report);
    }
    if (!database && isWritingProblem(database.error())) {
        report.readOnly = database.error();
        return openConversationsReadOnly(folder.path(), options, *report.readOnly);
    }
    if (database && thorough)
        std::filesystem::remove(request, error);
    return database;
}

Result<Database> openStates(const std::filesystem::path& path, const StoreOptions& options) {
    DatabaseOptions databaseOptions;
    databaseOptions.pageSize = 65536;
    databaseOptions.incrementalVacuum = true;
    databaseOptions.walPages = 256; // 16 MiB
    databaseOptions.vfs = options.vfs;
    auto database = Database::open(path, databaseOptions);
    if (!database)
        return database;
    const auto objects = database->integer("SELECT count(*) FROM sqlite_schema");
    if (!objects)
        return objects.error();
    if (*objects == 0) {
        auto transaction = Transaction::begin(*database);
        if (!transaction)
            return transaction.error();
        if (auto made = database->execute(StateSchema); !made)
            return made.error();
        if (auto stamped =
                database->execute("PRAGMA application_id = " + std::to_string(StateApplicationId) +
                                  ";PRAGMA user_version = " + std::to_string(StateSchemaVersion));
            !stamped)
            return stamped.error();
        if (auto committed = transaction->commit(); !committed)
            return committed.error();
        return database;
    }
    const auto application = database->integer("PRAGMA application_id");
    const auto version = database->integer("PRAGMA user_version");
    if (!application || !version || *application != StateApplicationId ||
        *version != StateSchemaVersion)
        return Error{ErrorCode::DatabaseCorrupt, path.string() + " is of another kind or version"};
    // A touch of each table finds a broken root; single broken snapshots are found when they are
    // read.
    if (auto usable =
            database->integer("SELECT (SELECT count(*) FROM snapshot) + (SELECT count(*) FROM "
                              "kept_conversation) + EXISTS (SELECT 1 FROM snapshot_data)");
        !usable)
        return usable.error();
    return database;
}

/// An empty store that takes nothing: every conversation is then re-read.
Result<Database> openNoStates() {
    auto database = Database::open(":memory:", {});
    if (!database)
        return database;
    if (auto made = database->execute(StateSchema); !made)
        return made.error();
    if (auto closed = database->execute("PRAGMA query_only = ON"); !closed)
        return closed.error();
    return database;
}

/// What is there can be resumed; new states are not kept.
Result<Database> openStatesReadOnly(const std::filesystem::path& path, const StoreOptions& options) {
    DatabaseOptions readOnly{.access = DatabaseAccess::ReadOnly};
    readOnly.vfs = options.vfs;
    auto database = Database::open(path, readOnly);
    if (database && database->prepare("SELECT 1 FROM snapshot, snapshot_data, kept_conversation"))
        return database;
    return openNoStates();
}

Result<Database> openOrRemakeStates(const DataFolder& folder, const StoreOptions& options,
                                    OpenReport& report) {
    const std::filesystem::path path = folder.path() / "states.db";
    if (report.readOnly)
        return openStatesReadOnly(path, options);
    auto opened = openStates(path, options);
    if (opened)
        return opened;
    if (opened.error().code != ErrorCode::DatabaseCorrupt) // a full disk, say: nothing is wrong with the file
        return openStatesReadOnly(path, options);
    report.statesRemade = sizeOf(path) > 0;
    std::error_code error;
    for (const char* suffix : {"", "-wal", "-shm"})
        std::filesystem::remove(std::filesystem::path(path.string() + suffix), error);
    if (auto database = openStates(path, options); database)
        return database;
    return openNoStates();
}

} // namespace

Result<std::unique_ptr<Store>> Store::open(const std::filesystem::path& path,
                                           const StoreOptions& options) {
    auto folder = DataFolder::open(path);
    if (!folder)
        return folder.error();
    OpenReport report;
    auto conversations = openOrRecover(*folder, options, report);
    if (!conversations)
        return conversations.error();
    auto states = openOrRemakeStates(*folder, options, report);
    if (!states)
        return states.error();
    std::unique_ptr<Store> store(new Store(std::move(*folder), std::move(*conversations),
                                           std::move(*states), options, std::move(report)));
    if (store->m_report.readOnly)
        return store;
    auto interrupted = store->m_answers.recover();
    if (interrupted)
        store->m_report.interruptedAnswers = *interrupted;
    else if (isWritingProblem(interrupted.error()))
        store->m_report.readOnly = interrupted.error();
    else
        return interrupted.error();
    return store;
}

Store::Store(DataFolder folder, Database conversations, Database states,
             const StoreOptions& options, OpenReport report)
    : m_folder(std::move(folder)), m_conversationDatabase(std::move(conversations)),
      m_stateDatabase(std::move(states)), m_clock(options.clock), m_report(std::move(report)),
      m_conversations(m_conversationDatabase, m_clock), m_messages(m_conversationDatabase, m_clock),
      m_answers(m_conversationDatabase, m_clock), m_search(m_conversationDatabase),
      m_states(m_stateDatabase, m_clock, options.stateLimits),
      m_documents(m_conversationDatabase, m_clock) {
}

Store::~Store() = default;

Result<void> Store::requestRecovery() {
    std::ofstream request(m_folder.path() / RecoveryRequest);
    if (!request)
        return {ErrorCode::NotWritable, "cannot leave a request in " + m_folder.path().string()};
    return {};
}

} // namespace rookery
