// SPDX-License-Identifier: Apache-2.0
#include "tests/support/scripted_model.h"

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <utility>

#include "core/engine/old_driver.h"

namespace rookery::test {

namespace {

constexpr float Certain = 1000; ///< no penalty comes near it

std::string textOf(std::span<const Token> tokens) {
    std::string text;
    for (const Token token : tokens)
        text.push_back(static_cast<char>(token));
    return text;
}

class ScriptedState : public State {
  public:
    ScriptedState(Script& script, std::size_t floats) : m_script(script), m_floats(floats) {}

    Result<void> read(std::span<float> host) const override {
        std::fill(host.begin(), host.end(), 0.0f);
        host[0] = m_script.remember(history);
        return {};
    }
    Result<void> write(std::span<const float> host) override {
        if (host.size() != m_floats)
            return {ErrorCode::StateMismatch, "a state of another size"};
        history = m_script.recall(host[0]);
        return {};
    }
    Result<void> copyFrom(const State& other) override {
        history = static_cast<const ScriptedState&>(other).history;
        return {};
    }

    std::vector<Token> history;

  private:
    Script& m_script;
    std::size_t m_floats;
};

DeviceInfo scriptedDevice(bool isGraphics) {
    DeviceInfo device;
    device.id = isGraphics ? "vulkan:0" : "cpu";
    device.name = isGraphics ? "Scripted graphics" : "Scripted";
    device.kind = isGraphics ? DeviceKind::Discrete : DeviceKind::Cpu;
    device.memoryBytes = std::int64_t{8} << 30;
    device.driver = "none";
    return device;
}

class ScriptedModel : public LoadedModel {
  public:
    ScriptedModel(Script& script, std::shared_ptr<const Program> program, DeviceInfo device)
        : m_script(script), m_program(std::move(program)), m_device(std::move(device)) {}

    const Program& program() const override { return *m_program; }
    const DeviceInfo& device() const override { return m_device; }
    ExecutionStats stats() const override {
        ExecutionStats stats;
        stats.threads = 1;
        stats.weightBytes = 4096;
        return stats;
    }
    Result<std::unique_ptr<State>> newState() override {
        return std::unique_ptr<State>(std::make_unique<ScriptedState>(
            m_script, static_cast<std::size_t>(m_program->stateLayout().floatCount)));
    }
    Result<void> forward(std::span<const Token> tokens, State& state, std::span<float> logits) override {
        std::vector<Token>& history = static_cast<ScriptedState&>(state).history;
        if (auto stepped = m_script.step(tokens.size(), !logits.empty(), history); !stepped)
            return stepped;
        history.insert(history.end(), tokens.begin(), tokens.end());
        if (logits.empty())
            return {};
        std::fill(logits.begin(), logits.end(), 0.0f);
        for (const Token token : m_script.next(history))
            logits[static_cast<std::size_t>(token)] = Certain;
        return {};
    }

  private:
    Script& m_script;
    std::shared_ptr<const Program> m_program;
    DeviceInfo m_device;
};

class ScriptedBackend : public Backend, public DriverReport {
  public:
    ScriptedBackend(Script& script, bool isGraphics) : m_script(script), m_isGraphics(isGraphics) {}

    std::string_view name() const override { return m_isGraphics ? "vulkan" : "cpu"; }
    std::vector<DeviceInfo> devices() const override { return {scriptedDevice(m_isGraphics)}; }
    std::optional<Error> driverProblem() const override { return m_script.driverProblem(); }
    Result<std::unique_ptr<LoadedModel>> load(std::shared_ptr<const Program> program, const DeviceInfo&,
                                              const LoadOptions&, const Progress& progress,
                                              std::stop_token stop) override {
        if (progress)
            progress(0, 100);
        auto loaded = m_script.load(stop);
        if (!loaded && loaded.error().code == ErrorCode::OutOfMemory) {
            // The memory of the card is meant: it stays as small, also for a part of the model.
            if (m_isGraphics)
                m_script.failNextLoad(loaded.error());
            else
                loaded = m_script.load(stop);
        }
        if (!loaded)
            return loaded.error();
        if (progress)
            progress(100, 100);
        return std::unique_ptr<LoadedModel>(std::make_unique<ScriptedModel>(m_script, std::move(program), scriptedDevice(m_isGraphics)));
    }

