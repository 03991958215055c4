// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/tokenizer/tokenizer.h"

namespace rookery::fuzz {

inline void require(bool isTrue) {
    if (!isTrue)
        std::abort();
}

/// What every tokenizer promises, whatever file it was read from.
inline void checkTokenizer(const Result<std::shared_ptr<const Tokenizer>>& result) {
    if (!result) {
        require(!result.error().message.empty() && result.error().message.size() < 2000);
        return;
    }
    const Tokenizer& tokenizer = **result;
    using namespace std::string_view_literals;
    for (const std::string_view text :
         {""sv, "User: a  b's\n\nAssistant: \0 12 \xE4\xBD\xA0 e\xCC\x81"sv,
          "\xFF\xE2\x96\x81\xF0\x9F"sv, "</s><unk><|endoftext|><0x0A>[PAD7]"sv}) {
        for (const TextPosition position : {TextPosition::Start, TextPosition::Middle}) {
            const auto tokens = tokenizer.encode(text, position);
            for (const Token token : tokens) {
                require(token >= 0 && token < tokenizer.vocabularySize());
                require(token != tokenizer.endOfText());
            }
            const std::string decoded = tokenizer.decode(tokens);
            if (position == TextPosition::Start && tokenizer.isLossless())
                require(decoded == text);
        }
    }
    for (const Token token : {-1, 0, tokenizer.vocabularySize() - 1, tokenizer.vocabularySize()})
        require(tokenizer.tokenBytes(token).size() < 10'000);
}

} // namespace rookery::fuzz
