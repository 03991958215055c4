// SPDX-License-Identifier: Apache-2.0
#include "core/extract/html_text.h"

#include <algorithm>
#include <array>

#include "core/extract/section_builder.h"
#include "core/extract/xml_events.h"

namespace rookery {

namespace {

constexpr std::size_t LongestTitle = 1000;

constexpr std::array<std::string_view, 2> Headings{"h1", "h2"};

constexpr std::array<std::string_view, 11> Hidden{"script", "style",  "template", "noscript",
                                                  "svg",    "math",   "textarea", "select",
                                                  "iframe", "object", "canvas"};
constexpr std::array<std::string_view, 25> Paragraphs{
    "p",     "div", "section",    "article", "main", "header", "footer", "nav", "aside",
    "h1",    "h2",  "h3",         "h4",      "h5",   "h6",     "ul",     "ol",  "dl",
    "table", "pre", "blockquote", "figure",  "form", "body",   "hr"};
constexpr std::array<std::string_view, 8> Lines{"br", "li",      "tr",         "dt",
                                                "dd", "caption", "figcaption", "option"};
/// Elements that have no end and so never close what they opened.
constexpr std::array<std::string_view, 3> Void{"br", "hr", "img"};

template <std::size_t Count>
bool isIn(const std::array<std::string_view, Count>& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

class HtmlReader {
  public:
    explicit HtmlReader(std::int64_t limit) : m_builder(limit) {}

    void open(std::string_view name) {
        if (isIn(Hidden, name))
            ++m_hidden;
        if (name == "title" && m_hidden == 0)
            m_inTitle = true;
        if (m_hidden > 0)
            return;
        startBlock(name);
        if (isIn(Headings, name) && m_headings++ == 0)
            m_builder.beginHeading();
        if (name == "li")
            m_builder.text().addText("- ");
        if ((name == "td" || name == "th") && m_cells++ > 0)
            m_builder.text().addText(" | ");
        if (name == "tr")
            m_cells = 0;
        if (name == "pre")
            ++m_verbatim;
    }

    void close(std::string_view name) {
        if (isIn(Hidden, name) && m_hidden > 0)
            --m_hidden;
        if (name == "title")
            m_inTitle = false;
        if (m_hidden > 0 || isIn(Void, name))
            return;
        if (name == "pre" && m_verbatim > 0)
            --m_verbatim;
        startBlock(name);
        if (isIn(Headings, name) && m_headings > 0 && --m_headings == 0)
            m_builder.endHeading();
    }

    void text(std::string_view text) {
        if (m_hidden > 0)
            return;
        if (m_inTitle) {
            m_title += text.substr(0, LongestTitle - std::min(LongestTitle, m_title.size()));
        } else if (m_verbatim > 0) {
            m_builder.text().addVerbatim(text);
        } else {
            m_builder.text().addText(text);
        }
    }

    SectionBuilder& builder() { return m_builder; }
    std::string& title() { return m_title; }

  private:
    void startBlock(std::string_view name) {
        if (isIn(Paragraphs, name))
            m_builder.text().breakParagraph();
        else if (isIn(Lines, name))
            m_builder.text().breakLine();
    }

    SectionBuilder m_builder;
    std::string m_title;
    int m_headings = 0; ///< that are open
    int m_hidden = 0;
    int m_verbatim = 0;
    int m_cells = 0;
    bool m_inTitle = false;
};

} // namespace

HtmlText htmlText(std::string_view bytes, std::int64_t limit) {
    HtmlReader reader(limit);
    MarkupEvents events;
    events.open = [&](std::string_view name, const auto&) { reader.open(name); };
    events.close = [&](std::string_view name) { reader.close(name); };
    events.text = [&](std::string_view text) { reader.text(text); };
    events.enough = [&] { return reader.builder().isFull(); };
    HtmlText result;
    result.problem = readHtml(bytes, events);
    if (result.problem == DocumentProblem::None && reader.builder().isFull())
        result.problem = DocumentProblem::TooMuchText;
    TextBuilder title(static_cast<std::int64_t>(LongestTitle));
    title.addText(reader.title());
    result.title = title.take();
    result.sections = reader.builder().take();
    return result;
}

} // namespace rookery
