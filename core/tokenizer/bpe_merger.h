// SPDX-License-Identifier: Apache-2.0
//
// The merge rule of byte-pair encoding: of all neighbouring pairs in a piece, the one with the
// lowest rank is joined first, the leftmost first among equals, until no pair has a rule. A queue
// of candidate pairs keeps that at O(n log n), so a word of a megabyte is no different from many
// short ones.
#pragma once

#include <cstdint>
#include <vector>

#include "core/base/token.h"

namespace rookery {

/// Immutable after the last add(); merge() may then be called by several threads.
class BpeMerger {
  public:
    /// `count`: how many rules are to come.
    explicit BpeMerger(std::size_t count = 0);

    /// Adds the rule left + right = result; its rank is the number of add() calls before it.
    /// Returns false, and adds nothing, if the pair has a rule already (the rank is used up all the
    /// same).
    bool add(Token left, Token right, Token result);

    /// Merges `symbols` in place.
    void merge(std::vector<Token>& symbols) const;

  private:
    struct Rule {
        std::uint64_t pair = EmptyPair;
        std::uint32_t rank = 0;
        Token result = 0;
    };
    static constexpr std::uint64_t EmptyPair = ~std::uint64_t{0};

    const Rule* find(Token left, Token right) const;
    void mergeShort(std::vector<Token>& symbols) const;
    void mergeLong(std::vector<Token>& symbols) const;

    std::vector<Rule> m_rules; ///< open addressing, a power of two, at most half full
    std::uint32_t m_count = 0;
};

} // namespace rookery
