// SPDX-License-Identifier: Apache-2.0
#include "core/engine/turn.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <optional>

#include "core/engine/answer_writer.h"
#include "core/engine/prompt_reader.h"

namespace rookery {

namespace {

using Clock = std::chrono::steady_clock;

double millisecondsSince(Clock::time_point start) {
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// Several answers from one point, or one: an answer's writer, what it draws from, and what it wants fed.
struct Strand {
    Strand(LoadedModel& model, const Tokenizer& tokenizer, std::span<const Token> banned, State& ownState,
           const TurnRequest& ownRequest, const TurnObserver& observer, std::vector<float> firstLogits)
        : request(ownRequest), state(ownState), logits(std::move(firstLogits)),
          writer(model, tokenizer, banned, state, request, observer) {}

    TurnRequest request; ///< with the seed of its own
    State& state;
    std::vector<float> logits;
    AnswerWriter writer;
    std::optional<Token> next;
    bool ended = false;
    double firstTokenMs = 0;
    double thoughtMs = 0;
    double generateMs = 0;
};

bool isSane(const TurnRequest& request) {
    return request.covered < request.prompt.size() && request.answerSoFar <= request.prompt.size();
}

/// Draws for every strand that goes on, then feeds all drawn tokens in one pass over the weights.
Result<void> writeAnswers(LoadedModel& model, std::span<std::unique_ptr<Strand>> strands, Clock::time_point start,
                          const std::stop_token& stop) {
    const auto generating = Clock::now();
    std::vector<Sequence> batch;
    std::vector<Strand*> fed;
    for (;;) {
        batch.clear();
        fed.clear();
        for (const std::unique_ptr<Strand>& strand : strands) {
            if (strand->ended)
                continue;
            auto drawn = strand->writer.draw(strand->logits, stop.stop_requested());
            if (!drawn)
                return drawn.error();
            if (strand->firstTokenMs == 0)
                strand->firstTokenMs = millisecondsSince(start);
            strand->generateMs = millisecondsSince(generating);
            if (strand->thoughtMs == 0 && strand->writer.hasThought() && strand->request.answerSoFar == 0)
                strand->thoughtMs = strand->generateMs;
            strand->next = *drawn;
            strand->ended = !strand->next;
            if (strand->ended)
                continue;
            batch.push_back({std::span(&*strand->next, 1), &strand->state, strand->logits});
            fed.push_back(strand.get());
        }
        if (batch.empty())
            return {};
        auto done = batch.size() == 1 ? model.forward(batch[0].tokens, *batch[0].state, batch[0].logits)
                                      : model.forwardBatch(batch);
        if (!done)
            return done;
        for (Strand* const strand : fed)
            strand->writer.fed();
    }
}

/// Of the distribution at temperature 1, in nats. Zero for logits that are not numbers, which end the turn soon.
double entropyOf(std::span<const float> logits) {
    const double most = *std::max_element(logits.begin(), logits.end());
    double sum = 0;
    double weighted = 0;
    for (const float logit : logits) {
        const double weight = std::exp(logit - most);
        sum += weight;
        weighted += weight > 0 ? weight * (logit - most) : 0;
    }
    const double entropy = std::log(sum) - weighted / sum;
    return std::isfinite(entropy) ? entropy : 0;
}

TurnResult resultOf(Strand& strand, const PromptReading& reading, double entropy) {
    TurnResult result = strand.writer.finish();
    result.firstEntropy = entropy;
    result.tokensResumed = static_cast<int>(strand.request.covered);
    result.tokensRead = reading.tokensRead;
    result.readMs = reading.ms;
    result.firstTokenMs = strand.firstTokenMs;
    result.thoughtMs = strand.thoughtMs;
    result.generateMs = strand.generateMs;
    return result;
}

/// The answer to a prompt that was not read to its end, or only to be read: what there was of it stays, and can
/// go on another time.
Result<TurnResult> unanswered(LoadedModel& model, const Tokenizer& tokenizer, State& state,
                              const TurnRequest& request, const PromptReading& reading) {
    TurnResult result;
    if (request.answerSoFar > 0) {
        const TurnObserver nobody;
        AnswerWriter writer(model, tokenizer, {}, state, request, nobody);
        if (auto begun = writer.begin(); !begun)
            return begun.error();
        result = writer.finish();
    }
    result.covered = reading.covered;
    if (reading.covered < request.prompt.size())
        result.end = TurnEnd::Cancelled;
    result.tokensResumed = static_cast<int>(request.covered);
    result.tokensRead = reading.tokensRead;
    result.readMs = reading.ms;
    return result;
}

} // namespace

std::vector<Token> bannedTokens(const Tokenizer& tokenizer, int vocabulary) {
    const std::optional<Token> end = tokenizer.endOfText();
    std::vector<Token> banned;
    for (Token token = 0; token < vocabulary; ++token) {
        const bool meaningless =
            token >= tokenizer.vocabularySize() || tokenizer.tokenBytes(token).empty();
        if (meaningless && token != end)
            banned.push_back(token);
    }
    return banned;
}

Result<TurnResult> runTurn(LoadedModel& model, const Tokenizer& tokenizer,
                           std::span<const Token> banned, State& state, const TurnRequest& request,
                           const TurnObserver& observer, std::stop_token stop) {
    auto results = runTurns(model, tokenizer, banned, state, request, observer, {}, std::move(stop));
    if (!results)
        return results.error();
    return std::move(results->front());
}

Result<std::vector<TurnResult>> runTurns(LoadedModel& model, const Tokenizer& tokenizer,
                                         std::span<const Token> banned, State& state,
                                         const TurnRequest& request, const TurnObserver& observer,
                                         std::span<const OtherAnswer> others, std::stop_token stop) {
    if (!isSane(request))
        return Error{ErrorCode::InvalidArgument, "a turn needs at least one token that is not read yet"};
    const auto start = Clock::now();
    std::vector<float> logits(static_cast<std::size_t>(model.program().hyperparameters().vocabulary));
    auto reading = readPrompt(model, state, request, observer, stop, logits);
    if (!reading)
        return reading.error();
    std::vector<TurnResult> results;
    if (reading->covered < request.prompt.size() || request.maxTokens == 0) {
        auto result = unanswered(model, tokenizer, state, request, *reading);
        if (!result)
            return result.error();
        results.assign(others.size() + 1, *result);
        return results;
    }

    const double entropy = entropyOf(logits);
    std::vector<std::unique_ptr<Strand>> strands;
    for (const OtherAnswer& other : others) {
        if (auto copied = other.state->copyFrom(state); !copied)
            return copied.error();
        TurnRequest ownRequest = request;
        ownRequest.seed = other.seed;
        strands.push_back(std::make_unique<Strand>(model, tokenizer, banned, *other.state, ownRequest,
                                                   *other.observer, logits));
    }
    strands.insert(strands.begin(), std::make_unique<Strand>(model, tokenizer, banned, state, request, observer,
                                                             std::move(logits)));
    for (const std::unique_ptr<Strand>& strand : strands) {
        if (auto begun = strand->writer.begin(); !begun)
            return begun.error();
    }
    if (auto written = writeAnswers(model, strands, start, stop); !written)
        return written.error();
    results.reserve(strands.size());
    for (const std::unique_ptr<Strand>& strand : strands)
        results.push_back(resultOf(*strand, *reading, entropy));
    return results;
}

} // namespace rookery
