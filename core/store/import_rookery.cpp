// SPDX-License-Identifier: Apache-2.0
//
// Reads the JSON described in export_json.cpp.
#include <cmath>
#include <limits>

#include "core/store/base64.h"
#include "core/store/imported.h"
#include "core/store/snapshot_rows.h"

namespace rookery {
namespace {

/// Typed access to one object. The first wrong type is remembered and everything after it reads as
/// empty, so a reader checks once at the end.
class Fields {
  public:
    Fields(const ImportJson& object, std::string place, std::optional<Error>& problem)
        : m_object(object), m_place(std::move(place)), m_problem(problem) {
        if (!object.is_object())
            fail("is not an object");
    }

    std::string text(const char* name) {
        const ImportJson* value = find(name);
        if (value == nullptr)
            return {};
        if (const auto* string = value->get_ptr<const std::string*>())
            return *string;
        fail(std::string(name) + " is not a text");
        return {};
    }
    std::int64_t integer(const char* name) {
        const ImportJson* value = find(name);
        if (value == nullptr)
            return 0;
        if (value->is_number_unsigned() &&
            value->get<std::uint64_t>() >
                static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
            fail(std::string(name) + " is out of range");
        else if (value->is_number_integer())
            return value->get<std::int64_t>();
        else
            fail(std::string(name) + " is not a whole number");
        return 0;
    }
    double real(const char* name, double fallback = 0) {
        const ImportJson* value = find(name);
        if (value == nullptr)
            return fallback;
        if (value->is_number() && std::isfinite(value->get<double>()))
            return value->get<double>();
        fail(std::string(name) + " is not a number");
        return fallback;
    }
    bool flag(const char* name) {
        const ImportJson* value = find(name);
        if (value == nullptr)
            return false;
        if (const auto* flag = value->get_ptr<const bool*>())
            return *flag;
        fail(std::string(name) + " is not true or false");
        return false;
    }
    std::vector<std::byte> binary(const char* name) {
        auto bytes = fromBase64(text(name));
        if (!bytes)
            fail(std::string(name) + " is not base64");
        return std::move(bytes).value_or(std::vector<std::byte>());
    }
    /// An index below `count`, plus 1; 0 when absent or null.
    std::int64_t index(const char* name, std::size_t count) {
        if (find(name) == nullptr)
            return 0;
        const std::int64_t value = integer(name);
        if (value >= 0 && value < static_cast<std::int64_t>(count))
            return value + 1;
        fail(std::string(name) + " is not an index of an earlier message");
        return 0;
    }
    /// Null when absent or null.
    const ImportJson* find(const char* name) const {
        if (m_problem || !m_object.is_object())
            return nullptr;
        const auto found = m_object.find(name);
        return found == m_object.end() || found->is_null() ? nullptr : &*found;
    }
    const ImportJson* list(const char* name) {
        const ImportJson* value = find(name);
        if (value == nullptr || value->is_array())
            return value;
        fail(std::string(name) + " is not a list");
        return nullptr;
    }
    void fail(const std::string& what) {
        if (!m_problem)
            m_problem = Error{ErrorCode::BadFormat, m_place + ": " + what};
    }

  private:
    const ImportJson& m_object;
    std::string m_place;
    std::optional<Error>& m_problem;
};

std::vector<MessageTokens> readTokenLists(Fields& fields) {
    std::vector<MessageTokens> lists;
    const ImportJson* object = fields.find("tokens");
    if (object == nullptr)
        return lists;
    if (!object->is_object()) {
        fields.fail("tokens is not an object");
        return lists;
    }
    for (const auto& [tokenizer, ids] : object->items()) {
        MessageTokens list{0, tokenizer, {}};
        if (!ids.is_array())
            fields.fail("tokens of " + tokenizer + " are not a list");
        else
            for (const ImportJson& id : ids) {
                const bool fits =
                    id.is_number_integer() && id >= 0 && id <= std::numeric_limits<Token>::max();
                if (!fits) {
                    fields.fail("tokens of " + tokenizer + " hold something else");
                    break;
                }
                list.tokens.push_back(id.get<Token>());
            }
        lists.push_back(std::move(list));
    }
    return lists;
}

ImportedMessage readMessage(const ImportJson& json, std::size_t position, const std::string& place,
                            std::optional<Error>& problem) {
    Fields fields(json, place, problem);
    ImportedMessage message;
    Message& row = message.row;
    row.parent = fields.index("parent", position);
    const auto role = roleFromName(fields.text("role"));
    if (!role)
        fields.fail("role is unknown");
    row.role = role.value_or(Role::User);
    const auto reason = stopReasonFromName(fields.text("stop_reason"));
    if (!reason)
        fields.fail("stop_reason is unknown");
    row.stopReason = reason.value_or(StopReason::None);
    if (row.stopReason == StopReason::Streaming)
        row.stopReason = StopReason::Interrupted;
    row.content = fields.text("content");
    row.typed = fields.text("typed");
    row.plan = fields.text("plan");
    row.error = fields.text("error");
    row.createdMs = fields.integer("created_ms");
    row.visitedMs = fields.integer("visited_ms");
    row.modelFingerprint = fields.text("model_fingerprint");
    row.modelName = fields.text("model_name");
    row.sampler = fields.text("sampler");
    row.stats = {.tokens = fields.integer("token_count"),
                 .resumedTokens = fields.integer("resumed_tokens"),
                 .readTokens = fields.integer("read_tokens"),
                 .firstTokenMs = fields.real("first_token_ms"),
                 .thoughtMs = fields.real("thought_ms"),
                 .readTokensPerSecond = fields.real("read_tokens_per_second"),
                 .writeTokensPerSecond = fields.real("write_tokens_per_second")};
    row.bookmarked = fields.flag("bookmarked");
    message.tokens = readTokenLists(fields);
    if (const ImportJson* resume = fields.find("resume")) {
        Fields inner(*resume, place + " resume", problem);
        message.resume = ResumePoint{.tokenizer = inner.text("tokenizer"),
                                     .content = {},
                                     .tokens = {},
                                     .samplerState = inner.binary("sampler_state"),
                                     .samplerTokenCount = inner.integer("sampler_token_count")};
    }
    return message;
}

ImportedState readState(const ImportJson& json, std::size_t messageCount, const std::string& place,
                        std::optional<Error>& problem) {
    Fields fields(json, place, problem);
    ImportedState state;
    state.message = fields.index("message", messageCount) - 1;
    state.tokenizer = fields.text("tokenizer");
    state.tokenCount = fields.integer("token_count");
    state.info.modelFingerprint = fields.text("model_fingerprint");
    const std::int64_t layout = fields.integer("layout_version");
    const auto kind = snapshotKindFromName(fields.text("kind"));
    const auto format = stateFormatFromName(fields.text("format"));
    if (!kind || !format || state.message < 0 || layout < 0 ||
        layout > std::numeric_limits<int>::max())
        fields.fail("is not a state");
    state.info.layoutVersion = static_cast<int>(layout);
    state.info.kind = kind.value_or(SnapshotKind::Tip);
    state.info.format = format.value_or(StateFormat::F32);
    state.data = fields.binary("data");
    state.extra = fields.binary("extra");
    return state;
}

/// A conversation's settings without what names a file: it belongs to another machine.
std::string withoutPaths(const std::string& settings) {
    ImportJson json = ImportJson::parse(settings, nullptr, false);
    if (!json.is_object() || json.erase("initial_state") == 0)
        return settings;
    return json.empty() ? std::string() : json.dump(-1, ' ', false, ImportJson::error_handler_t::replace);
}

ImportedConversation readConversation(const ImportJson& json, const std::string& place,
                                      std::optional<Error>& problem) {
    Fields fields(json, place, problem);
    ImportedConversation conversation;
    Conversation& row = conversation.row;
    row.title = fields.text("title");
    row.titleSource =
        fields.text("title_source") == "user" ? TitleSource::User : TitleSource::Automatic;
    row.chatFormat = fields.text("chat_format");
    row.tokenizer = fields.text("tokenizer");
    row.modelFingerprint = fields.text("model_fingerprint");
    row.systemPrompt = fields.text("system_prompt");
    row.settings = withoutPaths(fields.text("settings"));
    row.draft = fields.text("draft");
    row.scrollPosition = fields.real("scroll_position", -1);
    row.pinned = fields.flag("pinned");
    row.archived = fields.flag("archived");
    row.folder = fields.text("folder");
    row.createdMs = fields.integer("created_ms");
    row.usedMs = fields.integer("used_ms");
    if (const ImportJson* messages = fields.list("messages"))
        for (const ImportJson& message : *messages) {
            const std::size_t position = conversation.messages.size();
            conversation.messages.push_back(readMessage(
                message, position, place + " message " + std::to_string(position), problem));
        }
    row.activeMessage = fields.index("active", conversation.messages.size());
    if (const ImportJson* states = fields.list("states"))
        for (const ImportJson& state : *states)
            conversation.states.push_back(
                readState(state, conversation.messages.size(), place + " state", problem));
    return conversation;
}

} // namespace

bool isRookeryJson(const ImportJson& json) {
    const auto format = json.is_object() ? json.find("format") : json.end();
    return format != json.end() && *format == "rookery-conversations";
}

Result<Imported> readRookeryJson(const ImportJson& json) {
    std::optional<Error> problem;
    Imported imported;
    imported.format = "rookery";
    Fields fields(json, "file", problem);
    if (fields.integer("version") != 1)
        return problem.value_or(Error{ErrorCode::UnsupportedFormat,
                                      "written by a newer Rookery: only version 1 is known"});
    if (const ImportJson* models = fields.list("models"))
        for (const ImportJson& model : *models) {
            Fields one(model, "model", problem);
            imported.models.push_back(
                {one.text("fingerprint"), one.text("name"), {}, one.text("architecture"), 0});
        }
    if (const ImportJson* conversations = fields.list("conversations"))
        for (const ImportJson& conversation : *conversations)
            imported.conversations.push_back(readConversation(
                conversation, "conversation " + std::to_string(imported.conversations.size()),
                problem));
    if (problem)
        return *problem;
    return imported;
}

} // namespace rookery
