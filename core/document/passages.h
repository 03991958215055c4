// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/document/document.h"

namespace rookery {

/// A few sentences or a paragraph: what is searched, shown as a source and jumped to.
struct DocumentPassage {
    int page = 0;          ///< from 1; 0: the format has no pages
    std::string heading{}; ///< of its section
    /// With the white space behind it: the passages of a section one after another are its text.
    std::string text{};
    friend bool operator==(const DocumentPassage&, const DocumentPassage&) = default;
};

/// Cuts each section at paragraphs, else lines, else sentences into passages of about `units` units
/// (core/prompt/text_units); never inside a code fence or a table.
std::vector<DocumentPassage> cutPassages(const DocumentText& document, int units = 90);

/// What the model reads of a document: headings of files and chapters on lines of their own, a line
/// before each section that has a page. `name` is said first.
std::string readingText(std::string_view name, const std::vector<DocumentPassage>& passages);

/// Identity of a document's text: documents with the same one are the same to a reader. 32 hex
/// digits; no protection against someone who makes two alike on purpose.
std::string documentFingerprint(const DocumentText& document);

} // namespace rookery
