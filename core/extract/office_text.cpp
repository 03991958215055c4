// SPDX-License-Identifier: Apache-2.0
#include "core/extract/office_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>
#include <utility>

#include "core/extract/section_builder.h"
#include "core/extract/xml_events.h"

namespace rookery {

namespace {

/// More blanks than this in one text:s are for show.
constexpr int MostBlanks = 80;

constexpr std::array<std::string_view, 8> Members{
    "word/document.xml", "word/styles.xml", "word/footnotes.xml", "word/endnotes.xml",    "docProps/core.xml",
    "content.xml",       "meta.xml",           "META-INF/manifest.xml"};

/// The outermost two levels of headings divide a text.
constexpr int DeepestLevel = 2;

using StyleIds = std::set<std::string, std::less<>>;

/// Word's paragraph styles that are titles: their ids are in the language of the program that made the file, the names
/// of its own styles are English in every one (ECMA-376 part 1, 17.7.4.9; outline levels 17.3.1.20).
StyleIds headingStyles(const std::string* xml) {
    StyleIds ids{"Heading1", "Heading2", "Title"};
    if (xml == nullptr)
        return ids;
    std::string id;
    MarkupEvents events;
    events.open = [&](std::string_view name, const auto& attributes) {
        if (name == "style")
            id = attribute(attributes, "styleId");
        const std::string_view value = attribute(attributes, "val");
        const bool isTitle = name == "name" && (value == "heading 1" || value == "heading 2" || value == "Title");
        if (!id.empty() && (isTitle || (name == "outlineLvl" && (value == "0" || value == "1"))))
            ids.insert(id);
    };
    events.close = [&](std::string_view name) {
        if (name == "style")
            id.clear();
    };
    readXml(*xml, events); // a damaged one gives what stands before the damage
    return ids;
}

/// Names in both formats are looked at without their prefix, so one reader serves both.
class OfficeReader {
  public:
    OfficeReader(std::int64_t limit, StyleIds headings) : m_builder(limit), m_headings(std::move(headings)) {}

    void open(std::string_view name, const std::vector<MarkupAttribute>& attributes) {
        // ODF: what was deleted, notes of the editors, captions repeated for screen readers.
        if (name == "tracked-changes" || name == "annotation" || name == "sequence-decls" ||
            name == "del" || name == "moveFrom")
            ++m_hidden;
        if (m_hidden > 0)
            return;
        if ((name == "p" || name == "h") && ++m_paragraphs > 1) // a note in the middle of another
            m_builder.text().addText(" ");
        if ((name == "h" && isOuterLevel(attribute(attributes, "outline-level"))) ||
            (name == "pStyle" && m_headings.contains(attribute(attributes, "val"))))
            beginHeading();
        if (name == "tr" || name == "table-row") {
            m_builder.text().breakLine();
            m_cells = 0;
            ++m_rows;
        }
        if ((name == "tc" || name == "table-cell") && m_cells++ > 0)
            m_builder.text().addText(" | ");
        if (name == "list-item")
            m_builder.text().breakLine();
        if (name == "tab")
            m_builder.text().addVerbatim("\t");
        if (name == "br" || name == "cr" || name == "line-break")
            m_builder.text().breakLine();
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
            if (m_heading > 0 && m_heading == m_paragraphs) {
                m_heading = 0;
                m_builder.endHeading();
            }
            m_paragraphs = std::max(0, m_paragraphs - 1);
            if (m_rows > 0)
                m_builder.text().addText(" ");
            else
                m_builder.text().breakParagraph();
        }
        if (name == "tr" || name == "table-row")
            m_rows = std::max(0, m_rows - 1);
        if (name == "table" || name == "tbl")
            m_builder.text().breakParagraph();
    }

    SectionBuilder& builder() { return m_builder; }
    bool isHidden() const { return m_hidden > 0; }
    bool inRun() const { return m_inRun; }
    bool inParagraph() const { return m_paragraphs > 0; }

  private:
    static bool isOuterLevel(std::string_view level) {
        int value = 1; // where it is not said
        std::from_chars(level.data(), level.data() + level.size(), value);
        return value <= DeepestLevel;
    }
    /// Of the paragraph that is open. Cells of tables have no titles.
    void beginHeading() {
        if (m_rows > 0 || m_heading > 0 || m_paragraphs == 0)
            return;
        m_heading = m_paragraphs;
        m_builder.beginHeading();
    }
    void addBlanks(std::string_view count) {
        int blanks = 1;
        std::from_chars(count.data(), count.data() + count.size(), blanks);
        m_builder.text().addVerbatim(
            std::string(static_cast<std::size_t>(std::clamp(blanks, 1, MostBlanks)), ' '));
    }

    SectionBuilder m_builder;
    StyleIds m_headings;
    int m_heading = 0; ///< depth of the paragraph that is a title; 0: none
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
            reader.builder().text().addText(text);
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
    result.document.sections = reader.builder().take();
    return result;
}

} // namespace

bool isOfficeMember(std::string_view name) {
    return std::find(Members.begin(), Members.end(), name) != Members.end();
}

Extraction docxText(const ZipMembers& zip, const DocumentLimits& limits) {
    OfficeReader reader(limits.textBytes, headingStyles(zip.find("word/styles.xml")));
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
    OfficeReader reader(limits.textBytes, {});
    const DocumentProblem problem = readMember(*content, reader, false);
    return finished(DocumentKind::Odt, titleIn(zip.find("meta.xml")), reader, problem);
}

} // namespace rookery
