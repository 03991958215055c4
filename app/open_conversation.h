// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <functional>
#include <string>
#include <vector>

#include <QObject>
#include <QQmlEngine>
#include <QString>
#include <QTimer>

#include "app/message_model.h"
#include "app/turn_queue.h"

namespace rookery {

class Clipboard;
class NoticeModel;
class Settings;
class StorageWorker;
class Store;

/// What a conversation works with; outlives it.
struct ConversationServices {
    StorageWorker& storage;
    TurnQueue& turns;
    Settings& settings;
    NoticeModel& notices;
    Clipboard& clipboard;
};

/// One open conversation: its messages, its draft and what its model is doing for it. GUI thread.
///
/// An answer belongs to its conversation: it goes on while another one is shown. Nothing here destroys text:
/// editing and regenerating make a sibling branch, removing can be undone.
class OpenConversation : public QObject, private TurnClient {
    Q_OBJECT
    QML_NAMED_ELEMENT(Conversation)
    QML_UNCREATABLE("Application makes conversations")
    /// 0 until the first message of a new conversation is sent.
    Q_PROPERTY(qint64 conversationId READ conversationId NOTIFY conversationIdChanged)
    Q_PROPERTY(QString title READ title NOTIFY titleChanged)
    Q_PROPERTY(rookery::MessageModel* messages READ messages CONSTANT)
    /// The text in the composer; kept with the conversation, also over a restart.
    Q_PROPERTY(QString draft READ draft WRITE setDraft NOTIFY draftChanged)
    /// The text of the conversation is still on its way from the disk (at most a blink).
    Q_PROPERTY(bool loading READ loading NOTIFY loadingChanged)
    Q_PROPERTY(bool empty READ empty NOTIFY emptyChanged)
    /// An answer is being written, read for, or queued: Stop replaces Send.
    Q_PROPERTY(bool busy READ busy NOTIFY activityChanged)
    /// Tokens are coming.
    Q_PROPERTY(bool generating READ generating NOTIFY activityChanged)
    /// The model reads the prompt; Status has the progress.
    Q_PROPERTY(bool reading READ reading NOTIFY activityChanged)
    /// A message waits for the model to load or for another conversation's answer.
    Q_PROPERTY(bool queued READ queued NOTIFY activityChanged)
    /// One line for the place where the answer will come: "Waiting for the model to load", "Second in the
    /// queue", "Reading 3,120 of 8,400 tokens"; empty when idle or writing.
    Q_PROPERTY(QString activityText READ activityText NOTIFY activityChanged)
    /// What this conversation was told before its first message; changing it starts a new state.
    Q_PROPERTY(QString systemPrompt READ systemPrompt WRITE setSystemPrompt NOTIFY systemPromptChanged)
    /// The model of the last answer when another one is loaded now: offer "load that one" or "keep the
    /// current one". Empty when they agree or nothing was answered yet.
    Q_PROPERTY(QString otherModelName READ otherModelName NOTIFY otherModelChanged)
    Q_PROPERTY(bool undoable READ undoable NOTIFY undoableChanged)

  public:
    /// A new conversation for `id` 0; otherwise load() follows.
    OpenConversation(const ConversationServices& services, qint64 id, QObject* parent = nullptr);
    ~OpenConversation() override;

    qint64 conversationId() const { return m_id; }
    QString title() const { return m_title; }
    MessageModel* messages() const { return m_messages; }
    QString draft() const { return m_draft; }
    void setDraft(const QString& draft);
    bool loading() const { return m_loading; }
    bool empty() const { return m_messages->count() == 0; }
    bool busy() const { return !m_turns.empty() || !m_unsent.empty(); }
    bool generating() const { return m_activity == Activity::Generating; }
    bool reading() const { return m_activity == Activity::Reading; }
    bool queued() const { return m_activity == Activity::Queued; }
    QString activityText() const { return m_activityText; }
    QString systemPrompt() const { return m_systemPrompt; }
    void setSystemPrompt(const QString& text);
    QString otherModelName() const { return m_otherModelName; }
    bool undoable() const { return m_removedId != 0; }

    /// Reads the conversation from the disk; with a `messageId`, on that message's branch.
    void load(qint64 messageId = 0);
    /// Compares the model of the last answer with the one that is loaded.
    void refreshOtherModel();
    /// Stores a draft that has not been stored yet.
    void saveDraft();

