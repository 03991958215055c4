// SPDX-License-Identifier: Apache-2.0
#include "core/prompt/reorder.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/prompt/evidence.h"

namespace rookery {

namespace {

double logistic(double logOdds) {
    return 1.0 / (1.0 + std::exp(-logOdds));
}

/// The stretch [begin, end) of the text without white space and bare separator lines at its ends.
Span withoutSeparators(std::string_view text, const std::vector<Line>& lines, Span range) {
    Span span = trimmed(text, range);
    const auto separatorAt = [&](std::uint32_t begin, std::uint32_t end) {
        const auto line = std::lower_bound(lines.begin(), lines.end(), begin,
                                           [](const Line& l, std::uint32_t at) { return l.span.end < at; });
        return line != lines.end() && line->kind == LineKind::Separator && line->span.begin <= begin && line->span.end >= end;
    };
    for (;;) {
        if (span.size() == 0)
            return span;
        const std::size_t lineBegin = text.rfind('\n', span.end - 1);
        const std::uint32_t begin = lineBegin == std::string_view::npos ? 0 : static_cast<std::uint32_t>(lineBegin) + 1;
        if (begin <= span.begin || !separatorAt(begin, span.end))
            break;
        span = trimmed(text, {span.begin, begin});
    }
    return span;
}

std::vector<Span> bodyAround(std::string_view text, const std::vector<Line>& lines, const Candidate& candidate) {
    std::vector<Span> body;
    const auto size = static_cast<std::uint32_t>(text.size());
    if (const Span before = withoutSeparators(text, lines, {0, candidate.whole.begin}); before.size() > 0)
        body.push_back(before);
    // What follows a request at the end is a courtesy, and belongs to nothing.
    if (candidate.inMiddle) {
        if (const Span after = withoutSeparators(text, lines, {candidate.whole.end, size}); after.size() > 0)
            body.push_back(after);
    }
    return body;
}

int unitsOf(std::string_view text, const std::vector<Span>& spans, int limit) {
    int units = 0;
    for (const Span span : spans)
        units += countUnits(span.of(text), limit);
    return units;
}

Finding withVeto(Veto veto, Span span = {}) {
    Finding finding;
    finding.vetoes.push_back({veto, span});
    return finding;
}

/// A message that is all request, with material attached: no doubt about what belongs where.
Finding analyseAttached(const ReorderInput& input, const PhraseTable& table, Span whole) {
    const Request request = readRequest(whole.of(input.text), {}, table);
    if (request.language != nullptr && findKind(*request.language, WordKind::History, request.folded) >= 0)
        return withVeto(Veto::History, whole);
    Finding finding;
    finding.decision = Decision::Reorder;
    finding.confidence = Confidence::High;
    finding.score = logistic(4);
    finding.reasons.push_back({Reason::OriginBoundary, {}});
    finding.instruction = whole;
    finding.language = request.language;
    return finding;
}

} // namespace

std::string_view reasonName(Reason reason) {
    static constexpr std::array<std::string_view, 13> Names = {
        "pointer-with-noun", "pointer", "origin-boundary", "delimiter-before", "frame-before", "operation", "question",
        "polite-request", "names-material", "empty-line-before", "much-longer", "shares-words", "speaks-to-reader"};
    return Names[static_cast<std::size_t>(reason)];
}

std::string_view vetoName(Veto veto) {
    static constexpr std::array<std::string_view, 12> Names = {
        "no-text", "too-short", "no-candidate", "no-request", "inside-frame", "head-instruction", "few-shot", "own-narrative",
        "open-letter", "history", "goes-on", "low-score"};
    return Names[static_cast<std::size_t>(veto)];
}

Finding analyse(const ReorderInput& input, const PhraseTable& table, const ReorderProfile& profile) {
    const std::string_view text = input.text;
    const Span whole = trimmed(text, {0, static_cast<std::uint32_t>(text.size())});
    if (whole.size() == 0)
        return withVeto(Veto::NoText);
    int attached = 0;
    for (const Attachment& attachment : input.attachments)
        attached += countUnits(attachment.text, profile.leastMaterial);
    if (attached >= profile.leastMaterial && countUnits(whole.of(text), 200) <= profile.mostInstruction)
        return analyseAttached(input, table, whole);
    if (countUnits(text, profile.leastMaterial + 1) <= profile.leastMaterial)
        return withVeto(Veto::TooShort, whole);

    const std::vector<Line> lines = classifyLines(text);
    const Surface surface{text, &lines, &table, &input};
    Finding best = withVeto(Veto::NoCandidate);
    for (const Candidate& candidate : findCandidates(text, lines, table, profile)) {
        Finding finding;
        finding.instruction = candidate.instruction;
        finding.body = bodyAround(text, lines, candidate);
        const Request request = readRequest(candidate.instruction.of(text), text, table);
        finding.language = request.language;
        Evidence evidence = weigh(surface, candidate, request, finding.body);
        if (unitsOf(text, finding.body, profile.leastMaterial) < profile.leastMaterial)
            evidence.vetoes.push_back({Veto::TooShort, {}});
        finding.score = logistic(evidence.logOdds);
        finding.reasons = std::move(evidence.reasons);
        finding.vetoes = std::move(evidence.vetoes);
        if (finding.vetoes.empty() && finding.score < profile.offer)
            finding.vetoes.push_back({Veto::LowScore, candidate.instruction});
        if (finding.vetoes.empty()) {
            finding.decision = Decision::Reorder;
            const bool certain = evidence.isDelimited || !request.pointers.empty();
            finding.confidence = certain && finding.score >= profile.high ? Confidence::High : Confidence::Medium;
            if (best.decision == Decision::None || finding.score > best.score + 0.02)
                best = std::move(finding);
            // The best place comes first: nothing can be more certain than this.
            if (best.confidence == Confidence::High)
                break;
        } else if (best.decision == Decision::None && finding.score > best.score) {
            best = std::move(finding);
        }
    }
    return best;
}

} // namespace rookery
