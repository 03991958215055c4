// SPDX-License-Identifier: Apache-2.0
//
// A backend whose model answers from a script, token by token, so that everything above the engine can be tested
// without weights: conversations, queues, stopping, errors, resuming. It expects a byte-level model file, such as
// the one that writeTinyModel() makes, and the "world" chat format.
#pragma once

#include <condition_variable>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "core/engine/backend.h"

namespace rookery::test {

/// What the model says, and when. Shared by the test and the inference thread; every function may be called from
/// both.
class Script {
  public:
    /// The answer to a message; others are answered with "Echo: <message>".
    void answer(const std::string& message, const std::string& reply);
    /// Several answers, equally likely; they must differ in their first letters.
    void answers(const std::string& message, std::vector<std::string> replies);
    /// The model waits before it computes the token after `tokens` more drawn ones, until release().
    void holdAfter(int tokens);
    void release();
    /// The next call that draws a token fails.
    void failNext(Error error);
    /// Looking for devices finds a driver that cannot be used.
    void reportDriver(Error problem);
    /// The next load fails.
    void failNextLoad(Error error);
    /// Loads wait until releaseLoad().
    void holdLoad();
    void releaseLoad();
    /// Tokens fed so far, over all states: what was really read.
    int tokensFed() const;
    /// These words are in a state that was saved.
    bool hasRead(const std::string& words) const;

    // For the model.
    std::optional<Error> driverProblem() const;
    Result<void> step(std::size_t tokens, bool drawsToken, std::span<const Token> history);
    Result<void> load(std::stop_token stop);
    /// What may come next, all equally likely.
    std::vector<Token> next(std::span<const Token> history) const;
    /// A number that stands for a history in a state's floats, and back.
    float remember(const std::vector<Token>& history);
    std::vector<Token> recall(float number) const;

  private:
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::map<std::string, std::vector<std::string>> m_answers;
    std::optional<int> m_tokensUntilHold;
    bool m_loadHeld = false;
    std::optional<Error> m_error;
    std::optional<Error> m_loadError;
    std::optional<Error> m_driverProblem;
    int m_tokensFed = 0;
    std::vector<std::vector<Token>> m_histories;
};

/// The only device is a processor named "Scripted". The script must outlive the backend.
std::unique_ptr<Backend> makeScriptedBackend(Script& script);
/// The same as a graphics card named "Scripted graphics".
std::unique_ptr<Backend> makeScriptedGraphics(Script& script);

/// Writes an RWKV-4 model of one layer with 256 tokens, all weights zero, as safetensors. `seed` makes its
/// contents, and so its fingerprint, differ.
void writeTinyModel(const std::filesystem::path& path, int seed = 0);
/// The same as RWKV-7, which takes the overlays below: a tuned state and a LoRA file of rank 2.
void writeTinyModel7(const std::filesystem::path& path);
void writeTinyState(const std::filesystem::path& path);
void writeTinyLora(const std::filesystem::path& path);

} // namespace rookery::test
