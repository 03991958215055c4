// SPDX-License-Identifier: Apache-2.0
//
// What the fuzz targets of all readers check: a reader that accepts its input hands over views that
// lie inside it, or inside memory it owns, and that fit their types and shapes.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>
#include <vector>

#include "core/checkpoint/block_codec.h"
#include "core/checkpoint/checkpoint.h"

namespace rookery::fuzz {

inline bool contains(std::span<const std::byte> outer, std::span<const std::byte> inner) {
    return inner.empty() || (inner.data() >= outer.data() &&
                             inner.data() + inner.size() <= outer.data() + outer.size());
}

inline void require(bool condition) {
    if (!condition)
        std::abort();
}

/// Checks what `reader` makes of the bytes, and reads the first row of each tensor.
template <typename Reader>
void checkReader(Reader reader, const std::uint8_t* data, std::size_t size) {
    const auto bytes = std::as_bytes(std::span(data, size));
    const auto contents = reader(bytes, "input");
    if (!contents) {
        require(!contents.error().message.empty());
        return;
    }
    std::vector<float> row;
    for (const NamedTensor& tensor : contents->tensors) {
        const TensorView& view = tensor.view;
        require(checkedByteCount(view.type, view.shape) ==
                static_cast<std::int64_t>(view.bytes.size()));
        require(contains(bytes, view.bytes) ||
                std::ranges::any_of(contents->owned, [&](const std::vector<std::byte>& owned) {
                    return contains(owned, view.bytes);
                }));
        if (view.bytes.empty())
            continue;
        const std::int64_t elements = view.shape.empty() ? 1 : view.shape.back();
        row.resize(static_cast<std::size_t>(elements));
        decodeRow(view.type, view.bytes.data(), elements, row.data());
    }
}

} // namespace rookery::fuzz
