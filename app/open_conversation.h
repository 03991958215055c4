// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QString>

#include "app/message_model.h"

namespace rookery {

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
    /// queue", "Reading 3,120 of 8,400 tokens"; empty when idle or writing.
    Q_PROPERTY(QString activityText READ activityText NOTIFY activityChanged)
    /// What this conversation was told before its first message; changing it starts a new state.
    Q_PROPERTY(QString systemPrompt READ systemPrompt WRITE setSystemPrompt NOTIFY systemPromptChanged)
    /// The model of the last answer when another one is loaded now: offer "load that one" or "keep the
    /// current one". Empty when they agree or nothing was answered yet.
    Q_PROPERTY(QString otherModelName READ otherModelName NOTIFY otherModelChanged)
    Q_PROPERTY(bool undoable READ undoable NOTIFY undoableChanged)

  public:
    qint64 conversationId() const { return m_id; }
    QString title() const { return m_title; }
    MessageModel* messages() const { return m_messages; }
    QString draft() const { return m_draft; }
    void setDraft(const QString& draft);
    bool loading() const { return m_loading; }
    bool empty() const { return m_messages->count() == 0; }
    bool busy() const { return m_activity != Activity::Idle; }
    bool generating() const { return m_activity == Activity::Generating; }
    bool reading() const { return m_activity == Activity::Reading; }
    bool queued() const { return m_activity == Activity::Queued; }
    QString activityText() const { return m_activityText; }
    QString systemPrompt() const { return m_systemPrompt; }
    void setSystemPrompt(const QString& text);
    QString otherModelName() const { return m_otherModelName; }
    bool undoable() const { return m_undoable; }

    /// Sends `text` and clears the draft. The message is on screen in the same frame and on disk before
    /// the model starts. Blank text does nothing. While an answer is written, it waits its turn.
    Q_INVOKABLE void send(const QString& text);
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

  private:
    friend class Application;
    enum class Activity { Idle, Queued, Reading, Generating };
    explicit OpenConversation(QObject* parent);

    qint64 m_id = 0;
    QString m_title;
    MessageModel* m_messages;
    QString m_draft;
    bool m_loading = false;
    Activity m_activity = Activity::Idle;
    QString m_activityText;
    QString m_systemPrompt;
    QString m_otherModelName;
    bool m_undoable = false;
};

} // namespace rookery
