// SPDX-License-Identifier: Apache-2.0
//
// The conformance cases beside the checkout: random-weight models of every version and container
// with the logits and states they must give, and small trained models with recorded text. Tests
// that use them are skipped where the folder is absent; the project's own fixtures cover the same
// behaviours.
#pragma once

#include <cmath>
#include <filesystem>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/base/token.h"
#include "core/model/program.h"

namespace rookery {

/// One model with what it must give after `tokens` from the empty state.
struct ConformanceCase {
    std::string name;            ///< the file's name
    std::filesystem::path model; ///< the base model
    std::optional<std::filesystem::path> initialState;
    std::optional<std::filesystem::path> lora;
    float loraAlpha = 0;
    std::vector<Token> tokens;
    std::vector<float>
        logits; ///< [tokens, vocabulary]; [vocabulary] of the last token if !everyToken
    bool everyToken = true;
    std::vector<float> state;  ///< host order; empty when not recorded
    double tolerance = 0;      ///< largest absolute difference of logits for float32 arithmetic
    std::vector<Token> greedy; ///< tokens that follow when the best is always taken; may be empty
    double minMargin = 0;      ///< smallest distance between best and second best logit on that way
};

/// The cases of data/synthetic/manifest.json under `sharedData`; empty when the folder is absent.
/// Errors: BadFormat, NotFound for a folder that is there and incomplete.
Result<std::vector<ConformanceCase>> syntheticCases(const std::filesystem::path& sharedData);

/// The trained tiny models: the three-byte prompt with the logits that rwkv.cpp publishes, and the
/// long prompts with the text that follows. Empty when the folder is absent.
Result<std::vector<ConformanceCase>> tinyModelCases(const std::filesystem::path& sharedData);

/// The project's own fixtures under tests/data/models. Errors: BadFormat, NotFound.
Result<std::vector<ConformanceCase>> fixtureCases(const std::filesystem::path& testData);

/// Opens model and overlays of a case and builds its program.
Result<std::shared_ptr<const Program>> buildCase(const ConformanceCase& testCase);

/// Largest absolute difference; infinity where one of them is not finite or lengths differ. Pairs
/// in which both are below -1e29 (an empty maximum of version 4) are equal.
template <typename A, typename B> double largestDifference(const A& left, const B& right) {
    if (std::size(left) != std::size(right))
        return std::numeric_limits<double>::infinity();
    double largest = 0;
    for (std::size_t i = 0; i < std::size(left); ++i) {
        const double a = static_cast<double>(left[i]);
        const double b = static_cast<double>(right[i]);
        if (a < -1e29 && b < -1e29)
            continue;
        const double difference = std::abs(a - b);
        if (!(difference <= largest))
            largest = std::isnan(difference) ? std::numeric_limits<double>::infinity() : difference;
    }
    return largest;
}

} // namespace rookery
