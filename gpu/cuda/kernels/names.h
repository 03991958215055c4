// SPDX-License-Identifier: Apache-2.0
//
// Every kernel by its name, with the file (module) that it is compiled from.
#pragma once

// clang-format off
#define ROOKERY_CUDA_KERNELS(kernel)                                                               \
    kernel(rows, rookery_rows)                                                                     \
    kernel(matvec, rookery_matvec_f32)  kernel(matvec, rookery_matvec_f16)                         \
    kernel(matvec, rookery_matvec_bf16) kernel(matvec, rookery_matvec_q8_0)                        \
    kernel(matvec, rookery_matvec_q4_0)                                                            \
    kernel(matmul, rookery_matmul_f32)  kernel(matmul, rookery_matmul_f16)                         \
    kernel(matmul, rookery_matmul_bf16) kernel(matmul, rookery_matmul_q8_0)                        \
    kernel(matmul, rookery_matmul_q4_0)                                                            \
    kernel(matmul_tiles, rookery_matmul_tiles_f32)  kernel(matmul_tiles, rookery_matmul_tiles_f16) \
    kernel(matmul_tiles, rookery_matmul_tiles_bf16) kernel(matmul_tiles, rookery_matmul_tiles_q8_0)\
    kernel(matmul_tiles, rookery_matmul_tiles_q4_0)                                                \
    kernel(wkv4, rookery_wkv4)                                                                     \
    kernel(wkv6, rookery_wkv6_64) kernel(wkv6, rookery_wkv6_128) kernel(wkv6, rookery_wkv6_any)    \
    kernel(wkv7, rookery_wkv7_64) kernel(wkv7, rookery_wkv7_128) kernel(wkv7, rookery_wkv7_any)    \
    kernel(gated_linear, rookery_gated_linear_64) kernel(gated_linear, rookery_gated_linear_128)   \
    kernel(gated_linear, rookery_gated_linear_any)
// clang-format on
