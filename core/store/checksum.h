// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace rookery {

/// A fast 64-bit checksum against damage, not against malice: four FNV-1a lanes over 8-byte words,
/// each step rotated. Every step is a bijection of its lane, so a change within one word always
/// changes the result of that lane. Source of the constants: FNV-1a, G. Fowler, L. C. Noll, K.-P.
/// Vo.
class Checksum {
  public:
    /// Length first, so that two parts cannot trade bytes.
    void add(std::span<const std::byte> bytes);
    void add(std::string_view text);
    void add(std::int64_t value);
    std::uint64_t value() const;

  private:
    std::uint64_t m_lanes[4] = {0xcbf29ce484222325u, 0xcbf29ce484222326u, 0xcbf29ce484222327u,
                                0xcbf29ce484222328u};
};

} // namespace rookery
