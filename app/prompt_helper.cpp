// SPDX-License-Identifier: Apache-2.0
#include "app/prompt_helper.h"

#include <algorithm>
#include <exception>
#include <utility>

#include <QLocale>
#include <QTextCursor>
#include <QTextDocument>

#include "app/open_conversation.h"
#include "app/prompt_blocks.h"
#include "app/prompt_comparison.h"
#include "app/settings.h"
#include "app/status.h"
#include "app/storage_worker.h"

namespace rookery {

namespace {

constexpr int TypingDelayMs = 600; ///< after the last key, so that nothing appears while someone writes
constexpr int UndoTimeMs = 10000;
/// An offer that is shown stays until its score is lower than this, so that it does not flicker.
constexpr double KeepScore = 0.70;

const PhraseTable& phraseTable() {
    static const PhraseTable table = PhraseTable::builtIn();
    return table;
}

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

/// What the thread brings back.
struct PromptHelper::Prepared {
    std::string text;
    Finding finding;
    Recipe recipe = Recipe::Sandwich;
    Plan plan;
    std::string sent;
    bool isPreview = false;
    std::vector<PromptBlockModel::Block> typedBlocks;
    std::vector<PromptBlockModel::Block> sentBlocks;
    QStringList passages;
    std::vector<PlanCost> costs;
};

PromptHelper::PromptHelper(StorageWorker& storage, Settings& settings, Status& status, QObject* parent)
    : QObject(parent), m_storage(storage), m_settings(settings), m_status(status), m_typedBlocks(new PromptBlockModel(this)),
      m_sentBlocks(new PromptBlockModel(this)), m_comparison(new PromptComparison(storage, this)), m_jobs(QStringLiteral("prompt")) {
    m_delay.setSingleShot(true);
    m_delay.setInterval(TypingDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &PromptHelper::analyseNow);
    m_undoTimer.setSingleShot(true);
    m_undoTimer.setInterval(UndoTimeMs);
    connect(&m_undoTimer, &QTimer::timeout, this, &PromptHelper::changed);
    connect(&m_settings, &Settings::promptOrderChanged, this, [this] {
        analyseLater();
        emit changed();
    });
}

PromptHelper::~PromptHelper() {
    m_jobs.finish();
}

// --- surroundings

void PromptHelper::setConversation(OpenConversation* conversation) {
    if (m_conversation == conversation)
        return;
    if (m_conversation)
        m_conversation->disconnect(this);
    m_conversation = conversation;
    m_comparison->setConversation(conversation);
    m_found.reset();
    m_dismissed = false;
    m_typed.clear();
    m_sent.clear();
    m_undoTimer.stop();
    m_chat = {};
    if (conversation != nullptr) {
        connect(conversation, &OpenConversation::draftChanged, this, &PromptHelper::draftChanged);
        connect(conversation, &OpenConversation::activityChanged, this, &PromptHelper::changed);
        connect(conversation, &OpenConversation::conversationIdChanged, this, &PromptHelper::writeChat);
        readChat();
    }
    analyseLater();
    emit chatWishChanged();
    emit changed();
}

void PromptHelper::setModel(std::shared_ptr<const Tokenizer> tokenizer, const QString& fingerprint) {
    m_tokenizer = std::move(tokenizer);
    m_fingerprint = fingerprint;
    m_recipe = wishedRecipe();
    emit previewChanged();
}

void PromptHelper::setComposing(bool composing) {
    if (composing == m_composing)
        return;
    m_composing = composing;
    emit composingChanged();
    emit changed();
    analyseLater();
}

QString PromptHelper::draft() const {
    return m_conversation ? m_conversation->draft() : QString();
}

Recipe PromptHelper::wishedRecipe() const {
    return recipeFromName(m_settings.promptRecipe(m_fingerprint).toStdString()).value_or(Recipe::Sandwich);
}

bool PromptHelper::recipeKept() const {
    return m_settings.promptRecipe(m_fingerprint).toStdString() == recipeName(m_recipe);
}

void PromptHelper::setRecipeKept(bool kept) {
    if (kept == recipeKept() || m_fingerprint.isEmpty())
        return;
    const std::string_view name = recipeName(m_recipe);
    m_settings.setPromptRecipe(m_fingerprint, kept ? QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())) : QString());
    emit previewChanged();
}

// --- one chat's wish

void PromptHelper::readChat() {
    const qint64 id = m_conversation->conversationId();
    if (id == 0)
        return;
    m_storage.run(
        this, [id](Store& store) { return store.conversations().conversation(id); },
        [this, id](const Result<rookery::Conversation>& record) {
            if (!record || !m_conversation || m_conversation->conversationId() != id)
                return;
            m_chat = readChatOrder(record->settings);
            emit chatWishChanged();
            emit changed();
        });
}

