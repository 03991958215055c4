// SPDX-License-Identifier: Apache-2.0
#include "gpu/common/feeds.h"

#include <algorithm>
#include <string>

namespace rookery::gpu {

namespace {

int logitsWidth(const Program& program) {
    return program.tensor(program.code().back().out).width;
}

} // namespace

Result<Feeds> Feeds::check(std::span<const Sequence> batch, const Program& program,
                           const std::function<bool(const State&)>& isOwn) {
    Feeds feeds;
    feeds.m_width = logitsWidth(program);
    for (const Sequence& sequence : batch) {
        if (sequence.state == nullptr || !isOwn(*sequence.state))
            return {ErrorCode::StateMismatch, "the state belongs to another model"};
        for (const Feed& other : feeds.m_feeds)
            if (other.state == sequence.state)
                return {ErrorCode::InvalidArgument, "one state occurs twice in a batch"};
        auto feed = feedOf(sequence, program);
        if (!feed)
            return feed.error();
        feeds.m_feeds.push_back(*feed);
    }
    return feeds;
}

Result<Feeds::Feed> Feeds::feedOf(const Sequence& sequence, const Program& program) {
    if (auto good = checkSequence(program, sequence); !good)
        return good.error();
    const auto width = static_cast<std::size_t>(logitsWidth(program));
    Feed feed;
    feed.state = sequence.state;
    feed.tokens = sequence.tokens;
    feed.logits = sequence.logits.data();
    feed.wantsLast = sequence.logits.size() == width;
    feed.wantsAll = !feed.wantsLast && !sequence.logits.empty();
    return feed;
}

bool Feeds::isOneToken() const {
    return m_feeds.size() == 1 && m_feeds.front().tokens.size() == 1;
}

std::vector<Part> Feeds::next(int room) {
    std::vector<Part> parts;
    int used = 0;
    for (Feed& feed : m_feeds) {
        const int count = std::min(static_cast<int>(feed.tokens.size()), room - used);
        if (count == 0)
            continue;
        Part part;
        part.state = feed.state;
        part.tokens = feed.tokens.first(static_cast<std::size_t>(count));
        part.firstRow = used;
        part.logits = feed.logits;
        feed.tokens = feed.tokens.subspan(part.tokens.size());
        part.wanted = feed.wantsAll ? count : feed.wantsLast && feed.tokens.empty() ? 1 : 0;
        feed.logits += std::ptrdiff_t{part.wanted} * m_width;
        used += count;
        parts.push_back(part);
    }
    return parts;
}

void embed(const Program& program, const Plan& plan, std::span<const Token> tokens, float* input,
           int stride, int row) {
    const Instruction& embedding = program.code()[static_cast<std::size_t>(plan.inputs.front())];
    const WeightSource& table = program.weight(embedding.in[0]);
    const auto width = static_cast<std::size_t>(table.cols());
    for (const Token token : tokens) {
        float* const to = input + std::ptrdiff_t{row} * stride;
        table.readRows(token, 1, std::span(to, width));
        std::fill(to + width, to + stride, 0.0F);
        ++row;
    }
}

void giveLogits(std::span<const Part> parts, const Program& program, const float* rows,
                int stride) {
    const int width = logitsWidth(program);
    for (const Part& part : parts)
        for (int row = 0; row < part.wanted; ++row) {
            std::copy_n(rows, width, part.logits + std::ptrdiff_t{row} * width);
            rows += stride;
        }
}

} // namespace rookery::gpu
