// SPDX-License-Identifier: Apache-2.0
//
// PromptHelper: what it watches, when it offers, and how a message goes out. Its preview is in
// prompt_helper_preview.cpp.
#include "app/prompt_helper.h"

#include <algorithm>
#include <utility>

#include <QTextCursor>
#include <QTextDocument>

#include "app/open_conversation.h"
#include "app/part_search.h"
#include "app/pasted_spans.h"
#include "app/prompt_comparison.h"
#include "app/settings.h"
#include "app/storage_worker.h"

namespace rookery {

namespace {

constexpr int TypingDelayMs = 600; ///< after the last key, so that nothing appears while someone writes
constexpr int UndoTimeMs = 10000;
/// An offer that is shown stays until its score is lower than this, so that it does not flicker.
constexpr double KeepScore = 0.70;

} // namespace

PromptHelper::PromptHelper(StorageWorker& storage, TurnQueue& turns, Settings& settings, Status& status, QObject* parent)
    : QObject(parent), m_storage(storage), m_settings(settings), m_status(status), m_typedBlocks(new PromptBlockModel(this)),
      m_sentBlocks(new PromptBlockModel(this)), m_comparison(new PromptComparison(storage, this)),
      m_search(new PartSearch(turns, this)), m_pasted(new PastedSpans([this] { return draft(); }, this)),
      m_jobs(QStringLiteral("prompt")) {
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
    connect(m_search, &PartSearch::progressed, this, &PromptHelper::changed);
    connect(m_search, &PartSearch::found, this, &PromptHelper::partFound);
    connect(m_search, &PartSearch::failed, this, &PromptHelper::searchFailed);
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
    m_search->cancel();
    m_sending = false;
    m_problem.clear();
    m_chosen.reset();
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
    m_chosen.reset();
    emit previewChanged();
}

void PromptHelper::setTested(const TestedLength& tested) {
    m_tested = tested;
    emit previewChanged();
}

void PromptHelper::watch(QQuickTextDocument* input) {
    m_pasted->watch(input == nullptr ? nullptr : input->textDocument());
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
    m_problem.clear();
    if (m_search->isRunning() && m_searched && text.toStdString() != m_searched->text)
        stopSearch();
    if (text.isEmpty()) {
        m_dismissed = false;
        m_chosen.reset();
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

PromptWork PromptHelper::workOn(const QString& text) const {
    PromptWork work;
    work.input.text = text.toStdString();
    work.input.blocks = m_pasted->blocks(text);
    work.input.hasHistory = m_conversation && !m_conversation->empty();
    work.recipe = wishedRecipe();
    work.testedTokens = m_tested.isLimit ? static_cast<std::size_t>(m_tested.tokens) : 0;
    work.options.withoutExcerpts = m_leftOut;
    work.options.cue = tr("Part %1 of %2. Keep for: %3").toStdString();
    work.options.partCue = tr("Part %1 of %2. If it does not tell, say: not mentioned.").toStdString();
    work.tokenizer = m_tokenizer;
    return work;
}

void PromptHelper::analyseNow() {
    PromptWork work = workOn(draft());
    if (offered())
        work.profile.offer = KeepScore;
    prepare(std::move(work), [this, generation = ++m_generation](const Prepared& prepared) {
        if (generation != m_generation)
            return;
        m_found = prepared->finding.decision == Decision::Reorder ? prepared : nullptr;
        emit changed();
    });
}

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
    prepare(workOn(text), [this, text, leftOut = m_leftOut, document = QPointer<QQuickTextDocument>(input)](const Prepared& prepared) {
        if (draft() != text || prepared->finding.decision == Decision::None)
            return; // the text went on meanwhile
        if (prepared->recipe == Recipe::BestPart)
            return preview();
        m_typed = text;
        m_sent = QString::fromStdString(prepared->sent);
        m_sentNote = {prepared->recipe, -1, leftOut};
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

// --- sending

void PromptHelper::send(const QString& text) {
    if (!m_conversation || text.trimmed().isEmpty() || m_sending)
        return;
    m_undoTimer.stop();
    if (!m_sent.isEmpty() && text == m_sent) {
        const QString typed = std::exchange(m_typed, {});
        m_sent.clear();
        m_conversation->sendOrdered(text, typed, writePlanNote(m_sentNote));
        return;
    }
    const auto mode = static_cast<OrderMode>(m_settings.promptOrder());
    const bool mayApply = (mode == OrderMode::Automatic || m_chat.wish == ChatOrder::Wish::Always) && m_chat.wish != ChatOrder::Wish::Never;
    if (!mayApply || m_dismissed) {
        m_conversation->send(text);
        return;
    }
    m_sending = true;
    prepare(workOn(text), [this, text, mode, conversation = m_conversation](const Prepared& prepared) {
        m_sending = false;
        if (!conversation)
            return;
        if (conversation == m_conversation && offerFor(mode, m_chat, prepared->finding) == Offer::Apply)
            sendPrepared(prepared);
        else
            conversation->send(text);
    });
}

void PromptHelper::sendPrepared(const Prepared& prepared) {
    if (prepared->recipe == Recipe::BestPart && prepared->parts.size() > 1)
        return search(prepared);
    // A text of one part is that part, and all of them.
    const PlanNote note{prepared->recipe, prepared->recipe == Recipe::BestPart ? 0 : -1, m_leftOut};
    m_conversation->sendOrdered(QString::fromStdString(prepared->sent), QString::fromStdString(prepared->text), writePlanNote(note));
}

void PromptHelper::askParts() {
    if (!m_conversation || m_sending)
        return;
    const QString text = draft();
    PromptWork work = workOn(text);
    work.recipe = Recipe::BestPart;
    m_sending = true;
    prepare(std::move(work), [this, text, conversation = m_conversation](const Prepared& prepared) {
        m_sending = false;
        if (conversation && conversation == m_conversation && draft() == text && prepared->finding.decision != Decision::None)
            sendPrepared(prepared);
    });
}

void PromptHelper::search(const Prepared& prepared) {
    m_sending = true;
    m_problem.clear();
    m_searched = prepared;
    m_search->start(m_conversation, prepared->parts, {tr("not mentioned").toStdString(), prepared->finding.language});
    emit changed();
}

void PromptHelper::partFound(int part) {
    m_sending = false;
    const Prepared searched = std::exchange(m_searched, nullptr);
    emit changed();
    if (!m_conversation || !searched || part < 0)
        return;
    m_conversation->sendOrdered(QString::fromStdString(searched->parts[static_cast<std::size_t>(part)]),
                                QString::fromStdString(searched->text), writePlanNote({Recipe::BestPart, part, {}}));
}

void PromptHelper::searchFailed(const QString& problem) {
    m_sending = false;
    m_searched.reset();
    m_problem = problem;
    emit changed();
}

void PromptHelper::stopSearch() {
    m_search->cancel();
    searchFailed({});
}

} // namespace rookery
