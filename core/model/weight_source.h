// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "core/checkpoint/tensor_view.h"

namespace rookery {

/// One weight of a Program, [rows, cols], in canonical orientation ([out, in]) and canonical
/// meaning. Lives as long as its Program; safe to read from several threads.
class WeightSource {
  public:
    virtual ~WeightSource() = default;

    virtual int rows() const = 0;
    virtual int cols() const = 0;
    /// The type in which the file holds it; what `--weights auto` keeps.
    virtual DType storedType() const = 0;
    /// The file's own bytes, row-major [rows, cols] of storedType(), when nothing has to change;
    /// null when rows must be read through readRows() (transposed, rescaled, merged with LoRA ...).
    virtual const TensorView* direct() const = 0;
    /// Writes rows first .. first + count - 1 as f32: out[count * cols].
    virtual void readRows(int first, int count, std::span<float> out) const = 0;
    /// The bytes of the checkpoint that these rows are read from; empty if they lie scattered in it.
    virtual std::span<const std::byte> storedRows([[maybe_unused]] int first,
                                                  [[maybe_unused]] int count) const {
        return {};
    }
};

/// Whether the matrix is a factor of a low-rank product, judged by its shape: such factors are small, read for
/// every token and sensitive to rounding. The head, with `vocabulary` rows, never is.
bool isLowRank(const WeightSource& source, int vocabulary);

} // namespace rookery
