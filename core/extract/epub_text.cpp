// SPDX-License-Identifier: Apache-2.0
#include "core/extract/epub_text.h"

#include <algorithm>
#include <map>
#include <vector>

#include "core/extract/html_text.h"
#include "core/extract/text_builder.h"
#include "core/extract/xml_events.h"

namespace rookery {

namespace {

struct Package {
    std::string title;
    std::map<std::string, std::string, std::less<>> files; ///< by id
    std::vector<std::string> spine;                        ///< ids in reading order
};

bool endsWith(std::string_view name, std::initializer_list<std::string_view> endings) {
    return std::any_of(endings.begin(), endings.end(),
                       [name](std::string_view each) { return name.ends_with(each); });
}

/// "OEBPS/a/../text/ch%201.xhtml" -> "OEBPS/text/ch 1.xhtml"; what points out of the archive stays
/// inside.
std::string resolved(std::string_view folder, std::string_view address) {
    address = address.substr(0, address.find('#'));
    std::string path(folder);
    for (std::size_t i = 0; i < address.size(); ++i) {
        const auto digit = [](char c) {
            return c >= '0' && c <= '9'                     ? c - '0'
                   : (c | 0x20) >= 'a' && (c | 0x20) <= 'f' ? (c | 0x20) - 'a' + 10
                                                            : -1;
        };
        if (address[i] == '%' && i + 2 < address.size() && digit(address[i + 1]) >= 0 &&
            digit(address[i + 2]) >= 0) {
            path += static_cast<char>(digit(address[i + 1]) * 16 + digit(address[i + 2]));
            i += 2;
        } else {
            path += address[i];
        }
    }
    std::vector<std::string> parts;
    std::size_t begin = 0;
    while (begin <= path.size()) {
        const auto end = std::min(path.find('/', begin), path.size());
        const std::string part = path.substr(begin, end - begin);
        if (part == ".." && !parts.empty())
            parts.pop_back();
        else if (!part.empty() && part != "." && part != "..")
            parts.push_back(part);
        begin = end + 1;
    }
    std::string result;
    for (const std::string& part : parts)
        result += (result.empty() ? "" : "/") + part;
    return result;
}

std::string packagePath(const std::string& container) {
    std::string path;
    MarkupEvents events;
    events.open = [&](std::string_view name, const auto& attributes) {
        if (name == "rootfile" && path.empty())
            path = attribute(attributes, "full-path");
    };
    return readXml(container, events) == DocumentProblem::None ? path : std::string();
}

DocumentProblem readPackage(const std::string& xml, Package& package) {
    TextBuilder title(1000);
    bool inTitle = false;
    MarkupEvents events;
    events.open = [&](std::string_view name, const auto& attributes) {
        inTitle = name == "title" && title.isEmpty();
        if (name == "item")
            package.files.emplace(attribute(attributes, "id"), attribute(attributes, "href"));
        if (name == "itemref")
            package.spine.emplace_back(attribute(attributes, "idref"));
    };
    events.close = [&](std::string_view) { inTitle = false; };
    events.text = [&](std::string_view text) {
        if (inTitle)
            title.addText(text);
    };
    const DocumentProblem problem = readXml(xml, events);
    package.title = title.take();
    return problem;
}

/// Encrypted fonts are usual and harmless; encrypted chapters are not readable.
bool encryptsText(const std::string& encryption) {
    bool found = false;
    MarkupEvents events;
    events.open = [&](std::string_view name, const auto& attributes) {
        if (name == "CipherReference" && isEpubMember(attribute(attributes, "URI")))
            found = true;
    };
    return readXml(encryption, events) != DocumentProblem::None || found;
}

} // namespace

bool isEpubMember(std::string_view name) {
    return endsWith(name,
                    {".xhtml", ".html", ".htm", ".xml", ".opf", ".XHTML", ".HTML", ".HTM", ".OPF"});
}

Extraction epubText(const ZipMembers& zip, const ExtractContext& context) {
    const std::string* encryption = zip.find("META-INF/encryption.xml");
    if (encryption != nullptr && encryptsText(*encryption))
        return Extraction::refused(DocumentProblem::Encrypted,
                                   "META-INF/encryption.xml names a chapter");
    const std::string* container = zip.find("META-INF/container.xml");
    if (container == nullptr)
        return Extraction::refused(DocumentProblem::Damaged, "no META-INF/container.xml");
    const std::string path = packagePath(*container);
    const std::string* xml = zip.find(path);
    if (xml == nullptr)
        return Extraction::refused(DocumentProblem::Damaged, "no package document");
    Package package;
    if (const auto problem = readPackage(*xml, package); problem != DocumentProblem::None)
        return Extraction::refused(problem, "the package document");
    const std::string folder =
        path.find('/') == std::string::npos ? "" : path.substr(0, path.rfind('/') + 1);

    Extraction result;
    result.document.kind = DocumentKind::Epub;
    result.document.title = package.title;
    std::int64_t left = context.limits.textBytes;
    std::int64_t done = 0;
    for (const std::string& id : package.spine) {
        if (context.progress)
            context.progress(++done, static_cast<std::int64_t>(package.spine.size()));
        const auto file = package.files.find(id);
        const std::string* chapter =
            file == package.files.end() ? nullptr : zip.find(resolved(folder, file->second));
        if (chapter == nullptr) {
            ++result.document.skipped;
            continue;
        }
        HtmlText html = htmlText(*chapter, left);
        if (html.problem != DocumentProblem::None)
            return Extraction::refused(html.problem, "chapter " + id);
        // The same chapter named again and again must not fill memory.
        for (DocumentSection& section : html.sections) {
            left -= static_cast<std::int64_t>(section.heading.size() + section.text.size()) + 64;
            if (left < 0)
                return Extraction::refused(DocumentProblem::TooMuchText, "the chapters together");
            if (section.heading.empty())
                section.heading = html.title;
            if (!section.text.empty())
                result.document.sections.push_back(std::move(section));
        }
    }
    return result;
}

} // namespace rookery
