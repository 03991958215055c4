// SPDX-License-Identifier: Apache-2.0
//
// The first Vulkan device with the validation layer on, for tests. The tests choose lavapipe
// through the environment (tests/gpu/vulkan/CMakeLists.txt), so they need no graphics processor.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "gpu/vulkan/vulkan_backend.h"

namespace rookery {

/// A backend that counts what the validation layer says.
struct CheckedBackend {
    std::shared_ptr<std::vector<std::string>> messages =
        std::make_shared<std::vector<std::string>>();
    std::unique_ptr<Backend> backend;

    explicit CheckedBackend(vulkan::VulkanOptions options = {}) {
        options.onValidationMessage = [list = messages](const std::string& message) {
            list->push_back(message);
        };
        backend = makeVulkanBackend(options);
        if (!backend->devices().empty())
            return;
        options.onValidationMessage = {}; // the layer may not be installed
        backend = makeVulkanBackend(options);
    }
    bool hasDevice() const { return !backend->devices().empty(); }
    Result<std::unique_ptr<LoadedModel>> load(std::shared_ptr<const Program> program,
                                              const LoadOptions& options = {}) const {
        return backend->load(std::move(program), backend->devices().front(), options, {}, {});
    }
};

inline const char* const NoDevice =
    "there is no Vulkan device: install mesa-vulkan-drivers to run this on the processor";

} // namespace rookery
