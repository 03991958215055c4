// SPDX-License-Identifier: Apache-2.0
#include <string>

#include "gpu/common/turned_state.h"
#include "gpu/cuda/cuda_model.h"

namespace rookery::cuda {

Result<std::unique_ptr<CudaState>> CudaState::make(std::shared_ptr<Runner> runner) {
    std::unique_ptr<CudaState> state(new CudaState);
    state->m_runner = std::move(runner);
    if (auto current = state->m_runner->device()->makeCurrent(); !current)
        return current.error();
    auto buffer = Buffer::make(state->m_runner->device(), state->m_runner->stateBytes());
    if (!buffer)
        return buffer.error();
    state->m_buffer = std::move(*buffer);
    if (auto written = state->write(state->m_runner->program().initialState()); !written)
        return written.error();
    return state;
}

CudaState::~CudaState() {
    (void)m_runner->device()->makeCurrent().hasValue(); // as in ~CudaModel()
}

Result<void> CudaState::checkSize(std::size_t floats) const {
    const std::int64_t expected = m_runner->program().stateLayout().floatCount;
    if (static_cast<std::int64_t>(floats) != expected)
        return {ErrorCode::StateMismatch, "a state of " + std::to_string(floats) +
                                              " floats instead of " + std::to_string(expected)};
    return m_runner->device()->makeCurrent();
}

Result<void> CudaState::read(std::span<float> host) const {
    if (auto checked = checkSize(host.size()); !checked)
        return checked;
    const Device& device = *m_runner->device();
    if (const Status status = device.driver().copyOut(
            m_runner->stateStaging(), m_buffer.address(),
            static_cast<std::size_t>(m_runner->stateBytes()), device.stream()))
        return failure(status, "reading a state");
    if (auto done = device.synchronize(); !done)
        return done;
    gpu::stateToHost(m_runner->program(), m_runner->one().layout, m_runner->stateStaging(), host);
    return {};
}

Result<void> CudaState::write(std::span<const float> host) {
    if (auto checked = checkSize(host.size()); !checked)
        return checked;
    const Device& device = *m_runner->device();
    gpu::stateToDevice(m_runner->program(), m_runner->one().layout, host, m_runner->stateStaging());
    if (const Status status = device.driver().copyIn(
            m_buffer.address(), m_runner->stateStaging(),
            static_cast<std::size_t>(m_runner->stateBytes()), device.stream()))
        return failure(status, "writing a state");
    return device.synchronize();
}

Result<void> CudaState::copyFrom(const State& other) {
    const auto* source = dynamic_cast<const CudaState*>(&other);
    if (source == nullptr || source->m_runner != m_runner)
        return {ErrorCode::StateMismatch, "the state belongs to another model"};
    if (source == this)
        return {};
    const Device& device = *m_runner->device();
    if (auto current = device.makeCurrent(); !current)
        return current;
    if (const Status status =
            device.driver().copy(m_buffer.address(), source->m_buffer.address(),
                                 static_cast<std::size_t>(m_runner->stateBytes()), device.stream()))
        return failure(status, "copying a state");
    return device.synchronize();
}

Result<const Graph*> CudaState::decoding(bool withLogits) {
    Graph& recorded = m_decoding[withLogits ? 1 : 0];
    if (!recorded) {
        auto graph = Graph::record(m_runner->device(), [&] {
            const Rows rows{0, 1, withLogits ? 1 : 0, m_buffer.address()};
            return m_runner->enqueue(m_runner->one(), std::span(&rows, 1));
        });
        if (!graph)
            return graph.error();
        recorded = std::move(*graph);
    }
    return &recorded;
}

} // namespace rookery::cuda
