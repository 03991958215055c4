// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>

#include <QObject>

#include "app/server/api_messages.h"
#include "app/turn_queue.h"

namespace rookery {

class SamplingLayer;

/// The local server's place in the queue of answers, beside the conversations. GUI thread. Nothing of it is
/// stored: no message, no state.
class ApiTurns : public QObject, public TurnClient {
    Q_OBJECT

  public:
    /// `sampling`: what holds where a request does not say otherwise.
    ApiTurns(TurnQueue& turns, const SamplingLayer& sampling, QObject* parent = nullptr);
    ~ApiTurns() override;

    void take(const ApiJob& job);
    void abandon(std::uint64_t jobId);

    void turnReady(RequestId id, const ModelDescription& model) override;
    void turnText(RequestId id, int answer, const QString& piece, int generated, double seconds) override;
    void turnFinished(const TurnOutcome& outcome) override;

  signals:
    void happened(const rookery::ApiEvent& event);

  private:
    TurnQueue& m_turns;
    const SamplingLayer& m_sampling;
    std::map<RequestId, ApiJob> m_jobs;
};

} // namespace rookery
