// SPDX-License-Identifier: Apache-2.0
#include "gpu/vulkan/vulkan_backend.h"

#include <algorithm>
#include <new>
#include <utility>

#include "core/engine/device_memory.h"
#include "gpu/vulkan/vulkan_model.h"

namespace rookery {
namespace {

class VulkanBackend final : public Backend, public DeviceMemory {
  public:
    explicit VulkanBackend(vulkan::VulkanOptions options) : m_options(std::move(options)) {}

    std::string_view name() const override { return "vulkan"; }

    std::vector<DeviceInfo> devices() const override {
        std::vector<DeviceInfo> devices;
        for (vulkan::Adapter& adapter : adapters())
            devices.push_back(std::move(adapter.info));
        return devices;
    }

    Result<std::unique_ptr<LoadedModel>> load(std::shared_ptr<const Program> program,
                                              const DeviceInfo& device, const LoadOptions& options,
                                              const Progress& progress,
                                              std::stop_token stop) override {
        const auto known = adapters();
        const auto adapter = std::ranges::find_if(
            known, [&](const vulkan::Adapter& each) { return each.info.id == device.id; });
        if (adapter == known.end())
            return {ErrorCode::DeviceUnavailable, "Vulkan has no device " + device.id};
        try {
            auto opened = vulkan::Device::open(m_instance, *adapter, m_options);
            if (!opened)
                return opened.error();
            // A window may begin a little before its matrix.
            const gpu::PlacementLimits limits{
                .partBytes = std::min((*opened)->bindingLimit() - gpu::PlacementAlignment,
                                      m_options.weightBlockBytes),
                .memoryBytes = m_options.weightBlockBytes};
            auto placement = gpu::placeWeights(*program, options.weights, limits, stop);
            if (!placement)
                return placement.error();
            if (auto fits =
                    gpu::checkFits(gpu::memoryNeed(*program, *placement, vulkan::MostArenaBytes),
                                   budgetOf(adapter->info), adapter->info.name);
                !fits)
                return fits.error();
            auto runner = vulkan::Runner::make(std::move(*opened), program, std::move(*placement),
                                               m_options, progress, stop);
            if (!runner)
                return runner.error();
            return std::unique_ptr<LoadedModel>(std::make_unique<vulkan::VulkanModel>(
                std::move(program), adapter->info, std::move(*runner)));
        } catch (const std::bad_alloc&) {
            return {ErrorCode::OutOfMemory, "allocating memory of the host failed"};
        }
    }

    std::int64_t memoryBudget(const DeviceInfo& device) const override {
        for (const vulkan::Adapter& adapter : adapters()) // what is free now
            if (adapter.info.id == device.id)
                return budgetOf(adapter.info);
        return 0;
    }

    std::int64_t memoryNeed(const Program& program, const LoadOptions& options) const override {
        const auto placement = gpu::placeWeights(program, options.weights, {}, {});
        return placement ? gpu::memoryNeed(program, *placement, vulkan::MostArenaBytes) : 0;
    }

  private:
    /// Opens the loader at the first use: it brings every driver of the machine into memory.
    std::vector<vulkan::Adapter> adapters() const {
        if (!std::exchange(m_wasOpened, true))
            if (auto instance = vulkan::Instance::open(m_options))
                m_instance = std::move(*instance);
        return m_instance ? m_instance->adapters() : std::vector<vulkan::Adapter>();
    }

    std::int64_t budgetOf(const DeviceInfo& device) const {
        return m_options.memoryLimit > 0    ? m_options.memoryLimit
               : device.memoryFreeBytes > 0 ? device.memoryFreeBytes
                                            : device.memoryBytes;
    }

    vulkan::VulkanOptions m_options;
    mutable bool m_wasOpened = false;
    mutable std::shared_ptr<vulkan::Instance> m_instance;
};

} // namespace

std::unique_ptr<Backend> makeVulkanBackend(const vulkan::VulkanOptions& options) {
    return std::make_unique<VulkanBackend>(options);
}

} // namespace rookery