    /// Sends `text` and clears the draft. The message is on screen in the same frame and on disk before
    /// the model starts. Blank text does nothing. While an answer is written, it waits its turn.
    Q_INVOKABLE void send(const QString& text);
    /// The same with another text for the model than the one typed, which is shown; `plan` says what was done to
    /// it (a JSON object of the prompt helper or of documents).
    void sendPlanned(const QString& typed, const QString& content, const QString& plan);
    /// Stops the answer, or takes a queued one back; what was written stays.
    Q_INVOKABLE void stop();
    /// Another answer beside this one (a sibling branch), also for a failed one.
    Q_INVOKABLE void regenerate(qint64 messageId);
    /// Goes on with an answer that was stopped, cut by the length limit, or interrupted by quitting.
    Q_INVOKABLE void continueAnswer(qint64 messageId);
    /// An own message: a sibling with the new text, and an answer to it. An answer: a sibling with the new
    /// text and no generation. The same text does nothing. Needs no model for answers.
    Q_INVOKABLE void edit(qint64 messageId, const QString& text);
    /// Removes the message and what follows it on every branch below it; undo() brings all of it back.
    Q_INVOKABLE void remove(qint64 messageId);
    Q_INVOKABLE void undo();
    /// Shows the sibling `step` places further (-1, +1), with the branch last seen below it.
    Q_INVOKABLE void switchBranch(qint64 messageId, int step);
    /// A new conversation that begins with everything up to this message; it becomes the current one.
    Q_INVOKABLE void branchFrom(qint64 messageId);
    Q_INVOKABLE void rename(const QString& title);

    /// The message as written (markdown source).
    Q_INVOKABLE void copyMessage(qint64 messageId);
    /// The shown branch as markdown, with the names of the speakers.
    Q_INVOKABLE void copyAll();
    /// Loads the model named by otherModelName.
    Q_INVOKABLE void loadOtherModel();
    /// Keeps the current model; otherModelName becomes empty.
    Q_INVOKABLE void keepCurrentModel();

  signals:
    void conversationIdChanged();
    void titleChanged();
    void draftChanged();
    void loadingChanged();
    void emptyChanged();
    void activityChanged();
    void systemPromptChanged();
    void otherModelChanged();
    void undoableChanged();
    /// The answer is complete (or stopped, or failed): for a notification and for screen readers.
    void answerFinished(qint64 messageId);
    // For Application.
    /// The conversation has its row in the database now.
    void created();
    /// Order, title or busy mark of the list may have changed.
    void listChanged();
    void branchCreated(qint64 conversationId);
    void modelRequested(const QString& path);
    /// load(messageId) is done and the message is among the rows.
    void messageShown(qint64 messageId);

  private:
    enum class Activity { Idle, Queued, Reading, Generating };
    /// One answer that is asked for.
    struct Turn {
        RequestId id = 0;
        MessageId parent = 0;   ///< what it answers
        MessageId answer = 0;   ///< 0 until its row is in the database, except when an answer goes on
        qint64 rowId = 0;       ///< of its row in m_messages: temporary, then `answer`
        bool continues = false;
        QString text;           ///< so far
        QString modelName;
    };
    /// A message on its way to the disk.
    struct Unsent {
        qint64 rowId = 0;
        QString text;
        bool onItsWay = false;
        QString content{}; ///< what the model is given; empty: the text
        QString plan{};
    };
    struct Loaded {
        rookery::Conversation record;
        std::vector<Message> path;
        ModelRecord model; ///< of the last answer; empty fingerprint for none
    };
    struct Begun {
        TurnPlan plan;
        Message answer;
    };

    void turnReady(RequestId id, const ModelDescription& model) override;
    void turnQueued(RequestId id, int place) override;
    void turnReading(RequestId id, qint64 done, qint64 total, double secondsLeft) override;
    void turnText(RequestId id, const QString& piece, int generated, double seconds) override;
    void turnJournal(const JournalPoint& point) override;
    void turnFinished(const TurnOutcome& outcome) override;

    static Result<Loaded> read(Store& store, ConversationId id);
    static Result<Begun> beginAnswer(Store& store, const Turn& turn, ConversationId conversation,
                                     const ModelDescription& model, const std::string& sampler);
    /// Runs `change` on the storage thread and shows the conversation as it is after it.
    template <typename Change>
    void changeAndReload(Change change);
    void show(const Loaded& loaded);
    void showRows(const std::vector<Message>& path);
    void sendNext();
    void sent(qint64 rowId, const Result<Message>& stored);
    void startTurn(Turn turn);
    void failTurn(RequestId id, const Error& error);
    void showAnswerEnd(const Turn& turn, const TurnOutcome& outcome);
    void storeAnswerEnd(const Turn& turn, const TurnOutcome& outcome);
    void stopAll();
    void setActivity(Activity activity, const QString& text);
    void notice(const Error& error, const QString& what);
    Turn* findTurn(RequestId id);
    MessageModel::Message waitingRow(const Turn& turn) const;
    void updateRow(qint64 rowId, const std::function<void(MessageModel::Message&)>& change);
    qint64 temporaryId() { return --m_lastTemporaryId; }

    ConversationServices m_services;
    qint64 m_id = 0;
    QString m_title;
    MessageModel* m_messages;
    QString m_draft;
    QTimer m_draftTimer;
    bool m_draftStored = true;
    bool m_loading = false;
    Activity m_activity = Activity::Idle;
    QString m_activityText;
    QString m_systemPrompt;
    std::string m_chatFormat;
    ModelRecord m_lastModel;
    bool m_modelAccepted = false; ///< the user keeps the current model
    QString m_otherModelName;
    qint64 m_removedId = 0;
    std::deque<Turn> m_turns; ///< in the order asked for; the first may be running
    std::deque<Unsent> m_unsent;
    qint64 m_lastTemporaryId = 0;
    bool m_wasBusy = false;
};

} // namespace rookery
