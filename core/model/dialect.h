// SPDX-License-Identifier: Apache-2.0
//
// Recognises what a checkpoint is, by content: which program's names it carries and which version
// it is, or why it cannot be run. Names and meanings differ by dialect, not by container.
#pragma once

#include <cstdint>
#include <string_view>

#include "core/base/result.h"
#include "core/checkpoint/checkpoint.h"
#include "core/model/hyperparameters.h"

namespace rookery {

enum class Dialect {
    Native,      ///< BlinkDL's names; .pth and most .safetensors
    WebRwkv,     ///< .st files of web-rwkv and Ai00: low-rank factors and tuned states transposed
    RwkvCpp,     ///< .bin files: decays pre-computed, low-rank factors transposed
    Gguf,        ///< llama.cpp: everything renamed
    Fla,         ///< flash-linear-attention and Hugging Face RWKV-7
    HuggingFace, ///< Hugging Face RWKV-4, 5 and 6
};

// What a hybrid's safetensors file says of itself, written by convert(): its names are BlinkDL's.
constexpr std::string_view OwnArchitectureKey = "rookery.architecture";
constexpr std::string_view OwnHeadSizeKey = "rookery.head_size";
constexpr std::string_view OwnKvHeadsKey = "rookery.kv_heads";

struct Recognised {
    Dialect dialect = Dialect::Native;
    Architecture architecture = Architecture::Rwkv7;
};

/// Looks at names and shapes only.
/// Errors: UnsupportedArchitecture for everything that is known and refused (other architectures,
/// RWKV variants, converted files, adapters, tuned states, tokenizers), by name.
Result<Recognised> recognise(const Checkpoint& checkpoint);

/// A string among the metadata; empty if absent or of another type.
std::string_view metadataString(const Checkpoint& checkpoint, std::string_view key);
/// A number among the metadata, whole or not; `otherwise` if absent or of another type.
double metadataNumber(const Checkpoint& checkpoint, std::string_view key, double otherwise);

} // namespace rookery
