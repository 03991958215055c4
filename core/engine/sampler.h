// SPDX-License-Identifier: Apache-2.0
//
// Logits to a token, in the order of all RWKV programs: bans, penalties, softmax, top-p, top-k, and
// temperature last. Sums are in double.
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/base/token.h"
#include "core/engine/random.h"

namespace rookery {

struct SamplerParameters {
    double temperature = 1.0;    ///< 0: greedy; otherwise clamped to 0.1 .. 5
    double topP = 0.3;           ///< 1 or more: off
    int topK = 0;                ///< 0: off
    double presence = 0.5;       ///< subtracted once from every token that occurred
    double frequency = 0.5;      ///< subtracted per (decayed) occurrence
    double penaltyDecay = 0.996; ///< every count is multiplied by this after each token
};

/// Greedy without penalties: the same answer every time.
SamplerParameters greedyParameters();

/// Bits of surprise in `token`: the negative logarithm of its softmax over finite logits. `token`
/// in range.
double surprisalOf(std::span<const float> logits, Token token);

/// A token that may be drawn and its probability.
struct TokenProbability {
    Token token = 0;
    double probability = 0;
};

/// Draws tokens and remembers what it drew. Copyable; the whole state fits serialise().
class Sampler {
  public:
    Sampler(const SamplerParameters& parameters, std::uint64_t seed);

    const SamplerParameters& parameters() const { return m_parameters; }

    /// What may be drawn from `logits`, by rising token. Tokens in `banned` (sorted) are never
    /// drawn. Empty only if every token is banned or no logit is a number.
    std::vector<TokenProbability> distribution(std::span<const float> logits,
                                               std::span<const Token> banned) const;
    /// Draws one token; -1 if there is nothing to draw. Does not count it: see accept().
    Token draw(std::span<const float> logits, std::span<const Token> banned);
    /// Counts a drawn token whose text is `bytes`: all counts decay, then its own rises by one, or
    /// by nothing for blanks and digits, which must be able to repeat.
    void accept(Token token, std::string_view bytes);

    const std::map<Token, double>& counts() const { return m_counts; }

    const Random& random() const { return m_random; }
    void setRandom(const Random& random) { m_random = random; }

    /// Counts and random numbers as bytes, little-endian, without the parameters.
    std::string serialise() const;
    /// The inverse. Error: BadFormat; the sampler is then unchanged.
    Result<void> restore(std::string_view bytes);

  private:
    SamplerParameters m_parameters;
    Random m_random;
    std::map<Token, double> m_counts; ///< ordered, so that equal histories serialise equally
};

} // namespace rookery
