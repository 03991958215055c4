// SPDX-License-Identifier: Apache-2.0
#include "core/prompt/candidates.h"

#include <algorithm>

#include "core/prompt/rewrite.h"

namespace rookery {

namespace {

Boundary boundaryOf(LineKind kind) {
    switch (kind) {
    case LineKind::Separator: return Boundary::Separator;
    case LineKind::Fence:
    case LineKind::Quote:
    case LineKind::Tag: return Boundary::Delimiter;
    case LineKind::Table:
    case LineKind::Chat:
    case LineKind::Log:
    case LineKind::Code: return Boundary::Frame;
    default: return Boundary::EmptyLine;
    }
}

class Finder {
  public:
    Finder(std::string_view text, const std::vector<Line>& lines, const PhraseTable& table, const ReorderProfile& profile)
        : m_text(text), m_lines(lines), m_table(table), m_profile(profile) {}

    std::vector<Candidate> find() {
        auto last = lastFilled(m_lines.size());
        if (last < 0)
            return {};
        // A courtesy after the request belongs to it.
        std::size_t end = static_cast<std::size_t>(last) + 1;
        std::size_t begin = paragraphBegin(end);
        if (begin > 0 && isOnlyCourtesy(spanOf(begin, end))) {
            if (const auto before = lastFilled(begin); before >= 0) {
                end = static_cast<std::size_t>(before) + 1;
                begin = paragraphBegin(end);
            }
        }
        if (m_lines[end - 1].kind == LineKind::Prose) {
            addTail(begin, end);
            addList(begin, end);
        }
        addMiddle();
        return std::move(m_found);
    }

  private:
    std::ptrdiff_t lastFilled(std::size_t end) const {
        auto i = static_cast<std::ptrdiff_t>(end) - 1;
        while (i >= 0 && (m_lines[static_cast<std::size_t>(i)].kind == LineKind::Blank ||
                          m_lines[static_cast<std::size_t>(i)].kind == LineKind::Separator))
            --i;
        return i;
    }
    /// The first line of the run of prose that ends before `end`.
    std::size_t paragraphBegin(std::size_t end) const {
        std::size_t begin = end;
        while (begin > 0 && m_lines[begin - 1].kind == LineKind::Prose)
            --begin;
        return begin;
    }
    Span spanOf(std::size_t begin, std::size_t end) const {
        return begin < end ? Span{m_lines[begin].span.begin, m_lines[end - 1].span.end} : Span{};
    }
    int units(Span span) const { return countUnits(span.of(m_text), 200); }

    bool isOnlyCourtesy(Span span) const {
        if (span.size() == 0 || span.size() > 80)
            return false;
        const FoldedText folded = foldText(span.of(m_text));
        for (const PhraseLanguage& language : m_table.languages()) {
            for (const WordForm& form : language.words[static_cast<std::size_t>(WordKind::Thanks)]) {
                if (language.isDense) {
                    std::string_view rest = span.of(m_text);
                    if (rest.starts_with(form.folded) && rest.size() <= form.folded.size() + 6)
                        return true;
                } else if (folded.folded == ' ' + form.folded + ' ') {
                    return true;
                }
            }
        }
        return false;
    }

    bool isTaskLabel(std::string_view label) const {
        const FoldedText folded = foldText(label);
        for (const PhraseLanguage& language : m_table.languages()) {
            for (const WordForm& form : language.words[static_cast<std::size_t>(WordKind::Label)]) {
                if (language.isDense ? label == form.folded : folded.folded == ' ' + form.folded + ' ')
                    return true;
            }
        }
        return false;
    }

    /// Takes label and courtesy off.
    Span inner(Span whole, bool& labelled) const {
        Span span = whole;
        const std::size_t lineEnd = std::min<std::size_t>(m_text.find('\n', span.begin), span.end);
        const Span label = leadingLabel(m_text, {span.begin, static_cast<std::uint32_t>(lineEnd)});
        if (label.size() > 0 && isTaskLabel(label.of(m_text))) {
            labelled = true;
            const std::uint32_t colon = m_text[label.end] == ':' ? 1 : 3;
            span = trimmed(m_text, {label.end + colon, span.end});
        }
        const auto sentences = cutSentences(span.of(m_text));
        if (sentences.size() > 1) {
            const Span last{span.begin + sentences.back().begin, span.begin + sentences.back().end};
            if (isOnlyCourtesy(last))
                span.end = span.begin + sentences[sentences.size() - 2].end;
        }
        return span;
    }

    void add(std::size_t firstLine, Span whole, Boundary boundary, bool needsPointer, bool inMiddle = false) {
        Candidate candidate;
        bool labelled = false;
        candidate.whole = whole;
        candidate.instruction = inner(whole, labelled);
        candidate.emptyLineBefore = firstLine > 0 && m_lines[firstLine - 1].kind == LineKind::Blank;
        candidate.boundary = labelled ? Boundary::Label : boundary;
        if (labelled) // the label stays with the material
            candidate.whole.begin = candidate.instruction.begin;
        candidate.needsPointer = needsPointer;
        candidate.inMiddle = inMiddle;
        candidate.firstLine = firstLine;
        if (candidate.instruction.size() > 0)
            m_found.push_back(candidate);
    }

