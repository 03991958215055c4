// SPDX-License-Identifier: Apache-2.0
#include "app/inference_worker.h"

#include <algorithm>
#include <chrono>
#include <exception>
#include <new>
#include <utility>

#include "app/model_description.h"
#include "app/surprise.h"
#include "core/chat/stored_answer.h"
#include "core/engine/old_driver.h"
#include "core/engine/state_norms.h"

namespace rookery {

namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr auto LoadingInterval = std::chrono::milliseconds(50);
/// A prompt this long is worth a stored state of its own, so that its answer can be made again after a restart.
constexpr std::size_t LongRead = 512;

} // namespace

InferenceWorker::InferenceWorker(MakeBackends makeBackends, Resources resources)
    : m_makeBackends(std::move(makeBackends)), m_resources(std::move(resources)) {}

InferenceWorker::~InferenceWorker() = default;

std::optional<Error> InferenceWorker::guarded(const std::function<std::optional<Error>()>& work) {
    try {
        return work();
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::OutOfMemory, "no memory on the inference thread"};
    } catch (const std::exception& exception) {
        return Error{ErrorCode::Internal, exception.what()};
    }
}

void InferenceWorker::listDevices() {
    std::vector<DeviceInfo> devices;
    guarded([&]() -> std::optional<Error> {
        if (m_backends.empty())
            m_backends = m_makeBackends();
        devices = rookery::listDevices(m_backends);
        for (const std::unique_ptr<Backend>& backend : m_backends) {
            const auto* const report = dynamic_cast<const DriverReport*>(backend.get());
            if (const auto problem = report == nullptr ? std::nullopt : report->driverProblem())
                emit oldDriverFound(*problem);
        }
        return {};
    });
    emit devicesListed(devices);
}

void InferenceWorker::load(RequestId id, const ModelRequest& request, std::stop_token stop) {
    LoadOutcome outcome;
    outcome.id = id;
    outcome.error = guarded([&] { return loadModel(request, outcome, std::move(stop)); });
    if (!outcome.error)
        outcome.model = describeModel(*m_opened, request, m_resources);
    emit loadFinished(outcome);
}

std::optional<Error> InferenceWorker::loadModel(const ModelRequest& request, const LoadOutcome& target,
                                                std::stop_token stop) {
    if (m_backends.empty())
        m_backends = m_makeBackends();
    SteadyClock::time_point last;
    const Progress progress = [&](std::int64_t done, std::int64_t total) {
        const auto now = SteadyClock::now();
        if (done < total && now - last < LoadingInterval)
            return;
        last = now;
        emit loadProgress(target.id, done, total);
    };
    auto opened = openModel(request, m_resources, m_backends, progress, std::move(stop));
    if (!opened)
        return opened.error();
    const bool sameStates = m_opened && m_opened->fingerprint == opened->fingerprint;
    if (sameStates) // another device or tokenizer: conversations go on from where they are
        m_hot.moveTo(*opened->model);
    else
        m_hot.clear();
    m_plan.reset();
    m_tuned = nullptr;
    m_tunedStates.clear();
    m_opened.emplace(std::move(*opened));
    m_openedRequest = request;
    m_modelPath = request.path;
    m_tokenizers.erase(std::string()); // the one the model asks for
    return {};
}

void InferenceWorker::unload() {
    m_plan.reset();
    m_tuned = nullptr;
    m_tunedStates.clear();
    m_hot.clear();
    m_opened.reset();
}

void InferenceWorker::wake(const WakeRequest& request) {
    if (!m_opened || m_opened->fingerprint != request.fingerprint)
        return;
    WakeOutcome outcome{request.conversation, 0, request.tokens.size()};
    if (!guarded([&] { return takeIn(request, outcome); })) // else the tokens are read with the next message
        emit woken(outcome);
}

