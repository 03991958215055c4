// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/pickle_reader.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace rookery;
    const auto pickle = readPickle(std::as_bytes(std::span(data, size)), "input", "pickle");
    if (!pickle)
        return 0;
    const auto isNode = [&](PickleId id) {
        return id >= 0 && id < static_cast<PickleId>(pickle->nodes.size());
    };
    const bool sound =
        isNode(pickle->root) && pickle->byteCount <= static_cast<std::int64_t>(size) &&
        std::ranges::all_of(pickle->nodes, [&](const PickleNode& node) {
            const bool pairs = node.kind != PickleNode::Kind::Dict || node.items.size() % 2 == 0;
            const bool call = node.kind != PickleNode::Kind::Call || node.items.size() == 2;
            return pairs && call && std::ranges::all_of(node.items, isNode);
        });
    if (!sound)
        std::abort();
    return 0;
}
