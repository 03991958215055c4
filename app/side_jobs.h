// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>

#include <QObject>
#include <QString>
#include <QStringList>

#include "app/conversation_services.h"
#include "app/side_texts.h"
#include "app/turn_queue.h"

namespace rookery {

/// Asks the model about a chat beside it: on a fork of its state that is thrown away, only while nobody waits for
/// an answer, and never again when it gave way. Nothing of it is stored as a message or fed to the chat. GUI thread.
class SideJobs : public QObject, private TurnClient {
    Q_OBJECT

  public:
    SideJobs(const ConversationServices& services, QObject* parent);
    ~SideJobs() override;

    /// Asks for `task` about the branch that ends at `leaf`. A job of the same kind that waits is replaced.
    void ask(SideTask task, ConversationId conversation, MessageId leaf);
    /// Takes back what was asked about a conversation.
    void cancel(ConversationId conversation);

  signals:
    /// The answer passed the checks of side_texts.h.
    void titleFound(qint64 conversation, const QString& title);
    void followUpsFound(qint64 conversation, qint64 leaf, const QStringList& texts);
    void summaryFound(qint64 conversation, const QString& summary);
    /// Nothing worth showing came, or it gave way to a question.
    void nothingFound(rookery::SideTask task, qint64 conversation);

  private:
    struct Job {
        RequestId id = 0;
        SideTask task = SideTask::Title;
        ConversationId conversation = 0;
        MessageId leaf = 0;
        QString chat; ///< the words of the branch, once they are known
    };
    struct Prepared {
        TurnPlan plan;
        QString chat;
    };

    void turnReady(RequestId id, const ModelDescription& model) override;
    void turnFinished(const TurnOutcome& outcome) override;

    static Result<Prepared> prepare(Store& store, const Job& job, const std::string& tokenizer);
    Job* find(RequestId id);
    void deliver(const Job& job, const QString& answer);

    ConversationServices m_services;
    std::deque<Job> m_jobs;
};

} // namespace rookery
