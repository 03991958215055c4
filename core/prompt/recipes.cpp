// SPDX-License-Identifier: Apache-2.0
#include "core/prompt/recipes.h"

#include <algorithm>

#include "core/prompt/rewrite.h"

namespace rookery {

namespace {

class Planner {
  public:
    Planner(const ReorderInput& input, const Finding& finding, const PlanOptions& options)
        : m_input(input), m_finding(finding), m_options(options) {
        std::vector<std::string_view> texts;
        for (const Attachment& attachment : input.attachments)
            texts.push_back(attachment.text);
        if (texts.size() > 1)
            m_repeats = findRepeats(texts);
    }

    Plan plan(Recipe recipe) {
        m_plan.recipe = recipe;
        const std::string rewritten = rewrittenRequest(m_input, m_finding);
        if (m_finding.language != nullptr)
            m_plan.pointerLeft = !findPointers(foldText(rewritten), *m_finding.language).empty();
        if (recipe == Recipe::BestPart) {
            bestPart(rewritten);
            return std::move(m_plan);
        }
        if (recipe == Recipe::InParts) {
            parts(rewritten);
        } else {
            request(rewritten);
            if (recipe != Recipe::ExcerptsOnly)
                material();
            if (recipe == Recipe::ReadTwice)
                material();
            if (recipe == Recipe::Excerpts)
                copy(-1, repeated());
            if (recipe == Recipe::Excerpts || recipe == Recipe::ExcerptsOnly)
                excerpts();
        }
        if (recipe != Recipe::First)
            copy(-1, repeated());
        return std::move(m_plan);
    }
    /// R6: the parts, each in a plan of its own.
    std::vector<Plan> partPlans() {
        const std::string rewritten = rewrittenRequest(m_input, m_finding);
        const auto all = allParts();
        std::vector<Plan> plans;
        for (std::size_t i = 0; i < all.size(); ++i) {
            m_plan = {Recipe::BestPart, {}, false};
            onePart(all, i, rewritten);
            plans.push_back(std::move(m_plan));
        }
        return plans;
    }

  private:
    struct Part {
        int source = -1;
        Span span;
        Span header; ///< of a table that goes on in this part
    };

