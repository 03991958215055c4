// SPDX-License-Identifier: Apache-2.0
#include "app/inference_worker.h"

#include <algorithm>
#include <chrono>
#include <cstring>
#include <exception>
#include <new>
#include <utility>

#include <QFileInfo>

#include "app/model_files.h"
#include "core/checkpoint/checkpoint.h"
#include "core/tokenizer/tokenizer_catalog.h"

namespace rookery {

namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr auto TextInterval = std::chrono::milliseconds(16);
constexpr auto ReadingInterval = std::chrono::milliseconds(50);
constexpr auto LoadingInterval = std::chrono::milliseconds(50);
constexpr auto JournalInterval = std::chrono::milliseconds(400);
/// States kept in memory: at most this many, and fewer when they are large (a 7B model's state is 35 MB).
constexpr std::size_t HotCount = 16;
constexpr std::int64_t HotBytes = std::int64_t{512} << 20;
/// A prompt this long is worth a stored state of its own, so that its answer can be made again after a restart.
constexpr std::size_t LongRead = 512;

double secondsSince(SteadyClock::time_point start) {
    return std::chrono::duration<double>(SteadyClock::now() - start).count();
}

} // namespace

/// Turns what runTurn() says into signals, not more often than a person can see or a journal needs.
class InferenceWorker::Relay {
  public:
    Relay(InferenceWorker& worker, const TurnPlan& plan, const TurnRequest& request)
        : m_worker(worker), m_plan(plan), m_request(request), m_journaledTokens(request.answerSoFar) {}

    TurnObserver observer() {
        TurnObserver observer;
        observer.reading = [this](std::int64_t done, std::int64_t total) { reading(done, total); };
        observer.beforeAnswer = [this](std::size_t covered, const State& state) { keep(covered, state); };
        observer.checkpoint = [this](std::size_t covered, const State& state) {
            m_worker.takeSnapshot(SnapshotKind::Checkpoint, promptUpTo(covered), state);
        };
        observer.text = [this](std::string_view piece) { text(piece); };
        observer.progress = [this](const TurnProgress& progress) { journal(progress); };
        return observer;
    }

    void flush() {
        if (m_pending.empty())
            return;
        emit m_worker.turnText(m_plan.id, QString::fromStdString(m_pending), m_generated, secondsSince(m_firstText));
        m_pending.clear();
        m_lastText = SteadyClock::now();
    }

    const std::string& shown() const { return m_shown; }
    const std::vector<Token>& tokens() const { return m_tokens; }

  private:
    std::vector<Token> promptUpTo(std::size_t count) const {
        return {m_request.prompt.begin(), m_request.prompt.begin() + static_cast<std::ptrdiff_t>(count)};
    }

    void reading(std::int64_t done, std::int64_t total) {
        const auto now = SteadyClock::now();
        if (done < total && now - m_lastReading < ReadingInterval)
            return;
        m_lastReading = now;
        emit m_worker.turnReading(m_plan.id, done, total);
    }

    /// The place to make this answer again from.
    void keep(std::size_t covered, const State& state) {
        auto copy = m_worker.m_opened->model->newState();
        if (!copy || !(*copy)->copyFrom(state))
            return; // costs time later, never words
        m_worker.keepHot(m_plan.conversation, promptUpTo(covered), std::move(*copy));
        if (covered - m_request.covered >= LongRead)
            m_worker.takeSnapshot(SnapshotKind::Turn, promptUpTo(covered), state);
    }

    void text(std::string_view piece) {
        if (m_shown.empty())
            m_firstText = SteadyClock::now();
        m_shown += piece;
        m_pending += piece;
        if (SteadyClock::now() - m_lastText >= TextInterval)
            flush();
    }

