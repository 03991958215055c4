// SPDX-License-Identifier: Apache-2.0
#include "core/engine/fallback.h"

#include <utility>
#include <vector>

namespace rookery {
namespace {

bool isFault(const Error& error) {
    return error.code == ErrorCode::DeviceLost || error.code == ErrorCode::OutOfMemory ||
           error.code == ErrorCode::DeviceUnavailable;
}

/// The model in use; shared by the wrapper and its states.
struct Current {
    std::unique_ptr<LoadedModel> model;
    Reload reload; ///< empty once it was used
    int number = 0;
    std::optional<Error> fault{}; ///< why the other device is used

    /// Goes over to the other device after `error`, or returns the error if there is none.
    Result<void> replace(const Error& error) {
        if (!isFault(error) || !reload)
            return error;
        auto other = std::exchange(reload, nullptr)();
        if (!other)
            return other.error();
        // States of the old model outlive it for a moment: they keep what they need.
        model = std::move(*other);
        fault = error;
        ++number;
        return {};
    }
};

class FallbackState final : public State {
  public:
    explicit FallbackState(std::shared_ptr<Current> current)
        : m_current(std::move(current)), m_snapshot(m_current->model->program().initialState()) {}

    /// The state on the device in use; made from the copy on the host after a change of devices.
    Result<State*> onDevice() {
        if (m_state && m_number == m_current->number)
            return m_state.get();
        auto fresh = m_current->model->newState();
        if (!fresh)
            return fresh.error();
        if (auto written = (*fresh)->write(m_snapshot); !written)
            return written.error();
        if (!m_since.empty())
            if (auto fed = m_current->model->forward(m_since, **fresh, {}); !fed)
                return fed.error();
        m_state = std::move(*fresh);
        m_number = m_current->number;
        return m_state.get();
    }

    Result<void> read(std::span<float> host) const override {
        auto* self = const_cast<FallbackState*>(this); // what is copied does not change
        return self->attempt([&](State& state) { return state.read(host); },
                             [&] {
                                 self->m_snapshot.assign(host.begin(), host.end());
                                 self->m_since.clear();
                             });
    }

    Result<void> write(std::span<const float> host) override {
        return attempt([&](State& state) { return state.write(host); },
                       [&] {
                           m_snapshot.assign(host.begin(), host.end());
                           m_since.clear();
                       });
    }

    Result<void> copyFrom(const State& other) override {
        const auto* source = dynamic_cast<const FallbackState*>(&other);
        if (source == nullptr || source->m_current != m_current)
            return {ErrorCode::StateMismatch, "the state belongs to another model"};
        auto* from = const_cast<FallbackState*>(source); // may be brought to the other device
        return attempt(
            [&](State& state) -> Result<void> {
                auto there = from->onDevice();
                if (!there)
                    return there.error();
                return state.copyFrom(**there);
            },
            [&] {
                m_snapshot = from->m_snapshot;
                m_since = from->m_since;
            });
    }

    /// Notes tokens that the device has fed.
    void advance(std::span<const Token> tokens) {
        m_since.insert(m_since.end(), tokens.begin(), tokens.end());
        if (m_since.size() < SnapshotTokens)
            return;
        std::vector<float> host(m_snapshot.size());
        // A failure here shows again in the next call, which mends it.
        if (m_state->read(host)) {
            m_snapshot = std::move(host);
            m_since.clear();
        }
    }

    const std::shared_ptr<Current>& current() const { return m_current; }

  private:
    /// Does something with the state on the device, twice if the device had to be changed.
    template <typename Work, typename Done>
    Result<void> attempt(const Work& work, const Done& done) {
        for (;;) {
            auto state = onDevice();
            const Result<void> result = state ? work(**state) : Result<void>(state.error());
            if (result) {
                done();
                return {};
            }
            if (auto replaced = m_current->replace(result.error()); !replaced)
                return replaced;
        }
    }

    std::shared_ptr<Current> m_current;
    std::unique_ptr<State> m_state;
    int m_number = -1;             ///< of the model that m_state belongs to
    std::vector<float> m_snapshot; ///< host order
    std::vector<Token> m_since;    ///< fed since the snapshot
};

class FallbackModel final : public LoadedModel {
  public:
    FallbackModel(std::unique_ptr<LoadedModel> model, Reload reload)
        : m_current(std::make_shared<Current>(Current{std::move(model), std::move(reload)})) {}
    FallbackModel(std::unique_ptr<LoadedModel> model, Error fault)
        : m_current(std::make_shared<Current>(Current{std::move(model), nullptr, 0, std::move(fault)})) {}

    const std::optional<Error>& fault() const { return m_current->fault; }
    const LoadedModel& inUse() const { return *m_current->model; }

    const Program& program() const override { return m_current->model->program(); }
    const DeviceInfo& device() const override { return m_current->model->device(); }
    ExecutionStats stats() const override { return m_current->model->stats(); }

    Result<std::unique_ptr<State>> newState() override {
        auto state = std::make_unique<FallbackState>(m_current);
        for (;;) {
            auto made = state->onDevice();
            if (made)
                return std::unique_ptr<State>(std::move(state));
            if (auto replaced = m_current->replace(made.error()); !replaced)
                return replaced.error();
        }
    }

    Result<void> forward(std::span<const Token> tokens, State& state,
                         std::span<float> logits) override {
        const Sequence sequence{tokens, &state, logits};
        return forwardBatch(std::span(&sequence, 1));
    }

    Result<void> forwardBatch(std::span<const Sequence> batch) override {
        for (;;) {
            const Result<void> result = forwardOnce(batch);
            if (result) {
                for (const Sequence& sequence : batch)
                    static_cast<FallbackState*>(sequence.state)->advance(sequence.tokens);
                return {};
            }
            if (auto replaced = m_current->replace(result.error()); !replaced)
                return replaced;
        }
    }

  private:
    Result<void> forwardOnce(std::span<const Sequence> batch) {
        std::vector<Sequence> inner;
        for (const Sequence& sequence : batch) {
            auto* state = dynamic_cast<FallbackState*>(sequence.state);
            if (state == nullptr || state->current() != m_current)
                return {ErrorCode::StateMismatch, "the state belongs to another model"};
            auto there = state->onDevice();
            if (!there)
                return there.error();
            inner.push_back({sequence.tokens, *there, sequence.logits});
        }
        if (inner.size() == 1)
            return m_current->model->forward(inner[0].tokens, *inner[0].state, inner[0].logits);
        return m_current->model->forwardBatch(inner);
    }

    std::shared_ptr<Current> m_current;
};

} // namespace

std::unique_ptr<LoadedModel> withFallback(std::unique_ptr<LoadedModel> model, Reload reload) {
    return std::make_unique<FallbackModel>(std::move(model), std::move(reload));
}

std::unique_ptr<LoadedModel> loadedAfter(std::unique_ptr<LoadedModel> model, Error fault) {
    return std::make_unique<FallbackModel>(std::move(model), std::move(fault));
}

std::optional<Error> deviceFault(const LoadedModel& model) {
    const auto* wrapped = dynamic_cast<const FallbackModel*>(&model);
    return wrapped == nullptr ? std::nullopt : wrapped->fault();
}

const LoadedModel& modelInUse(const LoadedModel& model) {
    const auto* wrapped = dynamic_cast<const FallbackModel*>(&model);
    return wrapped == nullptr ? model : wrapped->inUse();
}

} // namespace rookery
