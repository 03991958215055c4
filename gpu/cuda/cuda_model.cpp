// SPDX-License-Identifier: Apache-2.0
#include "gpu/cuda/cuda_model.h"

#include <algorithm>
#include <utility>
#include <vector>

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
    stats.weightBytes = m_runner->weights().byteCount;
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
    auto feeds = gpu::Feeds::check(batch, *m_program, [&](const State& state) {
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
        const std::vector<gpu::Part> parts = feeds->next(m_runner->many().layout.rows);
        if (parts.empty())
            return {};
        if (auto done = feed(parts); !done)
            return done;
    }
}

void CudaModel::embed(std::span<const Token> tokens, int row) {
    const gpu::Plan& plan = m_runner->one().plan;
    const Instruction& embedding = m_program->code()[static_cast<std::size_t>(plan.inputs.front())];
    const WeightSource& table = m_program->weight(embedding.in[0]);
    const auto width = static_cast<std::size_t>(table.cols());
    const auto stride = static_cast<std::size_t>(m_runner->inputStride());
    for (const Token token : tokens) {
        float* to = m_runner->input() + static_cast<std::size_t>(row) * stride;
        table.readRows(token, 1, std::span(to, width));
        // The whole row is copied to the device, where its end must be zeros.
        std::fill(to + width, to + stride, 0.0F);
        ++row;
    }
}

Result<void> CudaModel::decode(const gpu::Part& part) {
    auto& state = static_cast<CudaState&>(*part.state);
    auto graph = state.decoding(part.wanted > 0);
    if (!graph)
        return graph.error();
    embed(part.tokens, 0);
    if (auto started = (*graph)->launch(); !started)
        return started;
    if (auto done = m_runner->device()->synchronize(); !done)
        return done;
    if (part.wanted > 0)
        std::copy_n(m_runner->one().output.floats(),
                    m_program->tensor(m_program->code().back().out).width, part.logits);
    return {};
}

Result<void> CudaModel::feed(std::span<const gpu::Part> parts) {
    std::vector<Rows> rows;
    int wanted = 0;
    for (const gpu::Part& part : parts) {
        embed(part.tokens, part.firstRow);
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
    const int width = m_program->tensor(m_program->code().back().out).width;
    const float* from = m_runner->many().output.floats();
    for (const gpu::Part& part : parts)
        for (int row = 0; row < part.wanted; ++row) {
            std::copy_n(from, width, part.logits + std::ptrdiff_t{row} * width);
            from += m_runner->outputStride();
        }
    return {};
}

} // namespace rookery::cuda