    void journal(const TurnProgress& progress) {
        m_generated = static_cast<int>(progress.tokens.size() - m_request.answerSoFar);
        m_tokens.insert(m_tokens.end(), progress.tokens.begin() + static_cast<std::ptrdiff_t>(
                                            std::min(progress.tokens.size(), m_tokens.size())),
                        progress.tokens.end());
        const auto now = SteadyClock::now();
        if (now - m_lastJournal < JournalInterval)
            return;
        m_lastJournal = now;
        JournalPoint point;
        point.id = m_plan.id;
        point.text = progress.text.substr(std::min(m_journaledText, progress.text.size()));
        const auto fresh = progress.tokens.subspan(m_journaledTokens);
        point.tokens.assign(fresh.begin(), fresh.end());
        point.samplerState = progress.sampler->serialise();
        m_journaledText = progress.text.size();
        m_journaledTokens = progress.tokens.size();
        emit m_worker.turnJournal(point);
    }

    InferenceWorker& m_worker;
    const TurnPlan& m_plan;
    const TurnRequest& m_request;
    std::string m_shown;
    std::string m_pending;
    std::vector<Token> m_tokens; ///< of the answer, up to the last clean point
    int m_generated = 0;
    std::size_t m_journaledText = m_plan.continues ? m_plan.branch.back().content.size() : 0;
    std::size_t m_journaledTokens;
    SteadyClock::time_point m_firstText = SteadyClock::now();
    SteadyClock::time_point m_lastText;
    SteadyClock::time_point m_lastReading;
    SteadyClock::time_point m_lastJournal = SteadyClock::now();
};

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
        return {};
    });
    emit devicesListed(devices);
}

void InferenceWorker::load(RequestId id, const ModelRequest& request, std::stop_token stop) {
    LoadOutcome outcome;
    outcome.id = id;
    outcome.error = guarded([&] { return loadModel(request, outcome, std::move(stop)); });
    if (!outcome.error)
        outcome.model = describe(request);
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
    std::vector<HotState> moved;
    if (sameStates) { // another device or tokenizer: conversations go on from where they are
        std::vector<float> floats(static_cast<std::size_t>(opened->program->stateLayout().floatCount));
        for (HotState& hot : m_hot) {
            auto state = opened->model->newState();
            if (state && hot.state->read(floats) && (*state)->write(floats))
                moved.push_back({hot.conversation, std::move(hot.tokens), std::move(*state)});
        }
    }
    m_hot.clear();
    m_plan.reset();
    m_opened.emplace(std::move(*opened));
    m_modelPath = request.path;
    m_tokenizers.erase(std::string()); // the one the model asks for
    m_hot = std::move(moved);
    return {};
}

ModelDescription InferenceWorker::describe(const ModelRequest& request) const {
    const Program& program = *m_opened->program;
    const Hyperparameters& sizes = program.hyperparameters();
    const ExecutionStats stats = m_opened->model->stats();
    const DeviceInfo& device = m_opened->model->device();
    ModelDescription model;
    model.path = QString::fromStdU16String(request.path.u16string());
    model.name = request.path == m_resources.builtInModel() ? QStringLiteral("Guide")
                                                            : QFileInfo(model.path).completeBaseName();
    model.initialState = QString::fromStdU16String(request.initialState.u16string());
    model.lora = QString::fromStdU16String(request.lora.u16string());
    model.loraAlpha = request.loraAlpha;
    model.architecture = architectureText(sizes.architecture);
    model.architectureId = architectureName(sizes.architecture);
    model.tokenizerId = QString::fromStdString(m_opened->tokenizer->id());
    model.tokenizerName = QString::fromStdString(m_opened->tokenizer->displayName());
    model.deviceId = QString::fromStdString(device.id);
    model.deviceName = QString::fromStdString(device.name);
    model.deviceKind = device.kind;
    model.fingerprint = m_opened->fingerprint;
    model.vocabulary = sizes.vocabulary;
    model.threads = stats.threads;
    model.weightBytes = stats.weightBytes;
    model.fileBytes = QFileInfo(model.path).size();
    if (auto checkpoint = Checkpoint::open(request.path)) { // a mapping that is already there: no reading
        model.fileBytes = (*checkpoint)->fileSize();
        for (const NamedTensor& tensor : (*checkpoint)->tensors())
            model.parameters += elementCount(tensor.view);
    }
    model.stateBytes = program.stateLayout().floatCount * static_cast<std::int64_t>(sizeof(float));
    // Keys and values of every layer, two bytes each.
    model.kvBytesPerToken = std::int64_t{4} * sizes.layers * std::max(sizes.attention, sizes.embd);
    return model;
}

