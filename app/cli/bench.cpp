// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>

#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "core/cpu/cpu_backend.h"
#include "core/engine/divided_model.h"
#include "core/engine/random.h"

namespace rookery::cli {

namespace {

using Clock = std::chrono::steady_clock;

ArgumentRules rules() {
    ArgumentRules rules{{"--prefill", "--decode", "--repeat"}, {"--json"}};
    addModelOptions(rules);
    return rules;
}

double secondsSince(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

/// Peak resident size of this process, from the system; 0 where it does not say.
std::int64_t peakMemoryBytes() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        long long kib = 0;
        if (std::sscanf(line.c_str(), "VmHWM: %lld kB", &kib) == 1)
            return kib * 1024;
    }
    return 0;
}

struct Measurements {
    std::vector<double> prefill;   ///< tokens per second
    std::vector<double> decode;    ///< tokens per second
    std::vector<double> saveMs;
    std::vector<double> loadMs;
};

Result<void> measureOnce(LoadedModel& model, std::span<const Token> prompt, int decode,
                         Measurements& out) {
    auto state = model.newState();
    if (!state)
        return state.error();
    std::vector<float> logits(static_cast<std::size_t>(model.program().hyperparameters().vocabulary));
    auto start = Clock::now();
    if (auto fed = model.forward(prompt, **state, logits); !fed)
        return fed;
    out.prefill.push_back(static_cast<double>(prompt.size()) / secondsSince(start));

    start = Clock::now();
    for (int i = 0; i < decode; ++i) {
        const auto best = std::max_element(logits.begin(), logits.end());
        const auto token = static_cast<Token>(best - logits.begin());
        if (auto fed = model.forward(std::span(&token, 1), **state, logits); !fed)
            return fed;
    }
    out.decode.push_back(decode / secondsSince(start));

    std::vector<float> host(static_cast<std::size_t>(model.program().stateLayout().floatCount));
    start = Clock::now();
    if (auto read = (*state)->read(host); !read)
        return read;
    out.saveMs.push_back(secondsSince(start) * 1000);
    start = Clock::now();
    if (auto written = (*state)->write(host); !written)
        return written;
    out.loadMs.push_back(secondsSince(start) * 1000);
    return {};
}

Outcome run(const Context& context, Arguments& arguments) {
    const Resources resources = resourcesOf(context);
    const auto prefill = static_cast<std::size_t>(arguments.integer("--prefill", 512, 1, 1 << 20));
    const int decode = static_cast<int>(arguments.integer("--decode", 128, 1, 1 << 20));
    const int repeat = static_cast<int>(arguments.integer("--repeat", 3, 1, 1000));
    ModelRequest request = modelRequest(resources, arguments);
    request.needsTokenizer = false;
    if (arguments.error())
        return *arguments.error();

    auto start = Clock::now();
    auto session = loadSession(request, resources);
    if (!session)
        return session.error();
    const double loadSeconds = secondsSince(start);
    LoadedModel& model = *session->opened.model;

    // Tokens of no meaning: the work does not depend on them. Always the same ones.
    Random random(1);
    const int vocabulary = model.program().hyperparameters().vocabulary;
    std::vector<Token> prompt(prefill);
    for (Token& token : prompt)
        token = static_cast<Token>(random.next() % static_cast<std::uint64_t>(vocabulary));

    // The first token after loading, without a warm-up: what a person waits for.
    std::vector<float> logits(static_cast<std::size_t>(vocabulary));
    auto state = model.newState();
    if (!state)
        return state.error();
    start = Clock::now();
    if (auto fed = model.forward(std::span(prompt).first(1), **state, logits); !fed)
        return fed.error();
    const double firstTokenMs = secondsSince(start) * 1000;

    Measurements measured;
    for (int i = 0; i < repeat; ++i) {
        if (auto done = measureOnce(model, prompt, decode, measured); !done)
            return done.error();
    }
    const ExecutionStats stats = model.stats();
    const int layers = model.program().hyperparameters().layers;
    const bool onCpu = model.device().kind == DeviceKind::Cpu;
    const nlohmann::ordered_json document = {
        {"device", model.device().id},
        {"device_name", model.device().name},
        {"layers", layers},
        {"device_layers", onCpu ? 0 : layersOnDevice(model).value_or(layers)},
        {"threads", stats.threads},
        {"weights", weightTypeName(request.load.weights)},
        {"load_seconds", loadSeconds},
        {"prefill_tokens", prompt.size()},
        {"prefill_tokens_per_second", median(measured.prefill)},
        {"decode_tokens", decode},
        {"decode_tokens_per_second", median(measured.decode)},
        {"first_token_ms", firstTokenMs},
        {"peak_memory_bytes", peakMemoryBytes()},
        {"weight_bytes", stats.weightBytes},
        {"skipped_share", skippedShare(model)},
        {"state_save_ms", median(measured.saveMs)},
        {"state_load_ms", median(measured.loadMs)},
        {"dispatches_per_token", stats.dispatchesPerToken},
        {"submits_per_token", stats.submitsPerToken}};
    if (arguments.has("--json")) {
        printJson(document);
        return {};
    }
    for (const auto& [name, value] : document.items())
        std::printf("%-26s %s\n", name.c_str(),
                    value.is_string() ? value.get<std::string>().c_str() : value.dump().c_str());
    return {};
}

} // namespace

const Command BenchCommand = {
    "bench", "measure loading, reading and writing speed, and memory",
    "--model M [--prefill 512] [--decode 128] [--repeat 3] [--json]",
                              rules, run};

} // namespace rookery::cli
