// SPDX-License-Identifier: Apache-2.0
#include "app/open_conversation.h"

#include <algorithm>
#include <functional>
#include <random>
#include <utility>

#include <QLocale>
#include <QUrl>

#include <nlohmann/json.hpp>

#include "app/clipboard.h"
#include "app/error_sentence.h"
#include "app/message_rows.h"
#include "app/notice_model.h"
#include "app/settings.h"
#include "app/storage_worker.h"

namespace rookery {

namespace {

constexpr int DraftDelayMs = 800;

SamplerParameters samplerParameters(const Settings& settings) {
    SamplerParameters parameters;
    parameters.temperature = settings.temperature();
    parameters.topP = settings.topP();
    parameters.topK = settings.topK();
    parameters.presence = settings.presencePenalty();
    parameters.frequency = settings.frequencyPenalty();
    parameters.penaltyDecay = settings.penaltyDecay();
    return parameters;
}

std::string samplerJson(const SamplerParameters& parameters, std::uint64_t seed) {
    return nlohmann::json{{"temperature", parameters.temperature}, {"top_p", parameters.topP},
                          {"top_k", parameters.topK},              {"presence", parameters.presence},
                          {"frequency", parameters.frequency},     {"penalty_decay", parameters.penaltyDecay},
                          {"seed", seed}}
        .dump();
}

Speaker speakerOf(Role role) {
    return role == Role::User ? Speaker::User : role == Role::Assistant ? Speaker::Assistant : Speaker::System;
}

std::string bytesToString(const std::vector<std::byte>& bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

} // namespace

OpenConversation::OpenConversation(const ConversationServices& services, qint64 id, QObject* parent)
    : QObject(parent), m_services(services), m_id(id), m_messages(new MessageModel(this)) {
    connect(m_messages, &MessageModel::countChanged, this, &OpenConversation::emptyChanged);
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(DraftDelayMs);
    connect(&m_draftTimer, &QTimer::timeout, this, &OpenConversation::saveDraft);
    if (id == 0)
        m_systemPrompt = services.settings.systemPrompt();
}

OpenConversation::~OpenConversation() {
    m_services.turns.forget(this);
}

void OpenConversation::setDraft(const QString& draft) {
    if (draft == m_draft)
        return;
    m_draft = draft;
    m_draftStored = false;
    m_draftTimer.start();
    emit draftChanged();
}

void OpenConversation::saveDraft() {
    m_draftTimer.stop();
    if (m_draftStored)
        return;
    if (m_id == 0) {
        m_services.settings.setNewDraft(m_draft);
        m_draftStored = true;
        return;
    }
    m_draftStored = true;
    m_services.storage.run(
        this,
        [id = m_id, draft = m_draft.toStdString()](Store& store) {
            ConversationChange change;
            change.draft = draft;
            return store.conversations().update(id, change);
        },
        [](Result<void>) {}); // a lost draft is not worth a message; a full disk shows itself when sending
}

// --- reading from the disk

Result<OpenConversation::Loaded> OpenConversation::read(Store& store, ConversationId id) {
    auto record = store.conversations().conversation(id);
    if (!record)
        return record.error();
    auto path = store.messages().activePath(id);
    if (!path)
        return path.error();
    Loaded loaded{std::move(*record), std::move(*path), {}};
    if (!loaded.record.modelFingerprint.empty()) {
        if (auto model = store.conversations().model(loaded.record.modelFingerprint))
            loaded.model = std::move(*model);
    }
    return loaded;
}

void OpenConversation::load(qint64 messageId) {
    if (m_id == 0)
        return;
    m_loading = true;
    emit loadingChanged();
    m_services.storage.run(
        this,
        [id = m_id, messageId](Store& store) -> Result<Loaded> {
            auto loaded = read(store, id);
            const auto isShown = [messageId](const Message& message) { return message.id == messageId; };
            if (!loaded || messageId == 0 || std::any_of(loaded->path.begin(), loaded->path.end(), isShown))
                return loaded;
            if (auto selected = store.messages().selectBranch(messageId); !selected)
                return loaded; // the message is gone: the conversation as it is
            return read(store, id);
        },
        [this, messageId](Result<Loaded> loaded) {
            m_loading = false;
            if (loaded) {
                show(*loaded);
                if (m_draft.isEmpty() && !loaded->record.draft.empty()) {
                    m_draft = QString::fromStdString(loaded->record.draft);
                    emit draftChanged();
                }
            } else {
                notice(loaded.error(), tr("The conversation cannot be opened."));
            }
            emit loadingChanged();
            if (messageId != 0 && m_messages->rowOf(messageId) >= 0)
                emit messageShown(messageId);
            sendNext();
        });
}

void OpenConversation::show(const Loaded& loaded) {
    const QString title = QString::fromStdString(loaded.record.title);
    if (title != m_title) {
        m_title = title;
        emit titleChanged();
    }
    const QString systemPrompt = QString::fromStdString(loaded.record.systemPrompt);
    if (systemPrompt != m_systemPrompt) {
        m_systemPrompt = systemPrompt;
        emit systemPromptChanged();
    }
    m_chatFormat = loaded.record.chatFormat;
    m_lastModel = loaded.model;
    showRows(loaded.path);
    refreshOtherModel();
}

void OpenConversation::showRows(const std::vector<Message>& path) {
    std::vector<MessageModel::Message> rows;
    rows.reserve(path.size() + 2);
    for (const Message& message : path) {
        MessageModel::Message row = messageRow(message);
        const auto turn = std::find_if(m_turns.begin(), m_turns.end(), [&](const Turn& each) {
            return each.answer != 0 && each.answer == row.id;
        });
        if (turn != m_turns.end()) { // the disk lags behind what is being written
            row.text = turn->text;
            row.waiting = turn->text.isEmpty();
            row.streaming = !row.waiting;
            row.stopReason = MessageModel::StopReason::None;
        }
        rows.push_back(std::move(row));
    }
    for (const Turn& turn : m_turns) {
        if (turn.answer == 0 && !rows.empty() && rows.back().id == turn.parent)
            rows.push_back(waitingRow(turn));
    }
    for (const Unsent& unsent : m_unsent) {
        MessageModel::Message row;
        row.id = unsent.rowId;
        row.text = unsent.text;
        row.created = QDateTime::currentDateTime();
        rows.push_back(std::move(row));
    }
    m_messages->assign(std::move(rows));
}

template <typename Change>
void OpenConversation::changeAndReload(Change change) {
    if (m_id == 0)
        return;
    m_services.storage.run(
        this,
        [id = m_id, change = std::move(change)](Store& store) mutable -> Result<Loaded> {
            if (Result<void> changed = change(store); !changed)
                return changed.error();
            return read(store, id);
        },
        [this](Result<Loaded> loaded) {
            if (loaded)
                show(*loaded);
            else
                notice(loaded.error(), tr("This could not be done."));
            emit listChanged();
        });
}

void OpenConversation::refreshOtherModel() {
    const auto& model = m_services.turns.model();
    const bool differs = !m_modelAccepted && model && !m_lastModel.fingerprint.empty() &&
                         m_lastModel.fingerprint != model->fingerprint;
    const QString name = differs ? QString::fromStdString(m_lastModel.name) : QString();
    if (name == m_otherModelName)
        return;
    m_otherModelName = name;
    emit otherModelChanged();
}

// --- sending

void OpenConversation::send(const QString& text) {
    sendPlanned(text, {}, {});
}

void OpenConversation::sendPlanned(const QString& text, const QString& content, const QString& plan) {
    if (text.trimmed().isEmpty())
        return;
    MessageModel::Message row;
    row.id = temporaryId();
    row.text = text;
    row.created = QDateTime::currentDateTime();
    m_unsent.push_back({row.id, text, false, content, plan});
    m_messages->append(std::move(row));
    setDraft({});
    saveDraft();
    setActivity(m_activity == Activity::Idle ? Activity::Queued : m_activity, m_activityText);
    sendNext();
}

void OpenConversation::sendNext() {
    // The answer before must have its row, for that is what the message follows.
    const bool answerPending = !m_turns.empty() && m_turns.back().answer == 0;
    if (m_loading || m_unsent.empty() || m_unsent.front().onItsWay || answerPending)
        return;
    Unsent& unsent = m_unsent.front();
    unsent.onItsWay = true;
    rookery::Conversation fresh;
    fresh.title = automaticTitle(unsent.text).toStdString();
    fresh.chatFormat = chatFormats().front().id;
    fresh.systemPrompt = m_systemPrompt.toStdString();
    m_services.storage.run(
        this,
        [id = m_id, fresh, text = unsent.text.toStdString(), content = unsent.content.toStdString(),
         plan = unsent.plan.toStdString()](Store& store) -> Result<Message> {
            ConversationId conversation = id;
            if (conversation == 0) {
                auto created = store.conversations().create(fresh);
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
            message.content = content.empty() ? text : content;
            message.typed = content.empty() ? std::string() : text;
            message.plan = plan;
            auto added = store.messages().add(message);
            if (!added)
                return added.error();
            return store.messages().message(*added);
        },
        [this, rowId = unsent.rowId](Result<Message> stored) { sent(rowId, stored); });
}

void OpenConversation::sent(qint64 rowId, const Result<Message>& stored) {
    const auto unsent = std::find_if(m_unsent.begin(), m_unsent.end(),
                                     [rowId](const Unsent& each) { return each.rowId == rowId; });
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
        setActivity(m_turns.empty() ? Activity::Idle : m_activity, m_activityText);
        return;
    }
    if (m_id == 0) {
        m_id = stored->conversation;
        m_title = automaticTitle(text);
        m_services.settings.setNewDraft({});
        emit conversationIdChanged();
        emit titleChanged();
        emit created();
    }
    const MessageModel::Message row = messageRow(*stored);
    updateRow(rowId, [&row](MessageModel::Message& shown) { shown = row; });
    Turn turn;
    turn.parent = stored->id;
    startTurn(std::move(turn));
}

void OpenConversation::startTurn(Turn turn) {
    turn.id = m_services.turns.enqueue(this);
    if (!turn.continues) {
        turn.rowId = temporaryId();
        // The place where the answer will come: right below what it answers.
        const int parentRow = m_messages->rowOf(turn.parent);
        if (parentRow >= 0) {
            m_messages->removeFrom(parentRow + 1);
            m_messages->append(waitingRow(turn));
            for (const Unsent& unsent : m_unsent) {
                MessageModel::Message row;
                row.id = unsent.rowId;
                row.text = unsent.text;
                row.created = QDateTime::currentDateTime();
                m_messages->append(std::move(row));
            }
        }
    } else {
        turn.rowId = turn.answer;
        updateRow(turn.rowId, [](MessageModel::Message& row) {
            row.waiting = row.text.isEmpty();
            row.streaming = !row.waiting;
            row.stopReason = MessageModel::StopReason::None;
            row.errorText.clear();
            row.errorDetails.clear();
        });
    }
    m_turns.push_back(std::move(turn));
    setActivity(m_turns.size() == 1 ? Activity::Queued : m_activity, m_activityText);
}

MessageModel::Message OpenConversation::waitingRow(const Turn& turn) const {
    MessageModel::Message row;
    row.id = turn.rowId;
    row.author = MessageModel::Author::Assistant;
    row.waiting = true;
    row.created = QDateTime::currentDateTime();
    return row;
}

void OpenConversation::stop() {
    if (!m_turns.empty())
        m_services.turns.stop(m_turns.front().id);
}

void OpenConversation::stopAll() {
    std::vector<RequestId> ids;
    for (const Turn& turn : m_turns)
        ids.push_back(turn.id);
    for (const RequestId id : ids)
        m_services.turns.stop(id);
}

void OpenConversation::regenerate(qint64 messageId) {
    const int row = m_messages->rowOf(messageId);
    if (row < 0 || messageId <= 0 || busy())
        return;
    Turn turn;
    turn.parent = messageId;
    if (m_messages->at(row).author == MessageModel::Author::Assistant) {
        if (row == 0)
            return; // an answer to nothing: imported, cannot be made again
        turn.parent = m_messages->at(row - 1).id;
    }
    startTurn(std::move(turn));
}

void OpenConversation::continueAnswer(qint64 messageId) {
    const int row = m_messages->rowOf(messageId);
    if (row <= 0 || messageId <= 0 || busy() || m_messages->at(row).author != MessageModel::Author::Assistant)
        return;
    Turn turn;
    turn.parent = m_messages->at(row - 1).id;
    turn.answer = messageId;
    turn.continues = true;
    turn.text = m_messages->at(row).text;
    startTurn(std::move(turn));
}

void OpenConversation::edit(qint64 messageId, const QString& text) {
    const int row = m_messages->rowOf(messageId);
    if (row < 0 || messageId <= 0 || text.trimmed().isEmpty() || m_messages->at(row).text == text)
        return;
    const bool isOwn = m_messages->at(row).author == MessageModel::Author::User;
    stopAll();
    m_services.storage.run(
        this,
        [id = m_id, messageId, text = text.toStdString()](Store& store) -> Result<std::pair<Loaded, MessageId>> {
            auto edited = store.messages().edit(messageId, text);
            if (!edited)
                return edited.error();
            auto loaded = read(store, id);
            if (!loaded)
                return loaded.error();
            return std::pair(std::move(*loaded), *edited);
        },
        [this, isOwn](Result<std::pair<Loaded, MessageId>> edited) {
            if (!edited) {
                notice(edited.error(), tr("The message could not be changed."));
                return;
            }
            show(edited->first);
            emit listChanged();
            if (!isOwn)
                return;
            Turn turn;
            turn.parent = edited->second;
            startTurn(std::move(turn));
        });
}

void OpenConversation::remove(qint64 messageId) {
    if (messageId <= 0)
        return;
    stopAll();
    m_removedId = messageId;
    changeAndReload([messageId](Store& store) -> Result<void> {
        auto removed = store.messages().remove(messageId);
        if (!removed)
            return removed.error();
        return {};
    });
    emit undoableChanged();
}

void OpenConversation::undo() {
    if (m_removedId == 0)
        return;
    changeAndReload([messageId = std::exchange(m_removedId, 0)](Store& store) {
        return store.messages().restore(messageId);
    });
    emit undoableChanged();
}

void OpenConversation::switchBranch(qint64 messageId, int step) {
    if (messageId <= 0 || step == 0)
        return;
    changeAndReload([messageId, step](Store& store) -> Result<void> {
        auto siblings = store.messages().siblings(messageId);
        if (!siblings)
            return siblings.error();
        const auto at = std::find(siblings->begin(), siblings->end(), messageId);
        const auto wanted = (at - siblings->begin()) + step;
        if (at == siblings->end() || wanted < 0 || wanted >= static_cast<std::ptrdiff_t>(siblings->size()))
            return {};
        auto selected = store.messages().selectBranch((*siblings)[static_cast<std::size_t>(wanted)]);
        if (!selected)
            return selected.error();
        return {};
    });
}

void OpenConversation::branchFrom(qint64 messageId) {
    if (messageId <= 0)
        return;
    m_services.storage.run(
        this, [messageId](Store& store) { return store.conversations().branchInto(messageId); },
        [this](Result<ConversationId> branch) {
            if (branch)
                emit branchCreated(*branch);
            else
                notice(branch.error(), tr("The new conversation could not be made."));
        });
}

void OpenConversation::rename(const QString& title) {
    const QString kept = title.simplified();
    if (kept.isEmpty() || m_id == 0)
        return;
    changeAndReload([id = m_id, kept = kept.toStdString()](Store& store) {
        return store.conversations().rename(id, kept, TitleSource::User);
    });
}

void OpenConversation::setSystemPrompt(const QString& text) {
    if (text == m_systemPrompt)
        return;
    m_systemPrompt = text;
    emit systemPromptChanged();
    if (m_id == 0)
        return;
    changeAndReload([id = m_id, text = text.toStdString()](Store& store) -> Result<void> {
        auto record = store.conversations().conversation(id);
        if (!record)
            return record.error();
        ConversationChange change;
        change.systemPrompt = text;
        if (auto changed = store.conversations().update(id, change); !changed)
            return changed;
        // The tokens of first messages begin with the old prompt: they are encoded again.
        auto tree = store.messages().tree(id);
        if (!tree)
            return tree.error();
        for (const Message& message : *tree) {
            if (message.parent != 0 || record->tokenizer.empty())
                continue;
            if (auto dropped = store.messages().setTokens(message.id, record->tokenizer, {}); !dropped)
                return dropped;
        }
        return {};
    });
}

void OpenConversation::copyMessage(qint64 messageId) {
    const int row = m_messages->rowOf(messageId);
    if (row >= 0)
        m_services.clipboard.copy(m_messages->at(row).text);
}

void OpenConversation::copyAll() {
    QString markdown = QStringLiteral("# ") + m_title + QStringLiteral("\n");
    for (int row = 0; row < m_messages->count(); ++row) {
        const MessageModel::Message& message = m_messages->at(row);
        const QString speaker = message.author == MessageModel::Author::User        ? tr("User")
                                : message.author == MessageModel::Author::Assistant ? tr("Assistant")
                                                                                    : tr("System");
        markdown += QStringLiteral("\n**%1:**\n\n").arg(speaker) + message.text + QLatin1Char('\n');
    }
    m_services.clipboard.copy(markdown);
}

void OpenConversation::loadOtherModel() {
    if (!m_otherModelName.isEmpty())
        emit modelRequested(QString::fromStdString(m_lastModel.path));
}

void OpenConversation::keepCurrentModel() {
    m_modelAccepted = true;
    refreshOtherModel();
}

// --- answers

Result<OpenConversation::Begun> OpenConversation::beginAnswer(Store& store, const Turn& turn,
                                                              ConversationId conversation,
                                                              const ModelDescription& model,
                                                              const std::string& sampler) {
    ModelRecord record;
    record.fingerprint = model.fingerprint;
    record.name = model.name.toStdString();
    record.path = model.path.toStdString();
    record.architecture = model.architectureId;
    const std::string tokenizer = model.tokenizerId.toStdString();
    if (auto noted = store.conversations().noteModel(record); !noted)
        return noted.error();
    ConversationChange change;
    change.modelFingerprint = record.fingerprint;
    change.tokenizer = tokenizer;
    if (auto changed = store.conversations().update(conversation, change); !changed)
        return changed.error();
    auto stored = store.conversations().conversation(conversation);
    auto path = store.messages().pathTo(turn.parent);
    auto tokens = store.messages().pathTokens(turn.parent, tokenizer);
    if (!stored)
        return stored.error();
    if (!path)
        return path.error();
    if (!tokens)
        return tokens.error();

    Begun begun;
    begun.plan.conversation = conversation;
    begun.plan.tokenizer = tokenizer;
    begun.plan.chatFormat = stored->chatFormat;
    begun.plan.systemPrompt = stored->systemPrompt;
    for (std::size_t i = 0; i < path->size(); ++i) {
        const Message& message = (*path)[i];
        begun.plan.branch.push_back({speakerOf(message.role), message.content, (*tokens)[i].tokens});
        begun.plan.ids.push_back(message.id);
    }
    MessageId answerId = turn.answer;
    if (turn.continues) {
        auto point = store.answers().resume(answerId);
        if (!point)
            return point.error();
        PromptMessage soFar = {Speaker::Assistant, point->content, {}};
        if (point->tokenizer == tokenizer) {
            soFar.tokens = point->tokens;
            if (point->samplerTokenCount == static_cast<std::int64_t>(point->tokens.size()))
                begun.plan.samplerState = bytesToString(point->samplerState);
        }
        begun.plan.continues = true;
        begun.plan.branch.push_back(std::move(soFar));
        begun.plan.ids.push_back(answerId);
    } else {
        Message answer;
        answer.conversation = conversation;
        answer.parent = turn.parent;
        answer.role = Role::Assistant;
        answer.modelFingerprint = record.fingerprint;
        answer.modelName = record.name;
        answer.sampler = sampler;
        auto made = store.answers().begin(answer, tokenizer);
        if (!made)
            return made.error();
        answerId = *made;
    }
    auto answer = store.messages().message(answerId);
    if (!answer)
        return answer.error();
    begun.answer = std::move(*answer);
    return begun;
}

void OpenConversation::turnReady(RequestId id, const ModelDescription& model) {
    Turn* const turn = findTurn(id);
    if (turn == nullptr) {
        m_services.turns.abandon(id);
        return;
    }
    turn->modelName = model.name;
    const Settings& settings = m_services.settings;
    TurnPlan wishes;
    wishes.id = id;
    wishes.sampling = samplerParameters(settings);
    wishes.seed = settings.seed() >= 0 ? static_cast<std::uint64_t>(settings.seed())
                                       : (static_cast<std::uint64_t>(std::random_device{}()) << 32) +
                                             std::random_device{}();
    wishes.maxTokens = settings.maximumLength();
    for (const QString& text : settings.stopTexts())
        wishes.stops.push_back(text.toStdString());
    m_services.storage.run(
        this,
        [turn = *turn, conversation = m_id, model,
         sampler = samplerJson(wishes.sampling, wishes.seed)](Store& store) {
            return beginAnswer(store, turn, conversation, model, sampler);
        },
        [this, wishes](Result<Begun> begun) {
            Turn* const begunTurn = findTurn(wishes.id);
            if (!begun || begunTurn == nullptr) {
                if (!begun)
                    failTurn(wishes.id, begun.error());
                m_services.turns.abandon(wishes.id);
                return;
            }
            begunTurn->answer = begun->answer.id;
            updateRow(begunTurn->rowId, [&](MessageModel::Message& row) {
                row.id = begun->answer.id;
                row.branchIndex = begun->answer.siblingIndex;
                row.branchCount = begun->answer.siblingCount;
            });
            begunTurn->rowId = begun->answer.id;
            TurnPlan plan = std::move(begun->plan);
            plan.id = wishes.id;
            plan.sampling = wishes.sampling;
            plan.seed = wishes.seed;
            plan.maxTokens = wishes.maxTokens;
            plan.stops = wishes.stops;
            m_services.turns.begin(plan);
            sendNext();
        });
}

void OpenConversation::turnQueued(RequestId id, int place) {
    if (m_turns.empty() || m_turns.front().id != id)
        return;
    QString text;
    if (!m_services.turns.model())
        text = m_services.turns.isLoading() ? tr("Waiting for the model to load")
                                            : tr("Waiting for a model: choose one");
    else if (m_services.turns.isLoading())
        text = tr("Waiting for the model to load");
    else
        text = place == 0 ? tr("Next in the queue") : tr("%n answer(s) come first", nullptr, place + 1);
    setActivity(Activity::Queued, text);
}

void OpenConversation::turnReading(RequestId id, qint64 done, qint64 total, double) {
    if (m_turns.empty() || m_turns.front().id != id || m_activity == Activity::Generating)
        return;
    const QLocale locale;
    setActivity(Activity::Reading,
                tr("Reading %1 of %2 tokens").arg(locale.toString(done), locale.toString(total)));
}

void OpenConversation::turnText(RequestId id, const QString& piece, int, double) {
    Turn* const turn = findTurn(id);
    if (turn == nullptr)
        return;
    turn->text += piece;
    updateRow(turn->rowId, [turn](MessageModel::Message& row) {
        row.text = turn->text;
        row.waiting = false;
        row.streaming = true;
    });
    setActivity(Activity::Generating, {});
}

void OpenConversation::turnJournal(const JournalPoint& point) {
    const Turn* const turn = findTurn(point.id);
    if (turn == nullptr || turn->answer == 0)
        return;
    m_services.storage.run(
        this,
        [answer = turn->answer, point](Store& store) {
            return store.answers().append(answer, point.text, point.tokens,
                                          std::as_bytes(std::span(point.samplerState)));
        },
        [this](Result<void> appended) {
            if (!appended)
                notice(appended.error(), tr("The answer cannot be kept on the disk at the moment."));
        });
}

void OpenConversation::turnFinished(const TurnOutcome& outcome) {
    const auto found = std::find_if(m_turns.begin(), m_turns.end(),
                                    [&](const Turn& turn) { return turn.id == outcome.id; });
    if (found == m_turns.end())
        return;
    const Turn turn = *found;
    m_turns.erase(found);
    if (turn.answer == 0) {
        // Taken back before it began: its place goes, the message stays.
        const int row = m_messages->rowOf(turn.rowId);
        if (row >= 0 && row == m_messages->count() - 1)
            m_messages->removeFrom(row);
    } else {
        showAnswerEnd(turn, outcome);
        storeAnswerEnd(turn, outcome);
    }
    setActivity(m_turns.empty() && m_unsent.empty() ? Activity::Idle : Activity::Queued, {});
    sendNext();
    emit answerFinished(turn.answer);
}

void OpenConversation::showAnswerEnd(const Turn& turn, const TurnOutcome& outcome) {
    updateRow(turn.rowId, [&](MessageModel::Message& row) {
        row.waiting = false;
        row.streaming = false;
        if (outcome.error) {
            row.stopReason = MessageModel::StopReason::Error;
            row.errorText = errorSentence(*outcome.error);
            row.errorDetails = QString::fromStdString(outcome.error->message);
            return;
        }
        if (!outcome.result.text.empty() || !turn.continues)
            row.text = QString::fromStdString(outcome.result.text);
        row.stopReason = shownStopReason(storedStopReason(outcome.result.end));
        row.details = answerDetails(turn.modelName, answerStats(outcome.result));
    });
}

void OpenConversation::storeAnswerEnd(const Turn& turn, const TurnOutcome& outcome) {
    FinishedAnswer finished;
    const bool nothingNew = turn.continues && outcome.result.tokens.empty();
    if (outcome.error || nothingNew) {
        finished.content = turn.text.toStdString();
        finished.tokens = outcome.partialTokens;
        finished.reason = outcome.error ? StopReason::Error : storedStopReason(outcome.result.end);
        finished.error = outcome.error ? storedError(*outcome.error) : std::string();
    } else {
        finished.content = outcome.result.text;
        finished.tokens = outcome.result.tokens;
        finished.reason = storedStopReason(outcome.result.end);
        finished.stats = answerStats(outcome.result);
        if (outcome.result.end != TurnEnd::Finished) {
            const auto bytes = std::as_bytes(std::span(outcome.result.samplerState));
            finished.samplerState.assign(bytes.begin(), bytes.end());
        }
    }
    m_services.storage.run(
        this,
        [answer = turn.answer, conversation = m_id, finished](Store& store) -> Result<void> {
            if (auto stored = store.answers().finish(answer, finished); !stored)
                return stored;
            return store.conversations().touch(conversation);
        },
        [this](Result<void> stored) {
            if (!stored)
                notice(stored.error(), tr("The answer could not be kept on the disk."));
            emit listChanged();
        });
}

void OpenConversation::failTurn(RequestId id, const Error& error) {
    Turn* const turn = findTurn(id);
    if (turn == nullptr)
        return;
    updateRow(turn->rowId, [&error](MessageModel::Message& row) {
        row.waiting = false;
        row.streaming = false;
        row.stopReason = MessageModel::StopReason::Error;
        row.errorText = errorSentence(error);
        row.errorDetails = QString::fromStdString(error.message);
    });
    std::erase_if(m_turns, [id](const Turn& each) { return each.id == id; });
    setActivity(m_turns.empty() ? Activity::Idle : Activity::Queued, {});
}

// --- small things

OpenConversation::Turn* OpenConversation::findTurn(RequestId id) {
    const auto turn = std::find_if(m_turns.begin(), m_turns.end(), [id](const Turn& each) { return each.id == id; });
    return turn == m_turns.end() ? nullptr : &*turn;
}

void OpenConversation::updateRow(qint64 rowId, const std::function<void(MessageModel::Message&)>& change) {
    const int row = m_messages->rowOf(rowId);
    if (row < 0)
        return; // another branch is shown
    MessageModel::Message message = m_messages->at(row);
    change(message);
    m_messages->update(row, std::move(message));
}

void OpenConversation::setActivity(Activity activity, const QString& text) {
    const bool isBusy = busy();
    if (activity == m_activity && text == m_activityText && isBusy == m_wasBusy)
        return;
    m_activity = activity;
    m_activityText = text;
    const bool busyChanged = isBusy != m_wasBusy;
    m_wasBusy = isBusy;
    emit activityChanged();
    if (busyChanged)
        emit listChanged();
}

void OpenConversation::notice(const Error& error, const QString& what) {
    NoticeModel::Notice notice;
    notice.level = NoticeModel::Level::Error;
    notice.text = what + QLatin1Char(' ') + errorSentence(error);
    notice.details = QString::fromStdString(error.message);
    notice.topic = QStringLiteral("conversation");
    m_services.notices.add(std::move(notice));
}

} // namespace rookery
