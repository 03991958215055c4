// SPDX-License-Identifier: Apache-2.0
//
// SentencePiece models, unigram and BPE, encoded by the SentencePiece library and decoded by
// ourselves, so that a token has the same bytes wherever it stands.
#pragma once

#include <filesystem>
#include <memory>
#include <string_view>

#include "core/base/result.h"
#include "core/tokenizer/sentencepiece_model.h"
#include "core/tokenizer/tokenizer.h"

namespace rookery {

/// Opens a .model file. Its identity is "sentencepiece:<hash of the pieces and rules>".
/// Errors: those of opening a file; Truncated, BadFormat, UnsupportedFormat.
Result<std::shared_ptr<const Tokenizer>>
loadSentencePieceTokenizer(const std::filesystem::path& path);

/// The same from memory; `name` stands for the file in error messages.
Result<std::shared_ptr<const Tokenizer>> parseSentencePieceTokenizer(std::string_view bytes,
                                                                     std::string_view name);

/// From a model; `kind` is the first part of the identity. A text that is encoded with
/// TextPosition::Middle gets no dummy prefix. Where the model has byte pieces, bytes that are no
/// UTF-8 and the character U+2581 (which stands for a blank inside the library) become byte pieces,
/// so nothing is lost on them. Errors: BadFormat if the model fails checkSentencePieceModel().
Result<std::shared_ptr<const Tokenizer>> makeSentencePieceTokenizer(SentencePieceModel model,
                                                                    std::string_view kind);

} // namespace rookery
