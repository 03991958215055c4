// SPDX-License-Identifier: Apache-2.0
#include "core/prompt/text_units.h"

#include <algorithm>
#include <array>

#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

namespace rookery {

namespace {

/// Reads the character at `position` and moves past it; U+FFFD for ill-formed bytes.
char32_t next(std::string_view text, std::size_t& position) {
    const auto first = static_cast<unsigned char>(text[position]);
    if (first < 0x80) {
        ++position;
        return first;
    }
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    auto index = static_cast<std::int64_t>(position);
    const auto length = static_cast<std::int64_t>(text.size());
    UChar32 character = 0;
    U8_NEXT(bytes, index, length, character);
    position = static_cast<std::size_t>(index);
    return character < 0 ? U'\uFFFD' : static_cast<char32_t>(character);
}

bool isDense(char32_t c) {
    return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7A3) ||
           (c >= 0x0E01 && c <= 0x0E4E) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFF);
}

bool isWordPart(char32_t c) {
    if (c < 0x80)
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    const auto mask = U_GET_GC_MASK(static_cast<UChar32>(c));
    return (mask & (U_GC_L_MASK | U_GC_M_MASK | U_GC_N_MASK)) != 0 || c == 0x200C;
}

bool isSpace(char32_t c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == 0xA0 || c == 0x3000 || c == 0x85 || c == 0xFEFF ||
           (c >= 0x2000 && c <= 0x200B) || c == 0x2028 || c == 0x2029;
}

bool isClosing(char32_t c) {
    return c == '"' || c == '\'' || c == ')' || c == ']' || c == '*' || c == '_' || c == 0xBB || c == 0x201D ||
           c == 0x2019 || c == 0x300D || c == 0x300F || c == 0xFF09 || c == 0x201C;
}

void append(std::string& text, char32_t c) {
    std::array<std::uint8_t, 4> bytes{};
    std::int32_t length = 0;
    UBool failed = false;
    U8_APPEND(bytes.data(), length, 4, static_cast<UChar32>(c), failed);
    if (!failed)
        text.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(length));
}

bool isFoldedAway(char32_t c) {
    return (c >= 0x0591 && c <= 0x05C7) || (c >= 0x064B && c <= 0x0652) || c == 0x0640 || c == 0x0307;
}

} // namespace

int countUnits(std::string_view text, int limit) {
    int halves = 0;
    bool inWord = false;
    for (std::size_t position = 0; position < text.size() && halves < 2 * limit;) {
        const char32_t c = next(text, position);
        if (isDense(c)) {
            ++halves;
            inWord = false;
        } else if (isWordPart(c)) {
            halves += inWord ? 0 : 2;
            inWord = true;
        } else if (c != '\'' && c != 0x2019 && c != '-' && c != '.') {
            inWord = false;
        } else if (position >= text.size() || isSpace(static_cast<unsigned char>(text[position]))) {
            inWord = false;
        }
    }
    return std::min(halves / 2, limit);
}

std::vector<Word> cutWords(std::string_view text) {
    std::vector<Word> words;
    bool inWord = false;
    for (std::size_t position = 0; position < text.size();) {
        const std::size_t begin = position;
        const char32_t c = next(text, position);
        if (c == U'\uFFFD' || !isWordPart(c)) {
            inWord = false;
            continue;
        }
        if (!inWord)
            words.push_back({{static_cast<std::uint32_t>(begin), 0}, {}});
        inWord = true;
        words.back().span.end = static_cast<std::uint32_t>(position);
        if (c < 0x80)
            words.back().folded += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
        else if (!isFoldedAway(c))
            append(words.back().folded, static_cast<char32_t>(u_tolower(static_cast<UChar32>(c))));
    }
    return words;
}

std::string foldWords(const std::vector<Word>& words) {
    std::string folded = " ";
    for (const Word& word : words)
        folded += word.folded + ' ';
    return folded;
}

bool isQuestionMark(char32_t c) {
    return c == '?' || c == 0xFF1F || c == 0x061F || c == 0x037E || c == 0x2047 || c == 0x2049;
}

bool isColon(char32_t c) {
    return c == ':' || c == 0xFF1A;
}

bool isSentenceEnd(char32_t c) {
    return isQuestionMark(c) || c == '.' || c == '!' || c == 0x3002 || c == 0xFF01 || c == 0x2026 || c == 0x0964 ||
           c == 0x06D4 || c == 0xFF61;
}

