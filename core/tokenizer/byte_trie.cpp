// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/byte_trie.h"

#include <algorithm>
#include <cstring>
#include <string>

namespace rookery {

namespace {

/// The first eight bytes as a number that sorts like them; most comparisons need no more.
std::uint64_t sortKey(std::string_view bytes) {
    std::uint64_t key = 0;
    for (std::size_t i = 0; i < 8; ++i)
        key = key << 8 | (i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0u);
    return key;
}

struct KeyedEntry {
    std::uint64_t key = 0;
    ByteTrie::Entry entry;
};

bool sortsBefore(const KeyedEntry& a, const KeyedEntry& b) {
    if (a.key != b.key)
        return a.key < b.key;
    return a.entry.bytes < b.entry.bytes;
}

/// The entries below one node: they share their first `depth` bytes.
struct Range {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t depth = 0;
};

} // namespace

ByteTrie::ByteTrie() : m_nodes(1), m_labels(1) {
}

Result<ByteTrie> ByteTrie::build(std::vector<Entry> entries) {
    std::vector<KeyedEntry> sorted;
    sorted.reserve(entries.size());
    for (const Entry& entry : entries) {
        assert(!entry.bytes.empty() && "a trie entry needs a byte");
        sorted.push_back({sortKey(entry.bytes), entry});
    }
    std::sort(sorted.begin(), sorted.end(), sortsBefore);
    for (std::size_t i = 1; i < sorted.size(); ++i) {
        if (sorted[i].entry.bytes == sorted[i - 1].entry.bytes) {
            const auto [low, high] = std::minmax(sorted[i - 1].entry.token, sorted[i].entry.token);
            return {ErrorCode::BadFormat, "tokens " + std::to_string(low) + " and " +
                                              std::to_string(high) + " have the same bytes"};
        }
    }

    ByteTrie trie;
    std::vector<Range> ranges = {{0, sorted.size(), 0}}; // ranges[i] belongs to node i
    for (std::size_t node = 0; node < ranges.size(); ++node) {
        Range range = ranges[node];
        if (range.begin < range.end && sorted[range.begin].entry.bytes.size() == range.depth)
            trie.m_nodes[node].token = sorted[range.begin++].entry.token;
        trie.m_nodes[node].firstChild = static_cast<std::uint32_t>(trie.m_nodes.size());
        while (range.begin < range.end) {
            const char label = sorted[range.begin].entry.bytes[range.depth];
            std::size_t end = range.begin + 1;
            while (end < range.end && sorted[end].entry.bytes[range.depth] == label)
                ++end;
            ranges.push_back({range.begin, end, range.depth + 1});
            trie.m_nodes.emplace_back();
            trie.m_labels.push_back(static_cast<unsigned char>(label));
            ++trie.m_nodes[node].childCount;
            range.begin = end;
        }
    }
    for (std::uint32_t i = 0; i < trie.m_nodes[0].childCount; ++i) {
        const std::uint32_t child = trie.m_nodes[0].firstChild + i;
        trie.m_roots[trie.m_labels[child]] = child;
    }
    return trie;
}

ByteTrie::Match ByteTrie::longest(std::string_view text) const {
    Match match;
    if (text.empty())
        return match;
    std::uint32_t node = m_roots[static_cast<unsigned char>(text[0])];
    for (std::size_t depth = 1; node != 0; ++depth) {
        const Node& here = m_nodes[node];
        if (here.token >= 0)
            match = {here.token, depth};
        if (depth == text.size() || here.childCount == 0)
            break;
        const unsigned char* labels = m_labels.data() + here.firstChild;
        const void* found =
            std::memchr(labels, static_cast<unsigned char>(text[depth]), here.childCount);
        if (found == nullptr)
            break;
        node = here.firstChild +
               static_cast<std::uint32_t>(static_cast<const unsigned char*>(found) - labels);
    }
    return match;
}

} // namespace rookery
