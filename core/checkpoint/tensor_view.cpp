// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/tensor_view.h"

#include <cassert>

namespace rookery {

namespace {

struct DTypeFacts {
    std::string_view name;
    std::int64_t elements;
    std::int64_t bytes;
};

/// Source of the block sizes: docs/formats.md, "Quantised blocks".
DTypeFacts facts(DType type) {
    switch (type) {
    case DType::F32:
        return {"f32", 1, 4};
    case DType::F16:
        return {"f16", 1, 2};
    case DType::BF16:
        return {"bf16", 1, 2};
    case DType::Q4_0:
        return {"q4_0", 32, 18};
    case DType::Q4_1:
        return {"q4_1", 32, 20};
    case DType::Q5_0:
        return {"q5_0", 32, 22};
    case DType::Q5_1:
        return {"q5_1", 32, 24};
    case DType::Q8_0:
        return {"q8_0", 32, 34};
    case DType::Q2_K:
        return {"q2_k", 256, 84};
    case DType::Q3_K:
        return {"q3_k", 256, 110};
    case DType::Q4_K:
        return {"q4_k", 256, 144};
    case DType::Q5_K:
        return {"q5_k", 256, 176};
    case DType::Q6_K:
        return {"q6_k", 256, 210};
    }
    assert(false && "not a DType");
    return {"", 1, 1};
}

constexpr std::int64_t LargestCount = std::int64_t{1} << 62;

} // namespace

std::int64_t blockElements(DType type) {
    return facts(type).elements;
}

std::int64_t blockBytes(DType type) {
    return facts(type).bytes;
}

std::int64_t rowBytesOf(DType type, std::int64_t elements) {
    return elements / blockElements(type) * blockBytes(type);
}

bool isFloat(DType type) {
    return type == DType::F32 || type == DType::F16 || type == DType::BF16;
}

std::string_view dtypeName(DType type) {
    return facts(type).name;
}

std::int64_t elementCount(const TensorView& tensor) {
    std::int64_t count = 1;
    for (const std::int64_t dimension : tensor.shape)
        count *= dimension;
    return count;
}

std::optional<std::int64_t> checkedElementCount(std::span<const std::int64_t> shape) {
    // A later zero must not hide an overflow of what came before it, so zeros wait.
    std::int64_t count = 1;
    bool empty = false;
    for (const std::int64_t dimension : shape) {
        if (dimension < 0)
            return std::nullopt;
        if (dimension == 0) {
            empty = true;
            continue;
        }
        if (count > LargestCount / dimension)
            return std::nullopt;
        count *= dimension;
    }
    return empty ? 0 : count;
}

std::optional<std::int64_t> checkedByteCount(DType type, std::span<const std::int64_t> shape) {
    const auto elements = checkedElementCount(shape);
    if (!elements)
        return std::nullopt;
    const DTypeFacts block = facts(type);
    const std::int64_t rowElements = shape.empty() ? 1 : shape.back();
    if (rowElements % block.elements != 0)
        return std::nullopt;
    const std::int64_t blocks = *elements / block.elements;
    if (blocks > LargestCount / block.bytes)
        return std::nullopt;
    return blocks * block.bytes;
}

} // namespace rookery
