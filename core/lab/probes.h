// SPDX-License-Identifier: Apache-2.0
//
// Questions with known answers, made from a text of the user's own: an invented number hidden in it, many
// of them, a list of its rare words, a number of its own. No model is needed to make them.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace rookery {

enum class ProbeKind {
    Needle, ///< one invented sentence, at ten depths
    Keys,   ///< 4, 8 or 16 invented sentences that differ in one word
    Pairs,  ///< a list of rare words with numbers
    Cloze,  ///< a number of the text that occurs once
    Own,    ///< a question and its answer, typed by the user
};
inline constexpr int ProbeKindCount = 5;
/// "needle", "keys", "pairs", "cloze", "own".
std::string_view probeKindName(ProbeKind kind);

struct Probe {
    ProbeKind kind = ProbeKind::Needle;
    std::size_t material = 0; ///< index into ProbeSet::materials
    std::string question;     ///< points back: it is meant to stand after the material
    std::string answer;
    int depth = -1;           ///< 0 to 9: tenth of the material where the answer stands; -1: not known
    int size = 0;             ///< sentences of Keys, lines of Pairs; otherwise 0
    std::size_t length = 0;   ///< tokens of the material, as `countTokens` counts
};

struct ProbeSet {
    std::vector<std::string> materials;
    std::vector<Probe> probes;
    std::string language; ///< tag of the questions
};

struct OwnQuestion {
    std::string question;
    std::string answer;
};

struct ProbeOptions {
    int count = 40; ///< of all together
    std::vector<ProbeKind> kinds = {ProbeKind::Needle, ProbeKind::Keys, ProbeKind::Pairs, ProbeKind::Cloze};
    std::vector<int> lengths = {512, 1024, 2048}; ///< tokens of the material, as far as the text reaches
    std::vector<int> keySizes = {4, 8, 16};
    std::vector<int> pairSizes = {8, 16, 32};
    std::vector<OwnQuestion> own;
    std::uint64_t seed = 1;
    std::function<std::size_t(std::string_view)> countTokens; ///< empty: a quarter of the bytes
};

/// The same text and options give the same probes. A kind that the text cannot give (no rare words, no
/// numbers) is left out. Errors: InvalidArgument with what is missing if there is none at all.
Result<ProbeSet> makeProbes(std::string_view text, const ProbeOptions& options);

/// Whether `answer` stands in `text` as a whole word or number, whatever its case.
bool holdsAnswer(std::string_view text, std::string_view answer);

} // namespace rookery
