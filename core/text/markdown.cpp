// SPDX-License-Identifier: Apache-2.0
#include "core/text/markdown.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <functional>
#include <optional>
#include <utility>

#include <md4c.h>

#include "core/text/formula.h"
#include "core/text/inline_formulas.h"

namespace rookery {

namespace {

/// A wider table is shown as plain text: md4c fills up short rows, so width times height cells
/// would be made.
constexpr int MaxTableColumns = 64;

void appendUtf8(std::string& out, std::uint32_t code) {
    const auto tail = [&](int shift) { out += static_cast<char>(0x80 | (code >> shift & 0x3f)); };
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xc0 | code >> 6);
        tail(0);
    } else if (code < 0x10000) {
        out += static_cast<char>(0xe0 | code >> 12);
        tail(6);
        tail(0);
    } else {
        out += static_cast<char>(0xf0 | code >> 18);
        tail(12);
        tail(6);
        tail(0);
    }
}

/// What an entity such as &amp; or &#x41; stands for; the entity itself if it is none of the usual
/// ones.
std::string entityText(std::string_view entity) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 12> Names = {{
        {"&amp;", "&"},
        {"&lt;", "<"},
        {"&gt;", ">"},
        {"&quot;", "\""},
        {"&apos;", "'"},
        {"&nbsp;", "\xC2\xA0"},
        {"&copy;", "\xC2\xA9"},
        {"&mdash;", "\xE2\x80\x94"},
        {"&ndash;", "\xE2\x80\x93"},
        {"&hellip;", "\xE2\x80\xA6"},
        {"&times;", "\xC3\x97"},
        {"&rarr;", "\xE2\x86\x92"},
    }};
    for (const auto& [name, text] : Names) {
        if (entity == name)
            return std::string(text);
    }
    if (entity.size() < 4 || !entity.starts_with("&#"))
        return std::string(entity);
    const bool isHex = entity[2] == 'x' || entity[2] == 'X';
    const char* begin = entity.data() + (isHex ? 3 : 2);
    const char* end = entity.data() + entity.size() - 1;
    std::uint32_t code = 0;
    const auto parsed = std::from_chars(begin, end, code, isHex ? 16 : 10);
    const bool isCharacter = parsed.ec == std::errc() && parsed.ptr == end && code >= 0x20 &&
                             code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    std::string text;
    appendUtf8(text, isCharacter ? code : 0xfffd);
    return text;
}

std::string attributeText(const MD_ATTRIBUTE& attribute) {
    std::string text;
    if (attribute.size == 0)
        return text;
    for (int i = 0; attribute.substr_offsets[i] < attribute.size; ++i) {
        const std::string_view part(attribute.text + attribute.substr_offsets[i],
                                    attribute.substr_offsets[i + 1] - attribute.substr_offsets[i]);
        if (attribute.substr_types[i] == MD_TEXT_ENTITY)
            text += entityText(part);
        else if (attribute.substr_types[i] == MD_TEXT_NULLCHAR)
            text += "\xEF\xBF\xBD";
        else
            text += part;
    }
    return text;
}

/// Takes the callbacks of md4c and makes blocks of them.
class Renderer {
  public:
    Renderer(std::string_view source, std::vector<TextBlock>& blocks)
        : m_source(source), m_blocks(blocks) {}

    void enterBlock(MD_BLOCKTYPE type, void* detail);
    void leaveBlock(MD_BLOCKTYPE type);
    void enterSpan(MD_SPANTYPE type, void* detail);
    void leaveSpan(MD_SPANTYPE type);
    void addText(MD_TEXTTYPE type, std::string_view text);
    /// Whether a text lies in the source or is one of md4c's short constants. md4c 0.4.8 reports
    /// texts of negative length for some broken tables.
    bool isGenuine(std::string_view text) const;

  private:
    struct List {
        bool isOrdered = false;
        unsigned number = 0;
        char delimiter = '.';
    };

    struct Link {
        std::string address;
        bool isOffered = false; ///< written as a link
        bool isInside = false;  ///< of another one that is
    };

