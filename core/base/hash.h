// SPDX-License-Identifier: Apache-2.0
//
// 64-bit FNV-1a. Not cryptographic: it tells apart honest files and token sequences.
// Source: G. Fowler, L. C. Noll, K.-P. Vo, offset basis and prime for 64 bits.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "core/base/token.h"

namespace rookery {

class Fnv1a {
  public:
    void add(std::span<const unsigned char> bytes) {
        for (const unsigned char byte : bytes)
            m_hash = (m_hash ^ byte) * 0x100000001b3u;
    }
    void add(std::string_view text) {
        add(std::span(reinterpret_cast<const unsigned char*>(text.data()), text.size()));
    }
    /// Adds the four bytes of `value`, lowest first, on every machine.
    void add(Token value) {
        const auto bits = static_cast<std::uint32_t>(value);
        for (int shift = 0; shift < 32; shift += 8)
            m_hash = (m_hash ^ ((bits >> shift) & 0xffu)) * 0x100000001b3u;
    }
    std::uint64_t value() const { return m_hash; }

  private:
    std::uint64_t m_hash = 0xcbf29ce484222325u;
};

} // namespace rookery
