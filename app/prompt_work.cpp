// SPDX-License-Identifier: Apache-2.0
#include "app/prompt_work.h"

#include <exception>

namespace rookery {

namespace {

const std::string& sourceText(const ReorderInput& input, int source) {
    return source < 0 ? input.text : input.attachments[static_cast<std::size_t>(source)].text;
}

std::size_t materialTokens(const PromptWork& work, const Finding& finding) {
    std::size_t tokens = 0;
    for (const Span span : finding.body)
        tokens += work.tokenizer->encode(span.of(work.input.text)).size();
    for (const Attachment& attachment : work.input.attachments)
        tokens += work.tokenizer->encode(attachment.text).size();
    return tokens;
}

void addPreview(const PromptWork& work, PreparedPrompt& prepared) {
    if (prepared.recipe == Recipe::Excerpts || prepared.recipe == Recipe::ExcerptsOnly) {
        for (const FoundPassage& found : planPassages(work.input, prepared.finding, work.options.excerpts))
            prepared.passages << QString::fromStdString(std::string(found.passage.span.of(sourceText(work.input, found.source)))).simplified();
    }
    const PlanDiff diff = diffPlan(work.input, prepared.finding, prepared.plan);
    prepared.typedBlocks = promptBlocks(diff.typed);
    prepared.sentBlocks = promptBlocks(diff.sent);
    if (!work.tokenizer)
        return;
    const auto count = [&work](std::string_view text) { return work.tokenizer->encode(text).size(); };
    for (const Recipe recipe : Recipes)
        prepared.costs.push_back(planCost(work.input, makePlan(work.input, prepared.finding, recipe, work.options), count));
}

void prepare(const PromptWork& work, PreparedPrompt& prepared) {
    prepared.finding = analyse(work.input, promptPhrases(), work.profile);
    if (prepared.finding.decision == Decision::None)
        return;
    if (work.tokenizer)
        prepared.materialTokens = materialTokens(work, prepared.finding);
    prepared.recipe = work.recipe.value_or(recipeForSize(prepared.materialTokens, work.testedTokens));
    prepared.plan = guardRoles(work.input, prepared.finding, makePlan(work.input, prepared.finding, prepared.recipe, work.options));
    prepared.sent = renderPlan(work.input, prepared.plan);
    if (prepared.recipe == Recipe::BestPart) {
        for (Plan& part : partPlans(work.input, prepared.finding, work.options))
            prepared.parts.push_back(renderPlan(work.input, guardRoles(work.input, prepared.finding, std::move(part))));
    }
    if (work.withPreview)
        addPreview(work, prepared);
}

} // namespace

const PhraseTable& promptPhrases() {
    static const PhraseTable table = PhraseTable::builtIn();
    return table;
}

std::shared_ptr<PreparedPrompt> preparePrompt(const PromptWork& work) {
    auto prepared = std::make_shared<PreparedPrompt>();
    // The one place of this thread where exceptions of libraries end.
    try {
        prepare(work, *prepared);
    } catch (const std::exception&) {
        *prepared = {};
    }
    prepared->text = work.input.text;
    return prepared;
}

} // namespace rookery
