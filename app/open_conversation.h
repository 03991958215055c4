// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <QObject>
#include <QQmlEngine>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <QVariantList>

#include "app/answer_runs.h"
#include "app/conversation_services.h"
#include "app/message_model.h"
#include "app/preset.h"
#include "app/sampling_layer.h"

namespace rookery {

class Store;

/// What the next message of a conversation will follow.
struct NextTurn {
    ConversationId conversation = 0; ///< 0: it has no row yet
    bool temporary = false;
    StoredBranch branch;
};

/// Where a conversation's settings hold its layer of sampling.
inline constexpr std::string_view SamplingMember = "generation";
inline constexpr std::string_view ViewMember = "view";

/// One open conversation: its messages, its draft and what its model is doing for it. GUI thread.
///
/// An answer belongs to its conversation: it goes on while another one is shown. Nothing here destroys text:
/// editing and regenerating make a sibling branch, removing can be undone.
class OpenConversation : public QObject {
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
    /// queue", "Reading 3,120 of 8,400 tokens, 6 s left · 37 % · 880 tok/s"; empty when idle or writing.
    Q_PROPERTY(QString activityText READ activityText NOTIFY activityChanged)
    /// What this conversation was told before its first message; changing it starts a new state.
    Q_PROPERTY(QString systemPrompt READ systemPrompt WRITE setSystemPrompt NOTIFY systemPromptChanged)
    /// How turns are written for the model: the id of one of chatFormatChoices. A change makes it read the chat anew.
    Q_PROPERTY(QString chatFormat READ chatFormat WRITE setChatFormat NOTIFY chatFormatChanged)
    /// Names of the speakers before the colon, 1 to 40 bytes; others are not taken. A change makes it read the chat
    /// anew.
    Q_PROPERTY(QString userName READ userName WRITE setUserName NOTIFY chatFormatChanged)
    Q_PROPERTY(QString assistantName READ assistantName WRITE setAssistantName NOTIFY chatFormatChanged)
    /// They are not those of the format.
    Q_PROPERTY(bool ownNames READ ownNames NOTIFY chatFormatChanged)
    /// [{id, name}]
    Q_PROPERTY(QVariantList chatFormatChoices READ chatFormatChoices CONSTANT)
    /// The end of what the model would read if the draft were sent now, to the letter.
    Q_PROPERTY(QString promptPreview READ promptPreview NOTIFY promptPreviewChanged)
    /// How words are chosen in this conversation.
    Q_PROPERTY(rookery::SamplingLayer* sampling READ sampling CONSTANT)
    /// The model of the last answer when another one is loaded now: offer "load that one" or "keep the
    /// current one". Empty when they agree or nothing was answered yet.
    Q_PROPERTY(QString otherModelName READ otherModelName NOTIFY otherModelChanged)
    Q_PROPERTY(bool undoable READ undoable NOTIFY undoableChanged)
    /// Several answers to the last message, of which one is to be kept: shown below it, side by side.
    Q_PROPERTY(rookery::MessageModel* choices READ choices CONSTANT)
    Q_PROPERTY(bool choosing READ choosing NOTIFY choosingChanged)
    /// Nothing of it is ever written to the disk.
    Q_PROPERTY(bool temporary READ temporary CONSTANT)
    /// How its answers are shown; kept with it.
    Q_PROPERTY(View view READ view WRITE setView NOTIFY viewChanged)
    /// Where the list stood when it was left: 0 at the beginning to 1, or -1 for the end.
    Q_PROPERTY(double scrollPosition READ scrollPosition WRITE setScrollPosition NOTIFY scrollPositionChanged)
    /// Short questions that could be asked next, if the model had any.
    Q_PROPERTY(QStringList followUps READ followUps NOTIFY followUpsChanged)
    /// What the conversation is about, in a few sentences; empty until the model made one.
    Q_PROPERTY(QString summary READ summary NOTIFY summaryChanged)
    /// Messages of the conversation that have a bookmark, on any branch: [{messageId, text}], oldest first.
    Q_PROPERTY(QVariantList bookmarks READ bookmarks NOTIFY bookmarksChanged)

  public:
    enum class View { Formatted, Plain, Monospaced };
    Q_ENUM(View)
    enum class Kind {
        Stored,
        Temporary, ///< services.storage keeps everything in memory
    };

    /// A new conversation for `id` 0; otherwise load() follows.
    OpenConversation(const ConversationServices& services, qint64 id, Kind kind = Kind::Stored,
                     QObject* parent = nullptr);
    ~OpenConversation() override;

