// SPDX-License-Identifier: Apache-2.0
//
// Which tokenizers there are, how they are named, and which one belongs to a model.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/checkpoint/checkpoint.h"
#include "core/tokenizer/tokenizer.h"

namespace rookery {

/// Opens a tokenizer by name: "world", "neox20b" or "bytes", else a path: tokenizer.json, a
/// SentencePiece model, a World vocabulary or a GGUF model (its embedded tokenizer). The kind of a
/// file is recognised by its content. `resourceDir` holds the two vocabularies that ship with
/// Rookery (resources/tokenizers). Errors: those of opening a file; BadFormat; UnsupportedFormat.
Result<std::shared_ptr<const Tokenizer>> openTokenizer(std::string_view name,
                                                       const std::filesystem::path& resourceDir);

/// Whether a model with `vocabulary` rows in its head can be used with the tokenizer: every token
/// has a row, and at most a little padding has no token. Errors: TokenizerMismatch with the reason.
Result<void> checkTokenizerFits(const Tokenizer& tokenizer, std::int64_t vocabulary);

/// The tokenizer of a model, the first of these that there is: the one embedded in a GGUF file; a
/// file beside the model that carries the model's name (guide.safetensors: guide.tokenizer.json,
/// guide.model, guide.txt); in a folder with no other tokenizer of that kind, a tokenizer.json,
/// *.model or *.txt; the built-in one with a vocabulary of this size. Files beside the model count
/// only if they can be read and fit. Errors: TokenizerMismatch if there is none; those of the
/// embedded tokenizer if that cannot be used.
Result<std::shared_ptr<const Tokenizer>> defaultTokenizer(const Checkpoint& model,
                                                          std::int64_t vocabulary,
                                                          const std::filesystem::path& resourceDir);

/// Where defaultTokenizer() finds it, without opening the built-in ones: "embedded", a path beside
/// the model, "world", "neox20b" or "bytes"; empty if there is none.
std::string defaultTokenizerName(const Checkpoint& model, std::int64_t vocabulary);

} // namespace rookery
