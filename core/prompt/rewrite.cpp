// SPDX-License-Identifier: Apache-2.0
#include "core/prompt/rewrite.h"

#include <algorithm>
#include <array>

#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace rookery {

namespace {

/// Where a phrase was found: bytes, and words first to last (first == -1 in dense languages).
struct Place {
    Span span;
    int first = -1;
    int last = -1;
};

std::vector<Span> quotedSpans(std::string_view text) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 9> Marks = {
        {{"\"", "\""}, {"“", "”"}, {"„", "“"}, {"«", "»"}, {"»", "«"}, {"「", "」"}, {"『", "』"}, {"‘", "’"}, {"`", "`"}}};
    std::vector<Span> spans;
    for (const auto& [open, close] : Marks) {
        std::size_t from = 0;
        for (;;) {
            const std::size_t begin = text.find(open, from);
            if (begin == std::string_view::npos)
                break;
            const std::size_t end = text.find(close, begin + open.size());
            if (end == std::string_view::npos)
                break;
            spans.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
            from = end + close.size();
        }
    }
    return spans;
}

bool contains(std::string_view list, std::string_view word) {
    for (;;) {
        const std::size_t end = list.find('|');
        if (list.substr(0, end) == word)
            return true;
        if (end == std::string_view::npos)
            return false;
        list.remove_prefix(end + 1);
    }
}

bool isNoun(const PhraseLanguage& language, const std::string& word) {
    const std::string padded = ' ' + word + ' ';
    const auto& nouns = language.words[static_cast<std::size_t>(WordKind::Noun)];
    return std::any_of(nouns.begin(), nouns.end(), [&](const WordForm& form) {
        const std::size_t at = padded.find(form.folded);
        if (at == std::string::npos)
            return false;
        return (form.openBegin || at == 1) && (form.openEnd || at + form.folded.size() + 1 == padded.size());
    });
}

bool isNumber(std::string_view word) {
    return !word.empty() && word[0] >= '0' && word[0] <= '9';
}

bool endsAsParticiple(std::string_view word) {
    static constexpr std::array<std::string_view, 37> Endings = {
        "ato", "ata", "ati", "ate", "tto", "tta", "tti", "tte", "sto", "sta", "sti", "ste",
        "ый", "ого", "ому", "ом", "ой", "ые", "ых", "ую", "ий", "ного", "ні", "но",
        "ая", "ое", "ым", "ыми", "им", "их", "ими", "ої", "ій", "ою", "ена", "ену", "ене"};
    return std::any_of(Endings.begin(), Endings.end(), [&](std::string_view end) { return word.size() > end.size() + 2 && word.ends_with(end); });
}

/// The context of a phrase in the instruction, as its rules ask for it.
class Surroundings {
  public:
    Surroundings(const FoldedText& text, const PhraseLanguage& language, const Place& place)
        : m_text(text), m_language(language), m_place(place) {}

    bool beforeMark() const {
        const std::string_view rest = m_text.text.substr(m_place.span.end);
        const std::size_t at = rest.find_first_not_of(" \t\r\n");
        return at == std::string_view::npos || std::string_view(",.;:?!)").find(rest[at]) != std::string_view::npos ||
               static_cast<unsigned char>(rest[at]) == 0xE3 || static_cast<unsigned char>(rest[at]) == 0xEF ||
               rest.substr(at).starts_with("،") || rest.substr(at).starts_with("؟");
    }
    std::string previous(int distance = 1) const { return word(m_place.first - distance); }
    std::string next(int distance = 1) const { return m_place.last < 0 ? std::string() : word(m_place.last + distance); }
    /// A noun may be two words: "error message", and most of Vietnamese.
    bool afterNoun() const { return isNoun(m_language, previous()) || isNoun(m_language, previous(2) + ' ' + previous()); }
    bool beforeNoun() const {
        return !beforeMark() && (isNoun(m_language, next()) || isNoun(m_language, next(2)) || isNoun(m_language, next(3)) ||
                                 isNoun(m_language, next() + ' ' + next(2)));
    }
    bool afterQuantity() const {
        static constexpr std::string_view Quantities =
            "0123456789０１２３４５６７８９一二三四五六七八九十百千万萬亿億两兩半数數几幾岁歲年月日天周個个人名位次倍层層级級分点點米元円回本枚つ歳階時间間度斤页頁項件篇%％里吨";
        if (m_place.span.begin == 0)
            return false;
        std::size_t start = m_place.span.begin - 1;
        while (start > 0 && (static_cast<unsigned char>(m_text.text[start]) & 0xC0) == 0x80)
            --start;
        const std::string_view before = m_text.text.substr(start, m_place.span.begin - start);
        return before != " " && Quantities.find(before) != std::string_view::npos;
    }
    /// Whether one of these word sequences stands where the phrase is.
    bool inIdiom(std::string_view idioms) const {
        for (;;) {
            const std::size_t end = idioms.find('|');
            if (overlaps(' ' + foldedIdiom(idioms.substr(0, end)) + ' '))
                return true;
            if (end == std::string_view::npos)
                return false;
            idioms.remove_prefix(end + 1);
        }
    }
    bool isArticle(const std::string& word) const {
        return contains("the|a|an|all|about|around|any|one|two|three|ten|zero|average|sea|ground|freezing", word);
    }

