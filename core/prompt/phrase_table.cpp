// SPDX-License-Identifier: Apache-2.0
#include "core/prompt/phrase_table.h"

#include <algorithm>
#include <cassert>

#include "core/prompt/builtin_tables.h"

namespace rookery {

namespace {

constexpr std::array<std::string_view, WordKindCount> KindNames = {
    "stop", "noun", "op", "ask", "question", "this", "me", "you", "we", "greet", "close", "label", "thanks", "join",
    "history", "absent"};

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (;;) {
        const std::size_t end = text.find(separator);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

bool isDenseTag(std::string_view tag) {
    return tag.starts_with("zh") || tag == "ja" || tag == "ko" || tag == "th";
}

std::string foldForm(const PhraseLanguage& language, std::string_view form) {
    if (language.isDense)
        return std::string(form);
    const std::string folded = foldWords(cutWords(form));
    return folded.size() < 3 ? std::string() : folded.substr(1, folded.size() - 2);
}

Script scriptOf(std::string_view tag) {
    if (tag.starts_with("zh")) return Script::Han;
    if (tag == "ja") return Script::Kana;
    if (tag == "ko") return Script::Hangul;
    if (tag == "th") return Script::Thai;
    if (tag == "ru" || tag == "uk") return Script::Cyrillic;
    if (tag == "el") return Script::Greek;
    if (tag == "he") return Script::Hebrew;
    if (tag == "ar" || tag == "fa") return Script::Arabic;
    if (tag == "hi") return Script::Devanagari;
    return Script::Latin;
}

Error badLine(std::string_view table, std::size_t line) {
    return {ErrorCode::BadFormat, std::string(table) + " line " + std::to_string(line) + " is not as expected"};
}

/// Where `form` stands in `folded` as whole words; npos if nowhere.
std::size_t findForm(const WordForm& form, std::string_view folded) {
    std::size_t from = 0;
    for (;;) {
        const std::size_t at = folded.find(form.folded, from);
        if (at == std::string_view::npos)
            return at;
        const std::size_t end = at + form.folded.size();
        if ((form.openBegin || folded[at - 1] == ' ') && (form.openEnd || folded[end] == ' '))
            return at;
        from = at + 1;
    }
}

} // namespace

FoldedText foldText(std::string_view text) {
    FoldedText result{text, cutWords(text), {}};
    result.folded = foldWords(result.words);
    return result;
}

PhraseLanguage& PhraseTable::language(std::string_view tag) {
    for (PhraseLanguage& known : m_languages) {
        if (known.tag == tag)
            return known;
    }
    m_languages.push_back({.tag = std::string(tag), .isDense = isDenseTag(tag), .phrases = {}, .words = {}});
    return m_languages.back();
}

Result<PhraseTable> PhraseTable::parse(std::string_view phrases, std::string_view words) {
    PhraseTable table;
    std::size_t number = 0;
    bool header = true;
    for (const std::string_view line : split(phrases, '\n')) {
        ++number;
        if (line.empty() || line.starts_with('#'))
            continue;
        if (std::exchange(header, false))
            continue;
        const auto fields = split(line, '\t');
        if (fields.size() != 4 || fields[1].empty() || fields[2].empty())
            return badLine("phrases", number);
        PhraseLanguage& language = table.language(fields[0]);
        Phrase phrase{std::string(fields[1]), std::string(fields[2]), foldForm(language, fields[1]), {}};
        if (!language.isDense)
            phrase.folded = ' ' + phrase.folded + ' ';
        // A list after a colon may hold blanks: it goes on until the next predicate name.
        for (const std::string_view rule : split(fields[3], ' ')) {
            const bool isName = rule.find('_') != std::string_view::npos || rule == "placed";
            if (rule.empty())
                continue;
            if (isName || phrase.rules.empty())
                phrase.rules.emplace_back(rule);
            else
                phrase.rules.back() += ' ' + std::string(rule);
        }
        language.phrases.push_back(std::move(phrase));
    }
    number = 0;
    header = true;
    for (const std::string_view line : split(words, '\n')) {
        ++number;
        if (line.empty() || line.starts_with('#'))
            continue;
        if (std::exchange(header, false))
            continue;
        const auto fields = split(line, '\t');
        const auto kind = fields.size() == 3 ? std::find(KindNames.begin(), KindNames.end(), fields[1]) : KindNames.end();
        if (kind == KindNames.end())
            return badLine("words", number);
        PhraseLanguage& language = table.language(fields[0]);
        for (std::string_view form : split(fields[2], '|')) {
            WordForm entry;
            entry.openBegin = form.starts_with('*');
            form.remove_prefix(entry.openBegin ? 1 : 0);
            entry.openEnd = form.ends_with('*');
            form.remove_suffix(entry.openEnd ? 1 : 0);
            entry.folded = foldForm(language, form);
            if (!entry.folded.empty())
                language.words[static_cast<std::size_t>(kind - KindNames.begin())].push_back(std::move(entry));
        }
    }
    if (table.m_languages.size() > 64)
        return {ErrorCode::BadFormat, "more than 64 languages"};
    table.index();
    return table;
}

PhraseTable PhraseTable::builtIn() {
    auto table = parse(BuiltInPhrases, BuiltInWords);
    assert(table && "the built-in phrase tables are well-formed");
    return std::move(table).value();
}

void PhraseTable::index() {
    for (std::size_t i = 0; i < m_languages.size(); ++i) {
        PhraseLanguage& language = m_languages[i];
        std::stable_sort(language.phrases.begin(), language.phrases.end(), [](const Phrase& a, const Phrase& b) {
            return a.folded.size() > b.folded.size();
        });
        if (language.isDense)
            continue;
        const std::uint64_t bit = std::uint64_t{1} << i;
        for (const auto& forms : language.words) {
            for (const WordForm& form : forms) {
                if (form.openBegin)
                    continue;
                for (const std::string_view word : split(form.folded, ' '))
                    (form.openEnd ? m_begins : m_whole)[std::string(word)] |= bit;
            }
        }
        for (const Phrase& phrase : language.phrases) {
            for (const Word& word : cutWords(phrase.backward))
                m_whole[word.folded] |= bit;
        }
    }
}

std::vector<int> PhraseTable::scores(const FoldedText& text) const {
    std::vector<int> result(m_languages.size());
    for (const Word& word : text.words) {
        std::uint64_t hits = 0;
        if (const auto found = m_whole.find(std::string_view(word.folded)); found != m_whole.end())
            hits |= found->second;
        for (std::size_t length = 3; length <= std::min<std::size_t>(word.folded.size(), 32); ++length) {
            const auto found = m_begins.find(std::string_view(word.folded).substr(0, length));
            if (found != m_begins.end())
                hits |= found->second;
        }
        for (std::size_t i = 0; i < result.size(); ++i)
            result[i] += static_cast<int>((hits >> i) & 1);
    }
    return result;
}

const PhraseLanguage* PhraseTable::detect(const FoldedText& text, std::string_view around) const {
    const std::string_view sample = around.substr(0, 1500);
    Script script = mainScript(text.text);
    if (script == Script::Han && mainScript(sample) == Script::Kana)
        script = Script::Kana;
    std::vector<int> own = scores(text);
    const std::vector<int> near = scores(foldText(sample));
    const PhraseLanguage* best = nullptr;
    int bestScore = 0;
    for (std::size_t i = 0; i < m_languages.size(); ++i) {
        const PhraseLanguage& language = m_languages[i];
        if (scriptOf(language.tag) != script)
            continue;
        int score = 0;
        if (language.isDense) {
            const FoldedText both = foldText(text.text);
            score = 1;
            for (std::size_t kind = 0; kind < WordKindCount; ++kind)
                score += 100 * countKind(language, static_cast<WordKind>(kind), both);
        } else {
            score = own[i] * 1000 + std::min(near[i], 900) * (own[i] > 0 ? 1 : 0);
            if (script != Script::Latin)
                score += 1;
        }
        if (score > bestScore) {
            bestScore = score;
            best = &language;
        }
    }
    return best;
}

int findKind(const PhraseLanguage& language, WordKind kind, const FoldedText& text) {
    std::size_t first = std::string::npos;
    const auto& forms = language.words[static_cast<std::size_t>(kind)];
    for (const WordForm& form : forms)
        first = std::min(first, language.isDense ? text.text.find(form.folded) : findForm(form, text.folded));
    if (first == std::string::npos)
        return -1;
    if (language.isDense)
        return static_cast<int>(first);
    return static_cast<int>(std::count(text.folded.begin(), text.folded.begin() + static_cast<std::ptrdiff_t>(first), ' ')) - 1;
}

int countKind(const PhraseLanguage& language, WordKind kind, const FoldedText& text) {
    int count = 0;
    for (const WordForm& form : language.words[static_cast<std::size_t>(kind)]) {
        const std::string needle = language.isDense ? form.folded
                                                    : (form.openBegin ? "" : " ") + form.folded + (form.openEnd ? "" : " ");
        const std::string_view where = language.isDense ? text.text : std::string_view(text.folded);
        for (std::size_t at = where.find(needle); at != std::string_view::npos; at = where.find(needle, at + 1))
            ++count;
    }
    return count;
}

} // namespace rookery
