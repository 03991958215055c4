// SPDX-License-Identifier: Apache-2.0
//
// A path and a wish for a device to a model that answers: checkpoint, program, tokenizer, backend.
#pragma once

#include <filesystem>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/engine/backend.h"
#include "core/tokenizer/tokenizer.h"

namespace rookery {

/// ModelRequest::deviceLayers: as many as fit.
constexpr int AllLayers = -1;

struct ModelRequest {
    std::filesystem::path path;
    std::filesystem::path initialState; ///< empty: none
    std::filesystem::path lora;         ///< empty: none
    float loraAlpha = 0;
    float groupNormEpsilon = 0; ///< 0: the default of the model
    /// "cpu", "vulkan", "vulkan:1", ... or DeviceInfo::identity; "auto" or empty: the best device
    /// that is not a software rasteriser, and the CPU if the model cannot be loaded there.
    std::string device;
    /// With a named device as well: the CPU if the model cannot be loaded there.
    bool orProcessor = false;
    /// Layers on a device beside the CPU, which takes the others and the head; every layer takes the
    /// head along. Fewer where the memory of the device is too small.
    int deviceLayers = AllLayers;
    /// Load also what is larger than the memory of the CPU that is free, at the risk of reading
    /// weights from the disk for every token.
    bool pastFreeMemory = false;
    /// As tokenizer_catalog takes it; empty: the one that belongs to the model.
    std::string tokenizer;
    /// False for work on tokens alone: the model opens even if no tokenizer fits it.
    bool needsTokenizer = true;
    LoadOptions load;
};

/// Where the program keeps its own files.
struct Resources {
    std::filesystem::path folder; ///< holds models/ and tokenizers/
    /// The model that ships with the program: what "built-in" names.
    std::filesystem::path builtInModel() const { return folder / "models" / "guide.safetensors"; }
    std::filesystem::path tokenizers() const { return folder / "tokenizers"; }
};

/// Finds the resources: $ROOKERY_RESOURCES, ../share/rookery beside the program, or the source tree it
/// was built from. Error: NotFound.
Result<Resources> findResources(const std::filesystem::path& program);

struct OpenedModel {
    std::shared_ptr<const Program> program;
    std::unique_ptr<LoadedModel> model;
    std::shared_ptr<const Tokenizer> tokenizer; ///< null if it was not needed
    std::vector<Token> banned;                  ///< bannedTokens() of the two
    /// What stored states are valid for: Program::fingerprint() and how the weights are held. The same
    /// on every device.
    std::string fingerprint;
};

/// Every device of every backend, best first: discrete, integrated, CPU, software.
std::vector<DeviceInfo> listDevices(std::span<const std::unique_ptr<Backend>> backends);

/// Resolves ModelRequest::device; a wish that names a backend asks no other, so that no driver is loaded for nothing.
/// Errors: DeviceUnavailable (names what there is).
Result<DeviceInfo> chooseDevice(std::span<const std::unique_ptr<Backend>> backends, std::string_view wish);

/// Opens the tuned state and the LoRA file that are named, and takes over what else changes a program.
Result<ProgramOptions> openOverlays(const ModelRequest& request);

/// A tuned state as a loaded model can begin with it, without being loaded again.
struct TunedState {
    std::string fingerprint;   ///< of states that come after it: that of a model opened with the file
    std::vector<float> floats; ///< in the order of StateLayout
};
/// `model`: what the model was opened with. Errors: those of opening the file, StateMismatch.
Result<TunedState> openTunedState(const ModelRequest& model, const std::filesystem::path& file);

/// Reads headers and builds the program with its overlays; loads no weights.
Result<std::shared_ptr<const Program>> openProgram(const ModelRequest& request);
/// The same for the file of the request where it is open already.
Result<std::shared_ptr<const Program>> openProgram(std::shared_ptr<const Checkpoint> checkpoint,
                                                   const ModelRequest& request);

/// Loads onto the device, of a model that is larger than its memory the first layers (core/engine/divided_model.h);
/// progress counts bytes. Should a graphics processor fail later, the model
/// goes on on the CPU (core/engine/fallback.h), so `backends` must outlive it. A tokenizer that does not fit is refused before
/// anything is loaded (TokenizerMismatch).
Result<OpenedModel> openModel(const ModelRequest& request, const Resources& resources,
                              std::span<const std::unique_ptr<Backend>> backends,
                              const Progress& progress, std::stop_token stop);

} // namespace rookery