    Boundary boundaryBefore(std::size_t line) const {
        if (line == 0)
            return Boundary::None;
        if (m_lines[line - 1].kind == LineKind::Separator)
            return Boundary::Separator;
        std::size_t i = line;
        while (i > 0 && m_lines[i - 1].kind == LineKind::Blank)
            --i;
        if (i == 0)
            return Boundary::None;
        if (m_lines[i - 1].kind == LineKind::Prose)
            return i == line ? Boundary::Line : Boundary::EmptyLine;
        return boundaryOf(m_lines[i - 1].kind);
    }

    void addTail(std::size_t begin, std::size_t end) {
        const Span whole = spanOf(begin, end);
        if (whole.size() == 0)
            return;
        // A task label inside the paragraph begins the request.
        for (std::size_t i = end; i-- > begin + 1 && end - i < 8;) {
            const Span label = leadingLabel(m_text, m_lines[i].span);
            if (label.size() > 0 && isTaskLabel(label.of(m_text)))
                return add(i, spanOf(i, end), Boundary::Line, false);
        }
        if (begin > 0 && units(whole) <= m_profile.mostInstruction)
            add(begin, whole, boundaryBefore(begin), false);
        if (end - begin >= 2 && units(m_lines[end - 1].span) <= m_profile.mostInstruction)
            add(end - 1, m_lines[end - 1].span, Boundary::Line, false);
        // The last sentences of the paragraph, only with a pointer.
        const Span last = m_lines[end - 1].span;
        if (units(last) > 20) {
            const std::uint32_t from = last.size() > 4096 ? last.end - 4096 : last.begin;
            const Span tail{from, last.end};
            const auto sentences = cutSentences(tail.of(m_text));
            const std::size_t most = std::min<std::size_t>(3, sentences.size());
            for (std::size_t i = most; i-- > 0;) {
                const Span sentence = sentences[sentences.size() - 1 - i];
                const Span span{tail.begin + sentence.begin, last.end};
                if (span.begin > last.begin && hasPointer(Span{tail.begin + sentence.begin, tail.begin + sentence.end}) &&
                    units(span) <= m_profile.mostInstruction) {
                    add(end - 1, span, Boundary::None, true);
                    m_found.back().emptyLineBefore = false;
                    break;
                }
            }
        }
    }

    bool hasPointer(Span span) const {
        const FoldedText folded = foldText(span.of(m_text));
        const PhraseLanguage* language = m_table.detect(folded, m_text);
        return language != nullptr && !findPointers(folded, *language).empty();
    }

    /// "About the text above:" and a list of questions; or a request and a wish after it.
    void addList(std::size_t begin, std::size_t end) {
        if (begin < 2 || m_lines[begin - 1].kind != LineKind::Blank)
            return;
        const auto before = lastFilled(begin);
        if (before < 0 || m_lines[static_cast<std::size_t>(before)].kind != LineKind::Prose)
            return;
        const std::size_t headEnd = static_cast<std::size_t>(before) + 1;
        const std::size_t headBegin = paragraphBegin(headEnd);
        const Span head = spanOf(headBegin, headEnd);
        if (headBegin == 0 || units(head) > m_profile.mostInstruction || units(spanOf(begin, end)) > 2 * m_profile.mostInstruction)
            return;
        bool isList = true;
        for (std::size_t i = begin; i < end; ++i) {
            const std::string_view line = m_lines[i].span.of(m_text);
            isList = isList && ((line[0] >= '0' && line[0] <= '9') || line.starts_with("- ") || line.starts_with("* ") || line.starts_with("• "));
        }
        if ((isList && isColon(lastMark(head.of(m_text)))) || (end - begin == 1 && hasPointer(head))) {
            add(headBegin, spanOf(headBegin, end), boundaryBefore(headBegin), true);
            if (m_found.size() > 1)
                std::rotate(m_found.begin(), m_found.end() - 1, m_found.end());
        }
    }

    /// Short paragraphs between two texts. Looks at few, so that time stays linear.
    void addMiddle() {
        int looked = 0;
        std::size_t i = m_lines.size();
        while (i > 0 && looked < 12) {
            const std::size_t end = i;
            if (m_lines[end - 1].kind != LineKind::Prose) {
                --i;
                continue;
            }
            const std::size_t begin = paragraphBegin(end);
            i = begin;
            if (begin == 0 || end >= m_lines.size())
                continue;
            const bool alone = standsApart(m_lines[begin - 1].kind) && standsApart(m_lines[end].kind);
            const Span span = spanOf(begin, end);
            if (!alone || units(span) > m_profile.mostInstruction || lastFilled(m_lines.size()) < static_cast<std::ptrdiff_t>(end))
                continue;
            ++looked;
            if (hasPointer(span))
                add(begin, span, boundaryBefore(begin), true, true);
        }
    }

    static bool standsApart(LineKind kind) {
        return kind == LineKind::Blank || kind == LineKind::Separator || boundaryOf(kind) == Boundary::Delimiter;
    }

    std::string_view m_text;
    const std::vector<Line>& m_lines;
    const PhraseTable& m_table;
    const ReorderProfile& m_profile;
    std::vector<Candidate> m_found;
};

} // namespace

std::vector<Candidate> findCandidates(std::string_view text, const std::vector<Line>& lines, const PhraseTable& table,
                                      const ReorderProfile& profile) {
    return Finder(text, lines, table, profile).find();
}

} // namespace rookery
