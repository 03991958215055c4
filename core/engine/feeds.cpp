// SPDX-License-Identifier: Apache-2.0
#include "core/engine/feeds.h"

#include <algorithm>
#include <string>

namespace rookery {

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

std::vector<FeedPart> Feeds::next(int room) {
    std::vector<FeedPart> parts;
    int used = 0;
    for (Feed& feed : m_feeds) {
        const int count = std::min(static_cast<int>(feed.tokens.size()), room - used);
        if (count == 0)
            continue;
        FeedPart part;
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

} // namespace rookery
