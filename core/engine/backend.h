// SPDX-License-Identifier: Apache-2.0
//
// The seam to every device. A Backend loads a Program onto a device; a LoadedModel advances States.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/token.h"
#include "core/model/program.h"

namespace rookery {

enum class DeviceKind { Cpu, Discrete, Integrated, Software };
/// "cpu", "discrete", "integrated", "software".
std::string_view deviceKindName(DeviceKind kind);

struct DeviceInfo {
    std::string id;   ///< "cpu", "vulkan:0", "cuda:1": what --device takes
    std::string name; ///< "AMD Ryzen 7 7840U", as the driver or the system says it
    DeviceKind kind = DeviceKind::Cpu;
    std::int64_t memoryBytes = 0;     ///< total
    std::int64_t memoryFreeBytes = 0; ///< 0 when unknown
    std::string driver;               ///< driver name and version; instruction set for the CPU
    std::string identity;             ///< stable over restarts and re-ordering (UUID); empty for the CPU
};

/// How matrices are held on the device. Auto keeps each tensor's own type, or the nearest that the
/// backend has without losing accuracy (q5_1 and the K types may become q8_0 only where a backend
/// documents that the loss is within the type's own error).
enum class WeightType { Auto, F32, F16, Q8_0, Q4_0 };
std::string_view weightTypeName(WeightType type);
std::optional<WeightType> weightTypeFromName(std::string_view name);

/// One conversation's memory, on the device. Used with the LoadedModel that made it, on its thread.
class State {
  public:
    virtual ~State() = default;
    /// Copies out or in, in the order of Program::stateLayout(); spans hold exactly floatCount floats.
    virtual Result<void> read(std::span<float> host) const = 0;
    virtual Result<void> write(std::span<const float> host) = 0;
    /// Becomes equal to `other`, a state of the same LoadedModel, without passing through the host.
    virtual Result<void> copyFrom(const State& other) = 0;
};

/// One row of work of a batch.
struct Sequence {
    std::span<const Token> tokens; ///< at least one, each in [0, vocabulary)
    State* state = nullptr;        ///< advanced by the tokens
    /// Empty: no logits. [vocabulary]: of the last token. [tokens, vocabulary]: of every token.
    std::span<float> logits;
};

/// What every backend asks of a sequence before feeding it: at least one token, each in [0, vocabulary), and room
/// for no logits, for one row or for a row of every token. Errors: InvalidArgument.
Result<void> checkSequence(const Program& program, const Sequence& sequence);

/// What decoding one token costs on the device; what `bench --json` prints.
struct ExecutionStats {
    int threads = 0;             ///< CPU only
    int dispatchesPerToken = 0;  ///< parallel regions or GPU dispatches
    int submitsPerToken = 0;     ///< GPU only
    std::int64_t weightBytes = 0; ///< held in memory or on the device for the weights
};

/// Weights on a device, with the program compiled for it. Used from one thread at a time.
class LoadedModel {
  public:
    virtual ~LoadedModel() = default;
    virtual const Program& program() const = 0;
    virtual const DeviceInfo& device() const = 0;
    virtual ExecutionStats stats() const = 0;
    /// A state that equals Program::initialState().
    virtual Result<std::unique_ptr<State>> newState() = 0;
    /// Feeds tokens and updates state; see Sequence for `logits`. Tokens out of range: InvalidArgument.
    /// Long inputs are cut into chunks inside; results agree with any other cut within rounding.
    virtual Result<void> forward(std::span<const Token> tokens, State& state, std::span<float> logits) = 0;
    /// Advances several different states through one pass over the weights. Same results as one
    /// forward() each, within rounding. The default calls forward() for each.
    virtual Result<void> forwardBatch(std::span<const Sequence> batch);
};

struct LoadOptions {
    WeightType weights = WeightType::Auto;
    int threads = 0; ///< CPU: 0 means the number of physical cores
};

class Backend {
  public:
    virtual ~Backend() = default;
    virtual std::string_view name() const = 0; ///< "cpu", "vulkan", "cuda"
    /// Empty when there is no driver: not an error.
    virtual std::vector<DeviceInfo> devices() const = 0;
    /// Progress counts bytes of weights. Errors: Cancelled, OutOfMemory (before anything large is
    /// allocated where that can be known), DeviceUnavailable.
    virtual Result<std::unique_ptr<LoadedModel>> load(std::shared_ptr<const Program> program,
                                                      const DeviceInfo& device, const LoadOptions& options,
                                                      const Progress& progress, std::stop_token stop) = 0;
};

} // namespace rookery
