// SPDX-License-Identifier: Apache-2.0
//
// The prompt-order helper: finds a request that stands behind a long text, so that it can be put first.
// Pure functions, linear time. What is found and why is docs/prompt-order.md; silence is right in doubt.
#pragma once

#include <string>
#include <vector>

#include "core/prompt/phrase_table.h"

namespace rookery {

enum class Origin { Typed, Pasted, Dropped };

/// A part of the input whose origin is known.
struct InputBlock {
    Span span;
    Origin origin = Origin::Typed;
};

struct Attachment {
    std::string name;
    std::string text;
};

struct ReorderInput {
    std::string text; ///< at most 4 GiB - 1
    std::vector<InputBlock> blocks; ///< may be empty: all typed
    std::vector<Attachment> attachments;
    bool hasHistory = false; ///< there are earlier turns
};

struct ReorderProfile {
    double offer = 0.80;  ///< least score of an offer
    double high = 0.92;   ///< least score of a confident one
    int leastMaterial = 40; ///< units
    int mostInstruction = 60;
};

enum class Decision { None, Reorder };
enum class Confidence { Medium, High };

enum class Reason {
    PointerWithNoun, Pointer, OriginBoundary, DelimiterBefore, FrameBefore, Operation, Question, PoliteRequest,
    NamesMaterial, EmptyLineBefore, MuchLonger, SharesWords, SpeaksToReader,
};
enum class Veto {
    NoText, TooShort, NoCandidate, NoRequest, InsideFrame, HeadInstruction, FewShot, OwnNarrative, OpenLetter,
    History, GoesOn, LowScore,
};
std::string_view reasonName(Reason reason);
std::string_view vetoName(Veto veto);

struct ReasonFound {
    Reason reason;
    Span span; ///< in the text; empty where there is nothing to show
};
struct VetoFound {
    Veto veto;
    Span span;
};

struct Finding {
    Decision decision = Decision::None;
    Confidence confidence = Confidence::Medium;
    double score = 0; ///< 0 to 1
    std::vector<ReasonFound> reasons;
    std::vector<VetoFound> vetoes;
    Span instruction;       ///< empty without a candidate
    std::vector<Span> body; ///< in order; empty if the material is attached
    const PhraseLanguage* language = nullptr; ///< of the instruction; null: unknown, no word is replaced
};

Finding analyse(const ReorderInput& input, const PhraseTable& table, const ReorderProfile& profile = {});

} // namespace rookery
