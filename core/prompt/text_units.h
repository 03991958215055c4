// SPDX-License-Identifier: Apache-2.0
//
// How the prompt-order helper measures and cuts text: units, words and sentences, all with their place
// in UTF-8 bytes. Ill-formed bytes are separators; nothing here fails.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rookery {

/// A half-open range of UTF-8 bytes.
struct Span {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    std::uint32_t size() const { return end - begin; }
    std::string_view of(std::string_view text) const { return text.substr(begin, size()); }
    friend bool operator==(const Span&, const Span&) = default;
};

/// Counts units up to `limit`: a word of a spaced script is one, a letter of a dense script (Han, kana,
/// Hangul, Thai) half a one. Time: linear in what it reads.
int countUnits(std::string_view text, int limit);

struct Word {
    Span span;          ///< in the text that was cut
    std::string folded; ///< lower case, without marks of Arabic and Hebrew
};

/// Runs of letters, marks and digits. Apostrophes and hyphens divide words.
std::vector<Word> cutWords(std::string_view text);
/// The words of `text`, folded, one blank around each: " so that whole words can be found ".
std::string foldWords(const std::vector<Word>& words);

/// Sentences of `text` without the white space around them. No cut after an abbreviation or a number.
std::vector<Span> cutSentences(std::string_view text);

/// `span` without the white space (also U+3000 and U+00A0) at both ends.
Span trimmed(std::string_view text, Span span);

/// Whether the ";" at `place` stands behind a Greek letter: it is written for the Greek question mark, U+037E.
bool isGreekQuestion(std::string_view text, std::size_t place);
/// The last character, after closing quotes and brackets; 0 for no text. U+037E for a Greek question.
char32_t lastMark(std::string_view text);
bool isQuestionMark(char32_t character);
bool isSentenceEnd(char32_t character);
bool isColon(char32_t character);

enum class Script { None, Latin, Cyrillic, Greek, Hebrew, Arabic, Devanagari, Han, Kana, Hangul, Thai };
/// The script of most letters; Kana as soon as a tenth of them is kana.
Script mainScript(std::string_view text);

} // namespace rookery
