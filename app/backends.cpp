// SPDX-License-Identifier: Apache-2.0
//
// The only file of app/ that knows which backends exist.
#include "app/backends.h"

#include <cstdlib>

#include "core/cpu/cpu_backend.h"
#ifdef ROOKERY_HAS_CUDA
#include "gpu/cuda/cuda_backend.h"
#endif
#ifdef ROOKERY_HAS_CUDA_EMULATED
#include "gpu/cuda/emulation/backend.h"
#endif
#ifdef ROOKERY_HAS_VULKAN
#include "gpu/vulkan/vulkan_backend.h"
#endif

namespace rookery {

namespace {

/// Where compiled kernels are kept between runs: the user's cache folder, or nowhere.
[[maybe_unused]] std::string kernelCacheFolder() {
    if (const char* cache = std::getenv("XDG_CACHE_HOME"); cache != nullptr && *cache == '/')
        return std::string(cache) + "/rookery";
    if (const char* home = std::getenv("HOME"); home != nullptr && *home == '/')
        return std::string(home) + "/.cache/rookery";
    return {};
}

} // namespace

std::vector<std::unique_ptr<Backend>> makeBackends() {
    std::vector<std::unique_ptr<Backend>> backends;
    backends.push_back(makeCpuBackend());
#ifdef ROOKERY_HAS_CUDA
    // Before Vulkan: where a card has both drivers, its own is the better one.
    backends.push_back(makeCudaBackend());
#endif
#ifdef ROOKERY_HAS_CUDA_EMULATED
    backends.push_back(makeEmulatedCudaBackend());
#endif
#ifdef ROOKERY_HAS_VULKAN
    vulkan::VulkanOptions options;
    options.cacheFolder = kernelCacheFolder();
    backends.push_back(makeVulkanBackend(options));
#endif
    return backends;
}

} // namespace rookery
