// SPDX-License-Identifier: Apache-2.0
//
// What may be said after counting: intervals of shares, and whether two ways of asking the same questions
// differ. Exact where the numbers are small, which they are.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace rookery {

struct Interval {
    double low = 0;
    double high = 0;
};

/// Wilson score interval of `hits` of `count`, 95 %; [0, 1] for no trials.
/// Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", 1927.
Interval wilsonInterval(int hits, int count);

/// Exact two-sided McNemar test. `onlyFirst`: pairs that only the first way got right, and the reverse.
/// 1 if there are none.
double mcnemarExact(int onlyFirst, int onlySecond);

/// Holm's step-down correction of p values, in the given order.
std::vector<double> holm(std::span<const double> p);

struct Bootstrap {
    double mean = 0;
    Interval interval; ///< 95 %, percentile
};
/// Mean of paired differences; resampled `rounds` times with the given seed.
Bootstrap pairedBootstrap(std::span<const double> differences, std::uint64_t seed, int rounds = 4000);

/// How likely mcnemarExact() < 0.05 is with `count` pairs when the first way gets a share `gained` of
/// them that the second misses, and misses a share `lost` that the second gets.
double mcnemarPower(int count, double gained, double lost);

} // namespace rookery
