// SPDX-License-Identifier: Apache-2.0
#include "core/cpu/cpu_backend.h"

#include <algorithm>
#include <new>
#include <utility>

#include "core/cpu/cpu_info.h"
#include "core/cpu/cpu_model.h"
#include "core/engine/memory_limit.h"

namespace rookery {
namespace {

/// More threads than this only wait for memory; also bounds what a mistyped option can start.
constexpr int MaxThreads = 256;

class CpuBackend final : public Backend, public MemoryLimit {
  public:
    std::string_view name() const override { return "cpu"; }

    std::vector<DeviceInfo> devices() const override {
        DeviceInfo device;
        device.id = "cpu";
        device.name = cpu::processorName();
        device.kind = DeviceKind::Cpu;
        device.memoryBytes = cpu::totalMemory();
        device.memoryFreeBytes = cpu::availableMemory();
        device.driver = cpu::instructionSet();
        return {std::move(device)};
    }

    Result<std::unique_ptr<LoadedModel>> load(std::shared_ptr<const Program> program,
                                              const DeviceInfo& device, const LoadOptions& options,
                                              const Progress& progress,
                                              std::stop_token stop) override {
        if (device.kind != DeviceKind::Cpu)
            return {ErrorCode::DeviceUnavailable, "the CPU backend has no device " + device.id};
        if (options.threads < 0 || options.threads > MaxThreads)
            return {ErrorCode::InvalidArgument, "threads: " + std::to_string(options.threads)};
        try {
            auto pool = std::make_unique<cpu::ThreadPool>(
                options.threads > 0 ? options.threads : cpu::physicalCores());
            auto weights = cpu::loadWeights(*program, options.weights, m_beyond, *pool, progress, stop);
            if (!weights)
                return weights.error();
            return std::unique_ptr<LoadedModel>(std::make_unique<cpu::CpuModel>(
                std::move(program), device, std::move(pool), std::move(*weights)));
        } catch (const std::bad_alloc&) {
            return {ErrorCode::OutOfMemory, "allocating weights or activations failed"};
        }
    }

    void refuseBeyondFreeMemory(bool refuse) override {
        m_beyond = refuse ? cpu::BeyondFree::Refuse : cpu::BeyondFree::Load;
    }

  private:
    cpu::BeyondFree m_beyond = cpu::BeyondFree::Refuse;
};

} // namespace

std::unique_ptr<Backend> makeCpuBackend() {
    return std::make_unique<CpuBackend>();
}

double skippedShare(const LoadedModel& model) {
    const auto* cpuModel = dynamic_cast<const cpu::CpuModel*>(&model);
    return cpuModel == nullptr ? 0 : cpuModel->skippedShare();
}

} // namespace rookery
