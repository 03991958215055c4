// SPDX-License-Identifier: Apache-2.0
//
// Reads conversations of other programs: ChatGPT's export (a tree of nodes by id) and lists of
// messages with a role and a text, under the names that programs commonly give them. What is not
// text (pictures, tool calls) is counted and left out; nodes left out pass their children on to
// their own parent.
#include <map>
#include <set>
#include <string_view>

#include "core/store/imported.h"

namespace rookery {
namespace {

const ImportJson* member(const ImportJson& object, std::initializer_list<const char*> names) {
    if (!object.is_object())
        return nullptr;
    for (const char* name : names)
        if (const auto found = object.find(name); found != object.end() && !found->is_null())
            return &*found;
    return nullptr;
}

std::string textOf(const ImportJson* value) {
    const auto* text = value == nullptr ? nullptr : value->get_ptr<const std::string*>();
    return text == nullptr ? std::string() : *text;
}

/// Seconds since 1970, as a number; 0 when absent or absurd.
std::int64_t millisecondsOf(const ImportJson* seconds) {
    if (seconds == nullptr || !seconds->is_number())
        return 0;
    const double value = seconds->get<double>();
    return value > 0 && value < 1e11 ? static_cast<std::int64_t>(value * 1000) : 0;
}

std::optional<Role> foreignRole(std::string_view name) {
    static const std::map<std::string_view, Role> Names{
        {"system", Role::System},      {"developer", Role::System}, {"user", Role::User},
        {"human", Role::User},         {"prompt", Role::User},      {"assistant", Role::Assistant},
        {"gpt", Role::Assistant},      {"bot", Role::Assistant},    {"model", Role::Assistant},
        {"response", Role::Assistant}, {"ai", Role::Assistant},
    };
    const auto found = Names.find(name);
    return found == Names.end() ? std::nullopt : std::optional(found->second);
}

/// A text, or a list of parts of which the texts are joined; parts that are not text are counted.
std::string joinedParts(const ImportJson& content, std::int64_t& skipped) {
    if (content.is_string())
        return content.get<std::string>();
    if (!content.is_array()) {
        ++skipped;
        return {};
    }
    std::string text;
    for (const ImportJson& part : content) {
        const std::string one =
            part.is_string() ? part.get<std::string>() : textOf(member(part, {"text"}));
        if (one.empty() && !part.is_string()) {
            ++skipped;
            continue;
        }
        text += (text.empty() ? "" : "\n") + one;
    }
    return text;
}

Message messageRow(Role role, std::string text, std::int64_t createdMs, std::int64_t parent) {
    Message row;
    row.role = role;
    row.content = std::move(text);
    row.createdMs = row.visitedMs = createdMs;
    row.parent = parent;
    if (role == Role::Assistant)
        row.stopReason = StopReason::End;
    return row;
}

/// Walks one ChatGPT "mapping" from its roots.
class NodeTree {
  public:
    NodeTree(const ImportJson& mapping, std::int64_t& skipped)
        : m_mapping(mapping), m_skipped(skipped) {}

    void read(ImportedConversation& conversation, const std::string& current) {
        std::vector<std::pair<std::string, std::int64_t>>
            waiting; // node, index + 1 of the kept parent
        for (const auto& [id, node] : m_mapping.items()) {
            const std::string parent = textOf(member(node, {"parent"}));
            if (parent.empty() || !m_mapping.contains(parent))
                waiting.emplace_back(id, 0);
        }
        while (!waiting.empty()) {
            const auto [id, parent] = waiting.back();
            waiting.pop_back();
            const auto node = m_mapping.find(id);
            if (node == m_mapping.end() || !m_seen.insert(id).second)
                continue;
            const std::int64_t own = keep(*node, parent, conversation);
            if (id == current)
                conversation.row.activeMessage = own;
            const ImportJson* children = member(*node, {"children"});
            if (children == nullptr || !children->is_array())
                continue;
            for (auto child = children->rbegin(); child != children->rend(); ++child)
                if (child->is_string())
                    waiting.emplace_back(child->get<std::string>(), own);
        }
    }

