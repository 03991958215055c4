// SPDX-License-Identifier: Apache-2.0
//
// PromptHelper: the preview of a draft, or of a message that was sent in another order.
#include "app/prompt_helper.h"

#include <algorithm>
#include <utility>

#include <QLocale>

#include "app/open_conversation.h"
#include "app/part_search.h"
#include "app/settings.h"
#include "app/status.h"
#include "app/storage_worker.h"

namespace rookery {

namespace {

QString recipeLabel(Recipe recipe) {
    switch (recipe) {
    case Recipe::First:
        return PromptHelper::tr("Ask first");
    case Recipe::Sandwich:
        return PromptHelper::tr("Ask first and again at the end");
    case Recipe::ReadTwice:
        return PromptHelper::tr("Ask first and read twice");
    case Recipe::InParts:
        return PromptHelper::tr("Read in parts, each with the question");
    case Recipe::Excerpts:
        return PromptHelper::tr("Ask first, then once more with the best passages");
    case Recipe::ExcerptsOnly:
        return PromptHelper::tr("Send only the best passages");
    case Recipe::BestPart:
        return PromptHelper::tr("Ask each part by itself, send the surest");
    }
    return {};
}

QString reasonSentence(Reason reason) {
    switch (reason) {
    case Reason::PointerWithNoun:
    case Reason::Pointer:
        return PromptHelper::tr("It points back to what stands before it.");
    case Reason::OriginBoundary:
        return PromptHelper::tr("The text before it was pasted or attached.");
    case Reason::DelimiterBefore:
    case Reason::FrameBefore:
        return PromptHelper::tr("The text before it is set apart.");
    case Reason::Operation:
    case Reason::Question:
    case Reason::PoliteRequest:
        return PromptHelper::tr("It reads like a request.");
    case Reason::NamesMaterial:
    case Reason::SharesWords:
    case Reason::SpeaksToReader:
        return PromptHelper::tr("It speaks about the text.");
    case Reason::EmptyLineBefore:
    case Reason::MuchLonger:
        return PromptHelper::tr("A much longer text stands before it.");
    }
    return {};
}

QString whySentences(const Finding& finding) {
    QStringList sentences;
    for (const ReasonFound& found : finding.reasons)
        sentences.append(reasonSentence(found.reason));
    sentences.removeDuplicates();
    return sentences.join(QLatin1Char(' '));
}

} // namespace

// --- ways to ask

std::optional<Recipe> PromptHelper::wishedRecipe() const {
    return m_chosen ? m_chosen : recipeFromName(m_settings.promptRecipe(m_fingerprint).toStdString());
}

Recipe PromptHelper::shownRecipe() const {
    const Recipe suitable = m_found ? m_found->recipe : Recipe::Sandwich;
    return wishedRecipe().value_or(suitable);
}

bool PromptHelper::recipeKept() const {
    return m_settings.promptRecipe(m_fingerprint).toStdString() == recipeName(shownRecipe());
}

void PromptHelper::setRecipeKept(bool kept) {
    if (kept == recipeKept() || m_fingerprint.isEmpty())
        return;
    const std::string_view name = recipeName(shownRecipe());
    m_settings.setPromptRecipe(m_fingerprint, kept ? QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())) : QString());
    emit previewChanged();
}

QStringList PromptHelper::recipes() const {
    const QLocale locale;
    QStringList labels;
    for (std::size_t i = 0; i < Recipes.size(); ++i) {
        QString label = recipeLabel(Recipes[i]);
        if (i < m_preview.costs.size()) {
            const auto more = static_cast<qint64>(m_preview.costs[i].sent) - static_cast<qint64>(m_preview.costs[i].typed);
            label += QStringLiteral(" · ") + tr("%1 tokens").arg((more >= 0 ? QStringLiteral("+") : QString()) + locale.toString(more));
            const double speed = m_status.readTokensPerSecond();
            if (speed > 0 && static_cast<double>(more) / speed >= 0.05) // less is not worth a number
                label += QStringLiteral(" · ") + tr("about %1 s").arg(locale.toString(static_cast<double>(more) / speed, 'f', more / speed < 10 ? 1 : 0));
        }
        labels.append(label);
    }
    return labels;
}

