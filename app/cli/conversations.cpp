// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <charconv>
#include <cstdio>
#include <ctime>

#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "app/cli/open_store.h"
#include "core/store/backup.h"
#include "core/store/check.h"
#include "core/store/export.h"
#include "core/store/import.h"
#include "core/store/store.h"

namespace rookery::cli {

namespace {

using nlohmann::ordered_json;

ArgumentRules rules() {
    return {{"--data", "--to"}, {"--json"}, 1, 2};
}

std::string timeText(std::int64_t ms) {
    const std::time_t seconds = ms / 1000;
    std::tm parts{};
    localtime_r(&seconds, &parts);
    char text[32];
    std::strftime(text, sizeof text, "%Y-%m-%d %H:%M", &parts);
    return text;
}

Outcome list(Store& store, bool json) {
    ordered_json rows = ordered_json::array();
    ListQuery query;
    query.limit = 500;
    for (;;) {
        auto page = store.conversations().list(query);
        if (!page)
            return page.error();
        for (const ConversationSummary& row : *page) {
            if (json)
                rows.push_back({{"id", row.id},
                                {"title", row.title},
                                {"created_ms", row.createdMs},
                                {"used_ms", row.usedMs},
                                {"pinned", row.pinned}});
            else
                std::printf("%6lld  %s  %s\n", static_cast<long long>(row.id),
                            timeText(row.usedMs).c_str(), row.title.c_str());
        }
        if (page->size() < static_cast<std::size_t>(query.limit))
            break;
        query.after = page->back();
    }
    if (json)
        printJson(rows);
    return {};
}

Outcome show(Store& store, ConversationId id, bool json) {
    auto conversation = store.conversations().conversation(id);
    if (!conversation)
        return conversation.error();
    auto path = store.messages().activePath(id);
    if (!path)
        return path.error();
    ordered_json messages = ordered_json::array();
    for (const Message& message : *path) {
        if (json)
            messages.push_back({{"id", message.id},
                                {"role", roleName(message.role)},
                                {"content", message.content},
                                {"stop_reason", stopReasonName(message.stopReason)},
                                {"created_ms", message.createdMs},
                                {"model", message.modelName},
                                {"branch", message.siblingIndex + 1},
                                {"branches", message.siblingCount},
                                {"tokens", message.stats.tokens},
                                {"tokens_resumed", message.stats.resumedTokens},
                                {"tokens_fed", message.stats.readTokens},
                                {"error", message.error}});
        else
            printText("[" + std::string(roleName(message.role)) + "]\n" + message.content + "\n\n");
    }
    if (json)
        printJson({{"conversation", id},
                   {"title", conversation->title},
                   {"created_ms", conversation->createdMs},
                   {"used_ms", conversation->usedMs},
                   {"messages", messages}});
    return {};
}

Outcome search(Store& store, const std::string& text, bool json) {
    SearchQuery query;
    query.text = text;
    auto hits = store.search().search(query);
    if (!hits)
        return hits.error();
    ordered_json rows = ordered_json::array();
    for (const SearchHit& hit : *hits) {
        if (json)
            rows.push_back({{"conversation", hit.conversation},
                            {"message", hit.message},
                            {"title", hit.title},
                            {"snippet", hit.snippet}});
        else
            printText(std::to_string(hit.conversation) + "  " + hit.title + ": " + hit.snippet + "\n");
    }
    if (json)
        printJson(rows);
    return {};
}

/// Findings are a failure: a script can rely on the exit status.
Outcome check(Store& store, bool json) {
    auto findings = checkStore(store);
    if (!findings)
        return findings.error();
    ordered_json rows = ordered_json::array();
    for (const CheckFinding& finding : *findings) {
        rows.push_back({{"database", finding.database},
                        {"subject", finding.subject},
                        {"message", finding.message}});
        if (!json)
            printText(finding.database + ": " + finding.subject + ": " + finding.message + "\n");
    }
    if (json)
        printJson({{"clean", findings->empty()}, {"findings", rows}});
    else if (findings->empty())
        printText("clean\n");
    if (!findings->empty())
        return Error{ErrorCode::DatabaseCorrupt,
                     "the check found " + std::to_string(findings->size()) + " faults in the databases"};
    return {};
}

Outcome importInto(Store& store, const std::string& file, bool json) {
    auto report = importFile(store, file);
    if (!report)
        return report.error();
    if (json)
        printJson({{"format", report->format},
                   {"conversations", report->conversations},
                   {"messages", report->messages},
                   {"snapshots", report->snapshots},
                   {"skipped", report->skipped}});
    else
        std::printf("%zu conversations, %lld messages imported\n", report->conversations.size(),
                    static_cast<long long>(report->messages));
    return {};
}

std::optional<ConversationId> idOf(const std::string& text) {
    ConversationId id = 0;
    const char* end = text.data() + text.size();
    const auto [stopped, fault] = std::from_chars(text.data(), end, id);
    if (fault != std::errc() || stopped != end || id <= 0)
        return std::nullopt;
    return id;
}

std::int64_t perSnapshot(const StateUsage& use) {
    return use.snapshots == 0 ? 0 : use.bytes / use.snapshots;
}

/// What the stored states of each conversation take, largest first.
Outcome usage(Store& store, bool json) {
    auto uses = store.states().usage();
    if (!uses)
        return uses.error();
    ordered_json rows = ordered_json::array();
    std::int64_t total = 0;
    for (const StateUsage& use : *uses) {
        total += use.bytes;
        const auto conversation = store.conversations().conversation(use.conversation);
        const std::string title = conversation ? conversation->title : std::string();
        rows.push_back({{"conversation", use.conversation},
                        {"title", title},
                        {"bytes", use.bytes},
                        {"states", use.snapshots},
                        {"bytes_each", perSnapshot(use)},
                        {"kept", use.keep}});
        if (!json)
            std::printf("%6lld  %12lld bytes  %5lld states  %s%s\n", static_cast<long long>(use.conversation),
                        static_cast<long long>(use.bytes), static_cast<long long>(use.snapshots), title.c_str(),
                        use.keep ? "  (kept)" : "");
    }
    if (json)
        printJson({{"bytes", total},
                   {"file_bytes", store.states().fileBytes()},
                   {"limit_bytes", store.states().limits().quotaBytes},
                   {"conversations", rows}});
    else
        std::printf("%lld bytes in all, %lld on the disk\n", static_cast<long long>(total),
                    static_cast<long long>(store.states().fileBytes()));
    return {};
}

/// Drops the states of one conversation, or of all: they are made again by reading.
Outcome clear(Store& store, std::optional<ConversationId> id, bool json) {
    if (id) {
        if (auto known = store.conversations().conversation(*id); !known)
            return known.error();
    }
    auto freed = id ? store.states().clear(*id) : store.states().clearAll();
    if (!freed)
        return freed.error();
    for (std::int64_t left = 1; left > 0;) {
        auto free = store.states().shrink();
        if (!free || *free >= left)
            break;
        left = *free;
    }
    if (json)
        printJson({{"freed_bytes", *freed}});
    else
        std::printf("%lld bytes freed\n", static_cast<long long>(*freed));
    return {};
}

Outcome restore(const std::string& folder, const std::string& file, bool json) {
    auto before = restoreBackup(folder, file);
    if (!before)
        return before.error();
    if (json)
        printJson({{"kept", before->string()}});
    else if (!before->empty())
        printText("The conversations of before are kept as " + before->string() + ".\n");
    return {};
}

/// What may follow `conversations`.
struct Verb {
    std::string_view name;
    enum class Takes { Nothing, Text, Id, IdOrAll } takes;
    StoreUse use;
};

constexpr Verb Verbs[] = {{"list", Verb::Takes::Nothing, StoreUse::Read},
                          {"show", Verb::Takes::Id, StoreUse::Read},
                          {"export", Verb::Takes::Id, StoreUse::Read},
                          {"import", Verb::Takes::Text, StoreUse::Write},
                          {"search", Verb::Takes::Text, StoreUse::Read},
                          {"check", Verb::Takes::Nothing, StoreUse::Read},
                          {"usage", Verb::Takes::Nothing, StoreUse::Read},
                          {"clear", Verb::Takes::IdOrAll, StoreUse::Write},
                          {"backup", Verb::Takes::Text, StoreUse::Read},
                          {"restore", Verb::Takes::Text, StoreUse::Write}};

/// The verb named, after its argument was looked at; faults are noted in `arguments`.
const Verb* verbOf(Arguments& arguments, std::optional<ConversationId>& id) {
    const std::string& name = arguments.positional()[0];
    const auto* const verb = std::find_if(std::begin(Verbs), std::end(Verbs),
                                          [&](const Verb& each) { return each.name == name; });
    if (verb == std::end(Verbs)) {
        arguments.fail("there is no 'conversations " + name + "'");
        return nullptr;
    }
    const bool hasArgument = arguments.positional().size() == 2;
    if ((verb->takes != Verb::Takes::Nothing) != hasArgument) {
        arguments.fail(hasArgument ? name + " takes no argument" : name + " needs an argument");
        return nullptr;
    }
    if (name == "export")
        arguments.require({"--to"});
    else if (arguments.has("--to"))
        arguments.fail("--to belongs to export");
    const bool isAll = verb->takes == Verb::Takes::IdOrAll && arguments.positional()[1] == "all";
    if (!isAll && (verb->takes == Verb::Takes::Id || verb->takes == Verb::Takes::IdOrAll)) {
        id = idOf(arguments.positional()[1]);
        if (!id)
            arguments.fail(name + " takes the number of a conversation");
    }
    return verb;
}

Outcome run(const Context&, Arguments& arguments) {
    arguments.require({"--data"});
    std::optional<ConversationId> id;
    const Verb* const verb = verbOf(arguments, id);
    if (arguments.error())
        return *arguments.error();
    const bool json = arguments.has("--json");
    const std::string folder = arguments.text("--data");
    const std::string argument = arguments.positional().size() == 2 ? arguments.positional()[1] : std::string();
    if (verb->name == "restore") // needs the folder to be closed
        return restore(folder, argument, json);

    auto opened = openStore(folder, verb->use);
    if (!opened)
        return opened.error();
    Store& store = **opened;
    if (verb->name == "list")
        return list(store, json);
    if (verb->name == "show")
        return show(store, *id, json);
    if (verb->name == "search")
        return search(store, argument, json);
    if (verb->name == "import")
        return importInto(store, argument, json);
    if (verb->name == "check")
        return check(store, json);
    if (verb->name == "usage")
        return usage(store, json);
    if (verb->name == "clear")
        return clear(store, id, json);
    auto written = verb->name == "backup" ? writeBackup(store, argument)
                                          : exportToFile(store, *id, arguments.text("--to"));
    if (!written)
        return written.error();
    return {};
}

} // namespace

const Command ConversationsCommand = {
    "conversations", "list, show, search, export, import, check, back up and tidy stored conversations",
    "--data DIR list|show ID|export ID --to FILE|import FILE|search TEXT|check|usage|clear ID|clear all|"
    "backup FILE|restore FILE [--json]",
    rules, run};

} // namespace rookery::cli
