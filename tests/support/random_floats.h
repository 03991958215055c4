// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <random>
#include <vector>

namespace rookery {

/// Normally distributed around 0 with deviation `scale`; the same for the same seed.
inline std::vector<float> randomFloats(std::size_t count, unsigned seed, float scale = 1) {
    std::mt19937 generator(seed);
    std::normal_distribution<float> normal(0, scale);
    std::vector<float> values(count);
    for (float& value : values)
        value = normal(generator);
    return values;
}

} // namespace rookery