std::optional<Error> InferenceWorker::takeIn(const WakeRequest& request, WakeOutcome& outcome) {
    if (const HotState* hot = m_hot.longestTip(request.tokens, request.fingerprint))
        outcome.covered = hot->tokens.size();
    const std::size_t stored = request.stored ? static_cast<std::size_t>(request.stored->tokenCount) : 0;
    if (stored <= outcome.covered || stored > request.tokens.size())
        return {};
    auto state = m_opened->model->newState();
    if (!state)
        return state.error();
    auto restored = restoreState(*request.stored, *m_opened->program, **state);
    if (!restored)
        return restored.error();
    if (*restored) {
        const auto end = request.tokens.begin() + static_cast<std::ptrdiff_t>(stored);
        keepHot({request.conversation, HotPlace::Tip, {request.tokens.begin(), end}, std::move(*state), request.fingerprint});
        outcome.covered = stored;
    }
    return {};
}

void InferenceWorker::compose(const TurnPlan& plan) {
    ComposedTurn composed;
    composed.id = plan.id;
    composed.purpose = plan.purpose;
    composed.error = guarded([&] { return composeTurn(plan, composed); });
    emit turnComposed(composed);
}

std::optional<Error> InferenceWorker::composeTurn(const TurnPlan& plan, ComposedTurn& composed) {
    if (!m_opened)
        return Error{ErrorCode::NotFound, "no model is loaded"};
    m_plan = plan;
    StoredBranch& branch = m_plan->branch;
    if (branch.tokenizer != m_opened->tokenizer->id()) { // exchanged since the plan was made
        for (PromptMessage& message : branch.messages)
            message.tokens.clear();
        branch.tokenizer = m_opened->tokenizer->id();
    }
    if (auto failed = chooseTunedState())
        return failed;
    const ChatFormat format = formatOf(branch);
    ConversationPrompt prompt = plan.rawPrompt ? ConversationPrompt{m_opened->tokenizer->encode(*plan.rawPrompt), {}}
                                               : composePrompt(format, branch.messages, *m_opened->tokenizer);
    if (prompt.tokens.empty())
        return Error{ErrorCode::InvalidArgument, "an empty conversation has nothing to answer"};

    composed.fingerprint = m_fingerprint;
    composed.tokenizer = branch.tokenizer;
    if (!plan.temporary && plan.purpose != TurnPurpose::Aside)
        composed.encoded = newTokens(branch, prompt);

    m_request = {};
    if (plan.continues)
        m_request.answerSoFar = prompt.ends.back() - prompt.ends[prompt.ends.size() - 2];
    m_request.prompt = std::move(prompt.tokens);
    m_request.sampling = plan.sampling;
    m_request.seed = plan.seed;
    m_request.surprisals = plan.surprisals;
    m_request.samplerState = plan.samplerState;
    if (!plan.rawPrompt)
        m_request.stops = stopSequences(format);
    m_request.stops.insert(m_request.stops.end(), plan.stops.begin(), plan.stops.end());
    m_request.maxTokens = plan.purpose == TurnPurpose::PreRead ? 0 : plan.maxTokens;
    m_request.answerOpening = plan.continues || plan.rawPrompt ? std::string() : format.answerOpening;

    composed.prompt = m_request.prompt;
    const HotState* hot = m_hot.longestFor(m_request, m_fingerprint);
    composed.hot = hot == nullptr ? 0 : hot->tokens.size();
    return {};
}

std::optional<Error> InferenceWorker::chooseTunedState() {
    m_tuned = nullptr;
    m_fingerprint = m_opened->fingerprint;
    const std::string& path = m_plan->branch.initialState;
    if (path.empty())
        return {};
    auto known = m_tunedStates.find(path);
    if (known == m_tunedStates.end()) {
        auto opened = openTunedState(m_openedRequest, std::filesystem::path(QString::fromStdString(path).toStdU16String()));
        if (!opened)
            return opened.error();
        known = m_tunedStates.emplace(path, std::move(*opened)).first;
    }
    m_tuned = &known->second;
    m_fingerprint = m_tuned->fingerprint;
    return {};
}

