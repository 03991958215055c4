// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/bpe_merger.h"

#include <bit>
#include <cassert>
#include <queue>

namespace rookery {

namespace {

/// Up to here trying all pairs again after each merge is faster than keeping a queue.
constexpr std::size_t ShortPiece = 24;

/// The finaliser of MurmurHash3 (A. Appleby, public domain): spreads neighbouring ids over the
/// table.
std::uint64_t mix(std::uint64_t value) {
    value ^= value >> 33;
    value *= 0xff51afd7ed558ccdu;
    value ^= value >> 33;
    value *= 0xc4ceb9fe1a85ec53u;
    value ^= value >> 33;
    return value;
}

std::uint64_t pairKey(Token left, Token right) {
    return static_cast<std::uint64_t>(static_cast<std::uint32_t>(left)) << 32 |
           static_cast<std::uint32_t>(right);
}

/// A pair that may be merged; out of date when its symbols have changed since.
struct Candidate {
    std::uint32_t rank = 0;
    std::uint32_t position = 0;
    Token result = 0;
};

struct ComesLater {
    bool operator()(const Candidate& a, const Candidate& b) const {
        return a.rank != b.rank ? a.rank > b.rank : a.position > b.position;
    }
};

/// A symbol of the piece in a list linked by positions.
struct Link {
    std::uint32_t previous = 0;
    std::uint32_t next = 0;
};

} // namespace

BpeMerger::BpeMerger(std::size_t count) : m_rules(std::bit_ceil(2 * count + 2)) {
}

bool BpeMerger::add(Token left, Token right, Token result) {
    assert(left >= 0 && right >= 0 && "merge rules speak of tokens");
    assert(2 * (std::size_t{m_count} + 1) <= m_rules.size() && "more rules than announced");
    const std::uint32_t rank = m_count++;
    const std::uint64_t pair = pairKey(left, right);
    std::size_t slot = mix(pair) & (m_rules.size() - 1);
    while (m_rules[slot].pair != EmptyPair) {
        if (m_rules[slot].pair == pair)
            return false;
        slot = (slot + 1) & (m_rules.size() - 1);
    }
    m_rules[slot] = {pair, rank, result};
    return true;
}

const BpeMerger::Rule* BpeMerger::find(Token left, Token right) const {
    const std::uint64_t pair = pairKey(left, right);
    std::size_t slot = mix(pair) & (m_rules.size() - 1);
    while (m_rules[slot].pair != EmptyPair) {
        if (m_rules[slot].pair == pair)
            return &m_rules[slot];
        slot = (slot + 1) & (m_rules.size() - 1);
    }
    return nullptr;
}

void BpeMerger::merge(std::vector<Token>& symbols) const {
    if (symbols.size() <= ShortPiece)
        mergeShort(symbols);
    else
        mergeLong(symbols);
}

void BpeMerger::mergeShort(std::vector<Token>& symbols) const {
    while (symbols.size() > 1) {
        const Rule* best = nullptr;
        std::size_t where = 0;
        for (std::size_t i = 0; i + 1 < symbols.size(); ++i) {
            const Rule* rule = find(symbols[i], symbols[i + 1]);
            if (rule != nullptr && (best == nullptr || rule->rank < best->rank)) {
                best = rule;
                where = i;
            }
        }
        if (best == nullptr)
            return;
        symbols[where] = best->result;
        symbols.erase(symbols.begin() + static_cast<std::ptrdiff_t>(where) + 1);
    }
}

void BpeMerger::mergeLong(std::vector<Token>& symbols) const {
    const auto count = static_cast<std::uint32_t>(symbols.size());
    std::vector<Link> links(count); // next == count: the last one
    std::priority_queue<Candidate, std::vector<Candidate>, ComesLater> queue;
    const auto consider = [&](std::uint32_t left) {
        if (links[left].next == count)
            return;
        const Rule* rule = find(symbols[left], symbols[links[left].next]);
        if (rule != nullptr)
            queue.push({rule->rank, left, rule->result});
    };
    for (std::uint32_t i = 0; i < count; ++i)
        links[i] = {i - 1, i + 1};
    for (std::uint32_t i = 0; i + 1 < count; ++i)
        consider(i);

    constexpr Token Gone = -1;
    while (!queue.empty()) {
        const Candidate top = queue.top();
        queue.pop();
        const std::uint32_t left = top.position;
        if (symbols[left] == Gone || links[left].next == count)
            continue;
        const std::uint32_t right = links[left].next;
        const Rule* rule = find(symbols[left], symbols[right]);
        if (rule == nullptr || rule->rank != top.rank)
            continue;
        symbols[left] = rule->result;
        symbols[right] = Gone;
        links[left].next = links[right].next;
        if (links[left].next != count)
            links[links[left].next].previous = left;
        consider(left);
        if (left != 0)
            consider(links[left].previous);
    }
    std::erase(symbols, Gone);
}

} // namespace rookery
