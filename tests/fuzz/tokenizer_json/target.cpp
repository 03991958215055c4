// SPDX-License-Identifier: Apache-2.0
#include <cstdint>

#include "core/tokenizer/tokenizer_json.h"
#include "tests/fuzz/tokenizer_target.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    rookery::fuzz::checkTokenizer(rookery::parseTokenizerJson(text, "fuzz"));
    return 0;
}
