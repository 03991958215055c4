// SPDX-License-Identifier: Apache-2.0
//
// Conversations for reading: Markdown and HTML, and the choice of a form by a file's name.
#include <algorithm>
#include <cctype>

#include "core/base/atomic_file.h"
#include "core/base/escaped_html.h"
#include "core/store/export.h"

namespace rookery {
namespace {

constexpr std::string_view HtmlHead = R"html(<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<style>
body { max-width: 42em; margin: 2em auto; padding: 0 1em; font: 16px/1.5 sans-serif; color: #1e1f22; }
h1 { font-size: 1.4em; }
section { margin: 1.2em 0; break-inside: avoid-page; }
section.user { background: #e3ecf6; border-radius: 12px; padding: 0.6em 1em; }
h2 { font-size: 0.8em; color: #5f6167; margin: 0; }
div { white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext; }
</style>
)html";

/// What the reader wrote, where the prompt helper sent something else.
const std::string& shownText(const Message& message) {
    return message.typed.empty() ? message.content : message.typed;
}

std::string speaker(const Message& message) {
    switch (message.role) {
    case Role::System:
        return "System";
    case Role::User:
        return "User";
    case Role::Assistant:
        break;
    }
    return message.modelName.empty() ? "Assistant" : message.modelName;
}

/// On one line, so that it stays a heading.
std::string titleOf(const Conversation& conversation) {
    std::string title = conversation.title.empty() ? "Conversation" : conversation.title;
    std::ranges::replace_if(
        title, [](char c) { return static_cast<unsigned char>(c) < ' '; }, ' ');
    return title;
}

/// A code block that the text leaves open would swallow what follows; it is closed.
bool leavesFenceOpen(std::string_view text) {
    std::size_t openLength = 0;
    char openWith = 0;
    for (std::size_t at = 0; at <= text.size();) {
        std::size_t end = text.find('\n', at);
        end = end == std::string_view::npos ? text.size() : end;
        std::string_view line = text.substr(at, end - at);
        at = end + 1;
        const std::size_t indent = line.find_first_not_of(' ');
        if (indent == std::string_view::npos || indent > 3)
            continue;
        line.remove_prefix(indent);
        const char mark = line.front();
        if (mark != '`' && mark != '~')
            continue;
        std::size_t length = line.find_first_not_of(mark);
        const bool bare = length == std::string_view::npos;
        length = bare ? line.size() : length;
        if (length < 3)
            continue;
        if (openLength == 0) {
            openLength = length;
            openWith = mark;
        } else if (mark == openWith && length >= openLength &&
                   (bare || line.find_first_not_of(" \t\r", length) == std::string_view::npos)) {
            openLength = 0;
        }
    }
    return openLength != 0;
}

std::string extensionOf(const std::filesystem::path& file) {
    std::string extension = file.extension().string();
    std::ranges::transform(extension, extension.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return extension;
}

} // namespace

Result<std::string> exportMarkdown(Store& store, ConversationId id) {
    auto conversation = store.conversations().conversation(id);
    if (!conversation)
        return conversation.error();
    auto path = store.messages().activePath(id);
    if (!path)
        return path.error();
    std::string text = "# " + titleOf(*conversation) + "\n";
    if (!conversation->systemPrompt.empty())
        text += "\n## System\n\n" + conversation->systemPrompt + "\n";
    for (const Message& message : *path) {
        text += "\n## " + speaker(message) + "\n\n" + shownText(message);
        if (!text.ends_with('\n'))
            text += '\n';
        if (leavesFenceOpen(shownText(message)))
            text += "```\n";
    }
    return text;
}

Result<std::string> exportHtml(Store& store, ConversationId id) {
    auto conversation = store.conversations().conversation(id);
    if (!conversation)
        return conversation.error();
    auto path = store.messages().activePath(id);
    if (!path)
        return path.error();
    const std::string title = escapedHtml(titleOf(*conversation));
    std::string html(HtmlHead);
    html += "<title>" + title + "</title>\n</head>\n<body>\n<h1>" + title + "</h1>\n";
    const auto section = [&](std::string_view style, const std::string& who,
                             const std::string& text) {
        html += "<section class=\"" + std::string(style) + "\"><h2>" + escapedHtml(who) + "</h2><div>" +
                escapedHtml(text) + "</div></section>\n";
    };
    if (!conversation->systemPrompt.empty())
        section("system", "System", conversation->systemPrompt);
    for (const Message& message : *path)
        section(roleName(message.role), speaker(message), shownText(message));
    return html + "</body>\n</html>\n";
}

Result<void> exportToFile(Store& store, ConversationId conversation,
                          const std::filesystem::path& file) {
    const std::string extension = extensionOf(file);
    auto text =
        extension == ".md" || extension == ".markdown" ? exportMarkdown(store, conversation)
        : extension == ".html" || extension == ".htm"
            ? exportHtml(store, conversation)
            : exportJson(store, std::span(&conversation, 1),
                         extension == ".rookery" ? ExportStates::Include : ExportStates::Leave);
    if (!text)
        return text.error();
    return writeAtomically(file, *text);
}

} // namespace rookery
