// SPDX-License-Identifier: Apache-2.0
#include "tests/app/gated_backend.h"

#include <chrono>
#include <utility>

#include <QString>

#include "core/cpu/cpu_backend.h"
#ifdef ROOKERY_HAS_VULKAN
#include "gpu/vulkan/vulkan_backend.h"
#endif

namespace rookery::test {

namespace {

class GatedModel : public LoadedModel {
  public:
    GatedModel(std::unique_ptr<LoadedModel> model, Gate& gate) : m_model(std::move(model)), m_gate(gate) {}
    const Program& program() const override { return m_model->program(); }
    const DeviceInfo& device() const override { return m_model->device(); }
    ExecutionStats stats() const override { return m_model->stats(); }
    Result<std::unique_ptr<State>> newState() override { return m_model->newState(); }
    Result<void> forward(std::span<const Token> tokens, State& state, std::span<float> logits) override {
        if (!logits.empty())
            m_gate.pass();
        return m_model->forward(tokens, state, logits);
    }
    Result<void> forwardBatch(std::span<const Sequence> batch) override { return m_model->forwardBatch(batch); }

  private:
    std::unique_ptr<LoadedModel> m_model;
    Gate& m_gate;
};

class GatedBackend : public Backend {
  public:
    explicit GatedBackend(Gate& gate) : m_gate(gate) {}
    std::string_view name() const override { return m_backend->name(); }
    std::vector<DeviceInfo> devices() const override { return m_backend->devices(); }
    Result<std::unique_ptr<LoadedModel>> load(std::shared_ptr<const Program> program, const DeviceInfo& device,
                                              const LoadOptions& options, const Progress& progress,
                                              std::stop_token stop) override {
        auto loaded = m_backend->load(std::move(program), device, options, progress, std::move(stop));
        if (!loaded)
            return loaded.error();
        return std::unique_ptr<LoadedModel>(std::make_unique<GatedModel>(std::move(*loaded), m_gate));
    }

  private:
    std::unique_ptr<Backend> m_backend = backendUnderTest();
    Gate& m_gate;
};

} // namespace

void Gate::arm(int tokens, int slowToken) {
    const std::lock_guard lock(m_mutex);
    m_left = tokens;
    m_untilSlow = slowToken;
    m_holding = false;
}

void Gate::release() {
    const std::lock_guard lock(m_mutex);
    m_left = -1;
    m_holding = false;
    m_changed.notify_all();
}

bool Gate::isHolding() {
    const std::lock_guard lock(m_mutex);
    return m_holding;
}

void Gate::pass() {
    std::unique_lock lock(m_mutex);
    if (m_left < 0)
        return;
    if (m_untilSlow-- == 0) // longer than the journal waits between two pieces
        m_changed.wait_for(lock, std::chrono::milliseconds(450));
    if (m_left-- > 0)
        return;
    m_holding = true;
    m_changed.wait(lock, [this] { return !m_holding; });
}

std::unique_ptr<Backend> backendUnderTest() {
#ifdef ROOKERY_HAS_VULKAN
    if (qEnvironmentVariable("ROOKERY_TEST_DEVICE") == "vulkan")
        return makeVulkanBackend();
#endif
    return makeCpuBackend();
}

std::unique_ptr<Backend> makeGatedBackend(Gate& gate) {
    return std::make_unique<GatedBackend>(gate);
}

} // namespace rookery::test