    void put(Piece piece) {
        if (!m_plan.pieces.empty())
            m_plan.pieces.push_back({Piece::Kind::Insert, -1, {}, "\n\n"});
        m_plan.pieces.push_back(std::move(piece));
    }
    void copy(int source, Span span) {
        if (span.size() > 0)
            put({Piece::Kind::Copy, source, span, {}});
    }
    void request(const std::string& rewritten) {
        if (rewritten == m_finding.instruction.of(m_input.text))
            copy(-1, m_finding.instruction);
        else
            put({Piece::Kind::Replace, -1, m_finding.instruction, rewritten});
    }
    void excerpts() {
        const auto passages = planPassages(m_input, m_finding, m_options.excerpts);
        std::optional<std::size_t> before;
        for (std::size_t i = 0; i < passages.size(); ++i) {
            if (std::find(m_options.withoutExcerpts.begin(), m_options.withoutExcerpts.end(), i) != m_options.withoutExcerpts.end())
                continue;
            if (before)
                put({Piece::Kind::Insert, -1, {}, "[…]"});
            before = i;
            copy(passages[i].source, passages[i].passage.span);
        }
    }
    template <typename Use>
    void eachSource(Use use) {
        for (std::size_t i = 0; i < m_input.attachments.size(); ++i) {
            if (repeatOf(static_cast<int>(i)) == nullptr)
                use(static_cast<int>(i), Span{0, static_cast<std::uint32_t>(m_input.attachments[i].text.size())});
        }
        for (const Span span : m_finding.body)
            use(-1, span);
    }
    /// Set if this attachment is nearly the same as one before it (R7): it is named, but not read again.
    const Repeat* repeatOf(int source) const {
        const auto found = std::find_if(m_repeats.begin(), m_repeats.end(), [source](const Repeat& each) {
            return static_cast<int>(each.document) == source;
        });
        return found == m_repeats.end() ? nullptr : &*found;
    }
    std::string nameOf(int source) const {
        return "Document " + std::to_string(source + 1) + " – " + m_input.attachments[static_cast<std::size_t>(source)].name;
    }
    void material() {
        eachSource([this](int source, Span span) {
            if (source >= 0 && m_input.attachments.size() > 1)
                put({Piece::Kind::Insert, -1, {}, nameOf(source)});
            copy(source, span);
        });
        for (const Repeat& repeat : m_repeats)
            put({Piece::Kind::Insert, -1, {}, nameOf(static_cast<int>(repeat.document)) + " = " + nameOf(static_cast<int>(repeat.of))});
    }
    std::vector<Part> allParts() {
        std::vector<Part> all;
        eachSource([&](int source, Span span) {
            const std::string_view text = source < 0 ? m_input.text : m_input.attachments[static_cast<std::size_t>(source)].text;
            const auto moved = [&span](Span part) { return Span{span.begin + part.begin, span.begin + part.end}; };
            for (const TextPart& part : cutParts(span.of(text), m_options.partUnits))
                all.push_back({source, moved(part.span), part.header.size() > 0 ? moved(part.header) : Span()});
        });
        return all;
    }
    void parts(const std::string& rewritten) {
        const auto all = allParts();
        for (std::size_t i = 0; i < all.size(); ++i) {
            put({Piece::Kind::Insert, -1, {}, cue(m_options.cue, i + 1, all.size(), rewritten)});
            copyPart(all[i]);
        }
    }
    void copyPart(const Part& part) {
        if (part.header.size() > 0) {
            const std::string_view text = part.source < 0 ? m_input.text : m_input.attachments[static_cast<std::size_t>(part.source)].text;
            put({Piece::Kind::Insert, -1, {}, std::string(part.header.of(text))});
            m_plan.pieces.push_back({Piece::Kind::Insert, -1, {}, "\n"});
            m_plan.pieces.push_back({Piece::Kind::Copy, part.source, part.span, {}});
            return;
        }
        copy(part.source, part.span);
    }
    void onePart(const std::vector<Part>& all, std::size_t number, const std::string& rewritten) {
        request(rewritten);
        if (all.size() > 1)
            put({Piece::Kind::Insert, -1, {}, cue(m_options.partCue, number + 1, all.size(), rewritten)});
        copyPart(all[number]);
        copy(-1, repeated());
    }
    void bestPart(const std::string& rewritten) {
        const auto all = allParts();
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (m_options.part < 0 || static_cast<std::size_t>(m_options.part) == i)
                onePart(all, i, rewritten);
        }
    }
    static std::string cue(const std::string& form, std::size_t number, std::size_t count, const std::string& request) {
        std::string result;
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
    std::vector<Repeat> m_repeats;
    Plan m_plan;
};

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

std::string_view recipeName(Recipe recipe) {
    static constexpr std::array<std::string_view, Recipes.size()> Names = {
        "first", "sandwich", "read-twice", "in-parts", "excerpts", "excerpts-only", "best-part"};
    return Names[static_cast<std::size_t>(recipe)];
}

std::optional<Recipe> recipeFromName(std::string_view name) {
    for (const Recipe recipe : Recipes) {
        if (recipeName(recipe) == name)
            return recipe;
    }
    return std::nullopt;
}

Recipe recipeForSize(std::size_t materialTokens, std::size_t testedTokens) {
    if (testedTokens > 0 && materialTokens > testedTokens)
        return Recipe::ExcerptsOnly;
    const bool isLong = materialTokens > 4000 || (testedTokens > 0 && 2 * materialTokens > testedTokens);
    return isLong ? Recipe::Excerpts : Recipe::Sandwich;
}

std::vector<FoundPassage> planPassages(const ReorderInput& input, const Finding& finding, const ExcerptOptions& options) {
    const std::string_view request = finding.instruction.of(input.text);
    std::vector<FoundPassage> found;
    const auto search = [&](int source, std::string_view text, std::uint32_t offset) {
        for (Passage passage : findExcerpts(text, request, finding.language, options)) {
            passage.span.begin += offset;
            passage.span.end += offset;
            found.push_back({source, passage});
        }
    };
    for (std::size_t i = 0; i < input.attachments.size(); ++i)
        search(static_cast<int>(i), input.attachments[i].text, 0);
    for (const Span span : finding.body)
        search(-1, span.of(input.text), span.begin);
    return found;
}

std::vector<Plan> partPlans(const ReorderInput& input, const Finding& finding, const PlanOptions& options) {
    if (finding.decision == Decision::None)
        return {};
    return Planner(input, finding, options).partPlans();
}

} // namespace rookery
