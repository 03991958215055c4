// SPDX-License-Identifier: Apache-2.0
#include "core/text/html.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <system_error>
#include <utility>

#include "core/base/utf8.h"

namespace rookery {

std::string entityText(std::string_view entity) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 12> Names = {{
        {"&amp;", "&"},
        {"&lt;", "<"},
        {"&gt;", ">"},
        {"&quot;", "\""},
        {"&apos;", "'"},
        {"&nbsp;", "\xC2\xA0"},
        {"&copy;", "\xC2\xA9"},
        {"&mdash;", "\xE2\x80\x94"},
        {"&ndash;", "\xE2\x80\x93"},
        {"&hellip;", "\xE2\x80\xA6"},
        {"&times;", "\xC3\x97"},
        {"&rarr;", "\xE2\x86\x92"},
    }};
    for (const auto& [name, text] : Names) {
        if (entity == name)
            return std::string(text);
    }
    if (entity.size() < 4 || !entity.starts_with("&#"))
        return std::string(entity);
    const bool isHex = entity[2] == 'x' || entity[2] == 'X';
    const char* begin = entity.data() + (isHex ? 3 : 2);
    const char* end = entity.data() + entity.size() - 1;
    std::uint32_t code = 0;
    const auto parsed = std::from_chars(begin, end, code, isHex ? 16 : 10);
    const bool isCharacter = parsed.ec == std::errc() && parsed.ptr == end && code >= 0x20 &&
                             code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    std::string text;
    appendUtf8(text, isCharacter ? code : 0xfffd);
    return text;
}

bool isSafeAddress(std::string_view address) {
    for (const char c : address) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte <= 0x20 || byte == 0x7f)
            return false;
    }
    constexpr std::array<std::string_view, 3> Schemes = {"http://", "https://", "mailto:"};
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    return std::any_of(Schemes.begin(), Schemes.end(), [&](std::string_view scheme) {
        return address.size() > scheme.size() &&
               std::equal(scheme.begin(), scheme.end(), address.begin(),
                          [&](char a, char b) { return a == lower(b); });
    });
}

} // namespace rookery
