// SPDX-License-Identifier: Apache-2.0
//
// SplitMix64: one 64-bit word of state, so that a sleeping answer can keep its random numbers in eight
// bytes. Source: G. Steele, D. Lea, C. Flood, "Fast splittable pseudorandom number generators", 2014.
#pragma once

#include <cstdint>

namespace rookery {

class Random {
  public:
    explicit Random(std::uint64_t seed = 0) : m_state(seed) {}

    std::uint64_t next() {
        m_state += 0x9e3779b97f4a7c15u;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
        return z ^ (z >> 31);
    }
    /// Uniform in [0, 1), 53 bits.
    double uniform() { return static_cast<double>(next() >> 11) * 0x1p-53; }

    std::uint64_t state() const { return m_state; }

  private:
    std::uint64_t m_state;
};

} // namespace rookery
