// SPDX-License-Identifier: Apache-2.0
#include "core/prompt/plan_diff.h"

#include <algorithm>

namespace rookery {

namespace {

/// Requests are short; beyond this many words a change is shown as one.
constexpr std::size_t MostWords = 400;

/// Words and the runs of white space between them, so that joined pieces are the text.
std::vector<std::string_view> cutPieces(std::string_view text) {
    std::vector<std::string_view> pieces;
    const auto isSpace = [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; };
    std::size_t end = 0;
    const auto addOther = [&](std::size_t begin, std::size_t stop) {
        for (std::size_t i = begin; i < stop;) {
            std::size_t j = i + 1;
            while (j < stop && isSpace(text[j]) == isSpace(text[i]))
                ++j;
            pieces.push_back(text.substr(i, j - i));
            i = j;
        }
    };
    for (const Word& word : cutWords(text)) {
        addOther(end, word.span.begin);
        pieces.push_back(word.span.of(text));
        end = word.span.end;
    }
    addOther(end, text.size());
    return pieces;
}

void add(std::vector<DiffPart>& parts, Change change, std::string_view text, std::string_view before = {}) {
    if (text.empty() && before.empty())
        return;
    if (!parts.empty() && parts.back().change == change) {
        parts.back().text += text;
        parts.back().before += before;
        return;
    }
    parts.push_back({change, std::string(text), std::string(before)});
}

std::string_view sourceText(const ReorderInput& input, int source) {
    return source < 0 ? std::string_view(input.text) : std::string_view(input.attachments[static_cast<std::size_t>(source)].text);
}

} // namespace

std::vector<DiffPart> diffWords(std::string_view before, std::string_view now) {
    const auto a = cutPieces(before);
    const auto b = cutPieces(now);
    std::vector<DiffPart> parts;
    if (a.size() > MostWords || b.size() > MostWords) {
        if (before == now)
            add(parts, Change::Moved, now);
        else
            add(parts, Change::Replaced, now, before);
        return parts;
    }
    // Length of the longest common subsequence of the pieces from i and from j on.
    std::vector<std::vector<int>> common(a.size() + 1, std::vector<int>(b.size() + 1));
    for (std::size_t i = a.size(); i-- > 0;) {
        for (std::size_t j = b.size(); j-- > 0;)
            common[i][j] = a[i] == b[j] ? common[i + 1][j + 1] + 1 : std::max(common[i + 1][j], common[i][j + 1]);
    }
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size() && a[i] == b[j]) {
            add(parts, Change::Moved, b[j]);
            ++i;
            ++j;
        } else if (j == b.size() || (i < a.size() && common[i + 1][j] >= common[i][j + 1])) {
            add(parts, Change::Replaced, {}, a[i++]);
        } else {
            add(parts, Change::Replaced, b[j++]);
        }
    }
    return parts;
}

PlanDiff diffPlan(const ReorderInput& input, const Finding& finding, const Plan& plan) {
    PlanDiff diff;
    const std::string_view request = finding.instruction.of(input.text);
    std::vector<DiffPart> words;
    std::vector<std::pair<int, Span>> shown;
    for (const Piece& piece : plan.pieces) {
        if (piece.kind == Piece::Kind::Insert) {
            add(diff.sent, Change::Inserted, piece.text);
            continue;
        }
        const bool ofRequest = piece.source < 0 && piece.span.begin >= finding.instruction.begin &&
                               piece.span.end <= finding.instruction.end;
        const std::pair<int, Span> place{piece.source, piece.span};
        const bool again = std::find(shown.begin(), shown.end(), place) != shown.end() || (ofRequest && !words.empty());
        shown.push_back(place);
        const std::string_view text = piece.kind == Piece::Kind::Replace ? std::string_view(piece.text) : piece.span.of(sourceText(input, piece.source));
        if (again) {
            add(diff.sent, Change::Repeated, text);
        } else if (ofRequest) {
            words = diffWords(request, text);
            for (const DiffPart& part : words)
                add(diff.sent, part.change, part.text, part.before);
        } else {
            add(diff.sent, Change::Same, text);
        }
    }

    add(diff.typed, Change::Same, std::string_view(input.text).substr(0, finding.instruction.begin));
    if (words.empty())
        add(diff.typed, Change::Moved, request);
    for (const DiffPart& part : words) {
        // The other side of the same comparison: what the user wrote.
        const bool replaced = part.change == Change::Replaced;
        add(diff.typed, part.change, replaced ? part.before : part.text, replaced ? part.text : std::string());
    }
    add(diff.typed, Change::Same, std::string_view(input.text).substr(finding.instruction.end));
    return diff;
}

PlanCost planCost(const ReorderInput& input, const Plan& plan, const std::function<std::size_t(std::string_view)>& count) {
    PlanCost cost;
    cost.typed = count(input.text);
    for (const Attachment& attachment : input.attachments)
        cost.typed += count(attachment.text);
    cost.sent = count(renderPlan(input, plan));
    return cost;
}

} // namespace rookery