Result<std::shared_ptr<const Tokenizer>> InferenceWorker::tokenizer(const std::string& wish) {
    const auto known = m_tokenizers.find(wish);
    if (known != m_tokenizers.end())
        return known->second;
    auto opened = [&]() -> Result<std::shared_ptr<const Tokenizer>> {
        if (!wish.empty())
            return openTokenizer(wish, m_resources.tokenizers());
        auto checkpoint = Checkpoint::open(m_modelPath);
        if (!checkpoint)
            return checkpoint.error();
        return defaultTokenizer(**checkpoint, m_opened->program->hyperparameters().vocabulary,
                                m_resources.tokenizers());
    }();
    if (opened)
        m_tokenizers[wish] = *opened;
    return opened;
}

TokenizerList InferenceWorker::tokenizerList(const std::vector<std::string>& wishes) {
    TokenizerList list;
    if (!m_opened)
        return list;
    list.currentId = QString::fromStdString(m_opened->tokenizer->id());
    list.currentName = QString::fromStdString(m_opened->tokenizer->displayName());
    std::vector<std::string> all = {std::string()};
    all.insert(all.end(), wishes.begin(), wishes.end());
    for (const std::string& wish : all) {
        TokenizerChoice choice;
        choice.wish = wish;
        auto opened = tokenizer(wish);
        if (!opened) {
            choice.problem = opened.error();
        } else {
            choice.id = QString::fromStdString((*opened)->id());
            choice.name = QString::fromStdString((*opened)->displayName());
            auto fits = checkTokenizerFits(**opened, m_opened->program->hyperparameters().vocabulary);
            choice.fits = fits.hasValue();
            if (!fits)
                choice.problem = fits.error();
        }
        list.choices.push_back(std::move(choice));
    }
    return list;
}

void InferenceWorker::listTokenizers(const std::vector<std::string>& wishes) {
    TokenizerList list;
    list.error = guarded([&]() -> std::optional<Error> {
        list = tokenizerList(wishes);
        return {};
    });
    emit tokenizersListed(list);
}

void InferenceWorker::chooseTokenizer(const std::string& wish, const std::vector<std::string>& wishes) {
    TokenizerList list;
    const std::optional<Error> error = guarded([&]() -> std::optional<Error> {
        if (!m_opened)
            return Error{ErrorCode::NotFound, "no model is loaded"};
        auto chosen = tokenizer(wish);
        if (!chosen) {
            list = tokenizerList(wishes);
            return chosen.error();
        }
        const int vocabulary = m_opened->program->hyperparameters().vocabulary;
        auto fits = checkTokenizerFits(**chosen, vocabulary);
        if (fits) {
            m_opened->tokenizer = *chosen;
            m_opened->banned = bannedTokens(**chosen, vocabulary);
        }
        list = tokenizerList(wishes);
        return fits ? std::nullopt : std::optional(fits.error());
    });
    list.error = error;
    if (!error)
        list.chosen = wish;
    emit tokenizersListed(list);
}

void InferenceWorker::unload() {
    m_plan.reset();
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
    const auto covers = [&](const HotState& hot) {
        return hot.tokens.size() <= request.tokens.size() &&
               std::equal(hot.tokens.begin(), hot.tokens.end(), request.tokens.begin());
    };
    for (const HotState& hot : m_hot) {
        if (covers(hot))
            outcome.covered = std::max(outcome.covered, hot.tokens.size());
    }
    const std::size_t stored = request.stored ? static_cast<std::size_t>(request.stored->tokenCount) : 0;
    if (stored <= outcome.covered || stored > request.tokens.size())
        return {};
    auto state = m_opened->model->newState();
    if (!state)
        return state.error();
    auto written = writeStored(*request.stored, **state);
    if (!written)
        return written.error();
    if (*written) {
        const auto end = request.tokens.begin() + static_cast<std::ptrdiff_t>(stored);
        keepHot(request.conversation, {request.tokens.begin(), end}, std::move(*state));
        outcome.covered = stored;
    }
    return {};
}

