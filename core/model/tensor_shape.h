// SPDX-License-Identifier: Apache-2.0
//
// What reading weights, sizes and overlays share about the shapes of tensors.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/checkpoint/block_codec.h"
#include "core/checkpoint/reader_error.h"
#include "core/checkpoint/tensor_view.h"

namespace rookery {

using Shape = std::vector<std::int64_t>;

// No released model comes near these; they keep sizes that a file made up inside int.
constexpr int WidthLimit = 1 << 20;
constexpr int VocabularyLimit = 1 << 24;
constexpr int HeadSizeLimit = 256;

/// Dimensions of 1 mean nothing: vectors are stored as [C], [1, 1, C], [C, 1, 1].
inline Shape squeezed(Shape shape) {
    std::erase(shape, 1);
    return shape;
}

/// All values of a tensor that is small.
inline std::vector<float> decoded(const TensorView& view) {
    std::vector<float> values(static_cast<std::size_t>(elementCount(view)));
    decodeRow(view.type, view.bytes.data(), std::ssize(values), values.data());
    return values;
}

} // namespace rookery
