// SPDX-License-Identifier: Apache-2.0
#include <chrono>
#include <cstdio>
#include <fstream>

#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "core/cpu/cpu_backend.h"
#include "core/engine/divided_model.h"
#include "core/engine/speed.h"

namespace rookery::cli {

namespace {

ArgumentRules rules() {
    ArgumentRules rules{{"--prefill", "--decode", "--repeat"}, {"--json"}};
    addModelOptions(rules);
    return rules;
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

Outcome run(const Context& context, Arguments& arguments) {
    const Resources resources = resourcesOf(context);
    SpeedOptions options;
    options.prefill = static_cast<int>(arguments.integer("--prefill", options.prefill, 1, 1 << 20));
    options.decode = static_cast<int>(arguments.integer("--decode", options.decode, 1, 1 << 20));
    options.repeats = static_cast<int>(arguments.integer("--repeat", options.repeats, 1, 1000));
    ModelRequest request = modelRequest(resources, arguments);
    request.needsTokenizer = false;
    if (arguments.error())
        return *arguments.error();

    const auto start = std::chrono::steady_clock::now();
    auto session = loadSession(request, resources);
    if (!session)
        return session.error();
    const double loadSeconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    LoadedModel& model = *session->opened.model;
    const auto speed = measureSpeed(model, options, [](std::int64_t, std::int64_t) { pollInterrupt(); }, interruptToken());
    if (!speed)
        return speed.error();
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
        {"prefill_tokens", options.prefill},
        {"prefill_tokens_per_second", speed->prefillPerSecond},
        {"decode_tokens", options.decode},
        {"decode_tokens_per_second", speed->decodePerSecond},
        {"first_token_ms", speed->firstTokenMs},
        {"peak_memory_bytes", peakMemoryBytes()},
        {"weight_bytes", stats.weightBytes},
        {"skipped_share", skippedShare(model)},
        {"state_save_ms", speed->stateSaveMs},
        {"state_load_ms", speed->stateLoadMs},
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