Result<bool> InferenceWorker::writeStored(const StoredState& stored, State& state) const {
    std::vector<float> floats(static_cast<std::size_t>(m_opened->program->stateLayout().floatCount));
    if (stored.format != StateFormat::F32 || stored.data.size() != floats.size() * sizeof(float))
        return false;
    std::memcpy(floats.data(), stored.data.data(), stored.data.size());
    if (auto written = state.write(floats); !written)
        return written.error();
    return true;
}

void InferenceWorker::compose(const TurnPlan& plan) {
    ComposedTurn composed;
    composed.id = plan.id;
    composed.error = guarded([&] { return composeTurn(plan, composed); });
    emit turnComposed(composed);
}

std::optional<Error> InferenceWorker::composeTurn(const TurnPlan& plan, ComposedTurn& composed) {
    if (!m_opened)
        return Error{ErrorCode::NotFound, "no model is loaded"};
    const ChatFormat* format = findChatFormat(plan.chatFormat);
    if (format == nullptr)
        format = &chatFormats().front();
    std::vector<PromptMessage> branch;
    branch.reserve(plan.branch.size() + 1);
    branch.push_back({Speaker::System, plan.systemPrompt, {}});
    branch.insert(branch.end(), plan.branch.begin(), plan.branch.end());
    if (plan.tokenizer != m_opened->tokenizer->id()) { // exchanged since the plan was made
        for (PromptMessage& message : branch)
            message.tokens.clear();
    }
    ConversationPrompt prompt = plan.rawPrompt ? ConversationPrompt{m_opened->tokenizer->encode(*plan.rawPrompt), {}}
                                               : composePrompt(*format, branch, *m_opened->tokenizer);
    if (prompt.tokens.empty())
        return Error{ErrorCode::InvalidArgument, "an empty conversation has nothing to answer"};

    composed.fingerprint = m_opened->fingerprint;
    composed.tokenizer = m_opened->tokenizer->id();
    for (std::size_t i = 0; i < plan.branch.size(); ++i) {
        const auto begin = prompt.tokens.begin() + static_cast<std::ptrdiff_t>(prompt.ends[i]);
        const auto end = prompt.tokens.begin() + static_cast<std::ptrdiff_t>(prompt.ends[i + 1]);
        if (branch[i + 1].tokens.empty() && begin != end && plan.ids[i] != 0)
            composed.encoded.push_back({plan.ids[i], composed.tokenizer, {begin, end}});
    }

    m_plan = plan;
    m_request = {};
    m_request.prompt = std::move(prompt.tokens);
    if (plan.continues)
        m_request.answerSoFar = prompt.ends.back() - prompt.ends[prompt.ends.size() - 2];
    m_request.sampling = plan.sampling;
    m_request.seed = plan.seed;
    m_request.samplerState = plan.samplerState;
    if (!plan.rawPrompt)
        m_request.stops = stopSequences(*format);
    m_request.stops.insert(m_request.stops.end(), plan.stops.begin(), plan.stops.end());
    m_request.maxTokens = plan.maxTokens;
    m_request.answerOpening = plan.continues || plan.rawPrompt ? std::string() : format->answerOpening;

    composed.prompt = m_request.prompt;
    const HotState* hot = hottest(m_request.prompt);
    composed.hot = hot == nullptr ? 0 : hot->tokens.size();
    return {};
}

void InferenceWorker::start(RequestId id, std::optional<StoredState> stored, std::stop_token stop) {
    TurnOutcome outcome;
    outcome.id = id;
    if (!m_plan || m_plan->id != id || !m_opened) {
        outcome.error = Error{ErrorCode::NotFound, "the model was exchanged before the turn began"};
    } else {
        outcome.started = true;
        outcome.error = guarded([&] { return runComposed(std::move(stored), std::move(stop), outcome); });
    }
    emit turnFinished(outcome);
    if (m_tip) // after the words, which matter more
        emit snapshotTaken(*std::exchange(m_tip, {}));
    m_plan.reset();
}