void PromptHelper::setRecipe(int recipe) {
    if (recipe < 0 || recipe >= static_cast<int>(Recipes.size()) || recipe == this->recipe())
        return;
    m_chosen = Recipes[static_cast<std::size_t>(recipe)];
    emit previewChanged();
    if (m_shownMessage == 0)
        preview();
}

void PromptHelper::choosePassage(int passage, bool chosen) {
    if (passage < 0 || passage >= m_preview.passages.size() || chosen == isPassageChosen(passage))
        return;
    if (chosen)
        std::erase(m_leftOut, static_cast<std::size_t>(passage));
    else
        m_leftOut.push_back(static_cast<std::size_t>(passage));
    preview();
}

bool PromptHelper::isPassageChosen(int passage) const {
    return std::find(m_leftOut.begin(), m_leftOut.end(), static_cast<std::size_t>(passage)) == m_leftOut.end();
}

bool PromptHelper::searching() const {
    return m_search->isRunning();
}

QString PromptHelper::searchText() const {
    return tr("Asking part %1 of %2…").arg(std::min(m_search->done() + 1, m_search->count())).arg(m_search->count());
}

// --- what is shown

QString PromptHelper::size() const {
    const QLocale locale;
    return m_tested.tokens == 0 || m_preview.materialTokens == 0
               ? QString()
               : tr("%1 of %2 tokens tested with this model")
                     .arg(locale.toString(static_cast<qint64>(m_preview.materialTokens)), locale.toString(m_tested.tokens));
}

QString PromptHelper::warning() const {
    if (!m_preview.warning.isEmpty())
        return m_preview.warning;
    return m_tested.tokens > 0 && m_preview.materialTokens > static_cast<std::size_t>(m_tested.tokens)
               ? tr("The text is longer than what was tested with this model: the best passages alone may serve better.")
               : QString();
}

void PromptHelper::preview() {
    m_shownMessage = 0;
    PromptWork work = workOn(draft());
    work.withPreview = true;
    prepare(std::move(work), [this, round = ++m_previewRound](const Prepared& prepared) {
        if (prepared->finding.decision == Decision::None || round != m_previewRound)
            return;
        m_found = prepared;
        fill(prepared);
    });
}

void PromptHelper::fill(const Prepared& prepared) {
    m_preview.why = whySentences(prepared->finding);
    m_preview.warning.clear();
    if (prepared->finding.language == nullptr)
        m_preview.warning = tr("The language of the question was not recognised, so its words stay as they are.");
    else if (prepared->plan.pointerLeft)
        m_preview.warning = tr("A word that points back could not be turned. Please check the question.");
    m_preview.passages = prepared->passages;
    m_preview.costs = prepared->costs;
    m_preview.materialTokens = prepared->materialTokens;
    m_typedBlocks->assign(std::move(prepared->typedBlocks));
    m_sentBlocks->assign(std::move(prepared->sentBlocks));
    prepared->typedBlocks.clear();
    prepared->sentBlocks.clear();
    emit previewChanged();
    emit previewReady();
}

void PromptHelper::previewMessage(qint64 messageId) {
    m_storage.run(
        this, [messageId](Store& store) { return store.messages().message(messageId); },
        [this, messageId](const Result<Message>& message) {
            const auto note = message ? readPlanNote(message->plan) : std::nullopt;
            if (!note || message->typed.empty())
                return;
            PromptWork work = workOn(QString::fromStdString(message->typed));
            work.withPreview = true;
            work.recipe = note->recipe;
            work.options.part = note->part;
            work.options.withoutExcerpts = note->leftOut;
            prepare(std::move(work), [this, messageId, typed = message->typed, sent = message->content](const Prepared& prepared) {
                m_shownMessage = messageId;
                if (prepared->sent != sent) { // edited before it was sent: no plan explains it
                    prepared->typedBlocks = promptBlocks(QString::fromStdString(typed));
                    prepared->sentBlocks = promptBlocks(QString::fromStdString(sent));
                }
                fill(prepared);
            });
        });
}

} // namespace rookery
