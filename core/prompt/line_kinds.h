// SPDX-License-Identifier: Apache-2.0
//
// What each line of a message looks like: prose, or part of a frame such as a fence, a quotation, a table
// or a transcript. One pass, linear time, no regular expressions.
#pragma once

#include <string_view>
#include <vector>

#include "core/prompt/text_units.h"

namespace rookery {

enum class LineKind {
    Blank, Prose, Separator,
    Fence,    ///< a fence line or a line between two
    Quote,    ///< "> ..." or between triple or corner quotes on lines of their own
    Tag,      ///< <document>, </document> and what stands between, braces of JSON
    Table,    ///< one of at least three lines with the same number of delimiters
    Chat,     ///< "[18:02] Nora: ..."
    Log,      ///< begins with a date, a time or a bracketed level; compiler output
    Code,     ///< indented, or ends like a statement
    Header,   ///< "From: ..." of a mail
};

struct Line {
    Span span;   ///< without the line end and white space around
    LineKind kind = LineKind::Prose;
};

/// Whether the text ends inside an open fence or quotation is seen from the kind of its last line.
std::vector<Line> classifyLines(std::string_view text);

/// The label at the beginning of a line: "Task" of "Task: ..." (at most three words, 40 bytes); its span
/// without the colon, empty if there is none.
Span leadingLabel(std::string_view text, Span line);

} // namespace rookery
