// SPDX-License-Identifier: Apache-2.0
#include "core/document/answer_check.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "core/base/utf8.h"

namespace rookery {

namespace {

constexpr std::size_t LongestNumber = 64;
constexpr std::size_t LongestQuotation = 2000;
constexpr std::size_t LeastQuotationLetters = 6;

struct QuoteMarks {
    std::string_view open;
    std::string_view close;
};
constexpr std::array<QuoteMarks, 9> Quotes{{{"\"", "\""},
                                            {"\xE2\x80\x9C", "\xE2\x80\x9D"}, // English
                                            {"\xE2\x80\x9E", "\xE2\x80\x9C"}, // German
                                            {"\xE2\x80\x9E", "\xE2\x80\x9D"}, // Polish
                                            {"\xC2\xAB", "\xC2\xBB"},         // French, Russian
                                            {"\xC2\xBB", "\xC2\xAB"},         // German books
                                            {"\xE3\x80\x8C", "\xE3\x80\x8D"}, // East Asian
                                            {"\xE3\x80\x8E", "\xE3\x80\x8F"},
                                            {"\xE3\x80\x8A", "\xE3\x80\x8B"}}};

struct Digit {
    char value = 0;
    std::size_t length = 0;
};

/// The digit at the beginning of `text`, if there is one.
std::optional<Digit> digitAt(std::string_view text) {
    if (text.empty())
        return std::nullopt;
    if (text[0] >= '0' && text[0] <= '9')
        return Digit{text[0], 1};
    // Arabic-Indic, Eastern Arabic-Indic, Devanagari, Thai, full width.
    for (const std::string_view zero :
         {"\xD9\xA0", "\xDB\xB0", "\xE0\xA5\xA6", "\xE0\xB9\x90", "\xEF\xBC\x90"}) {
        const auto last = zero.size() - 1;
        if (text.size() < zero.size() || text.substr(0, last) != zero.substr(0, last))
            continue;
        const int value =
            static_cast<unsigned char>(text[last]) - static_cast<unsigned char>(zero[last]);
        if (value >= 0 && value <= 9)
            return Digit{static_cast<char>('0' + value), zero.size()};
    }
    return std::nullopt;
}

/// A mark that can stand between the digits of one number: its length, 0 for none.
std::size_t separatorAt(std::string_view text) {
    for (const std::string_view mark : {".", ",", "'", " ", "\xC2\xA0", "\xE2\x80\xAF",
                                        "\xE2\x80\x89", "\xE2\x80\x99", "\xD9\xAB", "\xD9\xAC"})
        if (text.starts_with(mark))
            return mark.size();
    return 0;
}

bool isBlank(std::string_view mark) {
    return mark == " " || mark == "\xC2\xA0" || mark == "\xE2\x80\xAF" || mark == "\xE2\x80\x89";
}

struct NumberParts {
    std::vector<std::string> groups;          ///< of digits
    std::vector<std::string_view> separators; ///< one fewer
    std::size_t length = 0;                   ///< bytes
};

/// A number at the beginning of `text`, which begins with a digit. A blank joins only groups of
/// three.
NumberParts numberAt(std::string_view text) {
    NumberParts number;
    std::string group;
    std::size_t at = 0;
    while (at < text.size() && at < LongestNumber) {
        if (const auto digit = digitAt(text.substr(at))) {
            group += digit->value;
            at += digit->length;
            continue;
        }
        const std::size_t mark = separatorAt(text.substr(at));
        const std::string_view separator = text.substr(at, mark);
        int digits = 0;
        for (std::size_t next = at + mark; mark > 0 && digits < 4; ++digits) {
            const auto digit = digitAt(text.substr(std::min(next, text.size())));
            if (!digit)
                break;
            next += digit->length;
        }
        if (digits == 0 || (isBlank(separator) && (digits != 3 || group.size() > 3)))
            break;
        number.groups.push_back(std::exchange(group, {}));
        number.separators.push_back(separator);
        at += mark;
    }
    number.groups.push_back(group);
    number.length = at;
    return number;
}

std::string plain(std::string whole, std::string fraction) {
    whole.erase(0, std::min(whole.find_first_not_of('0'), whole.size() - 1));
    while (!fraction.empty() && fraction.back() == '0')
        fraction.pop_back();
    if (!fraction.empty())
        whole.append(1, '.').append(fraction);
    return whole;
}

std::vector<std::string> spellingsOf(const NumberParts& number) {
    const auto& groups = number.groups;
    const auto joined = [&groups](std::size_t count) {
        std::string text;
        for (std::size_t i = 0; i < count; ++i)
            text += groups[i];
        return text;
    };
    const std::size_t count = groups.size();
    if (count == 1)
        return {plain(groups[0], {})};
    bool grouped = groups[0].size() <= 3;
    for (std::size_t i = 1; i < count; ++i)
        grouped =
            grouped && groups[i].size() == 3 && number.separators[i - 1] == number.separators[0];
    const std::string_view last = number.separators.back();
    const bool lastIsPoint = !isBlank(last) && last != "'" && last != "\xE2\x80\x99";
    const bool lastDiffers = count == 2 || last != number.separators[0];
    std::vector<std::string> result;
    if (grouped)
        result.push_back(plain(joined(count), {}));
    if (lastIsPoint && lastDiffers)
        result.push_back(plain(joined(count - 1), groups.back()));
    if (result.empty()) { // a date, a version, a list: kept as it is
        std::string text = groups[0];
        for (std::size_t i = 1; i < count; ++i)
            text.append(1, '.').append(groups[i]);
        result.push_back(text);
    }
    return result;
}

bool isLetterByte(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '_';
}

/// Calls `found(begin, number)` for each number; digits that are part of a word ("v7", "H2O") are
/// none.
template <typename Found> void eachNumber(std::string_view text, Found found) {
    std::size_t at = 0;
    while (at < text.size()) {
        if (!digitAt(text.substr(at))) {
            at += nextUtf8(text.substr(at)).length;
            continue;
        }
        const NumberParts number = numberAt(text.substr(at));
        const bool inWord = at > 0 && isLetterByte(text[at - 1]);
        if (!inWord)
            found(at, number);
        at += number.length;
    }
}

/// Where code begins and ends: its numbers are the program's own.
std::vector<Span> codeSpans(std::string_view text) {
    std::vector<Span> spans;
    for (const std::string_view fence : {"```", "`"}) {
        std::size_t begin = text.find(fence);
        while (begin != std::string_view::npos) {
            const auto end = text.find(fence, begin + fence.size());
            if (end == std::string_view::npos)
                break;
            const std::size_t after = end + fence.size();
            spans.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(after)});
            begin = text.find(fence, after);
        }
    }
    return spans;
}

