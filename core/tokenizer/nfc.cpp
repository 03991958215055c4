// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/nfc.h"

#include <algorithm>
#include <cstdint>
#include <limits>

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <unicode/utf8.h>

namespace rookery {

namespace {

/// Whether more marks than any writing system needs stand on one letter. Putting those into order
/// takes time quadratic in their number, so such text is left as it is. (Unicode's stream-safe
/// format has 30.)
bool hasEndlessMarks(std::string_view text, const icu::Normalizer2& nfc) {
    constexpr int MaxMarks = 2000;
    const auto length = static_cast<std::int32_t>(text.size());
    int marks = 0;
    for (std::int32_t i = 0; i < length;) {
        UChar32 character = 0;
        U8_NEXT(text.data(), i, length, character);
        marks = character >= 0 && nfc.getCombiningClass(character) != 0 ? marks + 1 : 0;
        if (marks > MaxMarks)
            return true;
    }
    return false;
}

} // namespace

std::string_view toNfc(std::string_view text, std::string& normalized) {
    const auto isAscii = [](char c) { return (c & 0x80) == 0; };
    if (std::all_of(text.begin(), text.end(), isAscii) ||
        text.size() > static_cast<std::size_t>(std::numeric_limits<std::int32_t>::max()))
        return text;
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status))
        return text;
    if (hasEndlessMarks(text, *nfc))
        return text;
    const icu::StringPiece source(text.data(), static_cast<std::int32_t>(text.size()));
    if (nfc->isNormalizedUTF8(source, status) && U_SUCCESS(status))
        return text;
    status = U_ZERO_ERROR;
    icu::StringByteSink<std::string> sink(&normalized);
    nfc->normalizeUTF8(0, source, sink, nullptr, status);
    return U_SUCCESS(status) ? std::string_view(normalized) : text;
}

} // namespace rookery
