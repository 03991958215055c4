// SPDX-License-Identifier: Apache-2.0
//
// The steps that cut a text into pieces before byte-level BPE merges each piece on its own.
// Semantics as documented for the pre_tokenizers of Hugging Face tokenizers (Split, Digits,
// ByteLevel).
#pragma once

#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/tokenizer/regex.h"

namespace rookery {

/// The expression of GPT-2, also the built-in one of ByteLevel.
inline constexpr std::string_view Gpt2Pattern =
    R"('s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+)";

/// What becomes of the matches of a split (and of what lies between them).
enum class SplitBehavior { Removed, Isolated, MergedWithPrevious, MergedWithNext, Contiguous };

/// One step: cuts each piece at the matches of an expression.
struct SplitStep {
    Regex regex;
    SplitBehavior behavior = SplitBehavior::Isolated;
    bool isInverted = false; ///< treat what does not match as the match
};

/// Applies one step to every piece; `pieces` view into one valid UTF-8 text. Order is kept; empty
/// pieces vanish. Without Removed nothing is lost.
std::vector<std::string_view> split(const std::vector<std::string_view>& pieces,
                                    const SplitStep& step);

} // namespace rookery
