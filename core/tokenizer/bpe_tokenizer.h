// SPDX-License-Identifier: Apache-2.0
//
// Byte-level BPE, as the 20B tokenizer of the RWKV-4 Pile models, GPT-2 and Qwen use it. This file
// is the algorithm over a definition that has already been read; tokenizer_json and gguf_tokenizer
// read files.
#pragma once

#include <memory>

#include "core/base/result.h"
#include "core/tokenizer/bpe_definition.h"
#include "core/tokenizer/tokenizer.h"

namespace rookery {

/// Errors: BadFormat if the definition contradicts itself (a merge of tokens that do not exist, ids
/// beyond MaxVocabularySize or used twice, ...).
Result<std::shared_ptr<const Tokenizer>> makeBpeTokenizer(BpeDefinition definition);

} // namespace rookery
