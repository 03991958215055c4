// SPDX-License-Identifier: Apache-2.0
#include "gpu/vulkan/instance.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace rookery::vulkan {
namespace {

/// Storage buffers that every kernel is given: arena, vectors, code, four windows, state.
constexpr std::uint32_t BuffersBound = 8;

VKAPI_ATTR VkBool32 VKAPI_CALL onMessage(VkDebugUtilsMessageSeverityFlagBitsEXT,
                                         VkDebugUtilsMessageTypeFlagsEXT,
                                         const VkDebugUtilsMessengerCallbackDataEXT* data,
                                         void* user) {
    (*static_cast<const std::function<void(const std::string&)>*>(user))(data->pMessage);
    return VK_FALSE;
}

std::string hexadecimal(const std::uint8_t* bytes, std::size_t count) {
    constexpr char Digits[] = "0123456789abcdef";
    std::string text;
    for (std::size_t i = 0; i < count; ++i) {
        text += Digits[bytes[i] >> 4];
        text += Digits[bytes[i] & 15];
    }
    return text;
}

DeviceKind kindOf(VkPhysicalDeviceType type) {
    switch (type) {
    case VK_PHYSICAL_DEVICE_TYPE_DISCRETE_GPU:
    case VK_PHYSICAL_DEVICE_TYPE_VIRTUAL_GPU:
        return DeviceKind::Discrete;
    case VK_PHYSICAL_DEVICE_TYPE_INTEGRATED_GPU:
        return DeviceKind::Integrated;
    default:
        return DeviceKind::Software;
    }
}

bool hasExtension(VkPhysicalDevice device, const char* name) {
    std::uint32_t count = 0;
    vkEnumerateDeviceExtensionProperties(device, nullptr, &count, nullptr);
    std::vector<VkExtensionProperties> extensions(count);
    vkEnumerateDeviceExtensionProperties(device, nullptr, &count, extensions.data());
    return std::ranges::any_of(extensions, [&](const VkExtensionProperties& each) {
        return std::strcmp(each.extensionName, name) == 0;
    });
}

/// A queue for compute alone if there is one, else any that computes.
bool findQueue(VkPhysicalDevice device, std::uint32_t& family) {
    std::uint32_t count = 0;
    vkGetPhysicalDeviceQueueFamilyProperties(device, &count, nullptr);
    std::vector<VkQueueFamilyProperties> families(count);
    vkGetPhysicalDeviceQueueFamilyProperties(device, &count, families.data());
    bool found = false;
    for (std::uint32_t i = 0; i < count; ++i) {
        const bool computes = (families[i].queueFlags & VK_QUEUE_COMPUTE_BIT) != 0;
        const bool draws = (families[i].queueFlags & VK_QUEUE_GRAPHICS_BIT) != 0;
        if (computes && (!found || !draws)) {
            family = i;
            found = true;
            if (!draws)
                break;
        }
    }
    return found;
}

void readMemory(Adapter& adapter) {
    VkPhysicalDeviceMemoryBudgetPropertiesEXT budget{};
    budget.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_MEMORY_BUDGET_PROPERTIES_EXT;
    VkPhysicalDeviceMemoryProperties2 memory{};
    memory.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_MEMORY_PROPERTIES_2;
    memory.pNext = adapter.hasMemoryBudget ? &budget : nullptr;
    vkGetPhysicalDeviceMemoryProperties2(adapter.handle, &memory);
    adapter.memory = memory.memoryProperties;
    for (std::uint32_t i = 0; i < adapter.memory.memoryHeapCount; ++i) {
        const VkMemoryHeap& heap = adapter.memory.memoryHeaps[i];
        if ((heap.flags & VK_MEMORY_HEAP_DEVICE_LOCAL_BIT) == 0)
            continue;
        adapter.info.memoryBytes += static_cast<std::int64_t>(heap.size);
        if (adapter.hasMemoryBudget && budget.heapBudget[i] > budget.heapUsage[i])
            adapter.info.memoryFreeBytes +=
                static_cast<std::int64_t>(budget.heapBudget[i] - budget.heapUsage[i]);
    }
}

std::string missingOf(const Adapter& adapter) {
    if (adapter.properties.apiVersion < VK_API_VERSION_1_1)
        return "Vulkan 1.1";
    const VkPhysicalDeviceLimits& limits = adapter.properties.limits;
    if (limits.maxPerStageDescriptorStorageBuffers < BuffersBound)
        return "eight storage buffers for one kernel";
    VkPhysicalDeviceFeatures features{};
    vkGetPhysicalDeviceFeatures(adapter.handle, &features);
    if (!features.shaderStorageBufferArrayDynamicIndexing)
        return "choosing among storage buffers";
    return {};
}

Adapter describe(VkPhysicalDevice device) {
    Adapter adapter;
    adapter.handle = device;
    vkGetPhysicalDeviceProperties(device, &adapter.properties);
    adapter.lacks = missingOf(adapter);
    if (adapter.lacks.empty() && !findQueue(device, adapter.queueFamily))
        adapter.lacks = "a queue that computes";
    if (!adapter.lacks.empty())
        return adapter;
    const bool hasDriverNames = adapter.properties.apiVersion >= VK_API_VERSION_1_2;
    VkPhysicalDeviceDriverProperties driver{};
    driver.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_DRIVER_PROPERTIES;
    VkPhysicalDeviceIDProperties identity{};
    identity.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_ID_PROPERTIES;
    identity.pNext = hasDriverNames ? &driver : nullptr;
    VkPhysicalDeviceProperties2 properties{};
    properties.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_PROPERTIES_2;
    properties.pNext = &identity;
    vkGetPhysicalDeviceProperties2(device, &properties);
    adapter.hasMemoryBudget = hasExtension(device, VK_EXT_MEMORY_BUDGET_EXTENSION_NAME);
    adapter.info.name = adapter.properties.deviceName;
    adapter.info.kind = kindOf(adapter.properties.deviceType);
    adapter.info.driver = hasDriverNames
                              ? std::string(driver.driverName) + " " + driver.driverInfo
                              : "driver " + std::to_string(adapter.properties.driverVersion);
    adapter.info.identity = "vulkan-" + hexadecimal(identity.deviceUUID, VK_UUID_SIZE);
    readMemory(adapter);
    return adapter;
}

} // namespace

