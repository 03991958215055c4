// SPDX-License-Identifier: Apache-2.0
//
// inspect and explain: what a file is and what it computes. Both read headers and small vectors only.
#include <cstdio>
#include <map>

#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "core/model/explain.h"
#include "core/tokenizer/tokenizer_catalog.h"

namespace rookery::cli {

namespace {

ArgumentRules inspectRules() {
    return {{"--initial-state", "--lora", "--lora-alpha", "--group-norm-eps"}, {"--json"}, 1, 1};
}

ArgumentRules explainRules() {
    return {{"--initial-state", "--lora", "--lora-alpha", "--group-norm-eps"}, {}, 1, 1};
}

/// The model named by the positional argument, through the same checks as --model.
Result<ModelRequest> requestOf(const Context& context, Arguments& arguments) {
    const std::string& model = arguments.positional()[0];
    if (model != "built-in")
        return fileRequest({}, arguments, model);
    auto resources = findResources(context.program);
    if (!resources)
        return resources.error();
    return fileRequest(*resources, arguments, model);
}

nlohmann::ordered_json describe(const Program& program, const Checkpoint& checkpoint,
                                const std::string& tokenizer) {
    std::map<std::string, std::int64_t> types;
    std::int64_t parameters = 0;
    for (const NamedTensor& tensor : checkpoint.tensors()) {
        const std::int64_t count = elementCount(tensor.view);
        types[std::string(dtypeName(tensor.view.type))] += count;
        parameters += count;
    }
    const Hyperparameters& sizes = program.hyperparameters();
    return {{"architecture", architectureName(sizes.architecture)},
            {"layers", sizes.layers},
            {"width", sizes.embd},
            {"head_size", sizes.headSize},
            {"vocabulary", sizes.vocabulary},
            {"parameters", parameters},
            {"weight_types", types},
            {"tokenizer", tokenizer},
            {"state_bytes", program.stateLayout().floatCount * static_cast<std::int64_t>(sizeof(float))},
            {"fingerprint", program.fingerprint()},
            {"format", fileFormatName(checkpoint.format())},
            {"feed_forward", sizes.feedForward},
            {"heads", sizes.heads},
            {"file_bytes", checkpoint.fileSize()}};
}

Outcome runInspect(const Context& context, Arguments& arguments) {
    auto request = requestOf(context, arguments);
    if (!request)
        return request.error();
    if (arguments.error())
        return *arguments.error();
    auto checkpoint = Checkpoint::open(request->path);
    if (!checkpoint)
        return checkpoint.error();
    auto program = openProgram(*checkpoint, *request);
    if (!program)
        return program.error();
    const std::string tokenizer =
        defaultTokenizerName(**checkpoint, (*program)->hyperparameters().vocabulary);
    const nlohmann::ordered_json description = describe(**program, **checkpoint, tokenizer);
    if (arguments.has("--json")) {
        printJson(description);
        return {};
    }
    for (const auto& [name, value] : description.items())
        std::printf("%-14s %s\n", name.c_str(),
                    value.is_string() ? value.get<std::string>().c_str() : value.dump().c_str());
    return {};
}

Outcome runExplain(const Context& context, Arguments& arguments) {
    auto request = requestOf(context, arguments);
    if (!request)
        return request.error();
    if (arguments.error())
        return *arguments.error();
    auto program = openProgram(*request);
    if (!program)
        return program.error();
    printText(rookery::explain(**program));
    return {};
}

} // namespace

const Command InspectCommand = {
    "inspect", "say what a model file holds, from its headers",
    "MODEL [--json]", inspectRules, runInspect};
const Command ExplainCommand = {
    "explain", "print a model's program, one instruction a line",
    "MODEL", explainRules, runExplain};

} // namespace rookery::cli
