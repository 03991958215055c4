// SPDX-License-Identifier: Apache-2.0
#include <charconv>
#include <cstdio>
#include <ctime>

#include <nlohmann/json.hpp>

#include "app/cli/command.h"
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
    for (const Finding& finding : *findings) {
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

Outcome run(const Context&, Arguments& arguments) {
    arguments.require({"--data"});
    const std::string& what = arguments.positional()[0];
    const bool takesArgument = what == "show" || what == "export" || what == "import" || what == "search";
    if (!takesArgument && what != "list" && what != "check")
        arguments.fail("there is no 'conversations " + what + "'");
    else if (takesArgument != (arguments.positional().size() == 2))
        arguments.fail(takesArgument ? what + " needs an argument" : what + " takes no argument");
    if (what == "export")
        arguments.require({"--to"});
    std::optional<ConversationId> id;
    if ((what == "show" || what == "export") && arguments.positional().size() == 2) {
        id = idOf(arguments.positional()[1]);
        if (!id)
            arguments.fail(what + " takes the number of a conversation");
    }
    if (arguments.error())
        return *arguments.error();

    auto opened = Store::open(arguments.text("--data"));
    if (!opened)
        return opened.error();
    Store& store = **opened;
    const bool json = arguments.has("--json");
    if (what == "list")
        return list(store, json);
    if (what == "show")
        return show(store, *id, json);
    if (what == "search")
        return search(store, arguments.positional()[1], json);
    if (what == "import")
        return importInto(store, arguments.positional()[1], json);
    if (what == "check")
        return check(store, json);
    if (auto exported = exportToFile(store, *id, arguments.text("--to")); !exported)
        return exported.error();
    return {};
}

} // namespace

const Command ConversationsCommand = {
    "conversations", "list, show, search, export, import and check stored conversations",
    "--data DIR list|show ID|export ID --to FILE|import FILE|search TEXT|check [--json]",
    rules, run};

} // namespace rookery::cli
