// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/base/token.h"
#include "core/tokenizer/bpe_definition.h"
#include "core/tokenizer/bpe_merger.h"
#include "core/tokenizer/byte_trie.h"
#include "core/tokenizer/pre_tokenizer.h"

namespace rookery {

/// What a byte-level BPE tokenizer looks things up in.
struct BpeTables {
    std::vector<std::string> tokens;        ///< bytes by id; empty for special tokens and holes
    std::array<Token, 256> byteTokens = {}; ///< -1: none
    std::vector<Token> replacement;         ///< stands for a byte without a token
    BpeMerger merger;
    ByteTrie rawTokens;        ///< added tokens looked for in the text as it came
    ByteTrie normalizedTokens; ///< ... in the normalised text
    ByteTrie wholePieces;      ///< the vocabulary, if merges are ignored for whole tokens
    std::vector<SplitStep> splits;
    bool normalizesToNfc = false;
    bool addsPrefixSpace = false;
    bool ignoresMerges = false;
    bool isLossless = false;
    std::optional<Token> endOfText;
    std::string id;
    std::string displayName;
};

/// Builds the tables from a definition, checking every claim of the file on the way.
/// Errors: as makeBpeTokenizer().
Result<BpeTables> buildBpeTables(BpeDefinition definition);

} // namespace rookery
