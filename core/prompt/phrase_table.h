// SPDX-License-Identifier: Apache-2.0
//
// What the prompt-order helper knows about languages: the pairs of backward and forward words, and the
// words by which a request is told from a text. Data only; the tables are resources/prompt/*.tsv.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/base/result.h"
#include "core/prompt/text_units.h"

namespace rookery {

enum class WordKind {
    Stop, Noun, Operation, Ask, Question, This, Me, You, We, Greeting, Closing, Label, Thanks, Join, History,
    Absent ///< what an answer says when the text does not tell
};
inline constexpr std::size_t WordKindCount = 16;

/// One pair; what has to be true for it is in `rules`, as written in the table: see rewrite.h.
struct Phrase {
    std::string backward;           ///< as written
    std::string forward;
    std::string folded;             ///< " the above "; in dense languages as written
    std::vector<std::string> rules;
};

/// A word, or several; `open...` where any letters may go on.
struct WordForm {
    std::string folded; ///< without blanks around
    bool openBegin = false;
    bool openEnd = false;
};

struct PhraseLanguage {
    std::string tag;      ///< BCP 47
    bool isDense = false; ///< zh, ja, ko, th: words are found anywhere in the text
    std::vector<Phrase> phrases; ///< longest first
    std::array<std::vector<WordForm>, WordKindCount> words;
};

/// Text made ready for look-up.
struct FoldedText {
    std::string_view text;
    std::vector<Word> words;
    std::string folded; ///< foldWords(words)
};
FoldedText foldText(std::string_view text);

/// Immutable after parse(); any thread.
class PhraseTable {
  public:
    /// Reads phrases.tsv (lang, backward, forward, rule) and words.tsv (lang, kind, forms).
    /// Error: BadFormat, with the line.
    static Result<PhraseTable> parse(std::string_view phrases, std::string_view words);
    /// The tables that were built in.
    static PhraseTable builtIn();

    const std::vector<PhraseLanguage>& languages() const { return m_languages; }
    /// The language of a short text, decided by script, then by words; `around` breaks ties. Null if
    /// nothing is known about it.
    const PhraseLanguage* detect(const FoldedText& text, std::string_view around) const;

  private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    using Index = std::unordered_map<std::string, std::uint64_t, Hash, std::equal_to<>>;

    PhraseLanguage& language(std::string_view tag);
    void index();
    std::vector<int> scores(const FoldedText& text) const;

    std::vector<PhraseLanguage> m_languages;
    Index m_whole;
    Index m_begins;
};

/// Where the first word of this kind begins: the number of words before it (dense languages: of bytes);
/// -1 if there is none.
int findKind(const PhraseLanguage& language, WordKind kind, const FoldedText& text);
int countKind(const PhraseLanguage& language, WordKind kind, const FoldedText& text);

} // namespace rookery
