// SPDX-License-Identifier: Apache-2.0
//
// A plan as kernel launches with their arguments, made once when a model is loaded. What depends on
// the call (its rows and the state) is put in when it is started.
#pragma once

#include <variant>
#include <vector>

#include "core/base/result.h"
#include "gpu/common/encoding.h"
#include "gpu/common/plan.h"
#include "gpu/cuda/kernels.h"
#include "gpu/cuda/kernels/arguments.h"
#include "gpu/cuda/weights.h"

namespace rookery::cuda {

/// LastRow: copies the rows whose logits are wanted.
struct Gather {
    TensorId from = NoTensor;
    TensorId to = NoTensor;
};

struct Launch {
    Kernel kernel = Kernel::Count;   ///< products: for few rows
    Kernel manyRows = Kernel::Count; ///< products: for more than MatVecRows
    unsigned blocks = 1;             ///< of the grid, in x
    unsigned threads = 1;
    bool usesState = false;
    bool isHead = false;
    std::variant<RowsCall, ProductsCall, RecurrenceCall, Gather> call;
};

/// Up to this many rows products run as matrix-vector products, one for each row.
constexpr int MatVecRows = 4;

struct Bases {
    DeviceAddress arena = 0;
    DeviceAddress vectors = 0;
};

/// hasMatrixUnits: compute capability 8.0 or later. Errors: UnsupportedArchitecture for a plan that
/// the arguments of kernels cannot hold, DeviceUnavailable for heads larger than a block.
Result<std::vector<Launch>> makeLaunches(const Program& program, const gpu::Plan& plan,
                                         const gpu::MemoryLayout& layout,
                                         const DeviceWeights& weights, const Bases& bases,
                                         bool hasMatrixUnits);

} // namespace rookery::cuda
