// SPDX-License-Identifier: Apache-2.0
//
// What the conformance tests of graphics devices ask of every case.
#pragma once

#include <algorithm>
#include <array>
#include <string>

#include "core/cpu/cpu_backend.h"
#include "core/engine/device_memory.h"
#include "core/engine/divided_loading.h"
#include "core/engine/divided_model.h"
#include "gpu/common/packing.h"
#include "tests/support/backend_checks.h"

namespace rookery {

/// Whether a matrix is of a block type that the device does not hold. Such become q8_0: weights are
/// rounded anew, by at most 1/254 of the largest of 32, about as much as rounding activations to
/// eight bits, which was measured to change logits of these models by up to 0.66.
inline bool isRepacked(const Program& program) {
    return std::ranges::any_of(program.code(), [&](const Instruction& instruction) {
        if (instruction.op != Op::MatMul)
            return false;
        const WeightSource& source = program.weight(instruction.in[1]);
        const DType held = gpu::deviceType(source, WeightType::Auto, 0);
        return held == DType::Q8_0 && source.storedType() != DType::Q8_0;
    });
}

/// checkCase() with the limits of a device: sums of products are in another order than where the tolerances were
/// measured, and what is repacked is compared by its logits alone.
inline std::string checkOnDevice(LoadedModel& model, ConformanceCase testCase, std::size_t chunk) {
    const bool repacked = isRepacked(model.program());
    if (repacked)
        testCase.greedy.clear();
    const double limit = repacked ? 0.4 : std::max(testCase.tolerance, 2e-4);
    return checkCase(model, testCase, chunk, limit, repacked ? 0 : 4 * limit);
}

/// One container of each version: what crosses a border does not depend on the file.
inline Result<std::vector<ConformanceCase>> oneOfEachVersion(const char* testData) {
    constexpr std::array<std::string_view, 6> Names = {"v4.safetensors", "v5.2.safetensors",
                                                       "v6.safetensors", "v7.safetensors",
                                                       "arwkv7.gguf",    "rwkv6qwen2.gguf"};
    auto cases = fixtureCases(testData);
    if (cases)
        std::erase_if(*cases, [&](const ConformanceCase& each) {
            return std::ranges::find(Names, each.name) == Names.end();
        });
    return cases;
}

/// The first layers on the device, the others on the CPU.
inline Result<std::unique_ptr<LoadedModel>>
loadDividedAt(Backend& backend, const std::shared_ptr<const Program>& program, int layers) {
    auto division = divide(program, layers);
    if (!division)
        return division.error();
    auto front = backend.load(division->front, backend.devices().front(), {}, {}, {});
    if (!front)
        return front.error();
    const auto cpu = makeCpuBackend();
    auto back = cpu->load(division->back, cpu->devices().front(),
                          {.weights = WeightType::Auto, .threads = 1}, {}, {});
    if (!back)
        return back.error();
    return joinParts(program, std::move(*division), std::move(*front), std::move(*back));
}

/// The case on a model divided behind every layer: in one call, token by token, and as the device
/// and the CPU would take turns.
inline std::string checkAtEveryBorder(Backend& backend, const ConformanceCase& testCase) {
    auto program = buildCase(testCase);
    if (!program)
        return program.error().message;
    for (int layers = 1; layers <= (*program)->hyperparameters().layers; ++layers) {
        auto model = loadDividedAt(backend, *program, layers);
        if (!model)
            return model.error().message;
        for (const std::size_t chunk : {testCase.tokens.size(), std::size_t{1}})
            if (auto wrong = checkOnDevice(**model, testCase, chunk); !wrong.empty())
                return std::to_string(layers) + " layers, chunks of " + std::to_string(chunk) +
                       ": " + wrong;
    }
    return {};
}

/// Batches, long prompts, states and refusals of a model divided in the middle.
inline std::string checkDividedPromises(Backend& backend,
                                        const std::shared_ptr<const Program>& program) {
    const int layers = (program->hyperparameters().layers + 1) / 2;
    auto model = loadDividedAt(backend, program, layers);
    auto other = loadDividedAt(backend, program, layers);
    if (!model || !other)
        return "the model cannot be divided";
    for (const std::string& wrong :
         {checkBatch(**model, 1e-4), checkMixedBatch(**model, 1e-4),
          checkLongPrompt(**model, 300, 1e-4), // more than one pass across the border
          checkStates(**model), checkRefusals(**model, **other), checkRepeatable(**model)})
        if (!wrong.empty())
            return wrong;
    return {};
}

/// The fixture of version 7, whose layers are all alike but the first; null if it cannot be built.
inline std::shared_ptr<const Program> version7(const char* testData) {
    const auto cases = fixtureCases(testData);
    if (!cases)
        return nullptr;
    for (const ConformanceCase& each : *cases)
        if (each.name == "v7.safetensors") {
            auto program = buildCase(each);
            return program ? *program : nullptr;
        }
    return nullptr;
}

/// Gives a device, made by `withLimit`, the memory that `layers` layers need and loads onto it; says
/// what is wrong if it does not take them all, or more than it has memory for.
template <typename WithLimit>
std::string checkLayersTaken(const std::shared_ptr<const Program>& program, int layers,
                             const WithLimit& withLimit) {
    const std::unique_ptr<Backend> unlimited = withLimit(0);
    const auto needOf = [&](int count) {
        return dynamic_cast<const DeviceMemory&>(*unlimited)
            .memoryNeed(*divide(program, count)->front, {});
    };
    const std::int64_t limit = needOf(layers);
    const std::unique_ptr<Backend> limited = withLimit(limit);
    const auto cpu = makeCpuBackend();
    auto model =
        loadDivided({*limited, limited->devices().front(), *cpu, cpu->devices().front()}, program,
                    program->hyperparameters().layers, {}, {}, {});
    if (!model)
        return model.error().message;
    const int taken = layersOnDevice(**model).value_or(0);
    return taken < layers            ? "only " + std::to_string(taken) + " layers were taken"
           : needOf(taken) > limit ? std::to_string(taken) + " layers do not fit"
                                   : std::string();
}

} // namespace rookery