std::vector<Span> cutSentences(std::string_view text) {
    std::vector<Span> sentences;
    std::size_t begin = 0;
    std::size_t wordBegin = 0; // of the word before the mark
    bool inWord = false;
    const auto cut = [&](std::size_t end) {
        const Span span = trimmed(text, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
        if (span.size() > 0)
            sentences.push_back(span);
        begin = end;
    };
    for (std::size_t position = 0; position < text.size();) {
        const std::size_t here = position;
        char32_t c = next(text, position);
        if (c == '\n') {
            cut(position);
            inWord = false;
            continue;
        }
        if (!isSentenceEnd(c) && !(c == ';' && isGreekQuestion(text, here))) {
            const bool part = isWordPart(c);
            if (part && !inWord)
                wordBegin = here;
            inWord = part;
            continue;
        }
        // "Ms.", "z. B.", "4.": a short word before a full stop ends no sentence.
        const bool isShort = c == '.' && inWord && here - wordBegin <= 2;
        const bool isNumber = c == '.' && inWord && text[here - 1] >= '0' && text[here - 1] <= '9' && here - wordBegin <= 3;
        inWord = false;
        std::size_t end = position;
        while (position < text.size()) {
            const std::size_t before = position;
            c = next(text, position);
            if (!isSentenceEnd(c) && !isClosing(c)) {
                position = before;
                break;
            }
            end = position;
        }
        const bool dense = static_cast<unsigned char>(text[here]) >= 0xE0;
        if (!isShort && !isNumber && (dense || position >= text.size() || text[position] == ' ' || text[position] == '\n' ||
                         text[position] == '\r' || text[position] == '\t'))
            cut(end);
    }
    cut(text.size());
    return sentences;
}

Span trimmed(std::string_view text, Span span) {
    std::size_t begin = span.begin;
    const std::string_view bounded = text.substr(0, span.end);
    while (begin < span.end) {
        std::size_t position = begin;
        if (!isSpace(next(bounded, position)))
            break;
        begin = position;
    }
    std::size_t end = span.end;
    while (end > begin) {
        std::size_t start = end - 1;
        while (start > begin && (static_cast<unsigned char>(text[start]) & 0xC0) == 0x80)
            --start;
        std::size_t position = start;
        if (!isSpace(next(bounded, position)) || position != end)
            break;
        end = start;
    }
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

bool isGreekQuestion(std::string_view text, std::size_t place) {
    std::size_t start = place;
    while (start > 0 && place - start < 4 && (start == place || (static_cast<unsigned char>(text[start]) & 0xC0) == 0x80))
        --start;
    if (start == place || text[place] != ';')
        return false;
    std::size_t position = start;
    const char32_t c = next(text, position);
    return (c >= 0x0386 && c <= 0x03FF) || (c >= 0x1F00 && c <= 0x1FFF);
}

char32_t lastMark(std::string_view text) {
    const Span span = trimmed(text, {0, static_cast<std::uint32_t>(text.size())});
    std::size_t end = span.end;
    while (end > span.begin) {
        std::size_t start = end - 1;
        while (start > span.begin && (static_cast<unsigned char>(text[start]) & 0xC0) == 0x80)
            --start;
        std::size_t position = start;
        const char32_t c = next(text, position);
        if (!isClosing(c) && !isSpace(c))
            return c == ';' && isGreekQuestion(text, start) ? char32_t{0x037E} : c;
        end = start;
    }
    return 0;
}

Script mainScript(std::string_view text) {
    std::array<int, 11> counts{};
    int letters = 0;
    for (std::size_t position = 0; position < text.size();) {
        const char32_t c = next(text, position);
        if (!isWordPart(c) || (c >= '0' && c <= '9'))
            continue;
        UErrorCode status = U_ZERO_ERROR;
        Script script = Script::None;
        switch (uscript_getScript(static_cast<UChar32>(c), &status)) {
        case USCRIPT_LATIN: script = Script::Latin; break;
        case USCRIPT_CYRILLIC: script = Script::Cyrillic; break;
        case USCRIPT_GREEK: script = Script::Greek; break;
        case USCRIPT_HEBREW: script = Script::Hebrew; break;
        case USCRIPT_ARABIC: script = Script::Arabic; break;
        case USCRIPT_DEVANAGARI: script = Script::Devanagari; break;
        case USCRIPT_HAN: script = Script::Han; break;
        case USCRIPT_HIRAGANA:
        case USCRIPT_KATAKANA: script = Script::Kana; break;
        case USCRIPT_HANGUL: script = Script::Hangul; break;
        case USCRIPT_THAI: script = Script::Thai; break;
        default: continue;
        }
        ++counts[static_cast<std::size_t>(script)];
        ++letters;
    }
    if (letters == 0)
        return Script::None;
    if (counts[static_cast<std::size_t>(Script::Kana)] * 10 >= letters)
        return Script::Kana;
    return static_cast<Script>(std::max_element(counts.begin(), counts.end()) - counts.begin());
}

} // namespace rookery
