// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "core/tokenizer/tokenizer_catalog.h"

namespace rookery::cli {

namespace {

ArgumentRules tokenizeRules() {
    return {{"--tokenizer", "--file"}, {}};
}

ArgumentRules detokenizeRules() {
    return {{"--tokenizer", "--ids-file"}, {}};
}

Result<std::shared_ptr<const Tokenizer>> namedTokenizer(const Context& context, const Arguments& arguments) {
    auto resources = findResources(context.program);
    if (!resources)
        return resources.error();
    return openTokenizer(arguments.text("--tokenizer"), resources->tokenizers());
}

Outcome tokenize(const Context& context, Arguments& arguments) {
    arguments.require({"--tokenizer"});
    arguments.require({"--file"});
    if (arguments.error())
        return *arguments.error();
    auto tokenizer = namedTokenizer(context, arguments);
    if (!tokenizer)
        return tokenizer.error();
    auto text = readFile(arguments.text("--file"));
    if (!text)
        return text.error();
    std::string line;
    for (const Token token : (*tokenizer)->encode(*text)) {
        if (!line.empty())
            line += ' ';
        line += std::to_string(token);
    }
    printText(line + '\n');
    return {};
}

Outcome detokenize(const Context& context, Arguments& arguments) {
    arguments.require({"--tokenizer"});
    arguments.require({"--ids-file"});
    if (arguments.error())
        return *arguments.error();
    auto tokenizer = namedTokenizer(context, arguments);
    if (!tokenizer)
        return tokenizer.error();
    auto text = readFile(arguments.text("--ids-file"));
    if (!text)
        return text.error();
    auto tokens = parseTokens(*text);
    if (!tokens)
        return tokens.error();
    printText((*tokenizer)->decode(*tokens));
    return {};
}

} // namespace

const Command TokenizeCommand = {
    "tokenize", "turn a file into token ids",
    "--tokenizer T --file F", tokenizeRules, tokenize};
const Command DetokenizeCommand = {
    "detokenize", "turn token ids back into the exact bytes",
    "--tokenizer T --ids-file F", detokenizeRules, detokenize};

} // namespace rookery::cli
