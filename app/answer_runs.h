// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <string>
#include <vector>

#include <QObject>
#include <QString>

#include "app/conversation_services.h"
#include "app/turn_queue.h"

namespace rookery {

/// The answers that one conversation waits for: puts them into the queue, makes their rows in the database,
/// journals them while they come and stores their ends. Knows nothing of what is shown. GUI thread.
class AnswerRuns : public QObject, private TurnClient {
    Q_OBJECT

  public:
    struct Answer {
        MessageId id = 0; ///< 0 until its row is in the database, except when an answer goes on
        qint64 rowId = 0; ///< as it is shown: temporary and negative, then `id`
        QString text;     ///< so far
    };
    /// One turn: usually one answer, several when they are made at the same time.
    struct Run {
        RequestId id = 0;
        MessageId parent = 0; ///< what is answered
        std::vector<Answer> answers;
        bool continues = false;
        int preset = -1; ///< instead of what the conversation says (SamplingLayer::parametersWith); -1: as it says
        int longest = 0; ///< tokens, instead of what the conversation says; 0: as it says
        bool begun = false; ///< its rows are in the database, marked as being written
        QString modelName;

        bool hasRows() const { return answers.front().id != 0; }
        bool isSeveral() const { return answers.size() > 1; }
    };

    /// `sampling` outlives this.
    AnswerRuns(const ConversationServices& services, const SamplingLayer& sampling, QObject* parent);
    ~AnswerRuns() override;

    /// Queues a turn of `conversation`; `run` needs everything but `id`.
    /// `temporary`: nothing of it may reach the disk.
    const Run& ask(ConversationId conversation, Run run, bool temporary);
    /// Stops the first run, or takes it back.
    void stopFirst();
    void stopAll();

    const std::deque<Run>& runs() const { return m_runs; } ///< in the order asked for; the first may be running
    bool isEmpty() const { return m_runs.empty(); }
    /// The last run waits for its rows: a message sent now has nothing to follow yet.
    bool rowsPending() const { return !m_runs.empty() && !m_runs.back().hasRows(); }

  signals:
    /// `place` answers come first; of the first run only.
    void waiting(int place);
    void reading(qint64 done, qint64 total, double secondsLeft);
    /// The rows are in the database; `answers` are they, in order. rowId still is what was shown before.
    void begun(const rookery::AnswerRuns::Run& run, const std::vector<rookery::Message>& answers);
    /// An answer grew.
    void grew(const rookery::AnswerRuns::Run& run, int answer);
    /// The run could not begin; it is gone from runs().
    void failed(const rookery::AnswerRuns::Run& run, const rookery::Error& error);
    /// The run is over and gone from runs(). Not begun: it was taken back.
    void ended(const rookery::AnswerRuns::Run& run, const rookery::TurnOutcome& outcome);
    /// The ends of its answers are on the disk, or `error` says why not.
    void stored(const std::optional<rookery::Error>& error);
    /// Pieces of the answer cannot be kept on the way.
    void journalFailed(const rookery::Error& error);

  private:
    struct Begun {
        TurnPlan plan;
        std::vector<Message> answers;
    };

    void turnReady(RequestId id, const ModelDescription& model) override;
    void turnQueued(RequestId id, int place) override;
    void turnReading(RequestId id, qint64 done, qint64 total, double secondsLeft) override;
    void turnText(RequestId id, int answer, const QString& piece, int generated, double seconds) override;
    void turnJournal(const JournalPoint& point) override;
    void turnFinished(const TurnOutcome& outcome) override;

    static Result<Begun> begin(Store& store, const Run& run, ConversationId conversation,
                               const ModelDescription& model, TurnPlan plan);
    TurnPlan wishes(const Run& run) const;
    void rowsMade(RequestId id, Result<Begun> begun);
    void storeEnd(const Run& run, const TurnOutcome& outcome);
    Run* find(RequestId id);

    ConversationServices m_services;
    const SamplingLayer& m_sampling;
    ConversationId m_conversation = 0;
    bool m_temporary = false;
    std::deque<Run> m_runs;
};

} // namespace rookery
