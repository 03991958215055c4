// SPDX-License-Identifier: Apache-2.0
#include "tests/support/conformance.h"

#include <cstring>
#include <fstream>
#include <iterator>

#include <nlohmann/json.hpp>

namespace rookery {

namespace {

using Json = nlohmann::json;

Result<std::vector<char>> fileBytes(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return Error{ErrorCode::NotFound, "cannot read " + path.string()};
    return std::vector<char>(std::istreambuf_iterator<char>(file), {});
}

Result<std::vector<float>> fileFloats(const std::filesystem::path& path) {
    const auto bytes = fileBytes(path);
    if (!bytes)
        return bytes.error();
    if (bytes->empty() || bytes->size() % sizeof(float) != 0)
        return Error{ErrorCode::BadFormat, path.string() + " is no list of floats"};
    std::vector<float> floats(bytes->size() / sizeof(float));
    std::memcpy(floats.data(), bytes->data(), bytes->size());
    return floats;
}

/// Reads JSON and hands it to `read`; whatever the library throws becomes BadFormat.
template <typename Read>
Result<std::vector<ConformanceCase>> readCases(const std::filesystem::path& path,
                                               const Read& read) {
    const auto bytes = fileBytes(path);
    if (!bytes)
        return bytes.error();
    try {
        return read(Json::parse(bytes->begin(), bytes->end()));
    } catch (const Json::exception& exception) {
        return Error{ErrorCode::BadFormat, path.string() + ": " + exception.what()};
    }
}

/// A folder with manifest.json: file -> {tokens, expected, tolerance, optional base, lora_alpha}.
Result<std::vector<ConformanceCase>> manifestCases(const std::filesystem::path& folder) {
    return readCases(folder / "manifest.json",
                     [&](const Json& manifest) -> Result<std::vector<ConformanceCase>> {
                         std::vector<ConformanceCase> cases;
                         for (const auto& [name, entry] : manifest.items()) {
                             ConformanceCase testCase;
                             testCase.name = name;
                             testCase.model = folder / entry.value("base", name);
                             if (entry.contains("lora_alpha")) {
                                 testCase.lora = folder / name;
                                 testCase.loraAlpha = entry.at("lora_alpha").get<float>();
                             } else if (entry.contains("base")) {
                                 testCase.initialState = folder / name;
                             }
                             testCase.tokens = entry.at("tokens").get<std::vector<Token>>();
                             testCase.tolerance = entry.at("tolerance").get<double>();
                             const std::string expected = entry.at("expected").get<std::string>();
                             auto logits = fileFloats(folder / (expected + ".logits.f32"));
                             if (!logits)
                                 return logits.error();
                             testCase.logits = std::move(*logits);
                             auto state = fileFloats(folder / (expected + ".state.f32"));
                             if (!state)
                                 return state.error();
                             testCase.state = std::move(*state);
                             cases.push_back(std::move(testCase));
                         }
                         return cases;
                     });
}

} // namespace

Result<std::vector<ConformanceCase>> syntheticCases(const std::filesystem::path& sharedData) {
    if (!std::filesystem::exists(sharedData / "synthetic"))
        return std::vector<ConformanceCase>{};
    return manifestCases(sharedData / "synthetic");
}

Result<std::vector<ConformanceCase>> fixtureCases(const std::filesystem::path& testData) {
    return manifestCases(testData / "models");
}

Result<std::vector<ConformanceCase>> tinyModelCases(const std::filesystem::path& sharedData) {
    const auto folder = sharedData / "tiny-rwkv";
    if (!std::filesystem::exists(folder))
        return std::vector<ConformanceCase>{};

    std::vector<ConformanceCase> cases;
    // Limits: what a float32 engine was measured to need, with some room.
    struct Short {
        const char* model;
        const char* expected;
        double tolerance;
    };
    for (const Short& file :
         {Short{"tiny-rwkv-4v0-660K-FP32.bin", "expected-logits-4v0-660K.bin", 1e-5},
          {"tiny-rwkv-5v2-730K-FP32.bin", "expected-logits-5v2-730K.bin", 1e-5},
          {"tiny-rwkv-7v0-834K-FP32.bin", "expected-logits-7v0-834K.bin", 5e-6},
          {"tiny-rwkv-7v0-834K-FP16.bin", "expected-logits-7v0-834K.bin", 5e-6},
          {"tiny-rwkv-7v0-834K-Q5_1.bin", "expected-logits-7v0-834K.bin", 1e-2}}) {
        ConformanceCase testCase;
        testCase.name = std::string(file.model) + " three bytes";
        testCase.model = folder / file.model;
        testCase.tokens = {0x22, 0x69, 0x6e};
        testCase.everyToken = false;
        testCase.tolerance = file.tolerance;
        auto logits = fileFloats(folder / file.expected);
        if (!logits)
            return logits.error();
        testCase.logits = std::move(*logits);
        cases.push_back(std::move(testCase));
    }

    auto longCases =
        readCases(folder / "long.golden.json",
                  [&](const Json& goldens) -> Result<std::vector<ConformanceCase>> {
                      std::vector<ConformanceCase> read;
                      for (const Json& golden : goldens) {
                          ConformanceCase testCase;
                          const std::string file = golden.at("file").get<std::string>();
                          testCase.name = file + " long";
                          testCase.model = folder / file;
                          testCase.tokens = golden.at("prompt_bytes").get<std::vector<Token>>();
                          testCase.everyToken = false;
                          testCase.tolerance = 5e-5;
                          testCase.greedy = golden.at("greedy").get<std::vector<Token>>();
                          testCase.minMargin = golden.at("min_margin").get<double>();
                          auto logits = fileFloats(
                              folder / golden.at("logits_after_prompt").get<std::string>());
                          if (!logits)
                              return logits.error();
                          testCase.logits = std::move(*logits);
                          read.push_back(std::move(testCase));
                      }
                      return read;
                  });
    if (!longCases)
        return longCases.error();
    std::move(longCases->begin(), longCases->end(), std::back_inserter(cases));
    return cases;
}

Result<std::shared_ptr<const Program>> buildCase(const ConformanceCase& testCase) {
    auto model = Checkpoint::open(testCase.model);
    if (!model)
        return model.error();
    ProgramOptions options;
    options.loraAlpha = testCase.loraAlpha;
    if (testCase.initialState) {
        auto state = Checkpoint::open(*testCase.initialState);
        if (!state)
            return state.error();
        options.initialState = std::move(*state);
    }
    if (testCase.lora) {
        auto lora = Checkpoint::open(*testCase.lora);
        if (!lora)
            return lora.error();
        options.lora = std::move(*lora);
    }
    return buildProgram(std::move(*model), options);
}

} // namespace rookery
