// SPDX-License-Identifier: Apache-2.0
#include "gpu/cuda/driver.h"

#include <dlfcn.h>

#include "core/engine/old_driver.h"

namespace rookery::cuda {
namespace {

template <typename... Arguments>
bool find(void* library, const char* name, std::function<Status(Arguments...)>& entry) {
    void* found = dlsym(library, name);
    if (found != nullptr)
        entry = reinterpret_cast<Status (*)(Arguments...)>(found);
    return found != nullptr;
}

} // namespace

Result<Driver> openDriver() {
    // Stays open until the program ends: the driver has threads of its own.
    void* library = dlopen("libcuda.so.1", RTLD_NOW | RTLD_LOCAL);
    if (library == nullptr)
        return {ErrorCode::DeviceUnavailable, "NVIDIA's driver is not installed"};
    Driver driver;
    std::string missing;
    driver.forEach([&](const char* name, auto& entry) {
        if (!find(library, name, entry))
            missing = name;
    });
    if (!missing.empty())
        return oldDriver("NVIDIA's has no " + missing);
    return driver;
}

Error failure(Status status, const std::string& what) {
    const std::string message = what + " failed (CUDA result " + std::to_string(status) + ")";
    switch (status) {
    case NoMemory:
        return {ErrorCode::OutOfMemory, message};
    case NotInitialized:
    case StubLibrary:
    case DeviceInUse:
    case NoDevice:
    case InvalidDevice:
    case InvalidImage:
    case NoBinaryForDevice:
    case InvalidPtx:
    case NotFoundByName:
    case DriverMismatch:
        return {ErrorCode::DeviceUnavailable, message};
    case UnsupportedPtx: // made by a compiler that is newer than the driver
        return oldDriver(message);
    default:
        // Whatever else a call answers that worked before: the context is of no more use.
        return {ErrorCode::DeviceLost, message};
    }
}

} // namespace rookery::cuda
