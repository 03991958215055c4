// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/reader_error.h"

namespace rookery {

std::string shownName(std::string_view name) {
    constexpr std::size_t LongestShown = 100;
    constexpr std::string_view Digits = "0123456789abcdef";
    std::string text = "'";
    for (const char character : name.substr(0, LongestShown)) {
        const auto byte = static_cast<unsigned char>(character);
        if (byte >= 0x20 && byte < 0x7f) {
            text += character;
        } else {
            text += "\\x";
            text += Digits[byte >> 4];
            text += Digits[byte & 15];
        }
    }
    return text + (name.size() > LongestShown ? "...'" : "'");
}

} // namespace rookery
