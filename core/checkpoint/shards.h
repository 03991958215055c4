// SPDX-License-Identifier: Apache-2.0
//
// Models in several files, named <stem>-00001-of-00003<extension>: the custom of Hugging Face and
// of llama.cpp's gguf-split.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace rookery {

struct ShardName {
    std::string stem;      ///< "model"
    int number = 0;        ///< 1 to count
    int count = 0;         ///< at least 1
    std::string extension; ///< ".safetensors"

    /// File name of part `part`, 1 to count.
    std::string part(int part) const;
};

/// Takes a file name apart; nothing if it does not follow the custom.
std::optional<ShardName> parseShardName(const std::string& fileName);

} // namespace rookery
