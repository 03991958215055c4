// SPDX-License-Identifier: Apache-2.0
#include "core/text/blocks.h"

#include <algorithm>
#include <optional>

#include "core/base/escaped_html.h"
#include "core/base/thought.h"
#include "core/base/utf8.h"
#include "core/text/formula.h"
#include "core/text/markdown.h"

namespace rookery {

namespace {

std::string formulaHtml(std::string_view tex) {
    std::string html = escapedHtml(readableFormula(tex));
    for (std::size_t at = html.find('\n'); at != std::string::npos; at = html.find('\n', at))
        html.replace(at, 1, "<br>");
    return html;
}

/// A line without its end ("\n" or "\r\n").
struct Line {
    std::string_view text;
    bool isWhole = false; ///< its end has been read
};

bool isBlank(std::string_view text) {
    return text.find_first_not_of(" \t") == std::string_view::npos;
}

/// Without blanks and line ends at both ends.
std::string_view trimmed(std::string_view text) {
    constexpr std::string_view Blanks = " \t\r\n";
    text.remove_prefix(std::min(text.find_first_not_of(Blanks), text.size()));
    return text.substr(0, text.find_last_not_of(Blanks) + 1);
}

std::size_t indentOf(std::string_view text) {
    return std::min(text.find_first_not_of(" \t"), text.size());
}

/// A line that opens a fenced code block.
struct Fence {
    char mark = '`';
    std::size_t length = 0;
    std::size_t indent = 0;
    std::string_view info; ///< what stands behind it
};

std::optional<Fence> fenceOf(std::string_view line) {
    Fence fence;
    fence.indent = indentOf(line);
    const std::string_view rest = line.substr(fence.indent);
    if (rest.empty() || (rest[0] != '`' && rest[0] != '~'))
        return std::nullopt;
    fence.mark = rest[0];
    fence.length = std::min(rest.find_first_not_of(fence.mark), rest.size());
    fence.info = rest.substr(fence.length);
    // A line such as ```x``` is a paragraph with a code span.
    if (fence.length < 3 || (fence.mark == '`' && fence.info.find('`') != std::string_view::npos))
        return std::nullopt;
    return fence;
}

bool closes(const Fence& fence, std::string_view line) {
    const std::string_view rest = line.substr(indentOf(line));
    const std::size_t length = std::min(rest.find_first_not_of(fence.mark), rest.size());
    return length >= fence.length && isBlank(rest.substr(length));
}

std::string languageOf(std::string_view info) {
    const std::size_t begin = indentOf(info);
    const std::size_t end = std::min(info.find_first_of(" \t,{", begin), info.size());
    return std::string(info.substr(begin, end - begin));
}

/// Whether a line begins a list item: a bullet, or up to nine digits with a delimiter, and a blank.
bool beginsItem(std::string_view line) {
    const std::string_view rest = line.substr(indentOf(line));
    if (rest.empty())
        return false;
    std::size_t length = 1;
    if (rest[0] != '-' && rest[0] != '*' && rest[0] != '+') {
        length = std::min(rest.find_first_not_of("0123456789"), rest.size());
        if (length == 0 || length > 9 || length == rest.size() ||
            (rest[length] != '.' && rest[length] != ')'))
            return false;
        ++length;
    }
    return length == rest.size() || rest[length] == ' ' || rest[length] == '\t';
}

/// The delimiter that ends a displayed formula begun by this line; empty if it begins none.
std::string_view formulaEnd(std::string_view line) {
    const std::string_view rest = line.substr(indentOf(line));
    if (rest.starts_with("$$"))
        return "$$";
    return rest.starts_with("\\[") ? std::string_view("\\]") : std::string_view();
}

/// Where a displayed formula ends.
struct FormulaEnd {
    std::size_t close =
        std::string_view::npos; ///< of the closing delimiter; npos: not in the text so far
    bool isMissing = false;     ///< and it will not come
    std::size_t searched = 0;   ///< bytes looked at
};

/// Looks for `end` from `start`, line by line, up to a blank line or the limit. Behind it the line
/// must end.
FormulaEnd findFormulaEnd(std::string_view text, std::size_t start, std::string_view end) {
    for (std::size_t begin = start; begin < text.size();) {
        const std::size_t lineEnd = std::min(text.find('\n', begin), text.size());
        const std::string_view line = text.substr(begin, lineEnd - begin);
        if (lineEnd > MaxMarkdownBytes ||
            (begin > start && trimmed(line).empty() && lineEnd < text.size()))
            return {std::string_view::npos, true, std::min(lineEnd, text.size())};
        if (const std::size_t close = line.find(end); close != std::string_view::npos) {
            const bool isAlone = trimmed(line.substr(close + end.size())).empty();
            return {begin + close, !isAlone, lineEnd};
        }
        begin = lineEnd + 1;
    }
    return {std::string_view::npos, false, text.size()};
}

/// The longest proper prefix of `word` with which `text` ends.
std::size_t pendingLength(std::string_view text, std::string_view word) {
    for (std::size_t length = std::min(word.size() - 1, text.size()); length > 0; --length) {
        if (text.ends_with(word.substr(0, length)))
            return length;
    }
    return 0;
}

/// One pass over the text.
class Scanner {
  public:
    Scanner(std::string_view text, TextState state)
        : m_rest(text), m_isGrowing(state == TextState::Growing) {}

