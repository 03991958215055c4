// SPDX-License-Identifier: Apache-2.0
//
// Names, shapes and order of the recurrent state in host memory. One order for every device, so
// that a snapshot taken on one resumes on another:
//   version 4:      per layer  att_x[C] aa[A] bb[A] pp[A] ffn_x[C]
//   version 5 to 7: per layer  att_x[C] S[H][N value][N key] ffn_x[C]
//   hybrids:        per layer  att_x[C] S[H][N value][N key]
#pragma once

#include <cstdint>
#include <vector>

namespace rookery {

enum class StateKind : std::uint8_t {
    AttentionShift, ///< the layer-normed input of the previous token
    Wkv4,           ///< aa, bb, pp one after another, [3, A]; pp starts at -1e30
    Wkv,            ///< S, [heads, headSize value, headSize key]
    FeedForwardShift,
};

struct StateEntry {
    StateKind kind = StateKind::Wkv;
    int layer = 0;
    std::int64_t offset = 0; ///< in floats from the start of the state
    std::int64_t size = 0;   ///< in floats
};

struct StateLayout {
    /// Raised whenever the meaning of stored floats changes; snapshots of another version do not
    /// match.
    static constexpr int Version = 1;

    std::vector<StateEntry> entries; ///< in host order
    std::int64_t floatCount = 0;
};

} // namespace rookery