  private:
    std::string word(int index) const {
        if (m_place.first < 0 || index < 0 || index >= static_cast<int>(m_text.words.size()))
            return {};
        return m_text.words[static_cast<std::size_t>(index)].folded;
    }
    static std::string foldedIdiom(std::string_view idiom) {
        const std::string folded = foldWords(cutWords(idiom));
        return folded.size() < 3 ? folded : folded.substr(1, folded.size() - 2);
    }
    bool overlaps(const std::string& idiom) const {
        std::string window = " ";
        for (int i = m_place.first - 3; i <= m_place.last + 3; ++i) {
            if (const std::string near = word(i); !near.empty())
                window += near + ' ';
        }
        return window.find(idiom) != std::string::npos;
    }

    const FoldedText& m_text;
    const PhraseLanguage& m_language;
    Place m_place;
};

bool passes(std::string_view rule, const Surroundings& around) {
    const std::size_t colon = rule.find(':');
    const std::string_view name = rule.substr(0, colon);
    const std::string_view list = colon == std::string_view::npos ? std::string_view() : rule.substr(colon + 1);
    if (name == "before_punct")
        return around.beforeMark();
    if (name == "before_word")
        return !around.beforeMark();
    if (name == "before_doc_noun")
        return around.beforeNoun();
    if (name == "after_doc_noun")
        return around.afterNoun();
    if (name == "after_doc_noun_or_participle")
        return around.afterNoun() || endsAsParticiple(around.previous());
    if (name == "placed")
        return around.afterNoun() || around.beforeMark() || endsAsParticiple(around.previous());
    if (name == "not_near_number")
        return around.beforeMark() || !isNumber(around.next());
    if (name == "not_after_quantity")
        return !around.afterQuantity();
    if (name == "not_article")
        return around.afterNoun() || around.beforeMark() || !around.isArticle(around.next());
    if (name == "not_next")
        return around.beforeMark() || !contains(list, around.next());
    if (name == "not_previous")
        return !contains(list, around.previous());
    if (name == "not_idiom")
        return !around.inIdiom(list);
    return true;
}

bool passesAll(const Phrase& phrase, const Surroundings& around) {
    return std::all_of(phrase.rules.begin(), phrase.rules.end(),
                       [&](const std::string& rule) { return passes(rule, around); });
}

/// All places of a phrase given folded (dense: as written).
std::vector<Place> placesOf(const std::string& folded, const FoldedText& text, const PhraseLanguage& language) {
    std::vector<Place> places;
    if (language.isDense) {
        for (std::size_t at = text.text.find(folded); at != std::string_view::npos; at = text.text.find(folded, at + 1)) {
            // Korean writes spaces: a phrase begins a word.
            if (language.tag == "ko" && at > 0 && static_cast<unsigned char>(text.text[at - 1]) >= 0x80)
                continue;
            places.push_back({{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + folded.size())}, -1, -1});
        }
        return places;
    }
    const auto length = static_cast<int>(std::count(folded.begin(), folded.end(), ' ')) - 1;
    for (std::size_t at = text.folded.find(folded); at != std::string::npos; at = text.folded.find(folded, at + 1)) {
        const auto first = static_cast<int>(std::count(text.folded.begin(), text.folded.begin() + static_cast<std::ptrdiff_t>(at), ' '));
        const Place place{{text.words[static_cast<std::size_t>(first)].span.begin,
                           text.words[static_cast<std::size_t>(first + length - 1)].span.end},
                          first, first + length - 1};
        // Words of one phrase are joined by blanks, hyphens or apostrophes only.
        if (place.span.of(text.text).find_first_of(".,;:!?\"()\n") == std::string_view::npos)
            places.push_back(place);
    }
    return places;
}

