// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include <QObject>
#include <QPointer>
#include <QString>

#include "app/turn_queue.h"
#include "core/prompt/part_answers.h"

namespace rookery {

class OpenConversation;

/// Asks each part of a long text by itself, beside the chat: on a fork of its state that is thrown away, greedy
/// and short. Tells which part to answer from (recipe R6). GUI thread.
class PartSearch : public QObject, private TurnClient {
    Q_OBJECT

  public:
    /// How answers are judged: see saysNothing().
    struct Judge {
        std::string phrase;
        const PhraseLanguage* language = nullptr;
    };

    explicit PartSearch(TurnQueue& turns, QObject* parent = nullptr);
    ~PartSearch() override;

    /// Asks `texts`, each as the next message of the conversation. progressed() follows, then one of the others.
    void start(OpenConversation* conversation, std::vector<std::string> texts, Judge judge);
    /// Ends without a word.
    void cancel();
    bool isRunning() const { return m_running; }
    int done() const { return static_cast<int>(m_answers.size()); }
    int count() const { return static_cast<int>(m_texts.size()); }

  signals:
    void progressed();
    /// The part to answer from.
    void found(int part);
    /// One sentence; empty when it was stopped.
    void failed(const QString& problem);

  private:
    void turnReady(RequestId id, const ModelDescription& model) override;
    void turnFinished(const TurnOutcome& outcome) override;

    void askNext();
    void fail(const QString& problem);

    TurnQueue& m_turns;
    QPointer<OpenConversation> m_conversation;
    std::vector<std::string> m_texts;
    std::vector<PartAnswer> m_answers;
    Judge m_judge;
    RequestId m_request = 0;
    bool m_running = false;
};

} // namespace rookery
