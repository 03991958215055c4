// SPDX-License-Identifier: Apache-2.0
#include "core/extract/office_text.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "core/extract/text_builder.h"
#include "core/extract/xml_events.h"

namespace rookery {

namespace {

/// More blanks than this in one text:s are for show.
constexpr int MostBlanks = 80;

constexpr std::array<std::string_view, 7> Members{
    "word/document.xml", "word/footnotes.xml", "word/endnotes.xml",    "docProps/core.xml",
    "content.xml",       "meta.xml",           "META-INF/manifest.xml"};

/// Names in both formats are looked at without their prefix, so one reader serves both.
class OfficeReader {
  public:
    explicit OfficeReader(std::int64_t limit) : m_builder(limit) {}

    void open(std::string_view name, const std::vector<MarkupAttribute>& attributes) {
        // ODF: what was deleted, notes of the editors, captions repeated for screen readers.
        if (name == "tracked-changes" || name == "annotation" || name == "sequence-decls" ||
            name == "del" || name == "moveFrom")
            ++m_hidden;
        if (m_hidden > 0)
            return;
        if (name == "p" || name == "h")
            ++m_paragraphs;
        if (name == "tr" || name == "table-row") {
            m_builder.breakLine();
            m_cells = 0;
            ++m_rows;
        }
        if ((name == "tc" || name == "table-cell") && m_cells++ > 0)
            m_builder.addText(" | ");
        if (name == "list-item")
            m_builder.breakLine();
        if (name == "tab")
            m_builder.addVerbatim("\t");
        if (name == "br" || name == "cr" || name == "line-break")
            m_builder.breakLine();
        if (name == "t")
            m_inRun = true;
        if (name == "s" && m_paragraphs > 0)
            addBlanks(attribute(attributes, "c"));
    }

    void close(std::string_view name) {
        if (name == "tracked-changes" || name == "annotation" || name == "sequence-decls" ||
            name == "del" || name == "moveFrom") {
            m_hidden = std::max(0, m_hidden - 1);
            return;
        }
        if (m_hidden > 0)
            return;
        if (name == "t")
            m_inRun = false;
        if (name == "p" || name == "h") {
            m_paragraphs = std::max(0, m_paragraphs - 1);
            if (m_rows > 0)
                m_builder.addText(" ");
            else
                m_builder.breakParagraph();
        }
        if (name == "tr" || name == "table-row")
            m_rows = std::max(0, m_rows - 1);
        if (name == "table" || name == "tbl")
            m_builder.breakParagraph();
    }

    TextBuilder& builder() { return m_builder; }
    bool isHidden() const { return m_hidden > 0; }
    bool inRun() const { return m_inRun; }
    bool inParagraph() const { return m_paragraphs > 0; }

  private:
    void addBlanks(std::string_view count) {
        int blanks = 1;
        std::from_chars(count.data(), count.data() + count.size(), blanks);
        m_builder.addVerbatim(
            std::string(static_cast<std::size_t>(std::clamp(blanks, 1, MostBlanks)), ' '));
    }

    TextBuilder m_builder;
    int m_hidden = 0;
    int m_paragraphs = 0;
    int m_cells = 0;
    int m_rows = 0;
    bool m_inRun = false;
};

/// Reads one member into `reader`; in Word only w:t holds text, in ODF every paragraph does.
DocumentProblem readMember(const std::string& xml, OfficeReader& reader, bool runsOnly) {
    MarkupEvents events;
    events.open = [&](std::string_view name, const auto& attributes) {
        reader.open(name, attributes);
    };
    events.close = [&](std::string_view name) { reader.close(name); };
    events.text = [&](std::string_view text) {
        if (!reader.isHidden() && (runsOnly ? reader.inRun() : reader.inParagraph()))
            reader.builder().addText(text);
    };
    events.enough = [&] { return reader.builder().isFull(); };
    return readXml(xml, events);
}

/// The text of the first element called "title".
std::string titleIn(const std::string* xml) {
    std::string title;
    if (xml == nullptr)
        return title;
    TextBuilder builder(1000);
    bool inside = false;
    MarkupEvents events;
    events.open = [&](std::string_view name, const auto&) { inside = name == "title"; };
    events.close = [&](std::string_view) { inside = false; };
    events.text = [&](std::string_view text) {
        if (inside)
            builder.addText(text);
    };
    if (readXml(*xml, events) == DocumentProblem::None)
        title = builder.take();
    return title;
}

Extraction finished(DocumentKind kind, std::string title, OfficeReader& reader,
                    DocumentProblem problem) {
    if (problem == DocumentProblem::None && reader.builder().isFull())
        problem = DocumentProblem::TooMuchText;
    if (problem != DocumentProblem::None)
        return Extraction::refused(problem, "the text of the " +
                                                std::string(documentKindName(kind)) + " file");
    Extraction result;
    result.document.kind = kind;
    result.document.title = std::move(title);
    result.document.sections.push_back({0, {}, reader.builder().take()});
    return result;
}

} // namespace

bool isOfficeMember(std::string_view name) {
    return std::find(Members.begin(), Members.end(), name) != Members.end();
}

Extraction docxText(const ZipMembers& zip, const DocumentLimits& limits) {
    OfficeReader reader(limits.textBytes);
    DocumentProblem problem = DocumentProblem::None;
    for (const std::string_view name :
         {"word/document.xml", "word/footnotes.xml", "word/endnotes.xml"}) {
        const std::string* member = zip.find(name);
        if (member != nullptr && problem == DocumentProblem::None)
            problem = readMember(*member, reader, true);
    }
    return finished(DocumentKind::Docx, titleIn(zip.find("docProps/core.xml")), reader, problem);
}

Extraction odtText(const ZipMembers& zip, const DocumentLimits& limits) {
    const std::string* manifest = zip.find("META-INF/manifest.xml");
    if (manifest != nullptr && manifest->find("encryption-data") != std::string::npos)
        return Extraction::refused(DocumentProblem::Encrypted,
                                   "the manifest names encryption-data");
    const std::string* content = zip.find("content.xml");
    if (content == nullptr)
        return Extraction::refused(DocumentProblem::Damaged, "no content.xml");
    OfficeReader reader(limits.textBytes);
    const DocumentProblem problem = readMember(*content, reader, false);
    return finished(DocumentKind::Odt, titleIn(zip.find("meta.xml")), reader, problem);
}

} // namespace rookery
