// SPDX-License-Identifier: Apache-2.0
//
// What every command of rookery-cli shares: its entry, the model options, output and faults.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "app/cli/arguments.h"
#include "core/base/result.h"
#include "core/engine/model_loader.h"
#include "core/engine/sampler.h"

namespace rookery::cli {

/// Success, a failed operation (exit status 1) or wrong usage (2).
class Outcome {
  public:
    Outcome() = default;
    Outcome(Error error) : m_fault(std::move(error)) {}
    Outcome(UsageError error) : m_fault(std::move(error)) {}

    const Error* error() const { return std::get_if<Error>(&m_fault); }
    const UsageError* usage() const { return std::get_if<UsageError>(&m_fault); }

  private:
    std::variant<std::monostate, Error, UsageError> m_fault;
};

/// The surroundings of a command; made once by main().
struct Context {
    std::filesystem::path program; ///< argv[0] resolved: resources are found from it
};

struct Command {
    std::string_view name;
    std::string_view summary;  ///< what it does: a clause for lists, the manual and completions
    std::string_view synopsis; ///< after the name
    ArgumentRules (*rules)();
    Outcome (*run)(const Context& context, Arguments& arguments);
};

/// The commands, each defined in a file of its own.
extern const Command DevicesCommand;
extern const Command InspectCommand;
extern const Command ExplainCommand;
extern const Command LogitsCommand;
extern const Command TokenizeCommand;
extern const Command DetokenizeCommand;
extern const Command GenerateCommand;
extern const Command ChatCommand;
extern const Command ConversationsCommand;
extern const Command BenchCommand;
extern const Command ConvertCommand;
extern const Command ReorderCommand;
extern const Command DocumentCommand;
extern const Command ProbeCommand;

/// --model, --device, --threads, --weights, --tokenizer, overlays: the options of every command that
/// loads a model, and their values.
void addModelOptions(ArgumentRules& rules);
void addSamplingOptions(ArgumentRules& rules);
/// The program's own files; an empty place if they are not there, which matters only to what needs them.
Resources resourcesOf(const Context& context);
/// All three note usage errors in `arguments`. fileRequest() has the file and its overlays alone, for what
/// reads headers; "built-in" names the model that ships with the program.
ModelRequest fileRequest(const Resources& resources, Arguments& arguments, const std::string& model);
ModelRequest modelRequest(const Resources& resources, Arguments& arguments);
SamplerParameters samplerParameters(Arguments& arguments);
/// --seed, or a fresh one from the system.
std::uint64_t seedOf(Arguments& arguments);

/// A model with the backends that made it.
struct LoadedSession {
    std::vector<std::unique_ptr<Backend>> backends;
    OpenedModel opened;
};
Result<LoadedSession> loadSession(const ModelRequest& request, const Resources& resources);

Result<std::string> readFile(const std::filesystem::path& path);
/// Replaces the file by one complete new one.
Result<void> writeFile(const std::filesystem::path& path, std::string_view bytes);
Result<std::vector<float>> readFloats(const std::filesystem::path& path);
Result<void> writeFloats(const std::filesystem::path& path, std::span<const float> values);
/// Numbers separated by commas or blanks.
Result<std::vector<Token>> parseTokens(std::string_view text);

/// One JSON document and a line end on stdout; invalid UTF-8 becomes U+FFFD.
void printJson(const nlohmann::ordered_json& document);
/// Bytes as they are.
void printText(std::string_view text);

/// Stops after SIGINT or SIGTERM, so that what was written so far is kept. A signal handler can only
/// leave a mark: pollInterrupt(), called now and then, turns it into the request to stop.
std::stop_token interruptToken();
void pollInterrupt();

} // namespace rookery::cli