    void enterItem(const MD_BLOCK_LI_DETAIL& detail);
    void enterTable(const MD_BLOCK_TABLE_DETAIL& detail);
    void enterCell(const MD_BLOCK_TD_DETAIL& detail, bool isHeading);
    void openLeaf(BlockKind kind, int level = 0);
    void openParagraph();
    void closeLeaf();
    void enterLink(std::string address);
    void leaveLink();
    void leaveImage();
    /// Where inline content goes: the open leaf or the open cell.
    std::string* html();
    void noteSource(std::string_view text);
    std::string sourceLines() const;

    std::string_view m_source;
    std::vector<TextBlock>& m_blocks;
    std::optional<std::string> m_formula; ///< the source of one in a sentence, while it is read
    std::optional<TextBlock> m_leaf; ///< the block whose inline content is being read
    std::vector<List> m_lists;
    std::string m_marker; ///< of the item that has begun but has no block yet
    bool m_hasMarker = false;
    int m_quoteDepth = 0;
    bool m_isInCell = false;
    bool m_isInCode = false; ///< inside a code span
    int m_imageDepth = 0;
    std::vector<std::string> m_images; ///< addresses of the open images
    std::vector<Link> m_links;
    std::size_t m_firstByte = std::string_view::npos; ///< of the leaf in the source
    std::size_t m_lastByte = 0;
};

std::string* Renderer::html() {
    if (m_isInCell && m_leaf && !m_leaf->rows.empty() && !m_leaf->rows.back().empty())
        return &m_leaf->rows.back().back();
    return m_leaf ? &m_leaf->html : nullptr;
}

void Renderer::openLeaf(BlockKind kind, int level) {
    closeLeaf();
    if (m_hasMarker &&
        kind != BlockKind::ListItem) { // an item that begins with another kind of block
        m_hasMarker = false;
        TextBlock item;
        item.kind = BlockKind::ListItem;
        item.level = static_cast<int>(m_lists.size()) - 1;
        item.marker = std::exchange(m_marker, {});
        m_blocks.push_back(std::move(item));
    }
    m_leaf.emplace();
    m_leaf->kind = kind;
    m_leaf->level = level;
    m_firstByte = std::string_view::npos;
    m_lastByte = 0;
}

void Renderer::openParagraph() {
    if (!m_lists.empty()) {
        openLeaf(BlockKind::ListItem, static_cast<int>(m_lists.size()) - 1);
        m_leaf->marker = std::exchange(m_marker, {});
        m_hasMarker = false;
    } else if (m_quoteDepth > 0) {
        openLeaf(BlockKind::Quote, m_quoteDepth - 1);
    } else {
        openLeaf(BlockKind::Paragraph);
    }
}

/// The whole lines of the source in which the leaf's text stands.
std::string Renderer::sourceLines() const {
    if (m_firstByte == std::string_view::npos)
        return {};
    const std::size_t before = m_source.rfind('\n', m_firstByte);
    const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
    const std::size_t end = std::min(m_source.find('\n', m_lastByte), m_source.size());
    return std::string(m_source.substr(begin, end - begin));
}

void Renderer::closeLeaf() {
    if (!m_leaf)
        return;
    if (m_leaf->kind != BlockKind::Code)
        m_leaf->text = sourceLines();
    m_blocks.push_back(std::move(*m_leaf));
    m_leaf.reset();
}

bool Renderer::isGenuine(std::string_view text) const {
    constexpr std::size_t LongestConstant = 16;
    const char* begin = m_source.data();
    const char* end = begin + m_source.size();
    const bool isInside = !std::less<>()(text.data(), begin) && !std::less<>()(end, text.data());
    return isInside ? text.size() <= static_cast<std::size_t>(end - text.data())
                    : text.size() <= LongestConstant;
}

void Renderer::noteSource(std::string_view text) {
    // Some text comes from md4c's own constants, such as line breaks.
    const auto* begin = m_source.data();
    if (std::less<>()(text.data(), begin) || std::less<>()(begin + m_source.size(), text.data()))
        return;
    const auto at = static_cast<std::size_t>(text.data() - begin);
    m_firstByte = std::min(m_firstByte, at);
    m_lastByte = std::max(m_lastByte, at + text.size());
}

