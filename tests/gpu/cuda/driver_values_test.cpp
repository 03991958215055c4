// SPDX-License-Identifier: Apache-2.0
//
// The backend declares the driver's calls itself, so that it builds without NVIDIA's headers. Where
// the headers are there, both must agree: in values, and in the kind and number of parameters.
#include <QTest>

#include <type_traits>

#include <cuda.h>

#include "gpu/cuda/driver.h"

using namespace rookery;

namespace {

// A parameter passes alike if it is a pointer in both, or a number of the same size.
template <typename Ours, typename Theirs> constexpr bool passesAlike() {
    if constexpr (std::is_pointer_v<Ours> || std::is_pointer_v<Theirs>)
        return std::is_pointer_v<Ours> && std::is_pointer_v<Theirs>;
    else
        return sizeof(Ours) == sizeof(Theirs) &&
               (std::is_integral_v<Theirs> || std::is_enum_v<Theirs>);
}

template <typename... Ours, typename... Theirs>
constexpr bool isCalledAlike(const std::function<cuda::Status(Ours...)>*, CUresult (*)(Theirs...)) {
    if constexpr (sizeof...(Ours) != sizeof...(Theirs))
        return false;
    else
        return (passesAlike<Ours, Theirs>() && ...);
}

#define ALIKE(ours, theirs)                                                                        \
    static_assert(isCalledAlike(static_cast<decltype(cuda::Driver::ours)*>(nullptr),               \
                                static_cast<decltype(&theirs)>(nullptr)))

ALIKE(init, cuInit);
ALIKE(version, cuDriverGetVersion);
ALIKE(deviceCount, cuDeviceGetCount);
ALIKE(device, cuDeviceGet);
ALIKE(deviceName, cuDeviceGetName);
ALIKE(deviceUuid, cuDeviceGetUuid);
ALIKE(deviceMemory, cuDeviceTotalMem);
ALIKE(deviceAttribute, cuDeviceGetAttribute);
ALIKE(retainContext, cuDevicePrimaryCtxRetain);
ALIKE(releaseContext, cuDevicePrimaryCtxRelease);
ALIKE(setContext, cuCtxSetCurrent);
ALIKE(memoryInfo, cuMemGetInfo);
ALIKE(allocate, cuMemAlloc);
ALIKE(free, cuMemFree);
ALIKE(allocateHost, cuMemHostAlloc);
ALIKE(freeHost, cuMemFreeHost);
ALIKE(copyIn, cuMemcpyHtoDAsync);
ALIKE(copyOut, cuMemcpyDtoHAsync);
ALIKE(copy, cuMemcpyDtoDAsync);
ALIKE(fill, cuMemsetD8Async);
ALIKE(createStream, cuStreamCreate);
ALIKE(destroyStream, cuStreamDestroy);
ALIKE(synchronize, cuStreamSynchronize);
ALIKE(createEvent, cuEventCreate);
ALIKE(destroyEvent, cuEventDestroy);
ALIKE(recordEvent, cuEventRecord);
ALIKE(waitForEvent, cuEventSynchronize);
ALIKE(loadModule, cuModuleLoadData);
ALIKE(unloadModule, cuModuleUnload);
ALIKE(function, cuModuleGetFunction);
ALIKE(launch, cuLaunchKernel);
ALIKE(beginCapture, cuStreamBeginCapture);
ALIKE(endCapture, cuStreamEndCapture);
ALIKE(instantiate, cuGraphInstantiateWithFlags);
ALIKE(destroyGraph, cuGraphDestroy);
ALIKE(destroyExecutable, cuGraphExecDestroy);
ALIKE(launchGraph, cuGraphLaunch);

} // namespace

class DriverValuesTest : public QObject {
    Q_OBJECT

  private slots:
    void numbersAreThoseOfTheHeader();
};

void DriverValuesTest::numbersAreThoseOfTheHeader() {
    QCOMPARE(cuda::Success, static_cast<int>(CUDA_SUCCESS));
    QCOMPARE(cuda::InvalidValue, static_cast<int>(CUDA_ERROR_INVALID_VALUE));
    QCOMPARE(cuda::NoMemory, static_cast<int>(CUDA_ERROR_OUT_OF_MEMORY));
    QCOMPARE(cuda::NotInitialized, static_cast<int>(CUDA_ERROR_NOT_INITIALIZED));
    QCOMPARE(cuda::StubLibrary, static_cast<int>(CUDA_ERROR_STUB_LIBRARY));
    QCOMPARE(cuda::DeviceInUse, static_cast<int>(CUDA_ERROR_DEVICE_UNAVAILABLE));
    QCOMPARE(cuda::NoDevice, static_cast<int>(CUDA_ERROR_NO_DEVICE));
    QCOMPARE(cuda::InvalidDevice, static_cast<int>(CUDA_ERROR_INVALID_DEVICE));
    QCOMPARE(cuda::InvalidImage, static_cast<int>(CUDA_ERROR_INVALID_IMAGE));
    QCOMPARE(cuda::InvalidContext, static_cast<int>(CUDA_ERROR_INVALID_CONTEXT));
    QCOMPARE(cuda::NoBinaryForDevice, static_cast<int>(CUDA_ERROR_NO_BINARY_FOR_GPU));
    QCOMPARE(cuda::InvalidPtx, static_cast<int>(CUDA_ERROR_INVALID_PTX));
    QCOMPARE(cuda::UnsupportedPtx, static_cast<int>(CUDA_ERROR_UNSUPPORTED_PTX_VERSION));
    QCOMPARE(cuda::NotFoundByName, static_cast<int>(CUDA_ERROR_NOT_FOUND));
    QCOMPARE(cuda::IllegalAddress, static_cast<int>(CUDA_ERROR_ILLEGAL_ADDRESS));
    QCOMPARE(cuda::LaunchFailed, static_cast<int>(CUDA_ERROR_LAUNCH_FAILED));
    QCOMPARE(cuda::DriverMismatch, static_cast<int>(CUDA_ERROR_SYSTEM_DRIVER_MISMATCH));
    QCOMPARE(cuda::CaptureUnsupported, static_cast<int>(CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED));
    QCOMPARE(cuda::AttributeIntegrated, static_cast<int>(CU_DEVICE_ATTRIBUTE_INTEGRATED));
    QCOMPARE(cuda::AttributeMajor, static_cast<int>(CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR));
    QCOMPARE(cuda::AttributeMinor, static_cast<int>(CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR));
    QCOMPARE(cuda::StreamNonBlocking, static_cast<unsigned>(CU_STREAM_NON_BLOCKING));
    QCOMPARE(cuda::EventWithoutTiming, static_cast<unsigned>(CU_EVENT_DISABLE_TIMING));
    QCOMPARE(cuda::CaptureOfThisThread, static_cast<int>(CU_STREAM_CAPTURE_MODE_THREAD_LOCAL));
}

QTEST_GUILESS_MAIN(DriverValuesTest)
#include "driver_values_test.moc"
