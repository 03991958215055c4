// SPDX-License-Identifier: Apache-2.0
//
// The calls of NVIDIA's driver that the backend makes, as a table. The real one is found in
// libcuda.so.1 when the program runs, so nothing of CUDA is needed to build or to start; tests put
// the emulated one (gpu/cuda/emulation/driver.h) in its place.
//
// Types are the driver's own in shape (cuda.h): handles are pointers, addresses 64-bit numbers.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>

#include "core/base/result.h"

namespace rookery::cuda {

using Status = int;   ///< CUresult
using Handle = void*; ///< CUcontext, CUstream, CUevent, CUmodule, CUfunction, CUgraph, CUgraphExec
using DeviceAddress = std::uint64_t; ///< CUdeviceptr

// Values of cuda.h (CUDA 12 and 13 alike; tests/gpu/cuda/driver_values_test.cpp compares them).
constexpr Status Success = 0;
constexpr Status InvalidValue = 1;
constexpr Status NoMemory = 2;
constexpr Status NotInitialized = 3;
constexpr Status StubLibrary = 34;
constexpr Status DeviceInUse = 46;
constexpr Status NoDevice = 100;
constexpr Status InvalidDevice = 101;
constexpr Status InvalidImage = 200;
constexpr Status InvalidContext = 201;
constexpr Status NoBinaryForDevice = 209;
constexpr Status InvalidPtx = 218;
constexpr Status UnsupportedPtx = 222;
constexpr Status NotFoundByName = 500;
constexpr Status IllegalAddress = 700;
constexpr Status LaunchFailed = 719;
constexpr Status DriverMismatch = 803;
constexpr Status CaptureUnsupported = 900;

constexpr int AttributeIntegrated = 18;
constexpr int AttributeMajor = 75; ///< of the compute capability
constexpr int AttributeMinor = 76;

constexpr unsigned StreamNonBlocking = 1;
constexpr unsigned EventWithoutTiming = 2;
constexpr int CaptureOfThisThread = 1;

struct Driver {
    std::function<Status(unsigned flags)> init;
    std::function<Status(int* version)> version; ///< 12040: CUDA 12.4
    std::function<Status(int* count)> deviceCount;
    std::function<Status(int* device, int number)> device;
    std::function<Status(char* name, int length, int device)> deviceName;
    std::function<Status(void* uuid, int device)> deviceUuid; ///< 16 bytes
    std::function<Status(std::size_t* bytes, int device)> deviceMemory;
    std::function<Status(int* value, int attribute, int device)> deviceAttribute;
    std::function<Status(Handle* context, int device)> retainContext;
    std::function<Status(int device)> releaseContext;
    std::function<Status(Handle context)> setContext;
    std::function<Status(std::size_t* free, std::size_t* total)> memoryInfo;
    std::function<Status(DeviceAddress* address, std::size_t bytes)> allocate;
    std::function<Status(DeviceAddress address)> free;
    std::function<Status(void** memory, std::size_t bytes, unsigned flags)> allocateHost;
    std::function<Status(void* memory)> freeHost;
    std::function<Status(DeviceAddress to, const void* from, std::size_t bytes, Handle stream)>
        copyIn;
    std::function<Status(void* to, DeviceAddress from, std::size_t bytes, Handle stream)> copyOut;
    std::function<Status(DeviceAddress to, DeviceAddress from, std::size_t bytes, Handle stream)>
        copy;
    std::function<Status(DeviceAddress to, unsigned char value, std::size_t count, Handle stream)>
        fill;
    std::function<Status(Handle* stream, unsigned flags)> createStream;
    std::function<Status(Handle stream)> destroyStream;
    std::function<Status(Handle stream)> synchronize;
    std::function<Status(Handle* event, unsigned flags)> createEvent;
    std::function<Status(Handle event)> destroyEvent;
    std::function<Status(Handle event, Handle stream)> recordEvent;
    std::function<Status(Handle event)> waitForEvent;
    std::function<Status(Handle* module, const void* image)> loadModule;
    std::function<Status(Handle module)> unloadModule;
    std::function<Status(Handle* function, Handle module, const char* name)> function;
    std::function<Status(Handle function, unsigned gridX, unsigned gridY, unsigned gridZ,
                         unsigned blockX, unsigned blockY, unsigned blockZ, unsigned sharedBytes,
                         Handle stream, void** arguments, void** extra)>
        launch;
    std::function<Status(Handle stream, int mode)> beginCapture;
    std::function<Status(Handle stream, Handle* graph)> endCapture;
    std::function<Status(Handle* executable, Handle graph, unsigned long long flags)> instantiate;
    std::function<Status(Handle graph)> destroyGraph;
    std::function<Status(Handle executable)> destroyExecutable;
    std::function<Status(Handle executable, Handle stream)> launchGraph;

    /// Calls visit(name of cuda.h, entry) for each.
    template <typename Visit> void forEach(Visit visit) {
        visit("cuInit", init);
        visit("cuDriverGetVersion", version);
        visit("cuDeviceGetCount", deviceCount);
        visit("cuDeviceGet", device);
        visit("cuDeviceGetName", deviceName);
        visit("cuDeviceGetUuid", deviceUuid);
        visit("cuDeviceTotalMem_v2", deviceMemory);
        visit("cuDeviceGetAttribute", deviceAttribute);
        visit("cuDevicePrimaryCtxRetain", retainContext);
        visit("cuDevicePrimaryCtxRelease_v2", releaseContext);
        visit("cuCtxSetCurrent", setContext);
        visit("cuMemGetInfo_v2", memoryInfo);
        visit("cuMemAlloc_v2", allocate);
        visit("cuMemFree_v2", free);
        visit("cuMemHostAlloc", allocateHost);
        visit("cuMemFreeHost", freeHost);
        visit("cuMemcpyHtoDAsync_v2", copyIn);
        visit("cuMemcpyDtoHAsync_v2", copyOut);
        visit("cuMemcpyDtoDAsync_v2", copy);
        visit("cuMemsetD8Async", fill);
        visit("cuStreamCreate", createStream);
        visit("cuStreamDestroy_v2", destroyStream);
        visit("cuStreamSynchronize", synchronize);
        visit("cuEventCreate", createEvent);
        visit("cuEventDestroy_v2", destroyEvent);
        visit("cuEventRecord", recordEvent);
        visit("cuEventSynchronize", waitForEvent);
        visit("cuModuleLoadData", loadModule);
        visit("cuModuleUnload", unloadModule);
        visit("cuModuleGetFunction", function);
        visit("cuLaunchKernel", launch);
        visit("cuStreamBeginCapture_v2", beginCapture);
        visit("cuStreamEndCapture", endCapture);
        visit("cuGraphInstantiateWithFlags", instantiate);
        visit("cuGraphDestroy", destroyGraph);
        visit("cuGraphExecDestroy", destroyExecutable);
        visit("cuGraphLaunch", launchGraph);
    }
};

/// Opens the library and finds every entry; the driver is not started. Errors: DeviceUnavailable
/// without a driver, or with one that lacks an entry (older than CUDA 11.4).
Result<Driver> openDriver();

/// The driver's answer as an Error: OutOfMemory, DeviceUnavailable, or DeviceLost, with `what`
/// failed.
Error failure(Status status, const std::string& what);

} // namespace rookery::cuda
