// SPDX-License-Identifier: Apache-2.0
#include "core/lab/probes.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

#include "core/engine/random.h"
#include "core/lab/builtin_questions.h"
#include "core/prompt/phrase_table.h"

namespace rookery {

namespace {

constexpr int Depths = 10;
constexpr int QuestionsPerList = 2; ///< of one list: more would not be independent, fewer would cost reading
constexpr int LeastNumber = 100;
constexpr int Numbers = 900;

struct Wording {
    std::string language, fact, factQuestion, listQuestion, clozeQuestion;
};

std::vector<Wording> readWordings() {
    std::vector<Wording> wordings;
    std::string_view rest = BuiltInQuestions;
    for (bool first = true; !rest.empty(); first = false) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        std::string_view line = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        std::array<std::string, 5> fields;
        for (std::string& field : fields) {
            const std::size_t tab = std::min(line.find('\t'), line.size());
            field = line.substr(0, tab);
            line.remove_prefix(std::min(tab + 1, line.size()));
        }
        if (!first && !fields[4].empty())
            wordings.push_back({fields[0], fields[1], fields[2], fields[3], fields[4]});
    }
    return wordings;
}

std::string filled(std::string_view form, std::string_view first, std::string_view second = {}) {
    std::string result;
    for (std::size_t i = 0; i < form.size(); ++i) {
        if (form[i] == '%' && i + 1 < form.size() && (form[i + 1] == '1' || form[i + 1] == '2'))
            result += form[++i] == '1' ? first : second;
        else
            result += form[i];
    }
    return result;
}

Wording wordingFor(std::string_view text) {
    static const PhraseTable table = PhraseTable::builtIn();
    const std::vector<Wording> wordings = readWordings();
    const std::string_view sample = text.substr(0, 4000);
    const PhraseLanguage* language = table.detect(foldText(sample), {});
    for (const Wording& wording : wordings) {
        if (language != nullptr && language->tag.substr(0, 2) == wording.language)
            return wording;
    }
    return wordings.front();
}

bool isNumber(std::string_view word) {
    return !word.empty() && std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string_view firstCharacters(std::string_view text, int count) {
    std::size_t end = 0;
    while (end < text.size() && ((static_cast<unsigned char>(text[end]) & 0xC0) == 0x80 || count-- > 0))
        ++end;
    return text.substr(0, end);
}

class Maker {
  public:
    Maker(std::string_view text, const ProbeOptions& options) : m_text(text), m_options(options), m_random(options.seed) {
        m_wording = wordingFor(text);
        m_sentences = cutSentences(text);
        collectWords();
    }

    ProbeSet make() {
        m_set.language = m_wording.language;
        for (const OwnQuestion& own : m_options.own)
            add({ProbeKind::Own, wholeText(), own.question, own.answer, depthOf(own.answer), 0, 0});
        std::vector<ProbeKind> kinds = m_options.kinds;
        std::erase(kinds, ProbeKind::Own);
        const int wanted = m_options.count - static_cast<int>(m_set.probes.size());
        for (std::size_t k = 0; k < kinds.size(); ++k) {
            const int left = wanted - m_made;
            const int share = left / static_cast<int>(kinds.size() - k);
            const std::size_t before = m_set.probes.size();
            makeKind(kinds[k], share);
            m_made += static_cast<int>(m_set.probes.size() - before);
        }
        // What one kind could not give, the first that gave something may.
        for (const ProbeKind kind : kinds) {
            if (m_made < wanted && kind != ProbeKind::Cloze) {
                const std::size_t before = m_set.probes.size();
                makeKind(kind, wanted - m_made);
                m_made += static_cast<int>(m_set.probes.size() - before);
            }
        }
        return std::move(m_set);
    }

  private:
    std::size_t tokens(std::string_view text) const {
        return m_options.countTokens ? m_options.countTokens(text) : text.size() / 4;
    }
    int below(int limit) { return static_cast<int>(m_random.uniform() * limit); }
    template <typename Value>
    void shuffle(std::vector<Value>& values) {
        for (std::size_t i = values.size(); i > 1; --i)
            std::swap(values[i - 1], values[static_cast<std::size_t>(below(static_cast<int>(i)))]);
    }

    /// Rare words first.
    void collectWords() {
        std::unordered_map<std::string, int> counts;
        std::vector<std::string> order;
        for (const Word& word : cutWords(m_text.substr(0, 1 << 20))) {
            // A run of a script without blanks is a clause: its beginning serves as a word.
            const bool isClause = word.folded.size() > 30 && static_cast<unsigned char>(word.folded[0]) >= 0xE0;
            const std::string as(isClause ? firstCharacters(word.folded, 4) : std::string_view(word.folded));
            if (as.size() < 5 || as.size() > 30 || as.find_first_of("0123456789") != std::string::npos)
                continue;
            if (counts[as]++ == 0)
                order.push_back(as);
        }
        for (int times = 1; times <= 4; ++times) {
            std::vector<std::string> found;
            for (const std::string& folded : order) {
                if (counts[folded] == times)
                    found.push_back(folded);
            }
            shuffle(found);
            m_words.insert(m_words.end(), found.begin(), found.end());
        }
    }

    std::size_t wholeText() {
        if (!m_whole) {
            m_set.materials.emplace_back(m_text);
            m_whole = m_set.materials.size();
        }
        return m_whole - 1;
    }
    int depthOf(std::string_view answer) const {
        const std::size_t at = m_text.find(answer);
        return at == std::string_view::npos ? -1 : static_cast<int>(at * Depths / std::max<std::size_t>(1, m_text.size()));
    }
    void add(Probe probe) {
        probe.length = tokens(m_set.materials[probe.material]);
        m_set.probes.push_back(std::move(probe));
    }

    void makeKind(ProbeKind kind, int count) {
        switch (kind) {
        case ProbeKind::Needle:
            for (int i = 0; i < count && !m_words.empty(); ++i)
                facts(kind, 1, 1, i);
            return;
        case ProbeKind::Keys:
            for (int i = 0; i < count;) {
                const int size = m_options.keySizes[static_cast<std::size_t>(i / QuestionsPerList) % m_options.keySizes.size()];
                if (static_cast<int>(m_words.size()) < size)
                    return;
                const int asked = std::min(QuestionsPerList, count - i);
                facts(kind, size, asked, i);
                i += asked;
            }
            return;
        case ProbeKind::Pairs:
            pairs(count);
            return;
        case ProbeKind::Cloze:
            cloze(count);
            return;
        case ProbeKind::Own:
            return;
        }
    }

    /// Some words that were not used just before.
    std::vector<std::string> words(int count) {
        std::vector<std::string> pool(m_words.begin(), m_words.begin() + static_cast<std::ptrdiff_t>(
                                          std::min<std::size_t>(m_words.size(), static_cast<std::size_t>(std::max(200, 2 * count)))));
        shuffle(pool);
        pool.resize(std::min(pool.size(), static_cast<std::size_t>(count)));
        return pool;
    }
    std::vector<std::string> numbers(int count) {
        std::unordered_set<int> seen;
        std::vector<std::string> result;
        while (static_cast<int>(result.size()) < std::min(count, Numbers)) {
            const int number = LeastNumber + below(Numbers);
            if (seen.insert(number).second && m_text.find(std::to_string(number)) == std::string_view::npos)
                result.push_back(std::to_string(number));
            else if (seen.size() >= Numbers)
                break; // a text full of numbers
        }
        return result;
    }

    /// Sentences of the text up to about `limit` tokens.
    std::vector<std::string_view> excerpt(int limit) const {
        std::vector<std::string_view> sentences;
        std::size_t held = 0;
        for (const Span span : m_sentences) {
            const std::string_view sentence = span.of(m_text);
            held += tokens(sentence) + 1;
            if (!sentences.empty() && held > static_cast<std::size_t>(limit))
                break;
            sentences.push_back(sentence);
        }
        return sentences;
    }

    void facts(ProbeKind kind, int size, int asked, int turn) {
        const std::vector<std::string> names = words(size);
        const std::vector<std::string> values = numbers(size);
        if (names.size() < static_cast<std::size_t>(size) || values.size() < static_cast<std::size_t>(size))
            return;
        const int lengths = static_cast<int>(m_options.lengths.size());
        const std::vector<std::string_view> sentences = excerpt(m_options.lengths[static_cast<std::size_t>(turn / asked % lengths)]);
        if (sentences.empty())
            return;
        // Where each sentence goes: evenly, or for a needle at the depth whose turn it is.
        std::vector<std::size_t> places;
        for (int i = 0; i < size; ++i) {
            const double depth = kind == ProbeKind::Needle ? (turn / lengths % Depths + 0.5) / Depths : (i + 0.5) / size;
            places.push_back(static_cast<std::size_t>(depth * static_cast<double>(sentences.size())));
        }
        std::string material;
        std::vector<std::size_t> bytes(static_cast<std::size_t>(size));
        std::size_t next = 0;
        const auto append = [&material](std::string_view sentence) {
            if (!material.empty())
                material += ' ';
            material += sentence;
        };
        for (std::size_t s = 0; s <= sentences.size(); ++s) {
            for (; next < places.size() && places[next] <= s; ++next) {
                bytes[next] = material.size();
                append(filled(m_wording.fact, names[next], values[next]));
            }
            if (s < sentences.size())
                append(sentences[s]);
        }
        m_set.materials.push_back(material);
        std::vector<std::size_t> order(static_cast<std::size_t>(size));
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        shuffle(order);
        for (int i = 0; i < asked; ++i) {
            const std::size_t at = order[static_cast<std::size_t>(i) % order.size()];
            const int depth = static_cast<int>(bytes[at] * Depths / std::max<std::size_t>(1, material.size()));
            add({kind, m_set.materials.size() - 1, filled(m_wording.factQuestion, names[at]), values[at], std::min(depth, Depths - 1),
                 kind == ProbeKind::Keys ? size : 0, 0});
        }
    }

    void pairs(int count) {
        for (int i = 0; i < count;) {
            const int size = m_options.pairSizes[static_cast<std::size_t>(i / QuestionsPerList) % m_options.pairSizes.size()];
            const std::vector<std::string> keys = words(size);
            const std::vector<std::string> values = numbers(size);
            if (keys.size() < static_cast<std::size_t>(size) || values.size() < static_cast<std::size_t>(size))
                return;
            std::string list;
            for (std::size_t k = 0; k < keys.size(); ++k)
                list += (k > 0 ? "\n" : "") + keys[k] + ' ' + values[k];
            m_set.materials.push_back(list);
            const int asked = std::min(QuestionsPerList, count - i);
            const int first = below(size);
            for (int q = 0; q < asked; ++q, ++i) {
                const auto at = static_cast<std::size_t>((first + q * (1 + size / 2)) % size);
                add({ProbeKind::Pairs, m_set.materials.size() - 1, filled(m_wording.listQuestion, keys[at]), values[at],
                     static_cast<int>(at) * Depths / size, size, 0});
            }
        }
    }

    void cloze(int count) {
        std::unordered_map<std::string, int> seen;
        for (const Word& word : cutWords(m_text)) {
            if (isNumber(word.span.of(m_text)))
                ++seen[word.folded];
        }
        for (const Span span : m_sentences) {
            const std::string_view sentence = span.of(m_text);
            if (count <= 0)
                return;
            if (sentence.size() > 400 || countUnits(sentence, 5) < 5)
                continue;
            for (const Word& word : cutWords(sentence)) {
                const std::string_view number = word.span.of(sentence);
                if (!isNumber(number) || number.size() < 2 || seen[word.folded] != 1)
                    continue;
                const std::string gap = std::string(sentence.substr(0, word.span.begin)) + "…" + std::string(sentence.substr(word.span.end));
                add({ProbeKind::Cloze, wholeText(), filled(m_wording.clozeQuestion, gap), std::string(number),
                     static_cast<int>(std::size_t{span.begin} * Depths / std::max<std::size_t>(1, m_text.size())), 0, 0});
                --count;
                break;
            }
        }
    }

    std::string_view m_text;
    const ProbeOptions& m_options;
    Random m_random;
    Wording m_wording;
    std::vector<Span> m_sentences;
    std::vector<std::string> m_words;
    ProbeSet m_set;
    std::size_t m_whole = 0; ///< index + 1 of the whole text
    int m_made = 0;
};

} // namespace

std::string_view probeKindName(ProbeKind kind) {
    static constexpr std::array<std::string_view, ProbeKindCount> Names = {"needle", "keys", "pairs", "cloze", "own"};
    return Names[static_cast<std::size_t>(kind)];
}

Result<ProbeSet> makeProbes(std::string_view text, const ProbeOptions& options) {
    if (text.size() > 0xFFFFFFFFu)
        return Error{ErrorCode::InvalidArgument, "the text is longer than 4 GiB"};
    if (options.count <= 0 || options.lengths.empty() || options.keySizes.empty() || options.pairSizes.empty())
        return Error{ErrorCode::InvalidArgument, "no probes are asked for"};
    ProbeSet set = Maker(text, options).make();
    if (set.probes.empty())
        return Error{ErrorCode::InvalidArgument, "the text is too short for questions: it needs some sentences with words of at least five letters"};
    return set;
}

bool holdsAnswer(std::string_view text, std::string_view answer) {
    const std::string wanted = foldWords(cutWords(answer));
    if (wanted.size() <= 2)
        return !answer.empty() && text.find(answer) != std::string_view::npos;
    return foldWords(cutWords(text)).find(wanted) != std::string::npos;
}

} // namespace rookery
