// SPDX-License-Identifier: Apache-2.0
#include "core/extract/pdf_text.h"

#include <algorithm>
#include <memory>

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include "core/base/utf8.h"

namespace rookery {

namespace {

std::string utf8(const poppler::ustring& text) {
    const poppler::byte_array bytes = text.to_utf8();
    return replaceInvalidUtf8({bytes.data(), bytes.size()});
}

bool isLower(char letter) {
    // The first byte of a two-byte letter counts: hyphenation is found in Latin and Cyrillic texts
    // alike.
    return (letter >= 'a' && letter <= 'z') || (static_cast<unsigned char>(letter) >= 0xC3 &&
                                                static_cast<unsigned char>(letter) <= 0xD1);
}

Extraction read(std::unique_ptr<poppler::document> document, const ExtractContext& context) {
    if (!document)
        return Extraction::refused(DocumentProblem::Damaged, "poppler cannot open it");
    if (document->is_locked())
        return Extraction::refused(DocumentProblem::Encrypted, "needs a password");
    const int pages = document->pages();
    if (pages < 1)
        return Extraction::refused(DocumentProblem::Damaged, "no pages");
    if (pages > context.limits.pages)
        return Extraction::refused(DocumentProblem::TooMuchText, std::to_string(pages) + " pages");
    Extraction result;
    result.document.kind = DocumentKind::Pdf;
    result.document.pages = pages;
    result.document.title = utf8(document->get_title());
    std::int64_t left = context.limits.textBytes;
    for (int number = 0; number < pages; ++number) {
        const std::unique_ptr<poppler::page> page(document->create_page(number));
        std::string text;
        if (page)
            text = tidyPage(
                utf8(page->text(poppler::rectf(), poppler::page::non_raw_non_physical_layout)));
        left -= static_cast<std::int64_t>(text.size());
        if (left < 0)
            return Extraction::refused(DocumentProblem::TooMuchText,
                                       "up to page " + std::to_string(number + 1));
        if (text.empty())
            ++result.document.skipped;
        else
            result.document.sections.push_back({number + 1, {}, std::move(text)});
        if (context.progress)
            context.progress(number + 1, pages);
    }
    return result;
}

void silence() {
    poppler::set_debug_error_function([](const std::string&, void*) {}, nullptr);
}

} // namespace

std::string tidyPage(std::string_view text) {
    std::string result;
    int emptyLines = 0;
    while (!text.empty()) {
        const auto end = text.find_first_of("\n\f");
        std::string_view line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        const auto begin = line.find_first_not_of(" \t\r");
        const auto last = line.find_last_not_of(" \t\r");
        line = begin == std::string_view::npos ? std::string_view()
                                               : line.substr(begin, last - begin + 1);
        if (line.empty()) {
            ++emptyLines;
            continue;
        }
        const bool divided = result.size() > 1 && result.back() == '-' &&
                             isLower(result[result.size() - 2]) && isLower(line.front()) &&
                             emptyLines == 0;
        if (divided)
            result.pop_back();
        else if (!result.empty())
            result += emptyLines > 0 ? "\n\n" : "\n";
        emptyLines = 0;
        std::copy_if(line.begin(), line.end(), std::back_inserter(result),
                     [](char each) { return each != '\0'; });
    }
    return result;
}

Extraction pdfText(std::span<const std::byte> bytes, const ExtractContext& context) {
    silence();
    if (bytes.size() > static_cast<std::size_t>(INT32_MAX))
        return Extraction::refused(DocumentProblem::TooLarge,
                                   std::to_string(bytes.size()) + " bytes");
    return read(std::unique_ptr<poppler::document>(poppler::document::load_from_raw_data(
                    reinterpret_cast<const char*>(bytes.data()), static_cast<int>(bytes.size()))),
                context);
}

} // namespace rookery