  private:
    Script& m_script;
    bool m_isGraphics;
};

} // namespace

void Script::answer(const std::string& message, const std::string& reply) {
    const std::scoped_lock lock(m_mutex);
    m_answers[message] = {reply};
}

void Script::answers(const std::string& message, std::vector<std::string> replies) {
    const std::scoped_lock lock(m_mutex);
    m_answers[message] = std::move(replies);
}

void Script::holdAfter(int tokens) {
    const std::scoped_lock lock(m_mutex);
    m_tokensUntilHold = tokens;
}

void Script::release() {
    const std::scoped_lock lock(m_mutex);
    m_tokensUntilHold.reset();
    m_changed.notify_all();
}

void Script::failNext(Error error) {
    const std::scoped_lock lock(m_mutex);
    m_error = std::move(error);
}

void Script::failNextLoad(Error error) {
    const std::scoped_lock lock(m_mutex);
    m_loadError = std::move(error);
}

void Script::reportDriver(Error problem) {
    const std::scoped_lock lock(m_mutex);
    m_driverProblem = std::move(problem);
}

std::optional<Error> Script::driverProblem() const {
    const std::scoped_lock lock(m_mutex);
    return m_driverProblem;
}

void Script::holdLoad() {
    const std::scoped_lock lock(m_mutex);
    m_loadHeld = true;
}

void Script::releaseLoad() {
    const std::scoped_lock lock(m_mutex);
    m_loadHeld = false;
    m_changed.notify_all();
}

int Script::tokensFed() const {
    const std::scoped_lock lock(m_mutex);
    return m_tokensFed;
}

Result<void> Script::step(std::size_t tokens, bool drawsToken, std::span<const Token>) {
    std::unique_lock lock(m_mutex);
    if (drawsToken && m_error)
        return *std::exchange(m_error, {});
    if (drawsToken && m_tokensUntilHold)
        m_changed.wait(lock, [this] { return !m_tokensUntilHold || (*m_tokensUntilHold)-- > 0; });
    m_tokensFed += static_cast<int>(tokens);
    return {};
}

Result<void> Script::load(std::stop_token stop) {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, stop, [this] { return !m_loadHeld; });
    if (stop.stop_requested())
        return {ErrorCode::Cancelled, "loading was cancelled"};
    if (m_loadError)
        return *std::exchange(m_loadError, {});
    return {};
}

std::vector<Token> Script::next(std::span<const Token> history) const {
    const std::string text = textOf(history);
    constexpr std::string_view Opening = "Assistant:";
    const std::size_t opened = text.rfind(Opening);
    const std::size_t asked = opened == std::string::npos ? opened : text.rfind("User: ", opened);
    if (asked == std::string::npos)
        return {'?'};
    std::string message = text.substr(asked + 6, opened - asked - 6);
    message.erase(message.find_last_not_of('\n') + 1);
    std::vector<std::string> replies = {"Echo: " + message};
    const std::scoped_lock lock(m_mutex);
    if (const auto known = m_answers.find(message); known != m_answers.end())
        replies = known->second;
    const std::string written = text.substr(opened + Opening.size());
    std::vector<Token> tokens;
    for (const std::string& reply : replies) {
        const std::string whole = " " + reply + "\n\nUser:";
        if (written.size() < whole.size() && whole.starts_with(written))
            tokens.push_back(static_cast<unsigned char>(whole[written.size()]));
    }
    return tokens.empty() ? std::vector<Token>{'\n'} : tokens;
}

bool Script::hasRead(const std::string& words) const {
    const std::scoped_lock lock(m_mutex);
    return std::ranges::any_of(m_histories, [&](const auto& history) { return textOf(history).find(words) != std::string::npos; });
}

float Script::remember(const std::vector<Token>& history) {
    const std::scoped_lock lock(m_mutex);
    m_histories.push_back(history);
    return static_cast<float>(m_histories.size());
}

std::vector<Token> Script::recall(float number) const {
    const std::scoped_lock lock(m_mutex);
    const auto index = static_cast<std::size_t>(number);
    return index == 0 || index > m_histories.size() ? std::vector<Token>() : m_histories[index - 1];
}

std::unique_ptr<Backend> makeScriptedBackend(Script& script) {
    return std::make_unique<ScriptedBackend>(script, false);
}

std::unique_ptr<Backend> makeScriptedGraphics(Script& script) {
    return std::make_unique<ScriptedBackend>(script, true);
}

