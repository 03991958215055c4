// SPDX-License-Identifier: Apache-2.0
//
// The vocabulary of the RWKV World models: a list of byte strings, encoded by greedy longest match
// from left to right. No normalisation, no special tokens; every byte is a token of its own, so
// that any input can be encoded and comes back unchanged.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/tokenizer/tokenizer.h"

namespace rookery {

/// Reads a vocabulary file in the form of rwkv_vocab_v20230424.txt: lines "id literal length" with
/// ids from 1 in order, a Python text or bytes literal, and the length in bytes. LF or CRLF line
/// ends. Token 0 ends a text and has no bytes. Errors: those of opening a file; BadFormat with the
/// number of the offending line. Source: BlinkDL/ChatRWKV, tokenizer/rwkv_vocab_v20230424.txt.
Result<std::shared_ptr<const Tokenizer>> loadWorldTokenizer(const std::filesystem::path& path);

/// The same from memory; `name` stands for the file in error messages.
Result<std::shared_ptr<const Tokenizer>> parseWorldVocabulary(std::string_view text,
                                                              std::string_view name);

/// From a table: tokens[i] are the bytes of token i, empty if it stands for no text (token 0,
/// padding). `kind` is the first part of the identity unless the table is that of RWKV World itself
/// ("world"). Errors: BadFormat if a single byte is missing, a token occurs twice or is too long.
Result<std::shared_ptr<const Tokenizer>> makeWorldTokenizer(std::vector<std::string> tokens,
                                                            std::string_view kind);

} // namespace rookery
