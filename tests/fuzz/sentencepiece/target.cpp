// SPDX-License-Identifier: Apache-2.0
#include <cstdint>

#include "core/tokenizer/sentencepiece_tokenizer.h"
#include "tests/fuzz/tokenizer_target.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    rookery::fuzz::checkTokenizer(rookery::parseSentencePieceTokenizer(bytes, "fuzz"));
    return 0;
}
