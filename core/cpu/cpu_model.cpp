// SPDX-License-Identifier: Apache-2.0
#include "core/cpu/cpu_model.h"

#include <algorithm>
#include <string>
#include <utility>

namespace rookery::cpu {

CpuModel::CpuModel(std::shared_ptr<const Program> program, DeviceInfo device,
                   std::unique_ptr<ThreadPool> pool, LoadedWeights weights)
    : m_program(std::move(program)), m_device(std::move(device)), m_pool(std::move(pool)),
      m_weights(std::move(weights)),
      m_arrangement(std::make_shared<const StateArrangement>(arrangeState(*m_program))),
      m_initialState(m_program->initialState()), m_executor(*m_program, m_weights, *m_pool) {
}

ExecutionStats CpuModel::stats() const {
    ExecutionStats stats;
    stats.threads = m_pool->threads();
    stats.dispatchesPerToken = m_regionsPerToken;
    stats.weightBytes = m_weights.byteCount;
    return stats;
}

Result<std::unique_ptr<State>> CpuModel::newState() {
    auto state = std::make_unique<CpuState>(m_arrangement);
    if (auto written = state->write(m_initialState); !written)
        return written.error();
    return std::unique_ptr<State>(std::move(state));
}

Result<void> CpuModel::forward(std::span<const Token> tokens, State& state,
                               std::span<float> logits) {
    const Sequence sequence{tokens, &state, logits};
    return forwardBatch(std::span(&sequence, 1));
}

Result<void> CpuModel::forwardBatch(std::span<const Sequence> batch) {
    m_feeds.clear();
    for (const Sequence& sequence : batch)
        if (auto added = addFeed(sequence); !added)
            return added;
    const std::int64_t before = m_pool->regions();
    feedAll();
    if (batch.size() == 1 && batch[0].tokens.size() == 1)
        m_regionsPerToken = static_cast<int>(m_pool->regions() - before);
    return {};
}

Result<void> CpuModel::addFeed(const Sequence& sequence) {
    auto* state = dynamic_cast<CpuState*>(sequence.state);
    if (state == nullptr || state->arrangement() != m_arrangement)
        return {ErrorCode::StateMismatch, "the state belongs to another model"};
    for (const Feed& other : m_feeds)
        if (other.segment.state == state)
            return {ErrorCode::InvalidArgument, "one state occurs twice in a batch"};
    if (auto good = checkSequence(*m_program, sequence); !good)
        return good;
    const auto width =
        static_cast<std::size_t>(m_program->tensor(m_program->code().back().out).width);
    Feed feed;
    feed.left = static_cast<int>(sequence.tokens.size());
    feed.wantsLast = sequence.logits.size() == width;
    feed.wantsAll = !feed.wantsLast && !sequence.logits.empty();
    feed.segment.state = state;
    feed.segment.tokens = sequence.tokens.data();
    feed.segment.logits = sequence.logits.data();
    m_feeds.push_back(feed);
    return {};
}

/// Cuts what is to be fed into passes of at most Executor::MaxRows rows, in the order given.
void CpuModel::feedAll() {
    const auto width = m_program->tensor(m_program->code().back().out).width;
    for (;;) {
        m_segments.clear();
        int room = Executor::MaxRows;
        for (Feed& feed : m_feeds) {
            const int rows = std::min(feed.left, room);
            if (rows == 0)
                continue;
            Segment segment = feed.segment;
            segment.rows = rows;
            segment.logitRows = feed.wantsAll ? rows : feed.wantsLast && rows == feed.left ? 1 : 0;
            m_segments.push_back(segment);
            feed.left -= rows;
            feed.segment.tokens += rows;
            if (feed.wantsAll)
                feed.segment.logits += std::ptrdiff_t{rows} * width;
            room -= rows;
        }
        if (m_segments.empty())
            return;
        m_executor.run(m_segments);
    }
}

} // namespace rookery::cpu
