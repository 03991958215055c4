// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <memory>
#include <span>

#include "core/engine/backend.h"
#include "core/engine/feeds.h"
#include "gpu/cuda/runner.h"

namespace rookery::cuda {

/// A conversation's memory on a card (gpu/common/turned_state.h). Holds the graphs that decode one
/// token with it.
class CudaState final : public State {
  public:
    static Result<std::unique_ptr<CudaState>> make(std::shared_ptr<Runner> runner);
    ~CudaState() override;

    Result<void> read(std::span<float> host) const override;
    Result<void> write(std::span<const float> host) override;
    Result<void> copyFrom(const State& other) override;

    const Runner* runner() const { return m_runner.get(); }
    DeviceAddress address() const { return m_buffer.address(); }
    /// What decodes one token, with or without its logits; recorded at the first use.
    Result<const Graph*> decoding(bool withLogits);

  private:
    CudaState() = default;
    Result<void> checkSize(std::size_t floats) const;

    std::shared_ptr<Runner> m_runner;
    Buffer m_buffer;
    std::array<Graph, 2> m_decoding;
};

/// A Program on one card.
class CudaModel final : public LoadedModel {
  public:
    CudaModel(std::shared_ptr<const Program> program, DeviceInfo device,
              std::shared_ptr<Runner> runner);
    ~CudaModel() override;

    const Program& program() const override { return *m_program; }
    const DeviceInfo& device() const override { return m_device; }
    ExecutionStats stats() const override;
    Result<std::unique_ptr<State>> newState() override;
    Result<void> forward(std::span<const Token> tokens, State& state,
                         std::span<float> logits) override;
    Result<void> forwardBatch(std::span<const Sequence> batch) override;

  private:
    Result<void> decode(const FeedPart& part);
    Result<void> feed(std::span<const FeedPart> parts);
    void embed(const FeedPart& part);

    std::shared_ptr<const Program> m_program;
    DeviceInfo m_device;
    std::shared_ptr<Runner> m_runner;
};

} // namespace rookery::cuda