void InferenceWorker::start(RequestId id, std::optional<StoredState> stored, std::stop_token stop) {
    TurnOutcome outcome;
    outcome.id = id;
    if (!m_plan || m_plan->id != id || !m_opened) {
        outcome.error = Error{ErrorCode::NotFound, "the model was exchanged before the turn began"};
    } else {
        outcome.purpose = m_plan->purpose;
        outcome.conversation = m_plan->conversation;
        outcome.temporary = m_plan->temporary;
        outcome.otherTokenizer = m_plan->otherTokenizer;
        outcome.started = true;
        const std::string device = m_opened->model->device().id;
        outcome.error = guarded([&] { return runComposed(std::move(stored), std::move(stop), outcome); });
        if (m_opened->model->device().id != device)
            emit modelMoved(describeModel(*m_opened, m_openedRequest, m_resources));
    }
    emit turnFinished(outcome);
    for (const TakenSnapshot& tip : std::exchange(m_tips, {})) // after the words, which matter more
        emit snapshotTaken(tip);
    m_plan.reset();
}

std::unique_ptr<TurnRelay> InferenceWorker::relay(int answer) {
    TurnRelay::Targets targets;
    const RequestId id = m_plan->id;
    if (m_plan->purpose != TurnPurpose::Aside && answer == 0)
        targets.reading = [this, id](qint64 done, qint64 total) { emit turnReading(id, done, total); };
    if (m_plan->purpose == TurnPurpose::Answer) {
        targets.text = [this, id, answer](const QString& piece, int generated, double seconds) {
            emit turnText(id, answer, piece, generated, seconds);
        };
        targets.journal = [this](const JournalPoint& point) { emit turnJournal(point); };
        if (answer == 0) {
            targets.beforeAnswer = [this](std::size_t covered, const State& state) { keepStart(covered, state); };
            targets.checkpoint = [this](std::size_t covered, const State& state) {
                takeSnapshot(SnapshotKind::Checkpoint, promptUpTo(covered), state);
            };
            targets.answerCheckpoint = [this](std::span<const Token> written, const State& state) {
                std::vector<Token> tokens = promptUpTo(m_request.prompt.size() - m_request.answerSoFar);
                tokens.insert(tokens.end(), written.begin(), written.end());
                takeSnapshot(SnapshotKind::Checkpoint, std::move(tokens), state);
            };
        }
    }
    return std::make_unique<TurnRelay>(*m_plan, m_request, answer, std::move(targets));
}

std::optional<Error> InferenceWorker::runComposed(std::optional<StoredState> stored, std::stop_token stop,
                                                  TurnOutcome& outcome) {
    auto resumed = resume(stored, outcome.resumedFrom);
    if (!resumed)
        return resumed.error();
    std::vector<std::unique_ptr<State>> states;
    states.push_back(std::move(resumed->first));
    m_request.covered = resumed->second;

    std::vector<std::unique_ptr<TurnRelay>> relays;
    relays.push_back(relay(0));
    std::vector<OtherAnswer> others;
    for (const std::uint64_t seed : m_plan->otherSeeds) {
        auto state = m_opened->model->newState();
        if (!state)
            return state.error();
        states.push_back(std::move(*state));
        relays.push_back(relay(static_cast<int>(relays.size())));
        others.push_back({states.back().get(), seed, &relays.back()->observer()});
    }
    auto results = runTurns(*m_opened->model, *m_opened->tokenizer, m_opened->banned, *states.front(), m_request,
                            relays.front()->observer(), others, std::move(stop));
    for (const std::unique_ptr<TurnRelay>& each : relays)
        each->flush();
    if (!results) {
        for (const std::unique_ptr<TurnRelay>& each : relays)
            outcome.partials.push_back(each->partial());
        return results.error();
    }
    outcome.results = std::move(*results);
    outcome.written = writtenPieces(outcome.results.front(), *m_opened->tokenizer);
    if (m_plan->purpose == TurnPurpose::Aside)
        return {}; // as if it had never been asked
    const bool preRead = m_plan->purpose == TurnPurpose::PreRead;
    const StateLayout& layout = m_opened->program->stateLayout();
    std::vector<float> floats(static_cast<std::size_t>(layout.floatCount));
    if (!preRead && states.front()->read(floats))
        outcome.layerNorms = stateNorms(layout, floats);
    for (std::size_t i = 0; i < states.size(); ++i) {
        std::vector<Token> tokens = coveredTokens(m_request, outcome.results[i]);
        if (tokens.empty() || (preRead && tokens.size() < m_request.prompt.size()))
            continue;
        if (auto tip = snapshot(preRead ? SnapshotKind::Bookmark : SnapshotKind::Tip, tokens, *states[i]))
            m_tips.push_back(std::move(*tip));
        keepHot({m_plan->conversation, HotPlace::Tip, std::move(tokens), std::move(states[i]), m_fingerprint});
    }
    return {};
}

