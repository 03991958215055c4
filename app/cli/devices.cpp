// SPDX-License-Identifier: Apache-2.0
#include <cstdio>

#include <nlohmann/json.hpp>

#include "app/backends.h"
#include "app/cli/command.h"

namespace rookery::cli {

namespace {

ArgumentRules rules() {
    return {{}, {"--json"}};
}

Outcome run(const Context&, Arguments& arguments) {
    const auto backends = makeBackends();
    const std::vector<DeviceInfo> devices = listDevices(backends);
    if (arguments.has("--json")) {
        nlohmann::ordered_json list = nlohmann::ordered_json::array();
        for (const DeviceInfo& device : devices)
            list.push_back({{"id", device.id},
                            {"name", device.name},
                            {"memory_bytes", device.memoryBytes},
                            {"memory_free_bytes", device.memoryFreeBytes},
                            {"kind", deviceKindName(device.kind)},
                            {"driver", device.driver}});
        printJson(list);
        return {};
    }
    for (const DeviceInfo& device : devices)
        std::printf("%-10s %-10s %6.1f GiB  %s (%s)\n", device.id.c_str(),
                    std::string(deviceKindName(device.kind)).c_str(),
                    static_cast<double>(device.memoryBytes) / (1 << 30), device.name.c_str(),
                    device.driver.c_str());
    return {};
}

} // namespace

const Command DevicesCommand = {
    "devices", "list the devices a model can run on",
    "[--json]", rules, run};

} // namespace rookery::cli
