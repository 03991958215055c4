// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace rookery {

/// How elements are stored. Block types have exactly GGUF's layout (docs/formats.md).
enum class DType : std::uint8_t {
    F32,
    F16,
    BF16,
    Q4_0,
    Q4_1,
    Q5_0,
    Q5_1,
    Q8_0,
    Q2_K,
    Q3_K,
    Q4_K,
    Q5_K,
    Q6_K,
};

/// A typed window into a mapping or into memory that its Checkpoint owns. Owns nothing.
///
/// Elements are contiguous and row-major: `shape` is in PyTorch order, so the last dimension is the
/// fastest. For block types the last dimension is a whole number of blocks.
struct TensorView {
    DType type = DType::F32;
    std::vector<std::int64_t> shape;
    std::span<const std::byte> bytes;
};

/// Elements in one block of `type` (1 for F32, F16 and BF16).
std::int64_t blockElements(DType type);
/// Bytes of one block of `type`.
std::int64_t blockBytes(DType type);
/// Bytes of `elements` values of `type`, a whole number of blocks.
std::int64_t rowBytesOf(DType type, std::int64_t elements);
/// F32, F16 or BF16.
bool isFloat(DType type);
/// "f32", "q8_0", "q4_k", ...: the names of docs/formats.md and of the command line.
std::string_view dtypeName(DType type);
/// Product of the shape; 1 for a scalar.
std::int64_t elementCount(const TensorView& tensor);

/// Product of `shape`, or nothing if a dimension is negative or the product does not fit 62 bits
/// (so that the sum of two such counts cannot overflow either).
std::optional<std::int64_t> checkedElementCount(std::span<const std::int64_t> shape);
/// Bytes that a tensor of `type` and `shape` takes. Nothing if checkedElementCount() says so, if
/// the bytes do not fit 62 bits, or if the last dimension is not a whole number of blocks.
std::optional<std::int64_t> checkedByteCount(DType type, std::span<const std::int64_t> shape);

} // namespace rookery
