// SPDX-License-Identifier: Apache-2.0
#include "app/answer_runs.h"

#include <algorithm>
#include <random>
#include <utility>

#include <nlohmann/json.hpp>

#include "app/message_rows.h"
#include "app/sampling_layer.h"
#include "app/settings.h"
#include "app/storage_worker.h"
#include "core/chat/stored_answer.h"

namespace rookery {

namespace {

std::string samplerJson(const SamplerParameters& parameters, std::uint64_t seed) {
    return nlohmann::json{{"temperature", parameters.temperature},
                          {"top_p", parameters.topP},
                          {"top_k", parameters.topK},
                          {"presence", parameters.presence},
                          {"frequency", parameters.frequency},
                          {"penalty_decay", parameters.penaltyDecay},
                          {"seed", seed}}
        .dump();
}

std::uint64_t randomSeed() {
    std::random_device device;
    return (static_cast<std::uint64_t>(device()) << 32) + device();
}

/// The answer that goes on, at the end of the branch with what there is of it.
Result<void> addUnfinished(Store& store, MessageId answer, TurnPlan& plan) {
    auto point = store.answers().resume(answer);
    if (!point)
        return point.error();
    PromptMessage soFar = {Speaker::Assistant, point->content, {}};
    if (point->tokenizer == plan.branch.tokenizer) {
        soFar.tokens = point->tokens;
        if (point->samplerTokenCount == static_cast<std::int64_t>(point->tokens.size()))
            plan.samplerState.assign(reinterpret_cast<const char*>(point->samplerState.data()),
                                     point->samplerState.size());
    }
    plan.continues = true;
    plan.branch.messages.push_back(std::move(soFar));
    plan.branch.ids.push_back(answer);
    return {};
}

/// What the store keeps of the answer at `index`.
FinishedAnswer endOf(const AnswerRuns::Run& run, const TurnOutcome& outcome, std::size_t index) {
    const bool nothingNew = !outcome.error && run.continues && outcome.results[index].tokens.empty();
    if (!outcome.error && !nothingNew)
        return finishedAnswer(outcome.results[index]);
    FinishedAnswer finished;
    finished.content = run.answers[index].text.toStdString();
    if (index < outcome.partials.size())
        finished.tokens = outcome.partials[index].tokens;
    finished.reason = outcome.error ? StopReason::Error : storedStopReason(outcome.results[index].end);
    finished.error = outcome.error ? storedError(*outcome.error) : std::string();
    return finished;
}

} // namespace

AnswerRuns::AnswerRuns(const ConversationServices& services, const SamplingLayer& sampling, QObject* parent)
    : QObject(parent), m_services(services), m_sampling(sampling) {
}

AnswerRuns::~AnswerRuns() {
    m_services.turns.forget(this);
}

const AnswerRuns::Run& AnswerRuns::ask(ConversationId conversation, Run run, bool temporary) {
    m_conversation = conversation;
    m_temporary = temporary;
    run.id = m_services.turns.enqueue(this);
    m_runs.push_back(std::move(run));
    return m_runs.back();
}

void AnswerRuns::stopFirst() {
    if (!m_runs.empty())
        m_services.turns.stop(m_runs.front().id);
}

void AnswerRuns::stopAll() {
    std::vector<RequestId> ids;
    for (const Run& run : m_runs)
        ids.push_back(run.id);
    for (const RequestId id : ids)
        m_services.turns.stop(id);
}

AnswerRuns::Run* AnswerRuns::find(RequestId id) {
    const auto run = std::find_if(m_runs.begin(), m_runs.end(), [id](const Run& each) { return each.id == id; });
    return run == m_runs.end() ? nullptr : &*run;
}

TurnPlan AnswerRuns::wishes(const Run& run) const {
    TurnPlan plan;
    plan.id = run.id;
    plan.conversation = m_conversation;
    plan.temporary = m_temporary;
    plan.sampling = m_sampling.parametersWith(run.preset);
    plan.seed = m_sampling.seed() >= 0 ? static_cast<std::uint64_t>(m_sampling.seed()) : randomSeed();
    for (std::size_t i = 1; i < run.answers.size(); ++i)
        plan.otherSeeds.push_back(m_sampling.seed() >= 0 ? plan.seed + i : randomSeed());
    plan.surprisals = m_services.settings.surprise();
    plan.maxTokens = run.longest > 0 ? run.longest : m_sampling.maximumLength();
    for (const QString& text : m_sampling.stopTexts())
        plan.stops.push_back(text.toStdString());
    return plan;
}

Result<AnswerRuns::Begun> AnswerRuns::begin(Store& store, const Run& run, ConversationId conversation,
                                            const ModelDescription& model, TurnPlan plan) {
    AnswerAuthor author;
    author.model.fingerprint = model.fingerprint;
    author.model.name = model.name.toStdString();
    author.model.path = model.path.toStdString();
    author.model.architecture = model.architectureId;
    author.tokenizer = model.tokenizerId.toStdString();
    author.sampler = samplerJson(plan.sampling, plan.seed);
    auto record = store.conversations().conversation(conversation);
    if (!record)
        return record.error();
    plan.otherTokenizer = record->modelFingerprint == model.fingerprint && !record->tokenizer.empty() &&
                          record->tokenizer != author.tokenizer;
    auto branch = readBranch(store, conversation, run.parent, author.tokenizer);
    if (!branch)
        return branch.error();
    plan.branch = std::move(*branch);
    std::vector<MessageId> ids;
    if (run.continues) {
        if (auto noted = noteAuthor(store, conversation, author); !noted)
            return noted.error();
        if (auto added = addUnfinished(store, run.answers.front().id, plan); !added)
            return added.error();
        ids.push_back(run.answers.front().id);
    } else {
        auto made = beginAnswers(store, conversation, run.parent, author, static_cast<int>(run.answers.size()));
        if (!made)
            return made.error();
        ids = std::move(*made);
    }
    Begun begun{std::move(plan), {}};
    for (const MessageId id : ids) {
        auto row = store.messages().message(id);
        if (!row)
            return row.error();
        begun.answers.push_back(std::move(*row));
    }
    return begun;
}

void AnswerRuns::turnReady(RequestId id, const ModelDescription& model) {
    Run* const run = find(id);
    if (run == nullptr) {
        m_services.turns.abandon(id);
        return;
    }
    run->modelName = model.name;
    m_services.storage.run(
        this,
        [run = *run, conversation = m_conversation, model, plan = wishes(*run)](Store& store) {
            return begin(store, run, conversation, model, plan);
        },
        [this, id](Result<Begun> made) { rowsMade(id, std::move(made)); });
}

void AnswerRuns::rowsMade(RequestId id, Result<Begun> made) {
    Run* const run = find(id);
    if (!made || run == nullptr) {
        if (!made && run != nullptr) {
            const Run gone = *run;
            std::erase_if(m_runs, [id](const Run& each) { return each.id == id; });
            emit failed(gone, made.error());
        }
        m_services.turns.abandon(id);
        return;
    }
    for (std::size_t i = 0; i < run->answers.size(); ++i)
        run->answers[i].id = made->answers[i].id;
    run->begun = true;
    emit begun(*run, made->answers);
    for (Answer& answer : run->answers)
        answer.rowId = answer.id;
    m_services.turns.begin(made->plan);
}

void AnswerRuns::turnQueued(RequestId id, int place) {
    if (!m_runs.empty() && m_runs.front().id == id)
        emit waiting(place);
}

void AnswerRuns::turnReading(RequestId id, qint64 done, qint64 total, double secondsLeft) {
    if (!m_runs.empty() && m_runs.front().id == id)
        emit reading(done, total, secondsLeft);
}

void AnswerRuns::turnText(RequestId id, int answer, const QString& piece, int, double) {
    Run* const run = find(id);
    if (run == nullptr || answer < 0 || static_cast<std::size_t>(answer) >= run->answers.size())
        return;
    run->answers[static_cast<std::size_t>(answer)].text += piece;
    emit grew(*run, answer);
}

void AnswerRuns::turnJournal(const JournalPoint& point) {
    const Run* const run = find(point.id);
    if (run == nullptr || !run->hasRows())
        return;
    m_services.storage.run(
        this,
        [answer = run->answers.at(static_cast<std::size_t>(point.answer)).id, point](Store& store) {
            return store.answers().append(answer, point.text, point.tokens,
                                          std::as_bytes(std::span(point.samplerState)));
        },
        [this](Result<void> appended) {
            if (!appended)
                emit journalFailed(appended.error());
        });
}

void AnswerRuns::turnFinished(const TurnOutcome& outcome) {
    const Run* const found = find(outcome.id);
    if (found == nullptr)
        return;
    const Run run = *found;
    std::erase_if(m_runs, [&outcome](const Run& each) { return each.id == outcome.id; });
    if (run.begun)
        storeEnd(run, outcome);
    emit ended(run, outcome);
}

void AnswerRuns::storeEnd(const Run& run, const TurnOutcome& outcome) {
    std::vector<std::pair<MessageId, FinishedAnswer>> ends;
    for (std::size_t i = 0; i < run.answers.size(); ++i)
        ends.emplace_back(run.answers[i].id, endOf(run, outcome, i));
    m_services.storage.run(
        this,
        [ends, conversation = m_conversation](Store& store) -> Result<void> {
            for (const auto& [answer, finished] : ends) {
                if (auto kept = store.answers().finish(answer, finished); !kept)
                    return kept;
            }
            return store.conversations().touch(conversation);
        },
        [this](Result<void> kept) { emit stored(kept ? std::nullopt : std::optional(kept.error())); });
}

} // namespace rookery
