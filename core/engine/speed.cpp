// SPDX-License-Identifier: Apache-2.0
#include "core/engine/speed.h"

#include <algorithm>
#include <chrono>
#include <vector>

#include "core/engine/random.h"

namespace rookery {

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

class SpeedMeasurement {
  public:
    SpeedMeasurement(LoadedModel& model, const SpeedOptions& options, const Progress& progress,
                     const std::stop_token& stop)
        : m_model(model), m_options(options), m_progress(progress), m_stop(stop),
          m_logits(static_cast<std::size_t>(model.program().hyperparameters().vocabulary)),
          m_prompt(static_cast<std::size_t>(options.prefill)),
          m_total(1 + std::int64_t{options.repeats} * (std::int64_t{options.prefill} + options.decode)) {
        Random random(1);
        for (Token& token : m_prompt)
            token = static_cast<Token>(random.next() % m_logits.size());
    }

    Result<Speed> run() {
        Speed speed;
        auto state = m_model.newState();
        if (!state)
            return state.error();
        auto start = Clock::now();
        if (auto fed = feed(std::span(m_prompt).first(1), **state); !fed)
            return fed.error();
        speed.firstTokenMs = secondsSince(start) * 1000;
        for (int i = 0; i < m_options.repeats; ++i) {
            if (auto done = repeat(); !done)
                return done.error();
        }
        speed.prefillPerSecond = median(m_prefill);
        speed.decodePerSecond = median(m_decode);
        speed.stateSaveMs = median(m_saveMs);
        speed.stateLoadMs = median(m_loadMs);
        return speed;
    }

  private:
    Result<void> feed(std::span<const Token> tokens, State& state) {
        if (m_stop.stop_requested())
            return Error{ErrorCode::Cancelled, "measuring was stopped"};
        if (auto fed = m_model.forward(tokens, state, m_logits); !fed)
            return fed;
        m_done += static_cast<std::int64_t>(tokens.size());
        if (m_progress)
            m_progress(m_done, m_total);
        return {};
    }

    Result<void> repeat() {
        auto made = m_model.newState();
        if (!made)
            return made.error();
        State& state = **made;
        const std::size_t chunk = m_options.chunk > 0 ? static_cast<std::size_t>(m_options.chunk) : m_prompt.size();
        auto start = Clock::now();
        for (std::size_t at = 0; at < m_prompt.size(); at += chunk) {
            const auto part = std::span(m_prompt).subspan(at, std::min(chunk, m_prompt.size() - at));
            if (auto fed = feed(part, state); !fed)
                return fed;
        }
        m_prefill.push_back(m_options.prefill / secondsSince(start));

        start = Clock::now();
        for (int i = 0; i < m_options.decode; ++i) {
            const auto best = std::max_element(m_logits.begin(), m_logits.end());
            const auto token = static_cast<Token>(best - m_logits.begin());
            if (auto fed = feed(std::span(&token, 1), state); !fed)
                return fed;
        }
        m_decode.push_back(m_options.decode / secondsSince(start));

        std::vector<float> host(static_cast<std::size_t>(m_model.program().stateLayout().floatCount));
        start = Clock::now();
        if (auto read = state.read(host); !read)
            return read;
        m_saveMs.push_back(secondsSince(start) * 1000);
        start = Clock::now();
        if (auto written = state.write(host); !written)
            return written;
        m_loadMs.push_back(secondsSince(start) * 1000);
        return {};
    }

    LoadedModel& m_model;
    const SpeedOptions& m_options;
    const Progress& m_progress;
    const std::stop_token& m_stop;
    std::vector<float> m_logits;
    std::vector<Token> m_prompt;
    std::int64_t m_total;
    std::int64_t m_done = 0;
    std::vector<double> m_prefill;
    std::vector<double> m_decode;
    std::vector<double> m_saveMs;
    std::vector<double> m_loadMs;
};

} // namespace

Result<Speed> measureSpeed(LoadedModel& model, const SpeedOptions& options, const Progress& progress,
                           const std::stop_token& stop) {
    if (options.prefill < 1 || options.decode < 1 || options.repeats < 1 || options.chunk < 0)
        return Error{ErrorCode::InvalidArgument, "a measurement needs at least one token and one run"};
    return SpeedMeasurement(model, options, progress, stop).run();
}

} // namespace rookery
