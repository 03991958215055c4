// SPDX-License-Identifier: Apache-2.0
//
// BM25 with the usual constants k1 = 1.2 and b = 0.75 (S. Robertson, H. Zaragoza, "The Probabilistic
// Relevance Framework: BM25 and Beyond", 2009). One sentence is one document of the formula.
#include "core/prompt/excerpts.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <unordered_set>

namespace rookery {

namespace {

constexpr double TermSaturation = 1.2;
constexpr double LengthWeight = 0.75;

bool isDense(std::string_view word) {
    const Script script = mainScript(word);
    return script == Script::Han || script == Script::Kana || script == Script::Hangul || script == Script::Thai;
}

std::size_t characterBytes(char lead) {
    const auto byte = static_cast<unsigned char>(lead);
    return byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

/// Calls use(term) for each search term of a word: itself, or its pairs of letters.
template <typename Use>
void eachTerm(const std::string& folded, Use use) {
    if (!isDense(folded)) {
        use(folded);
        return;
    }
    std::size_t begin = 0;
    std::size_t next = std::min(folded.size(), characterBytes(folded[0]));
    if (next == folded.size()) {
        use(folded);
        return;
    }
    while (next < folded.size()) {
        const std::size_t end = std::min(folded.size(), next + characterBytes(folded[next]));
        use(folded.substr(begin, end - begin));
        begin = next;
        next = end;
    }
}

bool isStopWord(const std::string& word, const PhraseLanguage& language) {
    const auto& stops = language.words[static_cast<std::size_t>(WordKind::Stop)];
    return std::any_of(stops.begin(), stops.end(), [&](const WordForm& form) { return form.folded == word; });
}

struct Sentence {
    Span span;
    int units = 0;
    double score = 0;
    std::unordered_map<std::size_t, int> counts; ///< by term
    std::size_t terms = 0;                       ///< all that it has
};

std::vector<Sentence> readSentences(std::string_view text, const std::unordered_map<std::string, std::size_t>& wanted) {
    std::vector<Sentence> sentences;
    for (const Span span : cutSentences(text)) {
        // A line of a list or of a table is a sentence without a full stop.
        for (std::uint32_t begin = span.begin; begin < span.end;) {
            const std::size_t lineEnd = text.find('\n', begin);
            const auto end = static_cast<std::uint32_t>(std::min<std::size_t>(lineEnd, span.end));
            Sentence sentence;
            sentence.span = trimmed(text, {begin, end});
            begin = end + 1;
            if (sentence.span.size() == 0)
                continue;
            sentence.units = countUnits(sentence.span.of(text), 100000);
            for (const Word& word : cutWords(sentence.span.of(text))) {
                eachTerm(word.folded, [&](const std::string& term) {
                    ++sentence.terms;
                    if (const auto found = wanted.find(term); found != wanted.end())
                        ++sentence.counts[found->second];
                });
            }
            sentences.push_back(std::move(sentence));
        }
    }
    return sentences;
}

void scoreAll(std::vector<Sentence>& sentences, std::size_t termCount) {
    std::vector<double> containing(termCount);
    double total = 0;
    for (const Sentence& sentence : sentences) {
        total += static_cast<double>(sentence.terms);
        for (const auto& [term, count] : sentence.counts)
            containing[term] += 1;
    }
    const double count = static_cast<double>(sentences.size());
    const double average = std::max(1.0, total / std::max(1.0, count));
    for (Sentence& sentence : sentences) {
        for (const auto& [term, times] : sentence.counts) {
            const double rarity = std::log(1 + (count - containing[term] + 0.5) / (containing[term] + 0.5));
            const double length = 1 - LengthWeight + LengthWeight * static_cast<double>(sentence.terms) / average;
            sentence.score += rarity * times * (TermSaturation + 1) / (times + TermSaturation * length);
        }
    }
}

} // namespace

std::vector<std::string> searchTerms(std::string_view request, const PhraseLanguage* language) {
    std::vector<std::string> all;
    std::vector<std::string> content;
    std::unordered_set<std::string> seen;
    for (const Word& word : cutWords(request)) {
        const bool stops = language != nullptr && isStopWord(word.folded, *language);
        eachTerm(word.folded, [&](const std::string& term) {
            if (!seen.insert(term).second)
                return;
            all.push_back(term);
            if (!stops)
                content.push_back(term);
        });
    }
    return content.empty() ? all : content;
}

std::vector<Passage> findExcerpts(std::string_view text, std::string_view request, const PhraseLanguage* language,
                                  const ExcerptOptions& options) {
    std::unordered_map<std::string, std::size_t> wanted;
    for (std::string& term : searchTerms(request, language))
        wanted.emplace(std::move(term), wanted.size());
    std::vector<Sentence> sentences = readSentences(text, wanted);
    scoreAll(sentences, wanted.size());

    std::vector<std::size_t> best;
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        if (sentences[i].score > 0)
            best.push_back(i);
    }
    std::stable_sort(best.begin(), best.end(), [&](std::size_t a, std::size_t b) { return sentences[a].score > sentences[b].score; });
    best.resize(std::min(best.size(), static_cast<std::size_t>(std::max(0, options.mostHits))));

    std::vector<bool> taken(sentences.size());
    int units = 0;
    const auto take = [&](std::size_t i) {
        if (taken[i])
            return;
        if (units > 0 && units + sentences[i].units > options.mostUnits)
            return;
        taken[i] = true;
        units += sentences[i].units;
    };
    for (const std::size_t hit : best) {
        take(hit);
        for (int step = 1; taken[hit] && step <= options.neighbours; ++step) {
            const auto distance = static_cast<std::size_t>(step);
            if (hit >= distance)
                take(hit - distance);
            if (hit + distance < sentences.size())
                take(hit + distance);
        }
    }

    std::vector<Passage> passages;
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        if (!taken[i])
            continue;
        if (i > 0 && taken[i - 1]) {
            passages.back().span.end = sentences[i].span.end;
            passages.back().score = std::max(passages.back().score, sentences[i].score);
        } else {
            passages.push_back({sentences[i].span, sentences[i].score});
        }
    }
    return passages;
}

} // namespace rookery
