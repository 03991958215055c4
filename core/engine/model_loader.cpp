// SPDX-License-Identifier: Apache-2.0
#include "core/engine/model_loader.h"

#include <algorithm>
#include <cstdlib>

#include "core/engine/divided_loading.h"
#include "core/engine/fallback.h"
#include "core/engine/memory_limit.h"
#include "core/engine/turn.h"
#include "core/tokenizer/tokenizer_catalog.h"

namespace rookery {

namespace {

/// Smaller is better.
int preference(DeviceKind kind) {
    switch (kind) {
    case DeviceKind::Discrete:
        return 0;
    case DeviceKind::Integrated:
        return 1;
    case DeviceKind::Cpu:
        return 2;
    case DeviceKind::Software:
        return 3;
    }
    return 4;
}

Backend* backendOf(std::span<const std::unique_ptr<Backend>> backends, std::string_view deviceId) {
    const std::string_view name = deviceId.substr(0, deviceId.find(':'));
    for (const std::unique_ptr<Backend>& backend : backends) {
        if (backend->name() == name)
            return backend.get();
    }
    return nullptr;
}

bool isAutomatic(std::string_view wish) {
    return wish.empty() || wish == "auto";
}

/// Loads onto a device, all of it or the first layers.
Result<std::unique_ptr<LoadedModel>> loadWithCpu(const DevicePair& where,
                                                 const std::shared_ptr<const Program>& program,
                                                 const ModelRequest& request,
                                                 const Progress& progress,
                                                 const std::stop_token& stop) {
    const int layers = program->hyperparameters().layers;
    const bool wantsAll = request.deviceLayers < 0 || request.deviceLayers >= layers;
    if (!wantsAll)
        return loadDivided(where, program, request.deviceLayers, request.load, progress, stop);
    auto whole = where.backend.load(program, where.device, request.load, progress, stop);
    if (whole || whole.error().code != ErrorCode::OutOfMemory)
        return whole;
    auto divided = loadDivided(where, program, layers, request.load, progress, stop);
    if (!divided && divided.error().code == ErrorCode::OutOfMemory)
        return whole; // its message says how much is missing
    return divided;
}

/// Loads onto a device, behind which stands the CPU: for the layers that do not fit, for what a
/// driver may do in the middle of an answer and, if nobody asked for this very device, also if not
/// one layer fits.
Result<std::unique_ptr<LoadedModel>> loadOnto(const DeviceInfo& device,
                                              std::span<const std::unique_ptr<Backend>> backends,
                                              const std::shared_ptr<const Program>& program,
                                              const ModelRequest& request, const Progress& progress,
                                              const std::stop_token& stop) {
    Backend& backend = *backendOf(backends, device.id);
    Backend* cpu = backendOf(backends, "cpu");
    if (device.kind == DeviceKind::Cpu || cpu == nullptr || cpu->devices().empty())
        return backend.load(program, device, request.load, progress, stop);
    const DeviceInfo processor = cpu->devices().front();
    if (request.deviceLayers == 0)
        return cpu->load(program, processor, request.load, progress, stop);
    auto model = loadWithCpu({backend, device, *cpu, processor}, program, request, progress, stop);
    if (model)
        return withFallback(std::move(*model), [cpu, program, processor, options = request.load] {
            return cpu->load(program, processor, options, {}, {});
        });
    if ((!isAutomatic(request.device) && !request.orProcessor) || model.error().code == ErrorCode::Cancelled)
        return model;
    auto other = cpu->load(program, processor, request.load, progress, stop);
    if (!other)
        return other;
    return loadedAfter(std::move(*other), model.error());
}

Result<std::shared_ptr<const Checkpoint>> openOverlay(const std::filesystem::path& path) {
    if (path.empty())
        return std::shared_ptr<const Checkpoint>();
    return Checkpoint::open(path);
}

Result<std::shared_ptr<const Tokenizer>> chooseTokenizer(const ModelRequest& request,
                                                         const Checkpoint& checkpoint, int vocabulary,
                                                         const Resources& resources) {
    if (!request.needsTokenizer)
        return std::shared_ptr<const Tokenizer>();
    if (request.tokenizer.empty())
        return defaultTokenizer(checkpoint, vocabulary, resources.tokenizers());
    auto named = openTokenizer(request.tokenizer, resources.tokenizers());
    if (!named)
        return named.error();
    if (auto fitting = checkTokenizerFits(**named, vocabulary); !fitting)
        return fitting.error();
    return named;
}

/// What stored states are valid for.
std::string stateFingerprint(const Program& program, const LoadOptions& load) {
    std::string fingerprint = program.fingerprint();
    if (load.weights != WeightType::Auto)
        fingerprint += "+" + std::string(weightTypeName(load.weights));
    return fingerprint;
}

} // namespace

Result<Resources> findResources(const std::filesystem::path& program) {
    std::vector<std::filesystem::path> places;
    if (const char* named = std::getenv("ROOKERY_RESOURCES"))
        places.emplace_back(named);
    const std::filesystem::path folder = program.parent_path();
    places.push_back(folder / ".." / "share" / "rookery");
    // A build tree: build/<preset>/bin/rookery, or bin/tests; the resources are in the source tree.
    for (std::filesystem::path up = folder; up.has_relative_path(); up = up.parent_path())
        places.push_back(up / "resources");
#ifdef ROOKERY_SOURCE_RESOURCES
    places.emplace_back(ROOKERY_SOURCE_RESOURCES);
#endif
    for (const std::filesystem::path& place : places) {
        std::error_code ignored;
        if (std::filesystem::is_directory(place / "tokenizers", ignored))
            return Resources{std::filesystem::weakly_canonical(place, ignored)};
    }
    return {ErrorCode::NotFound, "the program's own files (models and tokenizers) were not found beside it"};
}

std::vector<DeviceInfo> listDevices(std::span<const std::unique_ptr<Backend>> backends) {
    std::vector<DeviceInfo> devices;
    for (const std::unique_ptr<Backend>& backend : backends) {
        for (DeviceInfo& device : backend->devices())
            devices.push_back(std::move(device));
    }
    std::stable_sort(devices.begin(), devices.end(), [](const DeviceInfo& a, const DeviceInfo& b) {
        return preference(a.kind) < preference(b.kind);
    });
    return devices;
}

Result<DeviceInfo> chooseDevice(std::span<const std::unique_ptr<Backend>> backends, std::string_view wish) {
    const Backend* named = isAutomatic(wish) ? nullptr : backendOf(backends, wish);
    const std::vector<DeviceInfo> devices = named != nullptr ? named->devices() : listDevices(backends);
    std::string known;
    for (const DeviceInfo& device : devices) {
        // "vulkan" means its first device; nothing and "auto" the best that is real hardware.
        const bool wanted = isAutomatic(wish) ? device.kind != DeviceKind::Software
                                              : device.id == wish || device.identity == wish ||
                                                    device.id == std::string(wish) + ":0";
        if (wanted)
            return device;
        known += (known.empty() ? "" : ", ") + device.id;
    }
    return {ErrorCode::DeviceUnavailable,
            "there is no device '" + std::string(wish) + "' (there is: " + known + ")"};
}

Result<ProgramOptions> openOverlays(const ModelRequest& request) {
    ProgramOptions options;
    options.groupNormEpsilon = request.groupNormEpsilon;
    options.loraAlpha = request.loraAlpha;
    auto initialState = openOverlay(request.initialState);
    if (!initialState)
        return initialState.error();
    options.initialState = *initialState;
    auto lora = openOverlay(request.lora);
    if (!lora)
        return lora.error();
    options.lora = *lora;
    return options;
}

Result<std::shared_ptr<const Program>> openProgram(const ModelRequest& request) {
    auto checkpoint = Checkpoint::open(request.path);
    if (!checkpoint)
        return checkpoint.error();
    return openProgram(std::move(*checkpoint), request);
}

Result<std::shared_ptr<const Program>> openProgram(std::shared_ptr<const Checkpoint> checkpoint,
                                                   const ModelRequest& request) {
    auto options = openOverlays(request);
    if (!options)
        return options.error();
    return buildProgram(std::move(checkpoint), *options);
}

Result<TunedState> openTunedState(const ModelRequest& model, const std::filesystem::path& file) {
    ModelRequest tuned = model;
    tuned.initialState = file;
    auto program = openProgram(tuned);
    if (!program)
        return program.error();
    return TunedState{stateFingerprint(**program, model.load), (*program)->initialState()};
}

Result<OpenedModel> openModel(const ModelRequest& request, const Resources& resources,
                              std::span<const std::unique_ptr<Backend>> backends,
                              const Progress& progress, std::stop_token stop) {
    auto checkpoint = Checkpoint::open(request.path);
    if (!checkpoint)
        return checkpoint.error();
    auto program = openProgram(*checkpoint, request);
    if (!program)
        return program.error();
    auto device = chooseDevice(backends, request.device);
    if (!device)
        return device.error();
    const int vocabulary = (*program)->hyperparameters().vocabulary;
    auto tokenizer = chooseTokenizer(request, **checkpoint, vocabulary, resources);
    if (!tokenizer)
        return tokenizer.error();

    for (const std::unique_ptr<Backend>& backend : backends)
        if (auto* const limit = dynamic_cast<MemoryLimit*>(backend.get()))
            limit->refuseBeyondFreeMemory(!request.pastFreeMemory);
    auto model = loadOnto(*device, backends, *program, request, progress, stop);
    if (!model)
        return model.error();
    OpenedModel opened;
    if (*tokenizer)
        opened.banned = bannedTokens(**tokenizer, vocabulary);
    opened.fingerprint = stateFingerprint(**program, request.load);
    opened.program = std::move(*program);
    opened.model = std::move(*model);
    opened.tokenizer = std::move(*tokenizer);
    return opened;
}

} // namespace rookery
