// SPDX-License-Identifier: Apache-2.0
#include <cstdint>

#include "core/tokenizer/world_tokenizer.h"
#include "tests/fuzz/tokenizer_target.h"

namespace {

/// The lines every vocabulary begins with: left to itself the search would hardly get past them.
std::string byteLines() {
    constexpr std::string_view Digits = "0123456789abcdef";
    std::string lines;
    for (unsigned byte = 0; byte < 256; ++byte) {
        lines += std::to_string(byte + 1) + " b'\\x";
        lines += Digits[byte >> 4];
        lines += Digits[byte & 15];
        lines += "' 1\n";
    }
    return lines;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const std::string Lines = byteLines();
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    rookery::fuzz::checkTokenizer(rookery::parseWorldVocabulary(text, "fuzz"));
    rookery::fuzz::checkTokenizer(rookery::parseWorldVocabulary(Lines + std::string(text), "fuzz"));
    return 0;
}
