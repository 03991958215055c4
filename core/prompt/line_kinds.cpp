// SPDX-License-Identifier: Apache-2.0
#include "core/prompt/line_kinds.h"

#include <algorithm>
#include <array>

namespace rookery {

namespace {

constexpr std::size_t HeaderLines = 2000; // mail headers are looked for in so many lines

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// The first letters are compared before a call is made: most lines begin like none of them.
template <std::size_t Count>
bool beginsLikeOne(std::string_view line, const std::array<std::string_view, Count>& begins) {
    return std::any_of(begins.begin(), begins.end(), [&](std::string_view begin) { return line[0] == begin[0] && line.starts_with(begin); });
}

bool isSeparator(std::string_view line) {
    if (line.size() < 3 || line[0] == ' ')
        return false;
    return std::all_of(line.begin(), line.end(), [](char c) {
        return c == '-' || c == '=' || c == '*' || c == '_' || c == '~' || c == '#' || c == ' ';
    });
}

bool isTimeMark(char c) {
    return c == '-' || c == '/' || c == ':' || c == '.' || c == ',' || c == 'T' || c == 'Z' || c == '+' || c == ' ';
}

/// "2024-06-03 02:11:04 ...", "12:30:01 ...", "[INFO] ...", "error[E0502]: ...".
bool isLog(std::string_view line) {
    std::size_t digits = 0;
    std::size_t at = line.starts_with('[') ? 1 : 0;
    while (at < line.size() && at < 24 && (isDigit(line[at]) || isTimeMark(line[at]))) {
        digits += isDigit(line[at]) ? 1 : 0;
        ++at;
    }
    if (digits >= 8)
        return true;
    static constexpr std::array<std::string_view, 14> Begins = {
        "[INFO", "[WARN", "[ERROR", "[DEBUG", "INFO", "WARN", "ERROR", "DEBUG", "error:", "warning:", "error[", "note:", "help:", "Traceback"};
    return beginsLikeOne(line, Begins);
}

/// "[18:02] Nora: ...", "18:02 - Nora: ...", "<nora> ...".
bool isChat(std::string_view line) {
    std::size_t at = line.starts_with('[') || line.starts_with('(') ? 1 : 0;
    std::size_t digits = 0;
    bool colon = false;
    while (at < line.size() && at < 24 && (isDigit(line[at]) || (isTimeMark(line[at]) && line[at] != 'T' && line[at] != 'Z' && line[at] != '+'))) {
        digits += isDigit(line[at]) ? 1 : 0;
        colon = colon || line[at] == ':';
        ++at;
    }
    if (digits >= 3 && colon) {
        const std::string_view rest = line.substr(at, 40);
        return rest.find(':') != std::string_view::npos || rest.find("：") != std::string_view::npos || rest.starts_with("]");
    }
    return false;
}

bool isCode(std::string_view whole, std::string_view line) {
    const bool indented = whole.starts_with("    ") || whole.starts_with("\t") || whole.starts_with("  ");
    const char last = line.back();
    if (last == '{' || last == '}' || (last == ';' && !isGreekQuestion(line, line.size() - 1)))
        return true;
    static constexpr std::array<std::string_view, 14> Begins = {"def ", "class ", "import ", "from ", "return ", "#include", "func ", "fn ",
                                                                "public ", "private ", "const ", "let ", "var ", "| "};
    const bool keyword = beginsLikeOne(line, Begins);
    if (!keyword && !indented) // most lines: nothing is looked for in them
        return false;
    const bool marks = line.find("()") != std::string_view::npos || line.find(" = ") != std::string_view::npos ||
                       line.find("](") != std::string_view::npos || last == ':' || last == ')' || last == ',';
    return (keyword && (marks || line.find('(') != std::string_view::npos)) || (indented && (marks || line.find('=') != std::string_view::npos));
}

bool isTagLine(std::string_view line, bool closing) {
    if (line.size() < 3 || line[0] != '<' || line.back() != '>')
        return false;
    const char second = line[1];
    if (closing != (second == '/'))
        return false;
    const char name = closing ? line[2] : second;
    return (name >= 'a' && name <= 'z') || (name >= 'A' && name <= 'Z');
}

/// The delimiter that could make this line a table row, and how often it stands there.
struct Delimiters {
    char mark = 0;
    int count = 0;
    friend bool operator==(const Delimiters&, const Delimiters&) = default;
};

Delimiters delimitersOf(std::string_view line) {
    if (line.size() > 2000)
        return {};
    std::array<int, 5> counts{};
    for (const char c : line)
        ++counts[c == '\t' ? 0 : c == '|' ? 1 : c == ';' ? 2 : c == ',' ? 3 : 4];
    for (std::size_t i = 0; i < 4; ++i) {
        const char mark = "\t|;,"[i];
        const int count = counts[i];
        // A comma of prose is followed by a blank.
        if (count >= (mark == ',' ? 2 : 1) && (mark != ',' || line.find(", ") == std::string_view::npos))
            return {mark, count};
    }
    return {};
}

void markTables(std::string_view text, std::vector<Line>& lines) {
    std::size_t begin = 0;
    Delimiters current;
    const auto close = [&](std::size_t end) {
        if (current.count > 0 && end - begin >= 3) {
            for (std::size_t i = begin; i < end; ++i)
                lines[i].kind = LineKind::Table;
        }
    };
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const bool open = lines[i].kind == LineKind::Prose || lines[i].kind == LineKind::Code;
        const Delimiters found = open ? delimitersOf(lines[i].span.of(text)) : Delimiters();
        if (found == current && found.count > 0)
            continue;
        close(i);
        begin = i;
        current = found;
    }
    close(lines.size());
}

void markHeaders(std::string_view text, std::vector<Line>& lines) {
    static constexpr std::array<std::string_view, 44> Names = {
        "From", "To", "Subject", "Date", "Cc", "CC", "Sent", "Von", "An", "Betreff", "Datum", "De", "À", "Objet", "Para", "Asunto",
        "Assunto", "Da", "A", "Oggetto", "Van", "Aan", "Onderwerp", "Från", "Till", "Ämne", "Fra", "Til", "Emne", "Od", "Do", "Temat",
        "Předmět", "Komu", "От", "Кому", "Тема", "Від", "发件人", "收件人", "主题", "差出人", "件名", "宛先"};
    static constexpr std::array<std::string_view, 16> More = {"寄件人", "收件者", "主旨", "보낸 사람", "받는 사람", "제목", "Kimden", "Kime",
                                                              "Konu", "Dari", "Kepada", "Perihal", "من", "إلى", "الموضوع", "Lähettäjä"};
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < std::min(lines.size(), HeaderLines); ++i) {
        if (lines[i].kind != LineKind::Prose || lines[i].span.size() > 300)
            continue;
        const Span label = leadingLabel(text, lines[i].span);
        const std::string_view name = label.of(text);
        if (label.size() > 0 && (std::find(Names.begin(), Names.end(), name) != Names.end() ||
                                 std::find(More.begin(), More.end(), name) != More.end())) {
            found.push_back(i);
            const auto n = found.size();
            if (n >= 2 && found[n - 2] + 1 == i) {
                lines[i].kind = LineKind::Header;
                lines[found[n - 2]].kind = LineKind::Header;
            }
        }
    }
}

} // namespace

