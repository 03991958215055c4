// SPDX-License-Identifier: Apache-2.0
#include "core/cpu/cpu_info.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <thread>
#include <utility>

#if defined(__linux__)
#include <sched.h>
#include <unistd.h>
#endif

#include "core/cpu/cpu_features.h"
#include "core/cpu/kernels.h"

namespace rookery::cpu {
namespace {

std::optional<int> readNumber(const std::string& path) {
    std::ifstream file(path);
    int number = 0;
    if (file >> number)
        return number;
    return std::nullopt;
}

/// The value after `key` in a file of lines "key  : value".
std::string valueOf(const char* path, std::string_view key) {
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        if (!line.starts_with(key))
            continue;
        const std::size_t begin = line.find_first_not_of(" \t:", key.size());
        return begin == std::string::npos ? std::string() : line.substr(begin);
    }
    return {};
}

std::int64_t memoryLine(std::string_view key) {
    const std::string value = valueOf("/proc/meminfo", key);
    std::int64_t kibibytes = 0;
    std::from_chars(value.data(), value.data() + value.size(), kibibytes);
    return kibibytes * 1024;
}

} // namespace

std::string processorName() {
    std::string name = valueOf("/proc/cpuinfo", "model name");
    return name.empty() ? "CPU" : name;
}

int physicalCores() {
    const int logical = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
#if defined(__linux__)
    cpu_set_t allowed;
    CPU_ZERO(&allowed);
    if (sched_getaffinity(0, sizeof allowed, &allowed) != 0)
        return logical;
    std::set<std::pair<int, int>> cores;
    for (int cpu = 0; cpu < CPU_SETSIZE; ++cpu) {
        if (!CPU_ISSET(cpu, &allowed))
            continue;
        const std::string folder =
            "/sys/devices/system/cpu/cpu" + std::to_string(cpu) + "/topology/";
        const auto package = readNumber(folder + "physical_package_id");
        const auto core = readNumber(folder + "core_id");
        if (!package || !core)
            return logical;
        cores.emplace(*package, *core);
    }
    return std::max(1, static_cast<int>(cores.size()));
#else
    return logical;
#endif
}

std::int64_t totalMemory() {
    return memoryLine("MemTotal:");
}

std::int64_t availableMemory() {
    return memoryLine("MemAvailable:");
}

std::string instructionSet() {
    std::string name(kernelTarget());
    if (name.starts_with("AVX3"))
        name = "AVX-512";
    if (hasByteProducts())
        name += ", VNNI";
    if (hasTileUnit())
        name += ", AMX";
    return name;
}

} // namespace rookery::cpu