std::optional<Error> InferenceWorker::runComposed(std::optional<StoredState> stored, std::stop_token stop,
                                                  TurnOutcome& outcome) {
    outcome.promptTokens = m_request.prompt.size();
    auto resumed = resume(stored);
    if (!resumed)
        return resumed.error();
    auto [state, covered] = std::move(*resumed);
    m_request.covered = covered;

    Relay relay(*this, *m_plan, m_request);
    auto result = runTurn(*m_opened->model, *m_opened->tokenizer, m_opened->banned, *state, m_request,
                          relay.observer(), std::move(stop));
    relay.flush();
    if (!result) {
        outcome.partialText = relay.shown();
        outcome.partialTokens = relay.tokens();
        return result.error();
    }
    std::vector<Token> tokens(m_request.prompt.begin(),
                              m_request.prompt.end() - static_cast<std::ptrdiff_t>(m_request.answerSoFar));
    tokens.insert(tokens.end(), result->tokens.begin(), result->tokens.end());
    if (result->tokens.empty())
        tokens = m_request.prompt; // cancelled while reading
    tokens.resize(std::min(result->covered, tokens.size()));
    outcome.result = std::move(*result);
    if (!tokens.empty()) {
        m_tip = snapshot(SnapshotKind::Tip, tokens, *state);
        keepHot(m_plan->conversation, std::move(tokens), std::move(state));
    }
    return {};
}

Result<std::pair<std::unique_ptr<State>, std::size_t>>
InferenceWorker::resume(const std::optional<StoredState>& stored) {
    auto state = m_opened->model->newState();
    if (!state)
        return state.error();
    const HotState* hot = hottest(m_request.prompt);
    const std::size_t hotCount = hot == nullptr ? 0 : hot->tokens.size();
    const std::size_t storedCount = stored ? static_cast<std::size_t>(stored->tokenCount) : 0;
    if (stored && storedCount > hotCount && storedCount < m_request.prompt.size()) {
        auto written = writeStored(*stored, **state);
        if (!written)
            return written.error();
        if (*written)
            return std::pair(std::move(*state), storedCount);
    }
    if (hot != nullptr) {
        if (auto copied = (*state)->copyFrom(*hot->state); !copied)
            return copied.error();
    }
    return std::pair(std::move(*state), hotCount);
}

InferenceWorker::HotState* InferenceWorker::hottest(std::span<const Token> prompt) {
    HotState* best = nullptr;
    for (HotState& hot : m_hot) {
        const bool longer = best == nullptr || hot.tokens.size() > best->tokens.size();
        if (longer && hot.tokens.size() < prompt.size() &&
            std::equal(hot.tokens.begin(), hot.tokens.end(), prompt.begin()))
            best = &hot;
    }
    return best;
}

void InferenceWorker::keepHot(ConversationId conversation, std::vector<Token> tokens,
                              std::unique_ptr<State> state) {
    std::erase_if(m_hot, [&](const HotState& hot) { return hot.tokens == tokens; });
    m_hot.push_back({conversation, std::move(tokens), std::move(state)});
    const std::int64_t stateBytes =
        std::max<std::int64_t>(m_opened->program->stateLayout().floatCount, 1) * std::int64_t{sizeof(float)};
    const std::size_t limit =
        std::clamp<std::size_t>(static_cast<std::size_t>(HotBytes / stateBytes), 2, HotCount);
    while (m_hot.size() > limit)
        m_hot.erase(m_hot.begin());
}

std::optional<TakenSnapshot> InferenceWorker::snapshot(SnapshotKind kind, std::vector<Token> tokens,
                                                       const State& state) const {
    auto floats = std::make_shared<std::vector<float>>(
        static_cast<std::size_t>(m_opened->program->stateLayout().floatCount));
    if (!state.read(*floats))
        return {}; // a missing snapshot costs time, never words
    return TakenSnapshot{m_plan->conversation, kind, m_opened->fingerprint, std::move(tokens), std::move(floats)};
}

void InferenceWorker::takeSnapshot(SnapshotKind kind, std::vector<Token> tokens, const State& state) {
    if (auto taken = snapshot(kind, std::move(tokens), state))
        emit snapshotTaken(*taken);
}

} // namespace rookery
