// SPDX-License-Identifier: Apache-2.0
//
// Reads the tokenizer.json files of Hugging Face tokenizers, as far as they describe byte-level
// BPE.
#pragma once

#include <filesystem>
#include <memory>
#include <string_view>

#include "core/base/result.h"
#include "core/tokenizer/tokenizer.h"

namespace rookery {

/// Model BPE; normalizers none, NFC and sequences of those; pre-tokenizers ByteLevel (last), Split,
/// Digits and sequences of those; decoder ByteLevel. Post-processors, truncation and padding add
/// nothing to plain text and are ignored. The published 20B tokenizer has the identity "neox20b",
/// others "bpe:<hash>". Errors: those of opening a file; BadFormat; UnsupportedFormat naming the
/// component.
Result<std::shared_ptr<const Tokenizer>> loadTokenizerJson(const std::filesystem::path& path);

/// The same from memory; `name` stands for the file in error messages.
Result<std::shared_ptr<const Tokenizer>> parseTokenizerJson(std::string_view text,
                                                            std::string_view name);

} // namespace rookery
