// SPDX-License-Identifier: Apache-2.0
//
// The few words of CUDA that kernels use. gpu/cuda/emulation/device.h has the same for the
// processor, so that one source is compiled for both.
#pragma once

#include "gpu/cuda/kernels/arguments.h"

#define ROOKERY_DEVICE __device__ __forceinline__
#define ROOKERY_UNROLL _Pragma("unroll")
#define ROOKERY_UNROLL_BY(count) ROOKERY_PRAGMA(unroll count)
#define ROOKERY_PRAGMA(text) _Pragma(#text)
#define ROOKERY_KERNEL(name, Call, mostThreads)                                                    \
    extern "C" __global__ void __launch_bounds__(mostThreads, 1)                                   \
        name(const __grid_constant__ Call call)
#define ROOKERY_SHARED(Type, name, count) __shared__ Type name[count]

namespace rookery::cuda {

using Four = float4;
using Chunk = uint4;

ROOKERY_DEVICE unsigned threadX() {
    return threadIdx.x;
}
ROOKERY_DEVICE unsigned threadCount() {
    return blockDim.x;
}
ROOKERY_DEVICE unsigned blockX() {
    return blockIdx.x;
}
ROOKERY_DEVICE unsigned blockY() {
    return blockIdx.y;
}
ROOKERY_DEVICE void blockBarrier() {
    __syncthreads();
}
ROOKERY_DEVICE float laneXor(float value, unsigned bits) {
    return __shfl_xor_sync(~0u, value, static_cast<int>(bits));
}

ROOKERY_DEVICE Four loadFour(const float* from, unsigned long long index) {
    return *reinterpret_cast<const float4*>(from + index);
}
// Weights never change while kernels run, so they are read past the coherent caches.
ROOKERY_DEVICE Chunk loadChunk(Address address, unsigned long long index) {
    return __ldg(reinterpret_cast<const uint4*>(address) + index);
}
ROOKERY_DEVICE unsigned loadWord(Address address, unsigned long long index) {
    return __ldg(reinterpret_cast<const unsigned*>(address) + index);
}

ROOKERY_DEVICE float bitsToFloat(unsigned bits) {
    return __uint_as_float(bits);
}
ROOKERY_DEVICE unsigned floatToBits(float value) {
    return __float_as_uint(value);
}
ROOKERY_DEVICE float lowHalf(unsigned bits) {
    float value;
    asm("cvt.f32.f16 %0, %1;" : "=f"(value) : "h"(static_cast<unsigned short>(bits)));
    return value;
}
ROOKERY_DEVICE float expOf(float x) {
    return expf(x);
}
ROOKERY_DEVICE float sqrtOf(float x) {
    return sqrtf(x);
}
ROOKERY_DEVICE float maxOf(float a, float b) {
    return fmaxf(a, b);
}

// See gpu/cuda/emulation/device.h for what lies where.
ROOKERY_DEVICE void multiplyTiles(float (&sums)[4], const unsigned (&a)[4],
                                  const unsigned (&b)[2]) {
#if __CUDA_ARCH__ >= 800
    asm("mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, "
        "{%8, %9}, {%0, %1, %2, %3};"
        : "+f"(sums[0]), "+f"(sums[1]), "+f"(sums[2]), "+f"(sums[3])
        : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b[0]), "r"(b[1]));
#endif
}

} // namespace rookery::cuda
