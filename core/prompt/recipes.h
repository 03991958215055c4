// SPDX-License-Identifier: Apache-2.0
//
// From a finding to the text that is sent: docs/prompt-order.md, "Recipes". Everything the user wrote
// appears as Copy or Replace; Insert is only separators, headings and cues.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/prompt/excerpts.h"
#include "core/prompt/reorder.h"

namespace rookery {

enum class Recipe {
    First,     ///< R1: rewritten request, material
    Sandwich,  ///< R2: and the request once more in the user's own words
    ReadTwice, ///< R3: request, material twice, request
    InParts,   ///< R4: a cue before each part of the material, the request last
    Excerpts,  ///< R5: request, material, request, the passages that fit it best, request
    ExcerptsOnly, ///< R5 for material beyond what the model can hold: request, passages, request
    BestPart, ///< R6: each part is asked by itself; the one that answers most surely is sent
};
inline constexpr std::array Recipes = {Recipe::First,    Recipe::Sandwich,     Recipe::ReadTwice, Recipe::InParts,
                                       Recipe::Excerpts, Recipe::ExcerptsOnly, Recipe::BestPart};
/// "first", "sandwich", "read-twice", "in-parts", "excerpts", "excerpts-only", "best-part": what is stored.
std::string_view recipeName(Recipe recipe);
std::optional<Recipe> recipeFromName(std::string_view name);

/// What to offer first for material of this size, given how long a text the model was tested with (0:
/// unknown). Sizes are tokens.
Recipe recipeForSize(std::size_t materialTokens, std::size_t testedTokens = 0);

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
    int partUnits = 600;       ///< R4, R6: about how much a part holds
    int wholeRequestUnits = 40; ///< R2: of a longer request only the last sentence is repeated
    /// R4: the cue; %1 is the part's number, %2 their count, %3 the request.
    std::string cue = "Part %1 of %2. Keep for: %3";
    ExcerptOptions excerpts;    ///< R5
    /// R5: passages that the user took out, by their number among those found.
    std::vector<std::size_t> withoutExcerpts;
    /// R6: in front of each part; %1 is its number, %2 their count.
    std::string partCue = "Part %1 of %2. If it does not tell, say: not mentioned.";
    /// R6: the part that is sent, from 0; -1: all of them, one behind another, as they will be asked.
    int part = -1;
};

/// A passage of R5 and where it stands.
struct FoundPassage {
    int source = -1; ///< as in Piece
    Passage passage;
};
/// All passages that recipe R5 would use, in order.
std::vector<FoundPassage> planPassages(const ReorderInput& input, const Finding& finding, const ExcerptOptions& options);

/// `finding` must be one of analyse() on this input. An empty plan for Decision::None.
Plan makePlan(const ReorderInput& input, const Finding& finding, Recipe recipe, const PlanOptions& options = {});
std::string renderPlan(const ReorderInput& input, const Plan& plan);

/// R6: one plan a part, each with the request before and after it. Each is answered from a copy of the
/// same state; the answer to trust is that of bestPart() (part_answers.h).
std::vector<Plan> partPlans(const ReorderInput& input, const Finding& finding, const PlanOptions& options = {});

/// The plan with "> " in front of each line of the material that begins like a role of a chat ("User:",
/// "Assistant:"...), so that material cannot open a turn. Changes nothing the second time.
Plan guardRoles(const ReorderInput& input, const Finding& finding, Plan plan);

/// The rewritten request alone.
std::string rewrittenRequest(const ReorderInput& input, const Finding& finding);

struct TextPart {
    Span span;
    Span header; ///< the first row of the table that the part begins in the middle of; otherwise empty
};
/// Cuts text at headings, else paragraphs, else lines, else sentences into parts of about `units` units;
/// never inside a fence, a quotation or a row of a table. The parts cover the text without the white space
/// between them.
std::vector<TextPart> cutParts(std::string_view text, int units);

/// A document that repeats an earlier one (R7).
struct Repeat {
    std::size_t document = 0;
    std::size_t of = 0;
    double overlap = 1; ///< of their runs of five words; 1: the same but for white space and case
};
/// Finds documents that are nearly the same as one before them: overlap of at least `least`.
std::vector<Repeat> findRepeats(const std::vector<std::string_view>& documents, double least = 0.9);

} // namespace rookery
