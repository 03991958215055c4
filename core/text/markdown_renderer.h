// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <md4c.h>

#include "core/text/blocks.h"

namespace rookery {

/// Takes the callbacks of md4c and makes blocks of them. `source` is what md4c reads, and outlives the
/// renderer.
class MarkdownRenderer {
  public:
    MarkdownRenderer(std::string_view source, std::vector<TextBlock>& blocks)
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
    std::optional<TextBlock> m_leaf;      ///< the block whose inline content is being read
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

} // namespace rookery
