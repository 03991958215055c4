// SPDX-License-Identifier: Apache-2.0
#include "core/engine/divided_model.h"

#include <algorithm>
#include <future>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

#include "core/engine/fallback.h"
#include "core/engine/feeds.h"

namespace rookery {
namespace {

/// Rows that cross the border at a time: what graphics processors take in one call.
constexpr int MostPassRows = 128;

class DividedModel;

class DividedState final : public State {
  public:
    DividedState(const DividedModel* owner, std::unique_ptr<State> front,
                 std::unique_ptr<State> back, std::size_t frontFloats, std::size_t floats)
        : m_owner(owner), m_front(std::move(front)), m_back(std::move(back)),
          m_frontFloats(frontFloats), m_floats(floats) {}

    Result<void> read(std::span<float> host) const override {
        if (auto checked = checkSize(host.size()); !checked)
            return checked;
        if (auto done = m_front->read(host.first(m_frontFloats)); !done)
            return done;
        return m_back->read(host.subspan(m_frontFloats));
    }

    Result<void> write(std::span<const float> host) override {
        if (auto checked = checkSize(host.size()); !checked)
            return checked;
        if (auto done = m_front->write(host.first(m_frontFloats)); !done)
            return done;
        return m_back->write(host.subspan(m_frontFloats));
    }

    Result<void> copyFrom(const State& other) override {
        const auto* source = dynamic_cast<const DividedState*>(&other);
        if (source == nullptr || source->m_owner != m_owner)
            return {ErrorCode::StateMismatch, "the state belongs to another model"};
        if (auto done = m_front->copyFrom(*source->m_front); !done)
            return done;
        return m_back->copyFrom(*source->m_back);
    }

    const DividedModel* owner() const { return m_owner; }
    State* front() const { return m_front.get(); }
    State* back() const { return m_back.get(); }

  private:
    Result<void> checkSize(std::size_t floats) const {
        if (floats == m_floats)
            return {};
        return {ErrorCode::StateMismatch, "a state of " + std::to_string(floats) +
                                              " floats instead of " + std::to_string(m_floats)};
    }

    const DividedModel* m_owner; ///< only compared
    std::unique_ptr<State> m_front;
    std::unique_ptr<State> m_back;
    std::size_t m_frontFloats = 0;
    std::size_t m_floats = 0;
};

/// Some rows on their way through both parts.
struct Pass {
    std::vector<FeedPart> parts;
    std::vector<float> border; ///< [rows, width of the border]
};

class DividedModel final : public LoadedModel {
  public:
    DividedModel(std::shared_ptr<const Program> whole, Division division,
                 std::unique_ptr<LoadedModel> front, std::unique_ptr<LoadedModel> back)
        : m_whole(std::move(whole)), m_division(std::move(division)), m_front(std::move(front)),
          m_back(std::move(back)), m_rowNumbers(static_cast<std::size_t>(std::min(
                                       MostPassRows, m_whole->hyperparameters().vocabulary))) {
        std::iota(m_rowNumbers.begin(), m_rowNumbers.end(), Token{0});
    }

    const Program& program() const override { return *m_whole; }
    const DeviceInfo& device() const override { return m_front->device(); }

    ExecutionStats stats() const override {
        ExecutionStats stats = m_front->stats();
        const ExecutionStats back = m_back->stats();
        stats.threads = back.threads;
        stats.weightBytes += back.weightBytes;
        return stats;
    }

    int layersInFront() const { return m_division.layers; }

    Result<std::unique_ptr<State>> newState() override {
        auto front = m_front->newState();
        if (!front)
            return front.error();
        auto back = m_back->newState();
        if (!back)
            return back.error();
        return std::unique_ptr<State>(std::make_unique<DividedState>(
            this, std::move(*front), std::move(*back),
            static_cast<std::size_t>(m_division.front->stateLayout().floatCount),
            static_cast<std::size_t>(m_whole->stateLayout().floatCount)));
    }

