// SPDX-License-Identifier: Apache-2.0
//
// From the weights of a Program to what the kernels read. Matrices that a kernel can read as they
// are stay in the file's mapping; others are packed into memory by all threads.
#pragma once

#include <cstdint>
#include <stop_token>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/cpu/kernels.h"
#include "core/cpu/thread_pool.h"
#include "core/cpu/weight_arena.h"
#include "core/engine/backend.h"
#include "core/model/program.h"

namespace rookery::cpu {

/// All weights of a Program, by TensorId. Views point into the mapping or into `arena`.
struct LoadedWeights {
    std::vector<MatrixView> matrices; ///< operands of MatMul; data is null for other tensors
    std::vector<const float*>
        vectors; ///< all other weights but embedding tables, [rows * cols] f32
    WeightArena arena;
    std::int64_t byteCount = 0; ///< read or held, mapped or owned
};

/// What is done with weights that are larger than the memory that is free.
enum class BeyondFree { Refuse, Load };

/// WeightType::Auto keeps the stored type of every matrix. Low-rank factors and matrices whose
/// width is not a multiple of 32 are never forced to a block type.
///
/// Progress counts bytes. Errors: Cancelled, OutOfMemory (before packing, with BeyondFree::Refuse),
/// BadFormat.
Result<LoadedWeights> loadWeights(const Program& program, WeightType type, BeyondFree beyond,
                                  ThreadPool& pool, const Progress& progress,
                                  const std::stop_token& stop);

} // namespace rookery::cpu
