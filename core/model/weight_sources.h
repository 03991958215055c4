// SPDX-License-Identifier: Apache-2.0
//
// The WeightSource adapters: where a tensor of a file becomes a weight in canonical orientation and
// meaning. They borrow the bytes of a Checkpoint that the Program keeps alive.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "core/model/weight_source.h"

namespace rookery {

/// A matrix inside a tensor: element (row, column) is at offset + row * rowStride + column *
/// columnStride, in elements. One of the strides is 1.
struct MatrixWindow {
    const TensorView* tensor = nullptr;
    std::int64_t offset = 0;
    int rows = 0;
    int cols = 0;
    std::int64_t rowStride = 0;
    std::int64_t columnStride = 1;
};

/// A vector that was read once and transformed; one row of f32.
std::unique_ptr<WeightSource> vectorSource(std::vector<float> values);

/// Rows as they lie in the file; direct() is the window itself.
/// Preconditions: columnStride is 1, rowStride is cols, rows are whole blocks, all inside the
/// tensor.
std::unique_ptr<WeightSource> directSource(const MatrixWindow& window);

/// A transposed window; for types of one element a block.
std::unique_ptr<WeightSource> transposedSource(const MatrixWindow& window);

/// `base` times a constant.
std::unique_ptr<WeightSource> scaledSource(std::unique_ptr<WeightSource> base, float factor);

/// base + scale * B A, with a: [rank, cols] and b: [rows, rank] in f32. Sums in double.
std::unique_ptr<WeightSource> loraSource(std::unique_ptr<WeightSource> base, int rank, float scale,
                                         std::vector<float> a, std::vector<float> b);

} // namespace rookery
