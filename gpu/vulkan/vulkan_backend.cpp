// SPDX-License-Identifier: Apache-2.0
#include "gpu/vulkan/vulkan_backend.h"

#include <algorithm>
#include <new>
#include <utility>

#include "gpu/vulkan/vulkan_model.h"

namespace rookery {
namespace {

class VulkanBackend final : public Backend {
  public:
    explicit VulkanBackend(vulkan::VulkanOptions options) : m_options(std::move(options)) {
        auto instance = vulkan::Instance::open(m_options);
        if (instance)
            m_instance = std::move(*instance);
    }

    std::string_view name() const override { return "vulkan"; }

    std::vector<DeviceInfo> devices() const override {
        std::vector<DeviceInfo> devices;
        if (m_instance)
            for (vulkan::Adapter& adapter : m_instance->adapters())
                devices.push_back(std::move(adapter.info));
        return devices;
    }

    Result<std::unique_ptr<LoadedModel>> load(std::shared_ptr<const Program> program,
                                              const DeviceInfo& device, const LoadOptions& options,
                                              const Progress& progress,
                                              std::stop_token stop) override {
        const auto adapters = m_instance ? m_instance->adapters() : std::vector<vulkan::Adapter>();
        const auto adapter = std::ranges::find_if(
            adapters, [&](const vulkan::Adapter& each) { return each.info.id == device.id; });
        if (adapter == adapters.end())
            return {ErrorCode::DeviceUnavailable, "Vulkan has no device " + device.id};
        try {
            auto opened = vulkan::Device::open(m_instance, *adapter, m_options);
            if (!opened)
                return opened.error();
            auto runner = vulkan::Runner::make(std::move(*opened), program, options.weights,
                                               m_options, progress, stop);
            if (!runner)
                return runner.error();
            return std::unique_ptr<LoadedModel>(std::make_unique<vulkan::VulkanModel>(
                std::move(program), adapter->info, std::move(*runner)));
        } catch (const std::bad_alloc&) {
            return {ErrorCode::OutOfMemory, "allocating memory of the host failed"};
        }
    }

  private:
    vulkan::VulkanOptions m_options;
    std::shared_ptr<vulkan::Instance> m_instance;
};

} // namespace

std::unique_ptr<Backend> makeVulkanBackend(const vulkan::VulkanOptions& options) {
    return std::make_unique<VulkanBackend>(options);
}

} // namespace rookery
