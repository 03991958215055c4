// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include <bit>
#include <charconv>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <iostream>
#include <random>

#include <nlohmann/json.hpp>

#include "app/backends.h"
#include "core/base/mapped_file.h"

namespace rookery::cli {

static_assert(std::endian::native == std::endian::little, "files of floats are little-endian");

void addModelOptions(ArgumentRules& rules) {
    rules.values.insert(rules.values.end(),
                        {"--model", "--device", "--device-layers", "--threads", "--weights", "--tokenizer",
                         "--initial-state", "--lora", "--lora-alpha", "--group-norm-eps"});
}

void addSamplingOptions(ArgumentRules& rules) {
    rules.values.insert(rules.values.end(), {"--seed", "--temperature", "--top-p", "--top-k",
                                             "--presence", "--frequency", "--penalty-decay"});
    rules.flags.push_back("--greedy");
}

Resources resourcesOf(const Context& context) {
    auto found = findResources(context.program);
    return found ? *found : Resources{};
}

ModelRequest fileRequest(const Resources& resources, Arguments& arguments, const std::string& model) {
    ModelRequest request;
    request.path = model == "built-in" ? resources.builtInModel() : std::filesystem::path(model);
    request.initialState = arguments.text("--initial-state");
    request.lora = arguments.text("--lora");
    request.loraAlpha = static_cast<float>(arguments.real("--lora-alpha", 0, 0, 1e6));
    request.groupNormEpsilon = static_cast<float>(arguments.real("--group-norm-eps", 0, 0, 1));
    return request;
}

ModelRequest modelRequest(const Resources& resources, Arguments& arguments) {
    arguments.require({"--model"});
    ModelRequest request = fileRequest(resources, arguments, arguments.text("--model"));
    request.device = arguments.text("--device");
    request.deviceLayers = static_cast<int>(arguments.integer("--device-layers", AllLayers, 0, 1 << 16));
    request.tokenizer = arguments.text("--tokenizer");
    request.load.threads = static_cast<int>(arguments.integer("--threads", 0, 0, 1024));
    const std::optional<WeightType> weights = weightTypeFromName(arguments.text("--weights", "auto"));
    if (weights)
        request.load.weights = *weights;
    else
        arguments.fail("--weights takes auto, f32, f16, q8_0 or q4_0");
    if (!request.lora.empty() && request.loraAlpha <= 0)
        arguments.fail("--lora needs --lora-alpha, which is not in the file: ask where it came from");
    return request;
}

SamplerParameters samplerParameters(Arguments& arguments) {
    SamplerParameters parameters = arguments.has("--greedy") ? greedyParameters() : SamplerParameters{};
    parameters.temperature = arguments.real("--temperature", parameters.temperature, 0, 100);
    parameters.topP = arguments.real("--top-p", parameters.topP, 0, 1);
    parameters.topK = static_cast<int>(arguments.integer("--top-k", parameters.topK, 0, 1 << 24));
    parameters.presence = arguments.real("--presence", parameters.presence, -100, 100);
    parameters.frequency = arguments.real("--frequency", parameters.frequency, -100, 100);
    parameters.penaltyDecay = arguments.real("--penalty-decay", parameters.penaltyDecay, 0, 1);
    return parameters;
}

std::uint64_t seedOf(Arguments& arguments) {
    if (arguments.has("--seed"))
        return static_cast<std::uint64_t>(
            arguments.integer("--seed", 0, 0, std::numeric_limits<std::int64_t>::max()));
    std::random_device device;
    return (static_cast<std::uint64_t>(device()) << 32) | device();
}

Result<LoadedSession> loadSession(const ModelRequest& request, const Resources& resources) {
    LoadedSession session;
    session.backends = makeBackends();
    auto opened = openModel(request, resources, session.backends,
                            [](std::int64_t, std::int64_t) { pollInterrupt(); }, interruptToken());
    if (!opened)
        return opened.error();
    session.opened = std::move(*opened);
    return session;
}

Result<std::string> readFile(const std::filesystem::path& path) {
    auto file = MappedFile::open(path);
    if (!file)
        return file.error();
    const auto bytes = file->bytes();
    return std::string(reinterpret_cast<const char*>(bytes.data()), bytes.size());
}

Result<void> writeFile(const std::filesystem::path& path, std::string_view bytes) {
    std::ofstream out(path, std::ios::binary | std::ios::trunc);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    out.close();
    if (!out)
        return {errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::NotWritable,
                path.string() + " cannot be written: " + std::strerror(errno)};
    return {};
}

Result<std::vector<float>> readFloats(const std::filesystem::path& path) {
    auto bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    if (bytes->size() % sizeof(float) != 0)
        return {ErrorCode::BadFormat, path.string() + " is not a whole number of float32 values"};
    std::vector<float> values(bytes->size() / sizeof(float));
    std::memcpy(values.data(), bytes->data(), bytes->size());
    return values;
}

Result<void> writeFloats(const std::filesystem::path& path, std::span<const float> values) {
    return writeFile(path, {reinterpret_cast<const char*>(values.data()), values.size_bytes()});
}

Result<std::vector<Token>> parseTokens(std::string_view text) {
    std::vector<Token> tokens;
    const auto isSeparator = [](char c) { return c == ',' || c == ' ' || c == '\n' || c == '\t' || c == '\r'; };
    std::size_t at = 0;
    while (at < text.size()) {
        if (isSeparator(text[at])) {
            ++at;
            continue;
        }
        Token token = 0;
        const char* begin = text.data() + at;
        const auto [end, fault] = std::from_chars(begin, text.data() + text.size(), token);
        if (fault != std::errc() || (end != text.data() + text.size() && !isSeparator(*end)) || token < 0)
            return {ErrorCode::InvalidArgument,
                    "token ids are whole numbers separated by commas or blanks, not '" +
                        std::string(text.substr(at, 20)) + "'"};
        tokens.push_back(token);
        at += static_cast<std::size_t>(end - begin);
    }
    return tokens;
}

void printJson(const nlohmann::ordered_json& document) {
    std::cout << document.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
}

void printText(std::string_view text) {
    std::cout.write(text.data(), static_cast<std::streamsize>(text.size()));
}

namespace {

volatile std::sig_atomic_t interrupted = 0;

void noteInterrupt(int signal) {
    interrupted = 1;
    std::signal(signal, SIG_DFL); // a second Ctrl+C ends the program at once
}

std::stop_source& interruptSource() {
    static std::stop_source source;
    return source;
}

} // namespace

std::stop_token interruptToken() {
    std::signal(SIGINT, noteInterrupt);
    std::signal(SIGTERM, noteInterrupt);
    return interruptSource().get_token();
}

void pollInterrupt() {
    if (interrupted)
        interruptSource().request_stop();
}

} // namespace rookery::cli
