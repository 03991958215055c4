// SPDX-License-Identifier: Apache-2.0
//
// The text of a message as a list of blocks, each of which the window draws with an item of its
// own. A scanner cuts the text line by line into regions (a thought, a fenced code block, a
// displayed formula, a stretch of Markdown); only the Markdown regions, of limited size, are handed
// to the Markdown parser. Where a region ends depends only on the text up to the line after it, so
// text that is appended changes the last region alone.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace rookery {

enum class BlockKind { Paragraph, Heading, ListItem, Quote, Code, Thought, Table, Rule, Math };
enum class ColumnAlignment { Start, Center, End };

struct TextBlock {
    BlockKind kind = BlockKind::Paragraph;
    /// The block's own source: the lines of a paragraph, the code without its fence, the formula
    /// without its delimiters, the thought.
    std::string text;
    /// `text` with its inline markup as a small HTML of b, i, s, code, br and a, in which
    /// everything that the message contained is escaped. Links lead to http, https or mailto only;
    /// images are their alternative text and address. Math: readableFormula(), escaped. Empty for
    /// Code, Thought, Table and Rule.
    std::string html;
    std::string language; ///< Code: the first word after the fence, such as "python"
    int level = 0;        ///< Heading: 1 to 6; ListItem and Quote: depth from 0
    std::string marker; ///< ListItem: "•", "3.", "☐" or "☑"; empty if it continues the item above
    bool isComplete = true;                     ///< false for the block that is being written
    std::vector<std::vector<std::string>> rows; ///< Table: cells as html; row 0 is the heading
    std::vector<ColumnAlignment> alignments;    ///< Table: one for each column

    bool operator==(const TextBlock&) const = default;
};

/// Whether more text is to come. While it is, a tail that may yet become a fence or a tag is not
/// shown.
enum class TextState { Growing, Finished };

struct TextBlocks {
    std::vector<TextBlock> blocks;
    /// So many leading blocks stay exactly as they are, whatever is appended to the text.
    std::size_t stablePrefix = 0;
};

/// Divides `text` into blocks. Time and memory are linear in its length, by limits on every region.
/// Bytes that are no UTF-8 become U+FFFD. A thought is what stands between <think> at the very
/// beginning and </think>. References to links defined elsewhere in the message are not resolved.
TextBlocks parseBlocks(std::string_view text, TextState state = TextState::Finished);

} // namespace rookery
