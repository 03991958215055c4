// SPDX-License-Identifier: Apache-2.0
#include "app/part_search.h"

#include <utility>

#include "app/error_sentence.h"
#include "app/open_conversation.h"

namespace rookery {

namespace {

/// Enough to say that the part does not tell; the answer itself is made afterwards.
constexpr int AnswerTokens = 24;

} // namespace

PartSearch::PartSearch(TurnQueue& turns, QObject* parent) : QObject(parent), m_turns(turns) {}

PartSearch::~PartSearch() {
    m_turns.forget(this);
}

void PartSearch::start(OpenConversation* conversation, std::vector<std::string> texts, Judge judge) {
    cancel();
    m_conversation = conversation;
    m_texts = std::move(texts);
    m_judge = std::move(judge);
    m_answers.clear();
    m_running = true;
    askNext();
}

void PartSearch::cancel() {
    m_running = false;
    if (const RequestId id = std::exchange(m_request, 0); id != 0)
        m_turns.stop(id);
}

void PartSearch::fail(const QString& problem) {
    m_running = false;
    emit failed(problem);
}

void PartSearch::askNext() {
    emit progressed();
    if (m_answers.size() < m_texts.size()) {
        m_request = m_turns.enqueue(this);
        return;
    }
    m_running = false;
    emit found(bestPart(m_answers));
}

void PartSearch::turnReady(RequestId id, const ModelDescription& model) {
    if (id != m_request || !m_conversation) {
        m_turns.abandon(id);
        return;
    }
    m_conversation->readNext(this, model.tokenizerId.toStdString(), [this, id](Result<NextTurn> next) {
        if (id != m_request) {
            m_turns.abandon(id);
            return;
        }
        if (!next) {
            m_request = 0;
            m_turns.abandon(id);
            fail(errorSentence(next.error()));
            return;
        }
        TurnPlan plan;
        plan.id = id;
        plan.purpose = TurnPurpose::Aside;
        plan.conversation = next->conversation;
        plan.temporary = next->temporary;
        plan.branch = std::move(next->branch);
        plan.branch.messages.push_back({Speaker::User, m_texts[m_answers.size()], {}});
        plan.branch.ids.push_back(0);
        plan.sampling = greedyParameters();
        plan.maxTokens = AnswerTokens;
        m_turns.begin(plan);
    });
}

void PartSearch::turnFinished(const TurnOutcome& outcome) {
    if (outcome.id != m_request || m_request == 0)
        return; // it was cancelled meanwhile
    m_request = 0;
    const TurnResult result = outcome.result();
    if (outcome.error)
        return fail(errorSentence(*outcome.error));
    if (!outcome.started || result.end == TurnEnd::Cancelled)
        return fail({});
    m_answers.push_back({result.firstEntropy, !saysNothing(result.text, m_judge.phrase, m_judge.language)});
    askNext();
}

} // namespace rookery
