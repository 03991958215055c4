// SPDX-License-Identifier: Apache-2.0
#include "core/model/convert.h"

#include "app/cli/command.h"
#include "core/tokenizer/tokenizer_catalog.h"
#include "core/tokenizer/world_tokenizer.h"

namespace rookery::cli {

namespace {

ArgumentRules rules() {
    return {{"--weights", "--tokenizer", "--initial-state", "--lora", "--lora-alpha", "--group-norm-eps"},
            {},
            2,
            2};
}

std::optional<ModelFileKind> kindOf(const std::filesystem::path& path) {
    const std::string ending = path.extension().string();
    if (ending == ".safetensors" || ending == ".st")
        return ModelFileKind::Safetensors;
    if (ending == ".gguf")
        return ModelFileKind::Gguf;
    return std::nullopt;
}

std::optional<DType> typeOf(const std::string& name) {
    for (const DType type : {DType::F32, DType::F16, DType::BF16, DType::Q8_0, DType::Q4_0}) {
        if (dtypeName(type) == name)
            return type;
    }
    return std::nullopt;
}

/// What llama.cpp needs inside the file: the bytes of every token. Only a World-like table can stand there:
/// every byte a token, none twice. Empty for other tokenizers, which stay beside the model.
std::vector<std::string> worldTable(const Tokenizer& tokenizer) {
    std::vector<std::string> table;
    table.reserve(static_cast<std::size_t>(tokenizer.vocabularySize()));
    for (Token token = 0; token < tokenizer.vocabularySize(); ++token)
        table.push_back(tokenizer.tokenBytes(token));
    return makeWorldTokenizer(table, "table") ? table : std::vector<std::string>();
}

Outcome run(const Context& context, Arguments& arguments) {
    const std::filesystem::path target = arguments.positional()[1];
    const std::optional<ModelFileKind> kind = kindOf(target);
    if (!kind)
        arguments.fail("the target must end in .safetensors or .gguf");
    ConvertOptions options;
    if (arguments.has("--weights")) {
        options.weights = typeOf(arguments.text("--weights"));
        if (!options.weights)
            arguments.fail("--weights takes f32, f16, bf16, q8_0 or q4_0");
    }
    const Resources resources = resourcesOf(context);
    const ModelRequest request = fileRequest(resources, arguments, arguments.positional()[0]);
    if (arguments.error())
        return *arguments.error();

    auto checkpoint = Checkpoint::open(request.path);
    if (!checkpoint)
        return checkpoint.error();
    auto overlays = openOverlays(request);
    if (!overlays)
        return overlays.error();
    options.overlays = *overlays;
    options.name = target.stem().string();
    options.control.stop = interruptToken();
    options.control.progress = [](std::int64_t, std::int64_t) { pollInterrupt(); };

    if (*kind == ModelFileKind::Gguf && (*checkpoint)->format() != FileFormat::Gguf) {
        auto program = buildProgram(*checkpoint, options.overlays);
        if (!program)
            return program.error();
        auto tokenizer = arguments.has("--tokenizer")
                             ? openTokenizer(arguments.text("--tokenizer"), resources.tokenizers())
                             : defaultTokenizer(**checkpoint, (*program)->hyperparameters().vocabulary,
                                                resources.tokenizers());
        if (tokenizer)
            options.worldTokens = worldTable(**tokenizer);
        else if (!tokenizer && arguments.has("--tokenizer"))
            return tokenizer.error();
    }
    if (auto converted = convertModel(*checkpoint, target, *kind, options); !converted)
        return converted.error();
    return {};
}

} // namespace

const Command ConvertCommand = {
    "convert", "write a model as .safetensors or .gguf",
    "IN OUT [--weights f32|f16|bf16|q8_0|q4_0] [--tokenizer T]", rules, run};

} // namespace rookery::cli
