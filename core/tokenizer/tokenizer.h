// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/token.h"

namespace rookery {

/// Where a piece of text stands: some tokenizers put a blank before the start of a text.
enum class TextPosition { Start, Middle };

/// Text to tokens and back. Immutable; shared between threads. Never fails: any bytes can be
/// encoded (bytes that a tokenizer cannot express become its unknown token).
class Tokenizer {
  public:
    virtual ~Tokenizer() = default;

    /// Stable identity, stored with every message: "world", "neox20b", "bytes", or the kind and a
    /// hash of the vocabulary, as "sentencepiece:1f0c...", "bpe:...", "gguf:...".
    virtual const std::string& id() const = 0;
    /// For menus: "RWKV World", "GPT-NeoX 20B", "SentencePiece unigram (8,000)".
    virtual const std::string& displayName() const = 0;
    /// One more than the greatest id it can produce or decode. Logits at or beyond it are masked.
    virtual int vocabularySize() const = 0;
    /// Special tokens in the text are plain text: user input can never produce endOfText().
    virtual std::vector<Token> encode(std::string_view text,
                                      TextPosition position = TextPosition::Start) const = 0;
    /// The bytes a token stands for in the middle of a text; may be part of a character. Empty for
    /// control tokens and ids out of range.
    virtual std::string tokenBytes(Token token) const = 0;
    /// The bytes of a whole sequence that starts a text.
    virtual std::string decode(std::span<const Token> tokens) const = 0;
    /// The token that ends a text; must not be fed in a chat. Nothing for byte models.
    virtual std::optional<Token> endOfText() const = 0;
    /// Whether decode(encode(x)) == x for every x: World, bytes, byte-level BPE that has all bytes
    /// and no normaliser (not 20B, which normalises to NFC), SentencePiece with identity
    /// normalisation and bytes.
    virtual bool isLossless() const = 0;
};

} // namespace rookery