    TextBlocks scan();

  private:
    Line peek() const;
    void skip(const Line& line);
    void skipBlankLines();
    bool isHeldBack(const Line& line) const;
    bool isDecided(const Line& line) const;
    void scanThought();
    void scanFence(const Fence& fence);
    bool scanFormula(std::string_view end);
    void scanMarkdown();
    bool continuesRegion(std::string_view first, const Line& next, bool afterBlank) const;

    std::string_view m_rest;
    bool m_isGrowing = false;
    /// No formula begins before so many bytes are left.
    std::size_t m_formulaRetry = std::string_view::npos;
    TextBlocks m_result;
};

Line Scanner::peek() const {
    const std::size_t end = m_rest.find('\n');
    Line line = {m_rest.substr(0, end), end != std::string_view::npos};
    if (line.text.ends_with('\r')) // its '\n' may be still to come
        line.text.remove_suffix(1);
    return line;
}

void Scanner::skip(const Line& line) {
    const std::size_t end = m_rest.find('\n', line.text.size());
    m_rest.remove_prefix(line.isWhole ? end + 1 : m_rest.size());
}

void Scanner::skipBlankLines() {
    while (!m_rest.empty() && isBlank(peek().text))
        skip(peek());
}

/// Whether an unfinished last line may yet become a fence or a formula, which a reader need not see
/// happen.
bool Scanner::isHeldBack(const Line& line) const {
    if (!m_isGrowing || line.isWhole)
        return false;
    const std::string_view rest = line.text.substr(indentOf(line.text));
    return rest == "`" || rest == "``" || rest == "~" || rest == "~~" || rest == "$" ||
           rest == "\\";
}

/// Whether it is known what a line begins. A line that grows may yet become an item of the list
/// above, a fence or a formula, unless its first character says otherwise.
bool Scanner::isDecided(const Line& line) const {
    constexpr std::string_view Open = " \t`~$\\-*+0123456789";
    return line.isWhole || !m_isGrowing || Open.find(line.text[0]) == std::string_view::npos;
}

TextBlocks Scanner::scan() {
    scanThought();
    while (true) {
        skipBlankLines();
        if (m_rest.empty() || isHeldBack(peek()))
            break;
        const Line line = peek();
        if (isDecided(line)) // then so is what stands before it
            m_result.stablePrefix = m_result.blocks.size();
        if (const auto fence = fenceOf(line.text)) {
            scanFence(*fence);
            continue;
        }
        const std::string_view end = formulaEnd(line.text);
        if (end.empty() || !scanFormula(end))
            scanMarkdown();
    }
    return std::move(m_result);
}

void Scanner::scanThought() {
    std::string_view text = m_rest;
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    if (!text.starts_with(ThoughtBegin)) {
        if (m_isGrowing && ThoughtBegin.starts_with(text))
            m_rest = {}; // nothing to show yet
        return;
    }
    text.remove_prefix(ThoughtBegin.size());
    TextBlock block;
    block.kind = BlockKind::Thought;
    const std::size_t end = text.find(ThoughtEnd);
    std::string_view thought = text.substr(0, end);
    if (end == std::string_view::npos) {
        m_rest = {};
        block.isComplete = !m_isGrowing;
        if (m_isGrowing)
            thought.remove_suffix(pendingLength(thought, ThoughtEnd));
    } else {
        m_rest = text.substr(end + ThoughtEnd.size());
    }
    block.text = trimmed(thought);
    m_result.blocks.push_back(std::move(block));
    m_result.stablePrefix = end == std::string_view::npos ? 0 : 1;
}

void Scanner::scanFence(const Fence& fence) {
    TextBlock block;
    block.kind = BlockKind::Code;
    block.isComplete = !m_isGrowing;
    if (!m_isGrowing || peek().isWhole) // half a word is no language
        block.language = languageOf(fence.info);
    skip(peek());
    bool isClosed = false;
    std::string code;
    while (!m_rest.empty()) {
        const Line line = peek();
        if (closes(fence, line.text)) {
            // Without its line end it may still become "```x", which closes nothing; but that is
            // rare.
            isClosed = line.isWhole;
            block.isComplete = block.isComplete || isClosed;
            skip(line);
            break;
        }
        const std::string_view body = line.text.substr(indentOf(line.text));
        const bool mayClose = !body.empty() && body.size() < fence.length &&
                              body.find_first_not_of(fence.mark) == std::string_view::npos;
        if (!(m_isGrowing && !line.isWhole && mayClose)) {
            code += line.text.substr(std::min(fence.indent, indentOf(line.text)));
            code += '\n';
        }
        skip(line);
    }
    if (code.ends_with('\n'))
        code.pop_back();
    block.text = std::move(code);
    m_result.blocks.push_back(std::move(block));
    if (isClosed)
        m_result.stablePrefix = m_result.blocks.size();
}

/// A formula from its opening delimiter to the line that ends with the closing one. Returns false,
/// and reads nothing, if a blank line or the limit comes first, or text behind it: then the
/// delimiter meant something else. Where that was found out once, it is not searched for again.
bool Scanner::scanFormula(std::string_view end) {
    if (m_rest.size() > m_formulaRetry)
        return false;
    const std::size_t start = indentOf(m_rest) + 2;
    const FormulaEnd found = findFormulaEnd(m_rest, start, end);
    if (found.isMissing || (found.close == std::string_view::npos && !m_isGrowing)) {
        m_formulaRetry = m_rest.size() - found.searched;
        return false;
    }
    TextBlock block;
    block.kind = BlockKind::Math;
    block.isComplete = found.close != std::string_view::npos;
    const std::size_t close = std::min(found.close, m_rest.size());
    std::string_view formula = m_rest.substr(start, close - start);
    if (!block.isComplete && formula.ends_with(end[0])) // half of the closing delimiter
        formula.remove_suffix(1);
    block.text = trimmed(formula);
    block.html = formulaHtml(block.text);
    m_rest.remove_prefix(block.isComplete ? close + 2 : close);
    m_result.blocks.push_back(std::move(block));
    return true;
}

/// Whether the region that began with the line `first` goes on with `next`. Lists go on after blank
/// lines.
bool Scanner::continuesRegion(std::string_view first, const Line& next, bool afterBlank) const {
    if (isHeldBack(next) || fenceOf(next.text))
        return false;
    if (!formulaEnd(next.text).empty() && m_rest.size() <= m_formulaRetry)
        return false;
    if (!afterBlank)
        return true;
    return beginsItem(first) && (beginsItem(next.text) || indentOf(next.text) >= 2);
}

void Scanner::scanMarkdown() {
    const std::string_view region = m_rest;
    const Line first = peek();
    skip(first);
    std::size_t length = first.text.size(); // without blank lines at the end
    while (!m_rest.empty()) {
        const std::string_view before = m_rest;
        const bool afterBlank = isBlank(peek().text);
        skipBlankLines();
        const Line next = peek();
        const auto start = static_cast<std::size_t>(m_rest.data() - region.data());
        if (m_rest.empty() || !continuesRegion(first.text, next, afterBlank) ||
            start + next.text.size() > MaxMarkdownBytes) {
            if (!m_rest.empty())
                m_rest = before;
            break;
        }
        length = start + next.text.size();
        skip(next);
    }
    const std::size_t count = m_result.blocks.size();
    appendMarkdown(region.substr(0, length), m_result.blocks);
    if (m_rest.empty() && m_isGrowing && m_result.blocks.size() > count)
        m_result.blocks.back().isComplete = false;
}

} // namespace

TextBlocks parseBlocks(std::string_view text, TextState state) {
    if (isValidUtf8(text))
        return Scanner(text, state).scan();
    const std::string repaired = replaceInvalidUtf8(text);
    return Scanner(repaired, state).scan();
}

} // namespace rookery
