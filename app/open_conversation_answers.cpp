// SPDX-License-Identifier: Apache-2.0
//
// OpenConversation: sending, answers as they come, and the choice among several.
#include "app/open_conversation.h"

#include <algorithm>
#include <utility>

#include "app/error_sentence.h"
#include "app/message_rows.h"
#include "app/settings.h"
#include "app/status.h"
#include "app/storage_worker.h"
#include "core/chat/chat_settings.h"
#include "core/chat/stored_answer.h"
#include "core/prompt/order_settings.h"

namespace rookery {

namespace {

constexpr int MostAnswers = 4;

void showError(MessageModel::Message& row, const Error& error) {
    row.waiting = false;
    row.streaming = false;
    row.stopReason = MessageModel::StopReason::Error;
    row.errorText = errorSentence(error);
    row.errorDetails = QString::fromStdString(error.message);
}

void showEnd(MessageModel::Message& row, const AnswerRuns::Run& run, const TurnResult& result) {
    row.waiting = false;
    row.streaming = false;
    if (!result.text.empty() || !run.continues)
        row.text = QString::fromStdString(result.text);
    row.stopReason = shownStopReason(storedStopReason(result.end));
    if (result.thoughtMs > 0)
        row.thoughtMs = result.thoughtMs;
    row.details = answerDetails(run.modelName, answerStats(result));
}

/// A conversation with the examples of a preset as its first messages.
Result<ConversationId> createFrom(Store& store, const Conversation& fresh, const Preset& preset) {
    auto created = store.conversations().create(fresh);
    if (!created)
        return created;
    MessageId parent = 0;
    for (const Preset::Example& example : preset.examples) {
        for (const Role role : {Role::User, Role::Assistant}) {
            Message message;
            message.conversation = *created;
            message.parent = parent;
            message.role = role;
            message.content = (role == Role::User ? example.question : example.answer).toStdString();
            message.stopReason = role == Role::Assistant ? StopReason::End : StopReason::None;
            auto added = store.messages().add(message);
            if (!added)
                return added.error();
            parent = *added;
        }
    }
    return created;
}

} // namespace

void OpenConversation::send(const QString& text) {
    sendOrdered({}, text, {});
}

void OpenConversation::sendOrdered(const QString& sent, const QString& text, const std::string& plan) {
    if (text.trimmed().isEmpty())
        return;
    MessageModel::Message row;
    row.id = temporaryId();
    row.text = text;
    row.created = QDateTime::currentDateTime();
    row.ordered = readPlanNote(plan).has_value();
    setFollowUps({});
    if (choosing()) { // what was not chosen stays as branches; the first answer is the one that
                      // goes on
        endChoice();
        load();
    }
    m_unsent.push_back({row.id, text, false, sent.toStdString(), plan});
    m_messages->append(std::move(row));
    setDraft({});
    saveDraft();
    setActivity(m_activity == Activity::Idle ? Activity::Queued : m_activity, m_activityText);
    sendNext();
}

void OpenConversation::sendNext() {
    // The answer before must have its row, for that is what the message follows.
    if (m_loading || m_unsent.empty() || m_unsent.front().onItsWay || m_runs->rowsPending())
        return;
    Unsent& unsent = m_unsent.front();
    unsent.onItsWay = true;
    rookery::Conversation fresh;
    fresh.title = automaticTitle(unsent.text).toStdString();
    fresh.chatFormat = m_chatFormat.empty() ? chatFormat().toStdString() : m_chatFormat;
    fresh.systemPrompt = m_systemPrompt.toStdString();
    fresh.settings = writeInitialState(fresh.settings, m_preset.stateFile.toStdString());
    fresh.settings = writeMember(fresh.settings, ViewMember, viewJson());
    fresh.settings = writeMember(fresh.settings, SamplingMember, m_sampling->toJson().toStdString());
    m_services.storage.run(
        this,
        [id = m_id, fresh, preset = m_preset, text = unsent.text.toStdString(), ordered = unsent.sent,
         plan = unsent.plan](Store& store) -> Result<Message> {
            ConversationId conversation = id;
            if (conversation == 0) {
                auto created = createFrom(store, fresh, preset);
                if (!created)
                    return created.error();
                conversation = *created;
            }
            auto record = store.conversations().conversation(conversation);
            if (!record)
                return record.error();
            Message message;
            message.conversation = conversation;
            message.parent = record->activeMessage;
            message.role = Role::User;
            message.content = ordered.empty() ? text : ordered;
            message.typed = ordered.empty() ? std::string() : text;
            message.plan = plan;
            auto added = store.messages().add(message);
            if (!added)
                return added.error();
            return store.messages().message(*added);
        },
        [this, rowId = unsent.rowId](Result<Message> stored) { sent(rowId, stored); });
}

void OpenConversation::sent(qint64 rowId, const Result<Message>& stored) {
    const auto unsent =
        std::find_if(m_unsent.begin(), m_unsent.end(), [rowId](const Unsent& each) { return each.rowId == rowId; });
    if (unsent == m_unsent.end())
        return;
    const QString text = unsent->text;
    m_unsent.erase(unsent);
    if (!stored) {
        updateRow(rowId, [&](MessageModel::Message& row) {
            row.stopReason = MessageModel::StopReason::Error;
            row.errorText = errorSentence(stored.error());
            row.errorDetails = QString::fromStdString(stored.error().message);
        });
        if (m_draft.isEmpty())
            setDraft(text); // nothing typed is lost
        setActivity(m_runs->isEmpty() ? Activity::Idle : m_activity, m_activityText);
        return;
    }
    if (m_id == 0) {
        m_id = stored->conversation;
        m_title = automaticTitle(text);
        if (!temporary() && !m_draft.isEmpty()) { // typed since: it belongs to this chat, not to the next new one
            if (m_services.settings.newDraft() == m_draft)
                m_services.settings.setNewDraft({});
            m_draftStored = false;
            m_draftTimer.start();
        }
        emit conversationIdChanged();
        emit titleChanged();
        if (!temporary())
            emit created();
        if (!m_preset.examples.empty())
            load(); // the examples have rows now
    }
    const MessageModel::Message row = messageRow(*stored);
    updateRow(rowId, [&row](MessageModel::Message& shown) { shown = row; });
    askFor(stored->id, m_sampling->answerCount());
}

void OpenConversation::appendUnsent() {
    for (const Unsent& unsent : m_unsent) {
        MessageModel::Message row;
        row.id = unsent.rowId;
        row.text = unsent.text;
        row.created = QDateTime::currentDateTime();
        m_messages->append(std::move(row));
    }
}

void OpenConversation::askFor(MessageId parent, int count, AnswerRuns::Run run) {
    run.parent = parent;
    run.answers.resize(static_cast<std::size_t>(std::clamp(count, 1, MostAnswers)));
    for (AnswerRuns::Answer& answer : run.answers)
        answer.rowId = temporaryId();
    const bool isFirst = m_runs->isEmpty();
    const AnswerRuns::Run& asked = m_runs->ask(m_id, std::move(run), temporary());
    // The place where the answer will come: right below what it answers.
    const int parentRow = m_messages->rowOf(parent);
    if (parentRow >= 0) {
        m_messages->removeFrom(parentRow + 1);
        if (asked.isSeveral())
            beginChoice(asked);
        else
            m_messages->append(waitingRow(asked.answers.front()));
        appendUnsent();
    }
    setActivity(isFirst ? Activity::Queued : m_activity, m_activityText);
}

void OpenConversation::stop() {
    m_runs->stopFirst();
}

MessageId OpenConversation::parentOfAnswer(qint64 messageId) const {
    int row = m_messages->rowOf(messageId);
    if (messageId <= 0)
        return 0;
    if (row < 0)
        return m_choices->rowOf(messageId) >= 0 ? m_choiceParent : 0;
    // Above an answer there may be others that were inserted. One to nothing (imported) cannot be made again.
    while (row >= 0 && m_messages->at(row).author == MessageModel::Author::Assistant)
        --row;
    return row < 0 ? 0 : m_messages->at(row).id;
}

void OpenConversation::regenerate(qint64 messageId) {
    regenerateWith(messageId, -1, 0);
}

void OpenConversation::regenerateWith(qint64 messageId, int preset, int longest) {
    const MessageId parent = parentOfAnswer(messageId);
    if (parent <= 0 || busy())
        return;
    AnswerRuns::Run run;
    run.preset = preset;
    run.longest = longest;
    askFor(parent, 1, std::move(run));
}

void OpenConversation::answerSeveral(qint64 messageId, int count) {
    const MessageId parent = parentOfAnswer(messageId);
    if (parent > 0 && !busy() && count > 1)
        askFor(parent, count);
}

void OpenConversation::continueAnswer(qint64 messageId) {
    const int row = m_messages->rowOf(messageId);
    if (row <= 0 || messageId <= 0 || busy() || m_messages->at(row).author != MessageModel::Author::Assistant)
        return;
    AnswerRuns::Run run;
    run.parent = m_messages->at(row - 1).id;
    run.answers = {{messageId, messageId, m_messages->at(row).text}};
    run.continues = true;
    updateRow(messageId, [](MessageModel::Message& shown) {
        shown.waiting = shown.text.isEmpty();
        shown.streaming = !shown.waiting;
        shown.stopReason = MessageModel::StopReason::None;
        shown.errorText.clear();
        shown.errorDetails.clear();
    });
    m_runs->ask(m_id, std::move(run), temporary());
    setActivity(Activity::Queued, m_activityText);
}

// --- the choice among several

void OpenConversation::beginChoice(const AnswerRuns::Run& run) {
    std::vector<MessageModel::Message> rows;
    for (const AnswerRuns::Answer& answer : run.answers)
        rows.push_back(waitingRow(answer));
    m_choices->assign(std::move(rows));
    m_choiceParent = run.parent;
    emit choosingChanged();
}

void OpenConversation::endChoice() {
    if (!choosing())
        return;
    m_choiceParent = 0;
    m_choices->assign({});
    emit choosingChanged();
}

void OpenConversation::keepAnswer(qint64 messageId) {
    if (messageId <= 0 || m_choices->rowOf(messageId) < 0)
        return;
    m_runs->stopAll();
    endChoice();
    changeAndReload([messageId](Store& store) -> Result<void> {
        auto selected = store.messages().selectBranch(messageId);
        if (!selected)
            return selected.error();
        return {};
    });
}

// --- what the answers say

void OpenConversation::connectRuns() {
    connect(m_runs, &AnswerRuns::waiting, this, [this](int place) {
        QString text;
        if (m_services.turns.isLoading())
            text = tr("Waiting for the model to load");
        else if (!m_services.turns.model())
            text = tr("Waiting for a model: choose one");
        else
            text = place == 0 ? tr("Next in the queue") : tr("%Ln answer(s) come first", nullptr, place + 1);
        setActivity(Activity::Queued, text);
        setQueuePlace(place + 1);
    });
    connect(m_runs, &AnswerRuns::reading, this, [this](qint64 done, qint64 total, double secondsLeft) {
        if (m_activity != Activity::Generating)
            setActivity(Activity::Reading, Status::readingText(done, total, secondsLeft));
    });
    connect(m_runs, &AnswerRuns::begun, this, &OpenConversation::runBegun);
    connect(m_runs, &AnswerRuns::grew, this, [this](const AnswerRuns::Run& run, int index) {
        const AnswerRuns::Answer& answer = run.answers.at(static_cast<std::size_t>(index));
        updateRow(answer.rowId, [&answer](MessageModel::Message& row) {
            row.text = answer.text;
            row.waiting = false;
            row.streaming = true;
        });
        setActivity(Activity::Generating, {});
    });
    connect(m_runs, &AnswerRuns::failed, this, &OpenConversation::runFailed);
    connect(m_runs, &AnswerRuns::ended, this, &OpenConversation::runEnded);
    connect(m_runs, &AnswerRuns::stored, this, [this](const std::optional<Error>& error) {
        if (error)
            notice(*error, tr("The answer could not be kept on the disk."));
        emit listChanged();
    });
    connect(m_runs, &AnswerRuns::journalFailed, this,
            [this](const Error& error) { notice(error, tr("The answer cannot be kept on the disk at the moment.")); });
}

void OpenConversation::runBegun(const AnswerRuns::Run& run, const std::vector<Message>& answers) {
    for (std::size_t i = 0; i < answers.size(); ++i) {
        updateRow(run.answers[i].rowId, [&](MessageModel::Message& row) {
            row.id = answers[i].id;
            row.branchIndex = answers[i].siblingIndex;
            row.branchCount = answers[i].siblingCount;
        });
    }
    setQueuePlace(0); // it is its turn
    sendNext();
}

void OpenConversation::runFailed(const AnswerRuns::Run& run, const Error& error) {
    if (run.isSeveral())
        endChoice();
    for (const AnswerRuns::Answer& answer : run.answers)
        updateRow(answer.rowId, [&error](MessageModel::Message& row) { showError(row, error); });
    if (run.isSeveral())
        notice(error, tr("The answers could not be begun."));
    settle();
}

void OpenConversation::runEnded(const AnswerRuns::Run& run, const TurnOutcome& outcome) {
    if (!run.begun) {
        removeWaitingRow(run); // taken back before it began: its place goes, the message stays
    } else {
        for (std::size_t i = 0; i < run.answers.size(); ++i) {
            updateRow(run.answers[i].rowId, [&](MessageModel::Message& row) {
                if (outcome.error)
                    showError(row, *outcome.error);
                else
                    showEnd(row, run, outcome.results.at(i));
            });
        }
    }
    settle();
    emit answerFinished(run.answers.front().id);
}

void OpenConversation::removeWaitingRow(const AnswerRuns::Run& run) {
    if (run.isSeveral()) {
        endChoice();
        load(); // the answers that were there before come back
        return;
    }
    if (run.continues) {
        load();
        return;
    }
    const int row = m_messages->rowOf(run.answers.front().rowId);
    if (row >= 0 && row == m_messages->count() - 1)
        m_messages->removeFrom(row);
}

void OpenConversation::settle() {
    const bool done = m_runs->isEmpty() && m_unsent.empty();
    setActivity(done ? Activity::Idle : Activity::Queued, {});
    sendNext();
}

} // namespace rookery