    qint64 conversationId() const { return temporary() ? 0 : m_id; }
    QString title() const { return m_title; }
    MessageModel* messages() const { return m_messages; }
    QString draft() const { return m_draft; }
    void setDraft(const QString& draft);
    bool loading() const { return m_loading; }
    bool empty() const { return m_messages->count() == 0; }
    bool busy() const { return !m_runs->isEmpty() || !m_unsent.empty(); }
    bool generating() const { return m_activity == Activity::Generating; }
    bool reading() const { return m_activity == Activity::Reading; }
    bool queued() const { return m_activity == Activity::Queued; }
    QString activityText() const { return m_activityText; }
    /// 1: its answer is the next; 0: it waits for no other.
    int queuePlace() const { return m_queuePlace; }
    QString systemPrompt() const { return m_systemPrompt; }
    void setSystemPrompt(const QString& text);
    QString chatFormat() const;
    void setChatFormat(const QString& id);
    QVariantList chatFormatChoices() const;
    QString userName() const;
    void setUserName(const QString& name);
    QString assistantName() const;
    void setAssistantName(const QString& name);
    bool ownNames() const;
    QString promptPreview() const;
    SamplingLayer* sampling() const { return m_sampling; }
    QString otherModelName() const { return m_otherModelName; }
    bool undoable() const { return !m_removedIds.empty(); }
    MessageModel* choices() const { return m_choices; }
    bool choosing() const { return m_choiceParent != 0; }
    bool temporary() const { return m_kind == Kind::Temporary; }
    View view() const { return m_view; }
    void setView(View view);
    double scrollPosition() const { return m_scrollPosition; }
    void setScrollPosition(double position);
    QVariantList bookmarks() const { return m_bookmarks; }
    QStringList followUps() const { return m_followUps; }
    void setFollowUps(const QStringList& texts);
    QString summary() const { return m_summary; }
    void setSummary(const QString& text);
    /// The last message shown; 0 while there is none in the database.
    MessageId leaf() const;
    bool hasAutomaticTitle() const { return m_titleSource == TitleSource::Automatic; }
    /// A title of the program's own; one that the user gave stays.
    void setAutomaticTitle(const QString& title);
    /// A new conversation begins with these words and examples.
    void beginWith(const Preset& preset);

    /// Reads the conversation from the disk; with a `messageId`, on that message's branch.
    void load(qint64 messageId = 0);
    /// What the model must have read before the next message. `then` is called here unless `receiver` is gone.
    void readNext(QObject* receiver, const std::string& tokenizer, std::function<void(Result<NextTurn>)> then);
    /// Compares the model of the last answer with the one that is loaded.
    void refreshOtherModel();
    /// Stores a draft that has not been stored yet.
    void saveDraft();

    /// Sends `text` and clears the draft. The message is on screen in the same frame and on disk before
    /// the model starts. Blank text does nothing. While an answer is written, it waits its turn.
    Q_INVOKABLE void send(const QString& text);
    /// Gives `sent` to the model and shows `text`, which the user typed; `plan` says how one became the other.
    void sendOrdered(const QString& sent, const QString& text, const std::string& plan);
    /// A sibling of an own message with these texts, and an answer to it.
    void resend(qint64 messageId, const std::string& text, const std::string& typed, const std::string& plan);
    /// A message that was sent in another order, once more as it was typed, as a sibling.
    Q_INVOKABLE void resendAsTyped(qint64 messageId);
    /// Stops the answer, or takes a queued one back; what was written stays.
    Q_INVOKABLE void stop();
    /// Another answer beside this one (a sibling branch), also for a failed one.
    Q_INVOKABLE void regenerate(qint64 messageId);
    /// The same with another preset (Settings.Preset) or another longest length in tokens, this once; -1 and 0: as set.
    Q_INVOKABLE void regenerateWith(qint64 messageId, int preset, int longest);
    /// `count` (2 to 4) new answers at the same time, in `choices`: to this message, or beside this answer.
    Q_INVOKABLE void answerSeveral(qint64 messageId, int count);
    /// Ends the choice: this answer is the one shown, the others stay as branches. Answers that are still
    /// being written are stopped.
    Q_INVOKABLE void keepAnswer(qint64 messageId);
    /// Goes on with an answer that was stopped, cut by the length limit, or interrupted by quitting.
    Q_INVOKABLE void continueAnswer(qint64 messageId);
    /// An own message: a sibling with the new text, and an answer to it. An answer: a sibling with the new
    /// text and no generation. The same text does nothing. Needs no model for answers.
    Q_INVOKABLE void edit(qint64 messageId, const QString& text);
    /// A message below this one that nobody answers, on a branch of its own; what followed goes on below it.
    Q_INVOKABLE void insertAfter(qint64 messageId, bool own, const QString& text);
    /// The same words said by the other speaker, on a branch of their own; what followed goes on below them.
    Q_INVOKABLE void switchAuthor(qint64 messageId);
    /// Removes the message and what follows it on every branch below it; undo() brings all of it back.
    Q_INVOKABLE void remove(qint64 messageId);
    Q_INVOKABLE void undo();
    /// Shows the sibling `step` places further (-1, +1), with the branch last seen below it.
    Q_INVOKABLE void switchBranch(qint64 messageId, int step);
    /// A new conversation that begins with everything up to this message; it becomes the current one.
    Q_INVOKABLE void branchFrom(qint64 messageId);
    /// The speakers are named as the format says again.
    Q_INVOKABLE void resetNames();
    Q_INVOKABLE void rename(const QString& title);
    /// A bookmark also keeps the state there, so that going on from it reads nothing, however old it is.
    Q_INVOKABLE void setBookmarked(qint64 messageId, bool bookmarked);
    /// Shows the branch of a message; messageShown() follows.
    Q_INVOKABLE void showMessage(qint64 messageId);

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
    void chatFormatChanged();
    void promptPreviewChanged();
    void otherModelChanged();
    void undoableChanged();
    void choosingChanged();
    void viewChanged();
    void scrollPositionChanged();
    void bookmarksChanged();
    void followUpsChanged();
    void summaryChanged();
    /// The answer is complete (or stopped, or failed): for a notification and for screen readers.
    void answerFinished(qint64 messageId);
    // For Application.
    /// The conversation has its row in the database now.
    void created();
    /// Order, title or busy mark of the list may have changed.
    void listChanged();
    void queuePlaceChanged();
    void branchCreated(qint64 conversationId);
    void modelRequested(const QString& path);
    /// load(messageId) is done and the message is among the rows.
    void messageShown(qint64 messageId);