void PromptHelper::writeChat() {
    const qint64 id = m_conversation ? m_conversation->conversationId() : 0;
    if (id == 0)
        return; // written when the conversation gets its row
    m_storage.run(
        this,
        [id, chat = m_chat](Store& store) -> Result<void> {
            auto record = store.conversations().conversation(id);
            if (!record)
                return record.error();
            ConversationChange change;
            change.settings = writeChatOrder(record->settings, chat);
            if (*change.settings == record->settings)
                return {};
            return store.conversations().update(id, change);
        },
        [](Result<void>) {}); // a lost preference is not worth a message
}

void PromptHelper::setChatWish(ChatWish wish) {
    if (wish == chatWish())
        return;
    m_chat.wish = static_cast<ChatOrder::Wish>(wish);
    m_chat.dismissed = 0;
    writeChat();
    emit chatWishChanged();
    emit changed();
}

void PromptHelper::dismiss() {
    m_dismissed = true;
    m_chat.dismissed = std::min(m_chat.dismissed + 1, MostDismissed);
    writeChat();
    emit changed();
}

// --- the draft

bool PromptHelper::offered() const {
    if (!m_found || m_dismissed || m_composing || m_sending || !m_conversation || m_conversation->busy())
        return false;
    if (draft() == m_sent && !m_sent.isEmpty())
        return false; // it is in order now
    const auto mode = static_cast<OrderMode>(m_settings.promptOrder());
    return offerFor(mode, m_chat, m_found->finding) != Offer::None;
}

void PromptHelper::draftChanged() {
    const QString text = draft();
    m_leftOut.clear(); // numbers of passages that another text may not have
    if (text.isEmpty()) {
        m_dismissed = false;
        m_found.reset();
        ++m_generation;
        emit changed();
    }
    if (m_undoTimer.isActive() && text != m_sent)
        m_undoTimer.stop();
    analyseLater();
}

void PromptHelper::analyseLater() {
    const bool wanted = m_settings.promptOrder() != Settings::PromptOrder::Off || m_chat.wish == ChatOrder::Wish::Always;
    if (!wanted || m_composing || draft().isEmpty())
        m_delay.stop();
    else
        m_delay.start();
}

PromptHelper::Work PromptHelper::workOn(const QString& text, bool withPreview) const {
    Work work;
    work.input.text = text.toStdString();
    work.input.hasHistory = m_conversation && !m_conversation->empty();
    work.recipe = m_recipe;
    work.options.withoutExcerpts = m_leftOut;
    work.options.cue = tr("Part %1 of %2. Keep for: %3").toStdString();
    work.withPreview = withPreview;
    work.tokenizer = m_tokenizer;
    return work;
}

std::shared_ptr<PromptHelper::Prepared> PromptHelper::prepare(const Work& work) {
    auto prepared = std::make_shared<Prepared>();
    prepared->text = work.input.text;
    prepared->recipe = work.recipe;
    prepared->isPreview = work.withPreview;
    // The one place of this thread where exceptions of libraries end.
    try {
        prepared->finding = analyse(work.input, phraseTable(), work.profile);
        prepared->plan = guardRoles(work.input, prepared->finding, makePlan(work.input, prepared->finding, work.recipe, work.options));
        prepared->sent = renderPlan(work.input, prepared->plan);
        if (!work.withPreview || prepared->finding.decision == Decision::None)
            return prepared;
        if (work.recipe == Recipe::Excerpts || work.recipe == Recipe::ExcerptsOnly) {
            for (const FoundPassage& found : planPassages(work.input, prepared->finding, work.options.excerpts)) {
                const std::string& source = found.source < 0 ? work.input.text : work.input.attachments[static_cast<std::size_t>(found.source)].text;
                prepared->passages << QString::fromStdString(std::string(found.passage.span.of(source))).simplified();
            }
        }
        const PlanDiff diff = diffPlan(work.input, prepared->finding, prepared->plan);
        prepared->typedBlocks = promptBlocks(diff.typed);
        prepared->sentBlocks = promptBlocks(diff.sent);
        if (!work.tokenizer)
            return prepared;
        const auto count = [&work](std::string_view text) { return work.tokenizer->encode(text).size(); };
        for (const Recipe recipe : Recipes)
            prepared->costs.push_back(planCost(work.input, makePlan(work.input, prepared->finding, recipe, work.options), count));
    } catch (const std::exception&) {
        prepared->finding = {};
        prepared->plan = {};
    }
    return prepared;
}

