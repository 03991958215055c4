// SPDX-License-Identifier: Apache-2.0
//
// The Vulkan loader and the adapters it knows. The loader library is opened at run time: without
// it, or without a driver, there are simply no adapters.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <volk.h>

#include "core/base/result.h"
#include "core/engine/backend.h"

namespace rookery::vulkan {

/// What can be changed from outside; tests use all of it.
struct VulkanOptions {
    /// Holds the compiled kernels between runs, a file for each driver; empty: they are not kept.
    std::string cacheFolder;
    /// Turns the validation layer on, with its synchronisation checks; called for each message.
    std::function<void(const std::string&)> onValidationMessage = {};
    /// Replaces entries of a device's call table, to see what happens when calls fail.
    std::function<void(VolkDeviceTable&)> onDevice = {};
    /// Bytes that one binding may cover, if less than the device's own limit; 0: no other limit.
    std::uint32_t bindingLimit = 0;
    /// Bytes of one block of weight memory.
    std::int64_t weightBlockBytes = std::int64_t{256} << 20;
    /// Bytes that a model may take on a device; 0: what the driver says is free.
    std::int64_t memoryLimit = 0;
};

/// One graphics processor, as the driver describes it.
struct Adapter {
    VkPhysicalDevice handle = VK_NULL_HANDLE;
    VkPhysicalDeviceProperties properties = {};
    VkPhysicalDeviceMemoryProperties memory = {};
    std::uint32_t queueFamily = 0;
    bool hasMemoryBudget = false;
    /// Why it cannot run models; empty if it can.
    std::string lacks;
    DeviceInfo info;
};

class Instance {
  public:
    /// Errors: DeviceUnavailable without loader or with one that cannot make an instance.
    static Result<std::shared_ptr<Instance>> open(const VulkanOptions& options);
    ~Instance();
    Instance(const Instance&) = delete;
    Instance& operator=(const Instance&) = delete;

    VkInstance handle() const { return m_instance; }
    /// Real hardware before software; "vulkan:0", "vulkan:1", ... in this order. Leaves out
    /// adapters that lack something.
    std::vector<Adapter> adapters() const;

  private:
    Instance() = default;

    VkInstance m_instance = VK_NULL_HANDLE;
    VkDebugUtilsMessengerEXT m_messenger = VK_NULL_HANDLE;
    /// Our own: the one that volk keeps for the program may belong to another instance by then.
    PFN_vkDestroyDebugUtilsMessengerEXT m_destroyMessenger = nullptr;
    std::function<void(const std::string&)> m_onMessage;
};

/// The driver's answer as an Error: OutOfMemory, DeviceLost, or DeviceUnavailable with `what`
/// failed.
Error failure(VkResult result, const std::string& what);

} // namespace rookery::vulkan
