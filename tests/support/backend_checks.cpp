// SPDX-License-Identifier: Apache-2.0
#include "tests/support/backend_checks.h"

#include <algorithm>

namespace rookery {
namespace {

std::size_t vocabularyOf(const LoadedModel& model) {
    return static_cast<std::size_t>(model.program().hyperparameters().vocabulary);
}

/// A sentence if two lists differ by more than the limit.
template <typename A, typename B>
std::string compared(const std::string& what, const A& left, const B& right, double limit) {
    const double difference = largestDifference(left, right);
    if (difference <= limit)
        return {};
    return what + " differ by " + std::to_string(difference);
}

std::unique_ptr<State> freshState(LoadedModel& model) {
    auto state = model.newState();
    return state ? std::move(*state) : nullptr;
}

bool isRefused(const Result<void>& result, ErrorCode code) {
    return !result && result.error().code == code;
}

} // namespace

std::vector<Token> someTokens(const Program& program, int count) {
    std::vector<Token> tokens;
    for (int i = 0; i < count; ++i)
        tokens.push_back((i * 37 + 5) % program.hyperparameters().vocabulary);
    return tokens;
}

std::vector<float> lastLogits(LoadedModel& model, std::span<const Token> tokens, State& state) {
    std::vector<float> logits(vocabularyOf(model));
    if (!model.forward(tokens, state, logits))
        return {};
    return logits;
}

std::vector<float> contentsOf(const LoadedModel& model, const State& state) {
    std::vector<float> floats(static_cast<std::size_t>(model.program().stateLayout().floatCount));
    if (!state.read(floats))
        return {};
    return floats;
}

std::string checkCase(LoadedModel& model, const ConformanceCase& testCase, std::size_t chunk,
                      double limit, double stateLimit) {
    const std::size_t vocabulary = vocabularyOf(model);
    auto state = freshState(model);
    if (!state)
        return "no state";
    std::vector<float> logits(testCase.tokens.size() * vocabulary);
    for (std::size_t begin = 0; begin < testCase.tokens.size(); begin += chunk) {
        const std::size_t count = std::min(chunk, testCase.tokens.size() - begin);
        if (auto fed =
                model.forward(std::span(testCase.tokens).subspan(begin, count), *state,
                              std::span(logits).subspan(begin * vocabulary, count * vocabulary));
            !fed)
            return fed.error().message;
    }
    if (!testCase.everyToken)
        logits.erase(logits.begin(), logits.end() - std::ssize(testCase.logits));
    if (auto wrong = compared("logits", logits, testCase.logits, limit); !wrong.empty())
        return wrong;
    if (!testCase.state.empty() && stateLimit > 0)
        if (auto wrong = compared("states", contentsOf(model, *state), testCase.state, stateLimit);
            !wrong.empty())
            return wrong;
    logits.erase(logits.begin(), logits.end() - std::ptrdiff_t(vocabulary));
    for (const Token expected : testCase.greedy) {
        const auto best =
            static_cast<Token>(std::max_element(logits.begin(), logits.end()) - logits.begin());
        if (best != expected)
            return "token " + std::to_string(best) + " instead of " + std::to_string(expected);
        logits = lastLogits(model, std::span(&best, 1), *state);
    }
    return {};
}

std::string checkBatch(LoadedModel& model, double limit) {
    const auto tokens = someTokens(model.program(), 30);
    std::vector<std::unique_ptr<State>> states;
    std::vector<std::vector<float>> logits;
    std::vector<Sequence> batch;
    for (std::size_t i = 0; i < 5; ++i) {
        states.push_back(freshState(model));
        logits.emplace_back(vocabularyOf(model));
        batch.push_back(
            {std::span(tokens).subspan(i, 1 + 3 * i), states.back().get(), logits.back()});
    }
    if (auto fed = model.forwardBatch(batch); !fed)
        return fed.error().message;
    for (std::size_t i = 0; i < batch.size(); ++i) {
        auto state = freshState(model);
        const auto alone = lastLogits(model, batch[i].tokens, *state);
        if (auto wrong = compared("logits of a batch", alone, logits[i], limit); !wrong.empty())
            return wrong;
        if (auto wrong = compared("states of a batch", contentsOf(model, *state),
                                  contentsOf(model, *states[i]), limit);
            !wrong.empty())
            return wrong;
    }
    return {};
}

std::string checkMixedBatch(LoadedModel& model, double limit) {
    const auto tokens = someTokens(model.program(), 12);
    const std::size_t vocabulary = vocabularyOf(model);
    auto silent = freshState(model);
    auto last = freshState(model);
    auto all = freshState(model);
    std::vector<float> lastOnly(vocabulary);
    std::vector<float> everyRow(12 * vocabulary);
    const Sequence batch[] = {
        {tokens, silent.get(), {}}, {tokens, last.get(), lastOnly}, {tokens, all.get(), everyRow}};
    if (auto fed = model.forwardBatch(batch); !fed)
        return fed.error().message;
    auto state = freshState(model);
    std::vector<float> expected;
    for (const Token token : tokens) {
        const auto row = lastLogits(model, std::span(&token, 1), *state);
        expected.insert(expected.end(), row.begin(), row.end());
    }
    if (auto wrong = compared("all logits", everyRow, expected, limit); !wrong.empty())
        return wrong;
    if (auto wrong = compared("last logits", lastOnly, std::span(expected).last(vocabulary), limit);
        !wrong.empty())
        return wrong;
    return compared("states", contentsOf(model, *silent), contentsOf(model, *state), limit);
}

std::string checkLongPrompt(LoadedModel& model, int count, double limit) {
    const auto tokens = someTokens(model.program(), count);
    auto atOnce = freshState(model);
    auto oneByOne = freshState(model);
    const auto logits = lastLogits(model, tokens, *atOnce);
    std::vector<float> expected;
    for (const Token token : tokens)
        expected = lastLogits(model, std::span(&token, 1), *oneByOne);
    if (auto wrong = compared("logits", logits, expected, limit); !wrong.empty())
        return wrong;
    return compared("states", contentsOf(model, *atOnce), contentsOf(model, *oneByOne), limit);
}

std::string checkStates(LoadedModel& model) {
    auto state = freshState(model);
    if (contentsOf(model, *state) != model.program().initialState())
        return "a new state is not the program's initial state";
    std::vector<float> floats(static_cast<std::size_t>(model.program().stateLayout().floatCount));
    for (std::size_t i = 0; i < floats.size(); ++i)
        floats[i] = static_cast<float>(i);
    if (!state->write(floats) || contentsOf(model, *state) != floats)
        return "a state does not return what was written";
    const auto tokens = someTokens(model.program(), 9);
    auto original = freshState(model);
    auto copy = freshState(model);
    lastLogits(model, tokens, *original);
    if (!copy->copyFrom(*original))
        return "a state cannot be copied";
    if (lastLogits(model, tokens, *copy) != lastLogits(model, tokens, *original))
        return "a copied state goes on differently";
    return {};
}

std::string checkRefusals(LoadedModel& model, LoadedModel& other) {
    auto own = freshState(model);
    auto foreign = freshState(other);
    for (const Token token : {-1, static_cast<Token>(vocabularyOf(model))}) {
        const Token tokens[] = {1, token};
        if (!isRefused(model.forward(tokens, *own, {}), ErrorCode::InvalidArgument))
            return "a token outside the vocabulary is not refused";
    }
    if (contentsOf(model, *own) != model.program().initialState())
        return "a refused call changed the state";
    const Token token = 1;
    const std::span one(&token, 1);
    if (!isRefused(model.forward(one, *foreign, {}), ErrorCode::StateMismatch) ||
        !isRefused(own->copyFrom(*foreign), ErrorCode::StateMismatch))
        return "a state of another model is not refused";
    std::vector<float> three(3);
    if (!isRefused(own->read(three), ErrorCode::StateMismatch) ||
        !isRefused(own->write(three), ErrorCode::StateMismatch))
        return "a state of the wrong size is not refused";
    if (!isRefused(model.forward({}, *own, {}), ErrorCode::InvalidArgument))
        return "a sequence without tokens is not refused";
    const Sequence twice[] = {{one, own.get(), {}}, {one, own.get(), {}}};
    if (!isRefused(model.forwardBatch(twice), ErrorCode::InvalidArgument))
        return "one state twice in a batch is not refused";
    return {};
}

std::string checkRepeatable(LoadedModel& model) {
    const auto tokens = someTokens(model.program(), 40);
    std::vector<float> logits;
    std::vector<float> contents;
    for (int run = 0; run < 3; ++run) {
        auto state = freshState(model);
        lastLogits(model, std::span(tokens).first(39), *state);
        const auto found = lastLogits(model, std::span(tokens).last(1), *state);
        const auto floats = contentsOf(model, *state);
        if (found.empty() || floats.empty())
            return "a run failed";
        if (run > 0 && (found != logits || floats != contents))
            return "two runs differ";
        logits = found;
        contents = floats;
    }
    return {};
}

} // namespace rookery
