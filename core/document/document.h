// SPDX-License-Identifier: Apache-2.0
//
// What is known of a document once its text has been taken out of its file. The parsers are in
// core/extract and run in a process of their own; what they found comes back as these values.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rookery {

enum class DocumentKind { Text, Markdown, Source, SourceFolder, Html, Pdf, Docx, Odt, Epub };
/// "text", "markdown", "source", "folder", "html", "pdf", "docx", "odt", "epub": what is stored.
std::string_view documentKindName(DocumentKind kind);
std::optional<DocumentKind> documentKindFromName(std::string_view name);

/// Why there is no text. The sentence a person reads is made in app/.
enum class DocumentProblem {
    None,
    NotFound,
    NotReadable, ///< permission, or not a file or folder at all
    TooLarge,    ///< more bytes than a document may have
    TooMuchText, ///< unpacks to more than is sensible: an archive made to fill memory, or a whole
                 ///< library
    TooDeep,     ///< nested deeper than any real document
    Encrypted,   ///< needs a password or a licence
    Damaged,     ///< contradicts its own format
    UnknownKind, ///< not a kind of file that holds text for us
    OldOffice,   ///< a binary Office file of before 2007
    NoText,      ///< pictures of pages, or empty
    TimedOut,
    OutOfMemory,
    Cancelled,
    Failed, ///< the process that reads documents is missing or ended unexpectedly
};
/// Stable names for the stream between the processes: "encrypted".
std::string_view documentProblemName(DocumentProblem problem);
std::optional<DocumentProblem> documentProblemFromName(std::string_view name);

/// A page, a chapter or a file of a folder.
struct DocumentSection {
    int page = 0;          ///< from 1; 0: the format has no pages
    std::string heading{}; ///< chapter title or path of the file; may be empty
    std::string text{};    ///< UTF-8, line ends LF
    friend bool operator==(const DocumentSection&, const DocumentSection&) = default;
};

struct DocumentText {
    DocumentKind kind = DocumentKind::Text;
    std::string title{}; ///< as the document says; may be empty
    std::vector<DocumentSection> sections{};
    int pages = 0;   ///< 0: the format has no pages
    int skipped = 0; ///< pages or files without readable text: never left out silently
    friend bool operator==(const DocumentText&, const DocumentText&) = default;
};

/// Text, or why there is none.
struct Extraction {
    DocumentProblem problem = DocumentProblem::None;
    std::string detail{}; ///< English, for the folded details
    DocumentText document{};

    static Extraction refused(DocumentProblem problem, std::string detail) {
        return {problem, std::move(detail), {}};
    }
    explicit operator bool() const { return problem == DocumentProblem::None; }
};

/// Upper bounds on what one document may cost. The numbers are ours: far above real documents, far
/// below what harms a machine with 4 GB.
struct DocumentLimits {
    std::int64_t fileBytes = std::int64_t{1} << 30;
    std::int64_t textBytes = std::int64_t{32} << 20; ///< of UTF-8 taken out; about 8 million tokens
    std::int64_t unpackedBytes = std::int64_t{256} << 20; ///< of all archive members looked at
    int members = 20'000;                                 ///< of an archive
    int pages = 20'000;
    int files = 5'000; ///< of a folder
    int depth = 32;    ///< of folders in folders
};

} // namespace rookery
