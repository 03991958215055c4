// SPDX-License-Identifier: Apache-2.0
#include "core/engine/sampler.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <numbers>

namespace rookery {

namespace {

constexpr double MinTemperature = 0.1;
constexpr double MaxTemperature = 5.0;
constexpr std::uint64_t MaxStoredCounts = 1u << 22; // far above any vocabulary

bool descending(const TokenProbability& a, const TokenProbability& b) {
    return a.probability != b.probability ? a.probability > b.probability : a.token < b.token;
}

/// Keeps the candidates that top-p keeps: all whose probability reaches that of the first rank at
/// which the running sum is at least `topP`; ties stay.
void cutTopP(std::vector<TokenProbability>& candidates, double topP) {
    // The nucleus is usually tiny, so sort only as many as it needs.
    std::size_t sorted = 0;
    double sum = 0;
    double cutoff = 0;
    bool found = false;
    while (!found && sorted < candidates.size()) {
        const std::size_t end = std::min(candidates.size(), std::max<std::size_t>(64, sorted * 4));
        std::partial_sort(candidates.begin() + static_cast<std::ptrdiff_t>(sorted),
                          candidates.begin() + static_cast<std::ptrdiff_t>(end), candidates.end(), descending);
        for (; sorted < end && !found; ++sorted) {
            sum += candidates[sorted].probability;
            if (sum >= topP) {
                cutoff = candidates[sorted].probability;
                found = true;
            }
        }
    }
    if (found)
        std::erase_if(candidates, [&](const TokenProbability& c) { return c.probability < cutoff; });
}

bool mayRepeatFreely(std::string_view bytes) {
    return bytes.size() == 1
               ? bytes == " " || bytes == "\t" || (bytes[0] >= '0' && bytes[0] <= '9')
               : !bytes.empty() && std::string_view(" \t0123456789").find(bytes) != std::string_view::npos;
}

void put64(std::string& out, std::uint64_t value) {
    for (int shift = 0; shift < 64; shift += 8)
        out.push_back(static_cast<char>((value >> shift) & 0xffu));
}

std::uint64_t take64(std::string_view& in) {
    std::uint64_t value = 0;
    for (int i = 0; i < 8; ++i)
        value |= static_cast<std::uint64_t>(static_cast<unsigned char>(in[static_cast<std::size_t>(i)])) << (8 * i);
    in.remove_prefix(8);
    return value;
}

} // namespace

SamplerParameters greedyParameters() {
    SamplerParameters parameters;
    parameters.temperature = 0;
    parameters.topP = 0;
    parameters.presence = 0;
    parameters.frequency = 0;
    return parameters;
}

double surprisalOf(std::span<const float> logits, Token token) {
    const float highest = *std::max_element(logits.begin(), logits.end());
    double sum = 0;
    for (const float logit : logits)
        sum += static_cast<double>(std::exp(logit - highest));
    return std::log2(sum) +
           static_cast<double>(highest - logits[static_cast<std::size_t>(token)]) * std::numbers::log2e;
}

Sampler::Sampler(const SamplerParameters& parameters, std::uint64_t seed) : m_parameters(parameters), m_random(seed) {
}

std::vector<TokenProbability> Sampler::distribution(std::span<const float> logits,
                                                    std::span<const Token> banned) const {
    const bool greedy = m_parameters.temperature <= 0;
    const double topP = greedy ? 0.0 : m_parameters.topP;
    const double temperature = greedy ? 1.0 : std::clamp(m_parameters.temperature, MinTemperature, MaxTemperature);

    std::vector<TokenProbability> candidates;
    candidates.reserve(logits.size());
    auto ban = banned.begin();
    double greatest = -std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < logits.size(); ++i) {
        const auto token = static_cast<Token>(i);
        while (ban != banned.end() && *ban < token)
            ++ban;
        if ((ban != banned.end() && *ban == token) || !std::isfinite(logits[i]))
            continue;
        candidates.push_back({token, static_cast<double>(logits[i])});
    }
    for (const auto& [token, count] : m_counts) {
        const auto at = std::lower_bound(candidates.begin(), candidates.end(), token,
                                         [](const TokenProbability& c, Token t) { return c.token < t; });
        if (at != candidates.end() && at->token == token)
            at->probability -= m_parameters.presence + count * m_parameters.frequency;
    }
    for (const TokenProbability& candidate : candidates)
        greatest = std::max(greatest, candidate.probability);

    double sum = 0;
    for (TokenProbability& candidate : candidates) {
        candidate.probability = std::exp(candidate.probability - greatest);
        sum += candidate.probability;
    }
    for (TokenProbability& candidate : candidates)
        candidate.probability /= sum;

    if (topP < 1)
        cutTopP(candidates, topP);
    if (m_parameters.topK > 0 && candidates.size() > static_cast<std::size_t>(m_parameters.topK)) {
        const auto end = candidates.begin() + m_parameters.topK;
        std::partial_sort(candidates.begin(), end, candidates.end(), descending);
        candidates.erase(end, candidates.end());
    }

    sum = 0;
    for (TokenProbability& candidate : candidates) {
        if (temperature != 1.0)
            candidate.probability = std::pow(candidate.probability, 1.0 / temperature);
        sum += candidate.probability;
    }
    for (TokenProbability& candidate : candidates)
        candidate.probability /= sum;
    std::sort(candidates.begin(), candidates.end(),
              [](const TokenProbability& a, const TokenProbability& b) { return a.token < b.token; });
    return candidates;
}

Token Sampler::draw(std::span<const float> logits, std::span<const Token> banned) {
    const std::vector<TokenProbability> candidates = distribution(logits, banned);
    if (candidates.empty())
        return -1;
    double rest = m_random.uniform();
    for (const TokenProbability& candidate : candidates) {
        rest -= candidate.probability;
        if (rest < 0)
            return candidate.token;
    }
    return candidates.back().token;
}

void Sampler::accept(Token token, std::string_view bytes) {
    for (auto& [counted, count] : m_counts)
        count *= m_parameters.penaltyDecay;
    m_counts[token] += mayRepeatFreely(bytes) ? 0.0 : 1.0;
}

std::string Sampler::serialise() const {
    std::string bytes;
    bytes.reserve(16 + 16 * m_counts.size());
    put64(bytes, m_random.state());
    put64(bytes, m_counts.size());
    for (const auto& [token, count] : m_counts) {
        put64(bytes, static_cast<std::uint32_t>(token));
        put64(bytes, std::bit_cast<std::uint64_t>(count));
    }
    return bytes;
}

Result<void> Sampler::restore(std::string_view bytes) {
    if (bytes.size() < 16)
        return {ErrorCode::BadFormat, "sampler state: shorter than its header"};
    const Random random(take64(bytes));
    const std::uint64_t entries = take64(bytes);
    if (entries > MaxStoredCounts || bytes.size() != entries * 16)
        return {ErrorCode::BadFormat, "sampler state: length does not match its entry count"};
    std::map<Token, double> counts;
    while (!bytes.empty()) {
        const auto token = static_cast<Token>(take64(bytes));
        const auto count = std::bit_cast<double>(take64(bytes));
        if (token < 0 || !std::isfinite(count))
            return {ErrorCode::BadFormat, "sampler state: a count is not a number"};
        counts[token] = count;
    }
    m_random = random;
    m_counts = std::move(counts);
    return {};
}

} // namespace rookery
