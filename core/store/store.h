// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "core/base/result.h"
#include "core/store/answer_journal.h"
#include "core/store/clock.h"
#include "core/store/conversation_store.h"
#include "core/store/data_folder.h"
#include "core/store/database.h"
#include "core/store/document_store.h"
#include "core/store/message_store.h"
#include "core/store/search_index.h"
#include "core/store/state_store.h"

namespace rookery {

struct StoreOptions {
    Clock clock = systemTimeMs;
    StateLimits stateLimits;
    std::string vfs{}; ///< SQLite VFS by name; empty: the default
};

/// What opening found and did, for one calm sentence to the user.
struct OpenReport {
    /// Set when nothing can be written (NotWritable, DiskFull): what is there can be read.
    std::optional<Error> readOnly{};
    /// rookery.db was damaged: the damaged file is kept here, what could be read is in the new one.
    std::filesystem::path damagedCopy{};
    std::int64_t recoveredConversations = 0; ///< with damagedCopy
    std::int64_t recoveredMessages = 0;      ///< with damagedCopy
    /// states.db was damaged or of another version and has been made anew: answers are re-read
    /// once.
    bool statesRemade = false;
    std::filesystem::path copyBeforeMigration{}; ///< empty: no migration was needed
    std::int64_t interruptedAnswers = 0;         ///< the program had ended in the middle of these
};

/// Both databases of a data folder, opened, migrated and, where needed, recovered. Lives on the
/// storage thread, or in the command-line program.
class Store {
  public:
    /// Opens `folder`, creating what is missing. Errors: DatabaseLocked (another process),
    /// DatabaseNewer (left untouched), NotReadable, NotWritable, DiskFull (nothing to read either).
    static Result<std::unique_ptr<Store>> open(const std::filesystem::path& folder,
                                               const StoreOptions& options = {});
    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    ConversationStore& conversations() { return m_conversations; }
    MessageStore& messages() { return m_messages; }
    AnswerJournal& answers() { return m_answers; }
    SearchIndex& search() { return m_search; }
    StateStore& states() { return m_states; }
    DocumentStore& documents() { return m_documents; }

    const OpenReport& report() const { return m_report; }
    const std::filesystem::path& folder() const { return m_folder.path(); }
    const Clock& clock() const { return m_clock; }
    Database& conversationDatabase() { return m_conversationDatabase; }
    Database& stateDatabase() { return m_stateDatabase; }

    /// After a call failed with DatabaseCorrupt: the next open() verifies everything and recovers.
    Result<void> requestRecovery();

  private:
    Store(DataFolder folder, Database conversations, Database states, const StoreOptions& options,
          OpenReport report);

    DataFolder m_folder; // outlives the databases
    Database m_conversationDatabase;
    Database m_stateDatabase;
    Clock m_clock;
    OpenReport m_report;
    ConversationStore m_conversations;
    MessageStore m_messages;
    AnswerJournal m_answers;
    SearchIndex m_search;
    StateStore m_states;
    DocumentStore m_documents;
};

} // namespace rookery
