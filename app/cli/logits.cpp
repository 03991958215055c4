// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "app/cli/command.h"

namespace rookery::cli {

namespace {

ArgumentRules rules() {
    ArgumentRules rules{{"--tokens", "--tokens-file", "--out", "--chunk", "--state-in", "--state-out"},
                        {"--all"}};
    addModelOptions(rules);
    return rules;
}

Result<std::vector<Token>> inputTokens(const Arguments& arguments) {
    std::string text = arguments.text("--tokens");
    if (arguments.has("--tokens-file")) {
        auto file = readFile(arguments.text("--tokens-file"));
        if (!file)
            return file.error();
        text = std::move(*file);
    }
    auto tokens = parseTokens(text);
    if (tokens && tokens->empty())
        return {ErrorCode::InvalidArgument, "there are no token ids to feed"};
    return tokens;
}

Result<std::unique_ptr<State>> startState(LoadedModel& model, const Arguments& arguments) {
    auto state = model.newState();
    if (!state || !arguments.has("--state-in"))
        return state;
    auto floats = readFloats(arguments.text("--state-in"));
    if (!floats)
        return floats.error();
    const std::int64_t expected = model.program().stateLayout().floatCount;
    if (static_cast<std::int64_t>(floats->size()) != expected)
        return {ErrorCode::StateMismatch, arguments.text("--state-in") + " holds " +
                                              std::to_string(floats->size()) + " floats, and this model's state has " +
                                              std::to_string(expected)};
    if (auto written = (*state)->write(*floats); !written)
        return written.error();
    return state;
}

Outcome run(const Context& context, Arguments& arguments) {
    const Resources resources = resourcesOf(context);
    arguments.require({"--tokens", "--tokens-file"});
    arguments.require({"--out"});
    const std::int64_t chunk = arguments.integer("--chunk", 0, 1, 1 << 20);
    ModelRequest request = modelRequest(resources, arguments);
    request.needsTokenizer = false;
    if (arguments.error())
        return *arguments.error();
    auto tokens = inputTokens(arguments);
    if (!tokens)
        return tokens.error();

    auto session = loadSession(request, resources);
    if (!session)
        return session.error();
    LoadedModel& model = *session->opened.model;
    auto state = startState(model, arguments);
    if (!state)
        return state.error();

    const auto vocabulary = static_cast<std::size_t>(model.program().hyperparameters().vocabulary);
    const bool all = arguments.has("--all");
    const std::size_t step = chunk > 0 ? static_cast<std::size_t>(chunk) : tokens->size();
    std::vector<float> logits((all ? tokens->size() : 1) * vocabulary);
    for (std::size_t at = 0; at < tokens->size(); at += step) {
        const auto part = std::span(*tokens).subspan(at, std::min(step, tokens->size() - at));
        const bool last = at + part.size() == tokens->size();
        std::span<float> out;
        if (all)
            out = std::span(logits).subspan(at * vocabulary, part.size() * vocabulary);
        else if (last)
            out = logits;
        if (auto fed = model.forward(part, **state, out); !fed)
            return fed.error();
    }
    if (auto written = writeFloats(arguments.text("--out"), logits); !written)
        return written.error();
    if (arguments.has("--state-out")) {
        std::vector<float> host(static_cast<std::size_t>(model.program().stateLayout().floatCount));
        if (auto read = (*state)->read(host); !read)
            return read.error();
        if (auto written = writeFloats(arguments.text("--state-out"), host); !written)
            return written.error();
    }
    return {};
}

} // namespace

const Command LogitsCommand = {
    "logits", "feed tokens and write the logits as raw float32",
    "--model M (--tokens 1,2,3 | --tokens-file F) --out FILE [--all] [--chunk N] [--state-in F] "
    "[--state-out F] [--initial-state F] [--lora F --lora-alpha X] [--group-norm-eps X]",
    rules, run};

} // namespace rookery::cli
