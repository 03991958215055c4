// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/byte_alphabet.h"

namespace rookery {

std::optional<std::string> fromByteAlphabet(std::string_view text) {
    std::string bytes;
    while (!text.empty()) {
        const auto first = static_cast<unsigned char>(text[0]);
        if (first >= 0x21 && first <= 0x7e) {
            bytes += text[0];
            text.remove_prefix(1);
            continue;
        }
        // The rest of the alphabet lies in U+00A1 to U+0143: two bytes each.
        if (text.size() < 2 || first < 0xc2 || first > 0xc5 ||
            (static_cast<unsigned char>(text[1]) & 0xc0) != 0x80)
            return std::nullopt;
        const int code = (first & 0x1f) << 6 | (static_cast<unsigned char>(text[1]) & 0x3f);
        text.remove_prefix(2);
        if (code >= 0x100 && code <= 0x120) // bytes 0 to 32
            bytes += static_cast<char>(code - 0x100);
        else if (code >= 0x121 && code <= 0x142) // bytes 127 to 160
            bytes += static_cast<char>(code - 0x121 + 127);
        else if (code == 0x143)
            bytes += static_cast<char>(173);
        else if (code >= 0xa1 && code <= 0xff && code != 0xad)
            bytes += static_cast<char>(code);
        else
            return std::nullopt;
    }
    return bytes;
}

} // namespace rookery
