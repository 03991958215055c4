// SPDX-License-Identifier: Apache-2.0
//
// What a finished run says: counts with intervals, comparisons with the order as typed, and no more than
// that. As values for the window, as Markdown and as JSON.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/lab/lab.h"

namespace rookery {

enum class Verdict { ClearlyMore, ClearlyFewer, NoClearDifference };
/// "clearly more", "clearly fewer", "no clear difference".
std::string_view verdictName(Verdict verdict);

struct Count {
    int hits = 0;
    int count = 0;
    Interval interval;
};

struct ArmResult {
    Arm arm = Arm::Typed;
    Count all;
    double logLikelihood = 0;
    ArmCost cost;
};

/// An arm against the order as typed, on the same probes.
struct Comparison {
    Arm arm = Arm::First;
    int onlyArm = 0;
    int onlyTyped = 0;
    double p = 1;
    double corrected = 1; ///< Holm, over all comparisons
    Verdict verdict = Verdict::NoClearDifference;
    Bootstrap logLikelihood; ///< of the difference, arm minus typed
};

/// Hits of one arm in one class of probes.
struct Cell {
    Arm arm = Arm::Typed;
    std::string by;    ///< "kind", "length", "depth", "pairs" or "keys"
    std::string value; ///< "needle"; "1024": up to so many tokens; "3": tenth; "16": lines or sentences
    Count count;
};

struct LabContext {
    std::string model, fingerprint, device, weights, document, date; ///< date: ISO 8601
    std::uint64_t seed = 0;
};

struct LabReport {
    LabContext context;
    int probes = 0;
    std::string language;
    std::vector<ArmResult> arms;
    std::vector<Comparison> comparisons;
    std::vector<Cell> cells;
};

LabReport makeReport(const ProbeSet& set, const LabRun& run, LabContext context);

/// The recipe that a run speaks for: of the arms that are clearly better than the order as typed the one
/// with most hits, the cheaper one if they are equal. Nothing if there is no clear winner, or if it is not
/// a recipe.
std::optional<Recipe> clearWinner(const LabReport& report);

/// How long a text the model was seen to find things in.
struct TestedLength {
    int tokens = 0;       ///< the longest class in which some order found at least half; 0: none
    bool isLimit = false; ///< in a longer one none did
};
TestedLength testedLength(const LabReport& report);

std::string reportMarkdown(const LabReport& report);
/// One JSON object; the fields are those of docs/prompt-order.md, "Report".
std::string reportJson(const LabReport& report);

} // namespace rookery
