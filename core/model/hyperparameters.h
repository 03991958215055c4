// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace rookery {

/// What a checkpoint computes. The two last are GGUF hybrids: Qwen weights with an RWKV mixer.
enum class Architecture { Rwkv4, Rwkv5_0, Rwkv5_1, Rwkv5_2, Rwkv6, Rwkv7, Arwkv7, Rwkv6Qwen2 };

/// "rwkv4", "rwkv5.0", "rwkv5.1", "rwkv5.2", "rwkv6", "rwkv7", "arwkv7", "rwkv6qwen2".
std::string_view architectureName(Architecture architecture);
bool isVersion5(Architecture architecture);
/// Arwkv7 or Rwkv6Qwen2.
bool isHybrid(Architecture architecture);

/// Sizes, read from tensor names and shapes, never assumed.
struct Hyperparameters {
    Architecture architecture = Architecture::Rwkv7;
    int layers = 0;
    int embd = 0;              ///< C, width of the residual stream
    int attention = 0;         ///< A, width of receptance, key and value
    int heads = 0;             ///< H; 0 for version 4
    int headSize = 0;          ///< N = A / H; 0 for version 4
    int kvHeads = 0;           ///< heads of key and value (rwkv6qwen2); equals heads elsewhere
    int feedForward = 0;       ///< F
    int vocabulary = 0;        ///< V, rows of the head
    float normEpsilon = 1e-5f; ///< layer norm, or RMS norm of the hybrids
    float groupNormEpsilon =
        64e-5f; ///< group norm after the recurrence; 1e-5 for version 5 from rwkv.cpp files
};

} // namespace rookery
