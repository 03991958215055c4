// SPDX-License-Identifier: Apache-2.0
//
// Takes the text out of documents. The file says by its content what it is; its name only decides
// between kinds of plain text. Runs in rookery-extract, which may lose nothing but itself.
#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>

#include "core/base/mapped_file.h"
#include "core/base/progress.h"
#include "core/document/document.h"

namespace rookery {

struct ExtractContext {
    DocumentLimits limits{};
    Progress progress{}; ///< pages, chapters or files done
};

/// A document before anything in it is looked at: what reads it can give up the right to open other
/// files first.
struct OpenedDocument {
    DocumentProblem problem = DocumentProblem::None; ///< why it is not open
    std::string detail{};
    std::filesystem::path path{};
    bool isFolder = false; ///< its files are opened one by one, while they are read
    MappedFile file{};     ///< empty for a folder
};
/// Problems: NotFound, NotReadable, TooLarge.
OpenedDocument openDocument(const std::filesystem::path& path, const DocumentLimits& limits = {});

Extraction extractOpened(const OpenedDocument& opened, const ExtractContext& context = {});
/// The text of a file or of the source files in a folder: both of the above.
Extraction extractDocument(const std::filesystem::path& path, const ExtractContext& context = {});
/// The same for a file in memory; `name` is its file name.
Extraction extractBytes(std::span<const std::byte> bytes, std::string_view name,
                        const ExtractContext& context = {});

} // namespace rookery