bool isListNumber(std::string_view answer, std::size_t begin, std::size_t length) {
    const auto line = answer.substr(0, begin).find_last_not_of(" \t");
    const bool starts = line == std::string_view::npos || answer[line] == '\n';
    const auto after = answer.substr(begin + length);
    return starts && (after.starts_with(". ") || after.starts_with(") "));
}

} // namespace

std::vector<std::string> spellings(std::string_view number) {
    return digitAt(number) ? spellingsOf(numberAt(number)) : std::vector<std::string>();
}

CheckedMaterial::CheckedMaterial(const std::vector<std::string_view>& passages) {
    m_words.assign(1, ' ');
    for (std::size_t i = 0; i < passages.size(); ++i) {
        m_begins.push_back(m_words.size());
        for (const Word& word : cutWords(passages[i]))
            m_words.append(word.folded).append(1, ' ');
        eachNumber(passages[i], [&](std::size_t, const NumberParts& number) {
            for (std::string& spelling : spellingsOf(number))
                m_numbers.emplace(std::move(spelling), static_cast<int>(i));
        });
    }
}

int CheckedMaterial::passageOfNumber(std::string_view number) const {
    int first = -1;
    for (const std::string& spelling : spellings(number)) {
        const auto found = m_numbers.find(spelling);
        if (found != m_numbers.end() && (first < 0 || found->second < first))
            first = found->second;
    }
    return first;
}

int CheckedMaterial::passageOfQuotation(std::string_view quotation) const {
    std::string wanted(1, ' ');
    for (const Word& word : cutWords(quotation))
        wanted.append(word.folded).append(1, ' ');
    // Scripts without blanks: a quotation may begin and end inside what looks like one word.
    const Script script = mainScript(quotation);
    const bool dense = script == Script::Han || script == Script::Kana || script == Script::Thai;
    const auto found = dense && wanted.size() > 2
                           ? m_words.find(wanted.substr(1, wanted.size() - 2))
                           : m_words.find(wanted);
    if (wanted.size() < 2 || found == std::string::npos)
        return -1;
    const auto after = std::upper_bound(m_begins.begin(), m_begins.end(), found + 1);
    return static_cast<int>(after - m_begins.begin()) - 1;
}

std::vector<AnswerClaim> CheckedMaterial::check(std::string_view answer) const {
    std::vector<AnswerClaim> claims;
    const std::vector<Span> code = codeSpans(answer);
    const auto inCode = [&code](std::size_t at) {
        return std::any_of(code.begin(), code.end(),
                           [at](Span span) { return span.begin <= at && at < span.end; });
    };
    const auto add = [&](AnswerClaim::Kind kind, std::size_t begin, std::size_t length,
                         int passage) {
        claims.push_back(
            {kind,
             {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + length)},
             passage});
    };
    eachNumber(answer, [&](std::size_t begin, const NumberParts& number) {
        const bool single = number.groups.size() == 1 && number.groups[0].size() == 1;
        if (single || inCode(begin) || isListNumber(answer, begin, number.length))
            return;
        add(AnswerClaim::Kind::Number, begin, number.length,
            passageOfNumber(answer.substr(begin, number.length)));
    });
    for (const QuoteMarks& marks : Quotes) {
        std::size_t open = answer.find(marks.open);
        while (open != std::string_view::npos) {
            const std::size_t begin = open + marks.open.size();
            const std::size_t end = answer.find(marks.close, begin);
            if (end == std::string_view::npos)
                break;
            const std::string_view quotation = answer.substr(begin, end - begin);
            const auto words = cutWords(quotation);
            const bool enough = words.size() >= 2 || quotation.size() >= LeastQuotationLetters;
            if (enough && !words.empty() && quotation.size() <= LongestQuotation &&
                !inCode(begin) && quotation.find('\n') == std::string_view::npos)
                add(AnswerClaim::Kind::Quotation, begin, quotation.size(),
                    passageOfQuotation(quotation));
            open = answer.find(marks.open, end + marks.close.size());
        }
    }
    std::sort(claims.begin(), claims.end(), [](const AnswerClaim& one, const AnswerClaim& other) {
        return std::pair(one.span.begin, one.kind) < std::pair(other.span.begin, other.kind);
    });
    return claims;
}

} // namespace rookery