std::vector<Line> classifyLines(std::string_view text) {
    std::vector<Line> lines;
    std::string_view fence;
    std::string_view quote;
    int tags = 0;
    int braces = 0;
    for (std::size_t begin = 0; begin <= text.size();) {
        std::size_t end = text.find('\n', begin);
        const bool isLast = end == std::string_view::npos;
        if (isLast)
            end = text.size();
        const std::string_view whole = text.substr(begin, end - begin);
        const Span span = trimmed(text, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
        const std::string_view line = span.of(text);
        Line entry{span, LineKind::Prose};
        if (!fence.empty()) {
            entry.kind = LineKind::Fence;
            if (line.starts_with(fence) && line.find_first_not_of(fence[0]) == std::string_view::npos)
                fence = {};
        } else if (!quote.empty()) {
            entry.kind = LineKind::Quote;
            if (line == quote || line.ends_with(quote))
                quote = {};
        } else if (line.empty()) {
            entry.kind = tags > 0 || braces > 0 ? LineKind::Tag : LineKind::Blank;
        } else if (line.starts_with("```") || line.starts_with("~~~")) {
            entry.kind = LineKind::Fence;
            fence = line.substr(0, 3);
            if (line.size() > 6 && line.ends_with(fence))
                fence = {};
        } else if (braces > 0) {
            entry.kind = LineKind::Tag;
            for (const char c : line)
                braces += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        } else if (isTagLine(line, true)) {
            entry.kind = LineKind::Tag;
            tags = std::max(0, tags - 1);
        } else if (isTagLine(line, false)) {
            entry.kind = LineKind::Tag;
            if (line.find("</") == std::string_view::npos && !line.ends_with("/>"))
                ++tags;
        } else if (tags > 0) {
            entry.kind = LineKind::Tag;
            if (line.ends_with(">") && line.find("</") != std::string_view::npos)
                --tags;
        } else if (line == "{" || line == "[" || (line.starts_with("{") && line.find("\":") != std::string_view::npos)) {
            entry.kind = LineKind::Tag;
            for (const char c : line)
                braces += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        } else if (line.size() <= 3 && (line == "\"\"\"" || line == "'''" || line == "「" || line == "『" || line == "“" || line == "«")) {
            entry.kind = LineKind::Quote;
            quote = line == "「" ? "」" : line == "『" ? "』" : line == "“" ? "”" : line == "«" ? "»" : line;
        } else if (line.starts_with("\"\"\"") && line.find("\"\"\"", 3) == std::string_view::npos) {
            entry.kind = LineKind::Quote;
            quote = "\"\"\"";
        } else if (line.starts_with(">")) {
            entry.kind = LineKind::Quote;
        } else if (isSeparator(line)) {
            entry.kind = LineKind::Separator;
        } else if (isChat(line)) {
            entry.kind = LineKind::Chat;
        } else if (isLog(line)) {
            entry.kind = LineKind::Log;
        } else if (isCode(whole, line)) {
            entry.kind = LineKind::Code;
        }
        lines.push_back(entry);
        if (isLast)
            break;
        begin = end + 1;
    }
    markTables(text, lines);
    markHeaders(text, lines);
    return lines;
}

Span leadingLabel(std::string_view text, Span line) {
    const std::string_view head = line.of(text).substr(0, 60);
    std::size_t at = head.find(':');
    at = std::min(at, head.find("："));
    if (at == std::string_view::npos || at == 0 || at > 48)
        return {};
    const std::string_view label = head.substr(0, at);
    // "18:02", "http://", a sentence.
    if (label.find_first_of(".?!,;\"") != std::string_view::npos || head.substr(at).starts_with("://") ||
        std::count(label.begin(), label.end(), ' ') > 2 || isDigit(label.back()) * (at + 1 < head.size() && isDigit(head[at + 1])) != 0)
        return {};
    return {line.begin, static_cast<std::uint32_t>(line.begin + at)};
}

} // namespace rookery