void PromptHelper::analyseNow() {
    Work work = workOn(draft(), false);
    if (offered())
        work.profile.offer = KeepScore;
    m_jobs.run(
        this, [work = std::move(work)] { return prepare(work); },
        [this, generation = ++m_generation](const std::shared_ptr<Prepared>& prepared) {
            if (generation == m_generation)
                analysed(prepared);
        });
}

void PromptHelper::analysed(const std::shared_ptr<Prepared>& prepared) {
    m_found = prepared->finding.decision == Decision::Reorder ? prepared : nullptr;
    emit changed();
}

// --- the preview

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
    m_recipe = Recipes[static_cast<std::size_t>(recipe)];
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

void PromptHelper::preview() {
    m_shownMessage = 0;
    m_jobs.run(
        this, [work = workOn(draft(), true)] { return prepare(work); },
        [this](const std::shared_ptr<Prepared>& prepared) {
            if (prepared->finding.decision == Decision::None)
                return;
            m_found = prepared;
            fill(prepared);
        });
}

void PromptHelper::fill(const std::shared_ptr<Prepared>& prepared) {
    m_preview.why = whySentences(prepared->finding);
    m_preview.warning.clear();
    if (prepared->finding.language == nullptr)
        m_preview.warning = tr("The language of the question was not recognised, so its words stay as they are.");
    else if (prepared->plan.pointerLeft)
        m_preview.warning = tr("A word that points back could not be turned. Please check the question.");
    m_preview.passages = prepared->passages;
    m_preview.costs = prepared->costs;
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
            const auto recipe = message ? readPlanNote(message->plan) : std::nullopt;
            if (!recipe || message->typed.empty())
                return;
            Work work = workOn(QString::fromStdString(message->typed), true);
            work.recipe = *recipe;
            m_jobs.run(
                this, [work = std::move(work)] { return prepare(work); },
                [this, messageId, typed = message->typed, sent = message->content](const std::shared_ptr<Prepared>& prepared) {
                    m_shownMessage = messageId;
                    if (prepared->sent != sent) { // edited before it was sent: no plan explains it
                        prepared->typedBlocks = promptBlocks(QString::fromStdString(typed));
                        prepared->sentBlocks = promptBlocks(QString::fromStdString(sent));
                    }
                    fill(prepared);
                });
        });
}

// --- changing the draft, sending

void PromptHelper::put(QQuickTextDocument* input, const QString& text) {
    if (input == nullptr || input->textDocument() == nullptr)
        return;
    QTextCursor cursor(input->textDocument());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    cursor.endEditBlock();
}

void PromptHelper::apply(QQuickTextDocument* input) {
    const QString text = draft();
    m_jobs.run(
        this, [work = workOn(text, false)] { return prepare(work); },
        [this, text, document = QPointer<QQuickTextDocument>(input)](const std::shared_ptr<Prepared>& prepared) {
            if (draft() != text || prepared->finding.decision == Decision::None)
                return; // the text went on meanwhile
            m_typed = text;
            m_sent = QString::fromStdString(prepared->sent);
            m_sentRecipe = prepared->recipe;
            put(document, m_sent);
            m_undoTimer.start();
            emit changed();
        });
}

void PromptHelper::takeBack(QQuickTextDocument* input) {
    if (draft() != m_sent || m_typed.isEmpty())
        return;
    m_undoTimer.stop();
    put(input, m_typed);
    m_dismissed = true;
    emit changed();
}

void PromptHelper::send(const QString& text) {
    if (!m_conversation || text.trimmed().isEmpty() || m_sending)
        return;
    m_undoTimer.stop();
    if (!m_sent.isEmpty() && text == m_sent) {
        const QString typed = std::exchange(m_typed, {});
        m_sent.clear();
        m_conversation->sendOrdered(text, typed, writePlanNote(m_sentRecipe));
        return;
    }
    const auto mode = static_cast<OrderMode>(m_settings.promptOrder());
    const bool mayApply = (mode == OrderMode::Automatic || m_chat.wish == ChatOrder::Wish::Always) && m_chat.wish != ChatOrder::Wish::Never;
    if (!mayApply || m_dismissed) {
        m_conversation->send(text);
        return;
    }
    m_sending = true;
    m_recipe = wishedRecipe();
    m_jobs.run(
        this, [work = workOn(text, false)] { return prepare(work); },
        [this, text, mode, conversation = m_conversation](const std::shared_ptr<Prepared>& prepared) {
            m_sending = false;
            if (!conversation)
                return;
            if (offerFor(mode, m_chat, prepared->finding) == Offer::Apply)
                conversation->sendOrdered(QString::fromStdString(prepared->sent), text, writePlanNote(prepared->recipe));
            else
                conversation->send(text);
        });
}

} // namespace rookery
