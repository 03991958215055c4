// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/gguf_types.h"

#include <array>
#include <string_view>
#include <utility>

namespace rookery::gguf {

namespace {

constexpr std::array<std::pair<std::uint32_t, DType>, 13> Types = {{
    {0, DType::F32},
    {1, DType::F16},
    {2, DType::Q4_0},
    {3, DType::Q4_1},
    {6, DType::Q5_0},
    {7, DType::Q5_1},
    {8, DType::Q8_0},
    {10, DType::Q2_K},
    {11, DType::Q3_K},
    {12, DType::Q4_K},
    {13, DType::Q5_K},
    {14, DType::Q6_K},
    {30, DType::BF16},
}};

/// Source: enum ggml_type of ggml's ggml.h.
constexpr std::array<std::pair<std::uint32_t, std::string_view>, 27> RefusedTypes = {{
    {4, "Q4_2"},      {5, "Q4_3"},     {9, "Q8_1"},   {15, "Q8_K"},       {16, "IQ2_XXS"},
    {17, "IQ2_XS"},   {18, "IQ3_XXS"}, {19, "IQ1_S"}, {20, "IQ4_NL"},     {21, "IQ3_S"},
    {22, "IQ2_S"},    {23, "IQ4_XS"},  {24, "I8"},    {25, "I16"},        {26, "I32"},
    {27, "I64"},      {28, "F64"},     {29, "IQ1_M"}, {31, "Q4_0_4_4"},   {32, "Q4_0_4_8"},
    {33, "Q4_0_8_8"}, {34, "TQ1_0"},   {35, "TQ2_0"}, {36, "IQ4_NL_4_4"}, {37, "IQ4_NL_4_8"},
    {39, "MXFP4"},    {40, "NVFP4"},
}};

} // namespace

std::optional<DType> dtypeOfId(std::uint32_t id) {
    for (const auto& [number, type] : Types)
        if (number == id)
            return type;
    return std::nullopt;
}

std::uint32_t idOfDtype(DType type) {
    for (const auto& [number, candidate] : Types)
        if (candidate == type)
            return number;
    return 0; // not reached: every DType is in the table
}

std::string refusedTypeName(std::uint32_t id) {
    for (const auto& [number, name] : RefusedTypes)
        if (number == id)
            return std::string(name);
    return "number " + std::to_string(id) + " (unknown)";
}

} // namespace rookery::gguf
