// SPDX-License-Identifier: Apache-2.0
#include "core/text/markdown.h"

#include <string>
#include <utility>

#include <md4c.h>

#include "core/base/escaped_html.h"
#include "core/text/inline_formulas.h"
#include "core/text/markdown_renderer.h"

namespace rookery {

namespace {

/// A wider table is shown as plain text: md4c fills up short rows, so width times height cells
/// would be made.
constexpr int MaxTableColumns = 64;

MarkdownRenderer* rendererOf(void* userData) {
    return static_cast<MarkdownRenderer*>(userData);
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
        MarkdownRenderer* renderer = rendererOf(userData);
        if (!renderer->isGenuine({text, size}))
            return -1; // ends the parser
        renderer->addText(type, {text, size});
        return 0;
    };
    const std::size_t before = blocks.size();
    MarkdownRenderer renderer(source, blocks);
    if (md_parse(source.data(), static_cast<MD_SIZE>(source.size()), &parser, &renderer) != 0) {
        blocks.resize(before);
        appendPlain(written, blocks);
    }
}

} // namespace rookery