namespace {

using Shapes = std::vector<std::pair<std::string, std::vector<int>>>;

/// A safetensors file of zeros but for the first number.
void writeTensors(const std::filesystem::path& path, const Shapes& tensors, float first) {
    std::string header = "{";
    std::size_t offset = 0;
    for (const auto& [name, shape] : tensors) {
        std::size_t count = 1;
        std::string shapeText;
        for (const int size : shape) {
            count *= static_cast<std::size_t>(size);
            shapeText += (shapeText.empty() ? "" : ",") + std::to_string(size);
        }
        header += (header.size() > 1 ? "," : "") + ("\"" + name) + "\":{\"dtype\":\"F32\",\"shape\":[" + shapeText +
                  "],\"data_offsets\":[" + std::to_string(offset) + "," + std::to_string(offset + count * 4) + "]}";
        offset += count * 4;
    }
    header += "}";
    while (header.size() % 8 != 0)
        header += ' ';
    std::vector<float> data(offset / 4, 0.0f);
    data[0] = first;

    std::ofstream file(path, std::ios::binary);
    const auto length = static_cast<std::uint64_t>(header.size());
    for (int shift = 0; shift < 64; shift += 8)
        file.put(static_cast<char>((length >> shift) & 0xff));
    file << header;
    file.write(reinterpret_cast<const char*>(data.data()), static_cast<std::streamsize>(data.size() * 4));
}

constexpr int Width = 4;
constexpr int Hidden = 8;
constexpr int Vocabulary = 256;
constexpr int Rank = 2;

} // namespace

void writeTinyModel(const std::filesystem::path& path, int seed) {
    const Shapes tensors = {
        {"emb.weight", {Vocabulary, Width}},
        {"blocks.0.ln0.weight", {Width}},
        {"blocks.0.ln0.bias", {Width}},
        {"blocks.0.ln1.weight", {Width}},
        {"blocks.0.ln1.bias", {Width}},
        {"blocks.0.ln2.weight", {Width}},
        {"blocks.0.ln2.bias", {Width}},
        {"blocks.0.att.time_decay", {Width}},
        {"blocks.0.att.time_first", {Width}},
        {"blocks.0.att.time_mix_k", {1, 1, Width}},
        {"blocks.0.att.time_mix_v", {1, 1, Width}},
        {"blocks.0.att.time_mix_r", {1, 1, Width}},
        {"blocks.0.att.key.weight", {Width, Width}},
        {"blocks.0.att.value.weight", {Width, Width}},
        {"blocks.0.att.receptance.weight", {Width, Width}},
        {"blocks.0.att.output.weight", {Width, Width}},
        {"blocks.0.ffn.time_mix_k", {1, 1, Width}},
        {"blocks.0.ffn.time_mix_r", {1, 1, Width}},
        {"blocks.0.ffn.key.weight", {Hidden, Width}},
        {"blocks.0.ffn.receptance.weight", {Width, Width}},
        {"blocks.0.ffn.value.weight", {Width, Hidden}},
        {"ln_out.weight", {Width}},
        {"ln_out.bias", {Width}},
        {"head.weight", {Vocabulary, Width}},
    };
    writeTensors(path, tensors, static_cast<float>(seed));
}

void writeTinyModel7(const std::filesystem::path& path) {
    Shapes tensors = {{"emb.weight", {Vocabulary, Width}},
                      {"ln_out.weight", {Width}},
                      {"ln_out.bias", {Width}},
                      {"head.weight", {Vocabulary, Width}},
                      {"blocks.0.att.r_k", {1, Width}},
                      {"blocks.0.ffn.key.weight", {Hidden, Width}},
                      {"blocks.0.ffn.value.weight", {Width, Hidden}}};
    for (const char* name : {"ln0.weight", "ln0.bias", "ln1.weight", "ln1.bias", "ln2.weight", "ln2.bias",
                             "att.x_r", "att.x_w", "att.x_k", "att.x_v", "att.x_a", "att.x_g", "att.w0", "att.a0",
                             "att.k_k", "att.k_a", "att.ln_x.weight", "att.ln_x.bias", "ffn.x_k"})
        tensors.push_back({std::string("blocks.0.") + name, {Width}});
    for (const char* name : {"receptance", "key", "value", "output"})
        tensors.push_back({std::string("blocks.0.att.") + name + ".weight", {Width, Width}});
    for (const char* name : {"w", "a", "g"}) {
        tensors.push_back({std::string("blocks.0.att.") + name + "1", {Width, Rank}});
        tensors.push_back({std::string("blocks.0.att.") + name + "2", {Rank, Width}});
    }
    writeTensors(path, tensors, 0);
}

void writeTinyState(const std::filesystem::path& path) {
    writeTensors(path, {{"blocks.0.att.time_state", {1, Width, Width}}}, 0.5f);
}

void writeTinyLora(const std::filesystem::path& path) {
    writeTensors(path,
                 {{"blocks.0.att.key.lora_A", {Rank, Width}}, {"blocks.0.att.key.lora_B", {Width, Rank}}}, 0.5f);
}

} // namespace rookery::test
