// SPDX-License-Identifier: Apache-2.0
#include "gpu/cuda/cuda_model.h"

#include <utility>
#include <vector>

#include "gpu/common/host_rows.h"

namespace rookery::cuda {

CudaModel::CudaModel(std::shared_ptr<const Program> program, DeviceInfo device,
                     std::shared_ptr<Runner> runner)
    : m_program(std::move(program)), m_device(std::move(device)), m_runner(std::move(runner)) {
}

CudaModel::~CudaModel() {
    // Memory is given back by the thread that ends the model, which may never have computed.
    (void)m_runner->device()->makeCurrent().hasValue();
}

ExecutionStats CudaModel::stats() const {
    ExecutionStats stats;
    stats.dispatchesPerToken = m_runner->dispatchesPerToken();
    stats.submitsPerToken = 1; // a graph
    stats.weightBytes = m_runner->weights().placement.byteCount;
    return stats;
}

Result<std::unique_ptr<State>> CudaModel::newState() {
    auto state = CudaState::make(m_runner);
    if (!state)
        return state.error();
    return std::unique_ptr<State>(std::move(*state));
}

Result<void> CudaModel::forward(std::span<const Token> tokens, State& state,
                                std::span<float> logits) {
    const Sequence sequence{tokens, &state, logits};
    return forwardBatch(std::span(&sequence, 1));
}

Result<void> CudaModel::forwardBatch(std::span<const Sequence> batch) {
    auto feeds = Feeds::check(batch, *m_program, [&](const State& state) {
        const auto* own = dynamic_cast<const CudaState*>(&state);
        return own != nullptr && own->runner() == m_runner.get();
    });
    if (!feeds)
        return feeds.error();
    if (auto current = m_runner->device()->makeCurrent(); !current)
        return current;
    if (feeds->isOneToken())
        return decode(feeds->next(1).front());
    for (;;) {
        const std::vector<FeedPart> parts = feeds->next(m_runner->many().layout.rows);
        if (parts.empty())
            return {};
        if (auto done = feed(parts); !done)
            return done;
    }
}

void CudaModel::embed(const FeedPart& part) {
    gpu::embed(*m_program, m_runner->one().plan, part.tokens, m_runner->input(),
               m_runner->inputStride(), part.firstRow);
}

Result<void> CudaModel::decode(const FeedPart& part) {
    auto& state = static_cast<CudaState&>(*part.state);
    auto graph = state.decoding(part.wanted > 0);
    if (!graph)
        return graph.error();
    embed(part);
    if (auto started = (*graph)->launch(); !started)
        return started;
    if (auto done = m_runner->device()->synchronize(); !done)
        return done;
    gpu::giveLogits(std::span(&part, 1), *m_program, m_runner->one().output.floats(),
                    m_runner->outputStride());
    return {};
}

Result<void> CudaModel::feed(std::span<const FeedPart> parts) {
    std::vector<Rows> rows;
    int wanted = 0;
    for (const FeedPart& part : parts) {
        embed(part);
        rows.push_back({part.firstRow, static_cast<int>(part.tokens.size()), part.wanted,
                        static_cast<const CudaState&>(*part.state).address()});
        wanted += part.wanted;
    }
    if (auto reserved = m_runner->reserveOutput(wanted); !reserved)
        return reserved;
    const auto started = m_runner->enqueue(m_runner->many(), rows);
    // Even after a failure: what was started still uses the host's memory.
    const auto done = m_runner->device()->synchronize();
    if (!started)
        return started;
    if (!done)
        return done;
    gpu::giveLogits(parts, *m_program, m_runner->many().output.floats(), m_runner->outputStride());
    return {};
}

} // namespace rookery::cuda
