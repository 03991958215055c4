// SPDX-License-Identifier: Apache-2.0
//
// What a pickle describes: values that refer to each other.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rookery {

/// Index of a node in its Pickle.
using PickleId = std::int32_t;

struct PickleNode {
    enum class Kind {
        None,
        Bool,         ///< integer: 0 or 1
        Int,          ///< integer
        LongBytes,    ///< text: more than 8 bytes, little-endian two's complement
        Float,        ///< real
        String,       ///< text
        Global,       ///< text: "module.name", one of the closed list
        Tuple,        ///< items
        List,         ///< items
        Dict,         ///< items: key, value, key, value, ...; an OrderedDict too
        Call,         ///< items: the global, the tuple of arguments
        PersistentId, ///< items: the tuple that names it
    };
    Kind kind = Kind::None;
    std::int64_t integer = 0;
    double real = 0;
    std::string text;
    std::vector<PickleId> items;
};

/// "a dict", "an integer", ...
std::string_view pickleKindName(PickleNode::Kind kind);

/// All objects of one pickle. Nodes may refer to one node twice, and even to themselves: who walks
/// over them must limit the depth.
struct Pickle {
    std::vector<PickleNode> nodes;
    PickleId root = 0;
    std::int64_t byteCount = 0; ///< bytes up to and including STOP

    const PickleNode& node(PickleId id) const { return nodes[static_cast<std::size_t>(id)]; }
    /// The value of a string key of a dict; null if there is none or `dict` is no dict.
    const PickleNode* find(const PickleNode& dict, std::string_view key) const;
};

} // namespace rookery