void Renderer::enterItem(const MD_BLOCK_LI_DETAIL& detail) {
    closeLeaf();
    if (m_lists.empty())
        return;
    List& list = m_lists.back();
    if (detail.is_task)
        m_marker = detail.task_mark == ' ' ? "\xE2\x98\x90" : "\xE2\x98\x91"; // ballot boxes
    else if (list.isOrdered)
        m_marker = std::to_string(list.number) + list.delimiter;
    else
        m_marker = "\xE2\x80\xA2"; // bullet
    ++list.number;
    m_hasMarker = true;
}

void Renderer::enterTable(const MD_BLOCK_TABLE_DETAIL& detail) {
    openLeaf(BlockKind::Table);
    m_leaf->alignments.assign(detail.col_count, ColumnAlignment::Start);
}

void Renderer::enterCell(const MD_BLOCK_TD_DETAIL& detail, bool isHeading) {
    if (!m_leaf || m_leaf->rows.empty())
        return;
    auto& row = m_leaf->rows.back();
    if (isHeading && row.size() < m_leaf->alignments.size()) {
        if (detail.align == MD_ALIGN_CENTER)
            m_leaf->alignments[row.size()] = ColumnAlignment::Center;
        else if (detail.align == MD_ALIGN_RIGHT)
            m_leaf->alignments[row.size()] = ColumnAlignment::End;
    }
    row.emplace_back();
    m_isInCell = true;
}

void Renderer::enterBlock(MD_BLOCKTYPE type, void* detail) {
    switch (type) {
    case MD_BLOCK_QUOTE:
        closeLeaf();
        ++m_quoteDepth;
        break;
    case MD_BLOCK_UL:
        closeLeaf();
        m_lists.push_back({});
        break;
    case MD_BLOCK_OL: {
        closeLeaf();
        const auto* list = static_cast<const MD_BLOCK_OL_DETAIL*>(detail);
        m_lists.push_back({true, list->start, list->mark_delimiter});
        break;
    }
    case MD_BLOCK_LI:
        enterItem(*static_cast<const MD_BLOCK_LI_DETAIL*>(detail));
        break;
    case MD_BLOCK_HR:
        openLeaf(BlockKind::Rule);
        closeLeaf();
        break;
    case MD_BLOCK_H:
        openLeaf(BlockKind::Heading,
                 static_cast<int>(static_cast<const MD_BLOCK_H_DETAIL*>(detail)->level));
        break;
    case MD_BLOCK_CODE:
        openLeaf(BlockKind::Code);
        m_leaf->language = attributeText(static_cast<const MD_BLOCK_CODE_DETAIL*>(detail)->lang);
        break;
    case MD_BLOCK_P:
        openParagraph();
        break;
    case MD_BLOCK_TABLE:
        enterTable(*static_cast<const MD_BLOCK_TABLE_DETAIL*>(detail));
        break;
    case MD_BLOCK_TR:
        if (m_leaf)
            m_leaf->rows.emplace_back();
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        enterCell(*static_cast<const MD_BLOCK_TD_DETAIL*>(detail), type == MD_BLOCK_TH);
        break;
    default: // the document, raw HTML (switched off), head and body of a table
        break;
    }
}

void Renderer::leaveBlock(MD_BLOCKTYPE type) {
    switch (type) {
    case MD_BLOCK_QUOTE:
        closeLeaf();
        --m_quoteDepth;
        break;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        closeLeaf();
        if (!m_lists.empty())
            m_lists.pop_back();
        break;
    case MD_BLOCK_LI:
        if (m_hasMarker) // an item without content
            openParagraph();
        closeLeaf();
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        m_isInCell = false;
        break;
    case MD_BLOCK_H:
    case MD_BLOCK_CODE:
    case MD_BLOCK_P:
    case MD_BLOCK_TABLE:
        closeLeaf();
        break;
    default:
        break;
    }
}