bool overlapsAny(const std::vector<Span>& spans, Span span) {
    return std::any_of(spans.begin(), spans.end(),
                       [&](Span other) { return span.begin < other.end && other.begin < span.end; });
}

std::string upperFirst(std::string_view text, std::string_view language, bool all) {
    std::string result;
    bool first = true;
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto length = static_cast<std::int32_t>(text.size());
    for (std::int32_t index = 0; index < length;) {
        UChar32 c = 0;
        U8_NEXT(bytes, index, length, c);
        if (first || all)
            c = language == "tr" && c == 'i' ? 0x130 : u_toupper(c);
        first = false;
        std::array<std::uint8_t, 4> out{};
        std::int32_t size = 0;
        UBool failed = false;
        U8_APPEND(out.data(), size, 4, c, failed);
        if (!failed)
            result.append(reinterpret_cast<const char*>(out.data()), static_cast<std::size_t>(size));
    }
    return result;
}

std::string withCaseOf(std::string_view original, const std::string& forward, std::string_view language) {
    int upper = 0;
    int letters = 0;
    bool firstUpper = false;
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(original.data());
    const auto length = static_cast<std::int32_t>(original.size());
    for (std::int32_t index = 0; index < length;) {
        UChar32 c = 0;
        U8_NEXT(bytes, index, length, c);
        if (c < 0 || !u_isalpha(c))
            continue;
        const bool isUpper = u_isupper(c);
        firstUpper = letters == 0 ? isUpper : firstUpper;
        upper += isUpper ? 1 : 0;
        ++letters;
    }
    if (!firstUpper)
        return forward;
    return upperFirst(forward, language, letters > 1 && upper == letters);
}

} // namespace

std::vector<Pointer> findPointers(const FoldedText& instruction, const PhraseLanguage& language) {
    const std::vector<Span> quoted = quotedSpans(instruction.text);
    std::vector<Span> taken;
    std::vector<Pointer> pointers;
    for (const Phrase& phrase : language.phrases) {
        for (const Place& place : placesOf(phrase.folded, instruction, language)) {
            if (overlapsAny(taken, place.span) || overlapsAny(quoted, place.span))
                continue;
            const Surroundings around(instruction, language, place);
            if (!passesAll(phrase, around))
                continue;
            taken.push_back(place.span);
            bool noun = phrase.backward.find(' ') != std::string::npos && language.tag == "ko";
            if (language.isDense)
                noun = noun || findKind(language, WordKind::Noun, instruction) >= 0;
            else
                noun = noun || around.afterNoun() || around.beforeNoun() || isNoun(language, around.previous(2)) ||
                       phrase.forward.find("text") != std::string::npos;
            pointers.push_back({place.span, withCaseOf(place.span.of(instruction.text), phrase.forward, language.tag), noun});
        }
    }
    std::sort(pointers.begin(), pointers.end(),
              [](const Pointer& a, const Pointer& b) { return a.span.begin < b.span.begin; });
    return pointers;
}

bool hasForward(const FoldedText& instruction, const PhraseLanguage& language) {
    const std::vector<Span> quoted = quotedSpans(instruction.text);
    for (const Phrase& phrase : language.phrases) {
        const std::string folded = language.isDense ? phrase.forward : foldWords(cutWords(phrase.forward));
        for (const Place& place : placesOf(folded, instruction, language)) {
            if (overlapsAny(quoted, place.span))
                continue;
            const Surroundings around(instruction, language, place);
            if (!around.afterQuantity() && passesAll(phrase, around))
                return true;
        }
    }
    return false;
}

std::string rewriteInstruction(std::string_view instruction, const PhraseLanguage& language) {
    const FoldedText text = foldText(instruction);
    if (hasForward(text, language))
        return std::string(instruction);
    std::string result;
    std::size_t from = 0;
    for (const Pointer& pointer : findPointers(text, language)) {
        result += instruction.substr(from, pointer.span.begin - from);
        result += pointer.forward;
        from = pointer.span.end;
    }
    result += instruction.substr(from);
    return result;
}

} // namespace rookery
