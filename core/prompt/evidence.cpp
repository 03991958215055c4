// SPDX-License-Identifier: Apache-2.0
#include "core/prompt/evidence.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "core/prompt/rewrite.h"

namespace rookery {

namespace {

// Log-odds. Starting values of the specification, none fitted to a data set.
constexpr double Base = -0.8;
constexpr double PointerNoun = 2.6;
constexpr double PointerBare = 1.6;
constexpr double OriginWeight = 1.8;
constexpr double FrameWeight = 1.6;
constexpr double RequestWeight = 1.2;
constexpr double PoliteWeight = 0.5;
constexpr double NamesWeight = 0.8;
constexpr double EmptyLineWeight = 0.7;
constexpr double RatioWeight = 0.4;
constexpr double SharedWeight = 0.4;
constexpr double ReaderWeight = -0.9;
constexpr int Sample = 3000; // bytes of the material that are read for its voice

bool verbComesLate(const PhraseLanguage& language) {
    return language.isDense || language.tag == "tr" || language.tag == "hi" || language.tag == "fa";
}

std::string_view startOf(std::string_view text, std::size_t most) {
    return text.substr(0, most);
}

struct Mail {
    bool found = false;
    bool closed = false; ///< a closing or a signature stands before the candidate
};

/// Whether the lines before the candidate are a letter, and whether it has ended.
Mail readMail(const Surface& surface, const Candidate& candidate) {
    Mail mail;
    const auto& lines = *surface.lines;
    std::size_t greetingLine = 0;
    std::vector<std::string_view> names;
    for (std::size_t i = 0; i < candidate.firstLine && i < 12; ++i) {
        const std::string_view line = lines[i].span.of(surface.text);
        if (lines[i].kind == LineKind::Header) {
            mail.found = true;
            greetingLine = i;
            const Span label = leadingLabel(surface.text, lines[i].span);
            names.push_back(line.substr(label.size() + (surface.text[label.end] == ':' ? 1 : 3)));
            continue;
        }
        if (lines[i].kind != LineKind::Prose)
            continue;
        // A greeting stands alone on its line or opens the first paragraph.
        const std::string_view head = startOf(line, 80);
        const FoldedText folded = foldText(head);
        const PhraseLanguage* language = surface.table->detect(folded, surface.text);
        const bool first = i == 0 || mail.found;
        if (first && language != nullptr && findKind(*language, WordKind::Greeting, folded) == 0 &&
            (line.size() < 60 || line.find_first_of(",!:") < 50 || language->isDense)) {
            mail.found = true;
            greetingLine = i;
        }
    }
    if (!mail.found)
        return mail;
    const std::size_t from = candidate.firstLine > 8 ? std::max(greetingLine + 1, candidate.firstLine - 8) : greetingLine + 1;
    std::size_t lastProse = 0;
    for (std::size_t i = from; i < candidate.firstLine; ++i) {
        if (lines[i].kind != LineKind::Prose || lines[i].span.size() > 120)
            continue;
        lastProse = i;
        const std::string_view line = lines[i].span.of(surface.text);
        const FoldedText folded = foldText(line);
        const PhraseLanguage* language = surface.table->detect(folded, surface.text);
        if (language != nullptr && folded.words.size() <= 7 && findKind(*language, WordKind::Closing, folded) == 0)
            mail.closed = true;
        for (const std::string_view name : names)
            mail.closed = mail.closed || (line.size() >= 3 && line.size() < 60 && name.find(line) != std::string_view::npos);
    }
    // A short last line without a final mark is a name.
    if (lastProse > 0) {
        const std::string_view line = lines[lastProse].span.of(surface.text);
        std::size_t next = lastProse + 1;
        while (next < candidate.firstLine && lines[next].kind == LineKind::Blank)
            ++next;
        const char32_t mark = lastMark(line);
        if (next == candidate.firstLine && countUnits(line, 10) <= 5 && !isSentenceEnd(mark) && !isColon(mark) && mark != ',')
            mail.closed = true;
    }
    return mail;
}

/// "Review:", "Sentiment:" again and again: the labels that stand twice or more before the candidate.
std::vector<std::string_view> repeatedLabels(const Surface& surface, const Candidate& candidate) {
    std::unordered_map<std::string_view, int> counts;
    for (std::size_t i = 0; i < std::min<std::size_t>(candidate.firstLine, 400); ++i) {
        const Line& line = (*surface.lines)[i];
        if (line.kind != LineKind::Prose)
            continue;
        if (const Span label = leadingLabel(surface.text, line.span); label.size() > 0)
            ++counts[label.of(surface.text)];
    }
    std::vector<std::string_view> result;
    for (const auto& [label, count] : counts) {
        if (count >= 2)
            result.push_back(label);
    }
    return result;
}

bool sharesWords(const Request& request, std::string_view body) {
    std::unordered_set<std::string> known;
    for (Word& word : cutWords(startOf(body, 20000))) {
        if (word.folded.size() >= 5)
            known.insert(std::move(word.folded));
    }
    int shared = 0;
    for (const Word& word : request.folded.words)
        shared += word.folded.size() >= 5 && known.contains(word.folded) ? 1 : 0;
    return shared >= 1;
}

/// Whether the body speaks in the first person, as a message to a friend does.
bool isOwnVoice(std::string_view body, const PhraseTable& table) {
    const FoldedText sample = foldText(startOf(body, Sample));
    const PhraseLanguage* language = table.detect(sample, body);
    if (language == nullptr)
        return false;
    const int count = countKind(*language, WordKind::Me, sample);
    if (language->isDense)
        return count >= 2;
    return count >= 2 && count * 50 >= static_cast<int>(sample.words.size());
}

} // namespace

bool Request::pointsWithNoun() const {
    return std::any_of(pointers.begin(), pointers.end(), [](const Pointer& pointer) { return pointer.hasNoun; });
}

Request readRequest(std::string_view words, std::string_view around, const PhraseTable& table) {
    Request request;
    request.folded = foldText(words);
    request.language = table.detect(request.folded, around);
    const auto sentences = cutSentences(words);
    request.question = !sentences.empty() && isQuestionMark(lastMark(sentences.back().of(words)));
    if (request.language == nullptr)
        return request;
    const PhraseLanguage& language = *request.language;
    const int operation = findKind(language, WordKind::Operation, request.folded);
    request.operation = operation >= 0;
    request.operationFirst = operation >= 0 && (verbComesLate(language) || operation <= 3);
    const int ask = findKind(language, WordKind::Ask, request.folded);
    request.ask = ask >= 0;
    if (request.operation && ask >= 0 && ask <= 3)
        request.operationFirst = true;
    request.pointers = findPointers(request.folded, language);
    request.forward = hasForward(request.folded, language);
    request.names = findKind(language, WordKind::This, request.folded) >= 0 || findKind(language, WordKind::Noun, request.folded) >= 0;
    const bool numbered = !words.empty() && words.front() >= '0' && words.front() <= '9';
    request.states = numbered || verbComesLate(language) || findKind(language, WordKind::Stop, request.folded) == 0;
    if (!request.question) {
        const char32_t mark = lastMark(words);
        const int question = findKind(language, WordKind::Question, request.folded);
        // Dense languages, and hasty writers, leave the mark out.
        if (language.isDense)
            request.question = question >= 0 && (mark == 0x3002 || !isSentenceEnd(mark)) &&
                               (language.tag != "ja" || words.find("か。") != std::string_view::npos || words.ends_with("か"));
        else
            request.question = question == 0 && !isSentenceEnd(mark) && request.folded.words.size() >= 3 &&
                               request.folded.words.size() <= 25 && sentences.size() == 1 && !isColon(mark) && mark != ',';
    }
    return request;
}

Span headRequest(const Surface& surface, const Candidate& candidate) {
    const auto& lines = *surface.lines;
    std::size_t begin = 0;
    while (begin < lines.size() && lines[begin].kind == LineKind::Blank)
        ++begin;
    if (begin >= candidate.firstLine || lines[begin].kind != LineKind::Prose)
        return {};
    std::size_t end = begin;
    while (end < candidate.firstLine && lines[end].kind == LineKind::Prose)
        ++end;
    const Span paragraph{lines[begin].span.begin, lines[end - 1].span.end};
    const bool isShort = countUnits(paragraph.of(surface.text), 61) <= 60;
    const Span firstLine = lines[begin].span;
    // The whole short paragraph, the first line before its colon, or the first sentence.
    Span head = paragraph;
    bool stands = isShort && end < candidate.firstLine;
    if (!stands || isColon(lastMark(firstLine.of(surface.text)))) {
        head = firstLine;
        stands = stands || isColon(lastMark(firstLine.of(surface.text)));
    }
    const std::string_view words = startOf(head.of(surface.text), 1200);
    const auto sentences = cutSentences(words);
    if (sentences.empty())
        return {};
    const Span label = leadingLabel(surface.text, firstLine);
    const bool labelled = label.size() > 0 && label.end + 3 < firstLine.end;
    const Request opening = readRequest(sentences.front().of(words), surface.text, *surface.table);
    const Request request = stands ? readRequest(words, surface.text, *surface.table) : opening;
    const auto wordCount = static_cast<int>(request.folded.words.size());
    if (request.language == nullptr)
        return request.question && stands ? head : Span{};
    const PhraseLanguage& language = *request.language;
    const int operation = findKind(language, WordKind::Operation, opening.folded);
    const bool colon = isColon(lastMark(words));
    const bool late = verbComesLate(language);
    bool found = false;
    if (stands) {
        // A longer paragraph may hold all these words without being a request.
        const bool isBrief = countUnits(words, 31) <= 30;
        found = request.operation && (colon || request.forward ||
                                      (isBrief && (request.ask || (request.names && late) ||
                                                   (late && wordCount <= 15 && !language.isDense))));
        if (!late && !labelled)
            found = found || (operation >= 0 && operation <= 2) || (isBrief && opening.ask && opening.operation);
        const bool isQuestion = isQuestionMark(lastMark(words));
        // Japanese and Chinese questions may end in a full stop.
        const bool asks = isQuestion || request.ask || (language.isDense && findKind(language, WordKind::Question, request.folded) >= 0);
        found = found || (isQuestion && !labelled) || (request.forward && asks);
        // The same words before and after: the request has been put first already.
        found = found || head.of(surface.text) == candidate.instruction.of(surface.text);
        const auto& operations = language.words[static_cast<std::size_t>(WordKind::Operation)];
        const std::string_view bare = words.substr(0, words.find_last_not_of(" .!\r\n") + 1);
        if (language.isDense && isBrief && countUnits(words, 12) <= 10)
            found = found || (operation == 0 && countUnits(words, 3) >= 2) ||
                    std::any_of(operations.begin(), operations.end(),
                                [&](const WordForm& form) { return bare.size() > form.folded.size() && bare.ends_with(form.folded); });
        if (labelled && !request.forward && !request.ask)
            found = false;
    } else if (!labelled) {
        // A brief begins with its verb and goes on.
        const int asksAt = findKind(language, WordKind::Ask, opening.folded);
        found = late ? opening.operation && asksAt >= 0 && asksAt <= 12 : (operation == 0 && opening.folded.words.size() >= 3) || (opening.operation && opening.ask && operation <= 5);
    }
    // Someone who is greeted first may be asked in the letter itself.
    if (found && findKind(language, WordKind::Greeting, opening.folded) == 0 && !request.forward)
        found = false;
    return found ? head : Span{};
}

Evidence weigh(const Surface& surface, const Candidate& candidate, const Request& request, const std::vector<Span>& body) {
    Evidence evidence;
    evidence.logOdds = Base;
    const std::string_view text = surface.text;
    const Span place = candidate.instruction;
    const auto add = [&](Reason reason, double weight, Span span) {
        evidence.logOdds += weight;
        evidence.reasons.push_back({reason, span});
    };
    const auto forbid = [&](Veto veto, Span span) { evidence.vetoes.push_back({veto, span}); };
    const bool points = !request.pointers.empty();
    const bool orders = request.operationFirst;
    const Span pointerSpan = points ? Span{place.begin + request.pointers.front().span.begin, place.begin + request.pointers.front().span.end} : Span{};
    const std::string_view bodyText = body.empty() ? std::string_view() : body.front().of(text);
    const Mail mail = readMail(surface, candidate);

    // For.
    if (request.pointsWithNoun())
        add(Reason::PointerWithNoun, PointerNoun, pointerSpan);
    else if (points)
        add(Reason::Pointer, PointerBare, pointerSpan);
    bool framed = false;
    for (const InputBlock& block : surface.input->blocks) {
        if (block.origin != Origin::Typed && block.span.end <= place.begin && place.begin - block.span.end <= 4 && !framed) {
            add(Reason::OriginBoundary, OriginWeight, block.span);
            framed = true;
        }
    }
    if (candidate.boundary == Boundary::Delimiter || candidate.boundary == Boundary::Label) {
        add(Reason::DelimiterBefore, FrameWeight, {});
        evidence.isDelimited = framed = true;
    } else if (candidate.boundary == Boundary::Frame || candidate.boundary == Boundary::Separator || mail.closed) {
        add(Reason::FrameBefore, FrameWeight, {});
        framed = true;
    }
    if (orders)
        add(Reason::Operation, RequestWeight, place);
    else if (request.question)
        add(Reason::Question, RequestWeight, place);
    else if (request.operation || request.ask)
        add(Reason::PoliteRequest, PoliteWeight, place);
    if (request.names)
        add(Reason::NamesMaterial, NamesWeight, place);
    if (candidate.emptyLineBefore)
        add(Reason::EmptyLineBefore, EmptyLineWeight, {});
    const int instructionUnits = countUnits(place.of(text), 200);
    if (countUnits(bodyText, 1000) >= 3 * instructionUnits)
        add(Reason::MuchLonger, RatioWeight, {});
    if (request.question && sharesWords(request, bodyText))
        add(Reason::SharesWords, SharedWeight, {});
    if (request.language != nullptr && !points) {
        const PhraseLanguage& language = *request.language;
        const bool we = findKind(language, WordKind::We, request.folded) >= 0;
        const bool you = findKind(language, WordKind::You, request.folded) >= 0 && !orders;
        if (we || you)
            add(Reason::SpeaksToReader, ReaderWeight, place);
    }

    // Against.
    if (!request.isAny())
        forbid(Veto::NoRequest, place);
    const bool declares = !orders && !request.question && !request.ask;
    if (candidate.needsPointer && (!points || declares))
        forbid(Veto::NoCandidate, place);
    const Span label = leadingLabel(text, {place.begin, static_cast<std::uint32_t>(std::min<std::size_t>(text.find('\n', place.begin), place.end))});
    if (label.size() > 0 && candidate.boundary != Boundary::Label) {
        const Request named = readRequest(label.of(text), text, *surface.table);
        if (!named.operation && !named.ask && named.pointers.empty() && !points)
            forbid(Veto::InsideFrame, label);
    }
    if (const Span head = headRequest(surface, candidate); head.size() > 0) {
        // A title may be a question; an order is an order.
        const Request first = readRequest(head.of(text), text, *surface.table);
        if (first.operation || first.ask || first.forward || declares || !request.pointsWithNoun())
            forbid(Veto::HeadInstruction, head);
    }
    const auto repeated = repeatedLabels(surface, candidate);
    if (!repeated.empty()) {
        const char32_t mark = lastMark(place.of(text));
        const bool same = label.size() > 0 && std::find(repeated.begin(), repeated.end(), label.of(text)) != repeated.end();
        if (same || (isColon(mark) && !points))
            forbid(Veto::FewShot, label);
    }
    if (request.language != nullptr) {
        const PhraseLanguage& language = *request.language;
        if (findKind(language, WordKind::History, request.folded) >= 0)
            forbid(Veto::History, place);
        if (request.question && !orders && !points && !framed && findKind(language, WordKind::Join, request.folded) == 0 && !language.isDense)
            forbid(Veto::GoesOn, place);
        const bool aboutMe = findKind(language, WordKind::Me, request.folded) >= 0;
        const bool own = isOwnVoice(bodyText, *surface.table);
        if (!framed && !points && own && (!orders || (request.question && aboutMe)))
            forbid(Veto::OwnNarrative, place);
        const bool mine = aboutMe && findKind(language, WordKind::Me, foldText(startOf(bodyText, Sample))) >= 0;
        if (!framed && !points && !orders && mine && request.question)
            forbid(Veto::OwnNarrative, place);
    } else if (!framed && isOwnVoice(bodyText, *surface.table)) {
        forbid(Veto::OwnNarrative, place);
    }
    if (mail.found && !mail.closed && !request.pointsWithNoun() && !(orders && !request.question))
        forbid(Veto::OpenLetter, place);
    return evidence;
}

} // namespace rookery
