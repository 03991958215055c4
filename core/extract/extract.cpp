// SPDX-License-Identifier: Apache-2.0
#include "core/extract/extract.h"

#include <algorithm>
#include <system_error>

#include "core/extract/epub_text.h"
#include "core/extract/html_text.h"
#include "core/extract/markdown_sections.h"
#include "core/extract/office_text.h"
#include "core/extract/pdf_text.h"
#include "core/extract/plain_text.h"
#include "core/extract/source_folder.h"
#include "core/extract/zip_members.h"

namespace rookery {

namespace {

namespace fs = std::filesystem;

/// Readers of PDF look for its mark in this much of the file (ISO 32000-1, implementation notes).
constexpr std::size_t PdfMarkWithin = 1024;

bool isPdf(std::string_view bytes) {
    return bytes.substr(0, PdfMarkWithin).find("%PDF-") != std::string_view::npos;
}

bool isHtml(std::string_view bytes) {
    const auto begin = bytes.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    std::string head(begin == std::string_view::npos ? std::string_view()
                                                     : bytes.substr(begin, 16));
    std::transform(head.begin(), head.end(), head.begin(), [](char each) {
        return each >= 'A' && each <= 'Z' ? static_cast<char>(each - 'A' + 'a') : each;
    });
    return head.starts_with("<!doctype html") || head.starts_with("<html");
}

Extraction fromArchive(std::span<const std::byte> bytes, const ExtractContext& context) {
    const auto wanted = [](std::string_view name) {
        return name == "mimetype" || isOfficeMember(name) || isEpubMember(name);
    };
    const ZipMembers zip = readZip(bytes, wanted, context.limits);
    if (zip.problem != DocumentProblem::None)
        return Extraction::refused(zip.problem, zip.detail);
    if (zip.find("word/document.xml") != nullptr)
        return docxText(zip, context.limits);
    const std::string* type = zip.find("mimetype");
    if (type != nullptr && type->starts_with("application/epub+zip"))
        return epubText(zip, context);
    if (type != nullptr && type->starts_with("application/vnd.oasis.opendocument.text"))
        return odtText(zip, context.limits);
    return Extraction::refused(DocumentProblem::UnknownKind,
                               "an archive, but no document that we know");
}

/// Compound files: an encrypted Office Open XML file has a stream of a telling name, in UTF-16
/// ([MS-OFFCRYPTO] 1.3).
Extraction fromCompound(std::string_view bytes) {
    std::string wide;
    for (const char letter : std::string_view("EncryptedPackage")) {
        wide += letter;
        wide += '\0';
    }
    if (bytes.find(wide) != std::string_view::npos)
        return Extraction::refused(DocumentProblem::Encrypted, "EncryptedPackage");
    return Extraction::refused(DocumentProblem::OldOffice, "a compound file");
}

/// No encoding that we read takes more bytes for a letter than UTF-16 does for one of ASCII; of a
/// page most may be markup.
constexpr std::int64_t MostFileToText = 8;
/// How much of a file that is too large tells whether it is text at all.
constexpr std::size_t SampleBytes = std::size_t{1} << 20;

Extraction fromPlain(std::span<const std::byte> bytes, std::string_view name,
                     const ExtractContext& context) {
    if (static_cast<std::int64_t>(bytes.size()) / MostFileToText > context.limits.textBytes) {
        const bool isText = decodeText(bytes.first(std::min(bytes.size(), SampleBytes))).has_value();
        return Extraction::refused(isText ? DocumentProblem::TooMuchText
                                          : DocumentProblem::UnknownKind,
                                   std::to_string(bytes.size()) + " bytes");
    }
    auto text = decodeText(bytes);
    if (!text)
        return Extraction::refused(DocumentProblem::UnknownKind,
                                   "neither text nor a known kind of document");
    Extraction result;
    result.document.kind = isHtml(*text) ? DocumentKind::Html : plainKind(name);
    if (result.document.kind == DocumentKind::Html) {
        HtmlText html = htmlText(*text, context.limits.textBytes);
        if (html.problem != DocumentProblem::None)
            return Extraction::refused(html.problem, "the page");
        result.document.title = std::move(html.title);
        result.document.sections = std::move(html.sections);
        return result;
    }
    if (static_cast<std::int64_t>(text->size()) > context.limits.textBytes)
        return Extraction::refused(DocumentProblem::TooMuchText,
                                   std::to_string(text->size()) + " bytes of text");
    if (result.document.kind == DocumentKind::Markdown)
        result.document.sections = markdownSections(*text);
    else
        result.document.sections.push_back({0, {}, std::move(*text)});
    return result;
}

bool isBlank(const DocumentText& document) {
    return std::all_of(document.sections.begin(), document.sections.end(),
                       [](const DocumentSection& section) {
                           return section.text.find_first_not_of(" \t\n\f") == std::string::npos;
                       });
}

Extraction withText(Extraction extraction) {
    if (extraction && isBlank(extraction.document))
        return Extraction::refused(DocumentProblem::NoText, "no text in it");
    return extraction;
}

std::string_view view(std::span<const std::byte> bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

} // namespace

Extraction extractBytes(std::span<const std::byte> bytes, std::string_view name,
                        const ExtractContext& context) {
    const std::string_view text = view(bytes);
    if (static_cast<std::int64_t>(bytes.size()) > context.limits.fileBytes)
        return Extraction::refused(DocumentProblem::TooLarge,
                                   std::to_string(bytes.size()) + " bytes");
    if (isPdf(text))
        return withText(pdfText(bytes, context));
    if (text.starts_with("PK\x03\x04") || text.starts_with("PK\x05\x06"))
        return withText(fromArchive(bytes, context));
    if (text.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return fromCompound(text);
    return withText(fromPlain(bytes, name, context));
}

OpenedDocument openDocument(const fs::path& path, const DocumentLimits& limits) {
    const auto refused = [&path](DocumentProblem problem, std::string detail) {
        return OpenedDocument{problem, std::move(detail), path};
    };
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (status.type() == fs::file_type::not_found)
        return refused(DocumentProblem::NotFound, path.string());
    if (fs::is_directory(status))
        return {DocumentProblem::None, {}, path, true};
    if (error || !fs::is_regular_file(status))
        return refused(DocumentProblem::NotReadable, path.string() + " is not a file");
    const auto size = fs::file_size(path, error);
    if (error)
        return refused(DocumentProblem::NotReadable, error.message());
    if (size > static_cast<std::uintmax_t>(limits.fileBytes))
        return refused(DocumentProblem::TooLarge, std::to_string(size) + " bytes");
    auto file = MappedFile::open(path);
    if (!file)
        return refused(DocumentProblem::NotReadable, file.error().message);
    return {DocumentProblem::None, {}, path, false, std::move(*file)};
}

Extraction extractOpened(const OpenedDocument& opened, const ExtractContext& context) {
    if (opened.problem != DocumentProblem::None)
        return Extraction::refused(opened.problem, opened.detail);
    if (opened.isFolder)
        return withText(sourceFolderText(opened.path, context));
    return extractBytes(opened.file.bytes(), opened.path.filename().string(), context);
}

Extraction extractDocument(const fs::path& path, const ExtractContext& context) {
    return extractOpened(openDocument(path, context.limits), context);
}

} // namespace rookery