void Renderer::enterLink(std::string address) {
    // A bare address in the text of a link is a link of its own to the parser, but not in HTML.
    const bool isInside = std::any_of(m_links.begin(), m_links.end(),
                                      [](const Link& link) { return link.isOffered; });
    const bool isOffered = !isInside && isSafeAddress(address);
    if (isOffered)
        *html() += "<a href=\"" + escapedHtml(address) + "\">";
    m_links.push_back({std::move(address), isOffered, isInside});
}

void Renderer::leaveLink() {
    if (m_links.empty())
        return; // md4c 0.4.8 leaves spans of a broken table that it never entered
    const Link link = std::move(m_links.back());
    m_links.pop_back();
    if (link.isOffered)
        *html() += "</a>";
    else if (!link.isInside) // not hidden, only not offered
        *html() += " (" + escapedHtml(link.address) + ")";
}

void Renderer::leaveImage() {
    if (m_images.empty())
        return;
    --m_imageDepth;
    const std::string address = std::move(m_images.back());
    m_images.pop_back();
    const std::string shown = escapedHtml(address);
    if (m_imageDepth == 0 && isSafeAddress(address) && m_links.empty())
        *html() += " (<a href=\"" + shown + "\">" + shown + "</a>)";
    else
        *html() += " (" + shown + ")";
}

void Renderer::enterSpan(MD_SPANTYPE type, void* detail) {
    if (!m_leaf)
        openParagraph(); // the text of a tight list item comes without a paragraph
    if (type == MD_SPAN_IMG) {
        ++m_imageDepth;
        m_images.push_back(attributeText(static_cast<const MD_SPAN_IMG_DETAIL*>(detail)->src));
        return;
    }
    if (m_imageDepth > 0) // the alternative text of an image is plain
        return;
    switch (type) {
    case MD_SPAN_EM:
        *html() += "<i>";
        break;
    case MD_SPAN_STRONG:
        *html() += "<b>";
        break;
    case MD_SPAN_DEL:
        *html() += "<s>";
        break;
    case MD_SPAN_CODE:
        *html() += "<code>";
        m_isInCode = true;
        break;
    case MD_SPAN_LATEXMATH:
    case MD_SPAN_LATEXMATH_DISPLAY:
        m_formula.emplace();
        break;
    case MD_SPAN_A:
        enterLink(attributeText(static_cast<const MD_SPAN_A_DETAIL*>(detail)->href));
        break;
    default:
        break;
    }
}

void Renderer::leaveSpan(MD_SPANTYPE type) {
    if (!m_leaf)
        return;
    if (type == MD_SPAN_IMG) {
        leaveImage();
        return;
    }
    if (m_imageDepth > 0)
        return;
    switch (type) {
    case MD_SPAN_EM:
        *html() += "</i>";
        break;
    case MD_SPAN_STRONG:
        *html() += "</b>";
        break;
    case MD_SPAN_DEL:
        *html() += "</s>";
        break;
    case MD_SPAN_CODE:
        *html() += "</code>";
        m_isInCode = false;
        break;
    case MD_SPAN_LATEXMATH:
    case MD_SPAN_LATEXMATH_DISPLAY:
        if (m_formula) {
            // Not two prices: "$5 here and $10 there".
            const bool isFormula = !m_formula->empty() && m_formula->front() != ' ' && m_formula->back() != ' ';
            const std::string sign = type == MD_SPAN_LATEXMATH ? "$" : "$$";
            *html() += isFormula ? "<i>" + escapedHtml(readableFormula(*m_formula)) + "</i>"
                                 : sign + escapedHtml(*m_formula) + sign;
        }
        m_formula.reset();
        break;
    case MD_SPAN_A:
        leaveLink();
        break;
    default:
        break;
    }
}

