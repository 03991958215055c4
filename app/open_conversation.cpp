// SPDX-License-Identifier: Apache-2.0
#include "app/open_conversation.h"

#include <algorithm>
#include <utility>

#include "app/clipboard.h"
#include "app/error_sentence.h"
#include "app/message_rows.h"
#include "app/notice_model.h"
#include "app/settings.h"
#include "app/storage_worker.h"
#include "core/chat/chat_settings.h"

namespace rookery {

namespace {

constexpr int DraftDelayMs = 800;

void overlay(MessageModel::Message& row, const AnswerRuns::Answer& answer) {
    row.text = answer.text;
    row.waiting = answer.text.isEmpty();
    row.streaming = !row.waiting;
    row.stopReason = MessageModel::StopReason::None;
}

QString firstLine(const std::string& text) {
    return QString::fromStdString(text).trimmed().section(QLatin1Char('\n'), 0, 0).left(120);
}

} // namespace

OpenConversation::OpenConversation(const ConversationServices& services, qint64 id, Kind kind, QObject* parent)
    : QObject(parent), m_services(services), m_kind(kind), m_id(id), m_messages(new MessageModel(this)),
      m_sampling(new SamplingLayer(SamplingLayer::Level::Chat, services.sampling, this)),
      m_runs(new AnswerRuns(services, *m_sampling, this)), m_choices(new MessageModel(this)) {
    connect(m_messages, &MessageModel::countChanged, this, &OpenConversation::emptyChanged);
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(DraftDelayMs);
    connect(&m_draftTimer, &QTimer::timeout, this, &OpenConversation::saveDraft);
    connect(m_sampling, &SamplingLayer::edited, this, &OpenConversation::storeSampling);
    connectPreview();
    connectRuns();
    if (id == 0)
        m_systemPrompt = services.settings.systemPrompt();
}

OpenConversation::~OpenConversation() = default;

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
    if (temporary() || m_id == 0) {
        if (!temporary())
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
    Loaded loaded{std::move(*record), std::move(*path), {}, {}};
    if (!loaded.record.modelFingerprint.empty()) {
        if (auto model = store.conversations().model(loaded.record.modelFingerprint))
            loaded.model = std::move(*model);
    }
    auto tree = store.messages().tree(id);
    if (!tree)
        return tree.error();
    std::copy_if(tree->begin(), tree->end(), std::back_inserter(loaded.bookmarks),
                 [](const Message& message) { return message.bookmarked; });
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
    m_titleSource = loaded.record.titleSource;
    showChatFormat(loaded.record.chatFormat);
    if (m_samplingWrites == 0)
        m_sampling->fromJson(QByteArray::fromStdString(readMember(loaded.record.settings, SamplingMember)));
    showView(readMember(loaded.record.settings, ViewMember));
    m_lastModel = loaded.model;
    m_scrollPosition = loaded.record.scrollPosition;
    QVariantList bookmarks;
    for (const Message& message : loaded.bookmarks)
        bookmarks.append(QVariantMap{{"messageId", QVariant::fromValue<qint64>(message.id)},
                                     {"text", firstLine(message.typed.empty() ? message.content : message.typed)}});
    if (bookmarks != m_bookmarks) {
        m_bookmarks = std::move(bookmarks);
        emit bookmarksChanged();
    }
    showRows(loaded.path);
    refreshOtherModel();
}

void OpenConversation::showRows(const std::vector<Message>& path) {
    const auto chosen = std::find_if(path.begin(), path.end(), [this](const Message& message) {
        return m_choices->rowOf(message.id) >= 0;
    });
    const bool stillChoosing = choosing() && (chosen == path.end() ? path.empty() || path.back().id == m_choiceParent
                                                                   : chosen + 1 == path.end());
    if (!stillChoosing)
        endChoice(); // another branch is shown, or it went on
    std::vector<MessageModel::Message> rows;
    rows.reserve(path.size() + 2);
    for (const Message& message : path) {
        if (choosing() && m_choices->rowOf(message.id) >= 0)
            break; // it stands among the choices
        MessageModel::Message row = messageRow(message);
        for (const AnswerRuns::Run& run : m_runs->runs()) {
            for (const AnswerRuns::Answer& answer : run.answers) {
                if (answer.id == row.id)
                    overlay(row, answer); // the disk lags behind what is being written
            }
        }
        rows.push_back(std::move(row));
    }
    for (const AnswerRuns::Run& run : m_runs->runs()) {
        if (!run.hasRows() && !run.isSeveral() && !rows.empty() && rows.back().id == run.parent)
            rows.push_back(waitingRow(run.answers.front()));
    }
    m_messages->assign(std::move(rows));
    appendUnsent();
}

void OpenConversation::changeAndReload(std::function<Result<void>(Store&)> change) {
    if (m_id == 0)
        return;
    m_services.storage.run(
        this,
        [id = m_id, change = std::move(change)](Store& store) -> Result<Loaded> {
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
    // The same file with another content (an update) is not another model: nothing else could be loaded.
    const bool differs = !m_modelAccepted && model && !m_lastModel.fingerprint.empty() &&
                         m_lastModel.fingerprint != model->fingerprint && m_lastModel.path != model->path.toStdString();
    const QString name = differs ? QString::fromStdString(m_lastModel.name) : QString();
    if (name == m_otherModelName)
        return;
    m_otherModelName = name;
    emit otherModelChanged();
}

void OpenConversation::rename(const QString& title) {
    const QString kept = title.simplified();
    if (kept.isEmpty() || m_id == 0)
        return;
    changeAndReload([id = m_id, kept = kept.toStdString()](Store& store) {
        return store.conversations().rename(id, kept, TitleSource::User);
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

void OpenConversation::setScrollPosition(double position) {
    if (position == m_scrollPosition)
        return;
    m_scrollPosition = position;
    emit scrollPositionChanged();
    if (m_id == 0 || temporary())
        return;
    m_services.storage.run(
        this,
        [id = m_id, position](Store& store) {
            ConversationChange change;
            change.scrollPosition = position;
            return store.conversations().update(id, change);
        },
        [](Result<void>) {}); // not worth a message
}

// --- what the program adds beside the words

MessageId OpenConversation::leaf() const {
    return m_messages->count() == 0 ? 0 : std::max<qint64>(0, m_messages->at(m_messages->count() - 1).id);
}

void OpenConversation::setFollowUps(const QStringList& texts) {
    if (texts == m_followUps)
        return;
    m_followUps = texts;
    emit followUpsChanged();
}

void OpenConversation::setSummary(const QString& text) {
    if (text == m_summary)
        return;
    m_summary = text;
    emit summaryChanged();
}

void OpenConversation::setAutomaticTitle(const QString& title) {
    if (!hasAutomaticTitle())
        return;
    changeAndReload([id = m_id, title = title.toStdString()](Store& store) {
        return store.conversations().rename(id, title, TitleSource::Automatic);
    });
}

void OpenConversation::beginWith(const Preset& preset) {
    if (m_id != 0 || !m_unsent.empty())
        return;
    m_preset = preset;
    m_systemPrompt = preset.systemPrompt;
    std::vector<MessageModel::Message> rows;
    for (const Preset::Example& example : preset.examples) {
        for (const bool own : {true, false}) {
            MessageModel::Message row;
            row.id = temporaryId();
            row.author = own ? MessageModel::Author::User : MessageModel::Author::Assistant;
            row.text = own ? example.question : example.answer;
            row.stopReason = MessageModel::StopReason::End;
            row.created = QDateTime::currentDateTime();
            rows.push_back(std::move(row));
        }
    }
    m_messages->assign(std::move(rows));
    emit systemPromptChanged();
}

// --- small things

void OpenConversation::updateRow(qint64 rowId, const std::function<void(MessageModel::Message&)>& change) {
    for (MessageModel* const model : {m_messages, m_choices}) {
        const int row = model->rowOf(rowId);
        if (row < 0)
            continue; // another branch is shown
        MessageModel::Message message = model->at(row);
        change(message);
        model->update(row, std::move(message));
    }
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
    if (activity != Activity::Queued)
        setQueuePlace(0);
}

void OpenConversation::setQueuePlace(int place) {
    if (place == m_queuePlace)
        return;
    m_queuePlace = place;
    emit queuePlaceChanged();
}

void OpenConversation::notice(const Error& error, const QString& what) {
    if (error.code == ErrorCode::DatabaseCorrupt) {
        m_services.storage.run(
            this, [](Store& store) { return store.requestRecovery(); }, [](const Result<void>&) {});
    }
    NoticeModel::Notice notice;
    notice.level = NoticeModel::Level::Error;
    notice.text = what + QLatin1Char(' ') + errorSentence(error);
    notice.details = QString::fromStdString(error.message);
    notice.topic = QStringLiteral("conversation");
    m_services.notices.add(std::move(notice));
}

} // namespace rookery
