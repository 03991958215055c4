// SPDX-License-Identifier: Apache-2.0
//
// Byte-level BPE, as the 20B tokenizer of the RWKV-4 Pile models, GPT-2 and Qwen use it. This file
// is the algorithm over a definition that has already been read; tokenizer_json and gguf_tokenizer
// read files.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/result.h"
#include "core/tokenizer/pre_tokenizer.h"
#include "core/tokenizer/tokenizer.h"

namespace rookery {

/// Everything that a byte-level BPE tokenizer is made of. Tokens are written in the printable
/// alphabet of such files, in which every byte is one character.
struct BpeDefinition {
    struct AddedToken {
        Token id = 0;
        std::string text;
        bool isSpecial = false;    ///< never produced from text, never shown
        bool isNormalized = false; ///< looked for after normalisation instead of before
    };

    std::vector<std::pair<std::string, Token>> vocabulary;
    std::vector<std::pair<std::string, std::string>> merges; ///< rank = position
    std::vector<AddedToken> added;
    std::vector<SplitStep> splits; ///< applied one after the other
    bool normalizesToNfc = false;
    bool addsPrefixSpace = false; ///< a blank before a text that does not begin with one
    bool ignoresMerges = false;   ///< a piece that is a token as it stands is not built by merging
    std::optional<Token> endOfText;
    std::optional<Token> unknown; ///< for bytes without a token
    std::string kind;             ///< first part of the identity, "bpe" or "gguf"
};

/// Errors: BadFormat if the definition contradicts itself (a merge of tokens that do not exist, ids
/// beyond MaxVocabularySize or used twice, ...).
Result<std::shared_ptr<const Tokenizer>> makeBpeTokenizer(BpeDefinition definition);

/// The bytes that `text` stands for in the printable alphabet: bytes 33 to 126, 161 to 172 and 174
/// to 255 are themselves as code points, the others in order U+0100 and up. Nothing if a character
/// is not in it. Source: the byte encoder of openai/gpt-2.
std::optional<std::string> fromByteAlphabet(std::string_view text);

} // namespace rookery
