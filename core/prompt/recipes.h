// SPDX-License-Identifier: Apache-2.0
//
// From a finding to the text that is sent: docs/prompt-order.md, "Recipes". Everything the user wrote
// appears as Copy or Replace; Insert is only separators, headings and cues.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/prompt/reorder.h"

namespace rookery {

enum class Recipe {
    First,     ///< R1: rewritten request, material
    Sandwich,  ///< R2: and the request once more in the user's own words
    ReadTwice, ///< R3: request, material twice, request
    InParts,   ///< R4: a cue before each part of the material, the request last
};

struct Piece {
    enum class Kind { Copy, Replace, Insert };
    Kind kind = Kind::Copy;
    int source = -1; ///< -1: the input's text; otherwise the number of an attachment
    Span span;       ///< of the source; empty for Insert
    std::string text; ///< of Replace and Insert
};

struct Plan {
    Recipe recipe = Recipe::Sandwich;
    std::vector<Piece> pieces;
    bool pointerLeft = false; ///< a backward word was not turned: to be marked in the preview
};

struct PlanOptions {
    int partUnits = 600;       ///< R4: about how much a part holds
    int wholeRequestUnits = 40; ///< R2: of a longer request only the last sentence is repeated
    /// R4: the cue; %1 is the part's number, %2 their count, %3 the request.
    std::string cue = "Part %1 of %2. Keep for: %3";
};

/// `finding` must be one of analyse() on this input. An empty plan for Decision::None.
Plan makePlan(const ReorderInput& input, const Finding& finding, Recipe recipe, const PlanOptions& options = {});
std::string renderPlan(const ReorderInput& input, const Plan& plan);

/// The rewritten request alone.
std::string rewrittenRequest(const ReorderInput& input, const Finding& finding);

/// Cuts text at headings, else paragraphs, else lines, else sentences into parts of about `units` units;
/// never inside a fence or a table. The parts cover the text without the white space between them.
std::vector<Span> cutParts(std::string_view text, int units);

/// A document that repeats an earlier one (R7).
struct Repeat {
    std::size_t document = 0;
    std::size_t of = 0;
    double overlap = 1; ///< of their runs of five words; 1: the same but for white space and case
};
/// Finds documents that are nearly the same as one before them: overlap of at least `least`.
std::vector<Repeat> findRepeats(const std::vector<std::string_view>& documents, double least = 0.9);

} // namespace rookery
