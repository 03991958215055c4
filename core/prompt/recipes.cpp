// SPDX-License-Identifier: Apache-2.0
#include "core/prompt/recipes.h"

#include <algorithm>
#include <unordered_set>

#include "core/base/hash.h"
#include "core/prompt/line_kinds.h"
#include "core/prompt/rewrite.h"

namespace rookery {

namespace {

constexpr int ShingleWords = 5;

class Planner {
  public:
    Planner(const ReorderInput& input, const Finding& finding, const PlanOptions& options)
        : m_input(input), m_finding(finding), m_options(options) {}

    Plan plan(Recipe recipe) {
        m_plan.recipe = recipe;
        const std::string rewritten = rewrittenRequest(m_input, m_finding);
        if (m_finding.language != nullptr)
            m_plan.pointerLeft = !findPointers(foldText(rewritten), *m_finding.language).empty();
        if (recipe == Recipe::InParts) {
            parts(rewritten);
        } else {
            if (rewritten == m_finding.instruction.of(m_input.text))
                copy(-1, m_finding.instruction);
            else
                put({Piece::Kind::Replace, -1, m_finding.instruction, rewritten});
            material();
            if (recipe == Recipe::ReadTwice)
                material();
        }
        if (recipe != Recipe::First)
            copy(-1, repeated());
        return std::move(m_plan);
    }

  private:
    void put(Piece piece) {
        if (!m_plan.pieces.empty())
            m_plan.pieces.push_back({Piece::Kind::Insert, -1, {}, "\n\n"});
        m_plan.pieces.push_back(std::move(piece));
    }
    void copy(int source, Span span) {
        if (span.size() > 0)
            put({Piece::Kind::Copy, source, span, {}});
    }
    template <typename Use>
    void eachSource(Use use) {
        for (std::size_t i = 0; i < m_input.attachments.size(); ++i)
            use(static_cast<int>(i), Span{0, static_cast<std::uint32_t>(m_input.attachments[i].text.size())});
        for (const Span span : m_finding.body)
            use(-1, span);
    }
    void material() {
        eachSource([this](int source, Span span) {
            if (source >= 0 && m_input.attachments.size() > 1)
                put({Piece::Kind::Insert, -1, {}, "Document " + std::to_string(source + 1) + " – " + m_input.attachments[static_cast<std::size_t>(source)].name});
            copy(source, span);
        });
    }
    void parts(const std::string& rewritten) {
        std::vector<std::pair<int, Span>> all;
        eachSource([&](int source, Span span) {
            const std::string_view text = source < 0 ? m_input.text : m_input.attachments[static_cast<std::size_t>(source)].text;
            for (const Span part : cutParts(span.of(text), m_options.partUnits))
                all.push_back({source, {span.begin + part.begin, span.begin + part.end}});
        });
        for (std::size_t i = 0; i < all.size(); ++i) {
            put({Piece::Kind::Insert, -1, {}, cue(i + 1, all.size(), rewritten)});
            copy(all[i].first, all[i].second);
        }
    }
    std::string cue(std::size_t number, std::size_t count, const std::string& request) const {
        std::string result;
        const std::string& form = m_options.cue;
        for (std::size_t i = 0; i < form.size(); ++i) {
            if (form[i] != '%' || i + 1 >= form.size() || form[i + 1] < '1' || form[i + 1] > '3') {
                result += form[i];
                continue;
            }
            ++i;
            result += form[i] == '1' ? std::to_string(number) : form[i] == '2' ? std::to_string(count) : request;
        }
        return result;
    }
    Span repeated() const {
        const std::string_view request = m_finding.instruction.of(m_input.text);
        if (countUnits(request, m_options.wholeRequestUnits + 1) <= m_options.wholeRequestUnits)
            return m_finding.instruction;
        const Span last = cutSentences(request).back();
        return {m_finding.instruction.begin + last.begin, m_finding.instruction.begin + last.end};
    }

    const ReorderInput& m_input;
    const Finding& m_finding;
    const PlanOptions& m_options;
    Plan m_plan;
};

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

} // namespace

std::string rewrittenRequest(const ReorderInput& input, const Finding& finding) {
    const std::string_view words = finding.instruction.of(input.text);
    return finding.language == nullptr ? std::string(words) : rewriteInstruction(words, *finding.language);
}

Plan makePlan(const ReorderInput& input, const Finding& finding, Recipe recipe, const PlanOptions& options) {
    if (finding.decision == Decision::None)
        return {recipe, {}, false};
    return Planner(input, finding, options).plan(recipe);
}

std::string renderPlan(const ReorderInput& input, const Plan& plan) {
    std::string result;
    for (const Piece& piece : plan.pieces) {
        if (piece.kind != Piece::Kind::Copy)
            result += piece.text;
        else
            result += piece.span.of(piece.source < 0 ? input.text : input.attachments[static_cast<std::size_t>(piece.source)].text);
    }
    return result;
}

std::vector<Span> cutParts(std::string_view text, int units) {
    const std::vector<Line> lines = classifyLines(text);
    std::vector<Span> parts;
    Span part;
    int held = 0;
    const auto close = [&] {
        if (const Span span = trimmed(text, part); span.size() > 0)
            parts.push_back(span);
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
        if (!inside && held > 0 && (held + size > units || (heading && held > units / 2)))
            close();
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
