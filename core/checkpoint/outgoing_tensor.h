// SPDX-License-Identifier: Apache-2.0
//
// What the two writers share: a tensor whose bytes are made while they are written, so that a model
// of many gigabytes is converted in little memory.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/atomic_file.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/checkpoint/tensor_view.h"

namespace rookery {

struct OutgoingTensor {
    /// Writes the bytes of rows [firstRow, firstRow + rowCount) to `out`, exactly as large. A row
    /// is the last dimension; rows are asked for in order, each once.
    using Fill = std::function<Result<void>(std::int64_t firstRow, std::int64_t rowCount,
                                            std::span<std::byte> out)>;
    std::string name;
    DType type = DType::F32;
    std::vector<std::int64_t> shape; ///< PyTorch order
    Fill fill;
};

/// What the rest of a program may want of a write that takes minutes. Progress counts bytes of
/// tensors.
struct WriteControl {
    Progress progress;
    std::stop_token stop;
};

/// Bytes of all `tensors`. Errors: InvalidArgument for an empty, double or not UTF-8 name, or for a
/// shape that does not fit its type.
Result<std::int64_t> checkOutgoing(std::span<const OutgoingTensor> tensors);

/// Appends the bytes of `tensor` to `file`, a few rows at a time. `done` counts bytes over all
/// tensors. Errors: Cancelled, those of `fill` and of AtomicFile::write().
Result<void> writeTensorBytes(AtomicFile& file, const OutgoingTensor& tensor,
                              const WriteControl& control, std::int64_t& done, std::int64_t total);

} // namespace rookery
