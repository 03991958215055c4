// SPDX-License-Identifier: Apache-2.0
//
// A set of byte strings, each with a token, that finds the longest one at the start of a text.
// Nodes lie in breadth-first order, so the children of a node are neighbours and their labels one
// short byte run.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/base/token.h"

namespace rookery {

/// Immutable once built. Holds no views into the strings it was built from.
class ByteTrie {
  public:
    struct Entry {
        std::string_view bytes;
        Token token = 0;
    };
    struct Match {
        Token token = -1;
        std::size_t length = 0; ///< 0: nothing matches
    };

    /// `entries`: not empty strings, in any order. Takes time and memory linear in their total
    /// length. Errors: BadFormat if two entries have the same bytes (both tokens are named).
    static Result<ByteTrie> build(std::vector<Entry> entries);

    ByteTrie();

    /// The longest entry that `text` begins with.
    Match longest(std::string_view text) const;
    bool isEmpty() const { return m_nodes.size() == 1; }

  private:
    struct Node {
        std::uint32_t firstChild = 0;
        std::uint32_t childCount = 0;
        Token token = -1;
    };

    std::vector<Node> m_nodes;
    std::vector<unsigned char> m_labels;         ///< the byte that leads to each node
    std::array<std::uint32_t, 256> m_roots = {}; ///< children of the root, 0: none
};

} // namespace rookery
