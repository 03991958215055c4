// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/base/token.h"
#include "core/tokenizer/pre_tokenizer.h"

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

} // namespace rookery