  private:
    /// Adds the node when it holds text; returns what its children hang on.
    std::int64_t keep(const ImportJson& node, std::int64_t parent,
                      ImportedConversation& conversation) {
        const ImportJson* message = member(node, {"message"});
        if (message == nullptr)
            return parent;
        const ImportJson* author = member(*message, {"author"});
        const auto role = foreignRole(author == nullptr ? "" : textOf(member(*author, {"role"})));
        const ImportJson* content = member(*message, {"content"});
        const ImportJson* parts =
            content == nullptr ? nullptr : member(*content, {"parts", "text"});
        if (!role || parts == nullptr) {
            ++m_skipped;
            return parent;
        }
        std::string text = joinedParts(*parts, m_skipped);
        if (text.empty())
            return parent;
        conversation.messages.push_back(
            {messageRow(*role, std::move(text), millisecondsOf(member(*message, {"create_time"})),
                        parent),
             {},
             {}});
        return static_cast<std::int64_t>(conversation.messages.size());
    }

    const ImportJson& m_mapping;
    std::int64_t& m_skipped;
    std::set<std::string> m_seen; // a file may name a node twice or as its own ancestor
};

const ImportJson* messagesOf(const ImportJson& json) {
    const ImportJson* list =
        json.is_array() ? &json : member(json, {"messages", "conversations", "chat"});
    const bool looksRight = list != nullptr && list->is_array() && !list->empty() &&
                            member(list->front(), {"role", "from"}) != nullptr &&
                            member(list->front(), {"content", "value", "text"}) != nullptr;
    return looksRight ? list : nullptr;
}

ImportedConversation readList(const ImportJson& json, const ImportJson& list,
                              std::int64_t& skipped) {
    ImportedConversation conversation;
    conversation.row.title = textOf(member(json, {"title", "name"}));
    for (const ImportJson& entry : list) {
        const auto role = foreignRole(textOf(member(entry, {"role", "from"})));
        const ImportJson* content = member(entry, {"content", "value", "text"});
        if (!role || content == nullptr) {
            ++skipped;
            continue;
        }
        const auto parent = static_cast<std::int64_t>(conversation.messages.size());
        conversation.messages.push_back(
            {messageRow(*role, joinedParts(*content, skipped), 0, parent), {}, {}});
    }
    conversation.row.activeMessage = static_cast<std::int64_t>(conversation.messages.size());
    return conversation;
}

} // namespace

bool isChatGptJson(const ImportJson& json) {
    if (!json.is_array())
        return member(json, {"mapping"}) != nullptr;
    return !json.empty() && member(json.front(), {"mapping"}) != nullptr;
}

Result<Imported> readChatGptJson(const ImportJson& json) {
    Imported imported;
    imported.format = "chatgpt";
    const ImportJson list = json.is_array() ? json : ImportJson::array({json});
    for (const ImportJson& one : list) {
        const ImportJson* mapping = member(one, {"mapping"});
        if (mapping == nullptr || !mapping->is_object())
            return Error{ErrorCode::BadFormat, "conversation " +
                                                   std::to_string(imported.conversations.size()) +
                                                   ": mapping is not an object"};
        ImportedConversation conversation;
        conversation.row.title = textOf(member(one, {"title"}));
        conversation.row.createdMs = millisecondsOf(member(one, {"create_time"}));
        conversation.row.usedMs = millisecondsOf(member(one, {"update_time"}));
        NodeTree(*mapping, imported.skipped)
            .read(conversation, textOf(member(one, {"current_node"})));
        if (conversation.row.activeMessage == 0) // named no leaf of ours: the last message
            conversation.row.activeMessage =
                static_cast<std::int64_t>(conversation.messages.size());
        imported.conversations.push_back(std::move(conversation));
    }
    return imported;
}

bool isMessageLists(const ImportJson& json) {
    if (messagesOf(json) != nullptr)
        return true;
    return json.is_array() && !json.empty() && messagesOf(json.front()) != nullptr;
}

Result<Imported> readMessageLists(const ImportJson& json) {
    Imported imported;
    imported.format = "messages";
    if (const ImportJson* single = messagesOf(json)) {
        imported.conversations.push_back(readList(json, *single, imported.skipped));
        return imported;
    }
    for (const ImportJson& one : json)
        if (const ImportJson* list = messagesOf(one))
            imported.conversations.push_back(readList(one, *list, imported.skipped));
        else
            ++imported.skipped;
    return imported;
}

} // namespace rookery
