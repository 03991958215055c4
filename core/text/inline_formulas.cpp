// SPDX-License-Identifier: Apache-2.0
#include "core/text/inline_formulas.h"

#include <algorithm>
#include <cstddef>

namespace rookery {
namespace {

/// Beside these a dollar sign opens and closes nothing.
bool isWordByte(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::string_view withoutBlanksAround(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\n");
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(" \t\n") - first + 1);
}

/// Where a span of code that begins at `start` ends, or where its backticks end if it is none.
std::size_t endOfCode(std::string_view text, std::size_t start) {
    const std::size_t opened = std::min(text.find_first_not_of('`', start), text.size());
    const std::size_t length = opened - start;
    for (std::size_t at = text.find('`', opened); at != std::string_view::npos;) {
        const std::size_t end = std::min(text.find_first_not_of('`', at), text.size());
        if (end - at == length)
            return end;
        at = text.find('`', end);
    }
    return opened;
}

/// Where the formula that begins with the backslash at `start` is closed; npos if none begins there.
std::size_t closeOf(std::string_view text, std::size_t start) {
    constexpr std::size_t None = std::string_view::npos;
    if (text.substr(start, 2) != "\\(")
        return None;
    std::size_t close = text.find('\\', start + 2);
    while (close < text.size() && text.substr(close, 2) != "\\)" && text.substr(close, 2) != "\\(")
        close = text.find('\\', close + 2);
    if (close == None || text.substr(close, 2) != "\\)")
        return None;
    const std::string_view inside = text.substr(start + 2, close - start - 2);
    const bool isReadable =
        !withoutBlanksAround(inside).empty() && inside.find_first_of("$`") == None && inside.find("\n\n") == None;
    const bool touches = close + 2 < text.size() && isWordByte(text[close + 2]);
    return isReadable && !touches ? close : None;
}

} // namespace

std::string withDollarFormulas(std::string_view markdown) {
    std::string out;
    out.reserve(markdown.size());
    for (std::size_t at = 0; at < markdown.size();) {
        std::size_t end = at + 1;
        if (markdown[at] == '`') {
            end = endOfCode(markdown, at);
        } else if (markdown[at] == '\\') {
            end = std::min(at + 2, markdown.size()); // an escaped character begins nothing
            const std::size_t close = closeOf(markdown, at);
            const bool touches = at > 0 && isWordByte(markdown[at - 1]);
            if (close != std::string_view::npos && !touches) {
                out += '$';
                out += withoutBlanksAround(markdown.substr(at + 2, close - at - 2));
                out += '$';
                at = close + 2;
                continue;
            }
        }
        out += markdown.substr(at, end - at);
        at = end;
    }
    return out;
}

} // namespace rookery
