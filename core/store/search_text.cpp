// SPDX-License-Identifier: Apache-2.0
#include "core/store/search_text.h"

#include <array>

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

namespace rookery {
namespace {

constexpr UChar32 SignBase = 0xE000; // private use area: SignBase + ASCII code

enum class Kind { Separator, Word, Mark, Single };

bool isDense(UChar32 character) {
    if (character < 0x0E00) // Thai is the first of them
        return false;
    for (const UScriptCode script :
         {USCRIPT_HAN, USCRIPT_HIRAGANA, USCRIPT_KATAKANA, USCRIPT_HANGUL, USCRIPT_BOPOMOFO,
          USCRIPT_THAI, USCRIPT_LAO, USCRIPT_KHMER, USCRIPT_MYANMAR})
        if (uscript_hasScript(character, script))
            return true;
    return false;
}

Kind kindOf(UChar32 character) {
    if (character < 0x80) {
        if (character <= ' ' || character == 0x7f)
            return Kind::Separator;
        const bool word = (character >= '0' && character <= '9') ||
                          (character >= 'A' && character <= 'Z') ||
                          (character >= 'a' && character <= 'z');
        return word ? Kind::Word : Kind::Single;
    }
    const std::uint32_t mask = U_GET_GC_MASK(character);
    if ((mask & (U_GC_Z_MASK | U_GC_CC_MASK | U_GC_CF_MASK | U_GC_CS_MASK)) != 0)
        return Kind::Separator;
    if ((mask & (U_GC_P_MASK | U_GC_S_MASK | U_GC_CN_MASK | U_GC_CO_MASK)) != 0 ||
        isDense(character))
        return Kind::Single;
    return (mask & U_GC_M_MASK) != 0 ? Kind::Mark : Kind::Word;
}

void appendCharacter(std::string& text, UChar32 character) {
    std::array<char, 4> bytes{};
    std::int32_t length = 0;
    UBool failed = false;
    U8_APPEND(bytes.data(), length, static_cast<std::int32_t>(bytes.size()), character, failed);
    if (!failed)
        text.append(bytes.data(), static_cast<std::size_t>(length));
}

/// Accents and vowel points, which may be left out when searching; not the vowel signs of Indic
/// scripts, which belong to them.
bool isOptionalMark(UChar32 character) {
    UErrorCode status = U_ZERO_ERROR;
    if (character == 0x3099 || character == 0x309A) // voicing marks make other letters of kana
        return false;
    return (U_GET_GC_MASK(character) & U_GC_M_MASK) != 0 &&
           (uscript_getScript(character, &status) == USCRIPT_INHERITED ||
            uscript_getScript(character, &status) == USCRIPT_HEBREW);
}

/// Compatibility decomposition, without accents, lower case. Hangul syllables stay whole.
void appendFolded(std::string& text, UChar32 character) {
    if (character < 0x80) {
        text +=
            static_cast<char>(character >= 'A' && character <= 'Z' ? character + 32 : character);
        return;
    }
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2* normalizer = unorm2_getNFKDInstance(&status);
    std::array<UChar, 32> parts{}; // the longest compatibility decomposition has 18 units (U+FDFA)
    std::int32_t count = -1;
    const bool isHangul = character >= 0xAC00 && character <= 0xD7A3;
    if (U_SUCCESS(status) && !isHangul)
        count = unorm2_getDecomposition(normalizer, character, parts.data(),
                                        static_cast<std::int32_t>(parts.size()), &status);
    if (count < 0 || U_FAILURE(status) || count > static_cast<std::int32_t>(parts.size())) {
        if (!isOptionalMark(character))
            appendCharacter(text, u_foldCase(character, U_FOLD_CASE_DEFAULT));
        return;
    }
    for (std::int32_t at = 0; at < count;) {
        UChar32 part = 0;
        U16_NEXT(parts.data(), at, count, part);
        if (part > ' ' && part < 0x80 && kindOf(part) == Kind::Single)
            appendCharacter(text, SignBase + part);
        else if (!isOptionalMark(part) && kindOf(part) != Kind::Separator)
            appendCharacter(text, u_foldCase(part, U_FOLD_CASE_DEFAULT));
    }
}

/// Calls `take(kind, character, begin, end)` for every character of `text`.
template <typename Take> void forEachCharacter(std::string_view text, Take take) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto size = static_cast<std::int64_t>(text.size());
    for (std::int64_t at = 0; at < size;) {
        const std::int64_t begin = at;
        UChar32 character = bytes[at];
        if (character < 0x80)
            ++at;
        else
            U8_NEXT(bytes, at, size, character);
        take(character < 0 ? Kind::Separator : kindOf(character), character, begin, at);
    }
}

} // namespace

std::vector<SearchToken> searchTokens(std::string_view text) {
    std::vector<SearchToken> tokens;
    bool inWord = false;
    int wordLength = 0;
    std::int64_t lastEnd = -1;
    forEachCharacter(text, [&](Kind kind, UChar32 character, std::int64_t begin, std::int64_t end) {
        if (kind == Kind::Separator) {
            inWord = false;
            return;
        }
        std::string folded;
        if (kind == Kind::Single && character < 0x80)
            appendCharacter(folded, SignBase + character);
        else
            appendFolded(folded, character);
        if (kind == Kind::Mark && !inWord &&
            folded.empty()) { // variation selectors, accents on signs
            if (!tokens.empty() && lastEnd == begin)
                tokens.back().end = lastEnd = end;
            return;
        }
        const bool extends = inWord && kind != Kind::Single && wordLength < MaxSearchWord;
        if (extends) {
            tokens.back().folded += folded;
            tokens.back().end = end;
            ++wordLength;
        } else if (!folded.empty()) {
            tokens.push_back({.folded = std::move(folded),
                              .begin = begin,
                              .end = end,
                              .joined = lastEnd == begin,
                              .isWord = kind != Kind::Single});
            wordLength = 1;
            inWord = kind != Kind::Single;
        }
        lastEnd = end;
    });
    return tokens;
}

std::string searchText(std::string_view text) {
    std::string joined;
    joined.reserve(text.size() + text.size() / 4);
    for (const SearchToken& token : searchTokens(text)) {
        if (!joined.empty())
            joined += ' ';
        joined += token.folded;
    }
    return joined;
}

} // namespace rookery
