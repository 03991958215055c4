// SPDX-License-Identifier: Apache-2.0
//
// The tokenizers that GGUF model files carry in their keys tokenizer.ggml.*.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>

#include "core/base/result.h"
#include "core/checkpoint/checkpoint.h"
#include "core/tokenizer/tokenizer.h"

namespace rookery {

/// Builds the tokenizer that the keys of a GGUF file describe: "rwkv" (a World table), "gpt2"
/// (byte-level BPE with a known tokenizer.ggml.pre) or "llama" (SentencePiece BPE). Only ordinary
/// tokens are found in text: control tokens and padding such as "[PAD300]" are not. The identity is
/// that of the same vocabulary from elsewhere where that is RWKV World, else "gguf:<hash>". Errors:
/// NotFound if there is no tokenizer; BadFormat; UnsupportedFormat with the name of the kind.
/// Source: ggml-org/llama.cpp, gguf-py/gguf/constants.py (keys, token types), src/llama-vocab.cpp
/// (pre types).
Result<std::shared_ptr<const Tokenizer>>
makeGgufTokenizer(const std::map<std::string, MetadataValue, std::less<>>& metadata);

} // namespace rookery
