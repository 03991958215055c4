// SPDX-License-Identifier: Apache-2.0
//
// Our own JSON. One object:
//   format "rookery-conversations", version 1, models [..], conversations [..]
// A conversation has the columns of its row, "messages" (parents before children; "parent" and
// "active" are indexes into this list, or null) and, when asked for, "states". A message has the
// columns of its row, "tokens" {tokenizer: [ids]} and, when it is unfinished, "resume". Empty and
// zero fields are left out. Binary parts are base64. A state names its message and tokenizer: it
// stands for the first "token_count" tokens of the path to that message.
#include "core/store/export.h"

#include <map>

#include <nlohmann/json.hpp>

#include "core/model/state_layout.h"
#include "core/store/base64.h"
#include "core/store/snapshot_rows.h"

namespace rookery {
namespace {

using Json = nlohmann::ordered_json;

void set(Json& object, const char* name, const std::string& value) {
    if (!value.empty())
        object[name] = value;
}

template <typename Number> void setNumber(Json& object, const char* name, Number value) {
    if (value != Number{})
        object[name] = value;
}

Json conversationColumns(const Conversation& row) {
    Json json;
    json["title"] = row.title;
    json["title_source"] = row.titleSource == TitleSource::User ? "user" : "auto";
    set(json, "chat_format", row.chatFormat);
    set(json, "tokenizer", row.tokenizer);
    set(json, "model_fingerprint", row.modelFingerprint);
    set(json, "system_prompt", row.systemPrompt);
    set(json, "settings", row.settings);
    set(json, "draft", row.draft);
    json["scroll_position"] = row.scrollPosition;
    setNumber(json, "pinned", row.pinned);
    setNumber(json, "archived", row.archived);
    set(json, "folder", row.folder);
    json["created_ms"] = row.createdMs;
    json["used_ms"] = row.usedMs;
    return json;
}

Json messageColumns(const Message& row) {
    Json json;
    json["role"] = roleName(row.role);
    json["content"] = row.content;
    set(json, "typed", row.typed);
    set(json, "plan", row.plan);
    set(json, "stop_reason", std::string(stopReasonName(row.stopReason)));
    set(json, "error", row.error);
    json["created_ms"] = row.createdMs;
    json["visited_ms"] = row.visitedMs;
    set(json, "model_fingerprint", row.modelFingerprint);
    set(json, "model_name", row.modelName);
    set(json, "sampler", row.sampler);
    setNumber(json, "token_count", row.stats.tokens);
    setNumber(json, "resumed_tokens", row.stats.resumedTokens);
    setNumber(json, "read_tokens", row.stats.readTokens);
    setNumber(json, "first_token_ms", row.stats.firstTokenMs);
    setNumber(json, "thought_ms", row.stats.thoughtMs);
    setNumber(json, "read_tokens_per_second", row.stats.readTokensPerSecond);
    setNumber(json, "write_tokens_per_second", row.stats.writeTokensPerSecond);
    setNumber(json, "bookmarked", row.bookmarked);
    return json;
}

Result<Json> messageJson(Store& store, const Message& row,
                         const std::map<MessageId, std::size_t>& indexes) {
    Json json;
    const auto parent = indexes.find(row.parent);
    json["parent"] = parent == indexes.end() ? Json(nullptr) : Json(parent->second);
    json.update(messageColumns(row));
    auto tokens = store.messages().allTokens(row.id);
    if (!tokens)
        return tokens.error();
    for (const MessageTokens& one : *tokens)
        json["tokens"][one.tokenizer] = one.tokens;
    auto point = store.answers().resumePoint(row.id);
    if (!point)
        return point.error();
    if (*point)
        json["resume"] = {{"tokenizer", (*point)->tokenizer},
                          {"sampler_state", toBase64((*point)->samplerState)},
                          {"sampler_token_count", (*point)->samplerTokenCount}};
    return json;
}

/// The snapshot that the branch shown would resume from, if there is one.
Result<Json> stateJson(Store& store, const Conversation& row, const Message& leaf,
                       std::size_t leafIndex) {
    const std::string& fingerprint =
        leaf.modelFingerprint.empty() ? row.modelFingerprint : leaf.modelFingerprint;
    auto path = store.messages().pathTokens(leaf.id, row.tokenizer);
    if (!path)
        return path.error();
    std::vector<Token> tokens;
    for (const MessageTokens& one : *path)
        tokens.insert(tokens.end(), one.tokens.begin(), one.tokens.end());
    auto state = store.states().bestMatch(fingerprint, StateLayout::Version, tokens,
                                          static_cast<std::int64_t>(tokens.size()));
    if (!state)
        return state.error();
    if (!*state)
        return Json();
    return Json{{"message", leafIndex},
                {"tokenizer", row.tokenizer},
                {"token_count", (*state)->tokenCount},
                {"model_fingerprint", fingerprint},
                {"layout_version", StateLayout::Version},
                {"kind", snapshotKindName((*state)->kind)},
                {"format", stateFormatName((*state)->format)},
                {"extra", toBase64((*state)->extra)},
                {"data", toBase64((*state)->data)}};
}

Result<Json> conversationJson(Store& store, ConversationId id, ExportStates states) {
    auto row = store.conversations().conversation(id);
    if (!row)
        return row.error();
    auto tree = store.messages().tree(id);
    if (!tree)
        return tree.error();
    Json json = conversationColumns(*row);
    json["active"] = nullptr;
    json["messages"] = Json::array();
    std::map<MessageId, std::size_t> indexes;
    for (const Message& message : *tree) {
        auto one = messageJson(store, message, indexes);
        if (!one)
            return one;
        const std::size_t index = indexes.size();
        indexes[message.id] = index;
        json["messages"].push_back(std::move(*one));
        if (message.id != row->activeMessage)
            continue;
        json["active"] = index;
        if (states == ExportStates::Leave)
            continue;
        auto state = stateJson(store, *row, message, index);
        if (!state)
            return state;
        if (!state->is_null())
            json["states"].push_back(std::move(*state));
    }
    return json;
}

} // namespace

Result<std::string> exportJson(Store& store, std::span<const ConversationId> conversations,
                               ExportStates states) {
    Json json;
    json["format"] = "rookery-conversations";
    json["version"] = 1;
    json["models"] = Json::array(); // without paths: they say where things lie on this machine
    auto models = store.conversations().models();
    if (!models)
        return models.error();
    for (const ModelRecord& model : *models)
        json["models"].push_back({{"fingerprint", model.fingerprint},
                                  {"name", model.name},
                                  {"architecture", model.architecture}});
    json["conversations"] = Json::array();
    for (const ConversationId id : conversations) {
        auto one = conversationJson(store, id, states);
        if (!one)
            return one.error();
        json["conversations"].push_back(std::move(*one));
    }
    // A damaged row may hold broken bytes; one of them must not block the rest.
    return json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace rookery
