// SPDX-License-Identifier: Apache-2.0
#include "core/base/utf8.h"

#include <algorithm>
#include <cassert>

namespace rookery {

namespace {

/// Row of table 3-7 for one lead byte: the length, and the range allowed for the second byte. Bytes
/// three and four are always 80..BF. Length 0: never a lead byte.
struct LeadByte {
    std::size_t length;
    unsigned char secondLow;
    unsigned char secondHigh;
};

LeadByte leadByte(unsigned char byte) {
    if (byte < 0x80)
        return {1, 0, 0};
    if (byte < 0xc2) // continuation bytes, and the overlong C0 and C1
        return {0, 0, 0};
    if (byte < 0xe0)
        return {2, 0x80, 0xbf};
    if (byte == 0xe0) // below A0 would be overlong
        return {3, 0xa0, 0xbf};
    if (byte == 0xed) // above 9F would be a surrogate
        return {3, 0x80, 0x9f};
    if (byte < 0xf0)
        return {3, 0x80, 0xbf};
    if (byte == 0xf0) // below 90 would be overlong
        return {4, 0x90, 0xbf};
    if (byte < 0xf4)
        return {4, 0x80, 0xbf};
    if (byte == 0xf4) // above 8F would be beyond U+10FFFF
        return {4, 0x80, 0x8f};
    return {0, 0, 0};
}

} // namespace

Utf8Step nextUtf8(std::string_view bytes) {
    assert(!bytes.empty() && "nextUtf8 needs a byte");
    const LeadByte lead = leadByte(static_cast<unsigned char>(bytes[0]));
    if (lead.length == 0)
        return {Utf8Step::Kind::Invalid, 1};
    for (std::size_t i = 1; i < lead.length; ++i) {
        if (i == bytes.size())
            return {Utf8Step::Kind::Incomplete, i};
        const auto byte = static_cast<unsigned char>(bytes[i]);
        const unsigned char low = i == 1 ? lead.secondLow : 0x80;
        const unsigned char high = i == 1 ? lead.secondHigh : 0xbf;
        if (byte < low || byte > high)
            return {Utf8Step::Kind::Invalid, i};
    }
    return {Utf8Step::Kind::Character, lead.length};
}

bool isValidUtf8(std::string_view bytes) {
    while (!bytes.empty()) {
        const Utf8Step step = nextUtf8(bytes);
        if (step.kind != Utf8Step::Kind::Character)
            return false;
        bytes.remove_prefix(step.length);
    }
    return true;
}

std::size_t completeUtf8Prefix(std::string_view bytes) {
    // An incomplete tail has at most three bytes and begins with a lead byte. A byte that is not a
    // continuation byte always begins a sequence of its own, whatever stands before it.
    const std::size_t longestTail = std::min<std::size_t>(3, bytes.size());
    for (std::size_t tail = 1; tail <= longestTail; ++tail) {
        const std::size_t start = bytes.size() - tail;
        if ((static_cast<unsigned char>(bytes[start]) & 0xc0) == 0x80)
            continue;
        const Utf8Step step = nextUtf8(bytes.substr(start));
        return step.kind == Utf8Step::Kind::Incomplete ? start : bytes.size();
    }
    return bytes.size();
}

void appendUtf8(std::string& out, std::uint32_t character) {
    assert(character <= 0x10ffff && "appendUtf8 needs a character");
    const auto tail = [&](int shift) {
        out += static_cast<char>(0x80 | (character >> shift & 0x3f));
    };
    if (character < 0x80) {
        out += static_cast<char>(character);
    } else if (character < 0x800) {
        out += static_cast<char>(0xc0 | character >> 6);
        tail(0);
    } else if (character < 0x10000) {
        out += static_cast<char>(0xe0 | character >> 12);
        tail(6);
        tail(0);
    } else {
        out += static_cast<char>(0xf0 | character >> 18);
        tail(12);
        tail(6);
        tail(0);
    }
}

std::string replaceInvalidUtf8(std::string_view bytes) {
    std::string text;
    text.reserve(bytes.size());
    while (!bytes.empty()) {
        const Utf8Step step = nextUtf8(bytes);
        text +=
            step.kind == Utf8Step::Kind::Character ? bytes.substr(0, step.length) : Utf8Replacement;
        bytes.remove_prefix(step.length);
    }
    return text;
}

} // namespace rookery