    Result<void> forward(std::span<const Token> tokens, State& state,
                         std::span<float> logits) override {
        const Sequence sequence{tokens, &state, logits};
        return forwardBatch(std::span(&sequence, 1));
    }

    Result<void> forwardBatch(std::span<const Sequence> batch) override {
        auto feeds = Feeds::check(batch, *m_whole, [this](const State& state) {
            const auto* own = dynamic_cast<const DividedState*>(&state);
            return own != nullptr && own->owner() == this;
        });
        if (!feeds)
            return feeds.error();
        const int room = static_cast<int>(m_rowNumbers.size());
        Pass& now = m_passes[0];
        Pass& next = m_passes[1];
        now.parts = feeds->next(room);
        if (now.parts.empty())
            return {};
        if (auto done = runFront(now); !done)
            return done;
        for (;;) {
            next.parts = feeds->next(room);
            std::future<Result<void>> ahead; // waits for its thread before it goes
            if (!next.parts.empty())
                ahead = std::async(std::launch::async, [&] { return runFront(next); });
            const Result<void> done = runBack(now);
            const Result<void> nextDone = ahead.valid() ? ahead.get() : Result<void>();
            if (!done)
                return done;
            if (!nextDone)
                return nextDone;
            if (next.parts.empty())
                return {};
            std::swap(now, next);
        }
    }

  private:
    Result<void> runFront(Pass& pass) {
        const auto width = static_cast<std::size_t>(m_division.border->width());
        const FeedPart& last = pass.parts.back();
        pass.border.resize((static_cast<std::size_t>(last.firstRow) + last.tokens.size()) * width);
        std::vector<Sequence> sequences;
        for (const FeedPart& part : pass.parts)
            sequences.push_back({part.tokens, static_cast<DividedState*>(part.state)->front(),
                                 std::span(pass.border)
                                     .subspan(static_cast<std::size_t>(part.firstRow) * width,
                                              part.tokens.size() * width)});
        return run(*m_front, sequences);
    }

    Result<void> runBack(const Pass& pass) {
        m_division.border->show(pass.border);
        const auto vocabulary =
            static_cast<std::size_t>(m_whole->tensor(m_whole->code().back().out).width);
        std::vector<Sequence> sequences;
        for (const FeedPart& part : pass.parts)
            sequences.push_back(
                {std::span(m_rowNumbers)
                     .subspan(static_cast<std::size_t>(part.firstRow), part.tokens.size()),
                 static_cast<DividedState*>(part.state)->back(),
                 std::span(part.logits, static_cast<std::size_t>(part.wanted) * vocabulary)});
        return run(*m_back, sequences);
    }

    static Result<void> run(LoadedModel& model, std::span<const Sequence> sequences) {
        if (sequences.size() > 1)
            return model.forwardBatch(sequences);
        const Sequence& only = sequences.front();
        return model.forward(only.tokens, *only.state, only.logits);
    }

    std::shared_ptr<const Program> m_whole;
    Division m_division;
    std::unique_ptr<LoadedModel> m_front;
    std::unique_ptr<LoadedModel> m_back;
    std::vector<Token> m_rowNumbers; ///< 0, 1, 2, ...: the back's tokens
    Pass m_passes[2];
};

} // namespace

std::unique_ptr<LoadedModel> joinParts(std::shared_ptr<const Program> whole, Division division,
                                       std::unique_ptr<LoadedModel> front,
                                       std::unique_ptr<LoadedModel> back) {
    return std::make_unique<DividedModel>(std::move(whole), std::move(division), std::move(front),
                                          std::move(back));
}

std::optional<int> layersOnDevice(const LoadedModel& model) {
    const auto* divided = dynamic_cast<const DividedModel*>(&modelInUse(model));
    return divided == nullptr ? std::nullopt : std::optional<int>(divided->layersInFront());
}

} // namespace rookery
