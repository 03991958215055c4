// SPDX-License-Identifier: Apache-2.0
//
// Writes a model as a file of another kind. Whatever Rookery reads it can write: BlinkDL's names
// and orientation as .safetensors, or versions 6 and 7 and the hybrids as GGUF for llama.cpp.
// Overlays are merged.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/checkpoint/outgoing_tensor.h"
#include "core/model/program.h"

namespace rookery {

enum class ModelFileKind { Safetensors, Gguf };

struct ConvertOptions {
    /// The type of the large matrices: F32, F16, BF16, and for GGUF Q8_0 or Q4_0. Nothing: each
    /// keeps its own (blocks become F32 in safetensors, which loses nothing). As in
    /// llama-quantize, vectors, norms and low-rank factors are never quantised, nor are matrices
    /// whose rows are no whole number of blocks (F16). With Q4_0 the head becomes Q8_0 (there: Q6_K): it is nearer to the original,
    /// reads faster, and costs 2 bits more in one matrix, a twentieth of a small file.
    std::optional<DType> weights = {};
    ProgramOptions overlays = {};
    /// GGUF: the bytes of each token, index = id, as the tokenizer has them; ids without bytes
    /// become padding. Empty: the tokenizer of the source, if it is a GGUF file.
    std::vector<std::string> worldTokens = {};
    std::string name = {}; ///< GGUF: general.name; empty for none
    WriteControl control = {};
};

/// Reads `checkpoint` and writes it to `path`, complete or not at all.
/// Logits of the result equal those of the source where no type changes, up to float32's rounding
/// in the decays of versions 4 and 5 from rwkv.cpp files. Errors: those of buildProgram() and of
/// the writers; InvalidArgument for a type or overlay that the kind of file cannot hold, and for
/// values too large for F16; UnsupportedArchitecture for GGUF of versions 4 and 5.
Result<void> convertModel(const std::shared_ptr<const Checkpoint>& checkpoint,
                          const std::filesystem::path& path, ModelFileKind kind,
                          const ConvertOptions& options);

} // namespace rookery
