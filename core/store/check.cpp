// SPDX-License-Identifier: Apache-2.0
#include "core/store/check.h"

#include <string_view>

#include "core/store/snapshot_rows.h"

namespace rookery {
namespace {

constexpr int MaxFindings = 100; // a subject

/// One query whose rows are findings: the first column is the message.
struct Rule {
    std::string_view subject;
    std::string_view sql;
};

constexpr Rule ConversationRules[] = {
    {"foreign key", "SELECT \"table\" || ' row ' || rowid || ' refers to a missing ' || parent "
                    "FROM pragma_foreign_key_check"},
    {"tree",
     "SELECT 'message ' || m.id || ' hangs below a message of another conversation' FROM message "
     "AS m "
     "JOIN message AS p ON p.id = m.parent_id WHERE p.conversation_id <> m.conversation_id"},
    {"tree", "SELECT 'message ' || id || ' comes before what it answers' FROM message WHERE "
             "parent_id >= id"},
    {"tree", "SELECT 'message ' || m.id || ' answers a deleted message' FROM message AS m JOIN "
             "message AS p ON "
             "p.id = m.parent_id WHERE m.deleted_ms IS NULL AND p.deleted_ms IS NOT NULL"},
    {"tree",
     "SELECT 'conversation ' || c.id || ' shows a message of another conversation' FROM "
     "conversation "
     "AS c JOIN message AS m ON m.id = c.active_message_id WHERE m.conversation_id <> c.id"},
    {"tree", "SELECT 'conversation ' || c.id || ' shows a deleted message' FROM conversation AS c "
             "JOIN message "
             "AS m ON m.id = c.active_message_id WHERE m.deleted_ms IS NOT NULL"},
    {"tokens",
     "SELECT 'tokens of message ' || message_id || ' have ' || length(tokens) || ' bytes' FROM "
     "message_tokens WHERE length(tokens) % 4 <> 0"},
    {"tokens", "SELECT 'journal of message ' || message_id || ' has a piece of ' || length(tokens) "
               "|| ' bytes' "
               "FROM answer_chunk WHERE length(tokens) % 4 <> 0"},
    {"tokens",
     "SELECT 'the sampler of answer ' || r.message_id || ' is ahead of its tokens' FROM "
     "answer_resume "
     "AS r WHERE r.sampler_token_count > coalesce((SELECT length(t.tokens) / 4 FROM message_tokens "
     "AS "
     "t WHERE t.message_id = r.message_id AND t.tokenizer = r.tokenizer), 0) + coalesce((SELECT "
     "sum(length(k.tokens)) / 4 FROM answer_chunk AS k WHERE k.message_id = r.message_id), 0)"},
};

/// Runs one query; a failure to run it is a finding too, since a broken page shows that way.
void addRows(Database& database, const std::string& file, const Rule& rule,
             std::vector<CheckFinding>& findings) {
    const auto add = [&](std::string message) {
        findings.push_back({file, std::string(rule.subject), std::move(message)});
    };
    auto statement = database.prepare(rule.sql);
    if (!statement)
        return add(statement.error().message);
    for (int count = 0; count < MaxFindings; ++count) {
        auto row = statement->step();
        if (!row)
            return add(row.error().message);
        if (!*row)
            return;
        add(statement->text(0));
    }
}

void addIntegrity(Database& database, const std::string& file, std::vector<CheckFinding>& findings) {
    const std::size_t before = findings.size();
    addRows(database, file, {"integrity", "PRAGMA integrity_check(100)"}, findings);
    if (findings.size() == before + 1 && findings.back().message == "ok")
        findings.pop_back();
}

/// The index compares itself with the texts; that is a command, so it needs a file that can be
/// written.
void addSearch(Database& database, std::vector<CheckFinding>& findings) {
    if (database.isReadOnly())
        return;
    for (const char* index : {"message_index", "title_index", "passage_index"}) {
        const std::string name(index);
        auto compared = database.execute("INSERT INTO " + name + " (" + name +
                                         ", rank) VALUES ('integrity-check', 1)");
        if (!compared)
            findings.push_back({"rookery.db", "search", name + ": " + compared.error().message});
    }
}

Result<void> addSnapshots(Database& database, std::vector<CheckFinding>& findings,
                          const std::stop_token& stop) {
    std::vector<std::int64_t> ids;
    auto statement = database.prepare("SELECT id FROM snapshot ORDER BY id");
    if (!statement)
        return {};
    for (auto row = statement->step(); row && *row; row = statement->step())
        ids.push_back(statement->integer(0));
    int count = 0;
    for (const std::int64_t id : ids) {
        if (stop.stop_requested())
            return {ErrorCode::Cancelled, "check cancelled"};
        if (readVerified(database, id, nullptr))
            continue;
        if (++count > MaxFindings)
            break;
        findings.push_back(
            {"states.db", "snapshot", "snapshot " + std::to_string(id) + " is damaged"});
    }
    return {};
}

} // namespace

Result<std::vector<CheckFinding>> checkStore(Store& store, const Progress& progress,
                                        std::stop_token stop) {
    std::vector<CheckFinding> findings;
    const auto steps = static_cast<std::int64_t>(std::size(ConversationRules)) + 4;
    std::int64_t done = 0;
    const auto cancelledAfterStep = [&] {
        ++done;
        if (progress)
            progress(done, steps);
        return stop.stop_requested();
    };
    const Error cancelled{ErrorCode::Cancelled, "check cancelled"};
    addIntegrity(store.conversationDatabase(), "rookery.db", findings);
    if (cancelledAfterStep())
        return cancelled;
    for (const Rule& rule : ConversationRules) {
        addRows(store.conversationDatabase(), "rookery.db", rule, findings);
        if (cancelledAfterStep())
            return cancelled;
    }
    addSearch(store.conversationDatabase(), findings);
    if (cancelledAfterStep())
        return cancelled;
    addIntegrity(store.stateDatabase(), "states.db", findings);
    addRows(store.stateDatabase(), "states.db", ConversationRules[0], findings);
    if (cancelledAfterStep())
        return cancelled;
    if (auto checked = addSnapshots(store.stateDatabase(), findings, stop); !checked)
        return checked.error();
    (void)cancelledAfterStep();
    return findings;
}

} // namespace rookery
