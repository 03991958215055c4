// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <span>
#include <vector>

#include "core/cpu/cpu_state.h"
#include "core/cpu/executor.h"
#include "core/cpu/packing.h"
#include "core/cpu/thread_pool.h"
#include "core/engine/backend.h"

namespace rookery::cpu {

/// A Program on this machine's cores.
class CpuModel final : public LoadedModel {
  public:
    CpuModel(std::shared_ptr<const Program> program, DeviceInfo device,
             std::unique_ptr<ThreadPool> pool, LoadedWeights weights);

    const Program& program() const override { return *m_program; }
    const DeviceInfo& device() const override { return m_device; }
    ExecutionStats stats() const override;
    double skippedShare() const { return m_executor.zeroShare(); }
    Result<std::unique_ptr<State>> newState() override;
    Result<void> forward(std::span<const Token> tokens, State& state,
                         std::span<float> logits) override;
    Result<void> forwardBatch(std::span<const Sequence> batch) override;

  private:
    /// A sequence of the current call and how far it has been fed.
    struct Feed {
        Segment segment; ///< state, tokens and logits of what is left
        int left = 0;
        bool wantsAll = false;
        bool wantsLast = false;
    };

    Result<void> addFeed(const Sequence& sequence);
    void feedAll();

    std::shared_ptr<const Program> m_program;
    DeviceInfo m_device;
    std::unique_ptr<ThreadPool> m_pool;
    LoadedWeights m_weights;
    std::shared_ptr<const StateArrangement> m_arrangement;
    std::vector<float> m_initialState;
    Executor m_executor;
    int m_regionsPerToken = 0;
    std::vector<Feed> m_feeds;       ///< of the current call
    std::vector<Segment> m_segments; ///< of the current pass
};

} // namespace rookery::cpu
