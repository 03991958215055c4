// SPDX-License-Identifier: Apache-2.0
#include "gpu/vulkan/vulkan_model.h"

#include <algorithm>
#include <string>
#include <utility>

namespace rookery::vulkan {

VulkanModel::VulkanModel(std::shared_ptr<const Program> program, DeviceInfo device,
                         std::shared_ptr<Runner> runner)
    : m_program(std::move(program)), m_device(std::move(device)), m_runner(std::move(runner)) {
}

ExecutionStats VulkanModel::stats() const {
    ExecutionStats stats;
    stats.dispatchesPerToken = m_runner->dispatchesPerToken();
    stats.submitsPerToken = m_submitsPerToken;
    stats.weightBytes = m_runner->weights().byteCount;
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
    m_feeds.clear();
    for (const Sequence& sequence : batch)
        if (auto added = addFeed(sequence); !added)
            return added;
    if (m_feeds.size() == 1 && m_feeds[0].tokens.size() == 1) {
        const std::int64_t before = m_runner->device()->submits();
        auto decoded = decode(m_feeds[0]);
        m_submitsPerToken = static_cast<int>(m_runner->device()->submits() - before);
        return decoded;
    }
    return feedAll();
}

Result<void> VulkanModel::addFeed(const Sequence& sequence) {
    auto* state = dynamic_cast<VulkanState*>(sequence.state);
    if (state == nullptr || state->runner() != m_runner.get())
        return {ErrorCode::StateMismatch, "the state belongs to another model"};
    for (const Feed& other : m_feeds)
        if (other.state == state)
            return {ErrorCode::InvalidArgument, "one state occurs twice in a batch"};
    if (auto good = checkSequence(*m_program, sequence); !good)
        return good;
    const auto width =
        static_cast<std::size_t>(m_program->tensor(m_program->code().back().out).width);
    Feed feed;
    feed.state = state;
    feed.tokens = sequence.tokens;
    feed.logits = sequence.logits.data();
    feed.wantsLast = sequence.logits.size() == width;
    feed.wantsAll = !feed.wantsLast && !sequence.logits.empty();
    m_feeds.push_back(feed);
    return {};
}

void VulkanModel::embed(std::span<const Token> tokens, int row) {
    const gpu::Plan& plan = m_runner->one().plan;
    const Instruction& embedding = m_program->code()[static_cast<std::size_t>(plan.inputs.front())];
    const WeightSource& table = m_program->weight(embedding.in[0]);
    const auto width = static_cast<std::size_t>(table.cols());
    for (const Token token : tokens) {
        float* to = m_runner->input() + std::ptrdiff_t{row} * m_runner->inputStride();
        table.readRows(token, 1, std::span(to, width));
        ++row;
    }
}

Result<void> VulkanModel::decode(Feed& feed) {
    const bool wanted = feed.logits != nullptr;
    auto commands = feed.state->decoding(wanted);
    if (!commands)
        return commands.error();
    embed(feed.tokens, 0);
    if (auto done = m_runner->run(*commands); !done)
        return done;
    if (wanted)
        std::copy_n(m_runner->oneOutput(),
                    m_program->tensor(m_program->code().back().out).width, feed.logits);
    return {};
}

/// Cuts what is to be fed into calls of as many rows as there is room for, in the order given.
Result<void> VulkanModel::feedAll() {
    const int width = m_program->tensor(m_program->code().back().out).width;
    for (;;) {
        std::vector<Rows> rows;
        std::vector<Feed*> fed;
        int used = 0;
        int wanted = 0;
        const int room = m_runner->many().layout.rows;
        for (Feed& feed : m_feeds) {
            const int count = std::min(static_cast<int>(feed.tokens.size()), room - used);
            if (count == 0)
                continue;
            const auto part = feed.tokens.first(static_cast<std::size_t>(count));
            embed(part, used);
            feed.tokens = feed.tokens.subspan(part.size());
            const int logits = feed.wantsAll                           ? count
                               : feed.wantsLast && feed.tokens.empty() ? 1
                                                                       : 0;
            rows.push_back({used, count, logits, feed.state->set()});
            fed.push_back(&feed);
            used += count;
            wanted += logits;
        }
        if (rows.empty())
            return {};
        if (auto reserved = m_runner->reserveOutput(wanted); !reserved)
            return reserved;
        if (auto done = m_runner->record(m_runner->commands(), m_runner->many(), rows, false);
            !done)
            return done;
        if (auto done = m_runner->run(m_runner->commands()); !done)
            return done;
        const float* from = m_runner->output();
        for (std::size_t i = 0; i < rows.size(); ++i)
            for (int row = 0; row < rows[i].wanted; ++row) {
                std::copy_n(from, width, fed[i]->logits);
                fed[i]->logits += width;
                from += m_runner->outputStride();
            }
    }
}

} // namespace rookery::vulkan
