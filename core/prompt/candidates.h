// SPDX-License-Identifier: Apache-2.0
//
// Stretches of a message that could be the request about the rest of it.
#pragma once

#include <vector>

#include "core/prompt/line_kinds.h"
#include "core/prompt/phrase_table.h"
#include "core/prompt/reorder.h"

namespace rookery {

enum class Boundary {
    None,      ///< in the same paragraph
    Line,      ///< a line end
    EmptyLine,
    Separator, ///< a line of dashes
    Label,     ///< "Task:"
    Delimiter, ///< a fence, a tag, a closing quotation
    Frame,     ///< a table, a transcript, a log, code
};

struct Candidate {
    Span whole;       ///< with its label and courtesy: what leaves the body
    Span instruction; ///< the words addressed to the assistant
    Boundary boundary = Boundary::None;
    bool emptyLineBefore = false;
    bool inMiddle = false;
    bool needsPointer = false; ///< too weak a place without one
    std::size_t firstLine = 0;
};

/// At most a handful, best place first.
std::vector<Candidate> findCandidates(std::string_view text, const std::vector<Line>& lines,
                                      const PhraseTable& table, const ReorderProfile& profile);

} // namespace rookery
