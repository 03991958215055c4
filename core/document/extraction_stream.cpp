// SPDX-License-Identifier: Apache-2.0
#include "core/document/extraction_stream.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "core/base/utf8.h"

namespace rookery {

namespace {

constexpr std::size_t LongestHead = 128;
constexpr std::int64_t LongestTitle = 64 << 10; ///< also of headings and details

struct Head {
    std::array<std::string_view, 5> words;
    std::size_t count = 0;
};

/// Words between single blanks; more than fit make the head wrong.
std::optional<Head> splitHead(std::string_view line) {
    Head head;
    while (true) {
        if (head.count == head.words.size())
            return std::nullopt;
        const auto blank = line.find(' ');
        head.words[head.count++] = line.substr(0, blank);
        if (blank == std::string_view::npos)
            return head;
        line.remove_prefix(blank + 1);
    }
}

std::optional<std::int64_t> number(std::string_view text, std::int64_t most) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < 0 || value > most)
        return std::nullopt;
    return value;
}

} // namespace

std::string progressRecord(std::int64_t done, std::int64_t total) {
    return "progress " + std::to_string(done) + ' ' + std::to_string(total) + '\n';
}

std::string extractionRecords(const Extraction& extraction) {
    const auto cut = [](std::string_view text) {
        text = text.substr(0, static_cast<std::size_t>(LongestTitle));
        return text.substr(0, completeUtf8Prefix(text));
    };
    std::string out;
    if (!extraction) {
        const auto detail = cut(extraction.detail);
        out = "refused ";
        out += documentProblemName(extraction.problem);
        out += ' ' + std::to_string(detail.size()) + '\n';
        out += detail;
        return out += "end\n";
    }
    const DocumentText& document = extraction.document;
    const auto title = cut(document.title);
    out = "document ";
    out += documentKindName(document.kind);
    out += ' ' + std::to_string(document.pages) + ' ' + std::to_string(document.skipped) + ' ' +
           std::to_string(title.size()) + '\n';
    out += title;
    for (const DocumentSection& section : document.sections) {
        const auto heading = cut(section.heading);
        out += "section " + std::to_string(section.page) + ' ' + std::to_string(heading.size()) +
               ' ' + std::to_string(section.text.size()) + '\n';
        out += heading;
        out += section.text;
    }
    return out += "end\n";
}

ExtractionReader::ExtractionReader(DocumentLimits limits, Progress progress)
    : m_limits(limits), m_progress(std::move(progress)) {
}

bool ExtractionReader::add(std::string_view bytes) {
    if (m_wrong || m_ended)
        return false;
    m_pending += bytes;
    Step step = Step::Done;
    while (step == Step::Done && !m_ended)
        step = takeRecord();
    if (m_taken > (std::size_t{1} << 16)) {
        m_pending.erase(0, m_taken);
        m_taken = 0;
    }
    m_wrong = step == Step::Wrong;
    return !m_wrong && !m_ended;
}

ExtractionReader::Step ExtractionReader::takeRecord() {
    const std::string_view pending = std::string_view(m_pending).substr(m_taken);
    const auto lineEnd = pending.substr(0, LongestHead).find('\n');
    if (lineEnd == std::string_view::npos)
        return pending.size() < LongestHead ? Step::NeedMore : Step::Wrong;
    std::size_t used = 0;
    const Step step = takeBody(pending.substr(0, lineEnd), pending.substr(lineEnd + 1), used);
    if (step == Step::Done)
        m_taken += lineEnd + 1 + used;
    return step;
}

ExtractionReader::Step ExtractionReader::takeBody(std::string_view line, std::string_view rest,
                                                  std::size_t& used) {
    const auto head = splitHead(line);
    if (!head)
        return Step::Wrong;
    const auto& words = head->words;
    if (words[0] == "end" && head->count == 1) {
        m_ended = true;
        return m_hasDocument || !m_extraction ? Step::Done : Step::Wrong;
    }
    if (words[0] == "progress" && head->count == 3) {
        const auto done = number(words[1], INT64_MAX);
        const auto total = number(words[2], INT64_MAX);
        if (!done || !total)
            return Step::Wrong;
        if (m_progress)
            m_progress(*done, *total);
        return Step::Done;
    }
    if (words[0] == "refused" && head->count == 3 && !m_hasDocument) {
        const auto problem = documentProblemFromName(words[1]);
        const auto bytes = number(words[2], LongestTitle);
        if (!problem || *problem == DocumentProblem::None || !bytes)
            return Step::Wrong;
        used = static_cast<std::size_t>(*bytes);
        if (rest.size() < used)
            return Step::NeedMore;
        m_extraction = Extraction::refused(*problem, replaceInvalidUtf8(rest.substr(0, used)));
        return Step::Done;
    }
    if (words[0] == "document" && head->count == 5 && !m_hasDocument && m_extraction) {
        const auto kind = documentKindFromName(words[1]);
        const auto pages = number(words[2], m_limits.pages);
        const auto skipped = number(words[3], INT32_MAX);
        const auto bytes = number(words[4], LongestTitle);
        if (!kind || !pages || !skipped || !bytes)
            return Step::Wrong;
        used = static_cast<std::size_t>(*bytes);
        if (rest.size() < used)
            return Step::NeedMore;
        m_hasDocument = true;
        m_extraction.document = {*kind,
                                 replaceInvalidUtf8(rest.substr(0, used)),
                                 {},
                                 static_cast<int>(*pages),
                                 static_cast<int>(*skipped)};
        return Step::Done;
    }
    if (words[0] == "section" && head->count == 4 && m_hasDocument) {
        const auto page = number(words[1], m_limits.pages);
        const auto headingBytes = number(words[2], LongestTitle);
        const auto textBytes = number(words[3], m_limits.textBytes);
        if (!page || !headingBytes || !textBytes || m_textBytes + *textBytes > m_limits.textBytes ||
            m_sections >= m_limits.members + m_limits.pages)
            return Step::Wrong;
        used = static_cast<std::size_t>(*headingBytes + *textBytes);
        if (rest.size() < used)
            return Step::NeedMore;
        m_textBytes += *textBytes;
        ++m_sections;
        const auto heading = static_cast<std::size_t>(*headingBytes);
        m_extraction.document.sections.push_back(
            {static_cast<int>(*page), replaceInvalidUtf8(rest.substr(0, heading)),
             replaceInvalidUtf8(rest.substr(heading, used - heading))});
        return Step::Done;
    }
    return Step::Wrong;
}

Extraction ExtractionReader::finish() && {
    if (m_wrong || !m_ended)
        return Extraction::refused(DocumentProblem::Failed,
                                   m_wrong ? "rookery-extract said something unexpected"
                                           : "rookery-extract broke off");
    return std::move(m_extraction);
}

} // namespace rookery
