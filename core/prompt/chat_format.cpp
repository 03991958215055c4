// SPDX-License-Identifier: Apache-2.0
#include "core/prompt/chat_format.h"

#include <algorithm>
#include <array>

#include "core/base/utf8.h"

namespace rookery {

namespace {

const std::array<ChatFormat, 4>& formats() {
    static const std::array<ChatFormat, 4> all = {{
        {"world", "World and G1", "User", "Assistant", "System", false, ""},
        {"world-think", "G1 with thinking", "User", "Assistant", "System", false, " <think"},
        {"world-strict", "World, one paragraph", "User", "Assistant", "System", true, ""},
        {"raven", "RWKV-4 Raven", "Bob", "Alice", "System", false, ""},
    }};
    return all;
}

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\v' || c == '\f';
}

std::string_view trimmed(std::string_view text) {
    const auto drop = [](char c) { return isBlank(c) || c == '\n'; };
    while (!text.empty() && drop(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && drop(text.back()))
        text.remove_suffix(1);
    return text;
}

} // namespace

std::span<const ChatFormat> chatFormats() {
    return formats();
}

const ChatFormat* findChatFormat(std::string_view id) {
    const auto at = std::find_if(formats().begin(), formats().end(),
                                 [&](const ChatFormat& format) { return format.id == id; });
    return at == formats().end() ? nullptr : &*at;
}

bool isRoleName(std::string_view name) {
    constexpr std::size_t Longest = 40;
    if (name.empty() || name.size() > Longest || name.front() == ' ' || name.back() == ' ' || !isValidUtf8(name))
        return false;
    return std::none_of(name.begin(), name.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 || byte == 0x7F || c == ':' || c == '/';
    });
}

std::string chatFormatName(const ChatFormat& base, std::string_view user, std::string_view assistant) {
    if (user == base.user && assistant == base.assistant)
        return base.id;
    return base.id + '/' + std::string(user) + '/' + std::string(assistant);
}

std::optional<ChatFormat> chatFormatNamed(std::string_view name) {
    const std::size_t first = std::min(name.find('/'), name.size());
    const ChatFormat* const base = findChatFormat(name.substr(0, first));
    if (base == nullptr)
        return {};
    if (first == name.size())
        return *base;
    const std::string_view names = name.substr(first + 1);
    const std::size_t second = std::min(names.find('/'), names.size());
    if (second == names.size() || !isRoleName(names.substr(0, second)) || !isRoleName(names.substr(second + 1)))
        return {};
    ChatFormat format = *base;
    format.user = names.substr(0, second);
    format.assistant = names.substr(second + 1);
    return format;
}

std::string cleanTurnText(std::string_view text) {
    std::string lines;
    lines.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\0' || (text[i] == '\r' && text.substr(i + 1).starts_with('\n')))
            continue;
        lines.push_back(text[i] == '\r' ? '\n' : text[i]);
        if (lines.ends_with("\xEF\xBB\xBF")) // looked for in the result: removal may join the parts of one
            lines.resize(lines.size() - 3);
    }

    std::string clean;
    clean.reserve(lines.size());
    std::string_view rest = trimmed(lines);
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        const std::string_view line = rest.substr(0, end);
        if (!std::all_of(line.begin(), line.end(), isBlank)) {
            if (!clean.empty())
                clean.push_back('\n');
            clean += line;
        }
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return clean;
}

std::string systemTurn(const ChatFormat& format, std::string_view text) {
    const std::string clean = cleanTurnText(text);
    return clean.empty() ? clean : format.system + ": " + clean + "\n\n";
}

std::string userTurn(const ChatFormat& format, std::string_view text, TurnPlace place,
                     std::string_view system) {
    std::string turn;
    if (place == TurnPlace::Later)
        turn += "\n\n";
    else
        turn += systemTurn(format, system);
    turn += format.user + ": " + cleanTurnText(text) + "\n\n" + format.assistant + ":";
    return turn + format.answerOpening;
}

std::string assistantTurn(std::string_view text) {
    // Blank lines stay: role-name stops allow paragraphs. Only the ends are trimmed.
    return " " + std::string(trimmed(text));
}

std::string namedAnswerTurn(const ChatFormat& format, std::string_view text, TurnPlace place) {
    return (place == TurnPlace::Later ? "\n\n" : "") + format.assistant + ":" + assistantTurn(text);
}

std::vector<std::string> stopSequences(const ChatFormat& format) {
    if (format.blankLineEnds)
        return {"\n\n"};
    std::vector<std::string> roles = {"User",   "System", "Assistant", "Question", "Q",  "Human",
                                      "Bob",    "Alice",  "Answer",    "A",        "Observation"};
    for (const std::string& own : {format.user, format.assistant, format.system}) {
        if (std::find(roles.begin(), roles.end(), own) == roles.end())
            roles.push_back(own);
    }
    std::vector<std::string> sequences;
    sequences.reserve(roles.size());
    for (const std::string& role : roles)
        sequences.push_back("\n\n" + role + ":");
    return sequences;
}

} // namespace rookery
