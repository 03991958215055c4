// SPDX-License-Identifier: Apache-2.0
#include <iostream>

#include "app/cli/command.h"
#include "core/engine/turn.h"
#include "core/prompt/chat_format.h"

namespace rookery::cli {

namespace {

ArgumentRules rules() {
    ArgumentRules rules{{"--prompt", "--prompt-file", "--max-tokens", "--stop"}, {"--raw"}};
    addModelOptions(rules);
    addSamplingOptions(rules);
    return rules;
}

Outcome run(const Context& context, Arguments& arguments) {
    const Resources resources = resourcesOf(context);
    arguments.require({"--prompt", "--prompt-file"});
    arguments.require({"--max-tokens"});
    TurnRequest turn;
    turn.maxTokens = static_cast<int>(arguments.integer("--max-tokens", 0, 1, 1 << 30));
    turn.sampling = samplerParameters(arguments);
    turn.seed = seedOf(arguments);
    turn.stops = arguments.all("--stop");
    const ModelRequest request = modelRequest(resources, arguments);
    if (arguments.error())
        return *arguments.error();
    std::string prompt = arguments.text("--prompt");
    if (arguments.has("--prompt-file")) {
        auto file = readFile(arguments.text("--prompt-file"));
        if (!file)
            return file.error();
        prompt = std::move(*file);
    }

    auto session = loadSession(request, resources);
    if (!session)
        return session.error();
    const OpenedModel& opened = session->opened;
    if (!arguments.has("--raw")) {
        const ChatFormat& format = chatFormats().front();
        prompt = userTurn(format, prompt, TurnPlace::First);
        const std::vector<std::string> roles = stopSequences(format);
        turn.stops.insert(turn.stops.end(), roles.begin(), roles.end());
    }
    turn.prompt = opened.tokenizer->encode(prompt);
    if (turn.prompt.empty())
        return UsageError{"the prompt is empty"};
    auto state = opened.model->newState();
    if (!state)
        return state.error();

    TurnObserver observer;
    observer.reading = [](std::int64_t, std::int64_t) { pollInterrupt(); };
    observer.text = [](std::string_view piece) {
        printText(piece);
        std::cout.flush();
        pollInterrupt();
    };
    auto result = runTurn(*opened.model, *opened.tokenizer, opened.banned, **state, turn, observer,
                          interruptToken());
    if (!result)
        return result.error();
    printText("\n");
    return {};
}

} // namespace

const Command GenerateCommand = {
    "generate", "answer one prompt and stream the answer",
    "--model M (--prompt TEXT | --prompt-file F) [--raw] --max-tokens N [--greedy] [--seed S] "
    "[--temperature X --top-p X --top-k N --presence X --frequency X --penalty-decay X] [--stop TEXT]...",
    rules, run};

} // namespace rookery::cli
