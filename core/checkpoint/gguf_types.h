// SPDX-License-Identifier: Apache-2.0
//
// The numbers of ggml's tensor types and of GGUF's value types, shared by reader and writer.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/checkpoint/tensor_view.h"

namespace rookery {

/// Value types of GGUF keys. Source: docs/formats.md, "GGUF".
namespace gguf {
enum class ValueType : std::uint32_t {
    U8 = 0,
    I8 = 1,
    U16 = 2,
    I16 = 3,
    U32 = 4,
    I32 = 5,
    F32 = 6,
    Bool = 7,
    String = 8,
    Array = 9,
    U64 = 10,
    I64 = 11,
    F64 = 12,
};

inline constexpr std::uint32_t DefaultAlignment = 32;

/// The type of a ggml number, or nothing if it is not one of ours.
std::optional<DType> dtypeOfId(std::uint32_t id);
/// The ggml number of a type.
std::uint32_t idOfDtype(DType type);
/// The name of a type that is refused: "IQ2_XXS", ..., or the number if it is unknown.
std::string refusedTypeName(std::uint32_t id);

} // namespace gguf
} // namespace rookery