Result<std::shared_ptr<Instance>> Instance::open(const VulkanOptions& options) {
    if (volkInitialize() != VK_SUCCESS)
        return {ErrorCode::DeviceUnavailable, "the Vulkan loader is not installed"};
    if (volkGetInstanceVersion() < VK_API_VERSION_1_1)
        return {ErrorCode::DeviceUnavailable, "the Vulkan loader is older than version 1.1"};
    std::shared_ptr<Instance> instance(new Instance);
    instance->m_onMessage = options.onValidationMessage;

    VkApplicationInfo application{};
    application.sType = VK_STRUCTURE_TYPE_APPLICATION_INFO;
    application.pApplicationName = "Rookery";
    application.apiVersion = VK_API_VERSION_1_2; // the most that is used
    VkInstanceCreateInfo info{};
    info.sType = VK_STRUCTURE_TYPE_INSTANCE_CREATE_INFO;
    info.pApplicationInfo = &application;
    const char* layer = "VK_LAYER_KHRONOS_validation";
    const char* extension = VK_EXT_DEBUG_UTILS_EXTENSION_NAME;
    VkDebugUtilsMessengerCreateInfoEXT messages{};
    messages.sType = VK_STRUCTURE_TYPE_DEBUG_UTILS_MESSENGER_CREATE_INFO_EXT;
    messages.messageSeverity = VK_DEBUG_UTILS_MESSAGE_SEVERITY_WARNING_BIT_EXT |
                               VK_DEBUG_UTILS_MESSAGE_SEVERITY_ERROR_BIT_EXT;
    messages.messageType = VK_DEBUG_UTILS_MESSAGE_TYPE_VALIDATION_BIT_EXT;
    messages.pfnUserCallback = onMessage;
    messages.pUserData = &instance->m_onMessage;
    const std::array enabled = {VK_VALIDATION_FEATURE_ENABLE_SYNCHRONIZATION_VALIDATION_EXT};
    VkValidationFeaturesEXT checks{};
    checks.sType = VK_STRUCTURE_TYPE_VALIDATION_FEATURES_EXT;
    checks.enabledValidationFeatureCount = static_cast<std::uint32_t>(enabled.size());
    checks.pEnabledValidationFeatures = enabled.data();
    checks.pNext = &messages;
    if (options.onValidationMessage) {
        info.pNext = &checks;
        info.enabledLayerCount = 1;
        info.ppEnabledLayerNames = &layer;
        info.enabledExtensionCount = 1;
        info.ppEnabledExtensionNames = &extension;
    }
    if (const VkResult result = vkCreateInstance(&info, nullptr, &instance->m_instance);
        result != VK_SUCCESS)
        return failure(result, "starting Vulkan");
    volkLoadInstanceOnly(instance->m_instance);
    if (options.onValidationMessage) {
        vkCreateDebugUtilsMessengerEXT(instance->m_instance, &messages, nullptr,
                                       &instance->m_messenger);
        instance->m_destroyMessenger = vkDestroyDebugUtilsMessengerEXT;
    }
    return instance;
}

Instance::~Instance() {
    if (m_messenger != VK_NULL_HANDLE)
        m_destroyMessenger(m_instance, m_messenger, nullptr);
    if (m_instance != VK_NULL_HANDLE)
        vkDestroyInstance(m_instance, nullptr);
}

std::vector<Adapter> Instance::adapters() const {
    std::uint32_t count = 0;
    vkEnumeratePhysicalDevices(m_instance, &count, nullptr);
    std::vector<VkPhysicalDevice> devices(count);
    if (vkEnumeratePhysicalDevices(m_instance, &count, devices.data()) < 0)
        return {};
    devices.resize(count);
    std::vector<Adapter> adapters;
    for (VkPhysicalDevice device : devices)
        adapters.push_back(describe(device));
    std::erase_if(adapters, [](const Adapter& each) { return !each.lacks.empty(); });
    std::ranges::stable_sort(adapters, {}, [](const Adapter& each) { return each.info.kind; });
    for (std::size_t i = 0; i < adapters.size(); ++i)
        adapters[i].info.id = "vulkan:" + std::to_string(i);
    return adapters;
}

Error failure(VkResult result, const std::string& what) {
    const std::string message = what + " failed (Vulkan result " + std::to_string(result) + ")";
    switch (result) {
    case VK_ERROR_OUT_OF_HOST_MEMORY:
    case VK_ERROR_OUT_OF_DEVICE_MEMORY:
    case VK_ERROR_TOO_MANY_OBJECTS:
        return {ErrorCode::OutOfMemory, message};
    case VK_ERROR_DEVICE_LOST:
        return {ErrorCode::DeviceLost, message};
    default:
        return {ErrorCode::DeviceUnavailable, message};
    }
}

} // namespace rookery::vulkan
