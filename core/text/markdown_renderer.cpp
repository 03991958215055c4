// SPDX-License-Identifier: Apache-2.0
#include "core/text/markdown_renderer.h"

#include <algorithm>
#include <functional>
#include <utility>

#include "core/base/escaped_html.h"
#include "core/text/formula.h"
#include "core/text/html.h"

namespace rookery {

namespace {

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

} // namespace

std::string* MarkdownRenderer::html() {
    if (m_isInCell && m_leaf && !m_leaf->rows.empty() && !m_leaf->rows.back().empty())
        return &m_leaf->rows.back().back();
    return m_leaf ? &m_leaf->html : nullptr;
}

void MarkdownRenderer::openLeaf(BlockKind kind, int level) {
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

void MarkdownRenderer::openParagraph() {
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
std::string MarkdownRenderer::sourceLines() const {
    if (m_firstByte == std::string_view::npos)
        return {};
    const std::size_t before = m_source.rfind('\n', m_firstByte);
    const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
    const std::size_t end = std::min(m_source.find('\n', m_lastByte), m_source.size());
    return std::string(m_source.substr(begin, end - begin));
}

void MarkdownRenderer::closeLeaf() {
    if (!m_leaf)
        return;
    if (m_leaf->kind != BlockKind::Code)
        m_leaf->text = sourceLines();
    m_blocks.push_back(std::move(*m_leaf));
    m_leaf.reset();
}

bool MarkdownRenderer::isGenuine(std::string_view text) const {
    constexpr std::size_t LongestConstant = 16;
    const char* begin = m_source.data();
    const char* end = begin + m_source.size();
    const bool isInside = !std::less<>()(text.data(), begin) && !std::less<>()(end, text.data());
    return isInside ? text.size() <= static_cast<std::size_t>(end - text.data())
                    : text.size() <= LongestConstant;
}

void MarkdownRenderer::noteSource(std::string_view text) {
    // Some text comes from md4c's own constants, such as line breaks.
    const auto* begin = m_source.data();
    if (std::less<>()(text.data(), begin) || std::less<>()(begin + m_source.size(), text.data()))
        return;
    const auto at = static_cast<std::size_t>(text.data() - begin);
    m_firstByte = std::min(m_firstByte, at);
    m_lastByte = std::max(m_lastByte, at + text.size());
}

void MarkdownRenderer::enterItem(const MD_BLOCK_LI_DETAIL& detail) {
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

void MarkdownRenderer::enterTable(const MD_BLOCK_TABLE_DETAIL& detail) {
    openLeaf(BlockKind::Table);
    m_leaf->alignments.assign(detail.col_count, ColumnAlignment::Start);
}

void MarkdownRenderer::enterCell(const MD_BLOCK_TD_DETAIL& detail, bool isHeading) {
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

void MarkdownRenderer::enterBlock(MD_BLOCKTYPE type, void* detail) {
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

void MarkdownRenderer::leaveBlock(MD_BLOCKTYPE type) {
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

void MarkdownRenderer::enterLink(std::string address) {
    // A bare address in the text of a link is a link of its own to the parser, but not in HTML.
    const bool isInside = std::any_of(m_links.begin(), m_links.end(),
                                      [](const Link& link) { return link.isOffered; });
    const bool isOffered = !isInside && isSafeAddress(address);
    if (isOffered)
        *html() += "<a href=\"" + escapedHtml(address) + "\">";
    m_links.push_back({std::move(address), isOffered, isInside});
}

void MarkdownRenderer::leaveLink() {
    if (m_links.empty())
        return; // md4c 0.4.8 leaves spans of a broken table that it never entered
    const Link link = std::move(m_links.back());
    m_links.pop_back();
    if (link.isOffered)
        *html() += "</a>";
    else if (!link.isInside) // not hidden, only not offered
        *html() += " (" + escapedHtml(link.address) + ")";
}

void MarkdownRenderer::leaveImage() {
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

void MarkdownRenderer::enterSpan(MD_SPANTYPE type, void* detail) {
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

void MarkdownRenderer::leaveSpan(MD_SPANTYPE type) {
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

void MarkdownRenderer::addText(MD_TEXTTYPE type, std::string_view text) {
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

} // namespace rookery
