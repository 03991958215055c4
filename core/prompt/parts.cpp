// SPDX-License-Identifier: Apache-2.0
//
// Cutting a text into parts, finding documents that repeat, and lines that look like a role.
#include "core/prompt/recipes.h"

#include <algorithm>
#include <unordered_set>

#include "core/base/hash.h"
#include "core/prompt/line_kinds.h"

namespace rookery {

namespace {

constexpr int ShingleWords = 5;

std::unordered_set<std::uint64_t> shingles(std::string_view text) {
    const std::vector<Word> words = cutWords(text);
    std::unordered_set<std::uint64_t> result;
    const std::size_t length = std::min<std::size_t>(ShingleWords, words.size());
    for (std::size_t i = 0; length > 0 && i + length <= words.size(); ++i) {
        Fnv1a hash;
        for (std::size_t k = 0; k < length; ++k) {
            hash.add(std::string_view(words[i + k].folded));
            hash.add(std::string_view(" "));
        }
        result.insert(hash.value());
    }
    return result;
}

/// Whether a line begins like a turn of a chat.
bool beginsLikeRole(std::string_view line) {
    static constexpr std::array<std::string_view, 12> Roles = {"User:",  "Assistant:", "System:", "Instruction:", "Input:", "Response:",
                                                               "Human:", "Bob:",       "Alice:",  "Question:",    "Q:",     "A:"};
    return std::any_of(Roles.begin(), Roles.end(), [line](std::string_view role) { return line.starts_with(role); });
}

} // namespace

Plan guardRoles(const ReorderInput& input, const Finding& finding, Plan plan) {
    std::vector<Piece> guarded;
    for (Piece& piece : plan.pieces) {
        const bool ofRequest = piece.source < 0 && piece.span.begin >= finding.instruction.begin && piece.span.end <= finding.instruction.end;
        if (piece.kind != Piece::Kind::Copy || ofRequest) {
            guarded.push_back(std::move(piece));
            continue;
        }
        const std::string_view text = piece.source < 0 ? input.text : input.attachments[static_cast<std::size_t>(piece.source)].text;
        std::uint32_t begin = piece.span.begin;
        for (std::uint32_t line = piece.span.begin; line < piece.span.end;) {
            const auto end = static_cast<std::uint32_t>(std::min<std::size_t>(text.find('\n', line), piece.span.end));
            const std::uint32_t first = std::min(end, static_cast<std::uint32_t>(std::min<std::size_t>(text.find_first_not_of(" \t", line), end)));
            if (beginsLikeRole(text.substr(first, end - first)) && !(guarded.size() > 0 && first == piece.span.begin && guarded.back().text == "> ")) {
                if (first > begin)
                    guarded.push_back({Piece::Kind::Copy, piece.source, {begin, first}, {}});
                guarded.push_back({Piece::Kind::Insert, -1, {}, "> "});
                begin = first;
            }
            line = end + 1;
        }
        if (begin < piece.span.end)
            guarded.push_back({Piece::Kind::Copy, piece.source, {begin, piece.span.end}, {}});
    }
    plan.pieces = std::move(guarded);
    return plan;
}

std::vector<TextPart> cutParts(std::string_view text, int units) {
    const std::vector<Line> lines = classifyLines(text);
    std::vector<TextPart> parts;
    Span part;
    Span header; // of `part`
    Span table;  // the first row of the table that goes on
    int held = 0;
    const auto close = [&] {
        if (const Span span = trimmed(text, part); span.size() > 0)
            parts.push_back({span, header});
        header = {};
        part = {part.end, part.end};
        held = 0;
    };
    const auto take = [&](Span span) {
        if (part.size() == 0)
            part.begin = span.begin;
        part.end = span.end;
        held += countUnits(span.of(text), units + 1);
    };
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Line& line = lines[i];
        const bool inside = i > 0 && line.kind == lines[i - 1].kind && line.kind != LineKind::Prose && line.kind != LineKind::Blank;
        const int size = countUnits(line.span.of(text), units + 1);
        const bool heading = line.kind == LineKind::Prose && line.span.of(text).starts_with('#');
        // Rows and entries stand by themselves; code and quotations do not.
        const bool divisible = line.kind == LineKind::Table || line.kind == LineKind::Log || line.kind == LineKind::Chat;
        if (line.kind == LineKind::Table && !inside)
            table = line.span;
        if ((!inside || divisible) && held > 0 && (held + size > units || (heading && held > units / 2))) {
            close();
            header = inside && line.kind == LineKind::Table ? table : Span();
        }
        if (size > units && line.kind == LineKind::Prose) {
            for (const Span sentence : cutSentences(line.span.of(text))) {
                const Span span{line.span.begin + sentence.begin, line.span.begin + sentence.end};
                if (held > 0 && held + countUnits(span.of(text), units + 1) > units)
                    close();
                take(span);
            }
            continue;
        }
        if (line.span.size() > 0)
            take(line.span);
    }
    close();
    return parts;
}

std::vector<Repeat> findRepeats(const std::vector<std::string_view>& documents, double least) {
    std::vector<Repeat> repeats;
    std::vector<std::unordered_set<std::uint64_t>> known;
    for (std::size_t i = 0; i < documents.size(); ++i) {
        known.push_back(shingles(documents[i]));
        for (std::size_t earlier = 0; earlier < i; ++earlier) {
            const auto& a = known[i];
            const auto& b = known[earlier];
            if (a.empty() || b.empty())
                continue;
            std::size_t common = 0;
            for (const std::uint64_t shingle : a)
                common += b.contains(shingle) ? 1 : 0;
            const double overlap = static_cast<double>(common) / static_cast<double>(a.size() + b.size() - common);
            if (overlap >= least) {
                repeats.push_back({i, earlier, overlap});
                break;
            }
        }
    }
    return repeats;
}

} // namespace rookery
