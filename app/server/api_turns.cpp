// SPDX-License-Identifier: Apache-2.0
#include "app/server/api_turns.h"

#include <random>
#include <utility>

#include "app/sampling_layer.h"

namespace rookery {

namespace {

/// More than these wait in vain.
constexpr std::size_t MostJobs = 16;

std::uint64_t anySeed() {
    std::random_device device;
    return (static_cast<std::uint64_t>(device()) << 32) + device();
}

} // namespace

ApiTurns::ApiTurns(TurnQueue& turns, const SamplingLayer& sampling, QObject* parent)
    : QObject(parent), m_turns(turns), m_sampling(sampling) {}

ApiTurns::~ApiTurns() {
    m_turns.forget(this);
}

void ApiTurns::take(const ApiJob& job) {
    if (m_jobs.size() >= MostJobs) {
        ApiEvent busy;
        busy.id = job.id;
        busy.kind = ApiEvent::Kind::Failed;
        busy.status = 503;
        busy.text = QStringLiteral("too many requests are waiting");
        emit happened(busy);
        return;
    }
    m_jobs[m_turns.enqueue(this)] = job;
}

void ApiTurns::abandon(std::uint64_t jobId) {
    for (const auto& [request, job] : m_jobs) {
        if (job.id == jobId) {
            m_turns.stop(request); // turnFinished() may take it off the map
            return;
        }
    }
}

void ApiTurns::turnReady(RequestId id, const ModelDescription& model) {
    const auto found = m_jobs.find(id);
    if (found == m_jobs.end()) {
        m_turns.abandon(id);
        return;
    }
    const ApiJob& job = found->second;
    TurnPlan plan;
    plan.id = id;
    plan.temporary = true;
    plan.branch.tokenizer = model.tokenizerId.toStdString();
    plan.branch.messages.push_back({Speaker::System, job.system, {}});
    plan.branch.messages.insert(plan.branch.messages.end(), job.messages.begin(), job.messages.end());
    plan.branch.ids.assign(plan.branch.messages.size(), MessageId{0});
    if (!job.chat)
        plan.rawPrompt = job.prompt;
    const SamplerParameters usual = m_sampling.parameters();
    plan.sampling.temperature = job.temperature.value_or(usual.temperature);
    plan.sampling.topP = job.topP.value_or(usual.topP);
    plan.sampling.topK = job.topK.value_or(usual.topK);
    plan.sampling.presence = job.presence.value_or(usual.presence);
    plan.sampling.frequency = job.frequency.value_or(usual.frequency);
    plan.sampling.penaltyDecay = job.penaltyDecay.value_or(usual.penaltyDecay);
    plan.seed = job.seed.value_or(anySeed());
    plan.maxTokens = job.maxTokens.value_or(m_sampling.maximumLength());
    plan.stops = job.stops;
    m_turns.begin(plan);
}

void ApiTurns::turnText(RequestId id, int, const QString& piece, int, double) {
    const auto found = m_jobs.find(id);
    if (found == m_jobs.end())
        return;
    ApiEvent event;
    event.id = found->second.id;
    event.text = piece;
    emit happened(event);
}

void ApiTurns::turnFinished(const TurnOutcome& outcome) {
    const auto found = m_jobs.find(outcome.id);
    if (found == m_jobs.end())
        return;
    ApiEvent event;
    event.id = found->second.id;
    m_jobs.erase(found);
    if (outcome.error) {
        event.kind = ApiEvent::Kind::Failed;
        const bool asked = outcome.error->code == ErrorCode::InvalidArgument;
        event.status = asked ? 400 : 503;
        event.text = QString::fromStdString(outcome.error->message);
    } else if (!outcome.started) {
        event.kind = ApiEvent::Kind::Failed;
        event.status = 503;
        event.text = QStringLiteral("stopped before it began");
    } else {
        const TurnResult result = outcome.result();
        event.kind = ApiEvent::Kind::Done;
        event.finishReason = result.end == TurnEnd::Finished ? QStringLiteral("stop") : QStringLiteral("length");
        event.promptTokens = qint64{result.tokensResumed} + result.tokensRead;
        event.completionTokens = result.tokensGenerated;
        event.resumedTokens = result.tokensResumed;
        event.firstTokenMs = result.firstTokenMs;
        if (result.generateMs > 0)
            event.tokensPerSecond = result.tokensGenerated * 1000 / result.generateMs;
    }
    emit happened(event);
}

} // namespace rookery
