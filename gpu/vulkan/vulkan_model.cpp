// SPDX-License-Identifier: Apache-2.0
#include "gpu/vulkan/vulkan_model.h"

#include <utility>
#include <vector>

#include "gpu/common/host_rows.h"

namespace rookery::vulkan {

VulkanModel::VulkanModel(std::shared_ptr<const Program> program, DeviceInfo device,
                         std::shared_ptr<Runner> runner)
    : m_program(std::move(program)), m_device(std::move(device)), m_runner(std::move(runner)) {
}

ExecutionStats VulkanModel::stats() const {
    ExecutionStats stats;
    stats.dispatchesPerToken = m_runner->dispatchesPerToken();
    stats.submitsPerToken = m_submitsPerToken;
    stats.weightBytes = m_runner->weights().placement.byteCount;
    return stats;
}

Result<std::unique_ptr<State>> VulkanModel::newState() {
    auto state = VulkanState::make(m_runner);
    if (!state)
        return state.error();
    return std::unique_ptr<State>(std::move(*state));
}

Result<void> VulkanModel::forward(std::span<const Token> tokens, State& state,
                                  std::span<float> logits) {
    const Sequence sequence{tokens, &state, logits};
    return forwardBatch(std::span(&sequence, 1));
}

Result<void> VulkanModel::forwardBatch(std::span<const Sequence> batch) {
    auto feeds = Feeds::check(batch, *m_program, [&](const State& state) {
        const auto* own = dynamic_cast<const VulkanState*>(&state);
        return own != nullptr && own->runner() == m_runner.get();
    });
    if (!feeds)
        return feeds.error();
    if (feeds->isOneToken()) {
        const std::int64_t before = m_runner->device()->submits();
        auto decoded = decode(feeds->next(1).front());
        m_submitsPerToken = static_cast<int>(m_runner->device()->submits() - before);
        return decoded;
    }
    for (;;) {
        const std::vector<FeedPart> parts = feeds->next(m_runner->many().layout.rows);
        if (parts.empty())
            return {};
        if (auto done = feed(parts); !done)
            return done;
    }
}

void VulkanModel::embed(const FeedPart& part) {
    gpu::embed(*m_program, m_runner->one().plan, part.tokens, m_runner->input(),
               m_runner->inputStride(), part.firstRow);
}

Result<void> VulkanModel::decode(const FeedPart& part) {
    auto& state = static_cast<VulkanState&>(*part.state);
    auto commands = state.decoding(part.wanted > 0);
    if (!commands)
        return commands.error();
    embed(part);
    if (auto done = m_runner->run(*commands); !done)
        return done;
    gpu::giveLogits(std::span(&part, 1), *m_program, m_runner->oneOutput(),
                    m_runner->outputStride());
    return {};
}

Result<void> VulkanModel::feed(std::span<const FeedPart> parts) {
    std::vector<Rows> rows;
    int wanted = 0;
    for (const FeedPart& part : parts) {
        embed(part);
        rows.push_back({part.firstRow, static_cast<int>(part.tokens.size()), part.wanted,
                        static_cast<const VulkanState&>(*part.state).set()});
        wanted += part.wanted;
    }
    if (auto reserved = m_runner->reserveOutput(wanted); !reserved)
        return reserved;
    if (auto done = m_runner->record(m_runner->commands(), m_runner->many(), rows, false); !done)
        return done;
    if (auto done = m_runner->run(m_runner->commands()); !done)
        return done;
    gpu::giveLogits(parts, *m_program, m_runner->output(), m_runner->outputStride());
    return {};
}

} // namespace rookery::vulkan