Result<std::pair<std::unique_ptr<State>, std::size_t>>
InferenceWorker::resume(const std::optional<StoredState>& stored, ResumedFrom& from) {
    auto state = m_opened->model->newState();
    if (!state)
        return state.error();
    const HotState* hot = m_hot.longestFor(m_request, m_fingerprint);
    const std::size_t hotCount = hot == nullptr ? 0 : hot->tokens.size();
    const std::size_t storedCount = stored ? static_cast<std::size_t>(stored->tokenCount) : 0;
    if (stored && storedCount > hotCount && storedCount < m_request.prompt.size()) {
        auto restored = restoreState(*stored, *m_opened->program, **state);
        if (!restored)
            return restored.error();
        if (*restored) {
            from = ResumedFrom::Disk;
            return std::pair(std::move(*state), storedCount);
        }
    }
    if (hot != nullptr) {
        if (auto copied = (*state)->copyFrom(*hot->state); !copied)
            return copied.error();
        from = ResumedFrom::Memory;
    } else if (m_tuned != nullptr) {
        if (auto begun = (*state)->write(m_tuned->floats); !begun)
            return begun.error();
    }
    return std::pair(std::move(*state), hotCount);
}

void InferenceWorker::keepStart(std::size_t covered, const State& state) {
    auto copy = m_opened->model->newState();
    if (!copy || !(*copy)->copyFrom(state))
        return; // costs time later, never words
    keepHot({m_plan->conversation, HotPlace::BeforeAnswer, promptUpTo(covered), std::move(*copy), m_fingerprint});
    if (covered - m_request.covered >= LongRead)
        takeSnapshot(SnapshotKind::Turn, promptUpTo(covered), state);
}

std::vector<Token> InferenceWorker::promptUpTo(std::size_t count) const {
    return {m_request.prompt.begin(), m_request.prompt.begin() + static_cast<std::ptrdiff_t>(count)};
}

void InferenceWorker::keepHot(HotState hot) {
    m_hot.keep(std::move(hot), m_opened->program->stateLayout().floatCount * std::int64_t{sizeof(float)});
}

std::optional<TakenSnapshot> InferenceWorker::snapshot(SnapshotKind kind, std::vector<Token> tokens,
                                                       const State& state) const {
    if (m_plan->temporary)
        return {};
    auto floats = std::make_shared<std::vector<float>>(
        static_cast<std::size_t>(m_opened->program->stateLayout().floatCount));
    if (!state.read(*floats))
        return {}; // a missing snapshot costs time, never words
    return TakenSnapshot{m_plan->conversation, kind, m_fingerprint, std::move(tokens), std::move(floats)};
}

void InferenceWorker::takeSnapshot(SnapshotKind kind, std::vector<Token> tokens, const State& state) {
    if (auto taken = snapshot(kind, std::move(tokens), state))
        emit snapshotTaken(*taken);
}

} // namespace rookery