void Renderer::addText(MD_TEXTTYPE type, std::string_view text) {
    if (!m_leaf)
        openParagraph();
    noteSource(text);
    if (m_leaf->kind == BlockKind::Code) {
        if (type == MD_TEXT_NULLCHAR)
            m_leaf->text += "\xEF\xBF\xBD";
        else
            m_leaf->text += text;
        return;
    }
    if (m_formula) {
        if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR)
            *m_formula += ' ';
        else if (type != MD_TEXT_NULLCHAR)
            *m_formula += text;
        return;
    }
    switch (type) {
    case MD_TEXT_NULLCHAR:
        *html() += "\xEF\xBF\xBD";
        break;
    case MD_TEXT_BR:
    case MD_TEXT_SOFTBR: // models break lines where they mean it
        *html() += m_imageDepth > 0 ? " " : "<br>";
        break;
    case MD_TEXT_ENTITY:
        *html() += escapedHtml(entityText(text));
        break;
    default: {
        std::string escaped = escapedHtml(text);
        // HTML runs blanks together; in code they count.
        for (std::size_t at = escaped.find("  "); m_isInCode && at != std::string::npos;
             at = escaped.find("  ", at))
            escaped.replace(at, 1, "&nbsp;");
        *html() += escaped;
    }
    }
}

Renderer* rendererOf(void* userData) {
    return static_cast<Renderer*>(userData);
}

/// Whether some line could be the ruler of a table with too many columns.
bool hasWideTable(std::string_view source) {
    int columns = 0;
    for (const char c : source) {
        if (c == '|')
            ++columns;
        else if (c == '\n')
            columns = 0;
        if (columns > MaxTableColumns)
            return true;
    }
    return false;
}

void appendPlain(std::string_view source, std::vector<TextBlock>& blocks) {
    TextBlock block;
    block.text = source;
    block.html = escapedHtml(source);
    for (std::size_t at = block.html.find('\n'); at != std::string::npos;
         at = block.html.find('\n', at))
        block.html.replace(at, 1, "<br>");
    blocks.push_back(std::move(block));
}

} // namespace

std::string escapedHtml(std::string_view text) {
    std::string html;
    html.reserve(text.size());
    for (const char c : text) {
        switch (c) {
        case '&':
            html += "&amp;";
            break;
        case '<':
            html += "&lt;";
            break;
        case '>':
            html += "&gt;";
            break;
        case '"':
            html += "&quot;";
            break;
        case '\0':
            html += "\xEF\xBF\xBD";
            break;
        default:
            html += c;
        }
    }
    return html;
}

bool isSafeAddress(std::string_view address) {
    for (const char c : address) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte <= 0x20 || byte == 0x7f)
            return false;
    }
    constexpr std::array<std::string_view, 3> Schemes = {"http://", "https://", "mailto:"};
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    return std::any_of(Schemes.begin(), Schemes.end(), [&](std::string_view scheme) {
        return address.size() > scheme.size() &&
               std::equal(scheme.begin(), scheme.end(), address.begin(),
                          [&](char a, char b) { return a == lower(b); });
    });
}

void appendMarkdown(std::string_view written, std::vector<TextBlock>& blocks) {
    if (written.size() > MaxMarkdownBytes) {
        appendPlain(written, blocks);
        return;
    }
    const std::string source = withDollarFormulas(written);
    MD_PARSER parser = {};
    parser.flags = MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS | MD_FLAG_STRIKETHROUGH |
                   MD_FLAG_TASKLISTS | MD_FLAG_LATEXMATHSPANS | MD_FLAG_PERMISSIVEURLAUTOLINKS |
                   (hasWideTable(source) ? 0u : unsigned{MD_FLAG_TABLES});
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* userData) {
        rendererOf(userData)->enterBlock(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* userData) {
        rendererOf(userData)->leaveBlock(type);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void* detail, void* userData) {
        rendererOf(userData)->enterSpan(type, detail);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* userData) {
        rendererOf(userData)->leaveSpan(type);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* userData) {
        Renderer* renderer = rendererOf(userData);
        if (!renderer->isGenuine({text, size}))
            return -1; // ends the parser
        renderer->addText(type, {text, size});
        return 0;
    };
    const std::size_t before = blocks.size();
    Renderer renderer(source, blocks);
    if (md_parse(source.data(), static_cast<MD_SIZE>(source.size()), &parser, &renderer) != 0) {
        blocks.resize(before);
        appendPlain(written, blocks);
    }
}

} // namespace rookery