  private:
    enum class Activity { Idle, Queued, Reading, Generating };
    /// A message on its way to the disk.
    struct Unsent {
        qint64 rowId = 0;
        QString text; ///< as shown
        bool onItsWay = false;
        std::string sent; ///< what the model is given instead; empty: `text`
        std::string plan; ///< of `sent`
    };
    struct Loaded {
        rookery::Conversation record;
        std::vector<Message> path;
        ModelRecord model; ///< of the last answer; empty fingerprint for none
        std::vector<Message> bookmarks;
    };

    static Result<Loaded> read(Store& store, ConversationId id);
    void storeSampling();
    /// Replaces one member of the stored settings, if there is a row; `then` is called at the end, also after a failure.
    void storeMember(std::string_view name, std::string json, std::function<void()> then = {});
    std::string viewJson() const;
    void showView(const std::string& json);
    void showChatFormat(const std::string& id);
    void changeChatFormat(const std::string& name);
    void setNames(const QString& user, const QString& assistant);
    void connectPreview();
    /// Runs `change` on the storage thread and shows the conversation as it is after it.
    void changeAndReload(std::function<Result<void>(Store&)> change);
    void show(const Loaded& loaded);
    void showRows(const std::vector<Message>& path);
    void appendUnsent();
    void sendNext();
    void sent(qint64 rowId, const Result<Message>& stored);
    void askFor(MessageId parent, int count, AnswerRuns::Run run = {});
    void connectRuns();
    void runBegun(const AnswerRuns::Run& run, const std::vector<Message>& answers);
    void runFailed(const AnswerRuns::Run& run, const Error& error);
    void runEnded(const AnswerRuns::Run& run, const TurnOutcome& outcome);
    void removeWaitingRow(const AnswerRuns::Run& run);
    void beginChoice(const AnswerRuns::Run& run);
    void endChoice();
    /// The message that a new answer to this one, or beside this one, follows; 0 for none.
    MessageId parentOfAnswer(qint64 messageId) const;
    void settle();
    void setActivity(Activity activity, const QString& text);
    void setQueuePlace(int place);
    void notice(const Error& error, const QString& what);
    /// Changes a row of the messages or of the choices, if it is shown.
    void updateRow(qint64 rowId, const std::function<void(MessageModel::Message&)>& change);
    qint64 temporaryId() { return --m_lastTemporaryId; }

    ConversationServices m_services;
    Kind m_kind;
    qint64 m_id = 0;
    QString m_title;
    MessageModel* m_messages;
    QString m_draft;
    QTimer m_draftTimer;
    bool m_draftStored = true;
    bool m_loading = false;
    Activity m_activity = Activity::Idle;
    QString m_activityText;
    int m_queuePlace = 0;
    QString m_systemPrompt;
    std::string m_chatFormat;
    ModelRecord m_lastModel;
    bool m_modelAccepted = false; ///< the user keeps the current model
    QString m_otherModelName;
    std::vector<qint64> m_removedIds; ///< the last one removed is the first to come back
    SamplingLayer* m_sampling;
    int m_samplingWrites = 0; ///< on their way to the disk: what is read meanwhile is older
    AnswerRuns* m_runs;
    MessageModel* m_choices;
    MessageId m_choiceParent = 0;
    View m_view = View::Formatted;
    double m_scrollPosition = -1;
    QVariantList m_bookmarks;
    QStringList m_followUps;
    QString m_summary;
    TitleSource m_titleSource = TitleSource::Automatic;
    Preset m_preset; ///< of a conversation that has no row yet
    std::deque<Unsent> m_unsent;
    qint64 m_lastTemporaryId = 0;
    bool m_wasBusy = false;
};

} // namespace rookery
