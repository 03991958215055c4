// SPDX-License-Identifier: Apache-2.0
#include "core/lab/statistics.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/engine/random.h"

namespace rookery {

namespace {

constexpr double Z95 = 1.959963984540054; ///< 97.5 % quantile of the normal distribution
constexpr double Significant = 0.05;

double logChoose(int n, int k) {
    return std::lgamma(n + 1.0) - std::lgamma(k + 1.0) - std::lgamma(n - k + 1.0);
}

double binomial(int n, int k, double p) {
    if (p <= 0)
        return k == 0 ? 1 : 0;
    if (p >= 1)
        return k == n ? 1 : 0;
    return std::exp(logChoose(n, k) + k * std::log(p) + (n - k) * std::log1p(-p));
}

} // namespace

Interval wilsonInterval(int hits, int count) {
    if (count <= 0)
        return {0, 1};
    const double n = count;
    const double share = hits / n;
    const double middle = share + Z95 * Z95 / (2 * n);
    const double half = Z95 * std::sqrt(share * (1 - share) / n + Z95 * Z95 / (4 * n * n));
    const double scale = 1 + Z95 * Z95 / n;
    return {std::max(0.0, (middle - half) / scale), std::min(1.0, (middle + half) / scale)};
}

double mcnemarExact(int onlyFirst, int onlySecond) {
    const int n = onlyFirst + onlySecond;
    double tail = 0;
    for (int i = 0; i <= std::min(onlyFirst, onlySecond); ++i)
        tail += binomial(n, i, 0.5);
    return std::min(1.0, 2 * tail);
}

std::vector<double> holm(std::span<const double> p) {
    std::vector<std::size_t> order(p.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [p](std::size_t a, std::size_t b) { return p[a] < p[b]; });
    std::vector<double> corrected(p.size());
    double least = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        least = std::max(least, std::min(1.0, p[order[i]] * static_cast<double>(p.size() - i)));
        corrected[order[i]] = least;
    }
    return corrected;
}

Bootstrap pairedBootstrap(std::span<const double> differences, std::uint64_t seed, int rounds) {
    Bootstrap result;
    if (differences.empty() || rounds <= 0)
        return result;
    const double count = static_cast<double>(differences.size());
    result.mean = std::accumulate(differences.begin(), differences.end(), 0.0) / count;
    Random random(seed);
    std::vector<double> means(static_cast<std::size_t>(rounds));
    for (double& mean : means) {
        double sum = 0;
        for (std::size_t i = 0; i < differences.size(); ++i)
            sum += differences[static_cast<std::size_t>(random.uniform() * count)];
        mean = sum / count;
    }
    std::sort(means.begin(), means.end());
    const auto at = [&means](double share) { return means[static_cast<std::size_t>(share * static_cast<double>(means.size() - 1))]; };
    result.interval = {at(0.025), at(0.975)};
    return result;
}

double mcnemarPower(int count, double gained, double lost) {
    const double differing = gained + lost;
    if (count <= 0 || differing <= 0)
        return 0;
    double power = 0;
    for (int pairs = 0; pairs <= count; ++pairs) {
        double found = 0;
        for (int first = 0; first <= pairs; ++first) {
            if (mcnemarExact(first, pairs - first) < Significant)
                found += binomial(pairs, first, gained / differing);
        }
        power += binomial(count, pairs, differing) * found;
    }
    return power;
}

} // namespace rookery
